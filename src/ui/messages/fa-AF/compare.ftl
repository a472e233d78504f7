# Compare: up to six scenarios on the same luck. An arm is one of the scenarios that are compared (as in a trial). Luck is what another seed
# would change; a future is one way in which things that nobody knows may be. Returnees are "people who came back", residents "people who lived here".
compare-title = مقایسه
compare-lead = همان محل، همان مردم، همان بخت، و حداکثر شش گونهٔ عمل. تفاوت تنها در آن است که هر گونه چه می‌کند. جایی که هیچ‌کس گفته نمی‌تواند کدام بهتر است، این هم یک یافته است.
compare-answer = یافته‌ها
compare-nothing-yet = هنوز چیزی مقایسه نشده است. یک نگاه تیز چند ثانیه وقت می‌گیرد.
compare-under-way = در جریان: این‌که تا کجا رسیده است در بالای هر صفحه نوشته است، و شما در این میان صفحه‌های دیگر را دیده می‌توانید.
compare-stopped = پیش از پایان متوقف شد. دوباره مقایسه کنید، یا نگاه تیزتری انتخاب کنید.
compare-failed = مقایسه انجام نشد: { $why } دوباره مقایسه کنید، یا گزینه‌های کمتری انتخاب کنید.
compare-limits = کاوش می‌کند و هیچ چیز را پیش‌بینی نمی‌کند: مردم ساختگی‌اند و بیشتر دامنه‌ها فرضی است. سهم آینده‌ها احتمال نیست. آنچه یک گروه به دست می‌آورد هرگز جای آنچه را گروه دیگر از دست می‌دهد پر نمی‌کند. <link>محدودیت‌ها</link>

compare-arms = چه مقایسه می‌شود
compare-arm-none = بدون برنامه
# Leave to remain in the country where they are: nobody is made to return.
compare-arm-stay = ماندن با اجازهٔ اقامت
compare-always = همیشه مقایسه می‌شود
compare-always-stay = همیشه مقایسه می‌شود: هیچ‌کس مجبور به عودت نمی‌شود، پس کسان کمتری می‌آیند
compare-arm-only = تنها { $programme }
# A fork has the past of the open scenario until a month. $what: names of programmes.
compare-arm-fork-instead = به جای آن { $what }، از { $from }
compare-arm-fork-also = همچنان { $what }، از { $from }
compare-arm-fork-ends = در { $from } پایان می‌یابد، پس از آن هیچ
compare-arm-fork-no-more = از { $from } هیچ چیز نو
compare-apart-none = برابر با «بدون برنامه» است
compare-apart-policy = { $count ->
    [one] { $count } برنامه
   *[other] { $count } برنامه
  }
compare-apart-assumptions = فرض‌های دیگر، در مقایسه با «بدون برنامه» زیر همین فرض‌ها: { $what }
compare-apart-arrivals = مقایسه شده نمی‌تواند: کسان دیگری می‌آیند، یا به گونهٔ دیگر می‌آیند
compare-apart-place = مقایسه شده نمی‌تواند: محل دیگر است
compare-assumption = { $what } { $to } به جای { $from }
compare-assumptions-more = { $count } فرض دیگر
compare-no-programmes = سناریوی باز برنامه ندارد: در کاوش چند برنامه بیفزایید، یا این‌جا از آن شاخه بسازید.
compare-full = حداکثر شش گزینه. برای افزودن یکی، یکی را بردارید.
compare-each-alone = هر برنامه به‌تنهایی
compare-fork = شاخهٔ نو …
compare-drop = برداشتن
compare-fork-drop = برداشتن: { $label }
compare-fork-legend = سیاست دیگر از یک ماه به بعد
compare-fork-from = نخستین ماهی که فرق دارد
compare-fork-running = آنچه تا آن وقت آغاز شده است ({ $count })
compare-fork-ends = در ماه پیش از آن پایان می‌یابد؛ پول باقی‌مانده پس سپرده می‌شود
compare-fork-goes-on = طوری که توافق شده بود ادامه می‌یابد
compare-fork-begins = آنچه در همان ماه آغاز می‌شود
compare-fork-kept = برنامه‌های یک سناریوی نگهداشته‌شده
compare-fork-nothing = هیچ
compare-fork-note = تا آن ماه همه چیز مانند سناریوی باز است. آنچه برای بعد پلان شده بود و انتخاب نشده است، آغاز نمی‌شود.
compare-fork-add = افزودن این شاخه
compare-cancel = لغو

