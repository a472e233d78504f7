# Lessons: predict, run, explain. Calm words; no winners and no scores; nothing here plays at deportation.
classroom-title = صنف درسی
classroom-doc = شش درس که در آن‌ها مردم نخست می‌گویند چه انتظار دارند، سپس مودل را اجرا می‌کنند، و سپس آنچه را می‌بینند به زبان خود توضیح می‌دهند. نمره و برنده‌ای نیست: حدسی که نادرست بود، همان جایی است که درس آغاز می‌شود. همه افراد در یک اجرا ساختگی‌اند.
classroom-all = همه درس‌ها
classroom-for = { $minutes } دقیقه؛ از { $age } سالگی.
classroom-hard = یادداشت دربارهٔ محتوا: این درس از مردمی که مجبور به رفتن شدند، از توقیف، از دست دادن و ناامنی سخن می‌گوید. شاید بعضی از حاضران آن را دیده باشند. هیچ‌کس مجبور نیست چیزی از خود بگوید، و هر کس بیرون رفته می‌تواند.
classroom-hard-short = از بیجا شدن و توقیف سخن می‌گوید.
classroom-aims = هدف‌ها
classroom-teachers = برای معلمان
classroom-tool-link = لینک با کنترول‌های تعیین‌شده
    .doc = یک درس یا صفحهٔ کاوش را باز می‌کند، با کنترول‌های قفل‌شده یا پنهان.
classroom-tool-pool = نتایج صنف
    .doc = آنچه هر کس انتظار داشت و آنچه اجراهای‌شان گفت، بدون سرور.
classroom-tool-codap = ارقام برای CODAP
    .doc = یک اجرا به حیث جدول در CODAP، یا به حیث فایل برای آن.
classroom-unknown = درس «{ $key }» نیست. درس‌ها این‌ها است:
classroom-notes = یادداشت‌ها برای معلم
classroom-print = چاپ ورق (یک صفحه)
classroom-again = آغاز دوبارهٔ این درس

classroom-prediction = حدس من
classroom-prediction-typed = حدس من، نوشته‌شده
classroom-nothing-yet = هنوز هیچ
classroom-keep = نگهداشتن حدس من
classroom-first-predict = نخست بگویید چه انتظار دارید: پیش از آن چیزی اجرا نمی‌شود.
classroom-keep-note = وقتی نگهداشته شد، همان‌گونه می‌ماند.
classroom-sketch = جریانی که شما انتظار دارید
# $date: a month.
classroom-sketch-point = { $date }
classroom-sketch-how = با نشانگر بکشید، یا با Tab از نقطه به نقطه بروید و هر کدام را با کلیدهای جهت حرکت دهید.
classroom-course = از { $first } در { $from } تا { $last } در { $to }
classroom-step = { $number }. { $title }
classroom-kept = انتظار شما: { $predicted }.
classroom-run = اجرا کنید
classroom-running = اجرا می‌شود
classroom-runs = { $done } از { $all } اجرا
classroom-failed = اجرا به پایان نرسید: { $why } حدس شما نگهداشته شده است؛ دوباره اجرا کنید.
classroom-line = انتظار { $predicted }؛ اجرا می‌گوید { $found }.
classroom-figures = ارقام اجرا
# $outcome: a measure; $who: a group of people; $unit: "none" where the figure says it.
classroom-row = { $unit ->
    [none] { $outcome }، { $who }
   *[other] { $outcome } ({ $unit })، { $who }
  }
classroom-run-note = یک اجرا؛ { $scale }؛ عدد آغازین { $seed }. اجرای هر شاگرد بخت خود را دارد، پس ارقام همسایه‌ها کمی فرق دارد. پیش‌بینی نیست.
classroom-beside-number = انتظار شما { $predicted } بود؛ این اجرا می‌گوید { $found }.
classroom-beside-choice = انتخاب شما: «{ $predicted }» پاسخ: «{ $found }»
classroom-beside-course = جریانی که کشیدید { $predicted } است؛ این اجرا { $found } می‌رود.

classroom-round = دور
# Objective 21 of the Global Compact for Migration.
classroom-round-doc = دولت‌ها در سال ۲۰۱۸ میلادی بر نُه اقدام برای عودت مصون و باعزت و ادغام مجدد پایدار توافق کردند (پیمان جهانی مهاجرت، هدف ۲۱). جای یکی از شش طرف را بگیرید. تنها هدف خود را بخوانید. سپس با دیگران توافق کنید که نخست چه کرده شود: پول برای همه آن کافی نیست. هیچ‌کس این‌جا تصمیم نمی‌گیرد که چه کسی یا چند نفر بازگردانده شوند.
classroom-party-origin = وزارت کشور اصلی
    .goal = هدف شما: عودت‌کنندگان اسناد دارند، و خانواده‌ها همچنان آنچه را خویشاوندان از خارج می‌فرستند دریافت می‌کنند.
    .asks = از دیگران بپرسید: وقتی پول این دور تمام شود، چه کسی می‌پردازد؟
