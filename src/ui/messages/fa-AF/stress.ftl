# The page Stress: what given arrivals need, what gives way first and for whom, what warns, and where the plan fails.
# A "line" is a limit beyond which people are harmed (a norm of a handbook, or the user's own); it is "crossed" when it is passed for some
# months in a row. A "seed" is one run with other random numbers. Never say that a number of people is safe, or can be taken in.

stress-title = این رسیدن‌ها به چه نیاز دارند، و نخست چه چیز تاب نمی‌آورد
stress-lead = «{ $scenario }»: صورت‌حساب ماه به ماه، حدهایی که گذشتن از آن به مردم آسیب می‌رساند، آنچه از پیش هشدار می‌دهد، و جایی که پلان در میان آینده‌های بسیار ناکام می‌شود.
stress-rights = <b>حقوق مقدم است.</b> { $line } <link>ورق حقوق</link>
stress-nobody = در ماه‌های این سناریو هیچ‌کس نمی‌رسد، و آزمون فشار می‌پرسد که رسیدن‌های داده‌شده به چه نیاز دارند. <link>کاوش</link> سناریوهای دارای رسیدن، و کنترول‌های تغییر آن‌ها را دارد.
stress-limits = این‌که چند نفر می‌آیند در این‌جا داده شده است: برای گفتن نیازها بزرگ و کوچک می‌شود، و هرگز جسته نمی‌شود. این‌که یک حد در یک حجم برقرار می‌ماند، تنها دربارهٔ همان حد و همین اجراها گفته می‌شود؛ هیچ حجمی مصون نیست، و هیچ‌کدام شمار کسانی نیست که بازگردانده شده می‌توانند. دامنه‌ها تنها بخت است. مصارف واحد، مدت‌های آمادگی و بیشتر آنچه مردم را در این‌جا به حرکت می‌آورد فرضی است. باشندگان محل و عودت‌کنندگان در کنار هم قرار دارند و هرگز در برابر یک‌دیگر حساب نمی‌شوند.

# What is asked.
stress-ask = چه پرسیده می‌شود
stress-until = تا
stress-phase = تاریخ‌های دیگری که آزموده می‌شود
stress-phase-months = { $months ->
    [0] هیچ
   *[other] رسیدن‌های هر ماه در { $months } ماه
  }
stress-phase-out = با این پراکندگی، بعضی‌ها پس از ماه آخر یا پیش از ماه نخست می‌آمدند، و در مجموع کسان کمتری: ماه‌های کمتر یا اجرای درازتر انتخاب کنید. این کنار گذاشته می‌شود.
stress-sure = تا چه حد مطمئن
stress-sure-quick = نگاه تیز
stress-sure-careful = با دقت
stress-sure-overnight = شبانه
# $count is the number of runs, $time "about 3 minutes".
stress-cost = { $count ->
    [one] یک اجرا، { $time }
   *[other] حداکثر { $runs } اجرا، { $time }
  }
stress-time = { $unit ->
    [seconds] { $count ->
        [one] حدود یک ثانیه
       *[other] حدود { $number } ثانیه
      }
    [minutes] { $count ->
        [one] حدود یک دقیقه
       *[other] حدود { $number } دقیقه
      }
   *[hours] { $count ->
        [one] حدود یک ساعت
       *[other] حدود { $number } ساعت
      }
  }
stress-left = { $done } از { $all } اجرا، { $time } باقی است
stress-run = اجرای آزمون فشار
stress-stopped = متوقف شد. آنچه پیش از آن پاسخ داده شده بود می‌ماند.
stress-failed = پاسخ داده نشد: { $why }
stress-no-lines = دست‌کم یک حد بکشید، یا معیارها را برگردانید.
stress-nothing-yet = هنوز چیزی پرسیده نشده است. یک نگاه تیز حدود یک دقیقه وقت می‌گیرد، و در حالی که صفحه‌های دیگر را می‌خوانید ادامه می‌یابد.
stress-old = این پاسخ از «{ $scenario }» به گونه‌ای است که آن وقت بود؛ سناریو از آن زمان تغییر کرده است. برای سناریوی فعلی آن را دوباره اجرا کنید.
# $replicates: seeds. $scale, and $people in digits: people who one agent stands for.
stress-source = «{ $scenario }» تا { $until }: { $replicates ->
    [one] یک عدد آغازین
   *[other] { $replicates } عدد آغازین
  } در هر حجم، { $scale ->
    [1] یک عامل برای هر فرد
   *[other] یک عامل به جای { $people } نفر
  }، { $runs } اجرا، مودل { $version }. دامنه‌ها ۹۰٪ عددهای آغازین را در بر می‌گیرد.
