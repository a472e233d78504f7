# Own files into a scenario. "Aggregates" are counts by place and month, never lists of people.
data-title = محل خود شما
data-lead = جدول‌هایی را که دارید بیاورید: چه کسانی در کجا زندگی می‌کنند، چه کسانی چه وقت آمده‌اند، و خطوط ولسوالی‌ها. از آن‌ها سناریویی ساخته می‌شود که این‌جا اجرا می‌گردد. هیچ چیز از کمپیوتر شما بیرون نمی‌رود. اگر سه جدول زیر را خانه‌پری کنید، نخستین اجرا کمتر از ده دقیقه وقت می‌گیرد.
data-kept-out = تنها شمارها. <b>فایل‌های دارای نام، شناسه، شمارهٔ تیلفون، تاریخ تولد یا موقعیت خانوارها رد می‌شود</b>، و شمارهای کمتر از ده کنار گذاشته می‌شود.
data-opened = سناریوی فایل‌های شما باز است.
data-take-back = برگشت به «{ $title }»

data-step-files = ۱. فایل‌های شما
data-files = فایل‌ها
data-choose-files = انتخاب فایل‌ها
data-or-drop = یا آن‌ها را این‌جا رها کنید، چند فایل یک‌جا: CSV، XLSX، GeoJSON
data-reading = { $count ->
    [one] یک فایل خوانده می‌شود …
   *[other] { $count } فایل خوانده می‌شود …
  }
data-read = { $count ->
    [0] هنوز فایلی نیست
    [one] یک فایل خوانده شد
   *[other] { $count } فایل خوانده شد
  }
data-refused-file = رد شد، زیر را ببینید
data-remove = حذف
data-remove-file = حذف { $file }
data-paste = چسپاندن از صفحه‌گسترده (spreadsheet)
data-paste-doc = همراه با سطر سرستون‌ها.
data-paste-read = خواندن آن
data-pasted-name = جدول چسپانده‌شده
data-templates = جدولی در دست ندارید؟ تنها این سه جدول نیاز است. ارقام «{ $title }» در آن‌ها است: ارقام خود را به جای آن‌ها بنویسید، آنچه نمی‌دانید خالی بگذارید، و آن‌ها را این‌جا رها کنید.
data-template-zones = ساحه‌ها (CSV)
data-template-arrivals = رسیدن‌ها به تفکیک ماه (CSV)
data-template-ages = سن‌ها (CSV)

data-step-columns = ۲. چگونه خوانده می‌شود
data-columns-doc = هر ستون از روی نشانهٔ HXL، سرستون یا محتوایش حدس زده می‌شود. آنچه نادرست است تغییر دهید: فایل بعدی با همین سرستون‌ها همان‌گونه خوانده می‌شود که گفتید.
data-rows = { $count ->
    [one] یک سطر.
   *[other] { $count } سطر.
  }
data-unsure = { $count ->
    [one] یک ستون حدس است.
   *[other] { $count } ستون حدس است.
  }
data-use-table = این جدول به کار رود
data-columns = { $count ->
    [0] از { $all } ستون هیچ‌کدام به کار نمی‌رود
    [one] یک ستون از { $all } ستون به کار می‌رود
   *[other] { $count } ستون از { $all } ستون به کار می‌رود
  }
data-by-age = { $count } ستون مردم به تفکیک جنس و سن
data-column = ستون
data-read-as = خوانده می‌شود به حیث
data-role-of = { $column } چیست
data-line = سطر { $line }
data-no-header = (بدون سرستون)
data-small-cell = کمتر از { $least }

