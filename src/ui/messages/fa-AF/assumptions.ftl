# Every figure with its source.
assumptions-title = فرض‌ها
assumptions-doc = در پشت آنچه می‌بینید { $all } رقم قرار دارد: { $figures } رقم از سناریوی «{ $scenario }» و { $parameters } رقم از مودل. { $weak } رقم آن فرضی یا از حافظه است؛ هر یک از این‌ها یک دامنه دارد.
assumptions-search = جستجو
assumptions-grade = درجهٔ اعتبار
assumptions-all = همه
assumptions-scenario = سناریو
assumptions-model = مودل
assumptions-none = هیچ رقمی با این جستجو برابر نیست.
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
# How well a figure is supported.
assumptions-grade-stated = در سند منبع ذکر شده
assumptions-grade-verified = در منبع عامه تأیید شده
assumptions-grade-derived = با حساب به دست آمده
assumptions-grade-memory = از حافظه، تأییدناشده
assumptions-grade-assumed = فرضی
