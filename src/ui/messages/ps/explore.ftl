# The first page: charts, map, controls, the strip of time and the run.

topic-comers = څوک راځي
topic-work = کار
topic-homes = کورونه او ځمکه
topic-schools = ښوونځي
topic-town = ښار
topic-money = پیسې او ژوند
topic-together = ګډ ژوند
topic-leaving = پاتې کېدل او تلل

# Charts. Each has a measure (what is drawn, with its unit), a note (how to read it), and either
#   .name      what is measured, in headline-sides
#   .headline  the finding as a sentence: $from and $to are amounts, $date a month; the words in braces depend on the place that is
#              looked at and on how it goes. Order them as the language wishes, and agree number and gender.
# "Hot-spot": the districts where most of those who came back settled.
headline-sides = { $known ->
    [residents] { $name }: د ځایي اوسېدونکو لپاره { $residents }، { $date }
    [returnees] { $name }: د راستنېدونکو لپاره { $returnees }، { $date }
   *[both] { $name }: د راستنېدونکو لپاره { $returnees }، د ځایي اوسېدونکو لپاره { $residents }، { $date }
  }
headline-nobody = { $measure }: تر اوسه د شمېرلو لپاره څوک نشته
measure-in = { $measure }، { $place ->
    [hotSpot] د راستنېدنې ګڼه سیمه
   *[province] ولایت
  }

chart-arrivals =
    .measure = هغه خلک چې رارسېږي، په میاشت کې
    .headline = { $returnees } کسان راستنېږي، او { $displaced } بې‌ځایه شوي رارسېږي
    .note = دا چې راځي که نه، څومره او کله، په سناریو کې ټاکل کېږي: موډل یې هېڅکله نه ټاکي.
chart-population =
    .measure = هغه خلک چې دلته اوسېږي
    .headline = د خلکو شمېر { $place ->
        [hotSpot] د راستنېدنې په ګڼه سیمه کې
       *[province] په ولایت کې
      } { $course ->
        [rises] تر { $date } پورې له { $from } څخه { $to } ته لوړېږي
        [falls] تر { $date } پورې له { $from } څخه { $to } ته ټیټېږي
       *[stays] { $from } ته نږدې پاتې کېږي
      }
    .note = هر څوک هلته شمېرل کېږي چې د میاشتې په پای کې اوسېږي.
chart-dayLabourers =
    .measure = ورځني کارګر، کسان
    .headline = د ورځنیو کارګرو شمېر { $place ->
        [hotSpot] د راستنېدنې په ګڼه سیمه کې
       *[province] په ولایت کې
      } { $course ->
        [rises] تر { $date } پورې له { $from } څخه { $to } ته لوړېږي
        [falls] تر { $date } پورې له { $from } څخه { $to } ته ټیټېږي
       *[stays] { $from } ته نږدې پاتې کېږي
      }
    .note = څوک چې منظم کار نه مومي او انتظار نه شي کولای، د کارګرو څلورلارې ته ځي او د ورځې په حساب په کار نیول کېږي.
chart-daysWorked =
    .measure = د کار هغه ورځې چې یو ورځنی کارګر یې مومي، په میاشت کې
    .name = په میاشت کې د کار موندل شوې ورځې
    .note = ورځنی مزد نږدې نه راټیټېږي: چې کار کم شي، هر چا ته یې لږې ورځې رسېږي.
chart-unemployment =
    .measure = بې‌کاره، د هغو خلکو ونډه چې کار غواړي
    .name = بې‌کاره
    .note = د کاري ځواک د خلکو.
chart-enterprises =
    .measure = دوکانونه، ورکشاپونه او نور کوچني کاروبارونه
    .headline = هغه کاروبارونه چې راغلو خلکو پرانیستي { $course ->
        [rises] تر { $date } پورې له { $from } څخه { $to } ته زیاتېږي
        [falls] تر { $date } پورې له { $from } څخه { $to } ته کمېږي
       *[stays] { $from } ته نږدې پاتې کېږي
      }
    .note = راستنېدونکي مهارتونه، سپما او پېرودونکي له ځان سره راوړي؛ څه چې پرانیزي، هغه هم پېر کوي او خلک په کار نیسي. د نویو خلکو: هغه ټول کاروبارونه چې دوی تر اوسه په ټول ولایت کې پرانیستي.