classroom-party-destination = ادارهٔ کشور میزبان
    .goal = هدف شما: هر قضیه یک‌یک شنیده می‌شود، آنچه می‌کنید در برابر محکمه استوار می‌ماند، و آنچه برایش می‌پردازید دوام می‌کند.
    .asks = از دیگران بپرسید: چه چیز ماندن کسی را قانونی می‌سازد؟
classroom-party-returnees = عودت‌کنندگان
    .goal = هدف شما: زندگی‌ای که بتوان با آن زیست: کار، خانه، مکتب برای اطفال، و کسی که گوش دهد.
    .asks = از دیگران بپرسید: چه چیز دربارهٔ ما بدون ما تصمیم گرفته شد؟
classroom-party-residents = باشندگان محل
    .goal = هدف شما: آب، جای در مکتب و کرایه‌ای که پرداخته بتوانید، مانند پیش، و سهم در تصمیم دربارهٔ آنچه ساخته می‌شود.
    .asks = از دیگران بپرسید: آیا آنچه ساخته می‌شود برای همه ما باز است؟
classroom-party-mayor = شاروال
    .goal = هدف شما: چاه‌ها، صنف‌ها و سرک‌هایی که همچنان کار کند، و همسایه‌هایی که با هم سخن بگویند.
    .asks = از دیگران بپرسید: آیا به‌وقت به ما گفته شد که چند خانواده می‌آید؟
classroom-party-civilSociety = جامعهٔ مدنی
    .goal = هدف شما: هیچ‌کس نادیده نماند: اطفال، زنان سرپرست خانوار، مریضان؛ و کسی مستقل نظارت کند.
    .asks = از دیگران بپرسید: اگر کسی شکایت داشته باشد به کجا برود؟
classroom-actions = بر حداکثر { $most } اقدام از نُه اقدام توافق کنید (هر کدام { $each })
classroom-action-cooperationFrameworks = اجرا می‌شود به حیث: شوراها و باشندگان به‌وقت آگاه می‌شوند.
classroom-action-identityAndDocuments = اجرا می‌شود به حیث: اسناد هویت.
classroom-action-consularAssistance = اجرا می‌شود به حیث: مشوره‌دهی و معلومات پیش از عودت.
classroom-action-dueProcess = اجرا می‌شود به حیث: اجازهٔ اقامت برای کسانی که تجدید نظرشان پذیرفته می‌شود.
classroom-action-monitoring = اجرا می‌شود به حیث: دیدار و پیگیری کسانی که خدمت گرفته‌اند.
classroom-action-childBestInterests = اجرا می‌شود به حیث: حمایت از رفتن به مکتب، برای همه اطفال.
classroom-action-equalAccess = اجرا می‌شود به حیث: آموزش مسلکی که برای همه باز است.
classroom-action-communityNeeds = اجرا می‌شود به حیث: صندوقی که باشندگان و تازه‌واردان مصرف آن را باهم انتخاب می‌کنند.
classroom-action-unrun = مودل برای آن هیچ رقمی را جابه‌جا نمی‌کند: آنچه رضایت از آن محافظت می‌کند، پیامد یک اجرا نیست. شاید همین مهم‌ترین باشد.
classroom-round-run = آنچه توافق شد اجرا شده است. برای دور دیگر درس را دوباره آغاز کنید.

classroom-sheet-predict = انتظار من:
classroom-sheet-result = اجرا می‌گوید:

classroom-hand-in = تسلیم کردن
classroom-hand-in-doc = لینکی که حدس‌های شما و آنچه را اجراهای شما گفت در بر دارد: نه نام، و نه آنچه نوشتید. آن را به معلم خود بدهید، یا کد را نشان دهید.
classroom-result-link = لینک نتیجهٔ من
classroom-copy = کاپی لینک
classroom-result-file = ذخیره به حیث فایل
classroom-result-code = به حیث کد برای تیلفون

classroom-strip-mine = { $count ->
    [one] { $count } حدس
   *[other] { $count } حدس
  }
classroom-strip-theirs = { $count ->
    [one] آنچه { $count } اجرا گفت
   *[other] آنچه { $count } اجرا گفت
  }
classroom-choice = انتخاب
classroom-predicted = انتظار
classroom-found = پاسخ
classroom-pool-doc = لینک‌های صنف را این‌جا جمع کنید. در همین مرورگر می‌ماند و نام در آن‌ها نیست. اجرای هر کس بخت خود را دارد: فاصلهٔ دایره‌ها از هم، کار بخت به‌تنهایی است.
classroom-pool-in = افزودن نتایج
classroom-pool-paste = لینک‌ها، یکی زیر دیگر
classroom-pool-add = افزودن
classroom-pool-files = انتخاب فایل‌ها
classroom-pool-added = { $count ->
    [0] نتیجه‌ای در آن نیست: لینک به “classroom/pool/” و یک کد پایان می‌یابد.
    [one] { $count } لینک خوانده شد.
   *[other] { $count } لینک خوانده شد.
  }
classroom-pool-lesson = درس
classroom-pool-count = { $count ->
    [0] هنوز از این درس نتیجه‌ای نیست.
    [one] نتیجهٔ { $count } شاگرد.
   *[other] نتایج { $count } شاگرد.
  }
