# People: the diary of one invented household and of its twin; the views beside it.
diary-title-family = A family’s diary
diary-title-flow = How lives go after arrival
diary-title-invisible = Who is reached by nothing
diary-views = Views of people
diary-view-family = A family
diary-view-flow = How lives go
diary-view-invisible = Who is invisible
diary-doc = This family is invented. It lives in the preview of “{ $scenario }”, where one agent stands for { $people } people.
diary-whose = Whose diary
diary-another = Another family
diary-reading = Reading …
diary-reading-twin = Reading the same family in “{ $other }” …
diary-absent = This family does not appear in this run: it settles elsewhere, or never comes.
# $other: a choice of the list “Beside it”, such as “Without the programmes”, or the name of a kept scenario.
diary-dashed = Dashed: the same family and the same luck in “{ $other }”.
diary-of-other = { $amount }, “{ $other }”
diary-table = Table
diary-month = Month
diary-beside = Beside it
diary-arm-this = This scenario
diary-arm-without = Without the programmes
diary-arm-staying = With leave to remain
diary-arm-none = Nothing
diary-family-unknown = A family whose beginning this preview does not hold
diary-show = Show
diary-show-all = all months in which something is told
diary-show-changes = months in which something changes
diary-show-parted = months in which the two live differently
diary-show-none = There is no such month.
diary-nothing = Nothing new.
diary-part-here = here they part
diary-apart = apart
# $place and $home are clauses such as “lives in Behsud” and “home: renter”; $members are parted by semicolons.
diary-who = Invented: in { $date } this family { $place }; { $home }. Its members: { $members }.
diary-members = { $count } × { $member }
# $here and $there: what changed, parted by semicolons.
diary-part = The two first part in <b>{ $date }</b>. In this scenario: { $here }. In “{ $other }”: { $there }.
diary-not-here = the family is not here
diary-is-here = the family is here
diary-never-part = In “{ $other }” this family lives in the same way at the end of every month; amounts and chances may differ, as lines and decisions show.
diary-twin-absent = In “{ $other }” this family is never here: it stays where it is, or settles elsewhere.
diary-this = this family
diary-kind-residents = A family that lived here
diary-kind-earlier = A family that came back in earlier years
diary-family-living = { $people ->
    [one] { $people } person in { $zone }
   *[other] { $people } people in { $zone }
  }
diary-family-arriving = { $people ->
    [one] { $people } person, arriving in { $date }
   *[other] { $people } people, arriving in { $date }
  }

diary-incomeUsdPerMonth = Income, US dollars a month
diary-consumptionPerHeadUsdPerMonth = Spent for each person, US dollars a month
diary-savingsUsd = Savings, US dollars
diary-debtUsd = Debt, US dollars

# What changed in a month; parted by semicolons.
diary-lives = lives in { $zone }
diary-home = home: { $tenure }
diary-people = { $count ->
    [one] { $count } person in the household
   *[other] { $count } people in the household
  }
diary-abroad = { $count ->
    [0] nobody abroad
   *[other] { $count } abroad
  }
diary-gone = no longer in this household

# One member. $doing: what they do.
diary-member = { $who ->
    [girl] girl, { $doing }
    [boy] boy, { $doing }
    [woman] woman, { $doing }
   *[man] man, { $doing }
  }
diary-member-wish = { $who ->
    [girl] girl, { $doing }, { $wish } to leave
    [boy] boy, { $doing }, { $wish } to leave
    [woman] woman, { $doing }, { $wish } to leave
   *[man] man, { $doing }, { $wish } to leave
  }
# A decision and how it ended: "leave: left for Pakistan".
diary-decision = { $decision }: <b>{ $outcome }</b>
# How a decision ended, with the chance that it had.
diary-chance = { $share } in 100: { $end }
diary-left = left for { $corridor }
diary-together = all together
