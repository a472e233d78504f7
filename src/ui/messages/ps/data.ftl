# Own files into a scenario. "Aggregates" are counts by place and month, never lists of people.
data-title = ستاسو خپل ځای
data-lead = هغه جدولونه راوړئ چې لرئ یې: څوک چېرته اوسېږي، څوک کله راغلل، او د ولسوالیو کرښې. له دې څخه یوه سناریو جوړېږي چې دلته چلېږي. هېڅ شی ستاسو له کمپیوټره نه وځي. که لاندې درې جدولونه ډک وي، لومړۍ اجرا له لسو دقیقو کمه موده نیسي.
data-kept-out = یوازې شمېرې. <b>هغه دوتنې چې نومونه، پېژندپاڼې، د تلیفون شمېرې، د زېږېدو نېټې یا د کورنیو موقعیتونه لري، نه منل کېږي</b>، او تر لسو کمې شمېرې پرېښودل کېږي.
data-opened = ستاسو د دوتنو سناریو پرانستې ده.
data-take-back = بېرته «{ $title }» ته

data-step-files = ۱. ستاسو دوتنې
data-files = دوتنې
data-choose-files = دوتنې وټاکئ
data-or-drop = یا یې دلته خوشې کړئ، څو په یو ځل: CSV، XLSX، GeoJSON
data-reading = { $count ->
    [one] یوه دوتنه لوستل کېږي …
   *[other] { $count } دوتنې لوستل کېږي …
  }
data-read = { $count ->
    [0] تر اوسه هېڅ دوتنه نشته
    [one] یوه دوتنه ولوستل شوه
   *[other] { $count } دوتنې ولوستل شوې
  }
data-refused-file = نه ده منل شوې، لاندې وګورئ
data-remove = لرې کول
data-remove-file = د { $file } لرې کول
data-paste = له جدولي پاڼې سرېښول
data-paste-doc = د سرلیکونو له کرښې سره.
data-paste-read = ویې لولئ
data-pasted-name = سرېښ شوی جدول
data-templates = جدولونه نه لرئ؟ یوازې دې درېو ته اړتیا ده. د «{ $title }» شمېرې پکې دي: خپلې پرې ولیکئ، څه چې نه پوهېږئ تش یې پرېږدئ، او دلته یې خوشې کړئ.
data-template-zones = سیمې (CSV)
data-template-arrivals = راتګ په میاشتو (CSV)
data-template-ages = عمرونه (CSV)

data-step-columns = ۲. څنګه لوستل کېږي
data-columns-doc = د هرې ستنې معنا له خپل HXL نښې، سرلیک یا هغه څه اټکل کېږي چې پکې دي. څه چې ناسم وي، بدل یې کړئ: له هماغو سرلیکونو سره راتلونکې دوتنه لکه څنګه چې تاسو ویلي لوستل کېږي.
data-rows = { $count ->
    [one] یوه کرښه.
   *[other] { $count } کرښې.
  }
data-unsure = { $count ->
    [one] یوه ستنه اټکل ده.
   *[other] { $count } ستنې اټکل دي.
  }
data-use-table = دا جدول وکاروئ
data-columns = { $count ->
    [0] له { $all } ستنو هېڅ یوه نه کارول کېږي
    [one] له { $all } ستنو یوه کارول کېږي
   *[other] له { $all } ستنو { $count } کارول کېږي
  }
data-by-age = { $count } ستنې د خلکو د جنس او عمر له مخې
data-column = ستنه
data-read-as = لوستل کېږي لکه
data-role-of = { $column } څه ده
data-line = کرښه { $line }
data-no-header = (سرلیک نه لري)
data-small-cell = < { $least }

