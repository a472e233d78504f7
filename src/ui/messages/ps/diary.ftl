# The diary of one invented household.
diary-title = د یوې کورنۍ یادښتونه
diary-doc = دا کورنۍ جوړه شوې ده. د «{ $scenario }» په مخکتنه کې اوسېږي، چېرته چې یو استازی د { $people } کسانو پر ځای دی.
diary-whose = د چا یادښتونه
diary-another = بله کورنۍ
diary-reading = لوستل کېږي …
diary-absent = دا کورنۍ په دې اجرا کې نشته: بل چېرته مېشتېږي، یا هېڅکله نه راځي.
diary-dashed = پرې‌پرې کرښه: هماغه کورنۍ او هماغه بخت بې له پروګرامونو.
diary-this = دا کورنۍ
diary-kind-residents = یوه کورنۍ چې دلته اوسېده
diary-kind-earlier = یوه کورنۍ چې په تېرو کلونو کې راستنه شوه
diary-family-living = { $people ->
    [one] { $people } کس په { $zone } کې
   *[other] { $people } کسان په { $zone } کې
  }
diary-family-arriving = { $people ->
    [one] { $people } کس، په { $date } کې رارسېږي
   *[other] { $people } کسان، په { $date } کې رارسېږي
  }

diary-incomeUsdPerMonth = عاید، په میاشت کې امریکايي ډالر
diary-consumptionPerHeadUsdPerMonth = د هر کس لپاره لګول شوې، په میاشت کې امریکايي ډالر
diary-savingsUsd = سپما، امریکايي ډالر
diary-debtUsd = پور، امریکايي ډالر

# What changed in a month; parted by semicolons.
diary-lives = په { $zone } کې اوسېږي
diary-home = کور: { $tenure }
diary-people = { $count ->
    [one] په کورنۍ کې { $count } کس
   *[other] په کورنۍ کې { $count } کسان
  }
diary-abroad = { $count ->
    [0] په بهر کې هېڅوک
   *[other] { $count } په بهر کې
  }
diary-gone = نور په دې کورنۍ کې نشته

# One member. $doing: what they do.
diary-member = { $who ->
    [girl] نجلۍ، { $doing }
    [boy] هلک، { $doing }
    [woman] ښځه، { $doing }
   *[man] سړی، { $doing }
  }
diary-member-wish = { $who ->
    [girl] نجلۍ، { $doing }، تلل: { $wish }
    [boy] هلک، { $doing }، تلل: { $wish }
    [woman] ښځه، { $doing }، تلل: { $wish }
   *[man] سړی، { $doing }، تلل: { $wish }
  }
# A decision and how it ended: "leave: left for Pakistan".
diary-decision = { $decision }: <b>{ $outcome }</b>
# How a decision ended, with the chance that it had.
diary-chance = له ۱۰۰ څخه { $share }: { $end }
diary-left = د { $corridor } په لور ولاړل
diary-together = ټول یوځای
