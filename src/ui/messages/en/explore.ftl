# The first page: charts, map, controls, the strip of time and the run.

topic-comers = Who comes
topic-work = Work
topic-homes = Homes and land
topic-schools = Schools
topic-town = The town
topic-money = Money and living
topic-together = Living together
topic-leaving = Staying and leaving

# Charts. Each has a measure (what is drawn, with its unit), a note (how to read it), and either
#   .name      what is measured, in headline-sides
#   .headline  the finding as a sentence: $from and $to are amounts, $date a month; the words in braces depend on the place that is
#              looked at and on how it goes. Order them as the language wishes, and agree number and gender.
# "Hot-spot": the districts where most of those who came back settled.
headline-sides = { $known ->
    [residents] { $name }: { $residents } for people who lived here, { $date }
    [returnees] { $name }: { $returnees } for people who came back, { $date }
   *[both] { $name }: { $returnees } for people who came back, { $residents } for people who lived here, { $date }
  }
headline-nobody = { $measure }: nobody to count yet
measure-in = { $measure }, { $place ->
    [hotSpot] the hot‑spot
   *[province] the province
  }

chart-arrivals =
    .measure = People who arrive, a month
    .headline = { $returnees } people come back, and { $displaced } displaced people arrive
    .note = Whether they come, how many and when is set by the scenario: the model never chooses it.
chart-population =
    .measure = People who live here
    .headline = The number of people { $place ->
        [hotSpot] in the hot‑spot
       *[province] in the province
      } { $course ->
        [rises] rises from { $from } to { $to } by { $date }
        [falls] falls from { $from } to { $to } by { $date }
       *[stays] stays near { $from }
      }
    .note = Everybody counted where they live at the end of the month.
chart-dayLabourers =
    .measure = Day labourers, people
    .headline = Day labourers { $place ->
        [hotSpot] in the hot‑spot
       *[province] in the province
      } { $course ->
        [rises] rise from { $from } to { $to } by { $date }
        [falls] fall from { $from } to { $to } by { $date }
       *[stays] stay near { $from }
      }
    .note = Who finds no regular work and cannot wait goes to the square and is hired by the day.
chart-daysWorked =
    .measure = Days of work a day labourer finds, a month
    .name = Days of work found in a month
    .note = The day wage hardly falls: when work is scarce, there are fewer days of it for each.
chart-unemployment =
    .measure = Without work, share of those who want it
    .name = Without work
    .note = Of people in the labour force.
chart-enterprises =
    .measure = Shops, workshops and other small trades
    .headline = Trades opened by people who came { $course ->
        [rises] rise from { $from } to { $to } by { $date }
        [falls] fall from { $from } to { $to } by { $date }
       *[stays] stay near { $from }
      }
    .note = People who come back bring skills, savings and customers; what they open also buys and hires. By new people: all trades they have opened so far, in the whole province.
chart-land =
    .measure = Rent, and price of a plot at the edge of town; January 2015 = 1
    .headline = The price of a plot at the edge of town { $course ->
        [rises] rises from { $from } to { $to } by { $date }
        [falls] falls from { $from } to { $to } by { $date }
       *[stays] stays near { $from }
      }
    .note = Owners gain from it, renters lose. Plots: Behsud and Surkh Rod.
chart-rent =
    .measure = Rent paid by a household that rents, US dollars a month
    .name = Rent a month
    .note = Dollars of the base year.
chart-peoplePerRoom =
    .measure = People to a room
    .headline = The number of people to a room { $place ->
        [hotSpot] in the hot‑spot
       *[province] in the province
      } { $course ->
        [rises] rises from { $from } to { $to } by { $date }
        [falls] falls from { $from } to { $to } by { $date }
       *[stays] stays near { $from }
      }
    .note = Families take kin in before anybody sleeps outside: crowding comes first, building later.
chart-pupilsHigh =
    .measure = High-school pupils, and seats (thin line)
    .headline = High-school pupils { $place ->
        [hotSpot] in the hot‑spot
       *[province] in the province
      } { $course ->
        [rises] rise from { $from } to { $to } by { $date }
        [falls] fall from { $from } to { $to } by { $date }
       *[stays] stay near { $from }
      }
    .note = Seats are classrooms × shifts × class size, to a hard limit.
