# Funding: the same full cost, split several ways; and the best mixes of programmes.
# A draw is one set of values of what nobody knows (parameters of the model, unit costs, overheads), with luck of its own.
# An arm is one way to spend the money. Names of arms are put into sentences in quotation marks.
funding-title = Funding
funding-lead = The same money, everything included: to people who came back one by one, or to the places they go to? { $scenario }: what each way of spending does, for whom, and when nobody can say.
funding-rights = <b>Rights first.</b> { $line } <link>The whole sheet</link>
funding-limits = Arrivals are given: no way of spending changes how many come, and where arrivals respond to grants they come earlier, not in greater number. A gain of a group is a mean: people of it may lose. People who came back and people who lived here are never summed. Draws weigh all values of assumed ranges alike: shares of them are no probabilities. What families and unpaid authorities bear is in no cost. <link>More limits</link>
funding-nobody-comes = Nobody comes in this scenario, so there is nothing to fund for them. <link>Open another, or let people come</link>
funding-nothing-yet = Nothing has been run yet. Results appear here; runs go on while you look at other pages.
funding-old = These results are of “{ $scenario }” as it was: the scenario has changed since.
funding-nobody = In some draws nobody is there to count: choose other measures, or more people.
funding-source = { $scenario }; { $draws } draws of { $parameters } parameters, unit costs and overheads; { $scale } people per agent; money from { $first } to { $last }; seed “{ $seed }”; model { $version }.
funding-print = Print

funding-ask = What is asked
funding-budgets = How much money
funding-budgets-doc = Full cost, everything included. Each way of spending has the same. Two or more show who overtakes whom.
funding-budget = Budget { $number }, US dollars
funding-budget-remove = Remove the budget of { $budget }
funding-budget-add = Add a budget
funding-budgets-usual = Back to $50, $200 and $800 for each who comes
funding-remove = Remove
funding-local = = { $amount } { $currency } of { $year }
funding-first = First month of money
funding-last = Last month of money
funding-measures = What counts
funding-measures-doc = Each for people who came back and for people who lived here, side by side.
funding-no-measures = Choose at least one measure.
funding-conditions = Also under other conditions
funding-conditions-doc = Arrivals as given are always among them. Each takes as many runs again.
funding-sure = How sure
funding-sure-quick = A first look
funding-sure-careful = Careful
funding-sure-overnight = Overnight
# $runs is written in digits already, $count is the number itself.
funding-cost = { $count ->
    [one] about { $runs } run
   *[other] about { $runs } runs
  }, { $time }
# $number is written in digits already, $count is the number itself.
funding-time = { $unit ->
    [seconds] about { $count ->
        [one] { $number } second
       *[other] { $number } seconds
      }
    [minutes] about { $count ->
        [one] { $number } minute
       *[other] { $number } minutes
      }
   *[hours] about { $count ->
        [one] { $number } hour
       *[other] { $number } hours
      }
  }
funding-run = Compare ways of spending
funding-left = { $done } of { $all } runs, { $time } left
funding-stopped = Stopped: nothing was kept of it.
funding-failed = It could not be run: { $why } Change what is asked, or try again.

# Arms. .short stands at the end of a line in a chart.
funding-arm-privateReturnees = Private support, returnees only
    .short = private, returnees
funding-arm-privateOpen = Private support, open to all
    .short = private, all
funding-arm-publicReturnees = Public goods, returnees only
    .short = public, returnees
funding-arm-publicOpen = Public goods, open to all
    .short = public, all
funding-arm-collective = Run by migrants together
    .short = migrants together
funding-arm-development = General development budget
    .short = development
funding-arm-none = No programme
    .short = no programme

# Measures. $group: residents, returnees, both. .gain is turned so that more is better, .unit is the unit of a gain, .one is one unit of it.
funding-measure-livingStandard = living standard
    .gain = Gain in living standard
    .unit = hundredths of what people lived on before
    .one = what one person lived on before, for a year
funding-measure-employment = people in work
    .gain = More people in work
    .unit = of a hundred people
    .one = one more person in work, for a year