compare-measures = به چه نگاه می‌شود
compare-measures-note = نتیجه‌گیری به کوچک‌ترین تفاوت بااهمیت نیاز دارد: شما آن را تعیین می‌کنید. آنچه از اول آن‌جا نوشته است، فرضی است.
compare-measures-all = { $count ->
    [one] { $count } سنجهٔ دیگر
   *[other] { $count } سنجهٔ دیگر
  }
compare-smallest-of = کوچک‌ترین تفاوت بااهمیت: { $measure }
compare-smallest-wrong = عددی بالاتر از ۰، مانند 1 یا 0.01
compare-assumed = فرضی
compare-yours = از شما
# Percentage points.
compare-unit-share = واحد فیصد
compare-unit-ratio = نسبت به پیش از آن
compare-unit-index = از ۰–۱
compare-window = اوسط
compare-window-last = سال آخر اجرا، { $from } تا { $to }
compare-window-year = سال { $year } پس از نخستین رسیدن‌ها، { $from } تا { $to }
# Measures as they stand within a sentence.
compare-measure-livingResidents = سطح زندگی باشندگان محل
compare-measure-livingReturnees = سطح زندگی عودت‌کنندگان
compare-measure-livingEarlier = سطح زندگی برگشتگان سال‌های گذشته
compare-measure-livingWomen = سطح زندگی زنان
compare-measure-livingPoorest = سطح زندگی فقیرترین ثلث
compare-measure-povertyResidents = فقر باشندگان محل
compare-measure-povertyReturnees = فقر عودت‌کنندگان
compare-measure-unemployment = بیکاری
compare-measure-outOfSchool = اطفال بیرون از مکتب
compare-measure-rents = کرایه‌ها
compare-measure-water = نیاز برآورده‌شدهٔ آب
compare-measure-resentment = رنجش باشندگان محل
compare-measure-grievance = نارضایتی عودت‌کنندگان
compare-measure-wishResidents = آرزوی رفتن باشندگان محل
compare-measure-wishReturnees = آرزوی رفتن عودت‌کنندگان
compare-measure-immobile = کسانی که آرزوی رفتن دارند و نمی‌توانند
compare-measure-sustained = عودت‌کنندگانی که پس از یک سال این‌جا زندگی قابل تحمل دارند

compare-sure = تا چه حد مطمئن
compare-preset-quick = نگاه تیز
compare-preset-careful = با دقت
compare-preset-overnight = شبانه
compare-about = حدود { $time }
compare-seconds = { $count } ثانیه
compare-minutes = { $count ->
    [one] { $count } دقیقه
   *[other] { $count } دقیقه
  }
compare-hours = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعت
  }
compare-details = بخت، آینده‌ها و درجهٔ تفصیل
compare-replicates = عددهای آغازین در هر آینده
compare-futures = آینده‌ها
compare-scale = نفر بر هر عامل
compare-months = { $months } ماه
compare-twins = عددهای آغازین برای سودبرندگان و زیان‌دیدگان
compare-length = ماه‌ها
compare-rules = قاعده‌های رقیب رفتار
compare-rule-noEnvy = هیچ‌کس از آنچه به همسایگان داده می‌شود آزرده نمی‌شود
compare-rule-noFollowing = هیچ‌کس از دیگران پیروی نمی‌کند، نه در مسکن‌گزینی و نه در رفتن
compare-details-note = آینده یک نقطهٔ ابرمکعب لاتین (Latin hypercube) بر پارامترهایی است که هیچ‌کس نمی‌داند. پیش بودن باید در نُه آینده از ده آینده، زیر هر قاعده، و بیشتر از کوچک‌ترین تفاوت بااهمیت برقرار باشد.
compare-by-programme = برنامه‌ها یک‌یک
compare-by-none = از هیچ گزینه
compare-estimate = { $runs } اجرا، حدود { $time } در این کمپیوتر.
compare-go = مقایسه کنید
compare-go-anew = مقایسه از نو
compare-no-measure = دست‌کم یک سنجه انتخاب کنید.
compare-refused = این به گونه‌ای که هست مقایسه شده نمی‌تواند: { $path }. گزینه‌های دیگر انتخاب کنید، یا سناریو را در کاوش باز کنید تا ببینید چه نادرست است.

