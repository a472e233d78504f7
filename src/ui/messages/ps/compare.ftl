# Compare: up to six scenarios on the same luck. An arm is one of the scenarios that are compared (as in a trial). Luck is what another seed
# would change; a future is one way in which things that nobody knows may be. Returnees are "people who came back", residents "people who lived here".
compare-title = پرتله
compare-lead = هماغه ځای، هماغه خلک، هماغه بخت، او تر شپږو پورې د عمل لارې. څه چې توپیر لري، هغه دي چې هره لار یې کوي. چېرته چې څوک نه شي ویلای کومه ښه ده، دا هم یوه موندنه ده.
compare-answer = څه موندل شوي
compare-nothing-yet = تر اوسه هېڅ نه دي پرتله شوي. چټکه کتنه څو ثانیې وخت نیسي.
compare-under-way = روانه ده: تر کومه رسېدلې، د هرې پاڼې په سر کې لیکلي دي، او تاسو په دې منځ کې نورې پاڼې کتلای شئ.
compare-stopped = تر پای ته رسېدو مخکې ودرول شوه. بیا پرتله کړئ، یا چټکه کتنه وټاکئ.
compare-failed = پرتله ونه شوه: { $why } بیا پرتله کړئ، یا لږې لارې وټاکئ.
compare-limits = پلټنه کوي، او هېڅ نه وړاندوینه کوي: خلک جوړ شوي دي، او زیاتره لمنې فرضي دي. د راتلونکو حالتونو برخې احتمالات نه دي. د یوې ډلې ګټه هېڅکله د بلې تاوان نه پوره کوي. <link>محدودیتونه</link>

compare-arms = څه پرتله کېږي
compare-arm-none = بې له پروګرامه
# Leave to remain in the country where they are: nobody is made to return.
compare-arm-stay = پاتې کېدل، د پاتې کېدو له اجازې سره
compare-always = تل پرتله کېږي
compare-always-stay = تل پرتله کېږي: هېڅوک راستنېدو ته نه اړ ایستل کېږي، نو لږ کسان راځي
compare-arm-only = یوازې { $programme }
# A fork has the past of the open scenario until a month. $what: names of programmes.
compare-arm-fork-instead = پر ځای یې { $what }، له { $from } څخه
compare-arm-fork-also = { $what } هم، له { $from } څخه
compare-arm-fork-ends = په { $from } کې پای ته رسېږي، وروسته هېڅ
compare-arm-fork-no-more = له { $from } څخه هېڅ نوی نه
compare-apart-none = د پروګرام له نشتوالي سره یو شان ده
compare-apart-policy = { $count ->
    [one] { $count } پروګرام
   *[other] { $count } پروګرامونه
  }
compare-apart-assumptions = نورې فرضیې، تر هماغو فرضیو لاندې د پروګرام له نشتوالي سره تلل شوې: { $what }
compare-apart-arrivals = نه شي پرتله کېدای: نور خلک راځي، یا په بل ډول راځي
compare-apart-place = نه شي پرتله کېدای: بل ځای دی
compare-assumption = { $what } د { $from } پر ځای { $to }
compare-assumptions-more = { $count } نورې
compare-no-programmes = پرانیستې سناریو پروګرامونه نه لري: په پلټنه کې یې ورزیات کړئ، یا یې دلته څانګه کړئ.
compare-full = تر شپږو زیات نه. د بلې د ورزیاتولو لپاره یوه وباسئ.
compare-each-alone = هر پروګرام یوازې
compare-fork = څانګه …
compare-drop = ایستل
compare-fork-drop = ایستل: { $label }
compare-fork-legend = له یوې میاشتې وروسته بله تګلاره
compare-fork-from = لومړۍ میاشت چې توپیر لري
compare-fork-running = څه چې تر هغه پیل شوي ({ $count })
compare-fork-ends = یوه میاشت مخکې پای ته رسېږي؛ پاتې پیسې بېرته ځي
compare-fork-goes-on = هغسې دوام کوي چې سلا شوې وه
compare-fork-begins = څه چې په هغه میاشت کې پیلېږي
compare-fork-kept = د یوې ساتل شوې سناریو پروګرامونه
compare-fork-nothing = هېڅ
compare-fork-note = تر هغې میاشتې ټول څه لکه په پرانیستې سناریو کې دي. څه چې د وروسته لپاره پلان شوي وو او نه دي ټاکل شوي، نه پیلېږي.
compare-fork-add = دا څانګه ورزیاته کړئ
compare-cancel = لغوه