chart-outOfSchool =
    .measure = Children out of school, share of their age
    .name = Out of school
    .note = Girls and boys of 7 to 18.
chart-minutesAcrossTown =
    .measure = Minutes across town
    .place = Minutes across town, trips to work within the hot‑spot
    .headline = A way across town, in minutes, { $course ->
        [rises] rises from { $from } to { $to } by { $date }
        [falls] falls from { $from } to { $to } by { $date }
       *[stays] stays near { $from }
      }
    .note = Everybody meets the same roads: people who lived here and people who came back wait in the same traffic.
chart-waterService =
    .measure = Water, share of need met
    .headline = The need for safe water that is met { $place ->
        [hotSpot] in the hot‑spot
       *[province] in the province
      } { $course ->
        [rises] rises from { $from } to { $to } by { $date }
        [falls] falls from { $from } to { $to } by { $date }
       *[stays] stays near { $from }
      }
    .note = Capacity over need where people live, at most all of it.
chart-livingStandard =
    .measure = Living standard; 1 = before (for people who came: their life abroad)
    .headline = The living standard of people who lived here { $place ->
        [hotSpot] in the hot‑spot
       *[province] in the province
      } { $course ->
        [rises] rises from { $from } to { $to } by { $date }
        [falls] falls from { $from } to { $to } by { $date }
       *[stays] stays near { $from }
      }
    .note = Reported: it falls for people who came back and for people who lived here.
chart-remittances =
    .measure = Money sent home from abroad, US dollars a month; lost: what no longer comes
    .headline = Money sent home { $place ->
        [hotSpot] in the hot‑spot
       *[province] in the province
      } { $course ->
        [rises] rises from { $from } to { $to } by { $date }
        [falls] falls from { $from } to { $to } by { $date }
       *[stays] stays near { $from }
      }
    .note = When a breadwinner is sent back, the transfer to the family ends.
chart-resentment =
    .measure = Resentment (lived here) and grievance (came back), 0 to 1
    .headline = Resentment among people who lived here { $place ->
        [hotSpot] in the hot‑spot
       *[province] in the province
      } { $course ->
        [rises] rises from { $from } to { $to } by { $date }
        [falls] falls from { $from } to { $to } by { $date }
       *[stays] stays near { $from }
      }
    .note = It answers to crowding, competition and unequal help, and falls with fair contact and kinship. Nobody in particular is scored.
chart-wellbeing =
    .measure = Wellbeing, 0 to 1
    .name = Wellbeing
    .note = From income, work, room, belonging, separation and shame.
# Wish, plan, departure: three steps (aspiration, plan, and leaving) that must not be mixed up.
chart-wish =
    .measure = Adults who wish to leave, share
    .name = Wish to leave
    .note = A wish is not a plan, and a plan is not a departure.
chart-plan =
    .measure = Adults who plan to leave, share
    .name = Plan to leave
    .note = A plan needs a wish, means in sight and a route.
chart-departures =
    .measure = People who leave, a month, by all routes
    .name = Departures in a month
    .note = Leaving by a regular route is no harm. Irregular routes are dangerous and paid for with debt: they are counted as harm.
chart-involuntaryImmobility =
    .measure = Adults who wish to leave and cannot, share
    .name = Wish to leave and cannot
    .note = Staying is not success when leaving is out of reach.
# Reintegration sustainability survey (RSS) of IOM: the index follows its three dimensions.
chart-rss =
    .measure = Reintegration index, 0 to 1
    .name = Reintegration index
    .note = Economic, social and psychosocial, from simulated state. Not a survey, and not the weights of IOM.

# At the end of a line of a chart, in place of the group's word.
line-trades = all trades
line-newTrades = by new people
line-plots = plots
line-rent = rent
line-seats = seats
line-everybody = everybody
line-lost = lost
line-resentment = resentment
line-grievance = grievance
# "seats (everybody)"
line-of = { $line } ({ $who })

chart-month = Month, { $chart }
chart-nobody = This run has nobody to count here. The other charts are not affected.
chart-no-outcome = This run holds no outcome “{ $outcome }”. The other charts are not affected.
# Heard by those who do not see the picture.
chart-heard = { $headline }. { $measure }.
chart-heard-soft = { $headline }. { $measure }. Soft areas: { $range }.
readout = { $date }: { $values }
readout-value = { $who } { $value }
readout-range = { $who } { $value } ({ $lowest } to { $highest } in { $runs } runs)
readout-twin = { $told }, without programmes { $value }
span = { $programme }, { $from } to { $to }
range = { $from } to { $to }

