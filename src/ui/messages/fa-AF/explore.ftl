# The first page: charts, map, controls, the strip of time and the run.

topic-comers = چه کسانی می‌آیند
topic-work = کار
topic-homes = مسکن و زمین
topic-schools = مکتب‌ها
topic-town = شهر
topic-money = پول و زندگی
topic-together = زندگی باهمی
topic-leaving = ماندن و رفتن

# Charts. Each has a measure (what is drawn, with its unit), a note (how to read it), and either
#   .name      what is measured, in headline-sides
#   .headline  the finding as a sentence: $from and $to are amounts, $date a month; the words in braces depend on the place that is
#              looked at and on how it goes. Order them as the language wishes, and agree number and gender.
# "Hot-spot": the districts where most of those who came back settled.
headline-sides = { $known ->
    [residents] { $name }: { $residents } برای باشندگان محل، { $date }
    [returnees] { $name }: { $returnees } برای عودت‌کنندگان، { $date }
   *[both] { $name }: { $returnees } برای عودت‌کنندگان، { $residents } برای باشندگان محل، { $date }
  }
headline-nobody = { $measure }: هنوز کسی برای شمردن نیست
measure-in = { $measure }، { $place ->
    [hotSpot] کانون عودت
   *[province] ولایت
  }

chart-arrivals =
    .measure = کسانی که می‌رسند، در ماه
    .headline = { $returnees } نفر عودت می‌کنند و { $displaced } بیجاشده می‌رسند
    .note = این‌که بیایند یا نه، چند نفر و چه وقت، در سناریو تعیین می‌شود: مودل هرگز آن را انتخاب نمی‌کند.
chart-population =
    .measure = کسانی که این‌جا زندگی می‌کنند
    .headline = شمار مردم { $place ->
        [hotSpot] در کانون عودت
       *[province] در ولایت
      } { $course ->
        [rises] تا { $date } از { $from } به { $to } بالا می‌رود
        [falls] تا { $date } از { $from } به { $to } پایین می‌آید
       *[stays] نزدیک به { $from } می‌ماند
      }
    .note = هر کس در جایی شمرده می‌شود که در پایان ماه زندگی می‌کند.
chart-dayLabourers =
    .measure = کارگران روزمزد، نفر
    .headline = شمار کارگران روزمزد { $place ->
        [hotSpot] در کانون عودت
       *[province] در ولایت
      } { $course ->
        [rises] تا { $date } از { $from } به { $to } بالا می‌رود
        [falls] تا { $date } از { $from } به { $to } پایین می‌آید
       *[stays] نزدیک به { $from } می‌ماند
      }
    .note = کسی که کار منظم نمی‌یابد و انتظار کشیده نمی‌تواند، به چوک کارگران می‌رود و روزانه به کار گرفته می‌شود.
chart-daysWorked =
    .measure = روزهای کاری که یک کارگر روزمزد می‌یابد، در ماه
    .name = روزهای کار یافت‌شده در یک ماه
    .note = مزد روز کمتر پایین می‌آید: وقتی کار کم باشد، به هر کس روزهای کمتری می‌رسد.
chart-unemployment =
    .measure = بی‌کار، سهم از کسانی که کار می‌خواهند
    .name = بی‌کار
    .note = از میان نیروی کار.
chart-enterprises =
    .measure = دکان‌ها، کارگاه‌ها و تشبثات کوچک دیگر
    .headline = شمار تشبثاتی که آمدگان باز کرده‌اند { $course ->
        [rises] تا { $date } از { $from } به { $to } بالا می‌رود
        [falls] تا { $date } از { $from } به { $to } پایین می‌آید
       *[stays] نزدیک به { $from } می‌ماند
      }
    .note = عودت‌کنندگان مهارت، پس‌انداز و مشتری با خود می‌آورند؛ آنچه باز می‌کنند نیز می‌خرد و به کار می‌گیرد. از تازه‌واردان: همه تشبثاتی که تا حال در تمام ولایت باز کرده‌اند.
chart-land =
    .measure = کرایه، و قیمت یک نمرهٔ زمین در حاشیهٔ شهر؛ جنوری ۲۰۱۵ = ۱
    .headline = قیمت یک نمرهٔ زمین در حاشیهٔ شهر { $course ->
        [rises] تا { $date } از { $from } به { $to } بالا می‌رود
        [falls] تا { $date } از { $from } به { $to } پایین می‌آید
       *[stays] نزدیک به { $from } می‌ماند
      }
    .note = مالکان از آن سود می‌برند، کرایه‌نشینان زیان می‌بینند. نمره‌های زمین: بهسود و سرخرود.
chart-rent =
    .measure = کرایه‌ای که یک خانوار کرایه‌نشین می‌پردازد، دالر امریکایی در ماه
    .name = کرایهٔ ماهانه
    .note = به دالر سال مبنا.
chart-peoplePerRoom =
    .measure = نفر در یک اتاق
    .headline = شمار افراد در یک اتاق { $place ->
        [hotSpot] در کانون عودت
       *[province] در ولایت
      } { $course ->
        [rises] تا { $date } از { $from } به { $to } بالا می‌رود
        [falls] تا { $date } از { $from } به { $to } پایین می‌آید
       *[stays] نزدیک به { $from } می‌ماند
      }
    .note = خانواده‌ها پیش از آن‌که کسی در بیرون بخوابد، خویشاوندان را جا می‌دهند: نخست تنگی جا می‌آید، ساختمان بعدتر.
chart-pupilsHigh =
    .measure = شاگردان لیسه، و جاها در لیسه (خط باریک)
    .headline = شمار شاگردان لیسه { $place ->
        [hotSpot] در کانون عودت
       *[province] در ولایت
      } { $course ->
        [rises] تا { $date } از { $from } به { $to } بالا می‌رود
        [falls] تا { $date } از { $from } به { $to } پایین می‌آید
       *[stays] نزدیک به { $from } می‌ماند
      }
    .note = شمار جاها برابر است با صنف‌ها × نوبت‌ها × شمار شاگردان یک صنف، تا یک حد قطعی.
chart-outOfSchool =
    .measure = اطفال بیرون از مکتب، سهم از همه اطفال این سن
    .name = بیرون از مکتب
    .note = دختران و پسران ۷ تا ۱۸ ساله.
chart-minutesAcrossTown =
    .measure = دقیقه برای گذشتن از شهر
    .place = دقیقه برای گذشتن از شهر، رفتن به کار در داخل کانون عودت
    .headline = راه از یک سوی شهر به سوی دیگر، به دقیقه، { $course ->
        [rises] تا { $date } از { $from } به { $to } بالا می‌رود
        [falls] تا { $date } از { $from } به { $to } پایین می‌آید
       *[stays] نزدیک به { $from } می‌ماند
      }
    .note = همه با همان سرک‌ها سروکار دارند: باشندگان محل و عودت‌کنندگان در همان ترافیک منتظر می‌مانند.
chart-waterService =
    .measure = آب، سهم نیاز برآورده‌شده
    .headline = نیاز به آب صحی که برآورده می‌شود { $place ->
        [hotSpot] در کانون عودت
       *[province] در ولایت
      } { $course ->
        [rises] تا { $date } از { $from } به { $to } بالا می‌رود
        [falls] تا { $date } از { $from } به { $to } پایین می‌آید
       *[stays] نزدیک به { $from } می‌ماند
      }
    .note = ظرفیت تقسیم بر نیاز در جایی که مردم زندگی می‌کنند، حداکثر تمام آن.
chart-livingStandard =
    .measure = سطح زندگی؛ ۱ = پیش از آن (برای آمدگان: زندگی‌شان در خارج)
    .headline = سطح زندگی باشندگان محل { $place ->
        [hotSpot] در کانون عودت
       *[province] در ولایت
      } { $course ->
        [rises] تا { $date } از { $from } به { $to } بالا می‌رود
        [falls] تا { $date } از { $from } به { $to } پایین می‌آید
       *[stays] نزدیک به { $from } می‌ماند
      }
    .note = گزارش شده است: برای عودت‌کنندگان و برای باشندگان محل پایین می‌آید.
