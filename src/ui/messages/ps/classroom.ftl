# Lessons: predict, run, explain. Calm words; no winners and no scores; nothing here plays at deportation.
classroom-title = ټولګی
classroom-doc = شپږ لوستونه چې خلک پکې لومړی وايي څه تمه لري، بیا موډل اجرا کوي، او بیا په خپلو کلمو تشریح کوي چې څه ویني. نمرې نشته او ګټونکي نشته: هغه اټکل چې ناسم و، د لوست پیل دی. په یوه اجرا کې ټول خلک جوړ شوي دي.
classroom-all = ټول لوستونه
classroom-for = { $minutes } دقیقې؛ له { $age } کلنۍ څخه.
classroom-hard = د منځپانګې یادښت: دا لوست د هغو خلکو خبرې کوي چې تلو ته اړ ایستل شوي، د نیونې، له لاسه ورکولو او ناامنۍ خبرې. په خونه کې ښايي ځینو دا تېر کړي وي. هېڅوک د خپل ځان په اړه څه ویلو ته اړ نه دی، او هر څوک بهر تلای شي.
classroom-hard-short = د بې‌ځایه کېدو او نیونې خبرې کوي.
classroom-aims = موخې
classroom-teachers = د ښوونکو لپاره
classroom-tool-link = له ټاکل شویو وسایلو سره لینک
    .doc = یو لوست یا پلټنه پرانیزي، چې وسایل یې تړل شوي یا پټ وي.
classroom-tool-pool = د ټولګي پایلې
    .doc = ټولو څه تمه لرله او اجراګانو یې څه وویل، بې له سرور څخه.
classroom-tool-codap = د CODAP لپاره معلومات
    .doc = یوه اجرا په CODAP کې د جدول په توګه، یا د هغه لپاره د فایل په توګه.
classroom-unknown = د «{ $key }» په نوم لوست نشته. لوستونه دا دي:
classroom-notes = د ښوونکي لپاره یادښتونه
classroom-print = پاڼه چاپ کړئ (یو مخ)
classroom-again = دا لوست له سره پیل کړئ

classroom-prediction = زما اټکل
classroom-prediction-typed = زما اټکل، لیکل شوی
classroom-nothing-yet = تر اوسه هېڅ
classroom-keep = زما اټکل وساتئ
classroom-first-predict = لومړی ووایئ چې څه تمه لرئ: تر هغه مخکې هېڅ نه اجرا کېږي.
classroom-keep-note = کله چې وساتل شي، هماغسې پاتې کېږي.
classroom-sketch = هغه بهیر چې تمه یې لرئ
# $date: a month.
classroom-sketch-point = { $date }
classroom-sketch-how = په موږک یا ګوته یې رسم کړئ، یا په Tab له ټکي ټکي ته ولاړ شئ او هر یو د غشو په تڼیو وخوځوئ.
classroom-course = له { $first } په { $from } کې تر { $last } په { $to } کې
classroom-step = { $number }. { $title }
classroom-kept = ستاسو تمه: { $predicted }.
classroom-run = اجرا یې کړئ
classroom-running = اجرا کېږي
classroom-runs = له { $all } اجراګانو { $done }
classroom-failed = اجرا پای ته ونه رسېده: { $why } ستاسو اټکل ساتل شوی دی؛ بیا یې اجرا کړئ.
classroom-line = تمه { $predicted }؛ اجرا وايي { $found }.
classroom-figures = د اجرا شمېرې
# $outcome: a measure; $who: a group of people; $unit: "none" where the figure says it.
classroom-row = { $unit ->
    [none] { $outcome }، { $who }
   *[other] { $outcome } ({ $unit })، { $who }
  }
classroom-run-note = یوه اجرا؛ { $scale }؛ د بخت شمېره { $seed }. د هر زده‌کوونکي اجرا خپل بخت لري، نو د ګاونډیانو شمېرې لږ توپیر لري. وړاندوینه نه ده.
classroom-beside-number = ستاسو تمه { $predicted } وه؛ دا اجرا وايي { $found }.
classroom-beside-choice = تاسو وټاکل: «{ $predicted }» ځواب: «{ $found }»
classroom-beside-course = تاسو دا بهیر رسم کړ: { $predicted }؛ دا اجرا داسې ځي: { $found }.

classroom-round = غونډه
# Objective 21 of the Global Compact for Migration.
classroom-round-doc = دولتونو په ۲۰۱۸ کې د خوندي او باعزته راستنېدنې او د پایښت لرونکې بیا یوځای کېدنې لپاره پر نهو اقداماتو هوکړه وکړه (د مهاجرت نړیوال تړون، ۲۱مه موخه). د شپږو خواوو څخه د یوې رول واخلئ. یوازې خپله موخه ولولئ. بیا له نورو سره سلا شئ چې لومړی څه وشي: پیسې د ټولو لپاره بس نه دي. دلته هېڅوک دا نه ټاکي چې څوک یا څومره کسان راستانه شي.
classroom-party-origin = د اصلي هېواد وزارت
    .goal = ستاسو موخه: هغه خلک چې راستنېږي اسناد ولري، او کورنۍ هغه پیسې لا هم ترلاسه کړي چې خپلوان یې له بهره رالېږي.
    .asks = له نورو وپوښتئ: کله چې د دې غونډې پیسې خلاصې شي، څوک تادیه کوي؟