compare-source = { $title }: { $arms } گزینه با همان بخت، { $futures ->
    [one] مطابق فرض‌ها
   *[other] { $futures } آینده
  } × { $replicates } عدد آغازین، { $scale ->
    [one] یک نفر بر هر عامل
   *[other] { $scale } نفر بر هر عامل
  }، { $months } ماه، عدد آغازین «{ $seed }»، مودل { $model }.
compare-world = فرض‌ها
compare-world-own = مانند سناریوی باز
compare-world-other = مانند «{ $arm }»
compare-world-assumes = این گزینه‌ها چیز دیگری فرض می‌کنند: { $what }.
compare-world-note = این‌ها با «بدون برنامه» زیر همان فرض‌ها مقایسه می‌شود، تا یک فرض هرگز به جای یک سیاست گرفته نشود. آنچه خود فرض، بدون هیچ برنامه، می‌کند:
compare-world-moves = ‏{ $measure }: { $by } ({ $range })
compare-look-at = نگاه به
compare-look-against = در مقایسه با
compare-futures-note = { $futures } آینده. خطوط ضخیم تنها بخت است (۹۵٪)، خطوط باریک نُه آینده از ده آینده.
compare-one-future = یک آینده آزمایش شد، مطابق فرض‌ها: خطوط تنها بخت است (۹۵٪). نگاه با دقت، آینده‌های دیگر را نیز می‌آزماید.
compare-part-verdicts = چه کسی در چه پیش است
compare-part-months = ماه به ماه
compare-part-after = بر حسب زمان پس از رسیدن
compare-part-groups = برای چه کسانی
compare-part-twins = چه کسی سود می‌برد، چه کسی زیان می‌بیند
compare-part-zones = کجا

# Percentage points; $count is the number without its sign.
compare-points = { $count ->
    [one] { $value } واحد فیصد
   *[other] { $value } واحد فیصد
  }
compare-points-range = { $low } تا { $high } واحد فیصد
compare-range = { $low } تا { $high }
compare-times = ‏{ $times } ×
compare-less = { $first } منهای { $second }
compare-mean-of = اوسط { $from } تا { $to }
compare-after = { $months } ماه پس از رسیدن
compare-difference-from = تفاوت از «{ $other }»: { $measure }، { $when }
compare-better-more = بیشتر بهتر است؛ تفاوت‌های تا { $by } اهمیت ندارد (سایه‌دار).
compare-better-less = کمتر بهتر است؛ تفاوت‌های تا { $by } اهمیت ندارد (سایه‌دار).
compare-left-out = { $count ->
    [one] { $count } آینده کنار گذاشته شده است: از این گروه کسی آن‌جا نبود.
   *[other] { $count } آینده کنار گذاشته شده است: از این گروه کسی آن‌جا نبود.
  }
compare-reverses = چه چیز آن را برعکس می‌سازد
compare-baselines = دو خط مبنا: پیش از رسیدن‌ها، و بدون برنامه
compare-baselines-note = بیشتر آنچه از زمان رسیدن‌ها تغییر کرد، با آن‌ها آمد. آنچه یک سیاست کرد، تفاوت آن از «بدون برنامه» است.
compare-saved = جفت‌سازی با همان بخت اجراها را کم ساخت: { $replicates } عدد آغازین در جایی که کمترین سود را دارد به اندازهٔ { $worth } اجرای جفت‌ناشده می‌گوید ({ $times } ×).
compare-saved-unknown = از یک عدد آغازین گفته نمی‌شود که جفت‌سازی چقدر سود داشت.

