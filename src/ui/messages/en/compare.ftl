# Compare: up to six scenarios on the same luck. An arm is one of the scenarios that are compared (as in a trial). Luck is what another seed
# would change; a future is one way in which things that nobody knows may be. Returnees are "people who came back", residents "people who lived here".
compare-title = Compare
compare-lead = The same place, the same people, the same luck, and up to six ways to act. What differs is what each way does. Where nobody can say which is better, that is a finding too.
compare-answer = What is found
compare-nothing-yet = Nothing has been compared yet. A quick look takes seconds.
compare-under-way = Under way: how far it is stands at the top of every page, and you may look at others meanwhile.
compare-stopped = Stopped before it was done. Compare again, or choose a quicker look.
compare-failed = The comparison failed: { $why } Compare again, or choose fewer arms.
compare-limits = Explores, and forecasts nothing: the people are invented, and most ranges are assumed. Shares of futures are no probabilities. What one group gains never makes up for what another loses. <link>Limits</link>

compare-arms = What is compared
compare-arm-none = No programme
# Leave to remain in the country where they are: nobody is made to return.
compare-arm-stay = Staying, with leave to remain
compare-always = always compared
compare-always-stay = always compared: nobody is made to return, so fewer come
compare-arm-only = { $programme } alone
# A fork has the past of the open scenario until a month. $what: names of programmes.
compare-arm-fork-instead = { $what } instead, from { $from }
compare-arm-fork-also = Also { $what }, from { $from }
compare-arm-fork-ends = Ends { $from }, nothing after
compare-arm-fork-no-more = Nothing new from { $from }
compare-apart-none = is the same as no programme
compare-apart-policy = { $count ->
    [one] { $count } programme
   *[other] { $count } programmes
  }
compare-apart-assumptions = other assumptions, held against no programme under the same: { $what }
compare-apart-arrivals = cannot be compared: other people come, or come otherwise
compare-apart-place = cannot be compared: another place
compare-assumption = { $what } { $to } in place of { $from }
compare-assumptions-more = { $count } more
compare-no-programmes = The open scenario has no programmes: add some in Explore, or fork it here.
compare-full = Six at most. Take one out to add another.
compare-each-alone = Each programme alone
compare-fork = Fork …
compare-drop = remove
compare-fork-drop = Remove: { $label }
compare-fork-legend = Another policy from a month on
compare-fork-from = First month that differs
compare-fork-running = What has begun by then ({ $count })
compare-fork-ends = ends the month before; money that is left goes back
compare-fork-goes-on = goes on as it was agreed
compare-fork-begins = What begins in that month
compare-fork-kept = Programmes of a kept scenario
compare-fork-nothing = none
compare-fork-note = Until that month all is as in the open scenario. What was planned for later and is not chosen does not begin.
compare-fork-add = Add this fork
compare-cancel = Cancel

compare-measures = What is looked at
compare-measures-note = A verdict needs the smallest difference that matters: yours to set. What stands there first is assumed.
compare-measures-all = { $count ->
    [one] { $count } more measure
   *[other] { $count } more measures
  }
compare-smallest-of = Smallest difference that matters: { $measure }
compare-smallest-wrong = a number above 0, such as 1 or 0.01
compare-assumed = assumed
compare-yours = yours
# Percentage points.
compare-unit-share = points
compare-unit-ratio = of before
compare-unit-index = of 0–1
compare-window = Mean of
compare-window-last = the last year of the run, { $from } to { $to }
compare-window-year = year { $year } after the first arrivals, { $from } to { $to }
# Measures as they stand within a sentence.
compare-measure-livingResidents = living standard of people who lived here
compare-measure-livingReturnees = living standard of people who came back
compare-measure-livingEarlier = living standard of people who came back in earlier years
compare-measure-livingWomen = living standard of women
compare-measure-livingPoorest = living standard of the poorest third
compare-measure-povertyResidents = poverty of people who lived here
compare-measure-povertyReturnees = poverty of people who came back
compare-measure-unemployment = unemployment
compare-measure-outOfSchool = children out of school
compare-measure-rents = rents
compare-measure-water = need for water that is met
compare-measure-resentment = resentment of people who lived here
compare-measure-grievance = grievance of people who came back
compare-measure-wishResidents = wish to leave of people who lived here
compare-measure-wishReturnees = wish to leave of people who came back
compare-measure-immobile = people who wish to leave and cannot
compare-measure-sustained = people who came back and live here tolerably after a year

compare-sure = How sure
compare-preset-quick = A quick look
compare-preset-careful = Careful
compare-preset-overnight = Overnight
compare-about = about { $time }
compare-seconds = { $count } seconds
compare-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
  }
compare-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
  }