classroom-party-destination = د کوربه هېواد اداره
    .goal = ستاسو موخه: هره قضیه یوه یوه واورېدل شي، ستاسو کړنې د محکمې پر وړاندې ټینګې وي، او څه چې تاسو یې پیسې ورکوئ، دوام وکړي.
    .asks = له نورو وپوښتئ: د چا پاتې کېدل به په څه قانوني شي؟
classroom-party-returnees = راستنېدونکي
    .goal = ستاسو موخه: داسې ژوند چې سړی پرې ژوند کولای شي: کار، کور، د ماشومانو لپاره ښوونځی، او څوک چې غوږ ونیسي.
    .asks = له نورو وپوښتئ: زموږ په اړه بې له موږ څه وټاکل شول؟
classroom-party-residents = ځایي اوسېدونکي
    .goal = ستاسو موخه: اوبه، په ښوونځي کې ځایونه او داسې کرایه چې ورکولای یې شئ، لکه پخوا، او په هغه څه کې برخه چې جوړېږي.
    .asks = له نورو وپوښتئ: څه چې جوړېږي، زموږ د ټولو پر مخ پرانیستي دي؟
classroom-party-mayor = ښاروال
    .goal = ستاسو موخه: څاګانې، ټولګي او سړکونه چې په کار پاتې شي، او ګاونډیان چې له یو بل سره خبرې کوي.
    .asks = له نورو وپوښتئ: موږ ته پر وخت وویل شول چې څومره کورنۍ راځي؟
classroom-party-civilSociety = مدني ټولنه
    .goal = ستاسو موخه: هېڅوک نالیدلی پاتې نه شي: ماشومان، هغه ښځې چې د کورنۍ مشرې دي، ناروغان؛ او یو خپلواک څوک یې وګوري.
    .asks = له نورو وپوښتئ: څوک به چېرته شکایت وکړي؟
classroom-actions = له نهو اقداماتو څخه تر { $most } پورې سلا شئ (هر یو { $each })
classroom-action-cooperationFrameworks = داسې اجرا کېږي: شوراګانو او ځایي اوسېدونکو ته پر وخت ویل کېږي.
classroom-action-identityAndDocuments = داسې اجرا کېږي: هویتي اسناد.
classroom-action-consularAssistance = داسې اجرا کېږي: تر راستنېدنې مخکې مشوره او معلومات.
classroom-action-dueProcess = داسې اجرا کېږي: د پاتې کېدو اجازه هغو ته چې شکایت یې ومنل شي.
classroom-action-monitoring = داسې اجرا کېږي: له هغو سره لیدنه او څارنه چې خدمت ورته شوی.
classroom-action-childBestInterests = داسې اجرا کېږي: د ښوونځي ملاتړ، د ټولو ماشومانو لپاره.
classroom-action-equalAccess = داسې اجرا کېږي: مسلکي روزنه چې د ټولو پر مخ پرانیستې ده.
classroom-action-communityNeeds = داسې اجرا کېږي: یو صندوق چې لګول یې ځایي اوسېدونکي او نوي راغلي په ګډه ټاکي.
classroom-action-unrun = موډل د دې لپاره هېڅ شمېره نه خوځوي: څه چې رضایت یې ساتي، د اجرا پایله نه ده. ښايي همدا تر ټولو مهم وي.
classroom-round-run = څه چې سلا شوې وه، اجرا شول. د بلې غونډې لپاره لوست له سره پیل کړئ.

classroom-sheet-predict = زما تمه:
classroom-sheet-result = اجرا وايي:

classroom-hand-in = سپارل
classroom-hand-in-doc = یو لینک چې ستاسو اټکلونه او د اجراګانو خبرې پکې دي: نوم نشته، او نه هغه څه چې تاسو لیکلي. خپل ښوونکي ته یې ورکړئ، یا کوډ یې وښیئ.
classroom-result-link = زما د پایلې لینک
classroom-copy = لینک کاپي کړئ
classroom-result-file = د فایل په توګه ساتل
classroom-result-code = د ټیلیفون لپاره د کوډ په توګه

classroom-strip-mine = { $count ->
    [one] { $count } اټکل
   *[other] { $count } اټکلونه
  }
classroom-strip-theirs = { $count ->
    [one] { $count } اجرا څه وویل
   *[other] { $count } اجراګانو څه وویل
  }
classroom-choice = ټاکنه
classroom-predicted = تمه
classroom-found = ځواب
classroom-pool-doc = د ټولګي لینکونه دلته راټول کړئ. په دې براوزر کې پاتې کېږي او نومونه نه لري. د هر چا اجرا خپل بخت لري: دایرې چې څومره سره لرې دي، هغه یوازې بخت کوي.
classroom-pool-in = پایلې ورزیاتول
classroom-pool-paste = لینکونه، یو تر بل لاندې
classroom-pool-add = ورزیاتول
classroom-pool-files = فایلونه ټاکل
classroom-pool-added = { $count ->
    [0] هېڅ پایله پکې نشته: لینک په «classroom/pool/» او یوه کوډ پای ته رسېږي.
    [one] { $count } لینک ولوستل شو.
   *[other] { $count } لینکونه ولوستل شول.
  }