chart-remittances =
    .measure = پول ارسالی از خارج، دالر امریکایی در ماه؛ ازدست‌رفته: آنچه دیگر نمی‌آید
    .headline = پول ارسالی از خارج { $place ->
        [hotSpot] در کانون عودت
       *[province] در ولایت
      } { $course ->
        [rises] تا { $date } از { $from } به { $to } بالا می‌رود
        [falls] تا { $date } از { $from } به { $to } پایین می‌آید
       *[stays] نزدیک به { $from } می‌ماند
      }
    .note = وقتی نان‌آوری بازگردانده می‌شود، پولی که به خانواده می‌فرستاد قطع می‌گردد.
chart-resentment =
    .measure = رنجش (باشندگان محل) و نارضایتی (عودت‌کنندگان)، ۰ تا ۱
    .headline = رنجش در میان باشندگان محل { $place ->
        [hotSpot] در کانون عودت
       *[province] در ولایت
      } { $course ->
        [rises] تا { $date } از { $from } به { $to } بالا می‌رود
        [falls] تا { $date } از { $from } به { $to } پایین می‌آید
       *[stays] نزدیک به { $from } می‌ماند
      }
    .note = به تنگی جا، رقابت و کمک نابرابر پاسخ می‌دهد و با تماس منصفانه و خویشاوندی پایین می‌آید. هیچ فرد مشخصی نمره داده نمی‌شود.
chart-wellbeing =
    .measure = رفاه، ۰ تا ۱
    .name = رفاه
    .note = از عاید، کار، جای خانه، تعلق، جدایی و شرم.
# Wish, plan, departure: three steps (aspiration, plan, and leaving) that must not be mixed up.
chart-wish =
    .measure = بزرگسالانی که آرزوی رفتن دارند، سهم
    .name = آرزوی رفتن
    .note = آرزو پلان نیست، و پلان رفتن نیست.
chart-plan =
    .measure = بزرگسالانی که پلان رفتن دارند، سهم
    .name = پلان رفتن
    .note = پلان به آرزو، امکانات در دسترس و یک راه نیاز دارد.
chart-departures =
    .measure = کسانی که می‌روند، در ماه، از همه راه‌ها
    .name = رفتن در یک ماه
    .note = رفتن از راه منظم آسیب نیست. راه‌های غیرمنظم خطرناک است و با قرض پرداخته می‌شود: آسیب شمرده می‌شود.
chart-involuntaryImmobility =
    .measure = بزرگسالانی که آرزوی رفتن دارند و نمی‌توانند، سهم
    .name = آرزوی رفتن دارند و نمی‌توانند
    .note = ماندن موفقیت نیست وقتی رفتن در توان نباشد.
# Reintegration sustainability survey (RSS) of IOM: the index follows its three dimensions.
chart-rss =
    .measure = شاخص ادغام مجدد، ۰ تا ۱
    .name = شاخص ادغام مجدد
    .note = اقتصادی، اجتماعی و روانی-اجتماعی، از وضعیت شبیه‌سازی‌شده. سروی نیست، و وزن‌های IOM نیست.

# At the end of a line of a chart, in place of the group's word.
line-trades = همه تشبثات
line-newTrades = از تازه‌واردان
line-plots = نمره‌های زمین
line-rent = کرایه
line-seats = جاها
line-everybody = همه
line-lost = ازدست‌رفته
line-resentment = رنجش
line-grievance = نارضایتی
# "seats (everybody)"
line-of = ‏{ $line } ({ $who })

chart-month = ماه، { $chart }
chart-nobody = این اجرا در این‌جا کسی برای شمردن ندارد. گراف‌های دیگر متأثر نیست.
chart-no-outcome = این اجرا پیامد «{ $outcome }» را ندارد. گراف‌های دیگر متأثر نیست.
# Heard by those who do not see the picture.
chart-heard = ‏{ $headline }. { $measure }.
chart-heard-soft = { $headline }. { $measure }. ساحه‌های کمرنگ: { $range }.
readout = ‏{ $date }: { $values }
readout-value = ‏{ $who } { $value }
readout-range = { $who } { $value } ({ $lowest } تا { $highest } در { $runs } اجرا)
readout-twin = { $told }، بدون برنامه‌ها { $value }
span = { $programme }، { $from } تا { $to }
range = { $from } تا { $to }