chart-land =
    .measure = کرایه، او د ښار په څنډه کې د ځمکې د نمرې بیه؛ جنوري ۲۰۱۵ = ۱
    .headline = د ښار په څنډه کې د ځمکې د نمرې بیه { $course ->
        [rises] تر { $date } پورې له { $from } څخه { $to } ته لوړېږي
        [falls] تر { $date } پورې له { $from } څخه { $to } ته ټیټېږي
       *[stays] { $from } ته نږدې پاتې کېږي
      }
    .note = خاوندان ترې ګټه کوي، کرایه ورکوونکي زیان. نمرې: بهسود او سره رود.
chart-rent =
    .measure = هغه کرایه چې کرایه‌نشینه کورنۍ یې ورکوي، په میاشت کې امریکايي ډالر
    .name = د میاشتې کرایه
    .note = د بنسټیز کال ډالر.
chart-peoplePerRoom =
    .measure = په یوه خونه کې کسان
    .headline = په یوه خونه کې د کسانو شمېر { $place ->
        [hotSpot] د راستنېدنې په ګڼه سیمه کې
       *[province] په ولایت کې
      } { $course ->
        [rises] تر { $date } پورې له { $from } څخه { $to } ته لوړېږي
        [falls] تر { $date } پورې له { $from } څخه { $to } ته ټیټېږي
       *[stays] { $from } ته نږدې پاتې کېږي
      }
    .note = کورنۍ تر دې مخکې چې څوک بهر ویده شي، خپلوان پر ځان راټولوي: لومړی ګڼه‌ګوڼه راځي، ودانول وروسته.
chart-pupilsHigh =
    .measure = د لېسې زده‌کوونکي، او ځایونه (نرۍ کرښه)
    .headline = د لېسې د زده‌کوونکو شمېر { $place ->
        [hotSpot] د راستنېدنې په ګڼه سیمه کې
       *[province] په ولایت کې
      } { $course ->
        [rises] تر { $date } پورې له { $from } څخه { $to } ته لوړېږي
        [falls] تر { $date } پورې له { $from } څخه { $to } ته ټیټېږي
       *[stays] { $from } ته نږدې پاتې کېږي
      }
    .note = ځایونه: ټولګي × وارونه × د ټولګي کچه، تر یوه کلک برید پورې.
chart-outOfSchool =
    .measure = له ښوونځي بهر ماشومان، د خپل عمر ونډه
    .name = له ښوونځي بهر
    .note = د ۷ تر ۱۸ کلونو نجونې او هلکان.
chart-minutesAcrossTown =
    .measure = د ښار له یوې خوا بلې ته دقیقې
    .place = د ښار له یوې خوا بلې ته دقیقې، د راستنېدنې په ګڼه سیمه کې دننه کار ته تګ
    .headline = د ښار له یوې خوا بلې ته لار، په دقیقو، { $course ->
        [rises] تر { $date } پورې له { $from } څخه { $to } ته زیاتېږي
        [falls] تر { $date } پورې له { $from } څخه { $to } ته کمېږي
       *[stays] { $from } ته نږدې پاتې کېږي
      }
    .note = ټول په هماغو سړکونو ځي: ځایي اوسېدونکي او راستنېدونکي په همدې ترافیک کې انتظار باسي.
chart-waterService =
    .measure = اوبه، د پوره شوې اړتیا ونډه
    .headline = د پاکو اوبو پوره شوې اړتیا { $place ->
        [hotSpot] د راستنېدنې په ګڼه سیمه کې
       *[province] په ولایت کې
      } { $course ->
        [rises] تر { $date } پورې له { $from } څخه { $to } ته لوړېږي
        [falls] تر { $date } پورې له { $from } څخه { $to } ته ټیټېږي
       *[stays] { $from } ته نږدې پاتې کېږي
      }
    .note = ظرفیت پر اړتیا، هلته چې خلک اوسېږي؛ ډېر نه ډېر ټوله اړتیا.
chart-livingStandard =
    .measure = د ژوند کچه؛ ۱ = پخوا (د راغلو خلکو لپاره: په بهر کې د دوی ژوند)
    .headline = د ځایي اوسېدونکو د ژوند کچه { $place ->
        [hotSpot] د راستنېدنې په ګڼه سیمه کې
       *[province] په ولایت کې
      } { $course ->
        [rises] تر { $date } پورې له { $from } څخه { $to } ته لوړېږي
        [falls] تر { $date } پورې له { $from } څخه { $to } ته ټیټېږي
       *[stays] { $from } ته نږدې پاتې کېږي
      }
    .note = راپور ورکړل شوی: د راستنېدونکو او د ځایي اوسېدونکو دواړو لپاره ټیټېږي.