classroom-pool-lesson = لوست
classroom-pool-count = { $count ->
    [0] د دې لوست تر اوسه پایله نشته.
    [one] د { $count } زده‌کوونکي پایله.
   *[other] د { $count } زده‌کوونکو پایلې.
  }
classroom-pool-again = { $count ->
    [one] { $count } د هماغه زده‌کوونکي له خوا بیا سپارل شوې: وروستۍ شمېرل کېږي.
   *[other] { $count } د هماغو زده‌کوونکو له خوا بیا سپارل شوې: وروستۍ شمېرل کېږي.
  }
classroom-pool-foreign = { $count ->
    [one] { $count } د بل لوست ده، «{ $lesson }»، او دلته نه ښودل کېږي.
   *[other] { $count } د بل لوست دي، «{ $lesson }»، او دلته نه ښودل کېږي.
  }
classroom-pool-newer = { $count } د دې پاڼې په نوې نسخه جوړې شوې: هلته یې پرانیزئ.
classroom-pool-cut = { $count } چې پای یې نشته: لینک بیا وغواړئ.
classroom-pool-damaged = { $count } په لاره کې بدلې شوې: لینک بیا وغواړئ.
classroom-pool-table = د لړ په توګه
classroom-pool-row = تمه { $predicted }؛ اجرا: { $found }
classroom-pool-csv = د CSV په توګه ساتل
classroom-pool-empty = ټولې پایلې لرې کړئ

classroom-link-doc = وټاکئ چې لینک څه پرانیزي او کوم وسایل ټاکل شوي دي. ټاکل شوې وسیله له هېڅ ځایه نه شي بدلېدای تر هغه چې زده‌کوونکی له لوست څخه ووځي، او دا تل شونې ده.
classroom-link-lesson = پرانیزي
classroom-link-explore = پلټنه
classroom-link-scenario = په پلټنه کې سناریو
classroom-link-open = څه چې دلته پرانیستي دي: { $title }
classroom-link-controls = وسیله
classroom-lock-open = پرانیستې
classroom-lock-locked = تړلې
classroom-lock-hidden = پټه
classroom-lock-of = { $control }: { $how }
classroom-link-made = د ټولګي لپاره لینک
classroom-link-code = د دېوال لپاره د کوډ په توګه
classroom-link-long = دا سناریو د یوه لینک لپاره ډېر بدلونونه لري: { $characters } توري، په داسې حال کې چې له زیاترو پروګرامونو { $most } تېرېږي. فایل یې شریک کړئ او دلته یوه چمتو سناریو وټاکئ.

# CODAP: the Common Online Data Analysis Platform, a free program for data in class.
classroom-codap-inside = دا پاڼه په CODAP کې ده. په یوه کېکاږلو اجرا د نوي جدول په توګه لېږل کېږي: د هرې میاشتې او د خلکو د هرې ډلې لپاره یو کتار، د هرې اندازې لپاره یو ستون.
classroom-codap-outside = CODAP په ټولګي کې د معلوماتو لپاره وړیا پروګرام دی. فایل وساتئ او CODAP ته یې راکاږئ؛ یا د دې پاڼې پته، چې تر «#» مخکې «?codap» ولري، په CODAP کې د وېب پاڼې په توګه کېږدئ، او جدول په یوه کېکاږلو ولېږئ.
classroom-codap-waiting = اجرا روانه ده.
classroom-codap-run = { $title }؛ { $scale }؛ د بخت شمېره { $seed }. جوړ شوي خلک؛ وړاندوینه نه ده.
classroom-codap-send = CODAP ته لېږل
classroom-codap-file = د CODAP لپاره فایل ساتل (CSV)
classroom-codap-sending = لېږل کېږي …
classroom-codap-sent = جدول په CODAP کې دی.
classroom-codap-failed = CODAP ځواب رانه کړ. فایل وساتئ او ورکاږئ یې.

# 1
lesson-lenses = پر یوه اجرا شپږ لیدلوري
lesson-lenses-about = د راستنېدنې یو جوړ شوی کال، یوه ټولګه شمېرې، او شپږ مسلکونه چې لولي یې: پراختیا، بشري مرسته، بیا یوځای کېدنه، سیاست، امنیت، د قانون حاکمیت. هر یو څه ویني، او هېڅ یو یې څه نه شي لیدلای؟
lesson-lenses-aim-1 = هماغه شمېرې له څو پوښتنو سره ولولئ.
lesson-lenses-aim-2 = راستنېدونکي او ځایي اوسېدونکي څنګ په څنګ وساتئ.
lesson-lenses-aim-3 = د هغه څه نوم واخلئ چې شمېرې یې نه شي ښودلای.
lesson-lenses-note-1 = تر ۲م ګام مخکې هرې ډلې ته یو لیدلوری ورکړئ (د لیدلورو پاڼه)؛ پرېږدئ چې د هغه لید دفاع کړي، بیا لیدلوري بدل کړئ.
lesson-lenses-note-2 = په «له» کې څلور پروګرامونه روان دي، هر یو لس میلیونه ډالر. دا بېلګه ده، د ترسره شویو کارونو ثبت نه دی.
lesson-lenses-note-3 = د یوه یا دوو ټکو توپیرونه بخت دی: مخکې له دې چې څوک یې تشریح کړي، د ګاونډیانو اجراګانې پرتله کړئ.
lesson-lenses-note-4 = د حقونو په پورتنۍ کرښه یې پای ته ورسوئ. تر هرې شمېرې مخکې لوستل کېږي، او هېڅ شمېره د هغې ځای نه نیسي.
lesson-lenses-arm-with = له څلورو پروګرامونو سره
lesson-lenses-arm-without = بې له پروګرامونو
lesson-lenses-work = کار
lesson-lenses-work-question = د ۲۰۱۶ په څو میاشتو کې تر ۴۰۰٬۰۰۰ زیات کسان یوه ولایت ته راستنېږي. د ۲۰۱۸ په جون کې، له څلورو پروګرامونو سره: د هغو راستنېدونکو چې کار غواړي، کومه برخه یې کار نه لري؟
lesson-lenses-work-means = د ځایي اوسېدونکو کتار هم وګورئ: د یوې خوا شمېره یوازې لږ څه وايي.
lesson-lenses-work-explain = د هرې خوا بېکاري ولې دومره ده؟ له هغه چا به مو څه پوښتلي وای چې هلته اوسېږي؟
lesson-lenses-change = څلور پروګرامونه څه بدلوي
lesson-lenses-change-question = د ژوند کچه، ښوونځی، کرایه، هوساینه او د تلو هیله: له دې څخه څو له پروګرامونو سره تر نشتوالي یې ښه دي، د دواړو خواوو لپاره؟
lesson-lenses-change-choice-allBetter = ټولې پنځه، د دواړو لپاره
lesson-lenses-change-choice-someBetter = ځینې، د دواړو لپاره
lesson-lenses-change-choice-noneBetter = هېڅ، د دواړو لپاره
lesson-lenses-change-means = کوچني توپیرونه یوازې بخت کېدای شي: له ګاونډي وپوښتئ، چې اجرا یې بل بخت لري. څلوېښت میلیونه ډالر پر دوو میلیونو خلکو د سر تر ۲۰ ډالرو لږ دي.
lesson-lenses-change-explain = کوم لیدلوری به دا بریا وبولي، او کوم به یې ونه بولي؟ ولې؟
lesson-lenses-unseen = هغه څه چې هېڅ لیدلوری یې نه ویني
lesson-lenses-unseen-question = له دې څخه کوم هېڅ اجرا نه شي ښودلای، که هر څومره دقیقه وي؟
lesson-lenses-unseen-choice-rents = په کرایو څه کېږي
lesson-lenses-unseen-choice-schools = څو ماشومان ځای نه مومي
lesson-lenses-unseen-choice-lawful = دا چې راستنېدنه قانوني او خوندي وه که نه
lesson-lenses-unseen-means = قانون، خوندیتوب او رضایت قضیه په قضیه کتل کېږي، د هغو خلکو له خوا چې ځواب یې وايي. موډل یې اعلانوي، او د هغو په اړه هېڅ نه شمېري.
lesson-lenses-unseen-explain = له چا باید پوښتل شوي وای، او څه یې ویلای شول؟

# 2
lesson-spectrum = د راستنېدنې لړۍ
lesson-spectrum-about = د کور ته د تلو د هیلې او په بس کې د کېنول کېدو ترمنځ ډېرې راستنېدنې دي: بلل شوې، په خپله خوښه، په زړه نازړه، تر فشار لاندې، مکلف کړای شوې، په زور. هماغومره خلک درې ځله راستنېږي، هر ځل یو ګام هاخوا. د هغوی ژوند ته له دې څخه څه راځي؟
lesson-spectrum-aim-1 = په خپله خوښه، تر فشار لاندې او په زور راستنېدنه د شرایطو له مخې سره بېل کړئ، نه د نومونو له مخې.
lesson-spectrum-aim-2 = وګورئ چې چمتووالی، سپما او ټاکنه په وروستیو کلونو څه کوي.
lesson-spectrum-aim-3 = حقونه تر پایلو مخکې کېږدئ.
lesson-spectrum-note-1 = درجې بیانوي چې خلک تر کومو شرایطو لاندې راغلل. دا داسې څه نه دي چې څوک یې باید په نښه کړي، او په دې لوست کې یې وسیله نشته.
lesson-spectrum-note-2 = د رارسېدنو شمېر او میاشتې په درېواړو اجراګانو کې یو شان دي: یوازې شرایط توپیر لري.
lesson-spectrum-note-3 = له چا چې پر کاغذ پوښتل کېږي «په خپله خوښه راستنېږې؟»، ښايي بله لار ونه لري. پرېږدئ چې زده‌کوونکي داسې قضیې ومومي.
lesson-spectrum-note-4 = ۳م ګام داسې ځواب لري چې هېڅ اجرا یې نه ورکوي. مطلب یې همدا دی.
lesson-spectrum-arm-freer = دوه ګامه زیات په خپله خوښه
lesson-spectrum-arm-asItWas = لکه چې و
lesson-spectrum-arm-moreForced = دوه ګامه زیات په زور
lesson-spectrum-courses = ستاسو بهیر پنډه کرښه ده. بشپړې کرښې: لکه چې و؛ پرې‌پرې: دوه ګامه زیات په خپله خوښه، او دوه ګامه زیات په زور. خټین رنګ: راستنېدونکي؛ شین: ځایي اوسېدونکي.
lesson-spectrum-course = له راستنېدنې وروسته ژوند
lesson-spectrum-course-question = د راستنېدونکو د ژوند کچه، لکه چې په ۲۰۱۶ کې وه، پر دریو کلونو رسم کړئ: ۱ هغه دی چې پخوا یې لرل.
lesson-spectrum-course-means = سپما یوه کورنۍ څو میاشتې ساتي، او نوی پیل کلونه غواړي. چا چې چمتووالی نیولای شوای، له زیات څه سره پیل کوي.
lesson-spectrum-course-explain = ستاسو بهیر چېرته د اجرا له بهیره بېلېږي، او تاسو د څه فکر کړی و چې اجرا یې نه پېژني؟
lesson-spectrum-gap = دوه کاله وروسته
lesson-spectrum-gap-question = فرض کړئ چې ټول دوه ګامه زیات په زور راغلل. د ۲۰۱۸ په جون کې، د راستنېدونکو کومه برخه د بیا یوځای کېدنې نیمه یا زیاته نمره لري؟
lesson-spectrum-gap-means = کتار له یوه سره تر بله ولولئ: هماغومره خلک، نور شرایط. د ځایي اوسېدونکو کتارونه هم ولولئ: هغوی هم هومره خوځېږي؟
lesson-spectrum-gap-explain = د لومړي ستون خلکو څه لرل چې د وروستي خلکو نه لرل؟
lesson-spectrum-allowed = دا روا ده؟
lesson-spectrum-allowed-question = ښې شمېرې کله دا سموي چې څوک د خپلې خوښې پر خلاف داسې ځای ته راستون کړای شي چې خوندي نه دی؟
lesson-spectrum-allowed-choice-enoughHelp = کله چې وروسته بس مرسته وي
lesson-spectrum-allowed-choice-goodOutcomes = کله چې دوه کاله وروسته زیاتره ښه ژوند وکړي
lesson-spectrum-allowed-choice-never = هېڅکله: دا حق دی، او هېڅ شمېره د هغه پر وړاندې نه تلل کېږي
# Non-refoulement: nobody may be returned to where they would be in danger.
lesson-spectrum-allowed-means = هېڅوک هغه ځای ته نه شي راستنول کېدای چې هلته له ځورونې، شکنجې یا بل سخت زیان سره مخ وي: د نه ستنولو اصل (د کډوالو کنوانسیون ۱۹۵۱، ۳۳مه ماده؛ د شکنجې ضد کنوانسیون ۱۹۸۴، ۳مه ماده). شمېرې وروسته راځي.
lesson-spectrum-allowed-explain = دا هغه چا ته ووایئ چې وايي موخه وسیله روا کوي.

# 3
lesson-halfMillion = نیم میلیون رارسېدلي ×۲، ×۶، ×۴، ×۱۱ تشریح کولای شي؟
lesson-halfMillion-about = یو راپور وايي چې ننګرهار ته له راستنېدنو وروسته په یوه کال کې د لېسو زده‌کوونکي دوه برابره شول، ورځني کارګر شپږ برابره، له ښار څخه د تېرېدو وخت څلور برابره، او د ځمکې نمرې یوولس برابره قیمته شوې (Newland and Salant, Migration Policy Institute, 2018). ولایت یو نیم میلیون خلک لرل. دا کېدای شي؟
lesson-halfMillion-aim-1 = د هر «برابره» په اړه وپوښتئ: د څه برابره؟
lesson-halfMillion-aim-2 = ښار له خپل ولایت څخه بېل کړئ.
lesson-halfMillion-aim-3 = یوه شمېره تر منلو مخکې په نږدې حساب وازمویئ.
lesson-halfMillion-aim-4 = پر یوه سرچینه په انصاف نیوکه وکړئ.
lesson-halfMillion-note-1 = لومړی نږدې حساب، پر کاغذ: ۵۰۰٬۰۰۰ راستنېدونکي، چې له ۱۰۰ څخه یې شاوخوا ۱۹ له ۱۸ تر ۵۹ کلن نارینه دي، شاوخوا ۹۳٬۰۰۰ نارینه لري؛ پخوا د ولایت شاوخوا ۵۲٬۰۰۰ خلکو ورځنی کار کاوه. که ټول ۹۳٬۰۰۰ ورځني کارګر شوي وای، ×۲٫۸ به و.
lesson-halfMillion-note-2 = هغه ښار چې خلک یې دوه برابره کېږي، هغه څه لیدلای شي چې هغه ولایت یې نه شي لیدلای چې درېیمه برخه لویېږي.
lesson-halfMillion-note-3 = له ښار څخه د تېرېدو لار: د ځنډ په معمول منحني کې (Bureau of Public Roads, 1964) وخت د ترافیک له څلورم توان سره لوړېږي. دوه برابره ترافیک تر دوه برابره وخت ډېر زیات دی.
lesson-halfMillion-note-4 = څلور واړه شمېرې د یوې سرچینې په یوه جمله کې دي، بې له نېټې او بې له هغه ځایه چې شمېرل شوی وي. دا یې کتل سختوي، دروغ یې نه کوي.
lesson-halfMillion-note-5 = موډل هم ثبوت نه دی: د دې شمېرو په پوهه جوړ شوی. وپوښتئ چې څه باید اندازه شوي وای.
lesson-halfMillion-arm-reported = راپور شوی
lesson-halfMillion-arm-hotSpot = ښار او شاوخوا، په اجرا کې
lesson-halfMillion-arm-province = ولایت، په اجرا کې
lesson-halfMillion-row-population = خلک
lesson-halfMillion-row-dayLabourers = ورځني کارګر
lesson-halfMillion-row-pupilsHigh = د لېسو زده‌کوونکي
lesson-halfMillion-row-minutesAcrossTown = له ښار څخه د تېرېدو وخت
lesson-halfMillion-row-landPriceIndex = د ځمکې د نمرې بیه (د ښار په څنډه کې)
lesson-halfMillion-base = د څه برابره؟
lesson-halfMillion-base-question = شاوخوا ۴۳۰٬۰۰۰ کسان په داسې ولایت کې مېشته کېږي چې یو نیم میلیون خلک لري. په ټول ولایت کې ورځني کارګر په یوه کال کې څو برابره کېږي؟
lesson-halfMillion-base-means = بنسټ یې ټاکي: په ډېرو کې هماغومره خلک کوچنی ضریب دی.
lesson-halfMillion-base-explain = په نږدې حساب وښیئ چې ستاسو شمېره، یا د اجرا شمېره، شونې ده.
lesson-halfMillion-hotSpot = چېرته وشمېرل شول؟
lesson-halfMillion-hotSpot-question = اوس یوازې د جلال‌آباد ښار او دوه ولسوالۍ یې تر څنګ، چې زیاتره پکې مېشته کېږي: هلته ورځني کارګر څو برابره کېږي؟
lesson-halfMillion-hotSpot-means = هر ضریب له اکتوبر ۲۰۱۶ تر سپتمبر ۲۰۱۷ تر ټولو لوړه ربعه ده پر هماغې ربعې د ۲۰۱۵. بل بنسټ بل ضریب ورکوي. کرښه: نه دي بېل شوي.
lesson-halfMillion-hotSpot-explain = اجرا له څلورو راپور شویو شمېرو کومې ته نږدې کېږي، کومې ته نه، او په کوم ستون کې؟
lesson-halfMillion-source = د سرچینې لوستل
lesson-halfMillion-source-question = د راپور د جملې تر ټولو محتاط لوست کوم دی؟
lesson-halfMillion-source-choice-everywhere = څلور واړه د ټول ولایت لپاره سم دي
lesson-halfMillion-source-choice-town = ښايي هلته سم وي چې لیدل شوي: په ښار او شاوخوا کې څلورلارې، ښوونځي، سړکونه او نمرې
lesson-halfMillion-source-choice-wrong = له ځانه جوړ شوي دي
lesson-halfMillion-source-means = هغه شمېره چې ځای، بنسټ او نېټه نه لري، ریښتیا کېدای شي او بیا هم ناسم پوهول کولای شي. محتاط لوستونکي درېواړه غواړي، او هېڅوک دروغجن نه بولي.
lesson-halfMillion-source-explain = د راپور جمله داسې بیا ولیکئ چې هېڅوک یې ناسمه ونه لولي.

