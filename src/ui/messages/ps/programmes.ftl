# Programmes: their controls, the library, whom they reached and what they cost.

# Choices of a target. Who:
choice-resident = ځایي اوسېدونکي
choice-earlierReturnee = هغه خلک چې په تېرو کلونو کې راستانه شوي
choice-returnee = راستنېدونکي
choice-displaced = کورني بې‌ځایه شوي
choice-all = ښځې او نارینه
choice-women = یوازې ښځې
choice-men = یوازې نارینه
# Bands of the return spectrum, from the freest to the most forced: "whose return was …".
choice-solicited = د بلنې له مخې
choice-voluntary = په خپله خوښه
choice-reluctant = په زړه نازړه
choice-pressured = تر فشار لاندې
choice-obliged = د مکلفیت له مخې
choice-forced = په زور
# Types of return: "by …".
choice-spontaneous = خپلسره راستنېدنه
choice-assistedVoluntary = په مرسته خپله‌خوښې راستنېدنه
choice-qualifiedNationals = د وړ کارپوهانو راستنېدنه
choice-repatriation = هېواد ته ستنونه
choice-evacuation = ایستنه له خطره
choice-deportation = په زور ایستل
choice-displacedGoingHome = کور ته د بې‌ځایه شویو تلل

# Whom a programme serves, in one sentence with a capital letter put at its beginning. $who, $bands, $types, $streams and $zones are
# lists in words; "none" leaves the part out.
programmes-target = { $who }{ $sex ->
    [women] {"، "}یوازې ښځې
    [men] {"، "}یوازې نارینه
   *[all] {""}
  }، { $ages ->
    [any] د هر عمر
    [over] د { $from } کلونو او تر هغې پورته
    [under] تر { $to } کلونو پورې
   *[between] له { $from } تر { $to } کلونو
  }{ $vulnerable ->
    [only] {"، "}یوازې له زیانمنو ډلو
   *[all] {""}
  }{ $bands ->
    [none] {""}
   *[other] {"، "}چې راستنېدنه یې { $bands } وه
  }{ $types ->
    [none] {""}
   *[other] {"، "}د راستنېدنې ډول: { $types }
  }{ $streams ->
    [none] {""}
   *[other] {"، "}له { $streams }
  }{ $arrived ->
    [0] {""}
   *[other] {"، "}چې تر { $arrived } میاشتو زیات یې د رارسېدو نه دي تېر
  }{ $zones ->
    [none] {""}
   *[other] {"، "}په { $zones } کې
  }.
programmes-target-beside = { $target } د دوی تر څنګ ځایي اوسېدونکي: د ځایونو { $share }.
programmes-everybody = هر څوک چې دلته اوسېږي

# Whom a programme reached, and what it spent.
programmes-reach = له { $target } { $unit ->
    [households] کورنیو
   *[people] کسانو
  } څخه { $served } ته خدمت ورسېد
programmes-reach-most = له { $target } { $unit ->
    [households] کورنیو
   *[people] کسانو
  } څخه { $served } ته خدمت ورسېد؛ د هدف ډلې { $share }: { $reason }
programmes-reach-money = { $served } { $unit ->
    [households] کورنیو
   *[people] کسانو
  } ته خدمت ورسېد؛ له { $budget } څخه { $spent } ولګول شول
programmes-reach-places = له { $budget } څخه { $spent } ولګول شول، د ټولو لپاره چې د کار په ځای کې یې اوسېږي
# Why people of a target took no part.
programmes-reason-never = هېڅکله یې نه دي اورېدلي
programmes-reason-barred = اورېدلي یې دي، او د نوم لیکنې اجازه نه لري
programmes-reason-listed = په لړلیک کې دي
programmes-reason-gone = نور وړ نه وو، یا تللي وو، چې وار یې راغی
programmes-reason-served = خدمت ورته رسېدلی
programmes-reason-other = نور: اورېدلي یې وو، او لړلیک ډک و؛ یا خدمت ورته رسېدلی او وروسته تللي
    .bare = اورېدلي یې وو، او لړلیک ډک و؛ یا خدمت ورته رسېدلی او وروسته تللي