classroom-pool-again = { $count ->
    [one] { $count } نتیجه را همان شاگرد دوباره تسلیم کرد: آخرین شمرده می‌شود.
   *[other] { $count } نتیجه را همان شاگردان دوباره تسلیم کردند: آخرین‌ها شمرده می‌شود.
  }
classroom-pool-foreign = { $count ->
    [one] { $count } نتیجه از درس دیگر، «{ $lesson }»، است و این‌جا نشان داده نمی‌شود.
   *[other] { $count } نتیجه از درس دیگر، «{ $lesson }»، است و این‌جا نشان داده نمی‌شود.
  }
classroom-pool-newer = { $count } نتیجه با نسخهٔ تازه‌تر این صفحه ساخته شده است: آن را در همان‌جا باز کنید.
classroom-pool-cut = { $count } نتیجه که آخر آن نیست: لینک را دوباره بخواهید.
classroom-pool-damaged = { $count } نتیجه که در راه تغییر کرده است: لینک را دوباره بخواهید.
classroom-pool-table = به شکل فهرست
classroom-pool-row = انتظار { $predicted }؛ اجرا: { $found }
classroom-pool-csv = ذخیره به حیث CSV
classroom-pool-empty = حذف همه نتایج

classroom-link-doc = انتخاب کنید که لینک چه را باز کند و کدام کنترول‌ها تعیین‌شده باشد. کنترولی که تعیین شده است از هیچ جا تغییر داده شده نمی‌تواند، تا وقتی که شاگرد از درس بیرون شود، که همیشه ممکن است.
classroom-link-lesson = باز می‌کند
classroom-link-explore = کاوش
classroom-link-scenario = سناریو در کاوش
classroom-link-open = آنچه این‌جا باز است: { $title }
classroom-link-controls = کنترول
classroom-lock-open = باز
classroom-lock-locked = قفل‌شده
classroom-lock-hidden = پنهان
classroom-lock-of = ‏{ $control }: { $how }
classroom-link-made = لینک برای صنف
classroom-link-code = به حیث کد برای دیوار
classroom-link-long = این سناریو برای یک لینک تغییرات بسیار زیاد دارد: { $characters } حرف، در حالی که از بیشتر پروگرام‌ها { $most } حرف می‌گذرد. فایل آن را شریک سازید و این‌جا یکی از سناریوهای همراه را انتخاب کنید.

# CODAP: the Common Online Data Analysis Platform, a free program for data in class.
classroom-codap-inside = این صفحه در داخل CODAP است. با یک فشار، اجرا به حیث جدول نو فرستاده می‌شود: یک سطر برای هر ماه و گروه مردم، یک ستون برای هر سنجه.
classroom-codap-outside = CODAP پروگرام رایگان برای کار با ارقام در صنف است. فایل را ذخیره کنید و به CODAP بکشید؛ یا نشانی این صفحه را، با “?codap” پیش از “#”، به حیث صفحهٔ انترنتی در CODAP بگذارید، و جدول را با یک فشار بفرستید.
classroom-codap-waiting = اجرا در جریان است.
classroom-codap-run = { $title }؛ { $scale }؛ عدد آغازین { $seed }. مردم ساختگی؛ پیش‌بینی نیست.
classroom-codap-send = فرستادن به CODAP
classroom-codap-file = ذخیرهٔ فایل برای CODAP (CSV)
classroom-codap-sending = فرستاده می‌شود …
classroom-codap-sent = جدول در CODAP است.
classroom-codap-failed = CODAP پاسخ نداد. فایل را ذخیره کنید و به آن بکشید.