compare-measures = څه کتل کېږي
compare-measures-note = حکم تر ټولو کوچنی مهم توپیر ته اړتیا لري: تاسو یې ټاکئ. څه چې لومړی هلته لیکلي، فرضي دي.
compare-measures-all = { $count ->
    [one] { $count } بله اندازه
   *[other] { $count } نورې اندازې
  }
compare-smallest-of = تر ټولو کوچنی مهم توپیر: { $measure }
compare-smallest-wrong = تر ۰ لویه شمېره، لکه ۱ یا ۰٫۰۱
compare-assumed = فرضي
compare-yours = ستاسو
# Percentage points.
compare-unit-share = سلنیز ټکي
compare-unit-ratio = د پخوا
compare-unit-index = له ۰–۱ څخه
compare-window = د دې منځنی
compare-window-last = د اجرا وروستی کال، له { $from } تر { $to }
compare-window-year = له لومړیو رارسېدنو وروسته { $year }م کال، له { $from } تر { $to }
# Measures as they stand within a sentence.
compare-measure-livingResidents = د ځایي اوسېدونکو د ژوند کچه
compare-measure-livingReturnees = د راستنېدونکو د ژوند کچه
compare-measure-livingEarlier = د هغو خلکو د ژوند کچه چې په تېرو کلونو کې راستانه شوي
compare-measure-livingWomen = د ښځو د ژوند کچه
compare-measure-livingPoorest = د تر ټولو بېوزلې درېیمې برخې د ژوند کچه
compare-measure-povertyResidents = د ځایي اوسېدونکو بېوزلي
compare-measure-povertyReturnees = د راستنېدونکو بېوزلي
compare-measure-unemployment = بېکاري
compare-measure-outOfSchool = له ښوونځي بهر ماشومان
compare-measure-rents = کرایې
compare-measure-water = د اوبو پوره شوې اړتیا
compare-measure-resentment = د ځایي اوسېدونکو خوابدي
compare-measure-grievance = د راستنېدونکو ګیله
compare-measure-wishResidents = د ځایي اوسېدونکو د تلو هیله
compare-measure-wishReturnees = د راستنېدونکو د تلو هیله
compare-measure-immobile = هغه خلک چې غواړي ولاړ شي خو نه شي کولای
compare-measure-sustained = هغه راستنېدونکي چې یو کال وروسته دلته د زغم وړ ژوند کوي

compare-sure = څومره ډاډ
compare-preset-quick = چټکه کتنه
compare-preset-careful = دقیقه
compare-preset-overnight = د شپې
compare-about = شاوخوا { $time }
compare-seconds = { $count } ثانیې
compare-minutes = { $count ->
    [one] { $count } دقیقه
   *[other] { $count } دقیقې
  }
compare-hours = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعته
  }
compare-details = بخت، راتلونکي حالتونه او دقت
compare-replicates = په هر راتلونکي حالت کې د بخت شمېرې
compare-futures = راتلونکي حالتونه
compare-scale = د هر استازي کسان
compare-months = { $months } میاشتې
compare-twins = د ګټونکو او تاوانیانو لپاره د بخت شمېرې
compare-length = میاشتې
compare-rules = د چلند سیالې قاعدې
compare-rule-noEnvy = هېڅوک پر دې نه خوابدي کېږي چې ګاونډیانو ته څه ورکول کېږي
compare-rule-noFollowing = هېڅوک په نورو پسې نه ځي، نه په مېشته کېدو کې او نه په تلو کې
compare-details-note = یو راتلونکی حالت د هغو پارامترونو پر سر د لاتیني هایپرکیوب یو ټکی دی چې څوک یې نه پېژني. مخکې والی باید په لسو کې په نهو راتلونکو حالتونو کې، تر هرې قاعدې لاندې، تر تر ټولو کوچني مهم توپیر زیات وي.
compare-by-programme = پروګرامونه یو یو
compare-by-none = د هېڅ لارې نه
compare-estimate = { $runs } اجراګانې، په دې ماشین شاوخوا { $time }.
compare-go = پرتله کول
compare-go-anew = له سره پرتله کول
compare-no-measure = لږ تر لږه یوه اندازه وټاکئ.
compare-refused = دا هغسې چې ده نه شي پرتله کېدای: { $path }. نورې لارې وټاکئ، یا سناریو په پلټنه کې پرانیزئ چې ووینئ څه سم نه دي.