chart-remittances =
    .measure = له بهره کور ته رالېږل شوې پیسې، په میاشت کې امریکايي ډالر؛ له لاسه تللې: څه چې نور نه راځي
    .headline = کور ته رالېږل شوې پیسې { $place ->
        [hotSpot] د راستنېدنې په ګڼه سیمه کې
       *[province] په ولایت کې
      } { $course ->
        [rises] تر { $date } پورې له { $from } څخه { $to } ته زیاتېږي
        [falls] تر { $date } پورې له { $from } څخه { $to } ته کمېږي
       *[stays] { $from } ته نږدې پاتې کېږي
      }
    .note = چې د نفقې ګټونکی بېرته ولېږل شي، کورنۍ ته د پیسو رالېږل پای ته رسېږي.
chart-resentment =
    .measure = خوابدي (ځایي اوسېدونکي) او ګیله (راستنېدونکي)، له ۰ تر ۱
    .headline = د ځایي اوسېدونکو خوابدي { $place ->
        [hotSpot] د راستنېدنې په ګڼه سیمه کې
       *[province] په ولایت کې
      } { $course ->
        [rises] تر { $date } پورې له { $from } څخه { $to } ته لوړېږي
        [falls] تر { $date } پورې له { $from } څخه { $to } ته ټیټېږي
       *[stays] { $from } ته نږدې پاتې کېږي
      }
    .note = د ګڼې‌ګوڼې، سیالۍ او نابرابرې مرستې غبرګون دی، او د عادلانه تماس او خپلولۍ له امله کمېږي. هېڅ ځانګړي کس ته نمره نه ورکول کېږي.
chart-wellbeing =
    .measure = هوساینه، له ۰ تر ۱
    .name = هوساینه
    .note = له عاید، کار، ځای، د تعلق احساس، بېلتون او شرم څخه.
# Wish, plan, departure: three steps (aspiration, plan, and leaving) that must not be mixed up.
chart-wish =
    .measure = هغه لویان چې د تللو هیله لري، ونډه
    .name = د تللو هیله
    .note = هیله پلان نه دی، او پلان تلل نه دي.
chart-plan =
    .measure = هغه لویان چې د تللو پلان لري، ونډه
    .name = د تللو پلان
    .note = پلان هیلې، د لاسرسي وړ امکاناتو او لارې ته اړتیا لري.
chart-departures =
    .measure = هغه خلک چې ځي، په میاشت کې، په ټولو لارو
    .name = په میاشت کې تلونکي
    .note = په منظمه لار تلل زیان نه دی. نامنظمې لارې خطرناکې دي او په پور یې بیه ورکول کېږي: دا زیان شمېرل کېږي.
chart-involuntaryImmobility =
    .measure = هغه لویان چې د تللو هیله لري او نه شي تللای، ونډه
    .name = د تللو هیله لري او نه شي تللای
    .note = چې تلل ناشوني وي، پاتې کېدل بریا نه ده.
# Reintegration sustainability survey (RSS) of IOM: the index follows its three dimensions.
chart-rss =
    .measure = د بیا یوځای کېدنې شاخص، له ۰ تر ۱
    .name = د بیا یوځای کېدنې شاخص
    .note = اقتصادي، ټولنیز او رواني-ټولنیز، له سیمول شوي حالت څخه. سروې نه ده، او د IOM وزنونه نه دي.

# At the end of a line of a chart, in place of the group's word.
line-trades = ټول کاروبارونه
line-newTrades = د نویو خلکو
line-plots = نمرې
line-rent = کرایه
line-seats = ځایونه
line-everybody = ټول خلک
line-lost = له لاسه تللې
line-resentment = خوابدي
line-grievance = ګیله
# "seats (everybody)"
line-of = { $line } ({ $who })

chart-month = میاشت، { $chart }
chart-nobody = دا اجرا دلته د شمېرلو لپاره څوک نه لري. نور ګرافونه اغېزمن نه دي.
chart-no-outcome = دا اجرا د «{ $outcome }» پایله نه لري. نور ګرافونه اغېزمن نه دي.
# Heard by those who do not see the picture.
chart-heard = { $headline }. { $measure }.
chart-heard-soft = { $headline }. { $measure }. نرمې سیمې: { $range }.
readout = { $date }: { $values }
readout-value = { $who } { $value }
readout-range = { $who } { $value } (په { $runs } اجراګانو کې له { $lowest } تر { $highest })
readout-twin = { $told }، بې له پروګرامونو { $value }
span = { $programme }، له { $from } تر { $to }
range = له { $from } تر { $to }

