# The page Stress: what given arrivals need, what gives way first and for whom, what warns, and where the plan fails.
# A "line" is a limit beyond which people are harmed (a norm of a handbook, or the user's own); it is "crossed" when it is passed for some
# months in a row. A "seed" is one run with other random numbers. Never say that a number of people is safe, or can be taken in.

stress-title = What these arrivals need, and what gives way first
stress-lead = “{ $scenario }”: the bill by month, the lines below which people are harmed, what warns beforehand, and where the plan fails among many futures.
stress-rights = <b>Rights first.</b> { $line } <link>The sheet</link>
stress-nobody = Nobody arrives in this scenario within its months, and stress asks what given arrivals need. <link>Explore</link> has scenarios with arrivals, and the controls to change them.
stress-limits = How many come is given here: it is scaled to tell needs, and never searched for. That a line holds at a volume is told of that line and of these runs alone; no volume is safe, and none is a number of people who may be returned. Ranges are luck alone. Unit costs, lead times and most of what moves people here are assumed. Residents and returnees stand side by side and are never set off against each other.

# What is asked.
stress-ask = What is asked
stress-until = Until
stress-phase = Other dates that are tried
stress-phase-months = { $months ->
    [0] none
   *[other] each month of arrivals over { $months } months
  }
stress-phase-out = Spread so far, some would come after the last month, or before the first, and fewer people in all: choose fewer months or a longer run. It is left out.
stress-sure = How sure
stress-sure-quick = Quick look
stress-sure-careful = Careful
stress-sure-overnight = Overnight
# $count is the number of runs, $time "about 3 minutes".
stress-cost = { $count ->
    [one] one run, { $time }
   *[other] at most { $runs } runs, { $time }
  }
stress-time = { $unit ->
    [seconds] { $count ->
        [one] about a second
       *[other] about { $number } seconds
      }
    [minutes] { $count ->
        [one] about a minute
       *[other] about { $number } minutes
      }
   *[hours] { $count ->
        [one] about an hour
       *[other] about { $number } hours
      }
  }
stress-left = { $done } of { $all } runs, { $time } left
stress-run = Run the stress test
stress-stopped = Stopped. What was answered before stays.
stress-failed = It could not be answered: { $why }
stress-no-lines = Draw at least one line, or take the norms back.
stress-nothing-yet = Nothing has been asked yet. A quick look takes a minute or so, and goes on while you read other pages.
stress-old = This answer is of “{ $scenario }” as it was then; the scenario has changed since. Run it again for the present one.
# $replicates: seeds. $scale, and $people in digits: people who one agent stands for.
stress-source = “{ $scenario }” until { $until }: { $replicates ->
    [one] one seed
   *[other] { $replicates } seeds
  } at every volume, { $scale ->
    [1] one agent for each person
   *[other] one agent for { $people } people
  }, { $runs } runs, model { $version }. Ranges hold 90 % of seeds.
stress-print = Print this page

# Lines that the user draws.
stress-lines = Lines below which people are harmed
stress-lines-doc = The same for people who lived here and people who came back. Norms of Sphere and INEE are remembered from the handbooks, not looked up; replace them by your own.
stress-line = { $side ->
    [above] { $outcome } above
   *[below] { $outcome } below
  }
stress-line-limit = { $side ->
    [above] { $outcome } above { $limit }
   *[below] { $outcome } below { $limit }
  }
stress-line-value = { $outcome }: the line, { $unit }
stress-line-remove = Remove the line for { $outcome }
stress-remove = Remove
stress-line-yours = your own line
stress-line-which = Outcome of a new line
stress-line-add = Add a line
stress-line-norms = Back to the norms

# The bill. Each need has a name, and the unit in which it is counted.
stress-bill = The bill
stress-bill-doc = What is needed at the norm beyond what the same lives would lack if nobody came, zone by zone: what is free in one zone is not counted where it is lacking in another.
stress-item-seats = School seats
    .unit = seats
stress-item-teachers = Teachers
    .unit = teachers
stress-item-taps = Taps
    .unit = taps
stress-item-plots = Plots
    .unit = homes
stress-item-clinics = Clinics
    .unit = health centres
stress-item-jobs = Jobs
    .unit = jobs
stress-item-money = Money
    .unit = US dollars
