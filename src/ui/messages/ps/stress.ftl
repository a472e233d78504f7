# The page Stress: what given arrivals need, what gives way first and for whom, what warns, and where the plan fails.
# A "line" is a limit beyond which people are harmed (a norm of a handbook, or the user's own); it is "crossed" when it is passed for some
# months in a row. A "seed" is one run with other random numbers. Never say that a number of people is safe, or can be taken in.

stress-title = دا رارسېدنې څه ته اړتیا لري، او لومړی څه نه ټینګېږي
stress-lead = «{ $scenario }»: د میاشتو له مخې حساب، هغه کرښې چې تر هغو لاندې خلکو ته زیان رسېږي، څه مخکې خبرداری ورکوي، او په ډېرو راتلونکو حالتونو کې پلان چېرته پاتې راځي.
stress-rights = <b>لومړی حقونه.</b> { $line } <link>پاڼه</link>
stress-nobody = په دې سناریو کې د هغې په میاشتو کې هېڅوک نه رارسېږي، او د فشار ازموینه پوښتي چې ورکړل شوې رارسېدنې څه ته اړتیا لري. <link>پلټنه</link> له رارسېدنو سره سناریوګانې لري، او د هغو د بدلولو وسایل.
stress-limits = دا چې څومره کسان راځي، دلته ورکړل شوي: د اړتیاوو د ویلو لپاره لویېږي او کوچنی کېږي، او هېڅکله نه لټول کېږي. دا چې یوه کرښه په یوه اندازه کې ټینګېږي، یوازې د دې کرښې او د دې اجراګانو په اړه ویل شوي؛ هېڅ اندازه خوندي نه ده، او هېڅ یوه د هغو خلکو شمېر نه دی چې راستنېدای شي. لمنې یوازې بخت دی. واحدي لګښتونه، د چمتووالي مودې او زیاتره هغه څه چې دلته خلک خوځوي، فرضي دي. ځایي اوسېدونکي او راستنېدونکي څنګ په څنګ دي او هېڅکله یو د بل پر وړاندې نه تلل کېږي.

# What is asked.
stress-ask = څه پوښتل کېږي
stress-until = تر
stress-phase = نورې نېټې چې ازمویل کېږي
stress-phase-months = { $months ->
    [0] هېڅ
   *[other] د رارسېدنو هره میاشت پر { $months } میاشتو
  }
stress-phase-out = که دومره وغځول شي، ځینې به تر وروستۍ میاشتې وروسته، یا تر لومړۍ مخکې راشي، او ټول به لږ کسان وي: لږې میاشتې یا اوږده اجرا وټاکئ. دا پرېښودل شوې ده.
stress-sure = څومره ډاډ
stress-sure-quick = چټکه کتنه
stress-sure-careful = دقیقه
stress-sure-overnight = د شپې
# $count is the number of runs, $time "about 3 minutes".
stress-cost = { $count ->
    [one] یوه اجرا، { $time }
   *[other] تر { $runs } اجراګانو پورې، { $time }
  }
stress-time = { $unit ->
    [seconds] { $count ->
        [one] شاوخوا یوه ثانیه
       *[other] شاوخوا { $number } ثانیې
      }
    [minutes] { $count ->
        [one] شاوخوا یوه دقیقه
       *[other] شاوخوا { $number } دقیقې
      }
   *[hours] { $count ->
        [one] شاوخوا یو ساعت
       *[other] شاوخوا { $number } ساعته
      }
  }
stress-left = له { $all } اجراګانو { $done }، { $time } پاتې
stress-run = د فشار ازموینه اجرا کړئ
stress-stopped = ودرول شوه. څه چې مخکې ځواب شوي، پاتې دي.
stress-failed = ځواب یې ونه شو: { $why }
stress-no-lines = لږ تر لږه یوه کرښه وباسئ، یا معیارونه بېرته راوړئ.
stress-nothing-yet = تر اوسه هېڅ نه دي پوښتل شوي. چټکه کتنه یوه دقیقه یا لږ څه زیات وخت نیسي، او دوام کوي په داسې حال کې چې تاسو نورې پاڼې لولئ.
stress-old = دا ځواب د «{ $scenario }» د هغه وخت دی؛ سناریو له هغه وروسته بدله شوې ده. د اوسنۍ لپاره یې بیا اجرا کړئ.
# $replicates: seeds. $scale, and $people in digits: people who one agent stands for.
stress-source = «{ $scenario }» تر { $until }: په هره اندازه کې { $replicates ->
    [one] یوه د بخت شمېره
   *[other] { $replicates } د بخت شمېرې
  }، { $scale ->
    [1] د هر کس لپاره یو استازی
   *[other] د { $people } کسانو لپاره یو استازی
  }، { $runs } اجراګانې، موډل { $version }. لمنې د بخت شمېرو ۹۰٪ رانغاړي.
