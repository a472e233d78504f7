# Funding: the same full cost, split several ways; and the best mixes of programmes.
# A draw is one set of values of what nobody knows (parameters of the model, unit costs, overheads), with luck of its own.
# An arm is one way to spend the money. Names of arms are put into sentences in quotation marks.
funding-title = تمویل
funding-lead = همان پول، با همه چیز: به عودت‌کنندگان یک‌یک، یا به محل‌هایی که به آن می‌روند؟ { $scenario }: هر گونهٔ مصرف چه می‌کند، برای چه کسانی، و در کجا هیچ‌کس گفته نمی‌تواند.
funding-rights = <b>حقوق مقدم است.</b> { $line } <link>تمام ورق</link>
funding-limits = رسیدن‌ها داده شده است: هیچ گونهٔ مصرف شمار کسانی را که می‌آیند تغییر نمی‌دهد، و جایی که رسیدن‌ها به کمک‌های بلاعوض واکنش نشان می‌دهد، مردم زودتر می‌آیند، نه به شمار بیشتر. سود یک گروه اوسط است: کسانی از آن شاید زیان ببینند. عودت‌کنندگان و باشندگان محل هرگز جمع نمی‌شوند. قرعه‌ها همه مقدارهای دامنه‌های فرضی را یکسان می‌سنجند: سهم آن‌ها احتمال نیست. آنچه خانواده‌ها و ادارات بدون پرداخت بر دوش می‌گیرند در هیچ مصرفی نیست. <link>محدودیت‌های بیشتر</link>
funding-nobody-comes = در این سناریو هیچ‌کس نمی‌آید، پس چیزی برای تمویل آنان نیست. <link>سناریوی دیگر باز کنید، یا بگذارید مردم بیایند</link>
funding-nothing-yet = هنوز چیزی اجرا نشده است. نتایج در این‌جا ظاهر می‌شود؛ در حالی که صفحه‌های دیگر را می‌بینید اجراها ادامه می‌یابد.
funding-old = این نتایج از «{ $scenario }» به گونه‌ای است که بود: سناریو از آن زمان تغییر کرده است.
funding-nobody = در بعضی قرعه‌ها کسی برای شمردن نیست: سنجه‌های دیگر، یا کسان بیشتر انتخاب کنید.
funding-source = { $scenario }؛ { $draws } قرعه از { $parameters } پارامتر، مصارف واحد و مصارف اداری؛ { $scale } نفر بر هر عامل؛ پول از { $first } تا { $last }؛ عدد آغازین «{ $seed }»؛ مودل { $version }.
funding-print = چاپ

funding-ask = چه پرسیده می‌شود
funding-budgets = چقدر پول
funding-budgets-doc = مصرف کامل، با همه چیز. هر گونهٔ مصرف همین مقدار را دارد. دو بودجه یا بیشتر نشان می‌دهد که کدام از کدام پیشی می‌گیرد.
funding-budget = بودجهٔ { $number }، دالر امریکایی
funding-budget-remove = برداشتن بودجهٔ { $budget }
funding-budget-add = افزودن بودجه
funding-budgets-usual = برگشت به ۵۰، ۲۰۰ و ۸۰۰ دالر برای هر کسی که می‌آید
funding-remove = برداشتن
funding-local = برابر با { $amount } { $currency } سال { $year }
funding-first = نخستین ماه پول
funding-last = آخرین ماه پول
funding-measures = چه شمرده می‌شود
funding-measures-doc = هر کدام برای عودت‌کنندگان و برای باشندگان محل، در کنار هم.
funding-no-measures = دست‌کم یک سنجه انتخاب کنید.
funding-conditions = همچنان در شرایط دیگر
funding-conditions-doc = رسیدن‌ها به گونهٔ داده‌شده همیشه در میان آن‌ها است. هر شرط به همان اندازه اجرای دیگر می‌خواهد.
funding-sure = تا چه حد مطمئن
funding-sure-quick = نگاه نخست
funding-sure-careful = با دقت
funding-sure-overnight = شبانه
# $runs is written in digits already, $count is the number itself.
funding-cost = { $count ->
    [one] حدود { $runs } اجرا
   *[other] حدود { $runs } اجرا
  }، { $time }
