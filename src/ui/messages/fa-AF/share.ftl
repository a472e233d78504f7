# Handing on what is open.
share-title = شریک ساختن
share-part-link = لینک
share-part-printed = روی کاغذ
share-part-spoken = گفتاری
share-part-files = فایل‌ها
share-part-again = همین نتیجه، دوباره

share-link = لینک آنچه باز است
share-link-note = تمام سناریو در لینک است: تغییرات آن، عدد آغازین آن، و آنچه شما می‌بینید. تا وقتی که خودتان آن را نفرستید، چیزی به جایی فرستاده نمی‌شود.
share-link-long = این لینک { $characters } حرف می‌داشت؛ بسیاری از پروگرام‌ها لینک‌های درازتر از { $most } را قطع می‌کنند. آن را به حیث فایل بفرستید.
share-copy-link = کاپی لینک
share-copied = کاپی شد.
share-copy-by-hand = مرورگر به صفحه اجازهٔ کاپی نمی‌دهد: متن را نشانی کنید و با دست کاپی کنید.
share-code = کد QR لینک
share-code-long = برای کد QR که تیلفون از روی کاغذ خوانده بتواند، بسیار دراز است: حداکثر { $most } حرف در آن جای می‌گیرد.
share-brief = خلاصه در دو صفحه
share-sheet = ورق با تصاویر، برای جلسه
share-no-run = هنوز نتیجه‌ای نیست: نخستین نتیجه در چند ثانیه می‌آید.
share-script = یافته در یک دقیقه، برای خواندن با صدای بلند
share-copy-script = کاپی متن
share-scenario-file = فایل سناریو
share-results = نتایج (CSV، Parquet)
share-logframe = اهداف برای چارچوب منطقی (CSV)
share-iati = اهداف برای IATI (XML)
# Ex ante: before anything has been done.
share-targets-note = اهداف از پیش و از روی یک شبیه‌سازی تعیین می‌شود. هرگز نتیجه نیست: آنچه رخ می‌دهد باید اندازه‌گیری شود.
share-targets-none = اهداف به برنامه‌ها تعلق دارد: نخست یکی بیفزایید.
share-preview = نتیجهٔ موجود پیش‌نمایش است، یک عامل به جای { $scale } نفر: فایل‌ها همین را در بر دارد.
share-failed = فایل ساخته نشد: صفحه را از نو باز کنید و دوباره کوشش کنید، یا دستور زیر را به کار ببرید.
share-again-note = در خط فرمان، این دستور همان زندگی‌ها را تا آخرین بیت محاسبه می‌کند:
share-again-own = سناریوی شما فایل است: آن را با تغییراتش به نام { $file } ذخیره کنید. در خط فرمان، این دستور همان زندگی‌ها را محاسبه می‌کند:
share-copy-command = کاپی دستور

# A link that somebody was sent.
share-link-title = سناریویی که برای شما فرستاده شده است
share-opens = { $title } را باز می‌کند، { $changes ->
    [0] همان‌گونه که هست
    [one] با یک تغییر
   *[other] با { $changes } تغییر
  }؛ عدد آغازین بخت: { $seed }.
share-opens-added = افزوده‌شده
share-opens-removed = برداشته‌شده
share-has-moved = ارقام { $title } حالا با وقتی که لینک ساخته شد فرق دارد: نتایج با آنچه فرستندهٔ آن دید تفاوت خواهد داشت.
share-keeps = آنچه در { $title } تغییر دادید می‌ماند: به سناریوهای نگهداشته‌شدهٔ شما می‌رود.
share-open-it = باز کنید
share-not-now = حالا نه
share-go-on = ادامه با { $title }
share-wrong-newer = این لینک با نسخهٔ تازه‌تر این صفحه ساخته شده است: صفحه را از نو باز کنید، یا سناریو را به حیث فایل بخواهید.
share-wrong-cut = آخر این لینک نیست، چنان‌که وقتی یک سطر در راه شکسته شود پیش می‌آید: آن را کامل کاپی کنید، یا سناریو را به حیث فایل بخواهید.
share-wrong-damaged = این لینک در راه تغییر کرده است و خوانده نمی‌شود: آن را دوباره بخواهید، یا سناریو را به حیث فایل بخواهید.
share-wrong-base = این لینک سناریویی را تغییر می‌دهد که این صفحه ندارد: سناریو را به حیث فایل بخواهید.
share-wrong-content = در این لینک { $problems ->
    [one] چیزی است که جور نمی‌آید
   *[other] { $problems } چیز است که جور نمی‌آید
  }، و هیچ چیز از آن باز نشد: از فرستنده لینک تازه‌تر بخواهید.