stress-print = دا پاڼه چاپ کړئ

# Lines that the user draws.
stress-lines = هغه کرښې چې تر هغو لاندې خلکو ته زیان رسېږي
stress-lines-doc = د ځایي اوسېدونکو او د راستنېدونکو لپاره یو شان. د Sphere او INEE معیارونه له لارښودونو څخه په یاد دي، نه دي کتل شوي؛ پر ځای یې خپل وټاکئ.
stress-line = { $side ->
    [above] { $outcome } پورته تر
   *[below] { $outcome } ټیټ تر
  }
stress-line-limit = { $side ->
    [above] { $outcome } تر { $limit } پورته
   *[below] { $outcome } تر { $limit } ټیټ
  }
stress-line-value = { $outcome }: کرښه، { $unit }
stress-line-remove = د { $outcome } کرښه لرې کړئ
stress-remove = لرې کول
stress-line-yours = ستاسو خپله کرښه
stress-line-which = د نوې کرښې پایله
stress-line-add = کرښه ورزیاته کړئ
stress-line-norms = بېرته معیارونو ته

# The bill. Each need has a name, and the unit in which it is counted.
stress-bill = حساب
stress-bill-doc = څه ته د معیار له مخې اړتیا ده، تر هغه زیات چې که هېڅوک نه راغلي وای هم به د هماغو خلکو کم وای، سیمه په سیمه: څه چې په یوه سیمه کې خالي دي، هلته نه شمېرل کېږي چې په بله کې کم دي.
stress-item-seats = په ښوونځي کې ځایونه
    .unit = ځایونه
stress-item-teachers = ښوونکي
    .unit = ښوونکي
stress-item-taps = د اوبو نلونه
    .unit = نلونه
stress-item-plots = د ځمکې نمرې
    .unit = کورونه
stress-item-clinics = کلینیکونه
    .unit = روغتیايي مرکزونه
stress-item-jobs = کارونه
    .unit = کارونه
stress-item-money = پیسې
    .unit = امریکايي ډالر
stress-bill-finding = { $kind ->
    [none] { $item }: په زیاترو د بخت شمېرو کې تر هغه زیات هېڅ نه چې هسې هم کم وای
    [money] { $item }: په ټولو میاشتو کې { $amount }؛ له { $begin } څخه یې راټولول پیل کړئ
   *[need] { $item }: تر { $date } پورې { $amount } نور؛ تر { $begin } پورې پیل کړئ
  }
stress-bill-measure = { $kind ->
    [money] { $unit } په میاشت کې، هر څه پکې شامل
   *[need] { $item } چې د رارسېدنو له امله پکار دي، { $unit }
  }
# $there: what serves already; $months: the lead time; $grade says how sure that is; $why: what takes so long.
stress-bill-note = تر رارسېدنو مخکې په خدمت کې: { $there } { $unit }. د چمتووالي موده { $months } میاشتې (له { $low } تر { $high }؛ { $grade }): { $why }
stress-bill-note-money = واحدونه په هغه میاشت کې تادیه کېږي چې باید خدمت وکړي. د چمتووالي موده { $months } میاشتې (له { $low } تر { $high }؛ { $grade }): { $why }
stress-bill-month = { $anyway ->
    [none] { $date }: { $amount } (له { $low } تر { $high })
   *[other] { $date }: { $amount } نور (له { $low } تر { $high })؛ هسې هم کم { $anyway }
  }
stress-begin-by = تر { $date } پورې پیل کړئ
stress-read = میاشت، { $chart }
stress-range = { $median } (له { $low } تر { $high })
# $money is in US dollars with its range. $months: between the latest start and the first arrivals.
stress-bill-verdict = { $when ->
    [before] تر هغه زیات چې هسې هم پکار وای، دا رارسېدنې ټولې { $money } غواړي. لومړی کار چې باید پیل شي: { $item }، تر { $begin } پورې، د هر چا تر راتګ { $months } میاشتې مخکې.
   *[after] تر هغه زیات چې هسې هم پکار وای، دا رارسېدنې ټولې { $money } غواړي. لومړی کار چې باید پیل شي: { $item }، تر { $begin } پورې، د لومړیو خلکو تر راتګ { $months } میاشتې وروسته.
  }
