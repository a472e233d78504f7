# Scenarios kept in the browser.
keep-title = سناریوهای نگهداشته‌شده
keep-note = آنچه باز است، با هر تغییر شما خودبه‌خود در همین مرورگر نگهداشته می‌شود. به آن نام بدهید تا بعداً به آن برگردید.
keep-name = نام
keep-keep = نگهداشتن آنچه باز است
keep-is-kept = نگهداشته شد.
keep-is-kept-here = تا وقتی که این زبانهٔ مرورگر باز است نگهداشته می‌شود، نه بیشتر.
keep-none = هنوز چیزی با نام نگهداشته نشده است.
# { $title }: of the scenario that was changed. { $aside }: the page kept it by itself.
keep-about = { $title } · { $changes ->
    [0] همان‌گونه که آمد
    [one] یک تغییر
   *[other] { $changes } تغییر
  } · { $date }{ $aside ->
    [yes] {" · خودبه‌خود نگهداشته شد"}
   *[no] {""}
  }
keep-open = باز کردن
keep-open-named = باز کردن { $name }
keep-rename = تغییر نام
keep-rename-named = تغییر نام { $name }
keep-duplicate = کاپی
keep-copy-named = کاپی { $name }
keep-remove = حذف
keep-remove-named = حذف { $name }
keep-removed = «{ $name }» حذف شد.
keep-put-back = برگرداندن آن
keep-all-file = ذخیرهٔ همه در یک فایل
keep-bring-in = آوردن یک فایل سناریوهای نگهداشته‌شده
keep-brought = { $count ->
    [0] همه از پیش این‌جا است.
    [one] یک سناریو آورده شد.
   *[other] { $count } سناریو آورده شد.
  }
keep-file-other = این فایل سناریوهای نگهداشته‌شده نیست؛ یک سناریوی واحد در صفحهٔ نخست با «بازکردن فایل» باز می‌شود.
keep-file-newer = این فایل با نسخهٔ تازه‌تر این صفحه نوشته شده است: صفحه را از نو باز کنید، یا از فرستنده سناریوها را یک‌یک بخواهید.
keep-file-damaged = این فایل خراب است و چیزی از آن آورده نشد: آن را دوباره بخواهید.

# Name of what the page keeps by itself: a scenario's title, and day and time.
keep-aside = { $title }، { $date }

keep-trouble-denied = این مرورگر نمی‌گذارد که صفحه چیزی را نگه دارد: آنچه تغییر می‌دهید با بستن زبانه از دست می‌رود، مگر این‌که آن را در فایل ذخیره کنید.
keep-trouble-partly = پایگاه دادهٔ این مرورگر باز نمی‌شود: آنچه باز است به یاد می‌ماند، اما نام‌ها و نتایج نه. آنچه نیاز دارید در فایل ذخیره کنید.
keep-trouble-full = دیسک پر است و تغییرات آخر نگهداشته نشد: آن‌ها را در فایل ذخیره کنید، یا سناریوهای نگهداشته‌شده را حذف کنید.
keep-save-file = ذخیره در فایل
keep-copy = این سناریو در زبانهٔ دیگری باز است: شما روی یک کاپی کار می‌کنید، و هیچ‌یک دیگری را از بین نمی‌برد.
keep-work-here = ادامهٔ کار در این‌جا
keep-rescued = { $count ->
    [one] تغییرات یک زبانهٔ بسته‌شده نگهداشته شده است.
   *[other] تغییرات { $count } زبانهٔ بسته‌شده نگهداشته شده است.
  }
keep-look = دیدن آن‌ها
