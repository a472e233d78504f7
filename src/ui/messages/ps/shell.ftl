# Pashto as it is written in Afghanistan. The words that are used throughout:
#
#   return راستنېدنه · returnee راستنېدونکی · resident ځایي اوسېدونکی · newcomer نوی راغلی · community of return د راستنېدنې ټولنه
#   host community کوربه ټولنه · host country کوربه هېواد · displaced within the country کورنی بې‌ځایه شوی
#   refugee کډوال · migrant مهاجر · reintegration بیا یوځای کېدنه · readmission بیا منل · deportation, expulsion ایستل
#   leave to remain د پاتې کېدو اجازه · voluntary په خپله خوښه · compulsory جبري · regular, irregular منظم، نامنظم
#   bands of the return spectrum د راستنېدنې د لړۍ درجې: solicited بلل شوې · voluntary په خپله خوښه · reluctant په زړه نازړه · pressured تر فشار لاندې
#     · obliged مکلف کړای شوې · forced په زور
#   stream ډله · breadwinner د نفقې ګټونکی · household کورنۍ · kin خپلوان · remittance رالېږل شوې پیسې · route, way لار · corridor مسیر
#   district ولسوالۍ · zone سیمه · province ولایت · hot-spot د راستنېدنې ګڼه سیمه · municipality ښاروالي · mayor ښاروال · edge of town د ښار څنډه
#   pupil زده‌کوونکی · high school لېسه · school ښوونځی · classroom ټولګی · seat at school په ښوونځي کې ځای · teacher ښوونکی · shift وار
#   living standard د ژوند کچه · wellbeing هوساینه · resentment خوابدي · grievance ګیله · tension کړکېچ · stigma بدنامي · shame شرم
#   day labourer ورځنی کارګر · labour square د کارګرو څلورلاره · regular work منظم کار · wage مزد · income عاید
#   small trade, enterprise کوچنۍ کاروبار · savings سپما · debt پور · loan پور · cost لګښت · full cost ټول لګښت · grant بلاعوضه مرسته
#   rent کرایه · plot د ځمکې نمره · land ځمکه · makeshift shelter لنډمهاله سرپناه · title قباله · tazkira تذکره · documents اسناد
#   water اوبه · borehole ژوره څاه · hand pump لاسي بمبه · clinic کلینیک · health centre روغتیايي مرکز · power برېښنا · road سړک
#   programme پروګرام · budget بودیجه · donor تمویلوونکی · target هدف ډله · outreach خبرول · leakage ضایع کېدل · overhead اداري لګښت
#   scenario سناریو · agent استازی · arm لار · future راتلونکی حالت · run اجرا · outcome پایله · assumption فرضیه · assumed فرضي · invented, synthetic جوړ شوی · forecast وړاندوینه
#   luck بخت · seed د بخت شمېره · preview مخکتنه · twin جوړه · range لمن · lens لیدلوری · chart ګراف · survey سروې
#
# The frame of every page.
page-explore = پلټنه
page-compare = پرتله
page-diary = یوه کورنۍ
page-stress = فشار
page-lenses = لیدلوري
page-classroom = ټولګی
page-funding = تمویل
page-data = معلومات
page-evidence = شواهد
page-help = لارښود

skip = منځپانګې ته
pages = پاڼې
loading = راوړل کېږي …
part-not-fetched = د پاڼې دا برخه را نه وړل شوه.
try-again = بیا هڅه وکړئ
stop = ودرول
lesson-locked = ښوونکي د دې لوست لپاره ټاکلی دی.
close = تړل
tools-shelf = ساتل شوي
tools-share = شریکول

settings = تنظیمات
language = ژبه
draft = مسوده
# Shown in languages whose texts nobody has read over yet.
draft-note = دا متنونه مسوده دي: تر اوسه داسې چا نه دي کتلي چې په دې ژبه خبرې کوي.
digits = رقمونه
digits-auto = د ژبې له مخې
digits-latn = 0 1 2 3
digits-arab = ٠ ١ ٢ ٣
digits-arabext = ۰ ۱ ۲ ۳
calendar = جنتري
calendar-auto = د ژبې له مخې
calendar-gregory = میلادي
calendar-persian = هجري لمریز
theme = روښانه یا تیاره
theme-auto = لکه سیستم
theme-light = روښانه
theme-dark = تیاره

# Questions of many runs that are under way.
experiments-under-way = روانې
experiment-waiting = خپل وار ته انتظار
experiment-runs = { $all ->
    [0] پیلېږي
   *[other] له { $all } اجراګانو { $done }
  }
experiment-compare = پرتله
experiment-stress = د فشار ازموینه
experiment-futures = راتلونکي حالتونه
experiment-split = تمویل: وېش
experiment-mix = تمویل: غوره ترکیب

# U+200F: number and word stand in order in pictures too, which run from left to right.
# Numbers. $number is written in the digits of the language already; $sign is "−" or nothing.
number-percent = { $number }٪
number-short-percent = { $number }٪
number-money = { "\u200F" }{ $sign }{ $number }{ "\u00A0" }ډالر
# $count is the number itself, for languages whose word depends on it.
number-million = { "\u200F" }{ $number } میلیون
number-billion = { "\u200F" }{ $number } میلیارد
# On axes, as short as can be.
number-short-thousand = { "\u200F" }{ $number } زره
number-short-million = { "\u200F" }{ $number } میلیون
number-short-billion = { "\u200F" }{ $number } میلیارد
# In place of a number, where a group has nobody in it.
number-nobody = هېڅوک

# The groups of people, the same words everywhere: at the end of a line, and as a name.
group-all = ټول
    .long = ټول خلک
group-residents = ځایي اوسېدونکي
    .long = هغه خلک چې دلته اوسېدل
group-earlierReturnees = پخواني راستانه شوي
    .long = هغه خلک چې په تېرو کلونو کې راستانه شوي
group-returnees = راستنېدونکي
    .long = راستنېدونکي
group-displaced = بې‌ځایه شوي
    .long = کورني بې‌ځایه شوي

# How many people one agent of a run stands for: "1 in 100" people is simulated.
scale = { $scale ->
    [1] هر کس
    [100] مخکتنه، له ۱۰۰ څخه ۱
   *[other] له { $scale } څخه ۱
  }
# The first months come from a finer run, the others from a coarser one.
fineness = تر { $date } پورې { $fine ->
    [1] هر کس
   *[other] له { $fine } څخه ۱
  }، وروسته له { $coarse } څخه ۱
# From the lowest to the highest of a few runs with other random numbers.
luck-range = له { $scale } څخه د ۱ د { $runs } اجراګانو لمن له بل بخت سره

# The line that stands before every verdict. $part: the name of the list, "Seven declarations"; $which: those that are not met.
rights-line = { $part }: { $counts }.
rights-counts = { $lacking ->
    [0] { $met } پوره شوي، ۰ نه دي پوره شوي، { $unknown } نامعلوم
   *[other] { $met } پوره شوي، { $lacking } نه دي پوره شوي ({ $which })، { $unknown } نامعلوم
  }