stress-bill-nothing = په زیاترو د بخت شمېرو کې د معیار له مخې تر هغه زیات هېڅ کم نه دي چې هسې هم کم وای. نورې اړتیاوې، او د دې سناریو له سیمو پرته نور ځایونه ښايي کم ولري.
stress-bill-table = حساب په یوه جدول کې
stress-bill-years = د کلونو ستونونه: د کال تر ټولو لوړه میاشت؛ د پیسو لپاره د میاشتو مجموعه (منځني ارزښتونه). «لومړی کم» د تر ټولو لوړې میاشتې له لسمې برخې څخه شمېرل کېږي.
stress-grade-assumed = فرضي
stress-grade-memory = په یاد، نه کتل شوی
stress-grade-derived = محاسبه شوی
stress-grade-stated = په سند کې ویل شوی
stress-grade-verified = تایید شوی

# Columns of tables.
stress-column-need = اړتیا
stress-column-there = مخکې په خدمت کې
stress-column-most = زیاته اړتیا، تر ټولو لوړه میاشت
stress-column-median = منځنی ارزښت
stress-column-low = له (۹۰٪)
stress-column-high = تر (۹۰٪)
stress-column-anyway = کم، که هېڅوک نه راغلي وای
stress-column-first = لومړی کم
stress-column-begin = تر دې پیل کړئ
stress-column-begin-early = … له تر ټولو اوږدې مودې سره
stress-column-begin-late = … له تر ټولو لنډې سره
stress-column-lead = د چمتووالي موده، میاشتې
stress-column-line = کرښه
stress-column-who = د چا لپاره
stress-column-volume = د ورکړل شویو رارسېدنو اندازه
stress-column-crossed = د بخت شمېرې چې اوړي، له { $replicates } څخه
stress-column-from = اوښتې له
stress-column-from-low = تر ټولو وختي (۹۰٪)
stress-column-from-high = تر ټولو ناوخته (۹۰٪)
stress-column-worst = په تر ټولو بد حالت کې
stress-column-people = تر هغې هاخوا په سیمو کې خلک
stress-column-as-it-is = لکه چې ده
stress-column-indicator = څارل شوې شمېره
stress-column-alarm = خبرداری، کله چې دومره وخوځېږي
stress-column-warned = خبرداری یې ورکړی
stress-column-crossings = هغه اجراګانې چې اوړي
stress-column-before = میاشتې مخکې
stress-column-false = ناسم خبرداري
stress-column-quiet = هغه اجراګانې چې نه اوړي
stress-column-factor = څه بدل شول
stress-column-above = پورته تر
stress-column-below = ټیټ تر
stress-column-quasi = په تصادف (quasi-p)
stress-column-again = په تصادفي نیمو کې بیا موندل شوی
stress-column-arm = لار
stress-column-mean = د ټولو راتلونکو حالتونو منځنی
stress-column-leads = مخکې ده، یا د تر ټولو کوچني مهم توپیر دننه
stress-column-regret90 = په لسو کې نهه راتلونکي حالتونه تر دې لږ له لاسه ورکوي
stress-column-regret = تر ټولو لویه پښېماني
stress-column-keeps = د کرښې سمې خوا ته پاتې کېږي
stress-column-worth = د پوهېدو ارزښت یې
stress-column-up-to = تر
stress-column-p = په تصادف (p، Holm)
stress-column-turns = ټاکنه په دې کې اوړي
stress-column-correlation = د رتبې همبستګي
stress-column-low-95 = له (۹۵٪)
stress-column-high-95 = تر (۹۵٪)
stress-column-told = دا راتلونکي حالتونه وايي

# What gives way.
stress-way = لومړی څه نه ټینګېږي، او د چا لپاره
stress-harm = { $group ->
    [residents] { $outcome }، ځایي اوسېدونکي
   *[returnees] { $outcome }، راستنېدونکي
  }
