# Funding: the same full cost, split several ways; and the best mixes of programmes.
# A draw is one set of values of what nobody knows (parameters of the model, unit costs, overheads), with luck of its own.
# An arm is one way to spend the money. Names of arms are put into sentences in quotation marks.
funding-title = تمویل
funding-lead = هماغه پیسې، هر څه پکې شامل: راستنېدونکو ته یو یو، که هغو ځایونو ته چې ورځي؟ { $scenario }: د لګولو هره لار څه کوي، د چا لپاره، او کله یې څوک نه شي ویلای.
funding-rights = <b>لومړی حقونه.</b> { $line } <link>ټوله پاڼه</link>
funding-limits = رارسېدنې ورکړل شوې دي: د لګولو هېڅ لار د راتلونکو شمېر نه بدلوي، او چېرته چې رارسېدنې مرستو ته ځواب وايي، خلک وختي راځي، نه زیات. د یوې ډلې ګټه منځنۍ ده: ځینې خلک یې تاوان کولای شي. راستنېدونکي او ځایي اوسېدونکي هېڅکله نه جمع کېږي. نمونې د فرضي لمنو ټول ارزښتونه یو شان تلي: برخې یې احتمالات نه دي. څه چې کورنۍ او بې‌تادیې ادارې یې پر غاړه اخلي، په هېڅ لګښت کې نشته. <link>نور محدودیتونه</link>
funding-nobody-comes = په دې سناریو کې هېڅوک نه راځي، نو د هغوی لپاره د تمویل څه نشته. <link>بله پرانیزئ، یا خلک پرېږدئ چې راشي</link>
funding-nothing-yet = تر اوسه هېڅ نه دي اجرا شوي. پایلې دلته راڅرګندېږي؛ اجراګانې دوام کوي په داسې حال کې چې تاسو نورې پاڼې ګورئ.
funding-old = دا د «{ $scenario }» پایلې دي لکه چې وه: سناریو له هغه وروسته بدله شوې ده.
funding-nobody = په ځینو نمونو کې د شمېرلو لپاره څوک نشته: نورې اندازې وټاکئ، یا زیات خلک.
funding-source = { $scenario }؛ د { $parameters } پارامترونو، واحدي لګښتونو او اداري لګښتونو { $draws } نمونې؛ هر استازی { $scale } کسان؛ پیسې له { $first } تر { $last }؛ د بخت شمېره «{ $seed }»؛ موډل { $version }.
funding-print = چاپ

funding-ask = څه پوښتل کېږي
funding-budgets = څومره پیسې
funding-budgets-doc = ټول لګښت، هر څه پکې شامل. د لګولو هره لار هماغه لري. دوه یا زیاتې ښيي چې څوک تر چا مخکې کېږي.
funding-budget = بودیجه { $number }، امریکايي ډالر
funding-budget-remove = د { $budget } بودیجه لرې کړئ
funding-budget-add = بودیجه ورزیاته کړئ
funding-budgets-usual = بېرته د هر راتلونکي لپاره ۵۰، ۲۰۰ او ۸۰۰ ډالرو ته
funding-remove = لرې کول
funding-local = = د { $year } { $amount } { $currency }
funding-first = د پیسو لومړۍ میاشت
funding-last = د پیسو وروستۍ میاشت
funding-measures = څه شمېرل کېږي
funding-measures-doc = هره یوه د راستنېدونکو او د ځایي اوسېدونکو لپاره، څنګ په څنګ.
funding-no-measures = لږ تر لږه یوه اندازه وټاکئ.
funding-conditions = تر نورو شرایطو لاندې هم
funding-conditions-doc = ورکړل شوې رارسېدنې تل پکې دي. هر یو هماغومره نورې اجراګانې غواړي.
funding-sure = څومره ډاډ
funding-sure-quick = لومړۍ کتنه
funding-sure-careful = دقیقه
funding-sure-overnight = د شپې
# $runs is written in digits already, $count is the number itself.
funding-cost = { $count ->
    [one] شاوخوا { $runs } اجرا
   *[other] شاوخوا { $runs } اجراګانې
  }، { $time }