# $number is written in digits already, $count is the number itself.
funding-time = { $unit ->
    [seconds] حدود { $count ->
        [one] { $number } ثانیه
       *[other] { $number } ثانیه
      }
    [minutes] حدود { $count ->
        [one] { $number } دقیقه
       *[other] { $number } دقیقه
      }
   *[hours] حدود { $count ->
        [one] { $number } ساعت
       *[other] { $number } ساعت
      }
  }
funding-run = مقایسهٔ گونه‌های مصرف
funding-left = { $done } از { $all } اجرا، { $time } باقی است
funding-stopped = متوقف شد: چیزی از آن نگهداشته نشد.
funding-failed = اجرا نشد: { $why } آنچه پرسیده می‌شود تغییر دهید، یا دوباره کوشش کنید.

# Arms. .short stands at the end of a line in a chart.
funding-arm-privateReturnees = حمایت فردی، تنها عودت‌کنندگان
    .short = فردی، عودت‌کنندگان
funding-arm-privateOpen = حمایت فردی، باز برای همه
    .short = فردی، همه
funding-arm-publicReturnees = خدمات عامه، تنها عودت‌کنندگان
    .short = عامه، عودت‌کنندگان
funding-arm-publicOpen = خدمات عامه، باز برای همه
    .short = عامه، همه
funding-arm-collective = به دست خود مهاجران باهم
    .short = مهاجران باهم
funding-arm-development = بودجهٔ عمومی انکشاف
    .short = انکشاف
funding-arm-none = بدون برنامه
    .short = بدون برنامه

# Measures. $group: residents, returnees, both. .gain is turned so that more is better, .unit is the unit of a gain, .one is one unit of it.
funding-measure-livingStandard = سطح زندگی
    .gain = بهبود سطح زندگی
    .unit = یک‌صدم آنچه مردم پیش از آن با آن زندگی می‌کردند
    .one = آنچه یک نفر پیش از آن با آن زندگی می‌کرد، برای یک سال
funding-measure-employment = اشتغال
    .gain = کسان بیشتر با کار
    .unit = از صد نفر
    .one = یک نفر بیشتر با کار، برای یک سال
funding-measure-resentment = { $group ->
    [residents] رنجش
    [returnees] نارضایتی
   *[both] رنجش و نارضایتی
  }
    .gain = { $group ->
        [residents] رنجش کمتر
        [returnees] نارضایتی کمتر
       *[both] رنجش کمتر، نارضایتی کمتر
      }
    .unit = واحد شاخص از ۰ تا ۱۰۰
    .one = تمام شاخص یک نفر، برای یک سال
funding-measure-wish = آرزوی رفتن
    .gain = کسان کمتر با آرزوی رفتن
    .unit = از صد بزرگسال
    .one = یک بزرگسال کمتر با آرزوی رفتن، برای یک سال
# The composite of the Reintegration Sustainability Survey of IOM.
funding-measure-composite = نمرهٔ ادغام مجدد
    .gain = بهبود نمرهٔ ادغام مجدد
    .unit = واحد شاخص از ۰ تا ۱۰۰
    .one = تمام نمرهٔ یک نفر، برای یک سال
funding-measure-immobility = آرزوی رفتن بدون توان آن
    .gain = کسان کمتر که آرزوی رفتن دارند و نمی‌توانند
    .unit = از صد بزرگسال
    .one = یک بزرگسال کمتر که آرزوی رفتن دارد و نمی‌تواند، برای یک سال
funding-measure-rents = کرایه‌ها
    .gain = کرایه‌های پایین‌تر
    .unit = یک‌صدم کرایه‌های پیش از آن
    .one = کرایهٔ پیش از آن یک نفر، برای یک سال

funding-group-women = زنان
    .short = زنان
funding-group-men = مردان
    .short = مردان
# Thirds of all people by what they consume.
funding-group-poorest = فقیرترین ثلث
    .short = فقیرترین ثلث
funding-group-richest = ثروتمندترین ثلث
    .short = ثروتمندترین ثلث