stress-print = چاپ این صفحه

# Lines that the user draws.
stress-lines = حدهایی که گذشتن از آن به مردم آسیب می‌رساند
stress-lines-doc = برای باشندگان محل و عودت‌کنندگان یکسان. معیارهای Sphere و INEE از رهنماهای آن‌ها به یاد آورده شده، نه دوباره دیده شده است؛ آن‌ها را با معیارهای خود عوض کنید.
stress-line = { $side ->
    [above] { $outcome } بالاتر از
   *[below] { $outcome } پایین‌تر از
  }
stress-line-limit = { $side ->
    [above] { $outcome } بالاتر از { $limit }
   *[below] { $outcome } پایین‌تر از { $limit }
  }
stress-line-value = { $outcome }: حد، { $unit }
stress-line-remove = برداشتن حد { $outcome }
stress-remove = برداشتن
stress-line-yours = حد خود شما
stress-line-which = پیامد حد نو
stress-line-add = افزودن حد
stress-line-norms = برگشت به معیارها

# The bill. Each need has a name, and the unit in which it is counted.
stress-bill = صورت‌حساب
stress-bill-doc = آنچه مطابق معیار نیاز است، بیشتر از آنچه همان زندگی‌ها بدون آمدن کسی کم می‌داشتند، ساحه به ساحه: آنچه در یک ساحه آزاد است، در جایی که کمبود است حساب نمی‌شود.
stress-item-seats = جا در مکتب
    .unit = جا
stress-item-teachers = معلمان
    .unit = معلم
stress-item-taps = نل‌های آب
    .unit = نل
stress-item-plots = نمره‌های زمین
    .unit = خانه
stress-item-clinics = کلینیک‌ها
    .unit = مرکز صحی
stress-item-jobs = کار
    .unit = وظیفه
stress-item-money = پول
    .unit = دالر امریکایی
stress-bill-finding = { $kind ->
    [none] { $item }: در بیشتر عددهای آغازین هیچ، بیشتر از آنچه در هر صورت کم می‌بود
    [money] { $item }: { $amount } در همه ماه‌ها؛ آن را از { $begin } به بعد فراهم کنید
   *[need] { $item }: { $amount } بیشتر تا { $date }؛ تا { $begin } آغاز کنید
  }
stress-bill-measure = { $kind ->
    [money] { $unit } در ماه، با همه چیز
   *[need] { $item } مورد نیاز به سبب رسیدن‌ها، { $unit }
  }
# $there: what serves already; $months: the lead time; $grade says how sure that is; $why: what takes so long.
stress-bill-note = پیش از رسیدن‌ها خدمت می‌کند: { $there } { $unit }. مدت آمادگی { $months } ماه ({ $low } تا { $high }؛ { $grade }): { $why }
stress-bill-note-money = هر واحد در ماهی پرداخته می‌شود که باید خدمت کند. مدت آمادگی { $months } ماه ({ $low } تا { $high }؛ { $grade }): { $why }
stress-bill-month = { $anyway ->
    [none] { $date }: { $amount } ({ $low } تا { $high })
   *[other] { $date }: { $amount } بیشتر ({ $low } تا { $high })؛ در هر صورت کم { $anyway }
  }
stress-begin-by = آغاز تا { $date }
stress-read = ماه، { $chart }
stress-range = { $median } ({ $low } تا { $high })
# $money is in US dollars with its range. $months: between the latest start and the first arrivals.
stress-bill-verdict = { $when ->
    [before] بیشتر از آنچه در هر صورت نیاز می‌بود، این رسیدن‌ها در مجموع { $money } نیاز دارند. نخستین کاری که باید آغاز شود: { $item }، تا { $begin }، { $months } ماه پیش از آن‌که کسی بیاید.
   *[after] بیشتر از آنچه در هر صورت نیاز می‌بود، این رسیدن‌ها در مجموع { $money } نیاز دارند. نخستین کاری که باید آغاز شود: { $item }، تا { $begin }، { $months } ماه پس از آمدن نخستین کسان.
  }
stress-bill-nothing = در بیشتر عددهای آغازین مطابق معیار چیزی کم نیست، بیشتر از آنچه در هر صورت کم می‌بود. نیازهای دیگر، و محل‌های بیرون از ساحه‌های این سناریو، شاید کم داشته باشد.
stress-bill-table = صورت‌حساب در یک جدول
stress-bill-years = ستون‌های سال‌ها: بالاترین ماه سال؛ در مورد پول، مجموع ماه‌های آن (میانه‌ها). «نخستین کمبود» از یک دهم بالاترین ماه به بعد حساب می‌شود.
stress-grade-assumed = فرضی
stress-grade-memory = از حافظه، دوباره دیده نشده
stress-grade-derived = محاسبه‌شده
stress-grade-stated = ذکرشده در منبع
stress-grade-verified = تأییدشده

# Columns of tables.
stress-column-need = نیاز
stress-column-there = خدمت‌کننده پیش از آن
stress-column-most = نیاز بیشتر از آن، بالاترین ماه
stress-column-median = میانه
stress-column-low = از (۹۰٪)
stress-column-high = تا (۹۰٪)
stress-column-anyway = کمبود اگر کسی نمی‌آمد
stress-column-first = نخستین کمبود
stress-column-begin = آغاز تا
stress-column-begin-early = … با درازترین مدت آمادگی
stress-column-begin-late = … با کوتاه‌ترین آن
stress-column-lead = مدت آمادگی، ماه
stress-column-line = حد
stress-column-who = برای چه کسانی
stress-column-volume = حجم رسیدن‌های داده‌شده
stress-column-crossed = عددهای آغازین که از حد می‌گذرند، از { $replicates }
stress-column-from = گذشتن از حد از
stress-column-from-low = زودترین (۹۰٪)
stress-column-from-high = دیرترین (۹۰٪)
stress-column-worst = در بدترین حالت
stress-column-people = کسان در ساحه‌های آن سوی حد
stress-column-as-it-is = به گونه‌ای که هست
stress-column-indicator = رقمی که دیده می‌شود
stress-column-alarm = هشدار وقتی که تغییر کرده باشد
stress-column-warned = هشدارداده
stress-column-crossings = اجراهایی که از حد می‌گذرند
stress-column-before = ماه پیش از آن
stress-column-false = هشدارهای نادرست
stress-column-quiet = اجراهایی که از حد نمی‌گذرند
stress-column-factor = چه تغییر داده شد
stress-column-above = بالاتر از
stress-column-below = پایین‌تر از
stress-column-quasi = از روی تصادف (شبه p)
stress-column-again = بازیافته در نیمه‌های تصادفی
stress-column-arm = گزینه
stress-column-mean = اوسط همه آینده‌ها
stress-column-leads = پیش است، یا در محدودهٔ کوچک‌ترین تفاوت
stress-column-regret90 = در نُه آینده از ده آینده کمتر از این از دست می‌دهد
stress-column-regret = بزرگ‌ترین پشیمانی
stress-column-keeps = حد را رعایت می‌کند
stress-column-worth = ارزش دانستن آن
stress-column-up-to = تا
stress-column-p = از روی تصادف (p، هولم)
stress-column-turns = انتخاب تغییر می‌کند در
stress-column-correlation = همبستگی رتبه‌ای
stress-column-low-95 = از (۹۵٪)
stress-column-high-95 = تا (۹۵٪)
stress-column-told = این آینده‌ها می‌گویند

# What gives way.
stress-way = نخست چه چیز تاب نمی‌آورد، و برای چه کسانی
stress-harm = { $group ->
    [residents] { $outcome }، باشندگان محل
   *[returnees] { $outcome }، عودت‌کنندگان
  }
stress-harm-dated = ‏{ $harm } ({ $date })
# $people: how many of that group live in zones beyond the line, at most.
stress-way-first = { $people ->
    [unknown] { $group ->
        [residents] نخست تاب نمی‌آورد: { $outcome } برای باشندگان محل، از { $date } به بعد، در { $crossed } از { $replicates } عدد آغازین
       *[returnees] نخست تاب نمی‌آورد: { $outcome } برای عودت‌کنندگان، از { $date } به بعد، در { $crossed } از { $replicates } عدد آغازین
      }
   *[other] { $group ->
        [residents] نخست تاب نمی‌آورد: { $outcome } برای باشندگان محل، از { $date } به بعد، در { $crossed } از { $replicates } عدد آغازین؛ تا { $people } نفر آنان در جایی زندگی می‌کنند که تاب نیاورده است
       *[returnees] نخست تاب نمی‌آورد: { $outcome } برای عودت‌کنندگان، از { $date } به بعد، در { $crossed } از { $replicates } عدد آغازین؛ تا { $people } نفر آنان در جایی زندگی می‌کنند که تاب نیاورده است
      }
  }
stress-way-none = با رسیدن‌های داده‌شده در بیشتر از نیم { $replicates } عدد آغازین از هیچ حدی گذشته نمی‌شود که بدون رسیدن کسی نیز از آن گذشته نمی‌شد
stress-way-then = پس از آن: { $harms }.
stress-way-already = بدون رسیدن کسی نیز از حد گذشته: { $harms }. این نیاز کسانی است که این‌جا زندگی می‌کنند، و آمدگان سبب آن نیستند.
stress-way-met = هر که بیاید، هر قدر کم، با آن روبه‌رو می‌شود، چون محل پیش از آن نیز آن سوی حد بود: { $harms }.
stress-way-odd = در بعضی عددهای آغازین در یک حجم از حد گذشته و در حجم بزرگ‌تر نه، چنان‌که بخت آورده است: { $harms }.
stress-way-measure = ماهی که در آن برای { $lasting } ماه یا بیشتر از حد گذشته می‌شود، با رسیدن‌های داده‌شده و با حجم‌های دیگر همان رسیدن‌ها
stress-way-note = نشان پر، رسیدن‌های داده‌شده است و نوار آن دامنه در میان عددهای آغازین؛ خط‌های عمودی، نیازها در حجم‌های دیگر. حجمی که نشان ندارد در بیشتر عددهای آغازین از حد نگذشته است: این تنها دربارهٔ همین حد و همین اجراها گفته می‌شود، و هیچ حجمی را مصون نمی‌سازد. اوسط یک گروه شاید کسانی را پنهان کند که آن سوی حد اند.
stress-given-count = به گونهٔ داده‌شده
stress-count = { $crossed } از { $all }
stress-not = از حد نمی‌گذرد
stress-volume-nobody = بدون رسیدن کسی
stress-volume-given = به گونهٔ داده‌شده
stress-volume-none = هیچ آزموده نشد
stress-moves = چه چیز آن را جابه‌جا می‌کند: تاریخ‌های دیگر، و هر برنامه
stress-moves-doc = کوچک‌ترین حجم آزمودهٔ رسیدن‌های داده‌شده که در آن از حد گذشته می‌شود (دامنه در میان عددهای آغازین)، و این‌که در جفت‌های دارای همان بخت چگونه جابه‌جا می‌شود. تاریخ‌ها جابه‌جا می‌شود، مجموع همان می‌ماند.
stress-crossing = { $median } ({ $low } تا { $high })
# $by: a part of the given arrivals; $pairs: seeds in which both cross.
stress-shift = { $course ->
    [unknown] جابه‌جایی گفته نمی‌شود: در هر دو، عددهای آغازین بسیار کمی از حد می‌گذرند
    [same] از هم تفکیک شده نمی‌توانند، در { $pairs } عدد آغازین
    [later] تنها با ×{ $by } بیشتر از حد گذشته می‌شود، در { $pairs } عدد آغازین
   *[earlier] از پیش با ×{ $by } کمتر از حد گذشته می‌شود، در { $pairs } عدد آغازین
  }
stress-variation-phase = رسیدن‌های هر ماه در { $months } ماه
stress-variation-without = بدون { $programme }
stress-variation-bare = بدون هیچ برنامه

# What warns. $warned and $false are such as "9 of 10".
stress-warning = چه چیز از پیش هشدار می‌دهد
stress-warning-first = { $group ->
    [residents] { $indicator } دربارهٔ { $outcome } برای باشندگان محل { $months ->
        [one] یک ماه
       *[other] { $months } ماه
      } پیش هشدار می‌دهد، در { $warned } اجرایی که از حد می‌گذرد؛ هشدار نادرست در { $false } اجرایی که نمی‌گذرد
   *[returnees] { $indicator } دربارهٔ { $outcome } برای عودت‌کنندگان { $months ->
        [one] یک ماه
       *[other] { $months } ماه
      } پیش هشدار می‌دهد، در { $warned } اجرایی که از حد می‌گذرد؛ هشدار نادرست در { $false } اجرایی که نمی‌گذرد
  }
stress-warning-none = { $group ->
    [residents] هیچ رقمی که دیده می‌شود دربارهٔ { $outcome } برای باشندگان محل به‌وقت و بدون هشدارهای نادرست بسیار هشدار نمی‌دهد، یا این اجراها آن را گفته نمی‌توانند
   *[returnees] هیچ رقمی که دیده می‌شود دربارهٔ { $outcome } برای عودت‌کنندگان به‌وقت و بدون هشدارهای نادرست بسیار هشدار نمی‌دهد، یا این اجراها آن را گفته نمی‌توانند
  }
stress-warning-nothing = اجراهایی که از یک حد می‌گذرند، یا آن‌ها که نمی‌گذرند، کمتر از آن است که گفته شود چه هشدار می‌دهد: عددهای آغازین بیشتر، یا حدهایی نزدیک‌تر به زندگی مردم در این‌جا را بیازمایید.
stress-warning-silent = اجراهایی که از حد می‌گذرند، یا آن‌ها که نمی‌گذرند، کمتر از آن است که گفته شود چه دربارهٔ این‌ها هشدار می‌دهد: { $harms }.
stress-warning-measure = ماه میان هشدار و گذشتن از حد، میانه
stress-warning-note = هشدار نخستین ماهی است که در آن رقم به این اندازه از اوسط پیش از رسیدن‌ها دور شده باشد؛ این اندازه با نیم عددهای آغازین تعیین و با نیم دیگر شمرده شد. جمع‌آوری ماهانهٔ همه این ارقام ارزان است؛ این‌که چنین است، فرضی است.
stress-warning-row = { $moves ->
    [up] { $indicator }، رو به بالا: هشدار در { $warned }، نادرست در { $false }
   *[down] { $indicator }، رو به پایین: هشدار در { $warned }، نادرست در { $false }
  }
stress-warning-crossed = از حد گذشته
stress-alarm = { $moves ->
    [up] { $by } بالاتر
   *[down] { $by } پایین‌تر
  }
stress-never = هرگز

# Many futures. A "future" is one set of values of what is not known and of what may be chosen. An "arm" is what is compared: the scenario
# as it is, or without programmes.
stress-futures = در میان آینده‌های بسیار
stress-futures-doc = آنچه هیچ‌کس دربارهٔ مردم و محل نمی‌داند (فرضی، در تمام دامنهٔ آن)، این‌که برنامه‌ها چقدر پول دارند (نیم تا دو برابر) و چه وقت آغاز می‌شوند (تا یک سال دیرتر) باهم تغییر داده می‌شود. هر آینده یک بار با برنامه‌ها و یک بار بدون آن‌ها اجرا می‌شود؛ هر آنچه در زیر می‌آید از همین اجراها خوانده می‌شود.
stress-futures-which = خوانده می‌شود از روی
stress-futures-measure = { $side ->
    [above] { $group ->
        [residents] { $outcome } بالاتر از { $limit }، باشندگان محل
       *[returnees] { $outcome } بالاتر از { $limit }، عودت‌کنندگان
      }
   *[below] { $group ->
        [residents] { $outcome } پایین‌تر از { $limit }، باشندگان محل
       *[returnees] { $outcome } پایین‌تر از { $limit }، عودت‌کنندگان
      }
  }