stress-harm-dated = { $harm } ({ $date })
# $people: how many of that group live in zones beyond the line, at most.
stress-way-first = { $people ->
    [unknown] { $group ->
        [residents] لومړی چې نه ټینګېږي: د ځایي اوسېدونکو لپاره { $outcome }، له { $date } څخه، له { $replicates } د بخت شمېرو څخه په { $crossed } کې
       *[returnees] لومړی چې نه ټینګېږي: د راستنېدونکو لپاره { $outcome }، له { $date } څخه، له { $replicates } د بخت شمېرو څخه په { $crossed } کې
      }
   *[other] { $group ->
        [residents] لومړی چې نه ټینګېږي: د ځایي اوسېدونکو لپاره { $outcome }، له { $date } څخه، له { $replicates } د بخت شمېرو څخه په { $crossed } کې؛ تر { $people } پورې یې هلته اوسېږي چې نه دی ټینګ شوی
       *[returnees] لومړی چې نه ټینګېږي: د راستنېدونکو لپاره { $outcome }، له { $date } څخه، له { $replicates } د بخت شمېرو څخه په { $crossed } کې؛ تر { $people } پورې یې هلته اوسېږي چې نه دی ټینګ شوی
      }
  }
stress-way-none = له ورکړل شویو رارسېدنو سره له { $replicates } د بخت شمېرو څخه تر نیمو په زیاتو کې داسې کرښه نه اوړي چې د هېچا د نه رارسېدو په حال کې هم نه اوړي
stress-way-then = بیا: { $harms }.
stress-way-already = د هېچا د نه رارسېدو په حال کې هم اوښتې: { $harms }. دا د هغو خلکو اړتیا ده چې دلته اوسېږي، او د راتلونکو له امله نه ده.
stress-way-met = هر څوک چې راځي ورسره مخ کېږي، که هر څومره لږ وي، ځکه چې ځای پخوا تر کرښې هاخوا و: { $harms }.
stress-way-odd = په ځینو د بخت شمېرو کې په یوه اندازه کې اوښتې او په لویه کې نه، لکه څنګه چې بخت وي: { $harms }.
stress-way-measure = هغه میاشت چې کرښه پکې د { $lasting } یا زیاتو میاشتو لپاره اوړي، له ورکړل شویو رارسېدنو او د هماغو له نورو اندازو سره
stress-way-note = ډکه نښه ورکړل شوې رارسېدنې دي، میله یې د بخت شمېرو لمن؛ ولاړې کرښې په نورو اندازو کې اړتیاوې دي. هغه اندازه چې نښه نه لري، په زیاترو د بخت شمېرو کې نه ده اوښتې: دا د دې کرښې او د دې اجراګانو په اړه ویل شوي، او هېڅ اندازه خوندي نه کوي. د یوې ډلې منځنی ښايي تر کرښې لاندې خلک پټ کړي.
stress-given-count = لکه چې ورکړل شوي
stress-count = له { $all } څخه { $crossed }
stress-not = نه ده اوښتې
stress-volume-nobody = هېڅوک نه رارسېږي
stress-volume-given = لکه چې ورکړل شوي
stress-volume-none = هېڅ نه دي ازمویل شوي
stress-moves = څه یې خوځوي: نورې نېټې، او هر پروګرام
stress-moves-doc = د ورکړل شویو رارسېدنو تر ټولو کوچنۍ ازمویل شوې اندازه چې کرښه پکې اوړي (د بخت شمېرو لمن)، او دا چې د هماغه بخت په جوړو کې څنګه ښویېږي. نېټې خوځېږي، مجموعه هماغه پاتې کېږي.
stress-crossing = { $median } (له { $low } تر { $high })
# $by: a part of the given arrivals; $pairs: seeds in which both cross.
stress-shift = { $course ->
    [unknown] ښویېدل نه شي ویل کېدای: په دواړو کې ډېرې لږې د بخت شمېرې اوړي
    [same] سره نه شي بېلېدای، په { $pairs } د بخت شمېرو کې
    [later] یوازې په ×{ $by } زیاتو کې اوړي، په { $pairs } د بخت شمېرو کې
   *[earlier] لا په ×{ $by } کمو کې اوړي، په { $pairs } د بخت شمېرو کې
  }
stress-variation-phase = د رارسېدنو هره میاشت پر { $months } میاشتو
stress-variation-without = بې له { $programme }
stress-variation-bare = بې له هر پروګرامه

# What warns. $warned and $false are such as "9 of 10".
stress-warning = څه مخکې خبرداری ورکوي
stress-warning-first = { $group ->
    [residents] { $indicator } د ځایي اوسېدونکو لپاره د { $outcome } خبرداری { $months ->
        [one] یوه میاشت
       *[other] { $months } میاشتې
      } مخکې ورکوي، په { $warned } اوښتونکو اجراګانو کې؛ ناسم خبرداري په { $false } هغو کې چې نه اوړي
   *[returnees] { $indicator } د راستنېدونکو لپاره د { $outcome } خبرداری { $months ->
        [one] یوه میاشت
       *[other] { $months } میاشتې
      } مخکې ورکوي، په { $warned } اوښتونکو اجراګانو کې؛ ناسم خبرداري په { $false } هغو کې چې نه اوړي
  }
stress-warning-none = { $group ->
    [residents] هېڅ څارل شوې شمېره د ځایي اوسېدونکو لپاره د { $outcome } خبرداری پر وخت او بې له ډېرو ناسمو خبرداریو نه ورکوي، یا یې دا اجراګانې نه شي ویلای
   *[returnees] هېڅ څارل شوې شمېره د راستنېدونکو لپاره د { $outcome } خبرداری پر وخت او بې له ډېرو ناسمو خبرداریو نه ورکوي، یا یې دا اجراګانې نه شي ویلای
  }
stress-warning-nothing = ډېرې لږې اجراګانې له کرښې اوړي، یا ډېرې لږې نه اوړي، چې وویل شي څه خبرداری ورکوي: زیاتې د بخت شمېرې وازمویئ، یا هغه کرښې چې د دې ځای د خلکو ژوند ته نږدې وي.
stress-warning-silent = ډېرې لږې اجراګانې اوړي، یا ډېرې لږې نه اوړي، چې وویل شي څه د دې خبرداری ورکوي: { $harms }.
stress-warning-measure = د خبرداري او اوښتو ترمنځ میاشتې، منځنی ارزښت
stress-warning-note = خبرداری لومړۍ میاشت ده چې شمېره پکې تر رارسېدنو مخکې له خپل منځني څخه دومره لرې شوې وي؛ څومره، د بخت شمېرو په یوه نیمه ټاکل شوي او په بله نیمه شمېرل کېږي. ټولې شمېرې هره میاشت په ارزانه راټولېدای شي؛ دا چې داسې ده، فرضي ده.
stress-warning-row = { $moves ->
    [up] { $indicator }، لوړېږي: په { $warned } کې خبرداری ورکوي، په { $false } کې ناسم
   *[down] { $indicator }، ټیټېږي: په { $warned } کې خبرداری ورکوي، په { $false } کې ناسم
  }
stress-warning-crossed = اوښتې
stress-alarm = { $moves ->
    [up] +{ $by }
   *[down] −{ $by }
  }
stress-never = هېڅکله

# Many futures. A "future" is one set of values of what is not known and of what may be chosen. An "arm" is what is compared: the scenario
# as it is, or without programmes.
stress-futures = په ډېرو راتلونکو حالتونو کې
stress-futures-doc = څه چې څوک یې د خلکو او ځای په اړه نه پوهېږي (فرضي، پر ټوله لمن)، پروګرامونه څومره پیسې لري (له نیمو تر دوه برابره) او کله پیلېږي (تر یوه کال وروسته) یوځای خوځول کېږي. هر راتلونکی حالت له پروګرامونو سره او بې له هغو یو ځل اجرا کېږي؛ لاندې هره کرښه هماغه اجراګانې لولي.
stress-futures-which = د دې له مخې لوستل
stress-futures-measure = { $side ->
    [above] { $group ->
        [residents] { $outcome } تر { $limit } پورته، ځایي اوسېدونکي
       *[returnees] { $outcome } تر { $limit } پورته، راستنېدونکي
      }
   *[below] { $group ->
        [residents] { $outcome } تر { $limit } ټیټ، ځایي اوسېدونکي
       *[returnees] { $outcome } تر { $limit } ټیټ، راستنېدونکي
      }
  }
stress-smallest = تر ټولو کوچنی مهم توپیر (تاسو یې ټاکئ)
stress-futures-run = راتلونکي حالتونه اجرا کړئ ({ $runs } اجراګانې، { $time })
stress-reading = اجراګانې لوستل کېږي …
stress-futures-source = «{ $scenario }»: { $points } راتلونکي حالتونه، { $replicates ->
    [one] هر یو له یوې د بخت شمېرې سره
   *[other] هر یو له { $replicates } د بخت شمېرو سره
  }، { $scale ->
    [1] د هر کس لپاره یو استازی
   *[other] د { $people } کسانو لپاره یو استازی
  }؛ له { $from } تر { $to } منځني، موډل { $version }.