# 4
lesson-objective21 = د ۲۱مې موخې غونډه
lesson-objective21-about = شپږ خواوې د خوندي او باعزته راستنېدنې او د پایښت لرونکې بیا یوځای کېدنې له نهو اقداماتو څخه پر ځینو سلا کېږي، او هغه اجرا کوي چې سلا پرې شوې وي. هېڅوک نه ګټي: وروسته دا کتل کېږي چې د هرې خوا ژوند څنګه دی.
lesson-objective21-aim-1 = د داسې موخې لپاره استدلال وکړئ چې ستاسو خپله نه ده.
lesson-objective21-aim-2 = هغه نهه اقدامات زده کړئ چې دولتونو پرې هوکړه کړې.
lesson-objective21-aim-3 = وګورئ چې څوک ګټه کوي، څوک نه، او هېڅ شمېره څه نه رانغاړي.
lesson-objective21-note-1 = شپږ ډلې، هرې یوې ته لس دقیقې چې ولولي او ملګري ومومي، شل چې سلا شي. یوازې هغه سلا شمېرل کېږي چې هېڅوک یې نه ردوي.
lesson-objective21-note-2 = هېڅ خوا د راستنېدونکو خلکو شمېر نه شي وړاندیز کولای: دا د سناریو شرط دی، او په دواړو اجراګانو کې یو شان، پرته له هغو چې د پاتې کېدو اجازه یې له اړې راستنېدنې ساتي.
lesson-objective21-note-3 = تر ټولو ښه هوکړه نشته چې ومندل شي. له هرې خوا وپوښتئ چې له دې سره ژوند کولای شي، او بیا به څه وکړي.
lesson-objective21-note-4 = د هر اقدام لس میلیونه ډالر فرضیه ده چې خواوې ټاکنې ته اړباسي؛ دا نه وايي چې یو اقدام څومره لګښت لري.
lesson-objective21-note-5 = رولونه د یوه لید د ازمویلو لپاره دي. زده‌کوونکو ته هغه رول مه ورکوئ چې په کور کې دي یا وو.
lesson-objective21-arm-without = پر هېڅ سلا نه
lesson-objective21-arm-deal = څه چې سلا پرې شوې
lesson-objective21-deal = څه چې سلا پرې شوې
lesson-objective21-deal-question = له هغه سره چې سلا پرې شوي یاست: د ۲۰۱۸ په دسمبر کې د راستنېدونکو کومه برخه د بیا یوځای کېدنې نیمه یا زیاته نمره لري؟
lesson-objective21-deal-means = هره خوا خپل کتارونه مومي. د یوه یا دوو ټکو توپیر یوازې بخت کېدای شي: له نورو ډلو سره یې پرتله کړئ چې پر هماغو سلا شوي.
lesson-objective21-deal-explain = د خپلې خوا په توګه ووایئ: ورسره ژوند کولای شئ؟ بیا به څه وغواړئ؟
lesson-objective21-missing = څه په جدول کې نشته
lesson-objective21-missing-question = له دې څخه کوم جدول هېڅکله نه شي ویلای؟
lesson-objective21-missing-choice-safe = دا چې د دې کس لپاره راستنېدل خوندي وو که نه
lesson-objective21-missing-choice-water = څوک نږدې اوبه لري
lesson-objective21-missing-choice-remittances = بهر خپلوان څه رالېږي
lesson-objective21-missing-means = خوندیتوب د هر کس لپاره بېل بېل ارزول کېږي، تر راستنېدنې مخکې. له همدې امله عادلانه پروسه له نهو څخه یوه ده، او هېڅ جدول یې ځای نه نیسي.
lesson-objective21-missing-explain = له نهو اقداماتو کوم هغه څه ساتي چې هېڅ شمېره یې نه ښيي؟

# 5
lesson-jobs = کارونه چې دوام کوي
lesson-jobs-about = یو پروګرام د عامه کارونو پیسې ورکوي. سروې له برخه والو مخکې او وروسته پوښتي: اوس یې زیات کار لري. پروګرام وکړل؟ موډل هغه څه کولای شي چې هېڅ سروې یې نه شي کولای: هماغه خلک دې هماغه کلونه بې له هغه تېر کړي.
lesson-jobs-aim-1 = بدلون له اغېز څخه بېل کړئ.
lesson-jobs-aim-2 = پوه شئ چې د پرتلې ډله د څه لپاره ده.
lesson-jobs-aim-3 = وپوښتئ چې کار تر پیسو زیات دوام کوي که نه.
lesson-jobs-note-1 = سروې تر برخې اخیستو مخکې او بیا د ۲۰۱۸ په دسمبر کې پوښتي؛ په لسو کې یو ځواب نه ورکوي.
lesson-jobs-note-2 = حقیقت دلته جوړه اجرا ده: هماغه خلک، هماغه بخت، هر څه لکه چې وو، پرته له دې پروګرامه. له موډل څخه بهر یې هېڅوک نه لري.
lesson-jobs-note-3 = پروګرام بې له دوامداره کارونو هم د خپلو پیسو ارزښت لرلای شي: مزد کورنۍ تر ژمي تېروي، او سړک پاتې کېږي. وپوښتئ چې د څه لپاره و.
lesson-jobs-note-4 = تر شمېرو شا ته شاوخوا یو سل او پنځوس استازي دي، هر یو د سلو کسانو لپاره: د څو ټکو توپیرونه بخت دی. د evaluation امر ډېرې د بخت شمېرې اجرا کوي.
lesson-jobs-arm-before = مخکې
lesson-jobs-arm-after = وروسته
lesson-jobs-arm-beforeAfter = هغه بدلون چې سروې یې ویني
lesson-jobs-arm-truth = اغېز: له هغه سره منفي بې له هغه
lesson-jobs-row-works = منظم کار یا خپل کاروبار
lesson-jobs-row-sustained = د بیا یوځای کېدنې نیمه یا زیاته نمره
lesson-jobs-row-wishesToLeave = د تلو هیله
lesson-jobs-beforeAfter = مخکې او وروسته
lesson-jobs-beforeAfter-question = عامه کارونه له اکتوبر ۲۰۱۶ څخه خلک د څو میاشتو لپاره ګوماري. د منظم کار یا خپل کاروبار لرونکو برخه والو برخه له مخکې تر دسمبر ۲۰۱۸ څومره بدلېږي؟ (له ۱۰۰ ټکو څخه؛ منفي مانا لږ.)
lesson-jobs-beforeAfter-means = سروې به همدا راپور کړي. یوه شېبه یې له وروستي ستون سره پرتله کړئ.
lesson-jobs-beforeAfter-explain = پرته له پروګرامه درې شیان یاد کړئ چې په دې دوو کلونو کې بدل شول.
lesson-jobs-twins = هماغه خلک بې له هغه
lesson-jobs-twins-question = او له دې بدلون څخه څومره پروګرام وکړ؟ (له ۱۰۰ ټکو څخه.)
lesson-jobs-twins-means = هماغه خلک، بې له پروګرامه، هماغه کلونه تېروي. اغېز هغه دی چې توپیر لري.
lesson-jobs-twins-explain = دوه شمېرې ولې توپیر لري؟
lesson-jobs-why = مخکې–وروسته ولې ناسم پوهوي
lesson-jobs-why-question = مخکې او وروسته سروې دلته ولې ناسم پوهولای شي؟
lesson-jobs-why-choice-timePasses = نوي رارسېدلي خلک د وخت په تېرېدو ځای نیسي، له پروګرام سره یا بې له هغه
lesson-jobs-why-choice-worksCreate = عامه کارونه تل دوامداره کارونه جوړوي
lesson-jobs-why-choice-liars = خلک په سروې کې ریښتیا نه وايي
lesson-jobs-why-means = له چا چې په تر ټولو سخت وخت کې پوښتل کېږي، وروسته یې حال ښه وي، هر څه چې وشي. د ورته خلکو د پرتلې ډله ښيي چې څومره.
lesson-jobs-why-explain = د تمویلوونکي لپاره یوه جمله ولیکئ چې ریښتیا وي او له هغو سره مهربانه وي چې کار یې کړی.