# What a table is.
data-kind-population = کسانی که آن‌جا زندگی می‌کنند، به تفکیک محل.
data-kind-gazetteer = محل‌ها با کدهای‌شان.
data-kind-zones = ساحه‌ها و شرایط‌شان.
data-kind-ages = مردم به تفکیک سن.
data-kind-arrivals = رسیدن‌ها به تفکیک ماه یا سال.
data-kind-stocks = بیجاشدگان موجود، در هر دور.
data-kind-outlines = خطوط برای نقشه.
data-kind-unknown = هیچ چیز در این‌جا شناخته نیست.
# Whose headers it has. Names of organisations and standards stay as they are.
data-dialect-codPs = سرستون‌های احصائیهٔ نفوس OCHA (COD-PS).
data-dialect-codAb = سرستون‌های حدود اداری OCHA (COD-AB).
data-dialect-unhcrApi = سرستون‌های ارقام نفوس UNHCR (API).
data-dialect-unhcrFinderOld = سرستون‌های Refugee Data Finder از UNHCR، پیش از ۲۰۲۳ میلادی.
data-dialect-unhcrFinder = سرستون‌های Refugee Data Finder از UNHCR.
data-dialect-unhcrHdx = سرستون‌های فایل‌های UNHCR در HDX.
data-dialect-dtm = سرستون‌های Displacement Tracking Matrix از IOM.
data-dialect-hapi = سرستون‌های HDX HAPI.
data-dialect-hxl = نشانه‌های HXL دارد.
data-dialect-plain = سرستون‌های هیچ ناشر شناخته‌شده‌ای نیست.

# What a column can be.
data-role-ignore = به کار نمی‌رود
data-role-code = کد محل
data-role-name = نام محل
data-role-nameFa = نام به دری
data-role-parent = کد واحد بالاتر
data-role-level = سطح اداری
data-role-country = کشور (کد ISO)
data-role-date = ماه یا روز
data-role-year = سال
data-role-monthOfYear = ماه، ۱ تا ۱۲
data-role-age = گروه سنی
data-role-sex = جنس
data-role-population = کسانی که آن‌جا زندگی می‌کنند
data-role-people = کسانی که می‌رسند
data-role-households = خانوارهایی که می‌رسند
data-role-present = بیجاشدگان موجود
data-role-stream = چه کسانی اند (دسته)
data-role-from = از کجا می‌آیند (کد ISO)
data-role-fromName = از کجا می‌آیند (نام)
data-role-origin = کشور اصلی (کد ISO)
data-role-originName = کشور اصلی (نام)
data-role-assessment = نوع ارزیابی
data-role-latitudeDegrees = عرض جغرافیایی
data-role-longitudeDegrees = طول جغرافیایی
data-role-areaKm2 = مساحت (کیلومتر مربع)
data-role-dwellings = واحدهای مسکونی
data-role-urbanShare = سهم کسانی که مانند شهر زندگی می‌کنند
data-role-earlierReturneeShare = سهم برگشتگان پیشین
data-role-freePlotsShare = نمره‌های خالی زمین نسبت به واحدهای مسکونی
data-role-healthFacilities = مراکز صحی
data-role-securityShare = امنیت، ۰ تا ۱
data-role-institutionsShare = نهادها، ۰ تا ۱
data-role-landAccessShare = دسترسی به زمین، ۰ تا ۱
data-roles-where = کجا
data-roles-when = چه وقت
data-roles-counts = چه کسانی شمرده می‌شوند
data-roles-whence = چه کسانی می‌آیند، و از کجا
data-roles-zone = دربارهٔ یک ساحه

# Why a column is read so.
data-because-tag = نشانهٔ HXL آن
data-because-header = سرستون آن
data-because-nearHeader = تقریباً یک سرستون شناخته‌شده
data-because-content = محتوای آن
data-because-kept = همان‌گونه که پیشتر گفتید
data-because-chosen = همان‌گونه که گفتید
data-because-unknown = شناخته نیست
data-because-notIso = کد خود UNHCR، نه کد ISO
data-because-notReturns = نه کسانی که عودت می‌کنند
data-because-originOfDisplaced = محلی که از آن بیجا شده‌اند

data-step-use = ۳. سناریو
data-built-on = بر مبنای
data-built-on-open = «{ $title }»: تنها آنچه فایل‌ها می‌گوید تغییر می‌کند
data-built-on-template = قالب: یک محل نو، بقیه فرضی
data-area = واحدی که اجزای آن ساحه‌ها است
data-area-all = همه
data-country = چه کسانی عودت می‌کنند: مردم
data-start = ماه نخست اجرا
data-names = { $count ->
    [one] یک نام با هیچ‌یک از ساحه‌ها برابر نیست
   *[other] { $count } نام با هیچ‌یک از ساحه‌ها برابر نیست
  }
