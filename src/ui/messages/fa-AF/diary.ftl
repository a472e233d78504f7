# The diary of one invented household.
diary-title = یادداشت‌های یک خانواده
diary-doc = این خانواده ساختگی است. در پیش‌نمایش «{ $scenario }» زندگی می‌کند که در آن هر عامل به جای { $people } نفر است.
diary-whose = یادداشت‌های کدام خانواده
diary-another = خانوادهٔ دیگر
diary-reading = در حال خواندن …
diary-absent = این خانواده در این اجرا دیده نمی‌شود: در جای دیگر مسکن‌گزین می‌شود یا هرگز نمی‌آید.
diary-dashed = خط بریده: همان خانواده و همان بخت، بدون برنامه‌ها.
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