howdrawn = رسم شوي: { $lines }.
howdrawn-ahead = رسم شوي: تر { $date } پورې { $fine ->
    [1] هر کس
   *[other] له { $fine } څخه ۱
  }، وروسته خړ له { $coarse } څخه ۱.
soft-none = یوه اجرا ده، ځکه نرمه سیمه نه لري: دا چې په بشپړه کچه کې څومره بخت پاتې کېږي، نه دی ازمویل شوی.
soft-follows = دا چې یوازې بخت یې څومره خوځوي، وروسته راځي.
soft-range = نرمې سیمې: { $range }.

# What one source reports of Nangarhar, beside what the model finds. $factor: "×6".
reported = راپور شوی { $factor }
reported-land = راپور شوی { $factor } (+۱۰۰۰٪)
reported-source = د ننګرهار لپاره یوې سرچینې، بې نېټې، د یوه کال دننه راپور کړی؛ د حساب له مخې د راستنېدنې د ګڼې سیمې شمېره ده، نه د ولایت.
reported-beside = { $place ->
    [periphery] <b>د ښار څنډه { $here }</b>
   *[hotSpot] <b>د راستنېدنې ګڼه سیمه { $here }</b>
  } { $province ->
    [none] · <source>{ $reported }</source>
   *[other] · ولایت { $province } · <source>{ $reported }</source>
  }

more = جدول او دوتنې

# The rail: scenario, who comes, programmes.
rail = سناریو، راتګ او پروګرامونه
scenario = سناریو
shelf-places = ځایونه
shelf-arrivals = د لسو هېوادونو راتګ، ستاسو په خپل ځای کې
shelf-patterns = کوچنۍ بېلګې چې ازمويي پروګرامونه څه کوي
scenario-own = { $title } (ستاسو دوتنه)
undo = بېرته کول
redo = بیا کول
reset = { $changes ->
    [0] له سره
   *[other] له سره { $changes }
  }
open-file = دوتنه پرانستل
save-file = د دوتنې په توګه ساتل
problems = { $count ->
    [one] په دې دوتنه کې یوه ستونزه ده؛ څه چې پرانستي وو، پرانستي پاتې کېږي
   *[other] په دې دوتنه کې { $count } ستونزې دي؛ څه چې پرانستي وو، پرانستي پاتې کېږي
  }
problem-no-answer = له سروره ځواب رانغی
problem-its-file = خپله دوتنه یې؛ څه چې پرانستي وو، پرانستي پاتې کېږي
# The seed of the random numbers: another seed is another throw of the dice.
seed = د بخت شمېره
charts-show = ګرافونه ښيي
show-hotSpot = د راستنېدنې ګڼه سیمه
show-province = ټول ولایت
hot-spot-is = { $zones }: هلته چې ډېری راستانه شوي مېشت شول.
compare-without = له بې‌پروګرامه حالت سره پرتله کول (پرې‌پرې کرښه)
run-unasked = بې له پوښتنې هر کس حسابول

arrivals = څوک راځي
arrivals-doc = شرایط، چې تاسو یې ټاکئ. موډل یې هېڅکله نه ټاکي، او په دې پاڼه کې هېڅ شی هغوی هدف نه ګرځوي.
arrivals-more = نور شرایط
arrivals-none = په دې سناریو کې هېڅوک نه رارسېږي.
arrivals-streams = ډلې ({ $count })
arrivals-volumeFactor = څومره کسان راځي
arrivals-spreadMonths = د نېټو وېش په موده کې
# Readmission: states take back their nationals who are obliged or forced to return.
arrivals-complianceShare = هغه بیا منل چې ترسره کېږي
# Bands of the return spectrum, from solicited (asked to come home) to forced.
arrivals-bandShiftSteps = د درجو لېږد
arrivals-credibleForceShare = د باور وړ زور (د بحث وړ)
arrivals-respondingElasticity = مرستو ته د راتګ غبرګون
stream-settles = <b>{ $stream }</b> { $people } کسان دلته مېشتېږي
stream-settle-here = دلته مېشتېږي