stress-bill-finding = { $kind ->
    [none] { $item }: none beyond what would be lacking anyway, in most seeds
    [money] { $item }: { $amount } over all months; raise it from { $begin } on
   *[need] { $item }: { $amount } more by { $date }; begin by { $begin }
  }
stress-bill-measure = { $kind ->
    [money] { $unit } a month, everything included
   *[need] { $item } needed because of the arrivals, { $unit }
  }
# $there: what serves already; $months: the lead time; $grade says how sure that is; $why: what takes so long.
stress-bill-note = Serving before the arrivals: { $there } { $unit }. Lead time { $months } months ({ $low } to { $high }; { $grade }): { $why }
stress-bill-note-money = Units are paid in the month in which they must serve. Lead time { $months } months ({ $low } to { $high }; { $grade }): { $why }
stress-bill-month = { $anyway ->
    [none] { $date }: { $amount } ({ $low } to { $high })
   *[other] { $date }: { $amount } more ({ $low } to { $high }); lacking anyway { $anyway }
  }
stress-begin-by = begin by { $date }
stress-read = Month, { $chart }
stress-range = { $median } ({ $low } to { $high })
# $money is in US dollars with its range. $months: between the latest start and the first arrivals.
stress-bill-verdict = { $when ->
    [before] Beyond what would be needed anyway, these arrivals take { $money } in all. The first thing to begin: { $item }, by { $begin }, { $months } months before anybody comes.
   *[after] Beyond what would be needed anyway, these arrivals take { $money } in all. The first thing to begin: { $item }, by { $begin }, { $months } months after the first people come.
  }
stress-bill-nothing = In most seeds nothing is lacking at the norm beyond what would be lacking anyway. Other needs, and other places than the zones of this scenario, may be.
stress-bill-table = The bill in one table
stress-bill-years = Columns of years: the highest month of the year; of money, the sum of its months (medians). “First lacking” counts from a tenth of the highest month on.
stress-grade-assumed = assumed
stress-grade-memory = remembered, not looked up
stress-grade-derived = derived
stress-grade-stated = stated
stress-grade-verified = verified

# Columns of tables.
stress-column-need = Need
stress-column-there = Serving before
stress-column-most = Needed beyond, highest month
stress-column-median = Median
stress-column-low = From (90 %)
stress-column-high = To (90 %)
stress-column-anyway = Lacking if nobody came
stress-column-first = First lacking
stress-column-begin = Begin by
stress-column-begin-early = … at the longest lead time
stress-column-begin-late = … at the shortest
stress-column-lead = Lead time, months
stress-column-line = Line
stress-column-who = For whom
stress-column-volume = Volume of the given arrivals
stress-column-crossed = Seeds that cross, of { $replicates }
stress-column-from = Crossed from
stress-column-from-low = Earliest (90 %)
stress-column-from-high = Latest (90 %)
stress-column-worst = At worst
stress-column-people = People in zones beyond it
stress-column-as-it-is = As it is
stress-column-indicator = Figure that is watched
stress-column-alarm = Alarm when it has moved by
stress-column-warned = Warned
stress-column-crossings = Runs that cross
stress-column-before = Months before
stress-column-false = False alarms
stress-column-quiet = Runs that do not cross
stress-column-factor = What was varied
stress-column-above = Above
stress-column-below = Below
stress-column-quasi = By chance (quasi-p)
stress-column-again = Found again in random halves
stress-column-arm = Arm
stress-column-mean = Mean of all futures
stress-column-leads = Leads, or within the smallest difference
stress-column-regret90 = Nine futures in ten miss less than
stress-column-regret = Largest regret
stress-column-keeps = Keeps to the line
stress-column-worth = Worth of knowing it
stress-column-up-to = Up to
stress-column-p = By chance (p, Holm)
stress-column-turns = The choice turns at
stress-column-correlation = Rank correlation
stress-column-low-95 = From (95 %)
stress-column-high-95 = To (95 %)
stress-column-told = These futures tell

# What gives way.
stress-way = What gives way first, and for whom
stress-harm = { $group ->
    [residents] { $outcome }, people who lived here
   *[returnees] { $outcome }, people who came back
  }
stress-harm-dated = { $harm } ({ $date })
# $people: how many of that group live in zones beyond the line, at most.
stress-way-first = { $people ->
    [unknown] { $group ->
        [residents] First to give way: { $outcome } for people who lived here, from { $date } on, in { $crossed } of { $replicates } seeds
       *[returnees] First to give way: { $outcome } for people who came back, from { $date } on, in { $crossed } of { $replicates } seeds
      }
   *[other] { $group ->
        [residents] First to give way: { $outcome } for people who lived here, from { $date } on, in { $crossed } of { $replicates } seeds; up to { $people } of them live where it has given way
       *[returnees] First to give way: { $outcome } for people who came back, from { $date } on, in { $crossed } of { $replicates } seeds; up to { $people } of them live where it has given way
      }
  }
stress-way-none = At the given arrivals no line is crossed in more than half of { $replicates } seeds that is not crossed with nobody arriving as well
stress-way-then = Then: { $harms }.
stress-way-already = Crossed with nobody arriving as well: { $harms }. That is a need of those who live here, and not made by who comes.
stress-way-met = Met by whoever comes, however few, as the place was beyond the line before: { $harms }.
stress-way-odd = In some seeds crossed at a volume and not at a larger one, as luck has it: { $harms }.
stress-way-measure = Month in which a line is crossed for { $lasting } months or longer, at the given arrivals and at other volumes of the same
stress-way-note = A filled mark is the given arrivals, its bar the range over seeds; upright strokes are needs at other volumes. A volume without a mark has not crossed in most seeds: that is told of this line and these runs, and makes no volume safe. The mean of a group may hide people below the line.
stress-given-count = as given
stress-count = { $crossed } of { $all }
stress-not = not crossed
stress-volume-nobody = nobody arriving
stress-volume-given = as given
stress-volume-none = none tried
stress-moves = What moves it: other dates, and each programme
stress-moves-doc = The smallest volume tried of the given arrivals at which the line is crossed (range over seeds), and how that shifts in pairs of the same luck. Dates move, the total stays.
stress-crossing = { $median } ({ $low } to { $high })
# $by: a part of the given arrivals; $pairs: seeds in which both cross.
stress-shift = { $course ->
    [unknown] no shift can be told: too few seeds cross in both
    [same] cannot be told apart, over { $pairs } seeds
    [later] crossed only at ×{ $by } more, over { $pairs } seeds
   *[earlier] crossed already at ×{ $by } less, over { $pairs } seeds
  }
stress-variation-phase = Each month of arrivals over { $months } months
stress-variation-without = Without { $programme }
stress-variation-bare = Without any programme

# What warns. $warned and $false are such as "9 of 10".
stress-warning = What warns beforehand
stress-warning-first = { $group ->
    [residents] { $indicator } warns of { $outcome } for people who lived here { $months ->
        [one] a month
       *[other] { $months } months
      } before, in { $warned } runs that cross; false alarms in { $false } that do not
   *[returnees] { $indicator } warns of { $outcome } for people who came back { $months ->
        [one] a month
       *[other] { $months } months
      } before, in { $warned } runs that cross; false alarms in { $false } that do not
  }
stress-warning-none = { $group ->
    [residents] No figure that is watched warns in time of { $outcome } for people who lived here without many false alarms, or these runs cannot tell
   *[returnees] No figure that is watched warns in time of { $outcome } for people who came back without many false alarms, or these runs cannot tell
  }
stress-warning-nothing = Too few runs cross a line, or too few do not, to tell what warns: try more seeds, or lines nearer to how people live here.
stress-warning-silent = Too few runs cross, or too few do not, to tell what warns of: { $harms }.
stress-warning-measure = Months between the alarm and the crossing, median
stress-warning-note = An alarm is the first month in which the figure has moved so far from its mean before the arrivals; how far was set on half of the seeds and is counted on the other half. All figures are cheap to collect every month; that they are is assumed.
stress-warning-row = { $moves ->
    [up] { $indicator }, rising: warns in { $warned }, false in { $false }
   *[down] { $indicator }, falling: warns in { $warned }, false in { $false }
  }
stress-warning-crossed = crossed
stress-alarm = { $moves ->
    [up] +{ $by }
   *[down] −{ $by }
  }
stress-never = never

# Many futures. A "future" is one set of values of what is not known and of what may be chosen. An "arm" is what is compared: the scenario
# as it is, or without programmes.
stress-futures = Among many futures
stress-futures-doc = What nobody knows of people and place (assumed, over its whole range), how much money programmes have (half to twice) and when they begin (up to a year later) are moved together. Each future is run with the programmes and without them, once; every line below reads the same runs.
stress-futures-which = Read by
stress-futures-measure = { $side ->
    [above] { $group ->
        [residents] { $outcome } above { $limit }, people who lived here
       *[returnees] { $outcome } above { $limit }, people who came back
      }
   *[below] { $group ->
        [residents] { $outcome } below { $limit }, people who lived here
       *[returnees] { $outcome } below { $limit }, people who came back
      }
  }
stress-smallest = Smallest difference that matters (yours to set)
stress-futures-run = Run the futures ({ $runs } runs, { $time })
stress-reading = Reading the runs …
stress-futures-source = “{ $scenario }”: { $points } futures, { $replicates ->
    [one] one seed each
   *[other] { $replicates } seeds each
  }, { $scale ->
    [1] one agent for each person
   *[other] one agent for { $people } people
  }; means of { $from } to { $to }, model { $version }.
stress-futures-limits = All futures tried weigh alike, within ranges most of which are assumed: shares of them are no probabilities, and being outside a box is no safety. Each figure stands by itself: what residents lose is never set off against what returnees gain.
stress-without-figure = { $count ->
    [one] One future is left out: nobody of the group was there.
   *[other] { $count } futures are left out: nobody of the group was there.
  }

# Where the plan fails. $where lists bounds such as "kin draw people more than 2.1 and the cash begins later than May 2021".
stress-fails-title = Where the plan fails
stress-fails = { $side ->
    [above] { $group ->
        [residents] For people who lived here, { $outcome } is above { $limit } in { $density } of 100 futures in which { $where }; that is { $coverage } of 100 such futures
       *[returnees] For people who came back, { $outcome } is above { $limit } in { $density } of 100 futures in which { $where }; that is { $coverage } of 100 such futures
      }
   *[below] { $group ->
        [residents] For people who lived here, { $outcome } is below { $limit } in { $density } of 100 futures in which { $where }; that is { $coverage } of 100 such futures
       *[returnees] For people who came back, { $outcome } is below { $limit } in { $density } of 100 futures in which { $where }; that is { $coverage } of 100 such futures
      }
  }
stress-fails-plain = { $kind ->
    [none] { $outcome } stays on the right side of { $limit } in all { $cases } futures tried, for this group. That is no promise: futures that were not tried are not in it.
    [all] { $outcome } is beyond { $limit } for this group in every one of the { $cases } futures tried: nothing that was varied averts it.
    [few] { $outcome } is beyond { $limit } for this group in { $harmed } of { $cases } futures: twenty with the harm and twenty without are needed to tell what they have in common. Try more futures, or another line.
   *[unclear] { $outcome } is beyond { $limit } for this group in { $harmed } of { $cases } futures, and no simple description of what was varied fits them.
  }
stress-fails-measure = { $cases } futures: those beyond the line above each bar, the others beneath; the dark part is where the plan fails
stress-fails-note = Found by patient rule induction (Friedman and Fisher 1999). A box is no forecast, harm happens outside it too, and a small quasi-p proves nothing.
# $dated: bounds are months, as of "the start of the cash".
stress-bound = { $dated ->
    [date] { $side ->
        [above] { $factor } is later than { $low }
        [below] { $factor } is earlier than { $high }
       *[between] { $factor } is between { $low } and { $high }
      }
   *[plain] { $side ->
        [above] { $factor } is above { $low }
        [below] { $factor } is below { $high }
       *[between] { $factor } is between { $low } and { $high }
      }
  }
stress-tree = { $agreement ->
    [none] Second opinion: a classification tree says the same of all futures, and so neither supports the description nor speaks against it.
   *[other] Second opinion: a classification tree says the same of { $same } of 100 futures ({ $agreement ->
        [good] kappa { $kappa }, good agreement
        [some] kappa { $kappa }, some agreement
       *[little] kappa { $kappa }, little agreement
      }). { $both ->
        [0] It asks for none of the same things.
       *[other] Both ask for: { $factors }.
      } It is wrong in { $wrong } of 100 futures that it had not seen.
  }