compare-watched-livingStandard-residents = سطح زندگی نسبت به پیش از آن، باشندگان محل
compare-watched-livingStandard-returnees = سطح زندگی نسبت به پیش از آن، عودت‌کنندگان
compare-watched-poverty-residents = فقر، باشندگان محل
compare-watched-poverty-returnees = فقر، عودت‌کنندگان
compare-watched-outOfSchoolShare-all = اطفال بیرون از مکتب
compare-watched-rentIndex-all = کرایه‌ها نسبت به پیش از آن
compare-watched-resentment-residents = رنجش، باشندگان محل
compare-watched-wish-returnees = آرزوی رفتن، عودت‌کنندگان
compare-chart-apart = { $measure }: «{ $first }» و «{ $second }» در { $date } بیشترین فاصله را از هم دارند، { $by }
compare-chart-near = { $measure }: «{ $first }» و «{ $second }» از هم تفکیک شده نمی‌توانند؛ بیشترین فاصله در { $date }، { $by }
compare-chart-same = { $measure }: «{ $first }» و «{ $second }» یکسان اند
compare-chart-nobody = { $measure }: کسی برای شمردن نیست
compare-chart-measure = { $measure }. میانه‌ها و ۹۰٪ میانی { $runs } اجرا
# Letters of two arms: the panel shows the first less the second.
compare-panel = { $first } منهای { $second }
compare-panel-points = { $first } منهای { $second }، واحد فیصد
compare-readout = { $date }: { $first } { $firstValue }، { $second } { $secondValue }؛ تفاوت { $difference } ({ $range })
compare-month-of = ماه، { $what }
compare-bands-note = بالا، سطح‌ها: گزینه‌ای که به آن نگاه می‌شود با خط پیوسته و دامنه‌اش، دیگری با خط بریده، بقیه باریک. پایین، تفاوت جفت‌شدهٔ آن‌ها در اطراف صفر. ساحه‌های کمرنگ نُه اجرا از ده اجرا را در بر می‌گیرد. تا { $last }.

compare-horizon = ماه پس از رسیدن
compare-horizon-what = از همه کسانی که رسیدند
compare-horizon-sustainedShare = این‌جا اند و زندگی قابل تحمل دارند
compare-horizon-stillHereShare = هنوز این‌جا اند
compare-after-none = در این اجرا هیچ‌کس آن‌قدر زود نمی‌رسد که پیگیری شود.
compare-after-measure = { $what }، { $months } ماه پس از رسیدن خود هر کس: { $stream }. تفاوت از «بدون برنامه»، و سطح
compare-after-note = همه کسانی که رسیدند شمرده می‌شوند، هر که رفته باشد. با اجازهٔ اقامت کسان کمتری می‌آیند: ارقام آن از کسان دیگری است. ماندن مردم به خودی خود هدف نیست.
compare-detail-most = بیشترین برای { $row }: { $by }. بخت { $clear } تفاوت از { $all } تفاوت را توضیح نمی‌دهد.
compare-detail-none = شاید تنها بخت همه این تفاوت‌ها را توضیح دهد.
compare-detail-measure = { $measure }: «{ $policy }» منهای «بدون برنامه»، و سطح
compare-outcome-livingStandard = سطح زندگی نسبت به پیش از آن
compare-outcome-poverty = فقر
compare-outcome-outOfSchoolShare = اطفال بیرون از مکتب
compare-outcome-wish = آرزوی رفتن
compare-outcome-rentIndex = کرایه‌ها نسبت به پیش از آن
compare-outcome-waterService = نیاز برآورده‌شدهٔ آب
compare-group-residents = باشندگان محل
compare-group-earlierReturnees = برگشتگان پیشین
compare-group-returnees = عودت‌کنندگان
compare-group-women = زنان
compare-group-poorest = فقیرترین ثلث
compare-zone-what = چه چیز
compare-zone-note = ساحه‌ها بر حسب تفاوت‌شان. خطوط تنها بخت است (۹۵٪).

compare-placebo = پلاسیبو: تقریباً هیچ تغییر
compare-strip-value = { $better } بهتر، { $worse } بدتر
compare-twins-luck-residents = باشندگان محل: هیچ گزینه وضع شمار به‌روشنی بیشتری از آنان را نسبت به بخت بهتر یا بدتر نمی‌سازد
compare-twins-luck-newcomers = آمدگان: هیچ گزینه وضع شمار به‌روشنی بیشتری از آنان را نسبت به بخت بهتر یا بدتر نمی‌سازد
compare-twins-most-residents = با «{ $policy }»، وضع { $better } از باشندگان محل به‌روشنی بهتر است، { $worse } به‌روشنی بدتر
compare-twins-most-newcomers = با «{ $policy }»، وضع { $better } از آمدگان به‌روشنی بهتر است، { $worse } به‌روشنی بدتر
compare-twins-measure-residents = باشندگان محل ({ $people } نفر)، هر کس در مقایسه با خودش با «{ $other }»: پررنگ، به‌روشنی بهتر؛ کمرنگ، تقریباً یکسان؛ با خط دور، به‌روشنی بدتر
compare-twins-measure-newcomers = آمدگان ({ $people } نفر)، هر کس در مقایسه با خودش با «{ $other }»: پررنگ، به‌روشنی بهتر؛ کمرنگ، تقریباً یکسان؛ با خط دور، به‌روشنی بدتر
compare-twins-note = «به‌روشنی» یعنی { $clearly } زندگی پیش از آن، یا بیشتر، در پایان اجرا؛ اوسط { $seeds } عدد آغازین. تغییرات کوچک دامن می‌گسترد: در پلاسیبو یک پارامتر یک‌هزارم فرق دارد، و همه تفاوت‌ها بخت است. سود جای زیان را پر نمی‌کند.
compare-twins-none = سودبرندگان و زیان‌دیدگان خواسته نشده بود.