# $number is written in digits already, $count is the number itself.
funding-time = { $unit ->
    [seconds] شاوخوا { $count ->
        [one] { $number } ثانیه
       *[other] { $number } ثانیې
      }
    [minutes] شاوخوا { $count ->
        [one] { $number } دقیقه
       *[other] { $number } دقیقې
      }
   *[hours] شاوخوا { $count ->
        [one] { $number } ساعت
       *[other] { $number } ساعته
      }
  }
funding-run = د لګولو لارې پرتله کړئ
funding-left = له { $all } اجراګانو { $done }، { $time } پاتې
funding-stopped = ودرول شوه: هېڅ یې ونه ساتل شول.
funding-failed = اجرا نه شوه: { $why } پوښتنه بدله کړئ، یا بیا هڅه وکړئ.

# Arms. .short stands at the end of a line in a chart.
funding-arm-privateReturnees = شخصي ملاتړ، یوازې راستنېدونکي
    .short = شخصي، راستنېدونکي
funding-arm-privateOpen = شخصي ملاتړ، د ټولو پر مخ پرانیستی
    .short = شخصي، ټول
funding-arm-publicReturnees = عامه شیان، یوازې راستنېدونکي
    .short = عامه، راستنېدونکي
funding-arm-publicOpen = عامه شیان، د ټولو پر مخ پرانیستي
    .short = عامه، ټول
funding-arm-collective = د مهاجرو په ګډه پرمخ وړل شوی
    .short = مهاجر په ګډه
funding-arm-development = د پراختیا عمومي بودیجه
    .short = پراختیا
funding-arm-none = بې له پروګرامه
    .short = بې له پروګرامه

# Measures. $group: residents, returnees, both. .gain is turned so that more is better, .unit is the unit of a gain, .one is one unit of it.
funding-measure-livingStandard = د ژوند کچه
    .gain = د ژوند په کچه کې ګټه
    .unit = د هغه څه سلمې چې خلکو پخوا پرې ژوند کاوه
    .one = هغه څه چې یوه کس پخوا یو کال پرې ژوند کاوه
funding-measure-employment = کار لرونکي خلک
    .gain = زیات کار لرونکي خلک
    .unit = له سلو کسانو څخه
    .one = یو بل کار لرونکی کس، د یوه کال لپاره
funding-measure-resentment = { $group ->
    [residents] خوابدي
    [returnees] ګیله
   *[both] خوابدي او ګیله
  }
    .gain = { $group ->
        [residents] لږه خوابدي
        [returnees] لږه ګیله
       *[both] لږه خوابدي، لږه ګیله
      }
    .unit = له ۰ تر ۱۰۰ د یوه شاخص ټکي
    .one = د یوه کس ټول شاخص، د یوه کال لپاره
funding-measure-wish = د تلو هیله
    .gain = لږ کسان چې غواړي ولاړ شي
    .unit = له سلو لویانو څخه
    .one = یو لوی کس کم چې غواړي ولاړ شي، د یوه کال لپاره
# The composite of the Reintegration Sustainability Survey of IOM.
funding-measure-composite = د بیا یوځای کېدنې نمره
    .gain = د بیا یوځای کېدنې په نمره کې ګټه
    .unit = له ۰ تر ۱۰۰ د یوه شاخص ټکي
    .one = د یوه کس ټوله نمره، د یوه کال لپاره
funding-measure-immobility = غواړي ولاړ شي خو نه شي کولای
    .gain = لږ کسان چې غواړي ولاړ شي خو نه شي کولای
    .unit = له سلو لویانو څخه
    .one = یو لوی کس کم چې غواړي ولاړ شي خو نه شي کولای، د یوه کال لپاره
funding-measure-rents = کرایې
    .gain = ټیټې کرایې
    .unit = د پخوانیو کرایو سلمې
    .one = د یوه کس پخوانۍ کرایه، د یوه کال لپاره

funding-group-women = ښځې
    .short = ښځې
funding-group-men = نارینه
    .short = نارینه
# Thirds of all people by what they consume.
funding-group-poorest = تر ټولو بېوزله درېیمه برخه
    .short = بېوزله درېیمه برخه
funding-group-richest = تر ټولو شتمنه درېیمه برخه
    .short = شتمنه درېیمه برخه