# What a table is.
data-kind-population = هغه خلک چې هلته اوسېږي، د ځای له مخې.
data-kind-gazetteer = ځایونه له خپلو کوډونو سره.
data-kind-zones = سیمې او شرایط یې.
data-kind-ages = خلک د عمر له مخې.
data-kind-arrivals = راتګ د میاشتې یا کال له مخې.
data-kind-stocks = شته بې‌ځایه شوي، پړاو په پړاو.
data-kind-outlines = د نقشې لپاره کرښې.
data-kind-unknown = دلته هېڅ شی نه پېژندل کېږي.
# Whose headers it has. Names of organisations and standards stay as they are.
data-dialect-codPs = د OCHA د نفوسو د احصایو (COD-PS) سرلیکونه.
data-dialect-codAb = د OCHA د اداري پولو (COD-AB) سرلیکونه.
data-dialect-unhcrApi = د UNHCR د نفوسو د معلوماتو (API) سرلیکونه.
data-dialect-unhcrFinderOld = د UNHCR د Refugee Data Finder سرلیکونه، تر ۲۰۲۳ مخکې.
data-dialect-unhcrFinder = د UNHCR د Refugee Data Finder سرلیکونه.
data-dialect-unhcrHdx = پر HDX د UNHCR د دوتنو سرلیکونه.
data-dialect-dtm = د IOM د Displacement Tracking Matrix سرلیکونه.
data-dialect-hapi = د HDX HAPI سرلیکونه.
data-dialect-hxl = د HXL نښې لري.
data-dialect-plain = د هېڅ پېژندل شوي خپروونکي سرلیکونه نه دي.

# What a column can be.
data-role-ignore = نه کارول کېږي
data-role-code = د ځای کوډ
data-role-name = د ځای نوم
data-role-nameFa = نوم په دري
data-role-parent = د پورتنۍ سیمې کوډ
data-role-level = اداري کچه
data-role-country = هېواد (ISO کوډ)
data-role-date = میاشت یا ورځ
data-role-year = کال
data-role-monthOfYear = میاشت، ۱ تر ۱۲
data-role-age = د عمر ډله
data-role-sex = جنس
data-role-population = هغه خلک چې هلته اوسېږي
data-role-people = هغه خلک چې رارسېږي
data-role-households = هغه کورنۍ چې رارسېږي
data-role-present = شته بې‌ځایه شوي
data-role-stream = څوک دي (ډله)
data-role-from = له کومه راځي (ISO کوډ)
data-role-fromName = له کومه راځي (نوم)
data-role-origin = د اصل هېواد (ISO کوډ)
data-role-originName = د اصل هېواد (نوم)
data-role-assessment = د ارزونې ډول
data-role-latitudeDegrees = عرض‌البلد
data-role-longitudeDegrees = طول‌البلد
data-role-areaKm2 = مساحت (km²)
data-role-dwellings = د اوسېدو کورونه
data-role-urbanShare = د هغو ونډه چې ښاري ژوند کوي
data-role-earlierReturneeShare = د پخوانیو راستانه شویو ونډه
data-role-freePlotsShare = تشې نمرې پر کورونو
data-role-healthFacilities = روغتیايي مرکزونه
data-role-securityShare = امنیت، ۰ تر ۱
data-role-institutionsShare = ادارې، ۰ تر ۱
data-role-landAccessShare = ځمکې ته لاسرسی، ۰ تر ۱
data-roles-where = چېرته
data-roles-when = کله
data-roles-counts = څوک شمېرل کېږي
data-roles-whence = څوک راځي، او له کومه
data-roles-zone = د یوې سیمې

# Why a column is read so.
data-because-tag = خپله HXL نښه یې
data-because-header = خپل سرلیک یې
data-because-nearHeader = یوه پېژندل شوي سرلیک ته نږدې
data-because-content = هغه څه چې پکې دي
data-because-kept = لکه مخکې چې تاسو ویلي وو
data-because-chosen = لکه چې تاسو وویل
data-because-unknown = نامعلوم
data-because-notIso = د UNHCR خپل کوډ، نه د ISO
data-because-notReturns = راستنېدونکي نه دي
data-because-originOfDisplaced = له هغه ځایه چې بې‌ځایه شوي