data-name-none = کنار گذاشته شود
data-did-you-mean = { $name }؟
data-found = { $name }: { $zones ->
    [one] یک ساحه
   *[other] { $zones } ساحه
  } با { $people } نفر؛ { $streams ->
    [0] هیچ‌کس نمی‌رسد
    [one] { $arrive } نفر در یک دسته می‌رسند
   *[other] { $arrive } نفر در { $streams } دسته می‌رسند
  }. از { $first } تا { $last } اجرا می‌شود.
data-open = باز کردن به حیث سناریو
data-save = ذخیره به حیث فایل
data-open-doc = در کاوش باز می‌شود. آنچه باز بود از همین صفحه دوباره باز شده می‌تواند.
data-nothing = هنوز هیچ چیز در این فایل‌ها قابل استفاده نیست. شمارها به تفکیک محل (کسانی که آن‌جا زندگی می‌کنند) یا به تفکیک ماه (کسانی که می‌رسند) نیاز است.
data-not-yet = { $count ->
    [one] یک چیز مانع است
   *[other] { $count } چیز مانع است
  }
data-command-line = همین کار در خط فرمان، و عیار ساختن با اندازه‌گیری‌های خود شما
data-command-line-doc = انتخاب‌های بالا در آن‌جا گزینه است: --help آن را می‌گوید.
data-calibrate-doc = اگر آنچه را رخ داد اندازه گرفته باشید، مانند مزد یا شمار شاگردان، مودل با بخشی از آن عیار شده و با بقیهٔ آن سنجیده شده می‌تواند. رهنمای آزمایش‌ها می‌گوید که چنین فایل چه در بر دارد.

data-weight-refused = رد شده
data-weight-leftOut = { $count ->
    [one] کنار گذاشته شده، به یک دلیل
   *[other] کنار گذاشته شده، به { $count } دلیل
  }
data-weight-told = خوب است بدانید
data-in-sheet = { $file }، ورق { $sheet }
data-at-lines = { $place }، { $count ->
    [one] سطر { $lines }
   *[other] سطرهای { $lines }
  }{ $more ->
    [0] { "" }
   *[other] { " " }و { $more } سطر دیگر
  }

# Each problem: what was found, and what to do.
data-problem-people = «{ $column }» دربارهٔ افراد یا خانوارهای جداگانه است. به جای آن شمارها به تفکیک محل و ماه بیاورید. هیچ چیز از این جدول نگهداشته نشد.
data-problem-positions = موقعیت خانوارها یا افراد جداگانه در آن است. خطوط ولسوالی‌ها، یا برای هر محل یک موقعیت بیاورید.
data-problem-onePersonPerRow = هر سطر به نظر می‌رسد یک فرد باشد: «{ $column }» سن است، و چیزی شمرده نشده است. به جای آن شمارها به تفکیک محل و ماه بیاورید.
data-problem-oldWorkbook = فایل Excel از نوع قدیم (.xls). آن را به شکل .xlsx یا CSV ذخیره کنید.
data-problem-notText = نه متن است نه فایل Excel. CSV، XLSX یا GeoJSON بیاورید.
data-problem-unreadable = خراب است، یا آن نیست که می‌گوید. آن را از نو به شکل CSV، XLSX یا GeoJSON ذخیره کنید.
data-problem-tooLarge = بزرگ‌تر از { $megabytes } MB است. تنها ستون‌ها و ساحه‌ای را که نیاز دارید نگه دارید.
data-problem-empty = جدولی در آن نیست: یک سطر سرستون‌ها و دست‌کم یک سطر زیر آن نیاز است.
data-problem-noOutlines = خطوطی در آن نیست. یک FeatureCollection از GeoJSON با چندضلعی‌ها نیاز است.
data-problem-projected = مختصات آن به درجه نیست. آن را به شکل GeoJSON در WGS 84 (EPSG:4326) ذخیره کنید.
data-problem-openQuote = یک علامت نقل قول باز شده و هرگز بسته نشده است. آن را ببندید.
data-problem-notNumber = «{ $column }»: «{ $found }» رقم نیست. با رقم بنویسید، یا خانه را خالی بگذارید.
data-problem-notWhole = «{ $column }»: { $found } شمار صحیح افراد نیست. آیا سهم است، یا ستون باید به حیث چیز دیگری خوانده شود؟
data-problem-outOfRange = «{ $column }»: { $found } بیرون از آن است که بوده می‌تواند.
data-problem-notMonth = «{ $column }»: «{ $found }» ماه نیست. آن را به شکل 2016-10 بنویسید.
data-problem-solarHijri = «{ $column }»: «{ $found }» به نظر می‌رسد از تقویم هجری شمسی باشد. ماه‌های میلادی را بنویسید، به شکل 2016-10.
data-problem-codeAsNumber = «{ $column }»: صفحه‌گسترده (spreadsheet) کد را به { $found } تبدیل کرده است. نوع ستون را متن بسازید و از نو ذخیره کنید.
data-problem-codeUnknown = کد { $found } از هیچ‌یک از ساحه‌ها نیست.{ $hasNear ->
    [yes] { " " }آیا هدف شما { $near } بود؟
   *[no] { "" }
  }
