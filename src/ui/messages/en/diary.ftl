# The diary of one invented household.
diary-title = A family’s diary
diary-doc = This family is invented. It lives in the preview of “{ $scenario }”, where one agent stands for { $people } people.
diary-whose = Whose diary
diary-another = Another family
diary-reading = Reading …
diary-absent = This family does not appear in this run: it settles elsewhere, or never comes.
diary-dashed = Dashed: the same family and the same luck without the programmes.
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
