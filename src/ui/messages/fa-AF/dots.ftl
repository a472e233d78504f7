# People as dots on the map.
# One dot is one synthetic person, who stands for so many real ones.
dots-each = { $people ->
    [one] هر نقطه یک فرد ساختگی است.
   *[other] هر نقطه یک فرد ساختگی است و به جای { $people } نفر می‌ایستد.
  } با گذشت زمان می‌آیند، جابه‌جا می‌شوند و می‌روند؛ کسانی که می‌آیند و می‌روند، این کار را کمی دورتر از محل خود می‌کنند، و هیچ سرحدی مراد نیست.
dots-waiting = مردم با نخستین پیش‌نمایش ظاهر می‌شوند.
dots-residents = باشندهٔ محل
dots-earlier = پیشتر آمده
dots-returnees = عودت‌کننده
dots-displaced = بیجاشده
dots-list = مردم روی نقشه
dots-choose = روی یک نقطه فشار دهید، یا با کلیدهای جهت از نقطه‌ای به نقطهٔ دیگر بروید، و یادداشت‌های همان خانواده را بخوانید.
dots-first = رفتن از نقطه به نقطه
# A person whom a dot stands for; the link opens the diary of the family.
dots-person-residents = کسی که این‌جا زندگی می‌کرد، در { $zone }: یادداشت‌های خانواده
dots-person-earlier = کسی که در سال‌های گذشته برگشته است، در { $zone }: یادداشت‌های خانواده
dots-person-returnees = کسی که در { $month } عودت کرده است، در { $zone }: یادداشت‌های خانواده
dots-person-displaced = بیجاشدهٔ داخلی که در { $month } آمده است، در { $zone }: یادداشت‌های خانواده
# Picking out people who came together, on the map.
dots-cohort = جدا نشان دادن
dots-cohort-all = همه
dots-quarter = آمده در
dots-quarter-all = هر ماه
dots-quarter-from = { $from } تا { $to }