stress-smallest = کوچک‌ترین تفاوت بااهمیت (شما آن را تعیین می‌کنید)
stress-futures-run = اجرای آینده‌ها ({ $runs } اجرا، { $time })
stress-reading = اجراها خوانده می‌شود …
stress-futures-source = «{ $scenario }»: { $points } آینده، { $replicates ->
    [one] هر کدام یک عدد آغازین
   *[other] هر کدام { $replicates } عدد آغازین
  }، { $scale ->
    [1] یک عامل برای هر فرد
   *[other] یک عامل به جای { $people } نفر
  }؛ اوسط‌های { $from } تا { $to }، مودل { $version }.
stress-futures-limits = همه آینده‌های آزموده وزن یکسان دارند، در دامنه‌هایی که بیشترشان فرضی است: سهم آن‌ها احتمال نیست، و بیرون بودن از یک چارچوب مصونیت نیست. هر رقم به‌تنهایی می‌ایستد: آنچه باشندگان محل از دست می‌دهند هرگز در برابر آنچه عودت‌کنندگان به دست می‌آورند حساب نمی‌شود.
stress-without-figure = { $count ->
    [one] یک آینده کنار گذاشته شده است: از این گروه کسی آن‌جا نبود.
   *[other] { $count } آینده کنار گذاشته شده است: از این گروه کسی آن‌جا نبود.
  }

# Where the plan fails. $where lists bounds such as "kin draw people more than 2.1 and the cash begins later than May 2021".
stress-fails-title = پلان در کجا ناکام می‌شود
stress-fails = { $side ->
    [above] { $group ->
        [residents] برای باشندگان محل، { $outcome } در { $density } از ۱۰۰ آینده‌ای که در آن‌ها { $where }، بالاتر از { $limit } است؛ این { $coverage } از ۱۰۰ آیندهٔ این‌چنینی است
       *[returnees] برای عودت‌کنندگان، { $outcome } در { $density } از ۱۰۰ آینده‌ای که در آن‌ها { $where }، بالاتر از { $limit } است؛ این { $coverage } از ۱۰۰ آیندهٔ این‌چنینی است
      }
   *[below] { $group ->
        [residents] برای باشندگان محل، { $outcome } در { $density } از ۱۰۰ آینده‌ای که در آن‌ها { $where }، پایین‌تر از { $limit } است؛ این { $coverage } از ۱۰۰ آیندهٔ این‌چنینی است
       *[returnees] برای عودت‌کنندگان، { $outcome } در { $density } از ۱۰۰ آینده‌ای که در آن‌ها { $where }، پایین‌تر از { $limit } است؛ این { $coverage } از ۱۰۰ آیندهٔ این‌چنینی است
      }
  }
stress-fails-plain = { $kind ->
    [none] { $outcome } برای این گروه در هر { $cases } آیندهٔ آزموده در سوی درست { $limit } می‌ماند. این وعده نیست: آینده‌هایی که آزموده نشد در آن نیست.
    [all] { $outcome } برای این گروه در هر یک از { $cases } آیندهٔ آزموده آن سوی { $limit } است: هیچ چیزی که تغییر داده شد آن را دور نمی‌سازد.
    [few] { $outcome } برای این گروه در { $harmed } آینده از { $cases } آینده آن سوی { $limit } است: برای گفتن این‌که چه چیز مشترک دارند بیست آینده با آسیب و بیست بدون آن نیاز است. آینده‌های بیشتر، یا حد دیگری را بیازمایید.
   *[unclear] { $outcome } برای این گروه در { $harmed } آینده از { $cases } آینده آن سوی { $limit } است، و هیچ توصیف ساده‌ای از آنچه تغییر داده شد با آن‌ها برابر نمی‌آید.
  }
stress-fails-measure = { $cases } آینده: آن‌ها که آن سوی حد اند بالای هر نوار، بقیه زیر آن؛ بخش تاریک جایی است که پلان ناکام می‌شود
stress-fails-note = با روش patient rule induction یافته شده است (Friedman و Fisher 1999). یک چارچوب پیش‌بینی نیست، آسیب بیرون از آن نیز رخ می‌دهد، و شبه p کوچک چیزی را ثابت نمی‌سازد.
# $dated: bounds are months, as of "the start of the cash".
stress-bound = { $dated ->
    [date] { $side ->
        [above] { $factor } دیرتر از { $low } است
        [below] { $factor } زودتر از { $high } است
       *[between] { $factor } میان { $low } و { $high } است
      }
   *[plain] { $side ->
        [above] { $factor } بالاتر از { $low } است
        [below] { $factor } پایین‌تر از { $high } است
       *[between] { $factor } میان { $low } و { $high } است
      }
  }
