# People as dots on the map.
# One dot is one synthetic person, who stands for so many real ones.
dots-each = { $people ->
    [one] Each dot is one invented person.
   *[other] Each dot is one invented person and stands for { $people }.
  } While time plays they come, move and leave; those who come and go do so a little beyond their place, and no border is meant.
dots-waiting = People appear with the first preview.
dots-residents = lived here
dots-earlier = came earlier
dots-returnees = came back
dots-displaced = displaced
dots-list = People on the map
dots-choose = Press a dot, or go from dot to dot with the arrow keys, and read that family’s diary.
dots-first = Go from dot to dot
# A person whom a dot stands for; the link opens the diary of the family.
dots-person-residents = Somebody who lived here, in { $zone }: the family’s diary
dots-person-earlier = Somebody who came back in earlier years, in { $zone }: the family’s diary
dots-person-returnees = Somebody who came back in { $month }, in { $zone }: the family’s diary
dots-person-displaced = Somebody displaced within the country, who came in { $month }, in { $zone }: the family’s diary
# Picking out people who came together, on the map.
dots-cohort = Pick out
dots-cohort-all = everybody
dots-quarter = who came in
dots-quarter-all = any month
dots-quarter-from = { $from } to { $to }