funding-measure-resentment = { $group ->
    [residents] resentment
    [returnees] grievance
   *[both] resentment and grievance
  }
    .gain = { $group ->
        [residents] Less resentment
        [returnees] Less grievance
       *[both] Less resentment, less grievance
      }
    .unit = points of an index from 0 to 100
    .one = one person’s whole index, for a year
funding-measure-wish = wish to leave
    .gain = Fewer who wish to leave
    .unit = of a hundred adults
    .one = one adult fewer who wishes to leave, for a year
# The composite of the Reintegration Sustainability Survey of IOM.
funding-measure-composite = reintegration score
    .gain = Gain in the reintegration score
    .unit = points of an index from 0 to 100
    .one = one person’s whole score, for a year
funding-measure-immobility = wish to leave and cannot
    .gain = Fewer who wish to leave and cannot
    .unit = of a hundred adults
    .one = one adult fewer who wishes to leave and cannot, for a year
funding-measure-rents = rents
    .gain = Lower rents
    .unit = hundredths of rents before
    .one = one person’s rent before, for a year

funding-group-women = women
    .short = women
funding-group-men = men
    .short = men
# Thirds of all people by what they consume.
funding-group-poorest = the poorest third
    .short = poorest third
funding-group-richest = the richest third
    .short = richest third

funding-condition-given = Arrivals as given
funding-condition-responding = Arrivals respond to grants: earlier, not more
funding-condition-together = Newcomers settle together
funding-condition-apart = Newcomers settle apart
funding-one-condition = Only arrivals as given were run. Tick other conditions above to see whether they turn the finding.

# $median, $low and $high are written with signs and units already.
funding-spread = { $median } ({ $low } to { $high })

funding-verdicts = What can be said
funding-verdicts-doc = The year that ends two years after the first money. An arm leads where it is clearly ahead of all others, by the smallest difference that matters, in more than half of { $draws } draws.
funding-verdict-leads = { $budgets ->
    [one] “{ $arm }” leads on { $measure } of { $group }: clearly ahead in { $count } of { $draws } draws.
   *[other] “{ $arm }” leads on { $measure } of { $group } at each of { $budgets } budgets: clearly ahead in { $count } of { $draws } draws or more.
  }
funding-verdict-alike = { $budgets ->
    [one] Ways of spending cannot be told apart on { $measure } of { $group }: none is clearly ahead in most of { $draws } draws.
   *[other] Ways of spending cannot be told apart on { $measure } of { $group } at any of { $budgets } budgets: none is clearly ahead in most of { $draws } draws.
  }
# $standings is a list of the standings below.
funding-verdict-depends = Who leads on { $measure } of { $group } depends on the budget: { $standings }.
funding-verdict-nobody = Nothing can be said on { $measure } of { $group }: in some draws nobody of them is there.
funding-standing-leads = at { $budget } “{ $arm }” (in { $count } of { $draws } draws)
funding-standing-alike = at { $budget } they cannot be told apart
# $conditions is a list of conditions, as named above.
funding-verdict-otherwise = Who leads is otherwise, at some budget, under: { $conditions }.
funding-overtakes = “{ $above }” overtakes “{ $below }” at about { $budget } (95 %: { $low } to { $high }; in { $share } of resamples).
# Behind it, one sentence for each pair of arms.
funding-overtakes-all = { $count ->
    [one] One overtakes another
   *[other] { $count } overtake another between the budgets tried
  }
funding-flip = { $cost }: below { $at } “{ $below }” does better on average, above it “{ $above }”.
funding-flip-none = { $count ->
    [one] The one unit cost looked at does not turn the choice between “{ $leader }” and “{ $second }” by itself more than chance would.
   *[other] None of { $count } unit costs and overheads turns the choice between “{ $leader }” and “{ $second }” by itself more than chance would.
  }
funding-cost-of = { $cost } ({ $programme })
funding-unspent = Not the same cost in fact: “{ $arm }” spends less than half: { $amounts }. Too few qualify or hear of it in time, or an agent stands for too many people.
funding-spent-of = { $spent } of { $budget }