programmes-reason-heard = { $reason } { $count }
programmes-reasons-heard = { $programme }: { $reasons }
programmes-reason-count = <b>{ $count }</b> { $reason } <share>{ $share }</share>
programmes-beside = د دوی تر څنګ په لړلیک کې: لږ تر لږه { $count } له هدف ډلې بهر.

programmes-reach-title = پروګرامونه: چا ته رسېږي، څومره لګښت لري
programmes-reach-note = د یوې اجرا، { $scale }. پیسې په { $money }؛ ۱ امریکايي ډالر = { $rate } { $currency }. هر څه چې پر بودیجې حسابېږي، پکې دي؛ څه چې کورنۍ او بې‌مزده ادارې پر غاړه لري، پکې نه دي.
programmes-reach-target = هدف ډله، { $date }: { $target } { $unit ->
    [households] کورنۍ
   *[people] کسان
  }؛ { $aware } ترې خبر دي.
programmes-reach-stay = <b>{ $served }</b> اړ نه دي چې راستانه شي، او هلته پاتې کېږي چې دي.
programmes-reach-sides = په ټوله کې خدمت رسېدلی: د راستنېدونکو <returnees>{ $returnees }</returnees> او د ځایي اوسېدونکو <residents>{ $residents }</residents> ته.
programmes-served-so-far = { $unit ->
    [households] تر اوسه خدمت ورته رسېدلی، کورنۍ
   *[people] تر اوسه خدمت ورته رسېدلی، کسان
  }
programmes-spent-by-month = په هره میاشت کې لګول شوې پیسې، { $money }
programmes-at-month = <b>{ $date }</b>: په میاشت کې { $spent } ولګول شول، له بودیجې { $left } پاتې دي.
programmes-at-month-served = <b>{ $date }</b>: تر اوسه { $returnees } { $unit ->
    [households] کورنیو
   *[people] کسانو
  } ته چې راستانه شوي او { $residents } ته چې دلته اوسېدل، خدمت رسېدلی؛ { $waiting } په لړلیک کې دي. په میاشت کې { $spent } ولګول شول، له بودیجې { $left } پاتې دي.
programmes-line-waiting = په لړلیک کې
programmes-line-stay = پاتې کېدای شي
programmes-line-spent = په میاشت کې لګول شوې
money-usd = د { $year } امریکايي ډالر
money-local = د { $year } { $currency }

programmes-table-doc = پیسې او خلک تر { $date } پورې. له بودیجې هېڅکله زیات نه لګول کېږي؛ څه چې په پای کې پاتې وي، ویل کېږي.
programmes-table = پروګرامونه
programmes-table-programme = پروګرام
programmes-table-budget = بودیجه
programmes-table-spent = لګول شوې
programmes-table-left = په پای کې پاتې
programmes-table-served = خدمت ورته رسېدلی
programmes-table-waiting = انتظار کوي
programmes-table-aware = اورېدلي یې دي

programmes-cost = ټول لګښت
programmes-cost-of-spent = له لګول شویو
programmes-cost-budget = بودیجه
programmes-cost-benefits = خلکو ته
programmes-cost-works = توکي، مزدونه او ساختماني کارونه
# Money that does not reach those for whom it is meant.
programmes-cost-leakage = په لار کې ضایع
programmes-cost-overhead = دلته اداري لګښت
programmes-cost-offices = په نورو ځایونو کې دفترونه
programmes-cost-monitoring = څارنه او ارزونه
programmes-cost-spent = لګول شوې، هر څه پکې
programmes-cost-unspent-returned = نه دي لګول شوې، او بېرته سپارل شوې
programmes-cost-unspent = نه دي لګول شوې
programmes-cost-returned = له هغې، بېرته سپارل شوې
programmes-cost-one-people = د هر خدمت رسېدلي کس لپاره لګول شوې
programmes-cost-one-households = د هرې خدمت رسېدلې کورنۍ لپاره لګول شوې
programmes-cost-running = وروسته په میاشت کې، د جوړ شویو څیزونو د فعال ساتلو لپاره
programmes-cost-nobody = له هغې، څه چې هېڅوک یې نه ورکوي

