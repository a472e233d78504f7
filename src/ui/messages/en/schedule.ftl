# The timeline as it is edited: arrivals by month, programmes as bars, events as pins.
schedule-name = Arrivals, programmes and events in time
schedule-undo = Undo
schedule-redo = Redo
schedule-arrivals = Who comes, by month
schedule-how = Pull a month up or down, or press the arrow keys: up and down change how many come, left and right go to another month (with Shift by six).
# The figure in the field: people who come to this place in one month.
schedule-people = People who come in { $month }
schedule-of = of
schedule-all-streams = all streams
schedule-month-value = { $month }: { $people } people
# Whether the total changes is always said.
schedule-total-same = In all { $now } people come, as the scenario says.
schedule-total-kept = In all { $now } people come, as many as the scenario says, in other months.
schedule-total-more = In all { $now } people come: { $difference } more than the scenario says. That is a condition you set; the model never chooses it.
schedule-total-fewer = In all { $now } people come: { $difference } fewer than the scenario says. That is a condition you set; the model never chooses it.
schedule-dates = Dates of all who come
schedule-moved = first in { $first }, last in { $last }
schedule-phase = Phased over
schedule-phased = { $months ->
    [one] as dated
   *[other] each month’s arrivals spread over { $months } months; the total stays
  }
schedule-bar-phased = { $months ->
    [one] Arrivals
   *[other] Arrivals, phased over { $months } months
  }
schedule-start = First month
schedule-end = Last month
schedule-whole = { $name }, first and last month together
schedule-start-of = { $name }, first month
schedule-end-of = { $name }, last month
schedule-span = { $first } to { $last }
schedule-event-landAllocation = Plots handed out in { $zone }
schedule-event-landGrabbing = Plots taken in { $zone }
schedule-event-month = Month
schedule-back = As the scenario says