funding-condition-given = ورکړل شوې رارسېدنې
funding-condition-responding = رارسېدنې مرستو ته ځواب وايي: وختي، نه زیاتې
funding-condition-together = نوي راغلي یوځای مېشته کېږي
funding-condition-apart = نوي راغلي بېل بېل مېشته کېږي
funding-one-condition = یوازې ورکړل شوې رارسېدنې اجرا شوې. پورته نور شرایط په نښه کړئ چې ووینئ موندنه سرچپه کوي که نه.

# $median, $low and $high are written with signs and units already.
funding-spread = { $median } (له { $low } تر { $high })

funding-verdicts = څه ویل کېدای شي
funding-verdicts-doc = هغه کال چې له لومړیو پیسو دوه کاله وروسته پای ته رسېږي. یوه لار هلته مخکې ده چې تر ټولو نورو په څرګنده، د تر ټولو کوچني مهم توپیر په اندازه، له { $draws } نمونو څخه تر نیمو په زیاتو کې مخکې وي.
funding-verdict-leads = { $budgets ->
    [one] «{ $arm }» د { $group } په { $measure } کې مخکې ده: له { $draws } نمونو څخه په { $count } کې په څرګنده.
   *[other] «{ $arm }» د { $group } په { $measure } کې له { $budgets } بودیجو سره په هره یوه کې مخکې ده: له { $draws } نمونو څخه په { $count } یا زیاتو کې په څرګنده.
  }
funding-verdict-alike = { $budgets ->
    [one] د لګولو لارې د { $group } په { $measure } کې سره نه شي بېلېدای: هېڅ یوه له { $draws } نمونو څخه په زیاترو کې په څرګنده مخکې نه ده.
   *[other] د لګولو لارې له { $budgets } بودیجو څخه په هېڅ یوه کې د { $group } په { $measure } کې سره نه شي بېلېدای: هېڅ یوه له { $draws } نمونو څخه په زیاترو کې په څرګنده مخکې نه ده.
  }
# $standings is a list of the standings below.
funding-verdict-depends = دا چې د { $group } په { $measure } کې څوک مخکې دی، په بودیجې پورې اړه لري: { $standings }.
funding-verdict-nobody = د { $group } د { $measure } په اړه هېڅ نه شي ویل کېدای: په ځینو نمونو کې د هغوی څوک نشته.
funding-standing-leads = په { $budget } کې «{ $arm }» (له { $draws } نمونو څخه په { $count } کې)
funding-standing-alike = په { $budget } کې سره نه شي بېلېدای
# $conditions is a list of conditions, as named above.
funding-verdict-otherwise = په ځینو بودیجو کې بل څوک مخکې دی، تر دې شرایطو لاندې: { $conditions }.
funding-overtakes = «{ $above }» په شاوخوا { $budget } کې تر «{ $below }» مخکې کېږي (۹۵٪: له { $low } تر { $high }؛ د بیا نمونه اخیستنو په { $share } کې).
# Behind it, one sentence for each pair of arms.
funding-overtakes-all = { $count ->
    [one] یوه تر بلې مخکې کېږي
   *[other] { $count } د ازمویل شویو بودیجو ترمنځ تر بلې مخکې کېږي
  }
funding-flip = { $cost }: تر { $at } ټیټ «{ $below }» په منځني ډول ښه ده، تر هغه پورته «{ $above }».
funding-flip-none = { $count ->
    [one] هغه یو واحدي لګښت چې وکتل شو، پخپله د «{ $leader }» او «{ $second }» ترمنځ ټاکنه تر تصادف زیاته نه سرچپه کوي.
   *[other] له { $count } واحدي لګښتونو او اداري لګښتونو څخه هېڅ یو پخپله د «{ $leader }» او «{ $second }» ترمنځ ټاکنه تر تصادف زیاته نه سرچپه کوي.
  }
funding-cost-of = { $cost } ({ $programme })
funding-unspent = په حقیقت کې هماغه لګښت نه دی: «{ $arm }» تر نیمایي لږ لګوي: { $amounts }. ډېر لږ کسان وړ دي یا پر وخت ترې خبرېږي، یا یو استازی د ډېرو کسانو پر ځای دی.
funding-spent-of = له { $budget } څخه { $spent }