funding-condition-given = رسیدن‌ها به گونهٔ داده‌شده
funding-condition-responding = رسیدن‌ها به کمک‌های بلاعوض واکنش نشان می‌دهد: زودتر، نه بیشتر
funding-condition-together = تازه‌واردان در کنار هم مسکن‌گزین می‌شوند
funding-condition-apart = تازه‌واردان جدا از هم مسکن‌گزین می‌شوند
funding-one-condition = تنها رسیدن‌ها به گونهٔ داده‌شده اجرا شد. در بالا شرایط دیگر را نشانی کنید تا ببینید که یافته را برعکس می‌سازد یا نه.

# $median, $low and $high are written with signs and units already.
funding-spread = { $median } ({ $low } تا { $high })

funding-verdicts = چه گفته شده می‌تواند
funding-verdicts-doc = سالی که دو سال پس از نخستین پول پایان می‌یابد. یک گزینه وقتی پیش است که در بیشتر از نیم { $draws } قرعه، به اندازهٔ کوچک‌ترین تفاوت بااهمیت، به‌روشنی از همه گزینه‌های دیگر پیش باشد.
funding-verdict-leads = { $budgets ->
    [one] «{ $arm }» در { $measure } نزد { $group } پیش است: در { $count } از { $draws } قرعه به‌روشنی پیش.
   *[other] «{ $arm }» در { $measure } نزد { $group } با هر یک از { $budgets } بودجه پیش است: در { $count } از { $draws } قرعه یا بیشتر به‌روشنی پیش.
  }
funding-verdict-alike = { $budgets ->
    [one] گونه‌های مصرف در { $measure } نزد { $group } از هم تفکیک شده نمی‌توانند: هیچ‌کدام در بیشتر { $draws } قرعه به‌روشنی پیش نیست.
   *[other] گونه‌های مصرف در { $measure } نزد { $group } با هیچ‌یک از { $budgets } بودجه از هم تفکیک شده نمی‌توانند: هیچ‌کدام در بیشتر { $draws } قرعه به‌روشنی پیش نیست.
  }
# $standings is a list of the standings below.
funding-verdict-depends = این‌که کدام در { $measure } نزد { $group } پیش است، وابسته به بودجه است: { $standings }.
funding-verdict-nobody = دربارهٔ { $measure } نزد { $group } چیزی گفته نمی‌شود: در بعضی قرعه‌ها کسی از آنان آن‌جا نیست.
funding-standing-leads = با { $budget } «{ $arm }» (در { $count } از { $draws } قرعه)
funding-standing-alike = با { $budget } از هم تفکیک شده نمی‌توانند
# $conditions is a list of conditions, as named above.
funding-verdict-otherwise = این‌که کدام پیش است، با یکی از بودجه‌ها، در این شرایط فرق می‌کند: { $conditions }.
funding-overtakes = «{ $above }» در حدود { $budget } از «{ $below }» پیشی می‌گیرد (۹۵٪: { $low } تا { $high }؛ در { $share } نمونه‌گیری‌های مکرر).
# Behind it, one sentence for each pair of arms.
funding-overtakes-all = { $count ->
    [one] در میان بودجه‌های آزموده یکی از دیگری پیشی می‌گیرد
   *[other] در میان بودجه‌های آزموده { $count } بار یکی از دیگری پیشی می‌گیرد
  }
funding-flip = { $cost }: پایین‌تر از { $at } «{ $below }» به طور اوسط بهتر است، بالاتر از آن «{ $above }».
funding-flip-none = { $count ->
    [one] یگانه مصرف واحدی که دیده شد، به‌تنهایی انتخاب میان «{ $leader }» و «{ $second }» را بیشتر از تصادف برعکس نمی‌سازد.
   *[other] هیچ‌یک از { $count } مصرف واحد و مصارف اداری به‌تنهایی انتخاب میان «{ $leader }» و «{ $second }» را بیشتر از تصادف برعکس نمی‌سازد.
  }
funding-cost-of = ‏{ $cost } ({ $programme })
funding-unspent = در واقع مصرف یکسان نیست: «{ $arm }» کمتر از نیم را مصرف می‌کند: { $amounts }. کسان بسیار کمی واجد شرایط اند یا به‌وقت از آن می‌شنوند، یا یک عامل به جای کسان بسیار زیاد می‌ایستد.
funding-spent-of = { $spent } از { $budget }