# 1
lesson-lenses = شش دیدگاه بر یک اجرا
lesson-lenses-about = یک سال ساختگی عودت، یک دسته ارقام، شش مسلک که آن‌ها را می‌خوانند: انکشاف، کمک‌های بشردوستانه، ادغام مجدد، سیاست، امنیت، حاکمیت قانون. هر کدام چه می‌بیند، و چه چیز را هیچ‌کدام دیده نمی‌تواند؟
lesson-lenses-aim-1 = همان ارقام را با پرسش‌های گوناگون بخوانیم.
lesson-lenses-aim-2 = عودت‌کنندگان و باشندگان محل را در کنار هم نگه داریم.
lesson-lenses-aim-3 = بگوییم که ارقام چه را نشان داده نمی‌توانند.
lesson-lenses-note-1 = پیش از گام ۲ به هر گروه یک دیدگاه بدهید (صفحهٔ دیدگاه‌ها)؛ بگذارید از آنچه می‌بیند دفاع کنند، سپس دیدگاه‌ها را عوض کنید.
lesson-lenses-note-2 = در «با» چهار برنامه، هر کدام به ارزش ده میلیون دالر، اجرا می‌شود. این‌ها مثال است، نه ثبت آنچه انجام شد.
lesson-lenses-note-3 = تفاوت یک یا دو واحد بخت است: پیش از آن‌که کسی آن را توضیح دهد، اجراهای همسایه‌ها را مقایسه کنید.
lesson-lenses-note-4 = با سطر حقوق در بالا پایان دهید. آن پیش از هر رقم خوانده می‌شود، و هیچ رقمی جای آن را پر نمی‌کند.
lesson-lenses-arm-with = با چهار برنامه
lesson-lenses-arm-without = بدون برنامه‌ها
lesson-lenses-work = کار
lesson-lenses-work-question = بیش از ۴۰۰٬۰۰۰ نفر در چند ماه سال ۲۰۱۶ میلادی به یک ولایت عودت می‌کنند. در جون ۲۰۱۸، با چهار برنامه: کدام سهم از عودت‌کنندگانی که کار می‌خواهند، کار ندارند؟
lesson-lenses-work-means = سطر باشندگان را نیز ببینید: رقم یک طرف به‌تنهایی چیز زیادی نمی‌گوید.
lesson-lenses-work-explain = چرا بیکاری برای هر طرف به این اندازه است؟ از کسی که آن‌جا زندگی می‌کند چه می‌پرسیدید؟
lesson-lenses-change = چهار برنامه چه را تغییر می‌دهد
lesson-lenses-change-question = از سطح زندگی، مکتب، کرایه، رفاه و آرزوی رفتن: چند تای آن با برنامه‌ها، برای هر دو طرف، بهتر از بدون آن‌ها است؟
lesson-lenses-change-choice-allBetter = هر پنج، برای هر دو طرف
lesson-lenses-change-choice-someBetter = بعضی، برای هر دو طرف
lesson-lenses-change-choice-noneBetter = هیچ‌کدام، برای هر دو طرف
lesson-lenses-change-means = تفاوت‌های کوچک شاید تنها بخت باشد: از همسایه‌ای بپرسید که اجرایش بخت دیگری دارد. چهل میلیون دالر در میان دو میلیون نفر کمتر از ۲۰ دالر برای هر نفر است.
lesson-lenses-change-explain = کدام دیدگاه این را موفقیت می‌نامد، و کدام نه؟ چرا؟
lesson-lenses-unseen = آنچه هیچ دیدگاهی نمی‌بیند
lesson-lenses-unseen-question = کدام یک از این‌ها را هیچ اجرایی، هر قدر مفصل باشد، نشان داده نمی‌تواند؟
lesson-lenses-unseen-choice-rents = کرایه‌ها چه می‌شود
lesson-lenses-unseen-choice-schools = چند طفل جای نمی‌یابند
lesson-lenses-unseen-choice-lawful = آیا عودت قانونی و مصون بود
lesson-lenses-unseen-means = قانون، مصونیت و رضایت قضیه به قضیه دیده می‌شود، از سوی کسانی که پاسخگوی آن اند. مودل آن‌ها را اعلام می‌کند، و دربارهٔ آن‌ها چیزی محاسبه نمی‌کند.
lesson-lenses-unseen-explain = از چه کسی باید پرسیده شود، و او چه پاسخ داده می‌تواند؟