funding-look = څه کتل کېږي
funding-look-measure = اندازه
funding-look-budget = بودیجه
funding-look-condition = شرط
funding-look-first = بېل کړل شوی
funding-look-second = او
funding-look-reading = کله
funding-reading-after = له لومړیو پیسو { $months } میاشتې وروسته
funding-reading-left = له وروستیو پیسو ۱۳ تر ۲۴ میاشتې وروسته
funding-read = ورسره ولولئ: { $chart }
# $arms is a list of the arms below.
funding-at = { $place }: { $arms }
funding-at-arm = { $arm } { $gain }

funding-column-arm = د لګولو لار
funding-column-group = ډله
funding-column-budget = بودیجه
funding-column-months = کله
funding-column-median = منځنی ارزښت، { $unit }
funding-column-low = ټیټ (۵٪)، { $unit }
funding-column-high = لوړ (۹۵٪)، { $unit }
funding-column-stays = پاتې کېږي، { $unit }
funding-column-gains = ګټه کوي، له { $draws } نمونو څخه
funding-column-loses = تاوان کوي، له { $draws } نمونو څخه
funding-column-usd = د یوه واحد لپاره
funding-column-running = دوامداره لګښت، په میاشت کې

funding-two = شخصي ملاتړ که عامه شیان، یوازې راستنېدونکي که د ټولو پر مخ پرانیستي
# $first and $second say who leads for either side, as below.
funding-two-headline = { $sides ->
    [one] په { $budget } کې: { $first }.
   *[other] په { $budget } کې: { $first }؛ { $second }.
  }
funding-two-leads = د { $group } لپاره «{ $arm }» په څرګنده مخکې ده
funding-two-alike = د { $group } لپاره هېڅ لار له بلې نه شي بېلېدای
funding-measured = { $gain } د پروګرام د نشتوالي په پرتله، { $unit }. { $reading }. { $condition }.
funding-two-note = نښې د { $draws } نمونو منځني ارزښتونه دي، کرښې منځني ۹۰٪. دایره: راستنېدونکي؛ مربع: ځایي اوسېدونکي. ټولې برخې هماغه کچه لري.

funding-frontier = زیاتې پیسې څه راوړي
funding-frontier-measure = { $gain } د پروګرام د نشتوالي په پرتله د بودیجې له مخې، { $unit }: { $group }. { $condition }.
funding-frontier-none = { $budgets ->
    [one] «{ $first }» او «{ $second }»، د { $group } په { $measure } کې، په یوه بودیجه.
   *[other] نه «{ $first }» او نه «{ $second }» د ازمویل شویو بودیجو ترمنځ د { $group } په { $measure } کې تر بلې مخکې کېږي.
  }
funding-frontier-note = نرمې سیمې: د هغو دوو د { $draws } نمونو منځني ۹۰٪ چې بېلې شوې دي؛ نرۍ کرښې: ټولې نورې. ولاړ سیوری: هغه ځای چې یوه تر بلې مخکې کېږي، ۹۵٪.
funding-overtaking = { $budget } (له { $low } تر { $high })

funding-horizons = کله څرګندېږي، او څه پاتې کېږي
funding-horizons-measure = { $gain } د پروګرام د نشتوالي په پرتله له لومړیو پیسو وروسته د میاشتو له مخې، { $unit }: { $group }، { $budget }.
funding-horizons-headline = د { $group } لپاره له وروستیو پیسو ۱۳ تر ۲۴ میاشتې وروسته څه پاتې کېږي: «{ $first }» { $staysFirst }، «{ $second }» { $staysSecond }.
funding-horizons-note = هر ټکی د هغو دولسو میاشتو منځنی دی چې هلته پای ته رسېږي؛ د ۶ میاشتو ټکی د لومړیو شپږو. پیسې له لومړیو رارسېدنو سره پیلېږي، که نورې میاشتې نه وي ټاکل شوې.

