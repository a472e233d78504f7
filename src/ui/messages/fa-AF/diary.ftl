# People: the diary of one invented household and of its twin; the views beside it.
diary-title-family = یادداشت‌های یک خانواده
diary-title-flow = زندگی پس از رسیدن چگونه می‌گذرد
diary-title-invisible = به چه کسانی هیچ چیز نمی‌رسد
diary-views = نماهای مردم
diary-view-family = یک خانواده
diary-view-flow = زندگی چگونه می‌گذرد
diary-view-invisible = چه کسی دیده نمی‌شود
diary-doc = این خانواده ساختگی است. در پیش‌نمایش «{ $scenario }» زندگی می‌کند که در آن هر عامل به جای { $people } نفر است.
diary-whose = یادداشت‌های کدام خانواده
diary-another = خانوادهٔ دیگر
diary-reading = در حال خواندن …
diary-reading-twin = همان خانواده در «{ $other }» خوانده می‌شود …
diary-absent = این خانواده در این اجرا دیده نمی‌شود: در جای دیگر مسکن‌گزین می‌شود یا هرگز نمی‌آید.
# $other: a choice of the list “Beside it”, such as “Without the programmes”, or the name of a kept scenario.
diary-dashed = خط بریده: همان خانواده و همان بخت در «{ $other }».
diary-of-other = ‏{ $amount }، «{ $other }»
diary-table = جدول
diary-month = ماه
diary-beside = در کنار آن
diary-arm-this = این سناریو
diary-arm-without = بدون برنامه‌ها
diary-arm-staying = با اجازهٔ اقامت
diary-arm-none = هیچ
diary-family-unknown = خانواده‌ای که این پیش‌نمایش آغاز آن را ندارد
diary-show = نشان دادن
diary-show-all = همه ماه‌هایی که در آن چیزی گفته می‌شود
diary-show-changes = ماه‌هایی که در آن چیزی تغییر می‌کند
diary-show-parted = ماه‌هایی که این دو زندگی متفاوت دارند
diary-show-none = چنین ماهی نیست.
diary-nothing = هیچ چیز تازه نیست.
diary-part-here = این‌جا از هم جدا می‌شوند
diary-apart = جدا از هم
# $place and $home are clauses such as “lives in Behsud” and “home: renter”; $members are parted by semicolons.
diary-who = ساختگی: در { $date } این خانواده { $place }؛ { $home }. اعضای آن: { $members }.
diary-members = ‏{ $count } × { $member }
# $here and $there: what changed, parted by semicolons.
diary-part = این دو نخستین بار در <b>{ $date }</b> از هم جدا می‌شوند. در این سناریو: { $here }. در «{ $other }»: { $there }.
diary-not-here = خانواده این‌جا نیست
diary-is-here = خانواده این‌جا است
diary-never-part = در «{ $other }» این خانواده در پایان هر ماه به همان گونه زندگی می‌کند؛ مقدارها و احتمال‌ها شاید فرق داشته باشد، چنان‌که خطوط و تصمیم‌ها نشان می‌دهد.
diary-twin-absent = در «{ $other }» این خانواده هرگز این‌جا نیست: در همان جا که هست می‌ماند، یا در جای دیگر مسکن‌گزین می‌شود.
diary-this = این خانواده
diary-kind-residents = خانواده‌ای از باشندگان محل
diary-kind-earlier = خانواده‌ای که در سال‌های گذشته برگشته است
diary-family-living = { $people ->
    [one] { $people } نفر در { $zone }
   *[other] { $people } نفر در { $zone }
  }
diary-family-arriving = { $people ->
    [one] { $people } نفر، رسیدن در { $date }
   *[other] { $people } نفر، رسیدن در { $date }
  }

diary-incomeUsdPerMonth = عاید، دالر امریکایی در ماه
diary-consumptionPerHeadUsdPerMonth = مصرف برای هر فرد، دالر امریکایی در ماه
diary-savingsUsd = پس‌انداز، دالر امریکایی
diary-debtUsd = قرض، دالر امریکایی

# What changed in a month; parted by semicolons.
diary-lives = در { $zone } زندگی می‌کند
diary-home = مسکن: { $tenure }
diary-people = { $count ->
    [one] { $count } نفر در خانوار
   *[other] { $count } نفر در خانوار
  }
diary-abroad = { $count ->
    [0] هیچ‌کس در خارج نیست
   *[other] { $count } نفر در خارج
  }
diary-gone = دیگر در این خانوار نیست

# One member. $doing: what they do.
diary-member = { $who ->
    [girl] دختر، { $doing }
    [boy] پسر، { $doing }
    [woman] زن، { $doing }
   *[man] مرد، { $doing }
  }
diary-member-wish = { $who ->
    [girl] دختر، { $doing }، ترک محل: { $wish }
    [boy] پسر، { $doing }، ترک محل: { $wish }
    [woman] زن، { $doing }، ترک محل: { $wish }
   *[man] مرد، { $doing }، ترک محل: { $wish }
  }
# A decision and how it ended: "leave: left for Pakistan".
diary-decision = { $decision }: <b>{ $outcome }</b>
# How a decision ended, with the chance that it had.
diary-chance = { $share } در ۱۰۰: { $end }
diary-left = به مقصد { $corridor } رفت
diary-together = همه باهم