# 2
lesson-spectrum = طیف عودت
lesson-spectrum-about = میان آرزوی رفتن به وطن و سوار شدن به‌زور در یک بس، عودت‌های بسیاری قرار دارد: دعوت‌شده، داوطلبانه، با اکراه، زیر فشار، مکلف‌شده، جبری. همان شمار مردم سه بار عودت می‌کنند، هر بار یک گام دورتر. این برای زندگی‌شان چه در پی دارد؟
lesson-spectrum-aim-1 = عودت داوطلبانه، زیر فشار و جبری را از روی شرایط از هم جدا کنیم، نه از روی نام‌ها.
lesson-spectrum-aim-2 = ببینیم که آمادگی، پس‌انداز و انتخاب بر سال‌های بعدی چه اثر دارد.
lesson-spectrum-aim-3 = حقوق را پیش از پیامدها بگذاریم.
lesson-spectrum-note-1 = رده‌ها می‌گوید که مردم در چه شرایطی آمدند. چیزی نیست که کسی با آن هدف بگیرد، و در این درس کنترولی برای آن نیست.
lesson-spectrum-note-2 = شمار و ماه‌های رسیدن در هر سه اجرا یکسان است: تنها شرایط فرق دارد.
lesson-spectrum-note-3 = کسی که روی کاغذ از او پرسیده می‌شود «آیا داوطلبانه عودت می‌کنید؟» شاید راه دیگری نداشته باشد. بگذارید شاگردان نمونه‌هایی بیابند.
lesson-spectrum-note-4 = گام ۳ پاسخی دارد که هیچ اجرایی نمی‌دهد. هدف آن همین است.
lesson-spectrum-arm-freer = دو گام داوطلبانه‌تر
lesson-spectrum-arm-asItWas = همان‌گونه که بود
lesson-spectrum-arm-moreForced = دو گام جبری‌تر
lesson-spectrum-courses = جریان شما خط ضخیم است. خطوط پیوسته: همان‌گونه که بود؛ خطوط بریده: دو گام داوطلبانه‌تر، و دو گام جبری‌تر. زرد خاکی: عودت‌کنندگان؛ آبی: باشندگان محل.
lesson-spectrum-course = زندگی پس از عودت
lesson-spectrum-course-question = سطح زندگی عودت‌کنندگان را، همان‌گونه که در ۲۰۱۶ بود، در سه سال بکشید: ۱ آن است که پیش از آن داشتند.
lesson-spectrum-course-means = پس‌انداز یک خانوار را چند ماه می‌رساند، و آغاز نو سال‌ها وقت می‌گیرد. کسی که آمادگی گرفته توانسته است، با بیشتر آغاز می‌کند.
lesson-spectrum-course-explain = جریان شما در کجا از جریان اجرا جدا می‌شود، و به چه فکر کردید که اجرا آن را نمی‌داند؟
lesson-spectrum-gap = دو سال بعد
lesson-spectrum-gap-question = فرض کنید همه دو گام جبری‌تر می‌آمدند. در جون ۲۰۱۸، کدام سهم از عودت‌کنندگان نمرهٔ ادغام مجدد نیم یا بیشتر دارد؟
lesson-spectrum-gap-means = سطر را از ستون نخست تا ستون آخر بخوانید: همان شمار مردم، شرایط دیگر. سطرهای باشندگان را نیز بخوانید: آیا به همان اندازه جابه‌جا می‌شود؟
lesson-spectrum-gap-explain = مردم ستون نخست چه داشتند که مردم ستون آخر نداشتند؟
lesson-spectrum-allowed = آیا روا است؟
lesson-spectrum-allowed-question = چه وقت ارقام بهتر این را درست می‌سازد که کسی برخلاف خواستش به جایی بازگردانده شود که مصون نیست؟
lesson-spectrum-allowed-choice-enoughHelp = وقتی پس از آن کمک کافی باشد
lesson-spectrum-allowed-choice-goodOutcomes = وقتی بیشتر مردم دو سال بعد زندگی خوب داشته باشند
lesson-spectrum-allowed-choice-never = هرگز: این یک حق است، و هیچ رقمی در برابر آن وزن ندارد
# Non-refoulement: nobody may be returned to where they would be in danger.
lesson-spectrum-allowed-means = هیچ‌کس به جایی بازگردانده شده نمی‌تواند که در آن خطر آزار و تعقیب، شکنجه یا آسیب جدی دیگر باشد: اصل منع بازگرداندن (کنوانسیون پناهندگان ۱۹۵۱، مادهٔ ۳۳؛ کنوانسیون منع شکنجه ۱۹۸۴، مادهٔ ۳). ارقام پس از آن می‌آید.
lesson-spectrum-allowed-explain = این را به کسی بگویید که باور دارد هدف وسیله را توجیه می‌کند.

