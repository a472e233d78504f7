# People: how lives go after arrival.
flow-doc = د مخکتنې جوړ شوي خلک، چې په پیل کې ۱۵ کلن یا زیات دي. هر څوک چې رارسېدلی، په هر ستون کې شمېرل کېږي، هغه هم چې تللی یا مړ شوی دی: پاتې کېدل بریا نه ګڼل کېږي، او نه تلل ناکامي.
flow-waiting = خلک څارل کېږي …
flow-stream = ډله
flow-quarter = کله راغلي
flow-sex = جنس
flow-ages = په پیل کې عمر
flow-all = ټول
flow-quarter-from = له { $from } تر { $to }
flow-sex-all = ښځې او نارینه
flow-sex-women = ښځې
flow-sex-men = نارینه
flow-ages-all = ۱۵ کلن او زیات
flow-ages-young = له ۱۵ تر ۲۹
flow-ages-middle = له ۳۰ تر ۵۹
flow-ages-old = ۶۰ کلن او زیات
flow-headline = { $months } میاشتې وروسته د راستنېدونکو { $settled } مېشته شوي، { $cannot } غواړي ولاړ شي خو نه شي کولای، او { $gone } تللي دي؛ د ځایي اوسېدونکو { $settledResidents }، { $cannotResidents } او { $goneResidents }.
flow-nobody = د دې ډلې هېڅوک شپږ میاشتې نه شي څارل کېدای: پراخه ډله وټاکئ.
flow-empty = د دې ډلې هېڅوک دومره وختي نه دي رارسېدلي چې وڅارل شي.
flow-measure = حالتونه د پیل څخه د میاشتو له مخې: د هر کس خپل رارسېدل، یا د ځایي اوسېدونکو لپاره { $date } یا د ټاکل شوې ربعې لومړۍ میاشت.
flow-measure-returnees = { $people } لویان، له رارسېدو وروسته میاشتې
flow-measure-residents = { $people } لویان، د رارسېدنو له پیل وروسته میاشتې
flow-start-returnees = رارسېدل
flow-start-residents = پیل
flow-heard = { $side }: د خلکو خوځښت د حالتونو ترمنځ؛ شمېرې یې په لاندې لړ او جدول کې دي.
# One state in the last column.
flow-end = <b>{ $share }</b> { $state } ({ $count })
flow-family = یوه کورنۍ
# Heard in place of “a family”, which it must hold word by word.
flow-family-of = یوه کورنۍ، جوړه شوې: { $side }، { $state }
flow-late = { $people } نور دومره ناوخته راغلل چې دومره موده ونه څارل شي، او نه دي شمېرل شوي.
flow-note = پلنوالی خلک دي؛ یو استازی د { $each } پر ځای دی. یوه اجرا: کوچنۍ ډلې یوازې د بخت له امله هم خوځېږي.
flow-months = { $months ->
    [0] په پیل کې
    [one] { $months } میاشت
   *[other] { $months } میاشتې
  }
flow-cell = { $people } ({ $share })
flow-png = انځور (PNG)
flow-svg = رسم (SVG)
flow-csv = معلومات (CSV)
flow-picture-measure = حالتونه له رارسېدو، یا د رارسېدنو له پیل وروسته د میاشتو له مخې؛ د لویانو برخه
flow-picture-source = سناریو: { $scenario }. د بخت شمېره: { $seed }. د یوې اجرا مخکتنه.
# States of a life. "Sustained reintegration" and "involuntary immobility" are terms of the field.
flow-state-settled = مېشته شوی
flow-state-struggling = په ستونزو کې
flow-state-cannotLeave = غواړي ولاړ شي خو نه شي کولای
flow-state-back = بیا راغلی
flow-state-leftRegular = په منظمه لار تللی
flow-state-leftIrregular = په نامنظمه لار تللی
flow-state-died = مړ
flow-rules = کلمې څه مانا لري
flow-rule-settled = دلته دی، د بیا یوځای کېدنې نمره یې نیمه یا زیاته ده، چې موډل یې پایښت لرونکې بولي: د اقتصادي، ټولنیزې او روحي-ټولنیزې نمرې منځنی. پوله او برابر وزنونه فرضي دي. هغه هم پکې دی چې غواړي ولاړ شي او کولای یې شي.
flow-rule-struggling = دلته دی، نمره یې تر نیمې ټیټه ده، او له تلو بند نه دی. هغه هم پکې دی چې غواړي ولاړ شي او کولای یې شي.
flow-rule-cannotLeave = غواړي ولاړ شي، خو سپما او پور یې د ګاونډي هېواد هاخوا تر ټولو ارزانې لارې ته نه رسېږي (ناخوښه نه خوځېدنه). نمره یې چې هر څه وي، دلته شمېرل کېږي. پلان نه لري: چا چې پلان جوړ کړی، لار یې موندلې ده.
flow-rule-back = له پیل وروسته بهر و، او بیا دلته دی، نمره یې چې هر څه وي.
flow-rule-leftRegular = په منظمه لار بهر دی: له اسنادو او یوه ځای سره.
flow-rule-leftIrregular = په نامنظمه لار بهر دی.
flow-rule-died = مړ شوی، دلته یا بهر.