stress-tree = { $agreement ->
    [none] نظر دوم: یک درخت طبقه‌بندی دربارهٔ همه آینده‌ها همان یک چیز را می‌گوید، پس نه این توصیف را تأیید می‌کند و نه رد.
   *[other] نظر دوم: یک درخت طبقه‌بندی دربارهٔ { $same } از ۱۰۰ آینده همین را می‌گوید ({ $agreement ->
        [good] کاپا { $kappa }، توافق خوب
        [some] کاپا { $kappa }، اندکی توافق
       *[little] کاپا { $kappa }، توافق کم
      }). { $both ->
        [0] هیچ‌یک از همان چیزها را نمی‌پرسد.
       *[other] هر دو این‌ها را می‌پرسند: { $factors }.
      } در { $wrong } از ۱۰۰ آینده‌ای که ندیده بود، اشتباه می‌کند.
  }

# What each arm risks. $arms are names of arms.
stress-arms = هر گزینه چه را به خطر می‌اندازد
stress-arms-one = تنها یک گزینه است: این سناریو برنامه ندارد، یا از این گروه کسی برای مقایسه نیست. برنامه بیفزایید تا با و بدون آن مقایسه شود.
stress-choice = { $kind ->
    [alike] گزینه‌ها از هم تفکیک شده نمی‌توانند: هر گونه که سنجیده شوند، کمتر از { $smallest } با هم فرق دارند
    [one] { $arms }: از روی اوسط، بزرگ‌ترین پشیمانی، پشیمانی در نُه آینده از ده آینده و بدترین آینده یکسان انتخاب می‌شود
   *[none] هیچ گزینه‌ای با هر قاعده انتخاب نمی‌شود: از روی اوسط { $mean }، از روی بزرگ‌ترین پشیمانی { $regret }، از روی بدترین آینده { $worst }
  }
stress-regret-measure = { $group ->
    [residents] پشیمانی در { $outcome }، باشندگان محل: آنچه یک گزینه در مقایسه با بهترین گزینه در همان آینده از دست می‌دهد
   *[returnees] پشیمانی در { $outcome }، عودت‌کنندگان: آنچه یک گزینه در مقایسه با بهترین گزینه در همان آینده از دست می‌دهد
  }
stress-regret-note = تاریک: نُه آینده از ده آینده در آن می‌ماند؛ نشان، بزرگ‌ترین آن است (Savage 1951)، که بخشی از آن بخت است. رسیدن‌های داده‌شده، و همان بخت، برای هر دو گزینهٔ یک آینده.
stress-kept-arm = { $arm } در { $keeps }
stress-kept = { $apart ->
    [yes] از { $futures } آینده، در سوی درست حد: { $arms }.
   *[no] از { $futures } آینده، در سوی درست حد: { $arms }. از این رو گزینه‌ها از هم تفکیک شده نمی‌توانند.
  }
stress-worth = { $kind ->
    [none] هیچ رقم واحدی از آنچه تغییر داده شد، اگر دانسته شود، انتخاب گزینه را بیشتر از تصادف تغییر نمی‌دهد؛ اگر باهم دانسته شوند، شاید
    [plain] { $little ->
        [yes] نخست باید دریافته شود: { $factor }، به طور اوسط به ارزش { $worth }، که کمتر از کوچک‌ترین تفاوت بااهمیت است
       *[no] نخست باید دریافته شود: { $factor }، به طور اوسط به ارزش { $worth }
      }
   *[turns] { $little ->
        [yes] نخست باید دریافته شود: { $factor }، به طور اوسط به ارزش { $worth }، که کمتر از کوچک‌ترین تفاوت بااهمیت است؛ پایین‌تر از { $at } { $below } بهتر است، بالاتر از آن { $above }
       *[no] نخست باید دریافته شود: { $factor }، به طور اوسط به ارزش { $worth }؛ پایین‌تر از { $at } { $below } بهتر است، بالاتر از آن { $above }
      }
  }