field-exact = { $unit ->
    [none] { $name }، کره ارزښت
   *[other] { $name }، کره ارزښت، { $unit }
  }
field-value = { $value } { $unit }
field-changed = تاسو بدله کړې
field-back = بېرته { $value } ته
field-all = هېڅ نه دی ټاکل شوی: ټول.

programmes = پروګرامونه
# Leave to remain: a permit to stay where they are. An arm of a comparison: one of the courses that are compared.
staying = <b>د پاتې کېدو له اجازې سره پاتې کېدل</b> د هرې پرتلې یوه خوا ده.
staying-add = پاتې کېدل ورزیات کړئ
programmes-none = تر اوسه هېڅ. یو ورزیات کړئ، چې له هماغه بخته دوې کرښې ووینئ: له پروګرام سره، او بې له هغه.
programmes-library = د پروګرامونو کتابتون
months = له { $from } تر { $to }

# The map.
map-outcome = پر نقشه پایله
map-whom = د چا
map-everybody = ټول خلک
map-residents = هغه خلک چې دلته اوسېدل
map-newcomers = هغه خلک چې راغلل
map-difference = توپیر
map-own = خپلې کرښې
# Above the map before the first result.
map-waiting = د ولسوالیو نقشه
map-title = { $outcome }
map-title-difference = { $outcome }: هغه توپیر چې پروګرامونو راوستی
map-when = { $date }، { $scale }
map-heard = د ولسوالیو نقشه: { $outcome }. ارزښتونه لاندې په لړلیک کې دي.
map-zone = { $zone }: { $value }
map-note = ښودل شوي نومونه او کرښې د تایید معنا نه لري. په کرښه تاو او پېړ: د راستنېدنې ګڼه سیمه.
map-note-schematic = طرحه ده: د ولسوالیو د مرکزونو شاوخوا خانې دي، نه پولې. ښودل شوي نومونه او کرښې د تایید معنا نه لري. په کرښه تاو او پېړ: د راستنېدنې ګڼه سیمه.
map-empty = دا اجرا د دې پایلې لپاره د ولسوالیو په کچه ارزښتونه نه لري.
map-classes = د نقشې ټولګې، په هره یوه کې د ولسوالیو له شمېر سره
map-under = تر { $to } کم
map-to = تر { $to } پورې
map-more = { $from } او ډېر
map-hot = ، د راستنېدنې ګڼه سیمه

# The strip of time.
time = وخت او اجرا
month = میاشت
play = روانول
pause = درول

# What is computed: $what is "preview, 1 in 100", "every person" …
stage-starting = { $arm ->
    [without] بې له پروګرامونو، { $what }: پیلېږي
   *[with] { $what }: پیلېږي
  }
stage-peopling = { $arm ->
    [without] بې له پروګرامونو، { $what }: په ځای کې خلک مېشتېږي
   *[with] { $what }: په ځای کې خلک مېشتېږي
  }
stage-month = { $arm ->
    [without] بې له پروګرامونو، { $what }: له { $months } میاشتو { $month }
   *[with] { $what }: له { $months } میاشتو { $month }
  }
run-failed = <b>اجرا ودرېده.</b> { $why } څه چې رسم شوي پاتې کېږي، او ستاسو سناریو ساتل شوې ده.
run-again = بیا اجرا کول
run-full = بشپړ اجرا کول
run-cancel = لغوه کول
run-shown = ښودل کېږي: { $lines }
run-shown-then = ښودل کېږي: { $lines }.
run-next = بل:
run-stopped = ودرول شوه. ښودل کېږي: { $lines }
run-nothing = تر اوسه هېڅ نه دي حساب شوي
run-months = حساب شوې میاشتې

rights-first = <b>لومړی حقونه.</b> { $line } <link>د حقونو پاڼه</link>
explore-waiting = لومړني ګرافونه په څو ثانیو کې راځي: لومړی له سلو یو استازی، بیا له لسو یو، بیا هر کس.
explore-assumed = { $count ->
    [one] <link>یوه فرضیه</link> بدله شوې ده: په هره کرښه کې ده، له پروګرامونو سره او بې له هغو؛ بنسټیز حالت هم ورسره بدل شو.
   *[other] <link>{ $count } فرضیې</link> بدلې شوې دي: په هره کرښه کې دي، له پروګرامونو سره او بې له هغو؛ بنسټیز حالت هم ورسره بدل شو.
  }