stress-futures-limits = ټول ازمویل شوي راتلونکي حالتونه یو شان تلل کېږي، په هغو لمنو کې چې زیاتره یې فرضي دي: برخې یې احتمالات نه دي، او له چوکاټ څخه بهر والی خوندیتوب نه دی. هره شمېره پخپله ولاړه ده: د ځایي اوسېدونکو تاوان هېڅکله د راستنېدونکو له ګټې سره نه تلل کېږي.
stress-without-figure = { $count ->
    [one] یو راتلونکی حالت بهر پاتې دی: د ډلې هېڅوک هلته نه وو.
   *[other] { $count } راتلونکي حالتونه بهر پاتې دي: د ډلې هېڅوک هلته نه وو.
  }

# Where the plan fails. $where lists bounds such as "kin draw people more than 2.1 and the cash begins later than May 2021".
stress-fails-title = پلان چېرته پاتې راځي
stress-fails = { $side ->
    [above] { $group ->
        [residents] د ځایي اوسېدونکو لپاره { $outcome } تر { $limit } پورته دی، له ۱۰۰ څخه په { $density } هغو راتلونکو حالتونو کې چې { $where }؛ دا له ۱۰۰ داسې حالتونو څخه { $coverage } دي
       *[returnees] د راستنېدونکو لپاره { $outcome } تر { $limit } پورته دی، له ۱۰۰ څخه په { $density } هغو راتلونکو حالتونو کې چې { $where }؛ دا له ۱۰۰ داسې حالتونو څخه { $coverage } دي
      }
   *[below] { $group ->
        [residents] د ځایي اوسېدونکو لپاره { $outcome } تر { $limit } ټیټ دی، له ۱۰۰ څخه په { $density } هغو راتلونکو حالتونو کې چې { $where }؛ دا له ۱۰۰ داسې حالتونو څخه { $coverage } دي
       *[returnees] د راستنېدونکو لپاره { $outcome } تر { $limit } ټیټ دی، له ۱۰۰ څخه په { $density } هغو راتلونکو حالتونو کې چې { $where }؛ دا له ۱۰۰ داسې حالتونو څخه { $coverage } دي
      }
  }
stress-fails-plain = { $kind ->
    [none] { $outcome } د دې ډلې لپاره په ټولو { $cases } ازمویل شویو راتلونکو حالتونو کې د { $limit } په سمه خوا پاتې کېږي. دا ژمنه نه ده: هغه حالتونه چې نه دي ازمویل شوي، پکې نشته.
    [all] { $outcome } د دې ډلې لپاره په هر یوه له { $cases } ازمویل شویو راتلونکو حالتونو کې تر { $limit } هاخوا دی: څه چې بدل شول، هېڅ یې نه مخنیوی کوي.
    [few] { $outcome } د دې ډلې لپاره له { $cases } څخه په { $harmed } راتلونکو حالتونو کې تر { $limit } هاخوا دی: شل له زیان سره او شل بې له هغه پکار دي چې وویل شي څه یې ګډ دي. زیات راتلونکي حالتونه وازمویئ، یا بله کرښه.
   *[unclear] { $outcome } د دې ډلې لپاره له { $cases } څخه په { $harmed } راتلونکو حالتونو کې تر { $limit } هاخوا دی، او د هغه څه چې بدل شول هېڅ ساده بیان ورسره سمون نه لري.
  }
stress-fails-measure = { $cases } راتلونکي حالتونه: تر کرښې هاخوا د هرې میلې پورته، نور لاندې؛ تیاره برخه هغه ځای دی چې پلان پاتې راځي
stress-fails-note = د صبرناکې قاعده موندنې په لاره موندل شوی (Friedman and Fisher 1999). چوکاټ وړاندوینه نه ده، زیان له هغه بهر هم پېښېږي، او کوچنی quasi-p هېڅ نه ثابتوي.
# $dated: bounds are months, as of "the start of the cash".
stress-bound = { $dated ->
    [date] { $side ->
        [above] { $factor } تر { $low } وروسته وي
        [below] { $factor } تر { $high } مخکې وي
       *[between] { $factor } د { $low } او { $high } ترمنځ وي
      }
   *[plain] { $side ->
        [above] { $factor } تر { $low } پورته وي
        [below] { $factor } تر { $high } ټیټ وي
       *[between] { $factor } د { $low } او { $high } ترمنځ وي
      }
  }