# 6
lesson-staying = پاتې کېدل بریا ده؟
lesson-staying-about = «په لسو کې نهه له دریو کلونو وروسته لا هم هلته دي.» راپورونه دا پایښت بولي. خو څوک چې پاتې کېږي، ښايي داسې ژوند ولري چې ورته پاتې شي، یا د وتلو لار ونه لري: ناخوښه نه خوځېدنه (Carling 2002).
lesson-staying-aim-1 = په خپله ټاکنه پاتې کېدل له بې ټاکنې پاتې کېدو بېل کړئ.
lesson-staying-aim-2 = درې شمېرې ولولئ چېرته چې راپور یوه ورکوي.
lesson-staying-aim-3 = ووایئ چې بریا به څه وي، د هغو خلکو په کلمو چې خبره یې ده.
lesson-staying-note-1 = بیا تلل نه د تلونکو ناکامي ده او نه یې جرم: خلک د هغو دلایلو له امله ځي چې ټول یې پېژني.
lesson-staying-note-2 = په ۲۰۱۵ کې د ټولو افغانانو له ۱۰۰ څخه شاوخوا ۴۰ د تلو هیله لرله (The Asia Foundation): ځایي اوسېدونکي یې هم لري.
lesson-staying-note-3 = له زده‌کوونکو پیل کړئ: څوک غواړي د څه مودې لپاره بل ځای واوسي؟ څوک یې کولای شي؟
lesson-staying-note-4 = د نظر سرچینه: J. Carling, Migration in the age of involuntary immobility, Journal of Ethnic and Migration Studies 28(1), 2002.
lesson-staying-arm-asItWas = لکه چې و
lesson-staying-courses = ستاسو بهیر پنډه کرښه ده. خټین رنګ: راستنېدونکي؛ شین: ځایي اوسېدونکي.
lesson-staying-wish = څوک به ولاړ شي؟
lesson-staying-wish-question = د هغو راستنېدونکو برخه رسم کړئ چې که یې کولای شوای، تلل به، له ۲۰۱۶ وروسته پر دریو کلونو.
lesson-staying-wish-means = تر څنګ یې پلانونه دي، او هغه چې په هماغه میاشت کې په ریښتیا ولاړل: پرتله کړئ چې هر یو څومره کسان لري.
lesson-staying-wish-explain = هیله، پلان او تلل ولې دومره توپیر لري؟
lesson-staying-cannot = څوک نه شي کولای؟
lesson-staying-cannot-question = د هغو راستنېدونکو چې د ۲۰۱۹ په دسمبر کې به تلل: کومه برخه یې لار نه لري؟
lesson-staying-cannot-means = برخه د ناخوښې نه خوځېدنې او د تلو د هیلې نسبت دی، دواړه په جدول کې. څوک چې په راپور کې «پاتې کېږي» او غوره ګڼي ولاړ شي، دلته شمېرل کېږي.
lesson-staying-cannot-explain = څه یې ساتي: پیسې، کاغذونه، قانون، کورنۍ؟ تاسو به یې څنګه ومومئ؟
lesson-staying-success = یوه ښه پوښتنه
lesson-staying-success-question = څه به درته ووايي چې بیا یوځای کېدنه ښه ولاړه؟
lesson-staying-success-choice-fewLeave = دا چې لږ خلک ځي
lesson-staying-success-choice-livesAndChoice = دا چې خلک په خپله وینا ښه ژوند کوي، او تلای یا پاتې کېدای شي
lesson-staying-success-choice-noneReturnAbroad = دا چې هېڅوک بیا بهر نه ځي
lesson-staying-success-means = د تګ خوندي او منظمې لارې ورسره تړلې دي: څوک چې تلای شي او پاتې کېږي، هغه ټاکنه کړې ده.
lesson-staying-success-explain = هغه جمله ولیکئ چې ستاسو راپور به پرې پیل شي.
