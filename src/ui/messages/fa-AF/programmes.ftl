# Programmes: their controls, the library, whom they reached and what they cost.

# Choices of a target. Who:
choice-resident = باشندگان محل
choice-earlierReturnee = کسانی که در سال‌های گذشته برگشته‌اند
choice-returnee = عودت‌کنندگان
choice-displaced = بیجاشدگان داخلی
choice-all = زنان و مردان
choice-women = تنها زنان
choice-men = تنها مردان
# Bands of the return spectrum, from the freest to the most forced: "whose return was …".
choice-solicited = دعوت‌شده
choice-voluntary = داوطلبانه
choice-reluctant = با اکراه
choice-pressured = زیر فشار
choice-obliged = از روی مکلفیت
choice-forced = جبری
# Types of return: "by …".
choice-spontaneous = خودبه‌خود
choice-assistedVoluntary = عودت داوطلبانه با کمک
choice-qualifiedNationals = عودت اتباع متخصص
choice-repatriation = عودت به وطن
choice-evacuation = تخلیه
choice-deportation = اخراج
choice-displacedGoingHome = برگشت بیجاشدگان به خانه

# Whom a programme serves, in one sentence with a capital letter put at its beginning. $who, $bands, $types, $streams and $zones are
# lists in words; "none" leaves the part out.
programmes-target = { $who }{ $sex ->
    [women] {"، "}تنها زنان
    [men] {"، "}تنها مردان
   *[all] {""}
  }، { $ages ->
    [any] از هر سن
    [over] { $from } ساله و بالاتر
    [under] تا { $to } ساله
   *[between] از { $from } تا { $to } ساله
  }{ $vulnerable ->
    [only] {"، "}تنها از گروه‌های آسیب‌پذیر
   *[all] {""}
  }{ $bands ->
    [none] {""}
   *[other] {"، "}با عودت { $bands }
  }{ $types ->
    [none] {""}
   *[other] {"، "}نوع عودت: { $types }
  }{ $streams ->
    [none] {""}
   *[other] {"، "}از { $streams }
  }{ $arrived ->
    [0] {""}
   *[other] {"، "}که حداکثر { $arrived } ماه پیش رسیده‌اند
  }{ $zones ->
    [none] {""}
   *[other] {"، "}در { $zones }
  }.
programmes-target-beside = { $target } باشندگان در کنار آنان: { $share } جاها.
programmes-everybody = هر کس که این‌جا زندگی می‌کند

# Whom a programme reached, and what it spent.
programmes-reach = به { $served } از { $target } { $unit ->
    [households] خانوار
   *[people] نفر
  } خدمت رسید
programmes-reach-most = به { $served } از { $target } { $unit ->
    [households] خانوار
   *[people] نفر
  } خدمت رسید؛ { $share } گروه هدف: { $reason }
programmes-reach-money = به { $served } { $unit ->
    [households] خانوار
   *[people] نفر
  } خدمت رسید؛ { $spent } از { $budget } مصرف شد
programmes-reach-places = { $spent } از { $budget } مصرف شد، برای همه کسانی که در محل کار آن زندگی می‌کنند
# Why people of a target took no part.
programmes-reason-never = هرگز از آن نشنیدند
programmes-reason-barred = از آن شنیدند، و اجازهٔ شمولیت ندارند
programmes-reason-listed = در فهرست اند
programmes-reason-gone = وقتی نوبت‌شان رسید، دیگر واجد شرایط نبودند یا رفته بودند
programmes-reason-served = خدمت گرفتند
programmes-reason-other = دیگر: از آن شنیدند و فهرست پر بود؛ یا خدمت گرفتند و پس از آن رفتند
    .bare = از آن شنیدند و فهرست پر بود؛ یا خدمت گرفتند و پس از آن رفتند
programmes-reason-heard = ‏{ $reason }: { $count }
programmes-reasons-heard = ‏{ $programme }: { $reasons }
programmes-reason-count = <b>{ $count }</b> { $reason } <share>{ $share }</share>
programmes-beside = در فهرست در کنار آنان: دست‌کم { $count } از بیرون گروه هدف.

programmes-reach-title = برنامه‌ها: به چه کسانی می‌رسند و چقدر مصرف دارند
programmes-reach-note = از یک اجرا، { $scale }. پول به { $money }؛ ۱ دالر امریکایی = { $rate } { $currency }. هر چه از بودجه گرفته می‌شود در آن است؛ آنچه خانواده‌ها و ادارات بدون پرداخت بر دوش می‌گیرند در آن نیست.
programmes-reach-target = گروه هدف، { $date }: { $target } { $unit ->
    [households] خانوار
   *[people] نفر
  }؛ { $aware } از آن خبر دارند.
programmes-reach-stay = <b>{ $served }</b> نفر مجبور به عودت نیستند و در همان جا می‌مانند.
programmes-reach-sides = مجموع خدمت‌گرفتگان: <returnees>{ $returnees }</returnees> از عودت‌کنندگان و <residents>{ $residents }</residents> از باشندگان محل.
programmes-served-so-far = { $unit ->
    [households] خدمت‌گرفتگان تا حال، خانوار
   *[people] خدمت‌گرفتگان تا حال، نفر
  }
programmes-spent-by-month = مصرف ماهانه، { $money }
programmes-at-month = <b>{ $date }</b>: { $spent } در این ماه مصرف شد، { $left } از بودجه باقی است.
programmes-at-month-served = <b>{ $date }</b>: تا حال { $returnees } { $unit ->
    [households] خانوار
   *[people] نفر
  } از عودت‌کنندگان و { $residents } از باشندگان محل خدمت گرفته‌اند؛ { $waiting } در فهرست. { $spent } در این ماه مصرف شد، { $left } از بودجه باقی است.
programmes-line-waiting = در فهرست
programmes-line-stay = مانده می‌توانند
programmes-line-spent = مصرف در ماه
money-usd = دالر امریکایی سال { $year }
money-local = { $currency } سال { $year }

programmes-table-doc = پول و مردم تا { $date }. از هیچ بودجه‌ای بیشتر از اندازه مصرف نمی‌شود؛ آنچه در پایان باقی می‌ماند گفته می‌شود.
programmes-table = برنامه‌ها
programmes-table-programme = برنامه
programmes-table-budget = بودجه
programmes-table-spent = مصرف‌شده
programmes-table-left = باقی‌مانده در پایان
programmes-table-served = خدمت‌گرفته
programmes-table-waiting = منتظر
programmes-table-aware = از آن شنیده

programmes-cost = مصرف کامل
programmes-cost-of-spent = از مصرف‌شده
programmes-cost-budget = بودجه
programmes-cost-benefits = به مردم
programmes-cost-works = اجناس، مزد و کارهای ساختمانی
# Money that does not reach those for whom it is meant.
programmes-cost-leakage = ضیاع در راه
programmes-cost-overhead = مصارف اداری در این‌جا
programmes-cost-offices = دفاتر در جای دیگر
programmes-cost-monitoring = نظارت و ارزیابی
programmes-cost-spent = مصرف‌شده، با همه چیز
programmes-cost-unspent-returned = مصرف‌ناشده، و پس‌سپرده‌شده
programmes-cost-unspent = مصرف‌ناشده
programmes-cost-returned = از آن، پس‌سپرده‌شده
programmes-cost-one-people = مصرف برای هر فرد خدمت‌گرفته
programmes-cost-one-households = مصرف برای هر خانوار خدمت‌گرفته
programmes-cost-running = پس از آن در ماه، برای فعال نگه‌داشتن آنچه ساخته شد
programmes-cost-nobody = از آن، آنچه هیچ‌کس نمی‌پردازد

programmes-unknown = این برنامه این‌جا شناخته‌شده نیست.
programmes-whom = برای چه کسانی: <doc>{ $target }</doc>
programmes-whom-all = برای چه کسانی: <doc>همه کسانی که در محل کار آن زندگی می‌کنند.</doc>
programmes-gives = چه می‌دهد و چه مصرف دارد
programmes-delivery = دسترسی و تطبیق
programmes-dollar = هر دالر کجا می‌رود
programmes-duplicate = نسخهٔ دوم
programmes-remove = برداشتن <unseen>{ $programme }</unseen>
programmes-field-label = نام
programmes-field-budgetUsd = بودجه
programmes-field-start = آغاز
programmes-field-end = پایان
programmes-field-origins = چه کسانی
programmes-field-bands = چگونه به عودت رسیدند
programmes-field-types = نوع عودت
programmes-field-streams = دسته‌ها
programmes-field-zones = کجا
programmes-field-sex = زنان، مردان
programmes-field-vulnerableOnly = تنها گروه‌های آسیب‌پذیر
programmes-field-fromYears = از سن
programmes-field-toYears = تا سن
programmes-field-arrivedWithinMonths = عودت در ظرف
programmes-field-residentsTooShare = جا برای باشندگان نیز
programmes-field-placesPerMonth = جاها در ماه
programmes-field-officesShare = دفاتر در جای دیگر
programmes-field-afterwardsShare = مصارف جاری که پس از آن پرداخته می‌شود
programmes-field-outreachPerMonth = آگاهی‌دهی
programmes-field-wordOfMouthPerMonth = خبر دهن‌به‌دهن
programmes-field-trustShare = اعتماد
programmes-field-delayMonths = تأخیر
programmes-field-targetingErrorShare = خطای هدف‌گیری
programmes-field-overheadShare = مصارف اداری
programmes-field-monitoringShare = نظارت
programmes-field-leakageShare = ضیاع

family-beforeReturn = پیش از عودت
    .doc = برای کسانی که هنوز در خارج یا در راه اند.
family-individual = فردی
    .doc = برای افراد و خانوارها، یکی یکی.
family-community = اجتماعی
    .doc = برای محل‌ها، و همه کسانی که در آن‌ها زندگی می‌کنند.
family-governance = حکومتداری
    .doc = مقررات، توافق‌ها و شیوه‌های کار.

library-search = جستجو
library-begins = آنچه افزوده می‌شود آغاز می‌یابد در
library-nothing = هیچ برنامه‌ای این کلمه‌ها را ندارد.
library-presets = برنامه‌هایی که تطبیق شده‌اند
    .doc = هر یک با پول، گروه هدف، مدت و منابع خود. تاریخ‌های آن به ماه بالا انتقال می‌یابد؛ ارقام همان می‌ماند که بود.
library-no-preset = هیچ یک این کلمه‌ها را ندارد.
library-staying = ماندن با اجازهٔ اقامت
library-go = رفتن به کنترول‌های آن
library-added = { $count ->
    [1] { $programme } افزوده شد، از { $date }.
   *[other] { $programme }، { $count } برنامه، افزوده شد، از { $date }.
  }
library-unfit = { $programme } این‌جا جور نمی‌آید: { $problems }.
library-here = { $count } در سناریو
library-add = افزودن
    .what = افزودن { $programme }
# What a programme changes in the model: the state that it writes, what reads that state, and the decision that follows.
library-acts = <b>می‌نویسد</b>: { $writes }. <b>می‌خواند</b>: { $readBy }. <b>تغییر می‌دهد</b>: { $decision }.
library-figures = ارقام آن<unseen> برای { $programme }</unseen>
library-no-figures = رقم خاص خود ندارد: پول، ماه‌ها و این‌که به چه کسانی خدمت می‌کند.
library-range = { $from } تا { $to }؛ { $source }
library-preset = { $months ->
    [one] <b>{ $money }</b> در { $months } ماه ({ $years }): { $programmes }.
   *[other] <b>{ $money }</b> در { $months } ماه ({ $years }): { $programmes }.
  }
library-sources = منابع<unseen> { $programme }</unseen>
# $grade: how well the figure is supported, "stated", "assumed" …
source-grade = ‏{ $source }؛ { $grade }
grade-stated = ذکرشده در منبع
grade-verified = تأییدشده
grade-derived = محاسبه‌شده
grade-memory = از حافظه
grade-assumed = فرضی