funding-groups = څوک ګټه کوي او څوک تاوان
funding-groups-measure = د پروګرام د نشتوالي په پرتله د ژوند په کچه کې بدلون، { $unit }، له لومړیو پیسو دوه کاله وروسته؛ { $budget }.
funding-groups-none-lose = په { $budget } کې هېڅ بېله شوې ډله په زیاترو نمونو کې تاوان نه کوي؛ ځانګړي کسان یې کولای شي.
# $who is a list of groups and arms, as below.
funding-groups-lose = په { $budget } کې دا په زیاترو نمونو کې تاوان کوي: { $who }.
funding-groups-loser = { $group } د «{ $arm }» له لارې (له { $draws } څخه { $count })
funding-groups-note = ډکې نښې او کرښې: منځنی ارزښت او د نمونو منځني ۹۰٪. تشې دایرې: څه چې له وروستیو پیسو ۱۳ تر ۲۴ میاشتې وروسته پاتې کېږي. ډلې یو پر بل راځي او هېڅکله نه جمع کېږي.
funding-groups-partly = نه ویل کېږي، ځکه چې په ځینو اجراګانو کې د هغوی څوک نه وو: { $who }.
funding-groups-absent = نه ویل کېږي، ځکه چې په هېڅ اجرا کې د هغوی څوک نه شمېرل کېږي: { $who }.

funding-one = یو یې څومره لګښت لري
funding-one-note = ټول لګښت پر هغه څه چې د پروګرام د نشتوالي په پرتله ترلاسه شوي، د هغه له مخې چې یو ډالر یې په هره نمونه کې راوړي؛ په لیندیو کې منځني ۹۰٪. چېرته چې په یوه سر کې ګټه نه شي ویل کېدای، هلته لګښت نشته. موډل هېڅ تګ د اړتیا او رنځ په نوم نه په نښه کوي: نامنظم تګونه یې پر ځای راځي. لږ تګونه هلته ګټه نه ده چې زیات خلک غواړي ولاړ شي خو نه شي کولای.
funding-one-at = په { $budget } کې
funding-one-sustained = دلته یو بل کس چې د بیا یوځای کېدنې نمره یې نیمه یا زیاته ده، له خپل رارسېدو { $months } میاشتې وروسته
funding-one-averted = یو نامنظم تګ کم، { $group }
funding-cost-untold = ګټه نه شي ویل کېدای: لګښت نشته
funding-cost-no-gain = ګټه ونه ویل شوه
funding-cost-nobody = هېڅوک دومره پخوا نه وو رارسېدلي
# People over the draws, median and the middle 90 %.
funding-gained = ترلاسه شوي: { $people }
funding-averted = کم: { $people }؛ هغه لویان چې غواړي ولاړ شي خو نه شي کولای: له سلو څخه { $immobility }

funding-worth = ګټه د څومره پیسو ارزښت لري
funding-worth-measure = د نمونو هغه برخه چې هره لار پکې تر ټولو ښه ده، د یوه واحد د ارزښت له مخې: { $group }، { $budget }
funding-worth-headline = چېرته چې { $unit } د { $usd } ارزښت ولري، «{ $arm }» په منځني ډول تر ټولو ښه ده؛ د نمونو په { $share } کې تر ټولو ښه ده.
funding-worth-note = تر ټولو ښه تر ټولو لویه خالصه ګټه ده: ترلاسه شوي واحدونه د یوه په ارزښت کې ضرب، منفي هغه څه چې ولګول شول (وان هاوټ او نور، Health Economics، ۱۹۹۴). د نمونو برخه احتمال نه دی.

funding-dollars = هر ډالر چېرته ځي
funding-dollars-measure = د لګول شویو پیسو برخې، د نمونو منځني ارزښتونه؛ { $budget }
funding-dollars-headline = «{ $arm }» د ساتلو لپاره تر ټولو زیات پرېږدي: په میاشت کې { $usd }، د تمویلوونکي تر تلو وروسته.
funding-dollars-none = د هغه څه چې جوړ شوي، هېڅ یو د تمویلوونکي تر تلو وروسته لګښت نه غواړي.
funding-dollars-note = څه چې جوړ شوي، لګښت یې دوام کوي، هر څوک چې یې په کار ساتي؛ جدول یې د لګولو د لارو له مخې لري.

funding-command = همدا د امر په کرښه
funding-command-doc = { $shipped ->
    [yes] دا هماغه شمېرې ورکوي.
   *[no] دا هماغه شمېرې ورکوي، له سناریو څخه د فایل په توګه.
  }