funding-look = What is looked at
funding-look-measure = Measure
funding-look-budget = Budget
funding-look-condition = Condition
funding-look-first = Set apart
funding-look-second = and
funding-look-reading = When
funding-reading-after = { $months } months after the first money
funding-reading-left = 13 to 24 months after the last money
funding-read = Read along: { $chart }
# $arms is a list of the arms below.
funding-at = { $place }: { $arms }
funding-at-arm = { $arm } { $gain }

funding-column-arm = Way of spending
funding-column-group = Group
funding-column-budget = Budget
funding-column-months = When
funding-column-median = Median, { $unit }
funding-column-low = Low (5 %), { $unit }
funding-column-high = High (95 %), { $unit }
funding-column-stays = Stays, { $unit }
funding-column-gains = Gains, of { $draws } draws
funding-column-loses = Loses, of { $draws } draws
funding-column-usd = For one unit
funding-column-running = goes on costing, a month

funding-two = Private support or public goods, returnees only or open to all
# $first and $second say who leads for either side, as below.
funding-two-headline = { $sides ->
    [one] At { $budget }: { $first }.
   *[other] At { $budget }: { $first }; { $second }.
  }
funding-two-leads = for { $group } “{ $arm }” is clearly ahead
funding-two-alike = for { $group } no way can be told apart from the next
funding-measured = { $gain } over no programme, { $unit }. { $reading }. { $condition }.
funding-two-note = Marks are medians of { $draws } draws, lines the middle 90 %. Circle: people who came back; square: people who lived here. All panels have the same scale.

funding-frontier = What more money buys
funding-frontier-measure = { $gain } over no programme by budget, { $unit }: { $group }. { $condition }.
funding-frontier-none = { $budgets ->
    [one] “{ $first }” and “{ $second }”, on { $measure } of { $group }, at one budget.
   *[other] Neither “{ $first }” nor “{ $second }” overtakes the other on { $measure } of { $group } between the budgets tried.
  }
funding-frontier-note = Soft areas: the middle 90 % of { $draws } draws of the two that are set apart; thin lines: all others. Shaded upright: where one overtakes the other, 95 %.
funding-overtaking = { $budget } ({ $low } to { $high })

funding-horizons = When it shows, and what stays
funding-horizons-measure = { $gain } over no programme by months after the first money, { $unit }: { $group }, { $budget }.
funding-horizons-headline = What stays for { $group } 13 to 24 months after the last money: “{ $first }” { $staysFirst }, “{ $second }” { $staysSecond }.
funding-horizons-note = Each point is the mean of the twelve months that end there; that at 6 months of the first six. Money begins with the first arrivals unless other months are chosen.

funding-groups = Who gains and who loses
funding-groups-measure = Change in living standard against no programme, { $unit }, two years after the first money; { $budget }.
funding-groups-none-lose = At { $budget } no group that is told apart loses in most draws; single people may.
# $who is a list of groups and arms, as below.
funding-groups-lose = At { $budget } these lose in most draws: { $who }.
funding-groups-loser = { $group } by “{ $arm }” ({ $count } of { $draws })
funding-groups-note = Filled marks and lines: median and the middle 90 % of draws. Open circles: what stays 13 to 24 months after the last money. Groups overlap and are never summed.
funding-groups-partly = Not told, as in some runs nobody of them was there: { $who }.
funding-groups-absent = Not told, as nobody of them is counted in any run: { $who }.

funding-one = What one costs
funding-one-note = Full cost over what is gained against no programme, from what a dollar gains in each draw; in brackets the middle 90 %. Where no gain can be told at an end, there is no cost there. The model marks no departure as one of distress: irregular departures stand for them. Fewer departures are no gain where more people wish to leave and cannot.
funding-one-at = At { $budget }
funding-one-sustained = One more person here with a reintegration score of a half or more, { $months } months after their own arrival
funding-one-averted = One irregular departure fewer, { $group }
funding-cost-untold = no gain can be told: no cost
funding-cost-no-gain = no gain told
funding-cost-nobody = nobody had arrived so long ago
# People over the draws, median and the middle 90 %.
funding-gained = gained: { $people }
funding-averted = fewer: { $people }; adults who wish to leave and cannot: { $immobility } of a hundred