funding-look = به چه نگاه می‌شود
funding-look-measure = سنجه
funding-look-budget = بودجه
funding-look-condition = شرط
funding-look-first = جداشده
funding-look-second = و
funding-look-reading = چه وقت
funding-reading-after = { $months } ماه پس از نخستین پول
funding-reading-left = ۱۳ تا ۲۴ ماه پس از آخرین پول
funding-read = خواندن در امتداد: { $chart }
# $arms is a list of the arms below.
funding-at = ‏{ $place }: { $arms }
funding-at-arm = ‏{ $arm } { $gain }

funding-column-arm = گونهٔ مصرف
funding-column-group = گروه
funding-column-budget = بودجه
funding-column-months = چه وقت
funding-column-median = میانه، { $unit }
funding-column-low = پایین (۵٪)، { $unit }
funding-column-high = بالا (۹۵٪)، { $unit }
funding-column-stays = می‌ماند، { $unit }
funding-column-gains = سود می‌برد، از { $draws } قرعه
funding-column-loses = زیان می‌بیند، از { $draws } قرعه
funding-column-usd = برای یک واحد
funding-column-running = مصرف جاری، در ماه

funding-two = حمایت فردی یا خدمات عامه، تنها عودت‌کنندگان یا باز برای همه
# $first and $second say who leads for either side, as below.
funding-two-headline = { $sides ->
    [one] با { $budget }: { $first }.
   *[other] با { $budget }: { $first }؛ { $second }.
  }
funding-two-leads = برای { $group } «{ $arm }» به‌روشنی پیش است
funding-two-alike = برای { $group } هیچ گونه از گونهٔ بعدی تفکیک شده نمی‌تواند
funding-measured = { $gain } نسبت به «بدون برنامه»، { $unit }. { $reading }. { $condition }.
funding-two-note = نشان‌ها میانهٔ { $draws } قرعه است، خطوط ۹۰٪ میانی. دایره: عودت‌کنندگان؛ مربع: باشندگان محل. همه قاب‌ها مقیاس یکسان دارند.

funding-frontier = پول بیشتر چه به دست می‌دهد
funding-frontier-measure = { $gain } نسبت به «بدون برنامه» بر حسب بودجه، { $unit }: { $group }. { $condition }.
funding-frontier-none = { $budgets ->
    [one] «{ $first }» و «{ $second }»، در { $measure } نزد { $group }، با یک بودجه.
   *[other] در میان بودجه‌های آزموده نه «{ $first }» در { $measure } نزد { $group } از «{ $second }» پیشی می‌گیرد و نه برعکس.
  }
funding-frontier-note = ساحه‌های کمرنگ: ۹۰٪ میانی { $draws } قرعهٔ دو گزینه‌ای که جدا شده است؛ خطوط باریک: همه دیگران. سایهٔ عمودی: جایی که یکی از دیگری پیشی می‌گیرد، ۹۵٪.
funding-overtaking = { $budget } ({ $low } تا { $high })

funding-horizons = چه وقت دیده می‌شود، و چه می‌ماند
funding-horizons-measure = { $gain } نسبت به «بدون برنامه» بر حسب ماه پس از نخستین پول، { $unit }: { $group }، { $budget }.
funding-horizons-headline = آنچه برای { $group } ۱۳ تا ۲۴ ماه پس از آخرین پول می‌ماند: «{ $first }» { $staysFirst }، «{ $second }» { $staysSecond }.
funding-horizons-note = هر نقطه اوسط دوازده ماهی است که در آن‌جا پایان می‌یابد؛ نقطهٔ ۶ ماه اوسط شش ماه نخست است. پول با نخستین رسیدن‌ها آغاز می‌شود، مگر این‌که ماه‌های دیگر انتخاب شود.