compare-details = Luck, futures and fineness
compare-replicates = Seeds in each future
compare-futures = Futures
compare-scale = People per agent
compare-months = { $months } months
compare-twins = Seeds for winners and losers
compare-length = Months
compare-rules = Rival rules of behaviour
compare-rule-noEnvy = nobody minds what neighbours are given
compare-rule-noFollowing = nobody follows others, in settling or in leaving
compare-details-note = A future is a point of a Latin hypercube over the parameters that nobody knows. A lead must hold in nine futures in ten, under every rule, by more than the smallest difference that matters.
compare-by-programme = Programmes one by one
compare-by-none = of no arm
compare-estimate = { $runs } runs, about { $time } on this machine.
compare-go = Compare
compare-go-anew = Compare anew
compare-no-measure = Choose at least one measure.
compare-refused = This cannot be compared as it is: { $path }. Choose other arms, or open the scenario in Explore to see what is wrong.

compare-source = { $title }: { $arms } arms on the same luck, { $futures ->
    [one] as assumed
   *[other] { $futures } futures
  } × { $replicates } seeds, { $scale ->
    [one] one person per agent
   *[other] { $scale } people per agent
  }, { $months } months, seed “{ $seed }”, model { $model }.
compare-world = Assumptions
compare-world-own = as in the open scenario
compare-world-other = as in “{ $arm }”
compare-world-assumes = These arms assume otherwise: { $what }.
compare-world-note = They are held against no programme under the same assumptions, so that an assumption is never taken for a policy. What the assumption does by itself, with no programme:
compare-world-moves = { $measure }: { $by } ({ $range })
compare-look-at = Look at
compare-look-against = against
compare-futures-note = { $futures } futures. Thick lines are luck alone (95 %), thin ones nine futures in ten.
compare-one-future = One future was tried, as things are assumed: lines are luck alone (95 %). A careful look tries others.
compare-part-verdicts = Who leads on what
compare-part-months = Month by month
compare-part-after = By time since arrival
compare-part-groups = For whom
compare-part-twins = Who gains, who loses
compare-part-zones = Where

# Percentage points; $count is the number without its sign.
compare-points = { $count ->
    [one] { $value } point
   *[other] { $value } points
  }
compare-points-range = { $low } to { $high } points
compare-range = { $low } to { $high }
compare-times = { $times } ×
compare-less = { $first } less { $second }
compare-mean-of = mean of { $from } to { $to }
compare-after = { $months } months after arrival
compare-difference-from = Difference from “{ $other }”: { $measure }, { $when }
compare-better-more = More is better; differences up to { $by } do not matter (shaded).
compare-better-less = Less is better; differences up to { $by } do not matter (shaded).
compare-left-out = { $count ->
    [one] { $count } future is left out: nobody of the group was there.
   *[other] { $count } futures are left out: nobody of the group was there.
  }
compare-reverses = What reverses it
compare-baselines = Two baselines: before the arrivals, and no programme
compare-baselines-note = Most of what changed since the arrivals came with them. What a policy did is its difference from no programme.
compare-saved = Pairing on the same luck saved runs: { $replicates } seeds tell as much as { $worth } unpaired ones where it saves least ({ $times } ×).
compare-saved-unknown = What pairing saved cannot be told from one seed.

compare-watched-livingStandard-residents = Living standard over before, people who lived here
compare-watched-livingStandard-returnees = Living standard over before, people who came back
compare-watched-poverty-residents = Poverty, people who lived here
compare-watched-poverty-returnees = Poverty, people who came back
compare-watched-outOfSchoolShare-all = Children out of school
compare-watched-rentIndex-all = Rents over before
compare-watched-resentment-residents = Resentment, people who lived here
compare-watched-wish-returnees = Wish to leave, people who came back
compare-chart-apart = { $measure }: “{ $first }” and “{ $second }” are furthest apart in { $date }, { $by }
compare-chart-near = { $measure }: “{ $first }” and “{ $second }” cannot be told apart; furthest in { $date }, { $by }
compare-chart-same = { $measure }: “{ $first }” and “{ $second }” are the same
compare-chart-nobody = { $measure }: nobody to count
compare-chart-measure = { $measure }. Medians and the middle 90 % of { $runs } runs
# Letters of two arms: the panel shows the first less the second.
compare-panel = { $first } less { $second }
compare-panel-points = { $first } less { $second }, points
compare-readout = { $date }: { $first } { $firstValue }, { $second } { $secondValue }; difference { $difference } ({ $range })
compare-month-of = Month, { $what }
compare-bands-note = Above, levels: the arm that is looked at as a full line with its range, the other dashed, the rest thin. Below, their paired difference around zero. Soft areas hold nine runs in ten. Until { $last }.

compare-horizon = Months since arrival
compare-horizon-what = Of all who arrived
compare-horizon-sustainedShare = here, and living tolerably
compare-horizon-stillHereShare = still here
compare-after-none = Nobody arrives early enough in this run to be followed.
compare-after-measure = { $what }, { $months } months after each one’s own arrival: { $stream }. Difference from no programme, and level
compare-after-note = All who arrived count, whoever has left. Under leave to remain fewer come: its figures are of other people. That people stay is no aim by itself.
compare-detail-most = Most for { $row }: { $by }. Luck does not explain { $clear } of { $all } differences.
compare-detail-none = Luck alone may explain all of these differences.
compare-detail-measure = { $measure }: “{ $policy }” less no programme, and level
compare-outcome-livingStandard = Living standard over before
compare-outcome-poverty = Poverty
compare-outcome-outOfSchoolShare = Children out of school
compare-outcome-wish = Wish to leave
compare-outcome-rentIndex = Rents over before
compare-outcome-waterService = Need for water that is met
compare-group-residents = people who lived here
compare-group-earlierReturnees = came back earlier
compare-group-returnees = people who came back
compare-group-women = women
compare-group-poorest = the poorest third
compare-zone-what = What
compare-zone-note = Zones by their difference. Lines are luck alone (95 %).

compare-placebo = Placebo: next to nothing changed
compare-strip-value = { $better } better, { $worse } worse
compare-twins-luck-residents = People who lived here: no arm makes clearly more of them better or worse off than luck does
compare-twins-luck-newcomers = People who came: no arm makes clearly more of them better or worse off than luck does
compare-twins-most-residents = Under “{ $policy }”, { $better } of people who lived here are clearly better off, { $worse } clearly worse
compare-twins-most-newcomers = Under “{ $policy }”, { $better } of people who came are clearly better off, { $worse } clearly worse
compare-twins-measure-residents = People who lived here ({ $people } people), each against themselves under “{ $other }”: full, clearly better; pale, about the same; outlined, clearly worse
compare-twins-measure-newcomers = People who came ({ $people } people), each against themselves under “{ $other }”: full, clearly better; pale, about the same; outlined, clearly worse
compare-twins-note = Clearly is { $clearly } of the living before, or more, at the end of the run; mean of { $seeds } seeds. Small changes travel: in the placebo one parameter is off by a thousandth, and all that differs is luck. Gains do not make up for losses.
compare-twins-none = Winners and losers were not asked for.

compare-waterfall = What each programme of “{ $policy }” did
compare-waterfall-how = Told
compare-way-step = in the order in which they begin
compare-way-share = by fair shares
compare-way-step-note = Each bar is what a programme adds to those that began before it.
compare-way-share-note = Each bar is what a programme adds on average over all orders (Shapley value); bars add up to the whole.
compare-all-together = All together
compare-waterfall-most = { $programme } does most: { $by } of { $all }
compare-waterfall-nobody = Nobody to count in some runs: { $measure }. Fewer people per agent may help.
compare-waterfall-measure = { $measure }, against none of them. All together, luck alone (95 %): { $range }
compare-interactions-unknown = Too many programmes to run every set of them: whether they work on one another is not told.
compare-interactions-none = No two of them work on one another beyond what luck may do.
compare-interaction-more = { $first } and { $second } together do more to it than each by itself: { $by } ({ $range }).
compare-interaction-less = { $first } and { $second } together do less to it than each by itself: { $by } ({ $range }).

compare-reproduce = The same on the command line
compare-reproduce-note = Save these files into one folder of the repository’s, and run what stands beneath. No programme and staying are added there as they are here.
compare-file = Save { $name }

compare-column-pair = Pair
compare-column-mean = Mean
compare-column-luck-low = Luck alone, from
compare-column-luck-high = to (95 %)
compare-column-futures-low = Nine futures in ten, from
compare-column-futures-high = to
compare-column-first-leads = First leads clearly
compare-column-second-leads = Second leads clearly
compare-column-futures = Futures tried
compare-column-saved = Pairing saved
compare-column-policy = Arm
compare-column-level = Level
compare-column-before = Before the arrivals
compare-column-since = Since then
compare-column-against-none = Against no programme
compare-column-row = Of
compare-column-month = Month
compare-column-median = { $policy }, median
compare-column-low = { $policy }, 5 % below
compare-column-high = { $policy }, 5 % above
compare-column-people = People
compare-column-better = Clearly better
compare-column-worse = Clearly worse
compare-column-same = About the same
compare-column-here-alone = Here under this arm alone
compare-column-other-here-alone = Here under the other alone
compare-column-programme = Programme
compare-column-share = Fair share
compare-column-share-low = Luck alone, from
compare-column-share-high = to (95 %)
compare-column-alone = Alone
compare-column-step = After those before it
compare-column-last = If it alone were left out