stress-worth-measure = آنچه انتخاب بهتر گزینه به دست می‌آورد اگر یک رقم از پیش دانسته می‌شد؛ همه یک‌جا، حداکثر { $perfect }
stress-worth-note = ارزش معلومات (Strong و Oakley 2013)، منهای آنچه ارقام درهم‌شده نشان می‌دهند.

# What moves the figure.
stress-factors = به چه چیز وابسته است
stress-moved-by = { $role ->
    [freeParameter] { $moves ->
        [none] { $open ->
            [none] از آنچه دانسته نیست، هیچ چیز آن را زیاد جابه‌جا نمی‌کند
           *[other] از آنچه دانسته نیست، این آینده‌ها نمی‌گویند که کدام مهم است: { $open }
          }
       *[other] از آنچه دانسته نیست، با این‌ها تغییر می‌کند: { $moves }
      }
   *[lever] { $moves ->
        [none] { $open ->
            [none] از آنچه انتخاب شده می‌تواند، هیچ چیز آن را زیاد جابه‌جا نمی‌کند
           *[other] از آنچه انتخاب شده می‌تواند، این آینده‌ها نمی‌گویند که کدام مهم است: { $open }
          }
       *[other] از آنچه انتخاب شده می‌تواند، با این‌ها تغییر می‌کند: { $moves }
      }
  }{ $hardly ->
    [none] .
   *[other] ؛ { $hardly } تقریباً هیچ: کمتر از یک بیستم واریانس.
  }
stress-ranking-measure = { $group ->
    [residents] { $outcome }، باشندگان محل، به گونه‌ای که هست: همبستگی رتبه‌ای با هر عامل
   *[returnees] { $outcome }، عودت‌کنندگان، به گونه‌ای که هست: همبستگی رتبه‌ای با هر عامل
  }
stress-ranking-effect = { $group ->
    [residents] آنچه برنامه‌ها در { $outcome }، باشندگان محل، تغییر می‌دهند: همبستگی رتبه‌ای با هر عامل
   *[returnees] آنچه برنامه‌ها در { $outcome }، عودت‌کنندگان، تغییر می‌دهند: همبستگی رتبه‌ای با هر عامل
  }
stress-ranking-note = نوارها در ۹۵ تکرار از ۱۰۰ تکرار، برای همه عامل‌ها باهم، حقیقت را در بر می‌گیرند (Bonett و Wright 2000). تنها بالا رفتن یا پایین آمدن یک‌نواخت دیده می‌شود؛ خط فرمان سهم‌های واریانس را می‌گوید (سوبول).
stress-correlation = { $at ->
    [lower] هر چه بیشتر، پایین‌تر
    [higher] هر چه بیشتر، بالاتر
   *[none] بی‌ارتباط
  }
stress-told-moves = با آن تغییر می‌کند
stress-told-hardly = تقریباً مهم نیست
stress-told-not-told = نمی‌گویند

# What is varied. As it stands in "… is above 2.1".
stress-factor-kin = کشش خویشاوندان بر محل مسکن‌گزینی مردم
stress-factor-earnings = کشش مزد بر محل مسکن‌گزینی مردم
stress-factor-scarcity = این‌که قیمت زمین تا چه حد از کمبود پیروی می‌کند
stress-factor-need = این‌که نیاز تا چه حد مردم را به کار روزمزد می‌کشاند
stress-factor-traffic = ترافیک پیش از رسیدن‌ها (ضریب)
stress-factor-plots = نمره‌های خالی زمین پیش از رسیدن‌ها (ضریب)
stress-lever-budget = پول { $programme }
stress-lever-start = آغاز { $programme }

# The command line.
stress-command = همین کار در خط فرمان
stress-command-doc = { $shipped ->
    [yes] این دستورها همان ارقام را می‌دهد، اجرا به اجرا. سناریو همراه با پروگرام می‌آید.
   *[no] این دستورها همان ارقام را می‌دهد، اجرا به اجرا، با سناریو به گونه‌ای که باز است، ذخیره‌شده به حیث فایل.
  }
stress-command-futures = آینده‌ها، به حیث یک پلان در کنار فایل سناریو:
stress-save-scenario = ذخیرهٔ scenario.json
stress-save-plan = ذخیرهٔ futures.json