compare-waterfall = هر برنامهٔ «{ $policy }» چه کرد
compare-waterfall-how = گفته می‌شود
compare-way-step = به ترتیب آغازشان
compare-way-share = بر حسب سهم‌های منصفانه
compare-way-step-note = هر ستون آن است که یک برنامه بر برنامه‌های پیش از خود می‌افزاید.
compare-way-share-note = هر ستون آن است که یک برنامه به طور اوسط در همه ترتیب‌ها می‌افزاید (ارزش شاپلی)؛ جمع ستون‌ها برابر با کل است.
compare-all-together = همه باهم
compare-waterfall-most = { $programme } بیشترین کار را می‌کند: { $by } از { $all }
compare-waterfall-nobody = در بعضی اجراها کسی برای شمردن نیست: { $measure }. شاید نفر کمتر بر هر عامل کمک کند.
compare-waterfall-measure = { $measure }، در مقایسه با هیچ‌کدام. همه باهم، تنها بخت (۹۵٪): { $range }
compare-interactions-unknown = برنامه‌ها بیشتر از آن است که هر مجموعهٔ آن‌ها اجرا شود: گفته نمی‌شود که بر یک‌دیگر اثر دارند یا نه.
compare-interactions-none = هیچ دو برنامه بیشتر از آنچه بخت کرده می‌تواند بر یک‌دیگر اثر ندارد.
compare-interaction-more = { $first } و { $second } باهم بیشتر از آنچه هر یک به‌تنهایی، بر آن اثر دارند: { $by } ({ $range }).
compare-interaction-less = { $first } و { $second } باهم کمتر از آنچه هر یک به‌تنهایی، بر آن اثر دارند: { $by } ({ $range }).

compare-reproduce = همین کار در خط فرمان
compare-reproduce-note = این فایل‌ها را در یک پوشهٔ مخزن ذخیره کنید، و آنچه در زیر است اجرا کنید. «بدون برنامه» و «ماندن» آن‌جا نیز مانند این‌جا افزوده می‌شود.
compare-file = ذخیرهٔ { $name }

compare-column-pair = جفت
compare-column-mean = اوسط
compare-column-luck-low = تنها بخت، از
compare-column-luck-high = تا (۹۵٪)
compare-column-futures-low = نُه آینده از ده آینده، از
compare-column-futures-high = تا
compare-column-first-leads = اولی به‌روشنی پیش است
compare-column-second-leads = دومی به‌روشنی پیش است
compare-column-futures = آینده‌های آزموده
compare-column-saved = سود جفت‌سازی
compare-column-policy = گزینه
compare-column-level = سطح
compare-column-before = پیش از رسیدن‌ها
compare-column-since = از آن به بعد
compare-column-against-none = در مقایسه با «بدون برنامه»
compare-column-row = از
compare-column-month = ماه
compare-column-median = { $policy }، میانه
compare-column-low = { $policy }، ۵٪ پایین‌تر از آن
compare-column-high = { $policy }، ۵٪ بالاتر از آن
compare-column-people = مردم
compare-column-better = به‌روشنی بهتر
compare-column-worse = به‌روشنی بدتر
compare-column-same = تقریباً یکسان
compare-column-here-alone = تنها با این گزینه این‌جا
compare-column-other-here-alone = تنها با گزینهٔ دیگر این‌جا
compare-column-programme = برنامه
compare-column-share = سهم منصفانه
compare-column-share-low = تنها بخت، از
compare-column-share-high = تا (۹۵٪)
compare-column-alone = به‌تنهایی
compare-column-step = پس از برنامه‌های پیش از آن
compare-column-last = اگر تنها همین برداشته شود