howdrawn = Drawn: { $lines }.
howdrawn-ahead = Drawn: { $fine ->
    [1] every person
   *[other] 1 in { $fine }
  } up to { $date }, paler 1 in { $coarse } after.
soft-none = One run, so no soft area: how much luck is left at full size was not tried.
soft-follows = How far luck alone moves it follows.
soft-range = Soft areas: { $range }.

# What one source reports of Nangarhar, beside what the model finds. $factor: "×6".
reported = reported { $factor }
reported-land = reported { $factor } (+1,000 %)
reported-source = Reported for Nangarhar within one year by one source, undated; by arithmetic a figure of the hot-spot, not of the province.
reported-beside = { $place ->
    [periphery] <b>Edge of town { $here }</b>
   *[hotSpot] <b>Hot-spot { $here }</b>
  } { $province ->
    [none] · <source>{ $reported }</source>
   *[other] · province { $province } · <source>{ $reported }</source>
  }

more = Table and files

# The rail: scenario, who comes, programmes.
rail = Scenario, arrivals and programmes
scenario = Scenario
shelf-places = Places
shelf-arrivals = Arrivals of ten countries, in a place of your own
shelf-patterns = Small cases that test what programmes do
scenario-own = { $title } (your file)
undo = Undo
redo = Redo
reset = { $changes ->
    [0] Reset
   *[other] Reset { $changes }
  }
open-file = Open a file
save-file = Save as file
problems = { $count ->
    [one] One problem in that file; what was open stays open
   *[other] { $count } problems in that file; what was open stays open
  }
problem-no-answer = no answer from the server
problem-its-file = its file; what was open stays open
# The seed of the random numbers: another seed is another throw of the dice.
seed = Seed of the luck
charts-show = Charts show
show-hotSpot = the hot-spot
show-province = the whole province
hot-spot-is = { $zones }: where most of those who came back settled.
compare-without = Compare with no programmes (dashed)
run-unasked = Run every person without asking

arrivals = Who comes
arrivals-doc = Conditions, set by you. The model never chooses them, and nothing on this page aims at them.
arrivals-more = More conditions
arrivals-none = Nobody arrives in this scenario.
arrivals-streams = Streams ({ $count })
arrivals-volumeFactor = How many come
arrivals-spreadMonths = Dates phased over
# Readmission: states take back their nationals who are obliged or forced to return.
arrivals-complianceShare = Readmission that happens
# Bands of the return spectrum, from solicited (asked to come home) to forced.
arrivals-bandShiftSteps = Bands shifted
arrivals-credibleForceShare = Credible force (contested)
arrivals-respondingElasticity = Arrivals responding to grants
stream-settles = <b>{ $stream }</b> { $people } people settle here
stream-settle-here = Settle here

field-exact = { $unit ->
    [none] { $name }, exact value
   *[other] { $name }, exact value, { $unit }
  }
field-value = { $value } { $unit }
field-changed = changed by you
field-back = Back to { $value }
field-all = None chosen: all.

programmes = Programmes
# Leave to remain: a permit to stay where they are. An arm of a comparison: one of the courses that are compared.
staying = <b>Staying with leave to remain</b> is an arm of every comparison.
staying-add = Add staying
programmes-none = None yet. Add one to see two lines from the same luck: with it, and without.
programmes-library = Programme library
months = { $from } to { $to }

# The map.
map-outcome = Outcome on the map
map-whom = Of whom
map-everybody = everybody
map-residents = people who lived here
map-newcomers = people who came
map-difference = difference
map-own = Own outlines
# Above the map before the first result.
map-waiting = Map of districts
map-title = { $outcome }
map-title-difference = { $outcome }: difference made by the programmes
map-when = { $date }, { $scale }
map-heard = Map of districts: { $outcome }. The list below holds the values.
map-zone = { $zone }: { $value }
map-note = The names shown and the outlines imply no endorsement. Outlined and in bold: the hot-spot.
map-note-schematic = Schematic: cells around district centres, not borders. The names shown and the outlines imply no endorsement. Outlined and in bold: the hot-spot.
map-empty = This run holds no values by district for this outcome.
map-classes = Classes of the map, with the number of districts in each
map-under = under { $to }
map-to = to { $to }
map-more = { $from } and more
map-hot = , hot-spot