funding-save-scenario = سناریو ساتل

funding-mix = غوره ترکیب
funding-mix-lead = پروګرامونه، یوه بودیجه او له دوو تر څلورو موخې وټاکئ. هغه ترکیبونه چې بل هېڅ یې په هره موخه کې نه ماتوي، له دې سره لیکل کېږي چې یوه موخه په بله کې څومره لګښت لري. دا چې کوم یو سم دی، تاسو یې وایئ.
funding-mix-programmes = د ټاکلو پروګرامونه
funding-mix-programmes-doc = د سناریو پروګرامونه، او هغه ډولونه چې نه یې لري. هر یو چې په نښه نه وي، هېڅ نه اخلي.
funding-mix-few-programmes = لږ تر لږه دوه پروګرامونه وټاکئ.
funding-mix-ends = موخې
funding-mix-ends-doc = له دوو تر څلورو. د راستنېدونکو او د ځایي اوسېدونکو موخې بېلې پاتې کېږي.
funding-mix-few-ends = لږ تر لږه دوه موخې وټاکئ.
funding-mix-budget = د ټولو ګډه بودیجه، امریکايي ډالر
funding-mix-run = غوره ترکیبونه ولټوئ
# $measure as named above, $group in words.
funding-end = { $measure }، { $group }
funding-mix-command = لټون د امر په کرښه
funding-mix-command-doc = دواړه فایلونه څنګ په څنګ وساتئ؛ دا هماغه ترکیبونه ورکوي.
funding-mix-save = پلان ساتل
funding-mix-source = { $scenario }؛ { $mixes } ترکیبونه، هر یو په { $replicates } د بخت شمېرو وازمویل شو، ساتل شوي یې په { $fresh } نویو؛ هر استازی { $scale } کسان؛ د بخت شمېره «{ $seed }»؛ موډل { $version }.
funding-mix-measure = دوه موخې یوه د بلې پر وړاندې، سلمې؛ ټول لګښت تر { $budget } زیات نه
funding-mix-headline = { $count ->
    [one] له { $tried } ازمویل شویو څخه یو ترکیب د هېڅ بل له خوا نه ماتېږي: { $first } د { $second } پر وړاندې.
   *[other] له { $tried } ازمویل شویو څخه { $count } ترکیبونه د هېڅ بل له خوا په هر څه کې نه ماتېږي: { $first } د { $second } پر وړاندې.
  }
funding-mix-note = دایرې: د { $fresh } نویو د بخت شمېرو منځني چې لټون نه دي لیدلي؛ کرښې: ۹۵٪. خړ: د بل له خوا په هر څه کې مات شوی.
funding-mix-letter = ترکیب
funding-mix-spent = لګول شوې
funding-mix-low = ټیټ (۹۵٪)
funding-mix-high = لوړ (۹۵٪)
funding-mix-money = { $programme }، امریکايي ډالر
funding-mix-list = موندل شوي ترکیبونه
funding-mix-part = { $programme } { $share }
funding-mix-nothing = هېڅ یوه ته پیسې نه
funding-mix-beaten = د { $letter } له خوا په هر څه کې مات شوی
funding-mix-take = په پلټنه کې پرانیستل
funding-mix-take-named = { $letter } ترکیب په پلټنه کې پرانیستل: { $mix }
funding-mix-across = افقي
funding-mix-up = عمودي
# $from and $to are letters of mixes.
funding-mix-trade = له { $from } څخه { $to } ته، { $first } د { $gainUnit } { $gain } ګټه کوي، او { $second } د { $lossUnit } { $loss } تاوان کوي.
funding-mix-trade-untold = { $first } او { $second }: د مخې پایونه، { $from } او { $to }، په دواړو کې سره نه شي بېلېدای.
funding-mix-no-trade = { $count ->
    [one] یو ترکیب په ټولو موخو کې یوځای مخکې دی: د راکړې ورکړې څه نشته.
   *[other] د دوو موخو ترمنځ هېڅ راکړه ورکړه نه شي ویل کېدای.
  }
funding-mix-progress = نیم لټون د هغه څه { $share } موندلي وو چې ټول لټون وموندل.