data-step-use = ۳. سناریو
data-built-on = جوړه شوې پر
data-built-on-open = «{ $title }»: یوازې هغه څه بدلېږي چې دوتنې یې وايي
data-built-on-template = بېلګه: نوی ځای، پاتې فرض شوی
data-area = هغه سیمه چې برخې یې سیمې دي
data-area-all = ټولې
data-country = څوک راستنېږي: د دې ځای خلک
data-start = د اجرا لومړۍ میاشت
data-names = { $count ->
    [one] یو نوم له سیمو څخه نه دی
   *[other] { $count } نومونه له سیمو څخه نه دي
  }
data-name-none = پرېښودل شوی
data-did-you-mean = { $name }؟
data-found = { $name }: { $zones ->
    [one] یوه سیمه
   *[other] { $zones } سیمې
  } له { $people } کسانو سره؛ { $streams ->
    [0] هېڅوک نه رارسېږي
    [one] { $arrive } کسان په یوه ډله کې رارسېږي
   *[other] { $arrive } کسان په { $streams } ډلو کې رارسېږي
  }. له { $first } تر { $last } چلېږي.
data-open = د سناریو په توګه پرانستل
data-save = د دوتنې په توګه ساتل
data-open-doc = په «پلټنه» کې پرانیستل کېږي. څه چې پرانستي وو، له دې پاڼې بیا پرانیستل کېدای شي.
data-nothing = په دې دوتنو کې لا څه نه شي کارول کېدای. د ځای له مخې (هغه خلک چې هلته اوسېږي) یا د میاشتې له مخې (هغه خلک چې رارسېږي) شمېرو ته اړتیا ده.
data-not-yet = { $count ->
    [one] یو شی یې خنډ دی
   *[other] { $count } شیان یې خنډ دي
  }
data-command-line = هماغه د فرمان په کرښه کې، او ستاسو له خپلو اندازو سره برابرول
data-command-line-doc = پورتنۍ ټاکنې هلته اختیارونه دي: --help یې وايي.
data-calibrate-doc = که تاسو اندازه کړي وي چې څه شوي، لکه مزدونه یا زده‌کوونکي، موډل له ځینو سره برابرېدای شي او د پاتې په مرسته ارزول کېدای شي. د تجربو لارښود وايي چې داسې دوتنه څه لري.

data-weight-refused = نه دي منل شوي
data-weight-leftOut = { $count ->
    [one] پرېښودل شوي، د یوه دلیل له امله
   *[other] پرېښودل شوي، د { $count } دلیلونو له امله
  }
data-weight-told = ښه ده چې پرې پوه شئ
data-in-sheet = { $file }، پاڼه { $sheet }
data-at-lines = { $place }، { $count ->
    [one] کرښه { $lines }
   *[other] کرښې { $lines }
  }{ $more ->
    [0] { "" }
   *[other] { " " }او { $more } نورې
  }