explore-twin = بشپړه کرښه: لکه په سناریو کې. پرې‌پرې کرښه او په لیندیو کې: هماغه خلک او هماغه بخت، بې له پروګرامونو. د کلونو لاندې پټې: هر پروګرام کله روان دی.

about = د دې اجرا په اړه

# Before any curve, of Nangarhar. Figures: Newland and Salant 2018; OCHA and IOM 2016; living conditions survey 2013–14.
opening-happened = څه وشول
    .text = په ۲۰۱۶ کال کې شاوخوا ۳۷۰٬۰۰۰ ثبت شوي کډوال او ۲۵۰٬۰۰۰ بې‌اسناده افغانان له پاکستانه راستانه شول، له لسو نهه یې تر جون وروسته. ډېرو دا په خپله خوښه نه و ټاکلې: د پولیسو باجګیرۍ، خپلسرو نیونو او په حقوقي تم‌ځای کې ساتل شویو اسنادو دوی وهڅول. تر نیمايي زیات یې د ننګرهار او ختیځ په لور روان شول.
opening-brought = څه یې راوړل
    .text = کسبونه او د سوداګرۍ تجربه، سپما، خپلوان او اړیکې. په یوه پخوانۍ سروې کې د راستانه شویو ۴۷٪ لیک لوست کولای شو، د پاتې شویو ۳۴٪. دوی کارګر او زده‌کوونکي دي؛ همدا راز پېرودونکي، معماران، ښوونکي او د نویو دوکانونو خاوندان دي.
opening-needed = څه ته اړتیا وه
    .text = خونې، کار، په ښوونځي کې ځایونه، اوبه، سړکونه او عادلانه چلند، د راستانه شویو او د ځایي اوسېدونکو لپاره. یوه سرچینه د یوه کال دننه د لېسې دوه برابره زده‌کوونکي، شپږ برابره ورځني کارګر، د ښار له یوې خوا بلې ته څلور برابره وخت، او د ځمکې یوولس برابره بیه راپور کوي.
opening-cite = نیولنډ او سالانټ (د مهاجرت د سیاست انستیتیوت، ۲۰۱۸)؛ د OCHA او IOM د وضعیت راپورونه ۲۰۱۶؛ د افغانستان د ژوند د شرایطو سروې ۲۰۱۳–۱۴. موډل د دې راپورونو تر څنګ ښودل کېږي، هېڅکله د هغوی پر ځای نه.

# Districts that were picked on the map or in its list, and people who came together: all charts show them.
chosen-all = ټول
    .long = ټول خلک
# Long-term residents and those who came back in earlier years.
chosen-residents = دلته اوسېدل
    .long = هغه خلک چې دلته اوسېدل
# Who came back or was displaced during the run.
chosen-newcomers = راغلل
    .long = هغه خلک چې راغلل
chosen-measure = { $measure }، { $zones }
chosen-headline = { $course ->
    [rises] { $measure }: تر { $date } پورې له { $from } څخه { $to } ته پورته ({ $who })
    [falls] { $measure }: تر { $date } پورې له { $from } څخه { $to } ته ښکته ({ $who })
   *[stays] { $measure }: { $from } ته نږدې ({ $who })
  }
chosen-missed = پایلې دا د ولسوالۍ په کچه نه لري: ولایت.
chosen-shown = ګرافونه <b>{ $zones }</b> ښيي. اندازې سره جمع کېږي؛ ونډې او بیې د هغو خلکو له مخې منځنۍ دي چې هلته اوسېږي.
chosen-cohort = <b>پر نقشه په نښه شوې</b>: { $stream }. ګرافونه ټول راغلي خلک یوځای ښيي، نه د یوې ډلې یا یوې ربعې.
chosen-none = بیا ټول وښایئ
chosen-how = د یوې ولسوالۍ نوم کېکاږئ، چې په ټولو ګرافونو کې یې ووینئ؛ له Ctrl یا Shift سره څو ولسوالۍ.

# The map as people or as districts.
map-mode = نقشه ښيي
map-mode-people = خلک
map-mode-districts = ولسوالۍ
map-people = خلک چېرته اوسېږي
map-values = په ولسوالیو کې
timeline-edit = سمول
timeline-edit-what = راتګ، پروګرامونه او پېښې
opening-fold = راټولول
opening-read = څه وشول، څه یې راوړل، څه ته اړتیا وه
