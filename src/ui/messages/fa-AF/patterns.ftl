# What the model was held against.
patterns-finding = { $met } الگو از { $patterns } الگو برآورده است. { $signs } سازوکار از { $mechanisms } سازوکار همان سو می‌رود که منابع می‌گویند.
patterns-when = جمع‌آوری‌شده با نسخهٔ { $version } مودل{ $date ->
    [none] { "" }
   *[other] ، در { $date }
  }؛ برای محل، { $runs } عدد آغازین با یک عامل به جای { $scale } نفر. نسخه‌ای که هیچ عددی را جابه‌جا نمی‌کند، شواهد خود را نگه می‌دارد.
patterns-stale = اعداد این ساخت با اعدادی که شواهد با آن جمع‌آوری شد فرق دارد: آنچه در زیر می‌آید شاید دربارهٔ آن درست نباشد.
# A band: from the lowest to the highest value that counts as met.
patterns-read = یک رقم وقتی <b>برآورده</b> است که میانهٔ اجراها در بازهٔ آن باشد؛ یک جهت، وقتی که ۹۰٪ میانی اجراها آن را نشان دهد. دیگران تنها <b>نشان داده</b> می‌شوند. آنچه پس از نخستین اجرا تغییر داده شد، در یادداشت‌ها گفته شده است. آنچه برآورده نیست این‌جا می‌ماند، با آنچه دربارهٔ سبب آن معلوم است. نام‌ها و یادداشت‌ها به انگلیسی است.
patterns-place = الگوهای محل
patterns-programmes = الگوهای برنامه‌هایی که تطبیق شده‌اند
patterns-signs = جهت سازوکارها
    .text = در یک درهٔ ساختگی هر بار یک سبب تغییر داده می‌شود، و آنچه از آن پدید می‌آید باید جهتی را داشته باشد که منابع می‌گویند، و آن‌قدر بزرگ باشد که به حساب آید. آن‌ها که برآورده نیست نخست می‌آید، با سبب آن.
patterns-signs-holding = { $count ->
    [one] یکی که برقرار است
   *[other] { $count } که برقرار است
  }
patterns-reported = گزارش‌شده: { $reported }
patterns-met = برآورده
patterns-missed = برآورده‌ناشده
patterns-shown = نشان‌داده‌شده
patterns-rules = { $count ->
    [one] قاعده‌ای که آن را پدید می‌آورد
   *[other] { $count } قاعده‌ای که آن را پدید می‌آورد
  }
patterns-above = بالاتر از { $least }
patterns-below = پایین‌تر از { $most }
patterns-head-measure = سنجه
patterns-head-reported = گزارش‌شده
patterns-head-wanted = برای برآورده شدن
patterns-head-median = شبیه‌سازی‌شده
patterns-head-interval = ۹۰٪ اجراها
patterns-head-picture = در بازهٔ آن
patterns-head-verdict = نتیجه‌گیری
# $effect is a mean over seeds, $low to $high its interval of 95 %.
patterns-sign-rises = باید { $minimum } یا بیشتر بالا برود؛ به اندازهٔ { $effect } جابه‌جا می‌شود ({ $low } تا { $high })، با { $asExpected } عدد آغازین از { $seeds } مطابق انتظار.
patterns-sign-falls = باید { $minimum } یا بیشتر پایین بیاید؛ به اندازهٔ { $effect } جابه‌جا می‌شود ({ $low } تا { $high })، با { $asExpected } عدد آغازین از { $seeds } مطابق انتظار.
patterns-because = چرا برآورده نیست:
patterns-changed = تغییرکرده پس از نخستین اجرا:
