# Dari as it is written in Afghanistan. The words that are used throughout:
#
#   return عودت · returnee عودت‌کننده · resident باشنده · newcomer تازه‌وارد · community of return جامعهٔ محل عودت
#   host community جامعهٔ میزبان · host country کشور میزبان · displaced within the country بیجاشدهٔ داخلی
#   refugee پناهنده · migrant مهاجر · reintegration ادغام مجدد · readmission پذیرش مجدد · deportation, expulsion اخراج
#   leave to remain اجازهٔ اقامت · voluntary داوطلبانه · compulsory اجباری · regular, irregular منظم، غیرمنظم
#   bands of the return spectrum رده‌های طیف عودت: solicited دعوت‌شده · voluntary داوطلبانه · reluctant با اکراه · pressured زیر فشار
#     · obliged مکلف‌شده · forced جبری
#   stream دسته · breadwinner نان‌آور · household خانوار · kin خویشاوندان · remittance پول ارسالی · route, way راه · corridor مسیر
#   district ولسوالی · zone ساحه · province ولایت · hot-spot کانون عودت · municipality شاروالی · mayor شاروال · edge of town حاشیهٔ شهر
#   pupil شاگرد · high school لیسه · school مکتب · classroom صنف · seat at school جای در مکتب · teacher معلم · shift نوبت
#   living standard سطح زندگی · wellbeing رفاه · resentment رنجش · grievance نارضایتی · tension تنش · stigma بدنامی · shame شرم
#   day labourer کارگر روزمزد · labour square چوک کارگران · regular work کار منظم · wage معاش (by the day: مزد) · income عاید
#   small trade, enterprise تشبث کوچک · savings پس‌انداز · debt قرض · loan قرضه · cost مصرف · full cost مصرف کامل · grant کمک بلاعوض
#   rent کرایه · plot نمرهٔ زمین · land زمین · makeshift shelter سرپناه موقتی · title قباله · tazkira تذکره · documents اسناد
#   water آب · borehole چاه برمه · hand pump بمبهٔ دستی · clinic کلینیک · health centre مرکز صحی · power برق · road سرک
#   programme برنامه · budget بودجه · donor تمویل‌کننده · target گروه هدف · outreach آگاهی‌دهی · leakage ضیاع · overhead مصارف اداری
#   scenario سناریو · run اجرا · outcome پیامد · assumption فرض · assumed فرضی · invented, synthetic ساختگی · forecast پیش‌بینی
#   luck بخت · seed عدد آغازین · preview پیش‌نمایش · twin همتا · range دامنه · lens دیدگاه · chart گراف · survey سروی
#
# The frame of every page.
page-explore = کاوش
page-compare = مقایسه
page-diary = مردم
page-stress = آزمون فشار
page-funding = تمویل
page-lenses = دیدگاه‌ها
page-data = داده‌ها
page-evidence = شواهد
page-classroom = صنف درسی
page-help = رهنما

skip = رفتن به محتوا
pages = صفحه‌ها
loading = در حال آوردن …
part-not-fetched = این بخش صفحه آورده نشد.
try-again = دوباره کوشش کنید
stop = توقف
close = بستن
tools-shelf = نگهداشته‌شده‌ها
tools-share = شریک ساختن
# Beside controls that a teacher's link has locked.
lesson-locked = معلم آن را برای این درس تعیین کرده است.

settings = تنظیمات
language = زبان
draft = مسوده
# Shown in languages whose texts nobody has read over yet.
draft-note = این متن‌ها مسوده است: تا هنوز کسی که به این زبان صحبت می‌کند، آن‌ها را بازخوانی نکرده است.
digits = رقم‌ها
digits-auto = مطابق زبان
digits-latn = 0 1 2 3
digits-arab = ٠ ١ ٢ ٣
digits-arabext = ۰ ۱ ۲ ۳
calendar = تقویم
calendar-auto = مطابق زبان
calendar-gregory = میلادی
calendar-persian = هجری شمسی
theme = روشن یا تاریک
theme-auto = مانند سیستم
theme-light = روشن
theme-dark = تاریک

# Questions of many runs that are under way.
experiments-under-way = در جریان
experiment-waiting = در انتظار نوبت
experiment-runs = { $all ->
    [0] آغاز می‌شود
   *[other] { $done } از { $all } اجرا
  }
experiment-compare = مقایسه
experiment-stress = آزمون فشار
experiment-futures = آینده‌ها
experiment-split = تمویل: تقسیم
experiment-mix = تمویل: بهترین ترکیب

# U+200F: number and word stand in order in pictures too, which run from left to right.
# Numbers. $number is written in the digits of the language already; $sign is "−" or nothing.
number-percent = { $number }٪
number-short-percent = { $number }٪
number-money = { "\u200F" }{ $sign }{ $number }{ "\u00A0" }دالر
# $count is the number itself, for languages whose word depends on it.
number-million = { "\u200F" }{ $number } میلیون
number-billion = { "\u200F" }{ $number } میلیارد
# On axes, as short as can be.
number-short-thousand = { "\u200F" }{ $number } هزار
number-short-million = { "\u200F" }{ $number } میلیون
number-short-billion = { "\u200F" }{ $number } میلیارد
# In place of a number, where a group has nobody in it.
number-nobody = هیچ‌کس

# The groups of people, the same words everywhere: at the end of a line, and as a name.
group-all = همه
    .long = همه
group-residents = باشندگان
    .long = باشندگان محل
group-earlierReturnees = برگشتگان پیشین
    .long = کسانی که در سال‌های گذشته برگشته‌اند
group-returnees = عودت‌کنندگان
    .long = عودت‌کنندگان
group-displaced = بیجاشدگان
    .long = بیجاشدگان داخلی

# How many people one agent of a run stands for: "1 in 100" people is simulated.
scale = { $scale ->
    [1] هر فرد
    [100] پیش‌نمایش، ۱ از ۱۰۰
   *[other] ۱ از { $scale }
  }
# The first months come from a finer run, the others from a coarser one.
fineness = { $fine ->
    [1] هر فرد
   *[other] ۱ از { $fine }
  } تا { $date }، پس از آن ۱ از { $coarse }
# From the lowest to the highest of a few runs with other random numbers.
luck-range = دامنهٔ { $runs } اجرای ۱ از { $scale } با بخت دیگر

# What holds nothing but names and figures begins with the sign U+200F (not seen here), so that it stands from the right within a sentence too.
# The line that stands before every verdict. $part: the name of the list, "Seven declarations"; $which: those that are not met.
rights-line = ‏{ $part }: { $counts }.
rights-counts = { $lacking ->
    [0] { $met } رعایت‌شده، ۰ رعایت‌ناشده، { $unknown } نامعلوم
   *[other] { $met } رعایت‌شده، { $lacking } رعایت‌ناشده ({ $which })، { $unknown } نامعلوم
  }