# What each arm risks. $arms are names of arms.
stress-arms = What each arm risks
stress-arms-one = There is one arm: this scenario has no programmes, or nobody of the group is there to compare by. Add programmes to compare with and without.
stress-choice = { $kind ->
    [alike] The arms cannot be told apart: whichever way they are weighed, they differ by less than { $smallest }
    [one] { $arms }: chosen by the mean, by the largest regret, by regret in nine futures of ten and by the worst future alike
   *[none] No arm is chosen by every rule: by the mean { $mean }, by the largest regret { $regret }, by the worst future { $worst }
  }
stress-regret-measure = { $group ->
    [residents] Regret in { $outcome }, people who lived here: what an arm misses of the best arm in the same future
   *[returnees] Regret in { $outcome }, people who came back: what an arm misses of the best arm in the same future
  }
stress-regret-note = Dark: nine futures in ten stay within it; the mark is the largest (Savage 1951), which is partly luck. Given arrivals, and the same luck, for both arms of a future.
stress-kept-arm = { $arm } in { $keeps }
stress-kept = { $apart ->
    [yes] Of { $futures } futures, on the right side of the line: { $arms }.
   *[no] Of { $futures } futures, on the right side of the line: { $arms }. By this the arms cannot be told apart.
  }
stress-worth = { $kind ->
    [none] No single figure among those varied would, once known, change the choice of arm more than chance would; known together, they might
    [plain] { $little ->
        [yes] To find out first: { $factor }, worth { $worth } on average, which is less than the smallest difference that matters
       *[no] To find out first: { $factor }, worth { $worth } on average
      }
   *[turns] { $little ->
        [yes] To find out first: { $factor }, worth { $worth } on average, which is less than the smallest difference that matters; below { $at } { $below } does better, above it { $above }
       *[no] To find out first: { $factor }, worth { $worth } on average; below { $at } { $below } does better, above it { $above }
      }
  }
stress-worth-measure = What the better choice of arm would gain if one figure were known beforehand; all at once, at most { $perfect }
stress-worth-note = Value of information (Strong and Oakley 2013), less what shuffled figures show.

# What moves the figure.
stress-factors = What it depends on
stress-moved-by = { $role ->
    [freeParameter] { $moves ->
        [none] { $open ->
            [none] Of what is not known, nothing moves it much
           *[other] Of what is not known, these futures do not tell which matters: { $open }
          }
       *[other] Of what is not known, it moves with { $moves }
      }
   *[lever] { $moves ->
        [none] { $open ->
            [none] Of what may be chosen, nothing moves it much
           *[other] Of what may be chosen, these futures do not tell which matters: { $open }
          }
       *[other] Of what may be chosen, it moves with { $moves }
      }
  }{ $hardly ->
    [none] .
   *[other] ; { $hardly } hardly: under a twentieth of the variance.
  }
stress-ranking-measure = { $group ->
    [residents] { $outcome }, people who lived here, as it is: rank correlation with each factor
   *[returnees] { $outcome }, people who came back, as it is: rank correlation with each factor
  }
stress-ranking-effect = { $group ->
    [residents] What the programmes change in { $outcome }, people who lived here: rank correlation with each factor
   *[returnees] What the programmes change in { $outcome }, people who came back: rank correlation with each factor
  }
stress-ranking-note = Bars hold the truth in 95 of 100 repeats, for all factors together (Bonett and Wright 2000). Only a steady rise or fall is seen; the command line tells shares of the variance (Sobol’).
stress-correlation = { $at ->
    [lower] the more, the lower
    [higher] the more, the higher
   *[none] no link
  }
stress-told-moves = it moves with it
stress-told-hardly = hardly matters
stress-told-not-told = do not tell

# What is varied. As it stands in "… is above 2.1".
stress-factor-kin = the pull of kin on where people settle
stress-factor-earnings = the pull of pay on where people settle
stress-factor-scarcity = how far land prices follow scarcity
stress-factor-need = how far need drives people to day labour
stress-factor-traffic = traffic before the arrivals (factor)
stress-factor-plots = free building plots before the arrivals (factor)
stress-lever-budget = money for { $programme }
stress-lever-start = the start of { $programme }

# The command line.
stress-command = The same on the command line
stress-command-doc = { $shipped ->
    [yes] These commands give the same figures, run for run. The scenario comes with the program.
   *[no] These commands give the same figures, run for run, with the scenario as it is open, saved as a file.
  }
stress-command-futures = The futures, as a plan beside the scenario’s file:
stress-save-scenario = Save scenario.json
stress-save-plan = Save futures.json