stress-tree = { $agreement ->
    [none] دویم نظر: د طبقه‌بندۍ ونه د ټولو راتلونکو حالتونو په اړه یو شان وايي، نو نه د بیان ملاتړ کوي او نه یې پر ضد وايي.
   *[other] دویم نظر: د طبقه‌بندۍ ونه له ۱۰۰ څخه د { $same } راتلونکو حالتونو په اړه هماغه وايي ({ $agreement ->
        [good] کاپا { $kappa }، ښه سمون
        [some] کاپا { $kappa }، یو څه سمون
       *[little] کاپا { $kappa }، لږ سمون
      }). { $both ->
        [0] د هماغو شیانو هېڅ یو نه غواړي.
       *[other] دواړه دا غواړي: { $factors }.
      } له ۱۰۰ څخه په { $wrong } هغو راتلونکو حالتونو کې تېروځي چې نه یې وو لیدلي.
  }

# What each arm risks. $arms are names of arms.
stress-arms = هره لار له څه سره مخ ده
stress-arms-one = یوه لار ده: دا سناریو پروګرامونه نه لري، یا د ډلې هېڅوک نشته چې پرې پرتله شي. پروګرامونه ورزیات کړئ چې له هغو سره او بې له هغو پرتله شي.
stress-choice = { $kind ->
    [alike] لارې سره نه شي بېلېدای: هر ډول چې وتلل شي، توپیر یې تر { $smallest } کم دی
    [one] { $arms }: د منځني، تر ټولو لویې پښېمانۍ، په لسو کې په نهو راتلونکو حالتونو کې د پښېمانۍ او د تر ټولو بد راتلونکي حالت له مخې یو شان ټاکل شوې
   *[none] هېڅ لار د هرې قاعدې له مخې نه ټاکل کېږي: د منځني له مخې { $mean }، د تر ټولو لویې پښېمانۍ له مخې { $regret }، د تر ټولو بد راتلونکي حالت له مخې { $worst }
  }
stress-regret-measure = { $group ->
    [residents] په { $outcome } کې پښېماني، ځایي اوسېدونکي: څه چې یوه لار په هماغه راتلونکي حالت کې د تر ټولو ښې لارې په پرتله له لاسه ورکوي
   *[returnees] په { $outcome } کې پښېماني، راستنېدونکي: څه چې یوه لار په هماغه راتلونکي حالت کې د تر ټولو ښې لارې په پرتله له لاسه ورکوي
  }
stress-regret-note = تیاره: په لسو کې نهه راتلونکي حالتونه یې دننه پاتې کېږي؛ نښه تر ټولو لویه ده (Savage 1951)، چې یوه برخه یې بخت دی. د یوه راتلونکي حالت دواړه لارې هماغه رارسېدنې او هماغه بخت لري.
stress-kept-arm = { $arm } په { $keeps } کې
stress-kept = { $apart ->
    [yes] له { $futures } راتلونکو حالتونو څخه، د کرښې په سمه خوا: { $arms }.
   *[no] له { $futures } راتلونکو حالتونو څخه، د کرښې په سمه خوا: { $arms }. له دې مخې لارې سره نه شي بېلېدای.
  }
stress-worth = { $kind ->
    [none] د بدلو شویو شمېرو هېڅ یوه، که یوازې وپېژندل شي، د لارې ټاکنه تر تصادف زیاته نه بدلوي؛ که یوځای وپېژندل شي، ښايي بدله یې کړي
    [plain] { $little ->
        [yes] لومړی باید وموندل شي: { $factor }، په منځني ډول د { $worth } ارزښت لري، چې تر تر ټولو کوچني مهم توپیر لږ دی
       *[no] لومړی باید وموندل شي: { $factor }، په منځني ډول د { $worth } ارزښت لري
      }
   *[turns] { $little ->
        [yes] لومړی باید وموندل شي: { $factor }، په منځني ډول د { $worth } ارزښت لري، چې تر تر ټولو کوچني مهم توپیر لږ دی؛ تر { $at } ټیټ { $below } ښه ده، تر هغه پورته { $above }
       *[no] لومړی باید وموندل شي: { $factor }، په منځني ډول د { $worth } ارزښت لري؛ تر { $at } ټیټ { $below } ښه ده، تر هغه پورته { $above }
      }
  }