data-problem-nameUnknown = «{ $found }» از هیچ‌یک از ساحه‌ها نیست. در بالا بگویید که کدام است.
data-problem-twice = { $found } بار دوم آمده است: بار نخست شمرده می‌شود.
data-problem-smallCells = { $count ->
    [one] یک شمار کمتر از { $least }
   *[other] { $count } شمار کمتر از { $least }
  }، تا هیچ‌کس شناخته نشود. اگر مهم است، شمارهای ساحه‌های بزرگ‌تر یا مدت‌های درازتر را بیاورید.
data-problem-totals = سطرهای مجموع: اجزای‌شان شمرده می‌شود.
data-problem-otherCountry = { $rows ->
    [one] یک سطر از محل یا کشور دیگر.
   *[other] { $rows } سطر از محل‌ها یا کشورهای دیگر.
  } انتخاب‌های بالا تعیین می‌کند که کدام‌ها گرفته شود.
data-problem-outsideRun = ماه‌های بیرون از اجرا ({ $near }).
data-problem-stocksAbroad = کسانی را می‌شمارد که در خارج اند، نه کسانی را که عودت می‌کنند. در Refugee Data Finder از UNHCR گزینهٔ «Solutions»، پناهندگان عودت‌کرده، را انتخاب کنید.
data-problem-oneRound = تنها یک دور ({ $found }): می‌گوید چند نفر آن‌جا اند، نه این‌که چند نفر آمده‌اند. دو دور یا بیشتر بیاورید.
data-problem-assessments = نوع دیگر ارزیابی ({ $found }) با نوع اصلی جمع شده نمی‌تواند.
data-problem-unknownKind = هیچ ستون این جدول شناخته نیست، یا آنچه شمرده می‌شود در آن نیست. در بالا بگویید که ستون‌های آن چیست، یا جدول را کنار بگذارید.
data-problem-outlineUnknown = خطوطی بدون کد یا نام.
data-problem-sameStream = جدول دیگری همین مردم را در همین ماه‌ها می‌شمارد: تنها جدول نخست شمرده می‌شود.
data-problem-dayFirst = «{ $column }»: روز پیش از ماه خوانده می‌شود، چون هیچ چیز خلاف آن را نمی‌گوید: 05/10/2016 پنجم اکتوبر است.
data-problem-yearsSpread = سال‌ها به گونهٔ یکسان بر ماه‌های‌شان تقسیم می‌شود.
data-problem-fromHouseholds = خانوارها شمرده شده است، نه مردم: در اوسط اندازهٔ خانوار در این‌جا ضرب می‌شود.
data-problem-nearName = «{ $found }» به حیث { $near } گرفته می‌شود.
data-problem-shareOfCountry = رسیدن‌های تمام کشور: { $share } از آنان این‌جا می‌آیند، به تناسب سهم این محل در نفوس کشور. اگر بهتر می‌دانید، «این‌جا مسکن‌گزین می‌شوند» را در کاوش تغییر دهید.
data-problem-tiesFromPlaces = محلی که مردم به آن رسیده‌اند، محل روابط‌شان گرفته می‌شود. شاید بعداً به جای دیگر بروند.
data-problem-populationSpread = تنها تمام واحد شمرده شده است: مردم آن به تناسب اندازهٔ ساحه‌ها بر آن‌ها تقسیم می‌شوند. برای هر ساحه یک شمار بیاورید.
data-problem-withoutOutline = برای { $found } ({ $near }) خطوطی نیست: به شکل خانه رسم می‌شود.
data-problem-zonesOfTemplate = هیچ فایلی از محل‌ها نمی‌گوید: شهر ساختگی قالب به جای محل شما می‌ایستد. یک جدول ساحه‌ها بیاورید.
data-problem-replacesStreams = این رسیدن‌ها به جای رسیدن‌های خود سناریو می‌آید: { $found }.
data-problem-roundedCounts = UNHCR ارقام کوچک را به ۰ یا ۵ گرد می‌کند. هرگز چیزی را با آن‌ها عیار نسازید.