funding-groups = چه کسی سود می‌برد و چه کسی زیان می‌بیند
funding-groups-measure = تغییر سطح زندگی در مقایسه با «بدون برنامه»، { $unit }، دو سال پس از نخستین پول؛ { $budget }.
funding-groups-none-lose = با { $budget } هیچ گروهی که جدا نشان داده می‌شود در بیشتر قرعه‌ها زیان نمی‌بیند؛ افراد جداگانه شاید ببینند.
# $who is a list of groups and arms, as below.
funding-groups-lose = با { $budget } این‌ها در بیشتر قرعه‌ها زیان می‌بینند: { $who }.
funding-groups-loser = { $group } با «{ $arm }» ({ $count } از { $draws })
funding-groups-note = نشان‌های پر و خطوط: میانه و ۹۰٪ میانی قرعه‌ها. دایره‌های خالی: آنچه ۱۳ تا ۲۴ ماه پس از آخرین پول می‌ماند. گروه‌ها یک‌دیگر را می‌پوشانند و هرگز جمع نمی‌شوند.
funding-groups-partly = گفته نمی‌شود، چون در بعضی اجراها کسی از آنان آن‌جا نبود: { $who }.
funding-groups-absent = گفته نمی‌شود، چون در هیچ اجرایی کسی از آنان شمرده نمی‌شود: { $who }.

funding-one = یک واحد چقدر مصرف دارد
funding-one-note = مصرف کامل تقسیم بر آنچه در مقایسه با «بدون برنامه» به دست می‌آید، از آنچه یک دالر در هر قرعه به دست می‌آورد؛ در قوس ۹۰٪ میانی. جایی که در یک سر آن سودی گفته نمی‌شود، آن‌جا مصرفی هم نیست. مودل هیچ رفتن را از روی ناچاری نشانی نمی‌کند: رفتن‌های غیرمنظم به جای آن‌ها می‌ایستد. رفتن‌های کمتر سود نیست جایی که کسان بیشتری آرزوی رفتن دارند و نمی‌توانند.
funding-one-at = با { $budget }
funding-one-sustained = یک نفر بیشتر که { $months } ماه پس از رسیدن خودش این‌جا است و نمرهٔ ادغام مجدد او نیم یا بیشتر است
funding-one-averted = یک رفتن غیرمنظم کمتر، { $group }
funding-cost-untold = سودی گفته نمی‌شود: مصرفی نیست
funding-cost-no-gain = سودی گفته نمی‌شود
funding-cost-nobody = هیچ‌کس آن‌قدر پیش نرسیده بود
# People over the draws, median and the middle 90 %.
funding-gained = به‌دست‌آمده: { $people }
funding-averted = کمتر: { $people }؛ بزرگسالانی که آرزوی رفتن دارند و نمی‌توانند: { $immobility } از صد

funding-worth = یک سود به پرداخت چقدر می‌ارزد
funding-worth-measure = سهم قرعه‌هایی که هر گونه در آن بهترین است، بر حسب این‌که یک واحد چقدر ارزش دارد: { $group }، { $budget }
funding-worth-headline = جایی که { $unit } { $usd } ارزش دارد، «{ $arm }» به طور اوسط بهترین است؛ در { $share } قرعه‌ها بهترین است.
funding-worth-note = بهترین یعنی بزرگ‌ترین سود خالص: واحدهای به‌دست‌آمده ضرب در ارزش یک واحد، منهای آنچه مصرف شد (van Hout و دیگران، Health Economics 1994). سهم قرعه‌ها احتمال نیست.

funding-dollars = هر دالر کجا می‌رود
funding-dollars-measure = اجزای آنچه مصرف می‌شود، میانهٔ قرعه‌ها؛ { $budget }
funding-dollars-headline = «{ $arm }» بیشترین مصرف حفظ و مراقبت را باقی می‌گذارد: { $usd } در ماه، پس از رفتن تمویل‌کننده.
funding-dollars-none = هیچ چیزی که ساخته می‌شود پس از رفتن تمویل‌کننده مصرف جاری ندارد.
funding-dollars-note = آنچه ساخته شد، هر که آن را فعال نگه دارد، مصرف جاری دارد؛ جدول آن را بر حسب گونهٔ مصرف دارد.

funding-command = همین کار در خط فرمان
funding-command-doc = { $shipped ->
    [yes] این دستور همان ارقام را می‌دهد.
   *[no] این دستور همان ارقام را می‌دهد، از سناریو به حیث فایل.
  }