# Each problem: what was found, and what to do.
data-problem-people = «{ $column }» د ځانګړو کسانو یا کورنیو په اړه ده. پر ځای یې د ځای او میاشتې له مخې شمېرې راوړئ. د دې جدول هېڅ شی ونه ساتل شو.
data-problem-positions = د ځانګړو کورنیو یا کسانو موقعیتونه لري. د ولسوالیو کرښې، یا د هر ځای لپاره یو موقعیت راوړئ.
data-problem-onePersonPerRow = داسې ښکاري چې هره کرښه یو کس دی: «{ $column }» عمر دی، او هېڅ نه شمېرل کېږي. پر ځای یې د ځای او میاشتې له مخې شمېرې راوړئ.
data-problem-oldWorkbook = د زوړ ډول کاري کتاب (.xls) دی. د .xlsx یا CSV په توګه یې وساتئ.
data-problem-notText = نه متن دی او نه کاري کتاب. CSV، XLSX یا GeoJSON راوړئ.
data-problem-unreadable = خرابه ده، یا هغه نه ده چې ځان ښيي. له سره یې د CSV، XLSX یا GeoJSON په توګه وساتئ.
data-problem-tooLarge = له { $megabytes } MB لویه. هغه ستنې او سیمه پرېږدئ چې ورته اړتیا لرئ.
data-problem-empty = جدول پکې نشته: د سرلیکونو یوې کرښې او تر هغې لاندې لږ تر لږه یوې کرښې ته اړتیا ده.
data-problem-noOutlines = کرښې پکې نشته. د څوګوټو د GeoJSON FeatureCollection ته اړتیا ده.
data-problem-projected = مختصات یې په درجو نه دي. په WGS 84 (EPSG:4326) کې یې د GeoJSON په توګه وساتئ.
data-problem-openQuote = نقل‌نښه پرانستل شوې او هېڅکله نه ده تړل شوې. ویې تړئ.
data-problem-notNumber = «{ $column }»: «{ $found }» شمېره نه ده. رقمونه ولیکئ، یا خونه تشه پرېږدئ.
data-problem-notWhole = «{ $column }»: { $found } د خلکو بشپړ عدد نه دی. ونډه ده، یا ستنه باید د بل څه په توګه ولوستل شي؟
data-problem-outOfRange = «{ $column }»: { $found } له شوني برید بهر دی.
data-problem-notMonth = «{ $column }»: «{ $found }» میاشت نه ده. لکه 2016-10 یې ولیکئ.
data-problem-solarHijri = «{ $column }»: «{ $found }» د هجري لمریزې جنترۍ ښکاري. میلادي میاشتې ولیکئ، لکه 2016-10.
data-problem-codeAsNumber = «{ $column }»: جدولي پاڼې کوډ په { $found } بدل کړی. ستنه د متن په بڼه جوړه او له سره یې وساتئ.
data-problem-codeUnknown = د { $found } کوډ له سیمو څخه د هېڅ یوې نه دی.{ $hasNear ->
    [yes] { " " }موخه مو { $near } وه؟
   *[no] { "" }
  }
data-problem-nameUnknown = «{ $found }» له سیمو څخه نه ده. پورته ووایئ چې کومه ده.
data-problem-twice = { $found } هلته دویم ځل راغلی: لومړی حسابېږي.
data-problem-smallCells = { $count ->
    [one] یوه شمېره تر { $least } کمه
   *[other] { $count } شمېرې تر { $least } کمې
  }، چې هېڅوک ونه پېژندل شي. که مهمې وي، د لویو سیمو یا اوږدو مودو شمېرې راوړئ.
data-problem-totals = د ټولیزو شمېرو کرښې: برخې یې شمېرل کېږي.
data-problem-otherCountry = { $rows ->
    [one] د بل ځای یا هېواد یوه کرښه.
   *[other] د نورو ځایونو یا هېوادونو { $rows } کرښې.
  } پورتنۍ ټاکنې پرېکړه کوي چې کومې واخیستل شي.
