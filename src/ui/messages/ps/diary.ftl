# The diary of one invented household.
diary-title-family = د یوې کورنۍ ورځنۍ یادښتونه
diary-title-flow = له رارسېدو وروسته ژوند څنګه ځي
diary-title-invisible = چا ته هېڅ نه رسېږي
diary-views = د خلکو لیدونه
diary-view-family = یوه کورنۍ
diary-view-flow = ژوند څنګه ځي
diary-view-invisible = څوک نه لیدل کېږي
diary-doc = دا کورنۍ جوړه شوې ده. د «{ $scenario }» په مخکتنه کې اوسېږي، چېرته چې یو استازی د { $people } کسانو پر ځای دی.
diary-whose = د چا یادښتونه
diary-another = بله کورنۍ
diary-reading = لوستل کېږي …
diary-reading-twin = هماغه کورنۍ په «{ $other }» کې لوستل کېږي …
diary-absent = دا کورنۍ په دې اجرا کې نشته: بل چېرته مېشتېږي، یا هېڅکله نه راځي.
diary-dashed = پرې‌پرې کرښه: هماغه کورنۍ او هماغه بخت په «{ $other }» کې.
diary-of-other = { $amount }، «{ $other }»
diary-table = جدول
diary-month = میاشت
diary-beside = څنګ ته یې
diary-arm-this = دا سناریو
diary-arm-without = بې له پروګرامونو
diary-arm-staying = د پاتې کېدو له اجازې سره
diary-arm-none = هېڅ
diary-family-unknown = داسې کورنۍ چې پیل یې دا مخکتنه نه لري
diary-show = وښیئ
diary-show-all = ټولې میاشتې چې څه پکې ویل کېږي
diary-show-changes = هغه میاشتې چې څه پکې بدلېږي
diary-show-parted = هغه میاشتې چې دواړه پکې بېل ژوند کوي
diary-show-none = داسې میاشت نشته.
diary-nothing = نوي څه نشته.
diary-part-here = دلته سره بېلېږي
diary-apart = بېل
diary-who = جوړ شوی: په { $date } کې دا کورنۍ { $place }؛ { $home }. غړي یې: { $members }.
diary-members = { $count } × { $member }
diary-part = دواړه لومړی ځل په <b>{ $date }</b> کې سره بېلېږي. په دې سناریو کې: { $here }. په «{ $other }» کې: { $there }.
diary-not-here = کورنۍ دلته نشته
diary-is-here = کورنۍ دلته ده
diary-never-part = په «{ $other }» کې دا کورنۍ د هرې میاشتې په پای کې په هماغه ډول ژوند کوي؛ اندازې او چانسونه توپیر کولای شي، لکه څنګه چې کرښې او پرېکړې یې ښيي.
diary-twin-absent = په «{ $other }» کې دا کورنۍ هېڅکله دلته نه وي: هلته پاتې کېږي چې ده، یا بل ځای مېشته کېږي.
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
