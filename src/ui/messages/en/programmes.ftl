# Programmes: their controls, the library, whom they reached and what they cost.

# Choices of a target. Who:
choice-resident = people who lived here
choice-earlierReturnee = people who came back in earlier years
choice-returnee = people who came back
choice-displaced = people displaced within the country
choice-all = women and men
choice-women = women only
choice-men = men only
# Bands of the return spectrum, from the freest to the most forced: "whose return was …".
choice-solicited = asked to come home
choice-voluntary = voluntary
choice-reluctant = reluctant
choice-pressured = under pressure
choice-obliged = obliged
choice-forced = forced
# Types of return: "by …".
choice-spontaneous = spontaneous
choice-assistedVoluntary = assisted voluntary return
choice-qualifiedNationals = qualified nationals
choice-repatriation = repatriation
choice-evacuation = evacuation
choice-deportation = deportation
choice-displacedGoingHome = displaced people going home

# Whom a programme serves, in one sentence with a capital letter put at its beginning. $who, $bands, $types, $streams and $zones are
# lists in words; "none" leaves the part out.
programmes-target = { $who }{ $sex ->
    [women] {", "}women only
    [men] {", "}men only
   *[all] {""}
  }, { $ages ->
    [any] of any age
    [over] aged { $from } and over
    [under] up to { $to } years old
   *[between] aged { $from } to { $to }
  }{ $vulnerable ->
    [only] {", "}of vulnerable groups only
   *[all] {""}
  }{ $bands ->
    [none] {""}
   *[other] {", "}whose return was { $bands }
  }{ $types ->
    [none] {""}
   *[other] {", "}by { $types }
  }{ $streams ->
    [none] {""}
   *[other] {", "}of { $streams }
  }{ $arrived ->
    [0] {""}
   *[other] {", "}who arrived at most { $arrived } months before
  }{ $zones ->
    [none] {""}
   *[other] {", "}in { $zones }
  }.
programmes-target-beside = { $target } Residents beside them: { $share } of places.
programmes-everybody = everybody who lives here

# Whom a programme reached, and what it spent.
programmes-reach = { $served } of { $target } { $unit ->
    [households] households
   *[people] people
  } served
programmes-reach-most = { $served } of { $target } { $unit ->
    [households] households
   *[people] people
  } served; { $share } of the target: { $reason }
programmes-reach-money = { $served } { $unit ->
    [households] households
   *[people] people
  } served; { $spent } of { $budget } spent
programmes-reach-places = { $spent } of { $budget } spent, for all who live where it works
# Why people of a target took no part.
programmes-reason-never = never heard of it
programmes-reason-barred = heard of it, and may not enrol
programmes-reason-listed = on the list
programmes-reason-gone = no longer qualified, or gone, when their turn came
programmes-reason-served = served
programmes-reason-other = other: heard of it, and the list was full; or served and gone since
    .bare = heard of it, and the list was full; or served and gone since
programmes-reason-heard = { $reason } { $count }
programmes-reasons-heard = { $programme }: { $reasons }
programmes-reason-count = <b>{ $count }</b> { $reason } <share>{ $share }</share>
programmes-beside = On the list beside them: at least { $count } from outside the target.

programmes-reach-title = The programmes: whom they reach, what they cost
programmes-reach-note = Of one run, { $scale }. Money in { $money }; 1 US dollar = { $rate } { $currency }. Everything charged to a budget is in it; what families and unpaid authorities bear is not.
programmes-reach-target = The target, { $date }: { $target } { $unit ->
    [households] households
   *[people] people
  }; { $aware } know of it.
programmes-reach-stay = <b>{ $served }</b> need not return, and stay where they are.
programmes-reach-sides = Served in all: <returnees>{ $returnees }</returnees> of people who came back and <residents>{ $residents }</residents> of people who lived here.
programmes-served-so-far = { $unit ->
    [households] Served so far, households
   *[people] Served so far, people
  }
programmes-spent-by-month = Spent by month, { $money }
programmes-at-month = <b>{ $date }</b>: { $spent } spent in the month, { $left } left of the budget.
programmes-at-month-served = <b>{ $date }</b>: served so far { $returnees } { $unit ->
    [households] households
   *[people] people
  } that came back and { $residents } that lived here; { $waiting } on the list. { $spent } spent in the month, { $left } left of the budget.
programmes-line-waiting = on the list
programmes-line-stay = may stay
programmes-line-spent = spent in the month
money-usd = US dollars of { $year }
money-local = { $currency } of { $year }