# 3
lesson-halfMillion = آیا آمدن نیم میلیون نفر ×۲، ×۶، ×۴، ×۱۱ را توضیح داده می‌تواند؟
lesson-halfMillion-about = یک گزارش می‌گوید که در ظرف یک سال پس از عودت‌ها به ننگرهار شمار شاگردان لیسه دو برابر شد، کارگران روزمزد شش برابر، راه از یک سوی شهر به سوی دیگر چهار برابر وقت گرفت، و نمره‌های زمین یازده برابر قیمت یافت (نیولند و سالانت، Migration Policy Institute 2018). ولایت یک و نیم میلیون نفر داشت. آیا چنین بوده می‌تواند؟
lesson-halfMillion-aim-1 = از هر «برابر» بپرسیم: چند برابر چه؟
lesson-halfMillion-aim-2 = یک شهر را از ولایت آن جدا کنیم.
lesson-halfMillion-aim-3 = هر رقم را پیش از باور کردن با حساب سرانگشتی بسنجیم.
lesson-halfMillion-aim-4 = یک منبع را منصفانه نقد کنیم.
lesson-halfMillion-note-1 = نخست حساب سرانگشتی، روی کاغذ: ۵۰۰٬۰۰۰ عودت‌کننده که حدود ۱۹ از ۱۰۰ آنان مردان ۱۸ تا ۵۹ ساله اند، حدود ۹۳٬۰۰۰ مرد دارند؛ پیش از آن حدود ۵۲٬۰۰۰ نفر در ولایت روزمزد کار می‌کردند. اگر هر ۹۳٬۰۰۰ کارگر روزمزد می‌شدند، ×۲٫۸ می‌بود.
lesson-halfMillion-note-2 = شهری که نفوس آن دو برابر می‌شود، چیزی را دیده می‌تواند که ولایتی با رشد یک‌ثلث نمی‌تواند.
lesson-halfMillion-note-3 = گذشتن از شهر: در منحنی معمول تأخیر (Bureau of Public Roads 1964) زمان با توان چهارم ترافیک بالا می‌رود. دو برابر ترافیک بسیار بیشتر از دو برابر زمان است.
lesson-halfMillion-note-4 = هر چهار رقم در یک جملهٔ یک منبع آمده است، بدون تاریخ یا محلی که شمرده شده باشد. این سنجیدن آن‌ها را دشوار می‌سازد، نه این‌که نادرست باشد.
lesson-halfMillion-note-5 = مودل نیز ثبوت نیست: با دانستن این ارقام ساخته شد. بپرسید که چه چیز باید اندازه گرفته شود.
lesson-halfMillion-arm-reported = گزارش‌شده
lesson-halfMillion-arm-hotSpot = شهر و اطراف، در اجرا
lesson-halfMillion-arm-province = ولایت، در اجرا
lesson-halfMillion-row-population = مردم
lesson-halfMillion-row-dayLabourers = کارگران روزمزد
lesson-halfMillion-row-pupilsHigh = شاگردان لیسه
lesson-halfMillion-row-minutesAcrossTown = زمان گذشتن از شهر
lesson-halfMillion-row-landPriceIndex = قیمت یک نمرهٔ زمین (در حاشیهٔ شهر)
lesson-halfMillion-base = چند برابر چه؟
lesson-halfMillion-base-question = حدود ۴۳۰٬۰۰۰ نفر در ولایتی با یک و نیم میلیون نفر مسکن‌گزین می‌شوند. کارگران روزمزد در تمام ولایت در ظرف یک سال چند برابر می‌شوند؟
lesson-halfMillion-base-means = پایه تعیین می‌کند: در میان مردم بسیار، همان شمار، ضریب کوچک‌تری است.
lesson-halfMillion-base-explain = با حساب سرانگشتی نشان دهید که رقم شما، یا رقم اجرا، ممکن است.
lesson-halfMillion-hotSpot = در کجا شمرده شد؟
lesson-halfMillion-hotSpot-question = حالا تنها شهر جلال‌آباد و دو ولسوالی کنار آن، که بیشتر مردم در آن‌ها مسکن‌گزین می‌شوند: آن‌جا کارگران روزمزد چند برابر می‌شوند؟
lesson-halfMillion-hotSpot-means = هر ضریب، بالاترین ربع سال از اکتوبر ۲۰۱۶ تا سپتمبر ۲۰۱۷ تقسیم بر همان ربع سال ۲۰۱۵ است. پایهٔ دیگر ضریب دیگر می‌دهد. خط تیره: جداگانه گفته نمی‌شود.
lesson-halfMillion-hotSpot-explain = اجرا به کدام یک از چهار رقم گزارش‌شده نزدیک می‌شود، به کدام نه، و در کدام ستون؟
lesson-halfMillion-source = خواندن منبع
lesson-halfMillion-source-question = محتاطانه‌ترین خوانش جملهٔ گزارش چیست؟
lesson-halfMillion-source-choice-everywhere = هر چهار دربارهٔ تمام ولایت درست است
lesson-halfMillion-source-choice-town = شاید در جایی درست باشد که دیده شده است: چوک‌ها، مکتب‌ها، سرک‌ها و نمره‌های زمین در شهر و اطراف آن
lesson-halfMillion-source-choice-wrong = از خود ساخته شده است
lesson-halfMillion-source-means = رقمی بدون محل، پایه و تاریخ، درست بوده و باز هم گمراه کرده می‌تواند. خوانندهٔ محتاط هر سه را می‌پرسد، و کسی را دروغگو نمی‌خواند.
lesson-halfMillion-source-explain = جملهٔ گزارش را چنان بازنویسی کنید که هیچ‌کس آن را نادرست خوانده نتواند.