compare-source = { $title }: { $arms } لارې پر هماغه بخت، { $futures ->
    [one] لکه چې فرض شوي
   *[other] { $futures } راتلونکي حالتونه
  } × { $replicates } د بخت شمېرې، { $scale ->
    [one] هر استازی یو کس
   *[other] هر استازی { $scale } کسان
  }، { $months } میاشتې، د بخت شمېره «{ $seed }»، موډل { $model }.
compare-world = فرضیې
compare-world-own = لکه په پرانیستې سناریو کې
compare-world-other = لکه په «{ $arm }» کې
compare-world-assumes = دا لارې بل څه فرضوي: { $what }.
compare-world-note = دوی تر هماغو فرضیو لاندې د پروګرام له نشتوالي سره تلل کېږي، څو فرضیه هېڅکله تګلاره ونه ګڼل شي. څه چې فرضیه پخپله، بې له پروګرامه، کوي:
compare-world-moves = { $measure }: { $by } ({ $range })
compare-look-at = وګورئ
compare-look-against = په پرتله له
compare-futures-note = { $futures } راتلونکي حالتونه. پنډې کرښې یوازې بخت دی (۹۵٪)، نرۍ په لسو کې نهه راتلونکي حالتونه.
compare-one-future = یو راتلونکی حالت وازمویل شو، لکه چې شیان فرض شوي: کرښې یوازې بخت دی (۹۵٪). دقیقه کتنه نور ازمويي.
compare-part-verdicts = په څه کې څوک مخکې دی
compare-part-months = میاشت په میاشت
compare-part-after = له رارسېدو وروسته د وخت له مخې
compare-part-groups = د چا لپاره
compare-part-twins = څوک ګټه کوي، څوک تاوان
compare-part-zones = چېرته

# Percentage points; $count is the number without its sign.
compare-points = { $count ->
    [one] { $value } ټکی
   *[other] { $value } ټکي
  }
compare-points-range = له { $low } تر { $high } ټکو
compare-range = له { $low } تر { $high }
compare-times = { $times } ×
compare-less = { $first } منفي { $second }
compare-mean-of = له { $from } تر { $to } منځنی
compare-after = له رارسېدو { $months } میاشتې وروسته
compare-difference-from = له «{ $other }» څخه توپیر: { $measure }، { $when }
compare-better-more = زیات ښه دی؛ تر { $by } پورې توپیرونه مهم نه دي (سیوری شوي).
compare-better-less = کم ښه دی؛ تر { $by } پورې توپیرونه مهم نه دي (سیوری شوي).
compare-left-out = { $count ->
    [one] { $count } راتلونکی حالت بهر پاتې دی: د ډلې هېڅوک هلته نه وو.
   *[other] { $count } راتلونکي حالتونه بهر پاتې دي: د ډلې هېڅوک هلته نه وو.
  }
compare-reverses = څه یې سرچپه کوي
compare-baselines = دوه بنسټیز حالتونه: تر رارسېدنو مخکې، او بې له پروګرامه
compare-baselines-note = له رارسېدنو راهیسې زیاتره بدلونونه له هغو سره راغلل. څه چې یوې تګلارې وکړل، د پروګرام له نشتوالي څخه یې توپیر دی.
compare-saved = پر هماغه بخت جوړه کولو اجراګانې وسپمولې: { $replicates } د بخت شمېرې هلته چې تر ټولو لږ سپموي، د { $worth } ناجوړه شویو هومره وايي ({ $times } ×).
compare-saved-unknown = له یوې د بخت شمېرې څخه نه شي ویل کېدای چې جوړه کولو څه وسپمول.

