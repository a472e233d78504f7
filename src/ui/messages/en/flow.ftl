# People: how lives go after arrival.
flow-doc = Invented people of the preview, 15 and older at the beginning. Everybody who arrived is counted in every column, also who has left or died: staying is not taken for success, nor leaving for failure.
flow-waiting = Following people …
flow-stream = Stream
flow-quarter = Came in
flow-sex = Sex
flow-ages = Age at the beginning
flow-all = all
flow-quarter-from = { $from } to { $to }
flow-sex-all = women and men
flow-sex-women = women
flow-sex-men = men
flow-ages-all = 15 and older
flow-ages-young = 15 to 29
flow-ages-middle = 30 to 59
flow-ages-old = 60 and older
flow-headline = { $months } months on, { $settled } of the people who came back have settled, { $cannot } want to leave and cannot, and { $gone } have left; of the people who lived here { $settledResidents }, { $cannotResidents } and { $goneResidents }.
flow-nobody = Nobody of this group can be followed for six months: choose a wider one.
flow-empty = Nobody of this group arrived early enough to be followed.
flow-measure = States by months since the beginning: each person’s own arrival, or, for people who lived here, { $date } or the first month of the quarter that is chosen.
flow-measure-returnees = { $people } adults, months since their arrival
flow-measure-residents = { $people } adults, months since the arrivals begin
flow-start-returnees = arrival
flow-start-residents = begin
flow-heard = { $side }: a flow of people between states; the list and the table beneath hold its figures.
# One state in the last column.
flow-end = <b>{ $share }</b> { $state } ({ $count })
flow-family = a family
# Heard in place of “a family”, which it must hold word by word.
flow-family-of = a family, invented: { $side }, { $state }
flow-late = { $people } more came too late to be followed so long, and are left out.
flow-note = Widths are people; one agent stands for { $each }. One run: small groups move by luck alone.
flow-months = { $months ->
    [0] at the beginning
    [one] { $months } month
   *[other] { $months } months
  }
flow-cell = { $people } ({ $share })
flow-png = Picture (PNG)
flow-svg = Drawing (SVG)
flow-csv = Data (CSV)
flow-picture-measure = States by months since arrival, or since arrivals begin; share of adults
flow-picture-source = Scenario: { $scenario }. Seed: { $seed }. Preview of one run.
# States of a life. "Sustained reintegration" and "involuntary immobility" are terms of the field.
flow-state-settled = settled
flow-state-struggling = struggling
flow-state-cannotLeave = wants to leave and cannot
flow-state-back = back again
flow-state-leftRegular = left regularly
flow-state-leftIrregular = left irregularly
flow-state-died = died
flow-rules = What the words mean
flow-rule-settled = Is here with a reintegration score of a half or more, which the model calls sustained: the mean of an economic, a social and a psychosocial score. Threshold and equal weights are assumed. Includes who wishes to leave and could.
flow-rule-struggling = Is here with a score below a half, and is not held back. Includes who wishes to leave and could.
flow-rule-cannotLeave = Wishes to leave, and savings and credit do not reach the cheapest way beyond the neighbouring country (involuntary immobility). Counted here whatever the score. Without a plan: who plans has found a way.
flow-rule-back = Was abroad after the beginning, and is here again, whatever the score.
flow-rule-leftRegular = Is abroad by a regular way: with documents and a place.
flow-rule-leftIrregular = Is abroad by an irregular way.
flow-rule-died = Has died, here or abroad.