# What no file said, and the shortest way to fill it. Column headers in quotation marks stay in English: files have them so.
data-gaps = { $count ->
    [one] یک رقم هنوز فرضی است
   *[other] { $count } رقم هنوز فرضی است
  }: کدام‌ها، و کوتاه‌ترین راه برای پرکردن آن‌ها
data-gap-what = چه چیز
data-gap-figures = فرضی
data-gap-how = کوتاه‌ترین راه
data-gap-of = { $assumed } از { $of }
data-gap-population = مردم هر ساحه
data-gap-arrivals = رسیدن‌ها به تفکیک ماه
data-gap-settlingShare = کدام سهم از شمار تمام کشور این‌جا می‌آید
data-gap-positions = ساحه‌ها در کجا است
data-gap-areaKm2 = مساحت‌ها
data-gap-ages = سن‌ها
data-gap-dwellings = واحدهای مسکونی
data-gap-urbanShare = یک ساحه چقدر شهری است
data-gap-healthFacilities = مراکز صحی
data-gap-earlierReturneeShare = چه کسانی پیشتر برگشته‌اند
data-gap-conditions = امنیت، نهادها، زمین، نمره‌های خالی
data-gap-roads = سرک‌ها
data-gap-whoTheyAre = چه کسانی می‌رسند: سن‌ها، پس‌انداز، اسناد
data-gap-corridors = راه‌های رفت و برگشت
data-gap-livelihoods = کار، مزد، کرایه، مکتب‌ها
data-fill-population = ستون “population” در جدول ساحه‌ها
data-fill-arrivals = جدول “month, people”
data-fill-settlingShare = جدول رسیدن‌ها با یک محل در هر سطر، یا لغزندهٔ آن در کاوش
data-fill-positions = خطوط (GeoJSON)، یا ستون‌های “latitude” و “longitude”
data-fill-areaKm2 = خطوط، یا ستون “area_km2”
data-fill-ages = یک جدول COD-PS، یا “age, F, M”
data-fill-dwellings = ستون “dwellings”
data-fill-urbanShare = ستون “urban_share”
data-fill-healthFacilities = ستون “health_facilities”
data-fill-earlierReturneeShare = ستون “earlier_returnee_share”
data-fill-conditions = ستون‌هایی با همین نام‌ها، مانند جدول ساحه‌های بالا
data-fill-roads = فایل ذخیره‌شده، در یک ویرایشگر
data-fill-whoTheyAre = فایل ذخیره‌شده، از یک سروی در سرحد
data-fill-corridors = فایل ذخیره‌شده
data-fill-livelihoods = فایل ذخیره‌شده، از یک سروی نیروی کار