funding-worth = What a gain is worth paying for
funding-worth-measure = Share of draws in which each way is best, by what one unit is worth: { $group }, { $budget }
funding-worth-headline = Where { $unit } is worth { $usd }, “{ $arm }” does best on average; it is best in { $share } of draws.
funding-worth-note = Best is the largest net benefit: units gained times what one is worth, less what was spent (van Hout and others, Health Economics, 1994). A share of draws is no probability.

funding-dollars = Where each dollar goes
funding-dollars-measure = Parts of what is spent, medians of draws; { $budget }
funding-dollars-headline = “{ $arm }” leaves most to keep up: { $usd } a month, after the donor has left.
funding-dollars-none = Nothing that is built goes on costing after the donor has left.
funding-dollars-note = What was built goes on costing whoever keeps it in use; the table has it by way of spending.

funding-command = The same on the command line
funding-command-doc = { $shipped ->
    [yes] This gives the same figures.
   *[no] This gives the same figures, from the scenario as a file.
  }
funding-save-scenario = Save the scenario

funding-mix = Best mix
funding-mix-lead = Choose programmes, a budget and two to four ends. Mixes that no other beats in every end are listed with what one end costs in another. Which is right is yours to say.
funding-mix-programmes = Programmes to choose from
funding-mix-programmes-doc = Those of the scenario, and kinds that it lacks. Whoever is not ticked gets nothing.
funding-mix-few-programmes = Choose at least two programmes.
funding-mix-ends = Ends
funding-mix-ends-doc = Two to four. Those of people who came back and of people who lived here stay apart.
funding-mix-few-ends = Choose at least two ends.
funding-mix-budget = Budget of all together, US dollars
funding-mix-run = Search for the best mixes
# $measure as named above, $group in words.
funding-end = { $measure }, { $group }
funding-mix-command = The search on the command line
funding-mix-command-doc = Save both files beside one another; this gives the same mixes.
funding-mix-save = Save the plan
funding-mix-source = { $scenario }; { $mixes } mixes tried on { $replicates } seeds each, those kept on { $fresh } fresh ones; { $scale } people per agent; seed “{ $seed }”; model { $version }.
funding-mix-measure = Two ends against one another, hundredths; full cost at most { $budget }
funding-mix-headline = { $count ->
    [one] One mix of { $tried } tried is beaten by no other: { $first } against { $second }.
   *[other] { $count } mixes of { $tried } tried are beaten by no other in everything: { $first } against { $second }.
  }
funding-mix-note = Circles: means over { $fresh } fresh seeds that the search has not seen; lines: 95 %. Pale: beaten in everything by another.
funding-mix-letter = Mix
funding-mix-spent = Spent
funding-mix-low = Low (95 %)
funding-mix-high = High (95 %)
funding-mix-money = { $programme }, US dollars
funding-mix-list = Mixes that were found
funding-mix-part = { $programme } { $share }
funding-mix-nothing = no money to any
funding-mix-beaten = beaten in everything by { $letter }
funding-mix-take = Open in Explore
funding-mix-take-named = Open mix { $letter } in Explore: { $mix }
funding-mix-across = Across
funding-mix-up = Up
# $from and $to are letters of mixes.
funding-mix-trade = From { $from } to { $to }, { $first } gains { $gain } { $gainUnit }, and { $second } loses { $loss } { $lossUnit }.
funding-mix-trade-untold = { $first } and { $second }: the ends of the front, { $from } and { $to }, cannot be told apart in both.
funding-mix-no-trade = { $count ->
    [one] One mix leads in all ends at once: there is nothing to trade.
   *[other] No trade-off between two ends can be told.
  }
funding-mix-progress = Half of the search had found { $share } of what all of it found.