stress-worth-measure = د لارې ښه ټاکنه به څه ګټلي وای، که یوه شمېره مخکې معلومه وای؛ ټولې یوځای، تر { $perfect } زیات نه
stress-worth-note = د معلوماتو ارزښت (Strong and Oakley 2013)، منفي هغه څه چې ګډې وډې شوې شمېرې یې ښيي.

# What moves the figure.
stress-factors = په څه پورې اړه لري
stress-moved-by = { $role ->
    [freeParameter] { $moves ->
        [none] { $open ->
            [none] د هغه څه چې نه دي معلوم، هېڅ یې ډېر نه خوځوي
           *[other] د هغه څه چې نه دي معلوم، دا راتلونکي حالتونه نه وايي چې کوم مهم دی: { $open }
          }
       *[other] د هغه څه چې نه دي معلوم، له دې سره خوځېږي: { $moves }
      }
   *[lever] { $moves ->
        [none] { $open ->
            [none] د هغه څه چې ټاکل کېدای شي، هېڅ یې ډېر نه خوځوي
           *[other] د هغه څه چې ټاکل کېدای شي، دا راتلونکي حالتونه نه وايي چې کوم مهم دی: { $open }
          }
       *[other] د هغه څه چې ټاکل کېدای شي، له دې سره خوځېږي: { $moves }
      }
  }{ $hardly ->
    [none] .
   *[other] ؛ { $hardly } تقریباً هېڅ: د واریانس تر شلمې برخې لږ.
  }
stress-ranking-measure = { $group ->
    [residents] { $outcome }، ځایي اوسېدونکي، لکه چې ده: له هر عامل سره د رتبې همبستګي
   *[returnees] { $outcome }، راستنېدونکي، لکه چې ده: له هر عامل سره د رتبې همبستګي
  }
stress-ranking-effect = { $group ->
    [residents] پروګرامونه په { $outcome } کې څه بدلوي، ځایي اوسېدونکي: له هر عامل سره د رتبې همبستګي
   *[returnees] پروګرامونه په { $outcome } کې څه بدلوي، راستنېدونکي: له هر عامل سره د رتبې همبستګي
  }
stress-ranking-note = میلې له ۱۰۰ څخه په ۹۵ تکرارونو کې رښتینی ارزښت رانغاړي، د ټولو عواملو لپاره په ګډه (Bonett and Wright 2000). یوازې یو شان لوړېدل یا ټیټېدل لیدل کېږي؛ د امر کرښه د واریانس برخې وايي (Sobol’).
stress-correlation = { $at ->
    [lower] څومره چې زیات، هومره ټیټ
    [higher] څومره چې زیات، هومره لوړ
   *[none] اړیکه نشته
  }
stress-told-moves = ورسره خوځېږي
stress-told-hardly = تقریباً مهم نه دی
stress-told-not-told = نه وايي

# What is varied. As it stands in "… is above 2.1".
stress-factor-kin = د مېشته کېدو په ځای د خپلوانو کشش
stress-factor-earnings = د مېشته کېدو په ځای د عاید کشش
stress-factor-scarcity = د ځمکې بیې څومره په کموالي پسې ځي
stress-factor-need = اړتیا خلک څومره ورځني کار ته اړباسي
stress-factor-traffic = تر رارسېدنو مخکې ترافیک (ضریب)
stress-factor-plots = تر رارسېدنو مخکې د ځمکې خالي نمرې (ضریب)
stress-lever-budget = د { $programme } پیسې
stress-lever-start = د { $programme } پیل

# The command line.
stress-command = همدا د امر په کرښه
stress-command-doc = { $shipped ->
    [yes] دا امرونه هماغه شمېرې ورکوي، اجرا په اجرا. سناریو له پروګرام سره راځي.
   *[no] دا امرونه هماغه شمېرې ورکوي، اجرا په اجرا، له سناریو سره لکه چې پرانیستې ده، د فایل په توګه ساتل شوې.
  }
stress-command-futures = راتلونکي حالتونه، د سناریو د فایل تر څنګ د یوه پلان په توګه:
stress-save-scenario = scenario.json ساتل
stress-save-plan = futures.json ساتل
