# People: how lives go after arrival.
flow-doc = مردم ساختگی پیش‌نمایش که در آغاز ۱۵ ساله و بالاتر اند. هر کس که رسیده است در هر ستون شمرده می‌شود، همچنان کسی که رفته یا وفات کرده است: ماندن موفقیت گرفته نمی‌شود، و رفتن ناکامی گرفته نمی‌شود.
flow-waiting = مردم پیگیری می‌شوند …
flow-stream = دسته
flow-quarter = آمده در
flow-sex = جنس
flow-ages = سن در آغاز
flow-all = همه
flow-quarter-from = { $from } تا { $to }
flow-sex-all = زنان و مردان
flow-sex-women = زنان
flow-sex-men = مردان
flow-ages-all = ۱۵ ساله و بالاتر
flow-ages-young = ۱۵ تا ۲۹
flow-ages-middle = ۳۰ تا ۵۹
flow-ages-old = ۶۰ ساله و بالاتر
flow-headline = پس از { $months } ماه، { $settled } از عودت‌کنندگان جاافتاده‌اند، { $cannot } می‌خواهند بروند و نمی‌توانند، و { $gone } رفته‌اند؛ از باشندگان محل { $settledResidents }، { $cannotResidents } و { $goneResidents }.
flow-nobody = از این گروه هیچ‌کس شش ماه پیگیری شده نمی‌تواند: گروه وسیع‌تری انتخاب کنید.
flow-empty = از این گروه هیچ‌کس آن‌قدر زود نرسیده است که پیگیری شود.
flow-measure = وضعیت‌ها بر حسب ماه پس از آغاز: رسیدن خود هر کس، یا برای باشندگان محل، { $date } یا نخستین ماه ربع سالی که انتخاب شده است.
flow-measure-returnees = { $people } بزرگسال، ماه پس از رسیدن‌شان
flow-measure-residents = { $people } بزرگسال، ماه پس از آغاز رسیدن‌ها
flow-start-returnees = رسیدن
flow-start-residents = آغاز
flow-heard = { $side }: جریان مردم میان وضعیت‌ها؛ فهرست و جدول زیر ارقام آن را دارد.
# One state in the last column.
flow-end = ‏<b>{ $share }</b> { $state } ({ $count })
flow-family = یک خانواده
# Heard in place of “a family”, which it must hold word by word.
flow-family-of = یک خانواده، ساختگی: { $side }، { $state }
flow-late = { $people } نفر دیگر دیرتر از آن آمدند که به این درازی پیگیری شوند، و کنار گذاشته شده‌اند.
flow-note = پهنا شمار مردم است؛ یک عامل به جای { $each } نفر می‌ایستد. یک اجرا است: گروه‌های کوچک تنها با بخت جابه‌جا می‌شوند.
flow-months = { $months ->
    [0] در آغاز
    [one] { $months } ماه
   *[other] { $months } ماه
  }
flow-cell = ‏{ $people } ({ $share })
flow-png = تصویر (PNG)
flow-svg = ترسیم (SVG)
flow-csv = ارقام (CSV)
flow-picture-measure = وضعیت‌ها بر حسب ماه پس از رسیدن، یا پس از آغاز رسیدن‌ها؛ سهم بزرگسالان
flow-picture-source = سناریو: { $scenario }. عدد آغازین: { $seed }. پیش‌نمایش یک اجرا.
# States of a life. "Sustained reintegration" and "involuntary immobility" are terms of the field.
flow-state-settled = جاافتاده
flow-state-struggling = در تنگنا
flow-state-cannotLeave = می‌خواهد برود و نمی‌تواند
flow-state-back = دوباره برگشته
flow-state-leftRegular = از راه منظم رفته
flow-state-leftIrregular = از راه غیرمنظم رفته
flow-state-died = وفات‌کرده
flow-rules = معنای کلمه‌ها
flow-rule-settled = این‌جا است و نمرهٔ ادغام مجدد او نیم یا بیشتر است، که مودل آن را پایدار می‌نامد: اوسط یک نمرهٔ اقتصادی، یک نمرهٔ اجتماعی و یک نمرهٔ روانی-اجتماعی. حد و وزن‌های مساوی فرضی است. کسی را که آرزوی رفتن دارد و می‌تواند برود نیز در بر می‌گیرد.
flow-rule-struggling = این‌جا است و نمرهٔ او کمتر از نیم است، و چیزی مانع رفتن او نیست. کسی را که آرزوی رفتن دارد و می‌تواند برود نیز در بر می‌گیرد.
flow-rule-cannotLeave = آرزوی رفتن دارد، و پس‌انداز و قرض او به ارزان‌ترین راه به آن سوی کشور همسایه نمی‌رسد (بی‌حرکتی غیرداوطلبانه). هر نمره‌ای که داشته باشد، این‌جا شمرده می‌شود. بدون پلان: کسی که پلان دارد، راهی یافته است.
flow-rule-back = پس از آغاز در خارج بود، و دوباره این‌جا است، هر نمره‌ای که داشته باشد.
flow-rule-leftRegular = از راه منظم در خارج است: با اسناد و جای معین.
flow-rule-leftIrregular = از راه غیرمنظم در خارج است.
flow-rule-died = وفات کرده است، این‌جا یا در خارج.