howdrawn = رسم‌شده: { $lines }.
howdrawn-ahead = رسم‌شده: { $fine ->
    [1] هر فرد
   *[other] ۱ از { $fine }
  } تا { $date }، کمرنگ‌تر ۱ از { $coarse } پس از آن.
soft-none = یک اجرا است، پس ساحهٔ کمرنگ ندارد: این‌که در اندازهٔ کامل چقدر بخت باقی می‌ماند، آزمایش نشد.
soft-follows = این‌که بخت به‌تنهایی آن را چقدر جابه‌جا می‌کند، به‌زودی می‌آید.
soft-range = ساحه‌های کمرنگ: { $range }.

# What one source reports of Nangarhar, beside what the model finds. $factor: "×6".
reported = گزارش‌شده { $factor }
reported-land = گزارش‌شده { $factor } (‎+۱٬۰۰۰٪)
reported-source = برای ننگرهار در ظرف یک سال از سوی یک منبع گزارش شده، بدون تاریخ؛ از نگاه حساب رقم کانون عودت است، نه رقم ولایت.
reported-beside = { $place ->
    [periphery] <b>حاشیهٔ شهر { $here }</b>
   *[hotSpot] <b>کانون عودت { $here }</b>
  } { $province ->
    [none] · <source>{ $reported }</source>
   *[other] · ولایت { $province } · <source>{ $reported }</source>
  }

more = جدول و فایل‌ها

# The rail: scenario, who comes, programmes.
rail = سناریو، رسیدن‌ها و برنامه‌ها
scenario = سناریو
shelf-places = محل‌ها
shelf-arrivals = عودت به ده کشور، در محلی از خود شما
shelf-patterns = نمونه‌های کوچک که اثر برنامه‌ها را می‌آزماید
scenario-own = { $title } (فایل شما)
undo = واپس
redo = دوباره
reset = { $changes ->
    [0] بازنشانی
   *[other] بازنشانی { $changes }
  }
open-file = بازکردن فایل
save-file = ذخیره در فایل
problems = { $count ->
    [one] یک مشکل در آن فایل؛ آنچه باز بود، باز می‌ماند
   *[other] { $count } مشکل در آن فایل؛ آنچه باز بود، باز می‌ماند
  }
problem-no-answer = سرور پاسخ نداد
problem-its-file = فایل آن؛ آنچه باز بود، باز می‌ماند
# The seed of the random numbers: another seed is another throw of the dice.
seed = عدد آغازین بخت
charts-show = گراف‌ها نشان می‌دهد
show-hotSpot = کانون عودت
show-province = تمام ولایت
hot-spot-is = { $zones }: جایی که بیشتر عودت‌کنندگان در آن مسکن‌گزین شدند.
compare-without = مقایسه با بدون برنامه (خط بریده)
run-unasked = هر فرد بدون پرسیدن محاسبه شود

arrivals = چه کسانی می‌آیند
arrivals-doc = شرایطی که شما تعیین می‌کنید. مودل هرگز آن‌ها را انتخاب نمی‌کند، و هیچ چیز در این صفحه آن‌ها را هدف قرار نمی‌دهد.
arrivals-more = شرایط بیشتر
arrivals-none = در این سناریو هیچ‌کس نمی‌رسد.
arrivals-streams = دسته‌ها ({ $count })
arrivals-volumeFactor = چند نفر می‌آیند
arrivals-spreadMonths = تقسیم تاریخ‌ها بر
# Readmission: states take back their nationals who are obliged or forced to return.
arrivals-complianceShare = پذیرش مجددی که صورت می‌گیرد
# Bands of the return spectrum, from solicited (asked to come home) to forced.
arrivals-bandShiftSteps = جابه‌جایی رده‌ها
arrivals-credibleForceShare = اجبار باورکردنی (مورد اختلاف)
arrivals-respondingElasticity = واکنش رسیدن‌ها به کمک‌های بلاعوض
stream-settles = <b>{ $stream }</b> { $people } نفر این‌جا مسکن‌گزین می‌شوند
stream-settle-here = این‌جا مسکن‌گزین می‌شوند

field-exact = { $unit ->
    [none] { $name }، مقدار دقیق
   *[other] { $name }، مقدار دقیق، { $unit }
  }
field-value = ‏{ $value } { $unit }
field-changed = شما تغییر داده‌اید
field-back = برگشت به { $value }
field-all = هیچ‌کدام انتخاب نشده: همه.

programmes = برنامه‌ها
# Leave to remain: a permit to stay where they are. An arm of a comparison: one of the courses that are compared.
staying = <b>ماندن با اجازهٔ اقامت</b> یکی از گزینه‌های هر مقایسه است.
staying-add = افزودن ماندن
programmes-none = هنوز هیچ. یکی بیفزایید تا دو خط از همان بخت ببینید: با برنامه و بدون آن.
programmes-library = کتابخانهٔ برنامه‌ها
months = { $from } تا { $to }

# The map.
map-outcome = پیامد روی نقشه
map-whom = از چه کسانی
map-everybody = همه
map-residents = باشندگان محل
map-newcomers = کسانی که آمده‌اند
map-difference = تفاوت
map-own = خطوط خود شما
# Above the map before the first result.
map-waiting = نقشهٔ ولسوالی‌ها
map-title = { $outcome }
map-title-difference = { $outcome }: تفاوتی که برنامه‌ها پدید می‌آورند
map-when = ‏{ $date }، { $scale }
map-heard = نقشهٔ ولسوالی‌ها: { $outcome }. فهرست زیر مقدارها را دارد.
map-zone = ‏{ $zone }: { $value }
map-note = نام‌ها و خطوط نشان‌داده‌شده به معنای تأیید آن‌ها نیست. با خط دور و حروف درشت: کانون عودت.
map-note-schematic = ساده‌شده: خانه‌هایی به دور مراکز ولسوالی‌ها، نه سرحدها. نام‌ها و خطوط نشان‌داده‌شده به معنای تأیید آن‌ها نیست. با خط دور و حروف درشت: کانون عودت.
map-empty = این اجرا برای این پیامد مقداری به تفکیک ولسوالی ندارد.
map-classes = طبقه‌های نقشه، با شمار ولسوالی‌ها در هر یک
map-under = کمتر از { $to }
map-to = تا { $to }
map-more = { $from } و بیشتر
map-hot = ، کانون عودت

# The strip of time.
time = زمان و اجرا
month = ماه
play = پخش
pause = مکث

# What is computed: $what is "preview, 1 in 100", "every person" …
stage-starting = { $arm ->
    [without] بدون برنامه‌ها، { $what }: آغاز می‌شود
   *[with] { $what }: آغاز می‌شود
  }
stage-peopling = { $arm ->
    [without] بدون برنامه‌ها، { $what }: مردم در محل جا داده می‌شوند
   *[with] { $what }: مردم در محل جا داده می‌شوند
  }
stage-month = { $arm ->
    [without] بدون برنامه‌ها، { $what }: ماه { $month } از { $months }
   *[with] { $what }: ماه { $month } از { $months }
  }
run-failed = <b>اجرا متوقف شد.</b> { $why } آنچه رسم شده است می‌ماند، و سناریوی شما ذخیره شده است.
run-again = اجرای دوباره
run-full = اجرای کامل
run-cancel = لغو
run-shown = نشان داده می‌شود: { $lines }
run-shown-then = نشان داده می‌شود: { $lines }.
run-next = بعدی:
run-stopped = متوقف شد. نشان داده می‌شود: { $lines }
run-nothing = هنوز چیزی محاسبه نشده است
run-months = ماه‌های محاسبه‌شده

rights-first = <b>حقوق مقدم است.</b> { $line } <link>ورق حقوق</link>
explore-waiting = نخستین گراف‌ها در چند ثانیه ظاهر می‌شود: نخست یک عامل برای صد نفر، سپس یکی برای ده نفر، سپس هر فرد.
explore-assumed = { $count ->
    [one] <link>یک فرض</link> تغییر داده شده است
   *[other] <link>{ $count } فرض</link> تغییر داده شده است
  }: در هر خط برقرار است، با برنامه‌ها و بدون آن‌ها؛ خط مبنا نیز با آن جابه‌جا شد.