# 4
lesson-objective21 = یک دور هدف ۲۱
lesson-objective21-about = شش طرف بر چند اقدام از نُه اقدام برای عودت مصون و باعزت و ادغام مجدد پایدار توافق می‌کنند، و آنچه را توافق کردند اجرا می‌کنند. هیچ‌کس برنده نمی‌شود: پس از آن دیده می‌شود که زندگی هر طرف چگونه است.
lesson-objective21-aim-1 = برای هدفی دلیل بیاوریم که هدف خود ما نیست.
lesson-objective21-aim-2 = نُه اقدامی را که دولت‌ها بر آن توافق کردند بیاموزیم.
lesson-objective21-aim-3 = ببینیم چه کسی سود می‌برد، چه کسی نه، و چه چیز در هیچ رقمی نیست.
lesson-objective21-note-1 = شش گروه، هر کدام ده دقیقه برای خواندن و یافتن هم‌پیمان، بیست دقیقه برای توافق. تنها آنچه هیچ‌کس رد نمی‌کند، توافق شمرده می‌شود.
lesson-objective21-note-2 = هیچ طرفی شمار کسانی را که بازگردانده شوند پیشنهاد کرده نمی‌تواند: آن شرط سناریو است و در هر دو اجرا یکسان، به جز کسانی که اجازهٔ اقامت آنان را از مجبوریت عودت نگه می‌دارد.
lesson-objective21-note-3 = بهترین توافقی برای یافتن نیست. از هر طرف بپرسید که آیا با این توافق ساخته می‌تواند، و پس از آن چه می‌کرد.
lesson-objective21-note-4 = ده میلیون دالر برای هر اقدام فرضی است که طرف‌ها را به انتخاب وا می‌دارد؛ دربارهٔ این‌که یک اقدام چقدر مصرف دارد چیزی نمی‌گوید.
lesson-objective21-note-5 = نقش‌ها برای آزمودن یک دید است. به شاگردان نقش آنچه را خود اند یا در وطن بودند ندهید.
lesson-objective21-arm-without = بدون توافق
lesson-objective21-arm-deal = آنچه توافق شد
lesson-objective21-deal = آنچه توافق شد
lesson-objective21-deal-question = با آنچه توافق کردید: در دسمبر ۲۰۱۸، کدام سهم از عودت‌کنندگان نمرهٔ ادغام مجدد نیم یا بیشتر دارد؟
lesson-objective21-deal-means = هر طرف سطرهای خود را می‌یابد. تفاوت یک یا دو واحد شاید تنها بخت باشد: با گروه‌های دیگری که همین را توافق کردند مقایسه کنید.
lesson-objective21-deal-explain = به حیث طرف خود سخن بگویید: آیا با آن ساخته می‌توانید؟ پس از آن چه می‌خواستید؟
lesson-objective21-missing = آنچه در جدول نیست
lesson-objective21-missing-question = کدام یک از این‌ها را جدول هرگز گفته نمی‌تواند؟
lesson-objective21-missing-choice-safe = آیا عودت برای این شخص مصون بود
lesson-objective21-missing-choice-water = چه کسی در نزدیکی آب دارد
lesson-objective21-missing-choice-remittances = خویشاوندان از خارج چه می‌فرستند
lesson-objective21-missing-means = مصونیت برای هر فرد جداگانه، پیش از عودت، ارزیابی می‌شود. از همین رو روند قانونی در میان آن نُه است، و از همین رو هیچ جدولی جای آن را نمی‌گیرد.
lesson-objective21-missing-explain = کدام یک از نُه اقدام از چیزی محافظت می‌کند که هیچ رقمی نشان نمی‌دهد؟

# 5
lesson-jobs = کارهایی که دوام می‌کند
lesson-jobs-about = یک برنامه برای کارهای عامه پول می‌پردازد. یک سروی از شرکت‌کنندگان پیش و پس از آن می‌پرسد: حالا کسان بیشتری از آنان کار می‌کنند. آیا این کار برنامه بود؟ مودل کاری را کرده می‌تواند که هیچ سروی نمی‌تواند: بگذارد همان مردم همان سال‌ها را بدون آن زندگی کنند.
lesson-jobs-aim-1 = تغییر را از اثر جدا کنیم.
lesson-jobs-aim-2 = بدانیم که گروه کنترول برای چیست.
lesson-jobs-aim-3 = بپرسیم که آیا یک کار پس از پول نیز دوام می‌کند.
lesson-jobs-note-1 = سروی پیش از شرکت هر کس و بار دیگر در دسمبر ۲۰۱۸ می‌پرسد؛ از هر ده تن یکی پاسخ نمی‌دهد.
lesson-jobs-note-2 = حقیقت در این‌جا یک اجرای همتا است: همان مردم، همان بخت، همه چیز همان‌گونه که بود به جز این برنامه. بیرون از مودل هیچ‌کس آن را ندارد.
lesson-jobs-note-3 = یک برنامه بدون کارهای بادوام نیز به پولش ارزیده می‌تواند: مزد خانواده‌ها را از زمستان می‌گذراند، و سرک می‌ماند. بپرسید که برای چه بود.
lesson-jobs-note-4 = در پشت ارقام حدود صد و پنجاه عامل قرار دارد، هر کدام به جای صد نفر: تفاوت چند واحد بخت است. دستور evaluation عددهای آغازین بسیاری را اجرا می‌کند.
lesson-jobs-arm-before = پیش
lesson-jobs-arm-after = پس
lesson-jobs-arm-beforeAfter = تغییری که سروی می‌بیند
lesson-jobs-arm-truth = اثر: با منهای بدون
lesson-jobs-row-works = کار منظم یا تشبث خود
lesson-jobs-row-sustained = نمرهٔ ادغام مجدد نیم یا بیشتر
lesson-jobs-row-wishesToLeave = آرزوی رفتن
lesson-jobs-beforeAfter = پیش و پس
lesson-jobs-beforeAfter-question = کارهای عامه از اکتوبر ۲۰۱۶ به بعد مردم را برای چند ماه به کار می‌گیرد. سهم شرکت‌کنندگانی که کار منظم یا تشبث خود دارند، از پیش تا دسمبر ۲۰۱۸ چقدر تغییر می‌کند؟ (به واحد از ۱۰۰؛ منفی یعنی کمتر.)
lesson-jobs-beforeAfter-means = یک سروی همین را گزارش می‌داد. آن را یک لحظه در برابر ستون آخر بگذارید.
lesson-jobs-beforeAfter-explain = سه چیز را، به جز برنامه، نام بگیرید که در این دو سال تغییر کرد.
lesson-jobs-twins = همان مردم بدون آن
lesson-jobs-twins-question = و چه مقدار از آن تغییر را برنامه پدید آورد؟ (به واحد از ۱۰۰.)
lesson-jobs-twins-means = همان مردم، بدون برنامه، همان سال‌ها را می‌گذرانند. اثر آن است که فرق دارد.
lesson-jobs-twins-explain = چرا این دو رقم فرق دارد؟
lesson-jobs-why = چرا پیش–پس گمراه می‌کند
lesson-jobs-why-question = چرا سروی پیش و پس در این‌جا گمراه کرده می‌تواند؟
lesson-jobs-why-choice-timePasses = مردمی که تازه رسیده‌اند با گذشت زمان جا می‌افتند، با برنامه یا بدون آن
lesson-jobs-why-choice-worksCreate = کارهای عامه همیشه کار بادوام پدید می‌آورد
lesson-jobs-why-choice-liars = مردم در سروی‌ها راست نمی‌گویند
lesson-jobs-why-means = کسی که در دشوارترین لحظه‌اش از او پرسیده می‌شود، بعداً وضع بهتری دارد، هر چه کرده شود. یک گروه کنترول از مردم همانند نشان می‌دهد که چقدر.
lesson-jobs-why-explain = یک جمله برای تمویل‌کننده بنویسید که درست باشد و با کسانی که کار را کردند مهربان.