programmes-table-doc = Money and people up to { $date }. No budget is ever overspent; what is left at the end is said.
programmes-table = The programmes
programmes-table-programme = Programme
programmes-table-budget = Budget
programmes-table-spent = Spent
programmes-table-left = Left at the end
programmes-table-served = Served
programmes-table-waiting = Waiting
programmes-table-aware = Have heard of it

programmes-cost = Full cost
programmes-cost-of-spent = of spent
programmes-cost-budget = budget
programmes-cost-benefits = to people
programmes-cost-works = goods, wages and works
# Money that does not reach those for whom it is meant.
programmes-cost-leakage = leakage on the way
programmes-cost-overhead = overhead here
programmes-cost-offices = offices elsewhere
programmes-cost-monitoring = monitoring and evaluation
programmes-cost-spent = spent, everything included
programmes-cost-unspent-returned = not spent, and handed back
programmes-cost-unspent = not spent
programmes-cost-returned = of it, handed back
programmes-cost-one-people = spent for one person served
programmes-cost-one-households = spent for one household served
programmes-cost-running = a month afterwards, to keep in use what was built
programmes-cost-nobody = of it, what nobody pays

programmes-unknown = This programme is not known here.
programmes-whom = For whom: <doc>{ $target }</doc>
programmes-whom-all = For whom: <doc>all who live where it works.</doc>
programmes-gives = What it gives and costs
programmes-delivery = Reach and delivery
programmes-dollar = Where each dollar goes
programmes-duplicate = Duplicate
programmes-remove = Remove <unseen>{ $programme }</unseen>
programmes-field-label = Name
programmes-field-budgetUsd = Budget
programmes-field-start = Begins
programmes-field-end = Ends
programmes-field-origins = Who
programmes-field-bands = How they came to return
programmes-field-types = Type of return
programmes-field-streams = Streams
programmes-field-zones = Where
programmes-field-sex = Women, men
programmes-field-vulnerableOnly = Only vulnerable groups
programmes-field-fromYears = From age
programmes-field-toYears = To age
programmes-field-arrivedWithinMonths = Came back within
programmes-field-residentsTooShare = Places for residents too
programmes-field-placesPerMonth = Places a month
programmes-field-officesShare = Offices elsewhere
programmes-field-afterwardsShare = Running costs paid afterwards
programmes-field-outreachPerMonth = Outreach
programmes-field-wordOfMouthPerMonth = Word of mouth
programmes-field-trustShare = Trust
programmes-field-delayMonths = Delay
programmes-field-targetingErrorShare = Targeting error
programmes-field-overheadShare = Overhead
programmes-field-monitoringShare = Monitoring
programmes-field-leakageShare = Leakage

family-beforeReturn = Before return
    .doc = For people who are still abroad, or on their way.
family-individual = Individual
    .doc = For persons and households, one by one.
family-community = Community
    .doc = For places, and all who live in them.
family-governance = Governance
    .doc = Rules, agreements and ways of working.

library-search = Search
library-begins = What is added begins in
library-nothing = No programme has these words.
library-presets = Programmes that ran
    .doc = Each with its own money, target, length and sources. Its dates move to the month above; figures stay as they were.
library-no-preset = None has these words.
library-staying = Staying with leave to remain
library-go = Go to its controls
library-added = { $count ->
    [1] { $programme } added, from { $date }.
   *[other] { $programme }, { $count } programmes, added, from { $date }.
  }
library-unfit = { $programme } does not fit here: { $problems }.
library-here = { $count } in the scenario
library-add = Add
    .what = Add { $programme }
# What a programme changes in the model: the state that it writes, what reads that state, and the decision that follows.
library-acts = <b>Writes</b> { $writes }. <b>Read by</b> { $readBy }. <b>Changes</b> { $decision }.
library-figures = Its figures<unseen> for { $programme }</unseen>
library-no-figures = None of its own: money, months and whom it serves.
library-range = { $from } to { $to }; { $source }
library-preset = { $months ->
    [one] <b>{ $money }</b> over { $months } month ({ $years }): { $programmes }.
   *[other] <b>{ $money }</b> over { $months } months ({ $years }): { $programmes }.
  }
library-sources = Sources<unseen> of { $programme }</unseen>
# $grade: how well the figure is supported, "stated", "assumed" …
source-grade = { $source }; { $grade }
grade-stated = stated
grade-verified = verified
grade-derived = derived
grade-memory = memory
grade-assumed = assumed