compare-watched-livingStandard-residents = د ژوند کچه د پخوا په پرتله، ځایي اوسېدونکي
compare-watched-livingStandard-returnees = د ژوند کچه د پخوا په پرتله، راستنېدونکي
compare-watched-poverty-residents = بېوزلي، ځایي اوسېدونکي
compare-watched-poverty-returnees = بېوزلي، راستنېدونکي
compare-watched-outOfSchoolShare-all = له ښوونځي بهر ماشومان
compare-watched-rentIndex-all = کرایې د پخوا په پرتله
compare-watched-resentment-residents = خوابدي، ځایي اوسېدونکي
compare-watched-wish-returnees = د تلو هیله، راستنېدونکي
compare-chart-apart = { $measure }: «{ $first }» او «{ $second }» په { $date } کې تر ټولو لرې دي، په { $by }
compare-chart-near = { $measure }: «{ $first }» او «{ $second }» سره نه شي بېلېدای؛ تر ټولو لرې په { $date } کې، په { $by }
compare-chart-same = { $measure }: «{ $first }» او «{ $second }» یو شان دي
compare-chart-nobody = { $measure }: د شمېرلو لپاره څوک نشته
compare-chart-measure = { $measure }. د { $runs } اجراګانو منځني ارزښتونه او منځني ۹۰٪
# Letters of two arms: the panel shows the first less the second.
compare-panel = { $first } منفي { $second }
compare-panel-points = { $first } منفي { $second }، ټکي
compare-readout = { $date }: { $first } { $firstValue }، { $second } { $secondValue }؛ توپیر { $difference } ({ $range })
compare-month-of = میاشت، { $what }
compare-bands-note = پورته، کچې: هغه لار چې کتل کېږي د بشپړې کرښې په توګه له خپلې لمنې سره، بله پرې‌پرې، نورې نرۍ. لاندې، د هغو جوړه توپیر د صفر شاوخوا. نرمې سیمې په لسو کې نهه اجراګانې رانغاړي. تر { $last } پورې.

compare-horizon = له رارسېدو وروسته میاشتې
compare-horizon-what = له ټولو رارسېدلو څخه
compare-horizon-sustainedShare = دلته، او د زغم وړ ژوند کوي
compare-horizon-stillHereShare = لا دلته
compare-after-none = په دې اجرا کې هېڅوک دومره وختي نه رارسېږي چې وڅارل شي.
compare-after-measure = { $what }، د هر یوه له خپل رارسېدو { $months } میاشتې وروسته: { $stream }. د پروګرام له نشتوالي څخه توپیر، او کچه
compare-after-note = ټول رارسېدلي شمېرل کېږي، هر څوک چې تللي وي. د پاتې کېدو له اجازې سره لږ کسان راځي: شمېرې یې د نورو خلکو دي. دا چې خلک پاتې کېږي، پخپله هدف نه دی.
compare-detail-most = تر ټولو زیات د { $row } لپاره: { $by }. له { $all } توپیرونو څخه { $clear } په بخت نه تشریح کېږي.
compare-detail-none = ښايي یوازې بخت دا ټول توپیرونه تشریح کړي.
compare-detail-measure = { $measure }: «{ $policy }» منفي د پروګرام نشتوالی، او کچه
compare-outcome-livingStandard = د ژوند کچه د پخوا په پرتله
compare-outcome-poverty = بېوزلي
compare-outcome-outOfSchoolShare = له ښوونځي بهر ماشومان
compare-outcome-wish = د تلو هیله
compare-outcome-rentIndex = کرایې د پخوا په پرتله
compare-outcome-waterService = د اوبو پوره شوې اړتیا
compare-group-residents = ځایي اوسېدونکي
compare-group-earlierReturnees = پخوا راستانه شوي
compare-group-returnees = راستنېدونکي
compare-group-women = ښځې
compare-group-poorest = تر ټولو بېوزله درېیمه برخه
compare-zone-what = څه
compare-zone-note = سیمې د خپل توپیر له مخې. کرښې یوازې بخت دی (۹۵٪).

compare-placebo = پلاسیبو: تقریباً هېڅ نه دي بدل شوي
compare-strip-value = { $better } ښه، { $worse } بد
compare-twins-luck-residents = ځایي اوسېدونکي: هېڅ لار تر بخته په څرګنده زیات کسان نه ښه حالت ته رسوي او نه بد ته
compare-twins-luck-newcomers = راغلي خلک: هېڅ لار تر بخته په څرګنده زیات کسان نه ښه حالت ته رسوي او نه بد ته
compare-twins-most-residents = په «{ $policy }» کې د ځایي اوسېدونکو { $better } په څرګنده په ښه حالت کې دي، { $worse } په څرګنده په بد حالت کې
compare-twins-most-newcomers = په «{ $policy }» کې د راغلو خلکو { $better } په څرګنده په ښه حالت کې دي، { $worse } په څرګنده په بد حالت کې
compare-twins-measure-residents = ځایي اوسېدونکي ({ $people } کسان)، هر یو د «{ $other }» لاندې له خپل ځان سره: ډک، په څرګنده ښه؛ خړ، تقریباً یو شان؛ تش، په څرګنده بد
compare-twins-measure-newcomers = راغلي خلک ({ $people } کسان)، هر یو د «{ $other }» لاندې له خپل ځان سره: ډک، په څرګنده ښه؛ خړ، تقریباً یو شان؛ تش، په څرګنده بد
compare-twins-note = په څرګنده مانا د اجرا په پای کې د پخواني ژوند { $clearly } یا زیات؛ د { $seeds } د بخت شمېرو منځنی. کوچني بدلونونه لرې ځي: په پلاسیبو کې یو پارامتر زرمه برخه توپیر لري، او هر توپیر یې یوازې بخت دی. ګټې تاوانونه نه پوره کوي.
compare-twins-none = ګټونکي او تاوانیان ونه پوښتل شول.

