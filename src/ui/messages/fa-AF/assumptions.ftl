# Every figure with its source; those of the model can be changed.
assumptions-title = فرض‌ها
assumptions-doc = در پشت آنچه می‌بینید { $all } رقم قرار دارد: { $figures } رقم از سناریوی «{ $scenario }» و { $parameters } رقم از مودل. { $weak } رقم آن فرضی یا از حافظه است؛ هر یک از این‌ها یک دامنه دارد.
assumptions-search = جستجو
assumptions-grade = درجهٔ اعتبار
assumptions-all = همه
assumptions-scenario = سناریو
assumptions-model = مودل
assumptions-none = هیچ رقمی با این جستجو برابر نیست.
# An assumption is a belief about how the place works. A policy is what somebody does about it.
assumptions-edit = مقدارهای مودل در این‌جا در محدودهٔ دامنهٔ خود تغییر داده شده می‌تواند. این یک <b>فرض</b> است، نه برنامه: می‌گوید که محل چگونه کار می‌کند، نه این‌که در این باره چه کرده می‌شود. ارقام خود سناریو از فایل آن می‌آید.
assumptions-submodel = بخش مودل
assumptions-value-of = مقدار { $name }
assumptions-back = برگشت به { $value }
    .of = برگشت به { $value }: { $name }
assumptions-yours = { $count ->
    [one] یک فرض تغییر داده شده است
   *[other] { $count } فرض تغییر داده شده است
  }
# An arm is one of the courses that are compared: with the programmes, and without them.
assumptions-both-arms = <b>خط مبنا نیز با آن جابه‌جا شد.</b> با برنامه‌ها و بدون آن‌ها همان فرض‌های تغییریافته برقرار است: تفاوت میان آن دو هنوز تنها از برنامه‌ها است. آنچه خود تغییر جابه‌جا می‌کند این‌جا نشان داده می‌شود، هرگز به حیث اثر یک برنامه.
assumptions-one-arm = <b>خط مبنا نیز با آن جابه‌جا شد.</b> حالا هر اجرا فرض‌های تغییریافته را دارد، و همچنان اجرای بدون برنامه‌ها، وقتی برنامه‌ای باشد. آنچه خود تغییر جابه‌جا می‌کند این‌جا نشان داده می‌شود، هرگز به حیث اثر یک برنامه.
assumptions-all-back = برگشت همه به جای پیشین
# A baseline: the place without programmes, with which programmes are compared.
assumptions-baselines = دو خط مبنا
    .text = همان محل، همان مردم و همان بخت، هر دو بدون برنامه‌ها: تنها فرض‌های تغییریافته فرق دارد. یک عامل به جای صد نفر، یک عدد آغازین؛ تفاوت‌های کوچک شاید تصادف باشد.
    .caption = { $date }
assumptions-computing = هر دو خط مبنا محاسبه می‌شود …
assumptions-no-baselines = دو خط مبنا محاسبه نشد.
assumptions-of-group = ‏{ $outcome }: { $group }
assumptions-changed = شما تغییر داده‌اید
assumptions-chosen = به انتخاب کاربر
assumptions-group = <b>{ $group }</b> { $figures ->
    [one] { $figures } رقم، { $weak } از آن فرضی یا از حافظه
   *[other] { $figures } رقم، { $weak } از آن‌ها فرضی یا از حافظه
  }
assumptions-head-what = چه چیز
assumptions-head-value = مقدار
assumptions-head-unit = واحد
assumptions-head-range = دامنه
assumptions-head-source = منبع
assumptions-head-grade = درجهٔ اعتبار
assumptions-head-assumed = مطابق فرض سناریو
assumptions-head-changed = مطابق فرض شما
# How well a figure is supported.
assumptions-grade-stated = در سند منبع ذکر شده
assumptions-grade-verified = در منبع عامه تأیید شده
assumptions-grade-derived = با حساب به دست آمده
assumptions-grade-memory = از حافظه، تأییدناشده
assumptions-grade-assumed = فرضی