# The strip of time.
time = Time and run
month = Month
play = Play
pause = Pause

# What is computed: $what is "preview, 1 in 100", "every person" …
stage-starting = { $arm ->
    [without] Without programmes, { $what }: starting
   *[with] { $what }: starting
  }
stage-peopling = { $arm ->
    [without] Without programmes, { $what }: peopling the place
   *[with] { $what }: peopling the place
  }
stage-month = { $arm ->
    [without] Without programmes, { $what }: month { $month } of { $months }
   *[with] { $what }: month { $month } of { $months }
  }
run-failed = <b>The run stopped.</b> { $why } What is drawn stays, and your scenario is saved.
run-again = Run again
run-full = Run in full
run-cancel = Cancel
run-shown = Shown: { $lines }
run-shown-then = Shown: { $lines }.
run-next = Next:
run-stopped = Stopped. Shown: { $lines }
run-nothing = Nothing computed yet
run-months = Months computed

rights-first = <b>Rights first.</b> { $line } <link>The sheet</link>
explore-waiting = The first charts appear within seconds: one agent in a hundred first, then one in ten, then every person.
explore-assumed = { $count ->
    [one] <link>One assumption</link> is changed
   *[other] <link>{ $count } assumptions</link> are changed
  }: it holds in every line, with programmes and without; the baseline moved with it.
explore-twin = Solid: as in the scenario. Dashed, and in brackets: the same people and the same luck without programmes. Bars under the years: when each programme runs.

about = About this run

# Before any curve, of Nangarhar. Figures: Newland and Salant 2018; OCHA and IOM 2016; living conditions survey 2013–14.
opening-happened = What happened
    .text = In 2016 some 370,000 registered refugees and 250,000 undocumented Afghans came back from Pakistan, nine in ten of them after June. Many did not choose it: police extortion, arbitrary detention and papers kept in legal limbo pushed them. More than half set out for Nangarhar and the east.
opening-brought = What they brought
    .text = Trades and business experience, savings, kin and contacts. Surveyed before, 47 % of people who had come back could read and write, against 34 % of those who had stayed. They are workers and pupils; they are also customers, builders, teachers, and owners of new shops.
opening-needed = What was needed
    .text = Rooms, work, seats, water, roads and fair dealing, for people who came back and for people who lived here. One source reports, within a year, twice the high-school pupils, six times the day labourers, four times the time across town, and land at eleven times its price.
opening-cite = Newland and Salant (Migration Policy Institute 2018); OCHA and IOM situation reports 2016; Afghanistan Living Conditions Survey 2013–14. The model is shown beside these reports, never instead of them.

# Districts that were picked on the map or in its list, and people who came together: all charts show them.
chosen-all = everybody
    .long = everybody
# Long-term residents and those who came back in earlier years.
chosen-residents = lived here
    .long = people who lived here
# Who came back or was displaced during the run.
chosen-newcomers = came
    .long = people who came
chosen-measure = { $measure }, { $zones }
chosen-headline = { $course ->
    [rises] { $measure }: from { $from } up to { $to } by { $date } ({ $who })
    [falls] { $measure }: from { $from } down to { $to } by { $date } ({ $who })
   *[stays] { $measure }: near { $from } ({ $who })
  }
chosen-missed = Results do not hold this by district: the province.
chosen-shown = Charts show <b>{ $zones }</b>. Amounts are added up; shares and prices are means by the people who live there.
chosen-cohort = <b>Picked out on the map</b>: { $stream }. Charts hold people who came, all together, and not those of one stream or quarter.
chosen-none = Show all again
chosen-how = Press a district’s name to see it in all charts; with Ctrl or Shift several.

# The map as people or as districts.
map-mode = The map shows
map-mode-people = people
map-mode-districts = districts
map-people = Where people live
map-values = In districts
timeline-edit = Edit
timeline-edit-what = Arrivals, programmes and events
opening-fold = Fold
opening-read = What happened, what they brought, what was needed
