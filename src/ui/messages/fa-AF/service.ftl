# The page as a thing: its version, use without a network, and as an app.
# $date: the day of that version.
service-newer = نسخهٔ تازه‌تر ({ $version }، { $date }) آماده است.
service-newer-load = حالا باز کنید
service-newer-wait = پس از پایان اجراهای جاری باز شده می‌تواند.
# The page and the model have versions of their own: the model's changes whenever results do.
service-version = صفحه { $version }، { $date }
service-model = مودل { $model }
service-kept-unknown = دیده می‌شود که بدون شبکه کار می‌کند یا نه …
service-kept-kept = بدون شبکه کار می‌کند.
service-kept-full = دیسک برای نگهداشتن آن جا ندارد: تا وقتی کار می‌کند که شبکه باشد.
service-kept-failed = همه آن نگهداشته نشد: تا وقتی کار می‌کند که شبکه باشد.
service-kept-never = این مرورگر آن را نگه نمی‌دارد: تا وقتی کار می‌کند که شبکه باشد.
service-kept-file = یک فایل است که بدون شبکه کار می‌کند.
# As an app of the device.
service-install = نصب
