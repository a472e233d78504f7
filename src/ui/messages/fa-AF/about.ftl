# What exactly was computed.
about-scenario = سناریو
about-seed = عدد آغازین
about-scale = مقیاس
about-model = مودل
# A short code over all that the run computed.
about-fingerprint = نشان انگشت
about-people = مردم ساختگی
about-person-months = نفر‌ماه
about-computed = مدت محاسبه
about-seconds = { $seconds } ثانیه
about-publishing = از آن، پیامدها تا این دم
about-workers = پردازشگرها
about-same = سناریو، عدد آغازین و مودل یکسان در هر کمپیوتر همان نشان انگشت را می‌دهد. هر اجرا مانند یک بار انداختن طاس است: عدد آغازین دیگر نشان می‌دهد که چقدر آن بخت است.