data-problem-outsideRun = له اجرا بهر میاشتې ({ $near }).
data-problem-stocksAbroad = هغه خلک شمېري چې په بهر کې دي، نه هغه چې راستنېږي. د UNHCR په Refugee Data Finder کې “Solutions”، راستانه شوي کډوال، وټاکئ.
data-problem-oneRound = یوازې یو پړاو ({ $found }): وايي چې څومره هلته دي، نه دا چې څومره راغلل. دوه یا زیات پړاوونه راوړئ.
data-problem-assessments = د ارزونې بل ډول ({ $found }) له اصلي سره نه شي جمع کېدای.
data-problem-unknownKind = د دې جدول هېڅ ستنه نه پېژندل کېږي، یا څه چې مهم دي نشته. پورته ووایئ چې ستنې یې څه دي، یا جدول پرېږدئ.
data-problem-outlineUnknown = یوه کرښه بې له کوډ یا نومه.
data-problem-sameStream = بل جدول هماغه خلک په هماغو میاشتو کې شمېري: یوازې لومړی حسابېږي.
data-problem-dayFirst = «{ $column }»: ورځې تر میاشتو مخکې لوستل کېږي، ځکه بل څه نه دي ویل شوي: 05/10/2016 د اکتوبر ۵مه ده.
data-problem-yearsSpread = کلونه پر خپلو میاشتو برابر وېشل کېږي.
data-problem-fromHouseholds = کورنۍ شمېرل کېږي، نه خلک: دلته د کورنیو په منځنۍ کچه کې ضربېږي.
data-problem-nearName = «{ $found }» د { $near } په توګه اخیستل کېږي.
data-problem-shareOfCountry = د ټول هېواد راتګ: { $share } یې دلته راځي، د هېواد په خلکو کې د دې ځای د ونډې له مخې. که ښه پوهېږئ، په «پلټنه» کې «دلته د راتلونکو ونډه» بدله کړئ.
data-problem-tiesFromPlaces = هغه ځای چې خلک ورته رسېدلي، د دوی د اړیکو ځای ګڼل کېږي. ښايي مخکې ولاړ شي.
data-problem-populationSpread = یوازې ټوله سیمه شمېرل شوې: خلک یې د سیمو د کچې له مخې پرې وېشل کېږي. د هرې سیمې لپاره شمېره راوړئ.
data-problem-withoutOutline = د { $found } ({ $near }) لپاره کرښه نشته: د خانې په توګه رسمېږي.
data-problem-zonesOfTemplate = هېڅ دوتنه د ځایونو په اړه نه وايي: د بېلګې جوړ شوی ښار ستاسو د ښار پر ځای دی. د سیمو جدول راوړئ.
data-problem-replacesStreams = دا راتګ د سناریو د خپلو پر ځای راځي: { $found }.
data-problem-roundedCounts = UNHCR کوچنۍ شمېرې ۰ یا ۵ ته ګردوي. هېڅکله څه ورسره مه برابروئ.

# What no file said, and the shortest way to fill it. Column headers in quotation marks stay in English: files have them so.
data-gaps = { $count ->
    [one] یوه شمېره لا فرضي ده
   *[other] { $count } شمېرې لا فرضي دي
  }: کومې، او د ډکولو تر ټولو لنډه لار یې
data-gap-what = څه
data-gap-figures = فرضي
data-gap-how = تر ټولو لنډه لار
data-gap-of = له { $of } څخه { $assumed }
data-gap-population = د هرې سیمې خلک
data-gap-arrivals = راتګ په میاشتو
data-gap-settlingShare = د ملي شمېرې کومه ونډه دلته راځي
data-gap-positions = سیمې چېرته دي
data-gap-areaKm2 = مساحتونه
data-gap-ages = عمرونه
data-gap-dwellings = د اوسېدو کورونه
data-gap-urbanShare = سیمه څومره ښاري ده
data-gap-healthFacilities = روغتیايي مرکزونه
data-gap-earlierReturneeShare = څوک پخوا راستانه شوي
data-gap-conditions = امنیت، ادارې، ځمکه، تشې نمرې
data-gap-roads = سړکونه
data-gap-whoTheyAre = څوک رارسېږي: عمرونه، سپما، اسناد
data-gap-corridors = د تللو او راتلو لارې
data-gap-livelihoods = کار، مزدونه، کرایې، ښوونځي
data-fill-population = د سیمو په جدول کې د “population” ستنه
data-fill-arrivals = د “month, people” جدول
data-fill-settlingShare = د راتګ جدول چې هره کرښه یې ځای لري، یا په «پلټنه» کې تنظیموونکی
data-fill-positions = کرښې (GeoJSON)، یا د “latitude” او “longitude” ستنې
data-fill-areaKm2 = کرښې، یا د “area_km2” ستنه
data-fill-ages = د COD-PS جدول، یا “age, F, M”
data-fill-dwellings = د “dwellings” ستنه
data-fill-urbanShare = د “urban_share” ستنه
data-fill-healthFacilities = د “health_facilities” ستنه
data-fill-earlierReturneeShare = د “earlier_returnee_share” ستنه
data-fill-conditions = د دې نومونو ستنې، لکه پورته د سیمو په جدول کې
data-fill-roads = ساتل شوې دوتنه، په سمونګر کې
data-fill-whoTheyAre = ساتل شوې دوتنه، د پولې له سروې
data-fill-corridors = ساتل شوې دوتنه
data-fill-livelihoods = ساتل شوې دوتنه، د کاري ځواک له سروې