funding-save-scenario = ذخیرهٔ سناریو

funding-mix = بهترین ترکیب
funding-mix-lead = برنامه‌ها، یک بودجه و دو تا چهار هدف انتخاب کنید. ترکیب‌هایی که هیچ ترکیب دیگری در هر هدف از آن‌ها بهتر نیست، فهرست می‌شود، با این‌که یک هدف به بهای چه مقدار از هدف دیگر به دست می‌آید. کدام درست است، گفتن آن با شما است.
funding-mix-programmes = برنامه‌هایی که از میان آن‌ها انتخاب می‌شود
funding-mix-programmes-doc = برنامه‌های سناریو، و انواعی که در آن نیست. هر برنامه که نشانی نشده باشد چیزی نمی‌گیرد.
funding-mix-few-programmes = دست‌کم دو برنامه انتخاب کنید.
funding-mix-ends = هدف‌ها
funding-mix-ends-doc = دو تا چهار. هدف‌های عودت‌کنندگان و هدف‌های باشندگان محل جدا می‌مانند.
funding-mix-few-ends = دست‌کم دو هدف انتخاب کنید.
funding-mix-budget = بودجهٔ همه باهم، دالر امریکایی
funding-mix-run = جستجوی بهترین ترکیب‌ها
# $measure as named above, $group in words.
funding-end = ‏{ $measure }، { $group }
funding-mix-command = جستجو در خط فرمان
funding-mix-command-doc = هر دو فایل را در کنار هم ذخیره کنید؛ این دستور همان ترکیب‌ها را می‌دهد.
funding-mix-save = ذخیرهٔ پلان
funding-mix-source = { $scenario }؛ { $mixes } ترکیب، هر کدام با { $replicates } عدد آغازین آزموده شد، آن‌ها که ماندند با { $fresh } عدد تازه؛ { $scale } نفر بر هر عامل؛ عدد آغازین «{ $seed }»؛ مودل { $version }.
funding-mix-measure = دو هدف در برابر هم، یک‌صدم؛ مصرف کامل حداکثر { $budget }
funding-mix-headline = { $count ->
    [one] از { $tried } ترکیب آزموده، هیچ ترکیبی از یکی بهتر نیست: { $first } در برابر { $second }.
   *[other] از { $tried } ترکیب آزموده، هیچ ترکیبی در همه چیز از این { $count } ترکیب بهتر نیست: { $first } در برابر { $second }.
  }
funding-mix-note = دایره‌ها: اوسط { $fresh } عدد آغازین تازه که جستجو ندیده است؛ خطوط: ۹۵٪. کمرنگ: ترکیب دیگری در همه چیز از آن بهتر است.
funding-mix-letter = ترکیب
funding-mix-spent = مصرف‌شده
funding-mix-low = پایین (۹۵٪)
funding-mix-high = بالا (۹۵٪)
funding-mix-money = { $programme }، دالر امریکایی
funding-mix-list = ترکیب‌هایی که یافته شد
funding-mix-part = ‏{ $programme } { $share }
funding-mix-nothing = برای هیچ‌کدام پولی نیست
funding-mix-beaten = { $letter } در همه چیز از آن بهتر است
funding-mix-take = باز کردن در کاوش
funding-mix-take-named = باز کردن ترکیب { $letter } در کاوش: { $mix }
funding-mix-across = افقی
funding-mix-up = عمودی
# $from and $to are letters of mixes.
funding-mix-trade = از { $from } به { $to }، { $first } به اندازهٔ { $gain } { $gainUnit } سود می‌برد، و { $second } به اندازهٔ { $loss } { $lossUnit } زیان می‌بیند.
funding-mix-trade-untold = { $first } و { $second }: دو سر مرز، { $from } و { $to }، در هر دو از هم تفکیک شده نمی‌توانند.
funding-mix-no-trade = { $count ->
    [one] یک ترکیب در همه هدف‌ها یک‌جا پیش است: چیزی برای معاوضه نیست.
   *[other] معاوضه‌ای میان دو هدف گفته نمی‌شود.
  }
funding-mix-progress = نیم جستجو { $share } آنچه را تمام آن یافت، یافته بود.