explore-twin = خط پیوسته: مطابق سناریو. خط بریده، و در قوس: همان مردم و همان بخت بدون برنامه‌ها. نوارهای زیر سال‌ها: زمان جریان هر برنامه.

about = دربارهٔ این اجرا

# Before any curve, of Nangarhar. Figures: Newland and Salant 2018; OCHA and IOM 2016; living conditions survey 2013–14.
opening-happened = چه رخ داد
    .text = در سال ۲۰۱۶ میلادی حدود ۳۷۰٬۰۰۰ پناهندهٔ ثبت‌شده و ۲۵۰٬۰۰۰ افغان بدون مدرک از پاکستان برگشتند، از هر ده تن نُه تن پس از ماه جون. بسیاری آن را خود انتخاب نکردند: اخاذی پولیس، توقیف خودسرانه و اسنادی که در بلاتکلیفی قانونی نگه داشته شده بود آنان را به این کار واداشت. بیش از نیمی راهی ننگرهار و شرق شدند.
opening-brought = چه با خود آوردند
    .text = حرفه و تجربهٔ کسب‌وکار، پس‌انداز، خویشاوندان و روابط. در سروی‌های پیشین، ۴۷ فیصد کسانی که برگشته بودند خواندن و نوشتن می‌توانستند، در برابر ۳۴ فیصد کسانی که مانده بودند. آنان کارگر و شاگرد اند؛ همچنان مشتری، معمار، معلم و صاحب دکان‌های نو.
opening-needed = چه نیاز بود
    .text = اتاق، کار، جای در مکتب، آب، سرک و برخورد منصفانه، برای عودت‌کنندگان و برای باشندگان محل. یک منبع گزارش می‌دهد که در ظرف یک سال شمار شاگردان لیسه دو برابر، کارگران روزمزد شش برابر، زمان گذشتن از شهر چهار برابر، و قیمت زمین یازده برابر شد.
opening-cite = نیولند و سالانت (Migration Policy Institute 2018)؛ گزارش‌های وضعیت OCHA و IOM، ۲۰۱۶؛ سروی وضعیت زندگی در افغانستان ۲۰۱۳–۱۴. مودل در کنار این گزارش‌ها نشان داده می‌شود، هرگز به جای آن‌ها.

# Districts that were picked on the map or in its list, and people who came together: all charts show them.
chosen-all = همه
    .long = همه
# Long-term residents and those who came back in earlier years.
chosen-residents = از پیش باشنده
    .long = کسانی که این‌جا زندگی می‌کردند
chosen-newcomers = آمدگان
    .long = کسانی که آمده‌اند
chosen-measure = ‏{ $measure }، { $zones }
chosen-headline = { $course ->
    [rises] { $measure }: تا { $date } از { $from } به { $to } بالا می‌رود ({ $who })
    [falls] { $measure }: تا { $date } از { $from } به { $to } پایین می‌آید ({ $who })
   *[stays] { $measure }: نزدیک به { $from } ({ $who })
  }
chosen-missed = نتایج این را به تفکیک ولسوالی ندارد: رقم ولایت.
chosen-shown = گراف‌ها <b>{ $zones }</b> را نشان می‌دهد. مقدارها جمع می‌شود؛ سهم‌ها و قیمت‌ها اوسط بر حسب کسانی است که آن‌جا زندگی می‌کنند.
chosen-cohort = <b>جدا نشان‌داده‌شده روی نقشه</b>: { $stream }. گراف‌ها همه کسانی را که آمده‌اند باهم در بر دارد، نه کسان یک دسته یا یک ربع سال را.
chosen-none = نشان دادن همه دوباره
chosen-how = روی نام یک ولسوالی فشار دهید تا آن را در همه گراف‌ها ببینید؛ با Ctrl یا Shift چند ولسوالی را.

# The map as people or as districts.
map-mode = نقشه نشان می‌دهد
map-mode-people = مردم را
map-mode-districts = ولسوالی‌ها را
map-people = مردم در کجا زندگی می‌کنند
map-values = در ولسوالی‌ها
timeline-edit = ویرایش
timeline-edit-what = رسیدن‌ها، برنامه‌ها و رویدادها
opening-fold = جمع کردن
opening-read = چه رخ داد، چه با خود آوردند، چه نیاز بود
