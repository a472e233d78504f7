# One page with pictures, for a community meeting: as few and as plain words as can be.
sheet-print = چاپول
sheet-title = { $place }، { $month }
sheet-who = څوک دلته اوسېږي
sheet-people = { $people } کسان
sheet-unit = ۱ شکل = { $people } کسان
sheet-work = کار
# A black bag is one of ten people who want work and have some.
sheet-of-ten-work = { $lacking ->
    [0] نږدې ټول کار لري
    [one] له ۱۰ څخه ۱ کار نه لري
   *[other] له ۱۰ څخه { $lacking } کار نه لري
  }
sheet-school = ښوونځی
sheet-of-ten-school = { $lacking ->
    [0] نږدې ټول ماشومان په ښوونځي کې دي
    [one] له ۱۰ ماشومانو ۱ په ښوونځي کې نه دی
   *[other] له ۱۰ ماشومانو { $lacking } په ښوونځي کې نه دي
  }
sheet-homes = کورونه
sheet-to-a-room = په یوه خونه کې { $people }
sheet-water = اوبه
sheet-of-ten-water = { $met ->
    [10] ټولو ته بس دي
   *[other] له ۱۰ څخه { $met } ته بس دي
  }
sheet-ask = دا د کمپیوټر یو انځور دی، له جوړ شویو خلکو سره. څه پکې ناسم دي؟ څه پکې نشته؟