# Targets, for logframes and IATI. Changes that programmes work for.
share-change-work = مردم کار می‌یابند
share-change-living = خانوارها به خوبی پیش از آن یا بهتر زندگی می‌کنند
share-change-homes = مسکن در توان پرداخت مردم است و تنگی جا نیست
share-change-schools = اطفال به مکتب می‌روند
share-change-water = آب برای همه هست
share-change-free = هیچ‌کس تنها به این سبب نمی‌ماند که راهی برای رفتن ندارد
share-change-together = عودت‌کنندگان جای خود را می‌یابند
share-assumption-work = تقاضا از بیرون محل مانند پیش رشد می‌کند؛ هیچ سرحدی بسته نمی‌شود.
share-assumption-living = قیمت‌ها، مزدها در جاهای دیگر و پول ارسالی از خارج همان‌گونه می‌ماند که سناریو تعیین می‌کند.
share-assumption-homes = زمین به دست می‌آید و ساختمان مانند سال‌های پیش ادامه دارد.
share-assumption-schools = معاش معلمان تا زمانی که برنامه می‌گوید پرداخته می‌شود، و پس از آن از سوی دیگران.
share-assumption-water = آنچه ساخته می‌شود، حفظ و مراقبت می‌گردد.
share-assumption-free = راه‌های منظم همان‌قدر باز می‌ماند که سناریو تعیین می‌کند.
share-assumption-together = امنیت بدتر نمی‌شود؛ کمک به باشندگان محل و عودت‌کنندگان یکسان می‌رسد.
share-indicator = { $measure }: { $group }
share-group-residents = باشندگان محل
share-group-returnees = عودت‌کنندگان
share-group-all = همه
share-status = هدفی که از پیش و از روی یک شبیه‌سازی تعیین شده است؛ نتیجه نیست
share-source = Return Impact { $version }، { $scenario }، عدد آغازین { $seed }، یک عامل به جای { $scale } نفر، نشان انگشت { $fingerprint }

# To be read aloud: short sentences, few figures.
share-script-opening = سخن از { $place } است. میان { $from } و { $to }، { $people } نفر به آن‌جا عودت می‌کنند.
share-script-when = یک شبیه‌سازی با مردم ساختگی می‌پرسد که آنان به چه نیاز دارند، و کسانی که پیش از آن این‌جا زندگی می‌کردند به چه نیاز دارند. وضع در { $month } چنین است.
share-script-unemployment = از هر ده عودت‌کننده‌ای که کار می‌خواهند، { $returnees ->
    [0] تقریباً هیچ‌کس بی‌کار نیست
    [one] یک تن بی‌کار است
   *[other] { $returnees } تن بی‌کار اند
  }. از هر ده باشندهٔ محل، { $residents ->
    [0] تقریباً هیچ‌کس
    [one] یک تن
   *[other] { $residents } تن
  }.
share-script-outOfSchoolShare = از هر ده طفل عودت‌کننده، { $returnees ->
    [0] تقریباً هیچ‌کدام بیرون از مکتب نیست
    [one] یک طفل بیرون از مکتب است
   *[other] { $returnees } طفل بیرون از مکتب اند
  }. از هر ده طفل باشندهٔ محل، { $residents ->
    [0] تقریباً هیچ‌کدام
    [one] یک طفل
   *[other] { $residents } طفل
  }.
share-script-wish = از هر ده بزرگسال عودت‌کننده، { $returnees ->
    [0] تقریباً هیچ‌کس آرزوی رفتن دوباره ندارد
    [one] یک تن آرزوی رفتن دوباره دارد
   *[other] { $returnees } تن آرزوی رفتن دوباره دارند
  }. از هر ده باشندهٔ محل، { $residents ->
    [0] تقریباً هیچ‌کس
    [one] یک تن
   *[other] { $residents } تن
  }.
share-script-programmes = { $programmes ->
    [0] در این تصویر هیچ برنامه‌ای کار نمی‌کند: نشان می‌دهد که چه نیاز است.
    [one] در این تصویر یک برنامه کار می‌کند، تا وقتی که پول آن کفایت کند.
   *[other] در این تصویر { $programmes } برنامه کار می‌کند، تا وقتی که پول آن‌ها کفایت کند.
  }
share-script-close = انتخاب‌های دیگر تصویرهای دیگر به دست می‌دهد، و بخت نیز. آنچه شما از محل خود می‌دانید ارزش بیشتر دارد.
share-opens-lesson = { $locked ->
    [0] یک درس را باز می‌کند.
    [one] یک درس را باز می‌کند که در آن { $locked } کنترول را تا بیرون شدن از درس معلم تعیین کرده است.
   *[other] یک درس را باز می‌کند که در آن { $locked } کنترول را تا بیرون شدن از درس معلم تعیین کرده است.
  }
