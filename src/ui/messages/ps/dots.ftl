# People as dots on the map.
# One dot is one synthetic person, who stands for so many real ones.
dots-each = { $people ->
    [one] هر ټکی یو جوړ شوی کس دی.
   *[other] هر ټکی یو جوړ شوی کس دی او د { $people } کسانو پر ځای دی.
  } چې وخت روان وي، دوی راځي، کډه کوي او ځي؛ راتلونکي او تلونکي دا له خپل ځایه لږ بهر کوي، او پوله ترې موخه نه ده.
dots-waiting = خلک له لومړۍ مخکتنې سره راښکاره کېږي.
dots-residents = ځایي اوسېدونکي
dots-earlier = پخواني راستانه شوي
dots-returnees = راستنېدونکي
dots-displaced = بې‌ځایه شوي
dots-list = پر نقشه خلک
dots-choose = یو ټکی کېکاږئ، یا د غشو په تڼیو له ټکي ټکي ته ولاړ شئ، او د هغې کورنۍ یادښتونه ولولئ.
dots-first = له ټکي ټکي ته تلل
# A person whom a dot stands for; the link opens the diary of the family.
dots-person-residents = یو کس چې دلته اوسېده، په { $zone } کې: د کورنۍ یادښتونه
dots-person-earlier = یو کس چې په تېرو کلونو کې راستون شو، په { $zone } کې: د کورنۍ یادښتونه
dots-person-returnees = یو کس چې په { $month } کې راستون شو، په { $zone } کې: د کورنۍ یادښتونه
dots-person-displaced = یو کورنی بې‌ځایه شوی کس چې په { $month } کې راغی، په { $zone } کې: د کورنۍ یادښتونه
# Picking out people who came together, on the map.
dots-cohort = په نښه کول
dots-cohort-all = ټول خلک
dots-quarter = چې راغلل په
dots-quarter-all = هره میاشت
dots-quarter-from = له { $from } تر { $to }
