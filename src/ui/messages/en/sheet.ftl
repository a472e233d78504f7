# One page with pictures, for a community meeting: as few and as plain words as can be.
sheet-print = Print
sheet-title = { $place }, { $month }
sheet-who = Who lives here
sheet-people = { $people } people
sheet-unit = 1 figure = { $people } people
sheet-work = Work
# A black bag is one of ten people who want work and have some.
sheet-of-ten-work = { $lacking ->
    [0] Nearly all have work
    [one] 1 of 10 has no work
   *[other] { $lacking } of 10 have no work
  }
sheet-school = School
sheet-of-ten-school = { $lacking ->
    [0] Nearly all children are in school
    [one] 1 of 10 children is not in school
   *[other] { $lacking } of 10 children are not in school
  }
sheet-homes = Homes
sheet-to-a-room = { $people } in one room
sheet-water = Water
sheet-of-ten-water = { $met ->
    [10] Enough for all
   *[other] { $met } of 10 have enough
  }
sheet-ask = This is a picture from a computer, with invented people. What is wrong in it? What is missing?