compare-waterfall = د «{ $policy }» هر پروګرام څه وکړل
compare-waterfall-how = ویل شوی
compare-way-step = په هغه ترتیب چې پیلېږي
compare-way-share = د عادلانه برخو له مخې
compare-way-step-note = هره میله هغه څه دي چې یو پروګرام یې پر هغو ورزیاتوي چې تر ده مخکې پیل شوي.
compare-way-share-note = هره میله هغه څه دي چې یو پروګرام یې د ټولو ترتیبونو په منځني ډول ورزیاتوي (د شاپلي ارزښت)؛ میلې په ګډه ټول جوړوي.
compare-all-together = ټول په ګډه
compare-waterfall-most = { $programme } تر ټولو زیات کوي: له { $all } څخه { $by }
compare-waterfall-nobody = په ځینو اجراګانو کې د شمېرلو لپاره څوک نشته: { $measure }. د هر استازي لږ کسان ښايي مرسته وکړي.
compare-waterfall-measure = { $measure }، د هغو ټولو د نشتوالي په پرتله. ټول په ګډه، یوازې بخت (۹۵٪): { $range }
compare-interactions-unknown = پروګرامونه دومره ډېر دي چې هره ټولګه یې نه شي اجرا کېدای: نه ویل کېږي چې یو پر بل اغېز کوي که نه.
compare-interactions-none = هېڅ دوه یې یو پر بل تر هغه زیات اغېز نه کوي چې بخت یې کولای شي.
compare-interaction-more = { $first } او { $second } په ګډه پر دې تر هغه زیات اغېز کوي چې هر یو یې یوازې کوي: { $by } ({ $range }).
compare-interaction-less = { $first } او { $second } په ګډه پر دې تر هغه لږ اغېز کوي چې هر یو یې یوازې کوي: { $by } ({ $range }).

compare-reproduce = همدا د امر په کرښه
compare-reproduce-note = دا فایلونه د ریپازیتورۍ په یوه فولډر کې وساتئ، او لاندې لیکلي امرونه اجرا کړئ. د پروګرام نشتوالی او پاتې کېدل هلته هماغسې ورزیاتېږي لکه دلته.
compare-file = { $name } ساتل

compare-column-pair = جوړه
compare-column-mean = منځنی
compare-column-luck-low = یوازې بخت، له
compare-column-luck-high = تر (۹۵٪)
compare-column-futures-low = په لسو کې نهه راتلونکي حالتونه، له
compare-column-futures-high = تر
compare-column-first-leads = لومړۍ په څرګنده مخکې ده
compare-column-second-leads = دویمه په څرګنده مخکې ده
compare-column-futures = ازمویل شوي راتلونکي حالتونه
compare-column-saved = جوړه کولو سپمولي
compare-column-policy = لار
compare-column-level = کچه
compare-column-before = تر رارسېدنو مخکې
compare-column-since = له هغه راهیسې
compare-column-against-none = د پروګرام د نشتوالي په پرتله
compare-column-row = د
compare-column-month = میاشت
compare-column-median = { $policy }، منځنی ارزښت
compare-column-low = { $policy }، ۵٪ تر دې ټیټ
compare-column-high = { $policy }، ۵٪ تر دې لوړ
compare-column-people = کسان
compare-column-better = په څرګنده ښه
compare-column-worse = په څرګنده بد
compare-column-same = تقریباً یو شان
compare-column-here-alone = یوازې په دې لار کې دلته
compare-column-other-here-alone = یوازې په بله لار کې دلته
compare-column-programme = پروګرام
compare-column-share = عادلانه برخه
compare-column-share-low = یوازې بخت، له
compare-column-share-high = تر (۹۵٪)
compare-column-alone = یوازې
compare-column-step = تر هغو وروسته چې مخکې دي
compare-column-last = که یوازې دا پرېښودل شي