programmes-unknown = دا پروګرام دلته نه پېژندل کېږي.
programmes-whom = د چا لپاره: <doc>{ $target }</doc>
programmes-whom-all = د چا لپاره: <doc>ټول هغه چې د کار په ځای کې یې اوسېږي.</doc>
programmes-gives = څه ورکوي او څومره لګښت لري
programmes-delivery = رسېدنه او وړاندې کول
programmes-dollar = هر ډالر چېرته ځي
programmes-duplicate = کاپي کول
programmes-remove = لرې کول <unseen>{ $programme }</unseen>
programmes-field-label = نوم
programmes-field-budgetUsd = بودیجه
programmes-field-start = پیل
programmes-field-end = پای
programmes-field-origins = څوک
programmes-field-bands = څنګه راستنېدو ته ورسېدل
programmes-field-types = د راستنېدنې ډول
programmes-field-streams = ډلې
programmes-field-zones = چېرته
programmes-field-sex = ښځې، نارینه
programmes-field-vulnerableOnly = یوازې زیانمنې ډلې
programmes-field-fromYears = له عمره
programmes-field-toYears = تر عمره
programmes-field-arrivedWithinMonths = د راستنېدو موده
programmes-field-residentsTooShare = د ځایي اوسېدونکو لپاره هم ځایونه
programmes-field-placesPerMonth = په میاشت کې ځایونه
programmes-field-officesShare = په نورو ځایونو کې دفترونه
programmes-field-afterwardsShare = وروسته ورکړل شوي جاري لګښتونه
programmes-field-outreachPerMonth = خبرول
programmes-field-wordOfMouthPerMonth = له خولې خولې
programmes-field-trustShare = باور
programmes-field-delayMonths = ځنډ
programmes-field-targetingErrorShare = د هدف ټاکنې تېروتنه
programmes-field-overheadShare = اداري لګښت
programmes-field-monitoringShare = څارنه
programmes-field-leakageShare = ضایع کېدل

family-beforeReturn = تر راستنېدو مخکې
    .doc = د هغو خلکو لپاره چې لا په بهر کې دي، یا په لاره دي.
family-individual = وګړنیز
    .doc = د کسانو او کورنیو لپاره، یو یو.
family-community = ټولنیز
    .doc = د ځایونو لپاره، او ټولو هغو لپاره چې هلته اوسېږي.
family-governance = حکومتولي
    .doc = قواعد، تړونونه او د کار لارې.

library-search = لټون
library-begins = څه چې ورزیاتېږي، پیلېږي په
library-nothing = هېڅ پروګرام دا کلمې نه لري.
library-presets = ترسره شوي پروګرامونه
    .doc = هر یو له خپلو پیسو، هدف ډلې، مودې او سرچینو سره. نېټې یې پورته میاشتې ته لېږدول کېږي؛ شمېرې لکه څنګه چې وې پاتې کېږي.
library-no-preset = هېڅ یو دا کلمې نه لري.
library-staying = د پاتې کېدو له اجازې سره پاتې کېدل
library-go = تنظیمونو ته یې ورشئ
library-added = { $count ->
    [1] { $programme } ورزیات شو، له { $date } څخه.
   *[other] { $programme }، { $count } پروګرامونه، ورزیات شول، له { $date } څخه.
  }
library-unfit = { $programme } دلته سمون نه لري: { $problems }.
library-here = { $count } په سناریو کې
library-add = ورزیاتول
    .what = د { $programme } ورزیاتول
# What a programme changes in the model: the state that it writes, what reads that state, and the decision that follows.
library-acts = <b>لیکي</b> { $writes }. <b>لوستونکی یې</b> { $readBy }. <b>بدلوي</b> { $decision }.
library-figures = شمېرې یې<unseen> د { $programme } لپاره</unseen>
library-no-figures = خپلې نه لري: پیسې، میاشتې، او چا ته خدمت کوي.
library-range = له { $from } تر { $to }؛ { $source }
library-preset = { $months ->
    [one] <b>{ $money }</b> په { $months } میاشت کې ({ $years }): { $programmes }.
   *[other] <b>{ $money }</b> په { $months } میاشتو کې ({ $years }): { $programmes }.
  }
library-sources = سرچینې<unseen> د { $programme }</unseen>
# $grade: how well the figure is supported, "stated", "assumed" …
source-grade = { $source }؛ { $grade }
grade-stated = ویل شوې
grade-verified = تایید شوې
grade-derived = محاسبه شوې
grade-memory = له یاده
grade-assumed = فرضي
