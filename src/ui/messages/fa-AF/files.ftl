# Behind each chart: its table and its files.
files-png = تصویر (PNG)
files-svg = رسم (SVG)
files-csv = داده‌ها (CSV)
files-lines = خط‌ها: { $lines }.
files-lines-soft = خط‌ها: { $lines }. ساحه‌های کمرنگ: { $range }.
files-source = { $drawn } { $scenario }، عدد آغازین «{ $seed }»، مودل { $version }، { $fingerprint }.
files-no-picture = این مرورگر نتوانست تصویر را بسازد.
files-table = جدول: { $chart }
files-month = ماه
files-line-twin = { $line }، بدون برنامه‌ها
files-line-range = { $line }، دامنهٔ { $runs } اجرا
files-note = { $note } { $source }