# 6
lesson-staying = آیا ماندن موفقیت است؟
lesson-staying-about = «نُه تن از هر ده تن پس از سه سال هنوز آن‌جا اند.» گزارش‌ها این را پایدار می‌نامند. اما کسی که می‌ماند شاید زندگی‌ای داشته باشد که برای آن بماند، یا هیچ راه بیرون‌رفت: بی‌حرکتی غیرداوطلبانه (Carling 2002).
lesson-staying-aim-1 = ماندن از روی انتخاب را از ماندن بدون انتخاب جدا کنیم.
lesson-staying-aim-2 = سه رقم را در جایی بخوانیم که گزارش یک رقم می‌دهد.
lesson-staying-aim-3 = بگوییم که موفقیت چه می‌بود، به زبان خود کسانی که موضوع به آنان مربوط است.
lesson-staying-note-1 = رفتن دوباره نه ناکامی کسانی است که می‌روند و نه جرم آنان: مردم به دلایلی جابه‌جا می‌شوند که همه می‌شناسند.
lesson-staying-note-2 = آرزوی رفتن در ۲۰۱۵ نزد نزدیک به ۴۰ از ۱۰۰ تن از همه افغان‌ها بود (The Asia Foundation): باشندگان نیز آن را دارند.
lesson-staying-note-3 = از شاگردان آغاز کنید: چه کسی دوست دارد مدتی در جای دیگر زندگی کند؟ چه کسی می‌تواند؟
lesson-staying-note-4 = منبع این اندیشه: J. Carling, Migration in the age of involuntary immobility, Journal of Ethnic and Migration Studies 28(1), 2002.
lesson-staying-arm-asItWas = همان‌گونه که بود
lesson-staying-courses = جریان شما خط ضخیم است. زرد خاکی: عودت‌کنندگان؛ آبی: باشندگان محل.
lesson-staying-wish = چه کسی می‌رفت؟
lesson-staying-wish-question = سهم عودت‌کنندگانی را بکشید که اگر می‌توانستند می‌رفتند، در سه سال پس از ۲۰۱۶.
lesson-staying-wish-means = در کنار آن پلان‌ها، و کسانی که در آن ماه واقعاً رفتند آمده است: مقایسه کنید که هر کدام چند نفر دارد.
lesson-staying-wish-explain = چرا آرزو، پلان و رفتن این‌قدر فرق دارد؟
lesson-staying-cannot = چه کسی نمی‌تواند؟
lesson-staying-cannot-question = از کسانی که عودت کرده‌اند و در دسمبر ۲۰۱۹ می‌رفتند: کدام سهم راهی برای آن ندارد؟
lesson-staying-cannot-means = این سهم، بی‌حرکتی غیرداوطلبانه تقسیم بر آرزوی رفتن است، و هر دو در جدول است. کسی که در گزارش «می‌ماند» و ترجیح می‌داد برود، این‌جا شمرده می‌شود.
lesson-staying-cannot-explain = چه چیز آنان را نگه می‌دارد: پول، اسناد، قانون، خانواده؟ چگونه آن را درمی‌یافتید؟
lesson-staying-success = پرسش بهتر
lesson-staying-success-question = چه چیز به شما می‌گفت که ادغام مجدد خوب پیش رفت؟
lesson-staying-success-choice-fewLeave = این‌که کسان کمی می‌روند
lesson-staying-success-choice-livesAndChoice = این‌که مردم به گفتهٔ خودشان خوب زندگی می‌کنند، و رفته یا مانده می‌توانند
lesson-staying-success-choice-noneReturnAbroad = این‌که هیچ‌کس دوباره به خارج نمی‌رود
lesson-staying-success-means = راه‌های مصون و منظم برای جابه‌جا شدن بخشی از آن است: کسی که رفته می‌تواند و می‌ماند، انتخاب کرده است.
lesson-staying-success-explain = جمله‌ای را بنویسید که گزارش شما با آن آغاز می‌شد.
