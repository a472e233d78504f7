# Two pages on paper.
brief-print = چاپ
brief-print-note = دو صفحه، A4 یا Letter.
brief-preview = پیش‌نمایش است: یک عامل به جای { $scale } نفر. پیش از چاپ منتظر بمانید تا هر فرد محاسبه شود.
# { $twin }: whether lines without programmes are drawn beside.
brief-reading = سایه‌دار: ماه‌هایی که مردم می‌رسند. { $twin ->
    [yes] خط بریده: همان مردم بدون برنامه‌ها. نوارهای زیر سال‌ها: برنامه‌ها.
   *[no] {""}
  }
brief-programmes = برنامه‌های شامل آن
brief-programme = { $label }، { $from } تا { $to }، { $budget }
brief-assumptions = فرض‌های مهم
brief-changed = { $label }: { $value } (با دست تعیین شده)
brief-arrivals = این‌که چه کسانی، چند نفر و چه وقت می‌آیند، از پیش داده شده است؛ مودل هرگز آن را انتخاب نمی‌کند.
brief-grades = از { $all } رقمی که در پشت این است، { $assumed } رقم فرضی است: منبعی یافت نشد. همه با دامنه‌های‌شان در صفحه فهرست شده است.
brief-more = … و { $count } رقم دیگر در صفحه.
brief-limits = محدودیت‌ها
brief-limit-rights = هیچ چیز در این‌جا نشان نمی‌دهد که عودت کسی قانونی، مصون یا داوطلبانه است.
brief-limit-needs = می‌گوید که وقتی عودت صورت می‌گیرد مردم به چه نیاز دارند، هرگز نمی‌گوید که یک محل چند نفر را پذیرفته می‌تواند.
brief-limit-invented = همه افراد در آن ساختگی‌اند و بر اساس ارقام مجموعی نشرشده ساخته شده‌اند.
brief-limit-course = یک اجرا یک جریان ممکن است، پیش‌بینی نیست: عدد آغازین دیگر نشان می‌دهد که چقدر آن بخت است. اجراها را با هم مقایسه کنید؛ یک عدد را نقل نکنید.
brief-sources = منابع
brief-again = برای به دست آوردن همین نتیجه
brief-run = مودل { $version }، عدد آغازین { $seed }، یک عامل به جای { $scale } نفر، نشان انگشت { $fingerprint }.
# { $file }: the name under which the page saves the scenario.
brief-file = با سناریو به حیث فایل { $file }، که از «شریک ساختن» در این صفحه به دست می‌آید:
