# People: who is reached by nothing.
invisible-doc = مردم ساختگی پیش‌نمایش، اطفال نیز: هر کس که زمانی این‌جا بود. به کسی «رسیده» می‌شود وقتی که برنامه‌ای به خودش خدمت کند، یا به خانوارش در جایی که خانوارها شامل می‌شوند.
invisible-waiting = مردم پیگیری می‌شوند …
invisible-no-programmes = هیچ برنامه‌ای به کسی نمی‌رسد، چون این سناریو برنامه‌ای برای افراد یا خانوارها ندارد. <link>در کاوش یکی بیفزایید</link>، یا سناریویی با برنامه‌ها باز کنید.
invisible-headline = به { $returnees } از عودت‌کنندگان هیچ برنامه‌ای خدمت نمی‌کند، و به { $residents } از باشندگان محل.
invisible-measure = سهم هر گروه که هیچ برنامه‌ای به آن چیزی نمی‌رساند؛ خوانده‌شده در آخرین ماهی که هر برنامه باز است.
# Followed by a list: people who came back, or people who lived here.
invisible-sorted = نخست بزرگ‌ترین سهم، از
# One group on one side, beside a bar.
invisible-share = { $side }: به <b>{ $share }</b> هیچ چیز نمی‌رسد، { $nothing } از { $people }.
invisible-few = { $side }: کمتر از { $people } نفر؛ کمتر از آن است که چیزی گفته شود.
invisible-why = بیشتر وقت‌ها ({ $share })، جایی که به کمک نزدیک‌تر شدند: { $reason }.
invisible-family = یک خانواده
# Heard in place of “a family”, which it must hold word by word.
invisible-family-of = یک خانواده، ساختگی، که هیچ چیز به آن نمی‌رسد: { $group }، { $side }
invisible-more = نشان دادن { $count } گروه دیگر
invisible-fewer = نشان دادن گروه‌های کمتر
invisible-programmes = برنامه به برنامه
invisible-what = برای آنان چه بود
invisible-places = این‌ها در محل‌ها کار می‌کنند و برای همه کسانی که آن‌جا زندگی می‌کنند باز است؛ کسی را نام نمی‌گیرند، پس هیچ‌کس رسیده به آن‌ها شمرده نمی‌شود: { $programmes }.
invisible-before = این‌ها پیش از عودت یا به جای آن عمل می‌کنند، بر این‌که چه کسی و چه وقت می‌آید؛ هیچ‌کس این‌جا شامل نمی‌شود: { $programmes }.
invisible-note = هر کس در یک سطر قرار دارد، با نخستین قاعده‌ای که او را بیرون می‌گذارد؛ جایی که خانوارها شامل می‌شوند، هر کس در جایی قرار دارد که نخستین بزرگسال خانوارش دارد. یک عامل به جای { $each } نفر می‌ایستد؛ یک اجرا.
invisible-csv = گروه‌ها (CSV)
# Groups; documents and homes as in the first month here, ages at arrival or in the middle of the run.
invisible-group-all = همه
invisible-group-women = زنان
invisible-group-men = مردان
invisible-group-children = اطفال زیر ۱۵ سال
invisible-group-young = ۱۵ تا ۲۹ ساله
invisible-group-middle = ۳۰ تا ۵۹ ساله
invisible-group-old = ۶۰ ساله و بالاتر
invisible-group-undocumented = بدون اسناد هویت
invisible-group-vulnerable = با آسیب‌پذیری که برنامه‌ها می‌شناسند
invisible-group-earlier = برگشتگان سال‌های گذشته
invisible-group-displaced = بیجاشدگان داخلی
invisible-group-owner = در خانهٔ خود
invisible-group-renter = کرایه‌نشینان
invisible-group-hosted = نزد خویشاوندان
invisible-group-makeshift = در سرپناه موقتی
invisible-group-zone = { $zone }
# What a programme was to somebody.
invisible-reason-served = خدمت گرفته
invisible-reason-waiting = در فهرست است، پیش از بسته شدن برنامه خدمت نگرفت
invisible-reason-full = از آن خبر دارد و شامل شده می‌تواند، و در فهرست نیست: پر بود، یا نوبت نرسیده است
invisible-reason-refused = وقتی نوبتش رسید دیگر واجد شرایط نبود
invisible-reason-barred = از آن خبر دارد، و نظر به شرایط خود برنامه شامل شده نمی‌تواند
invisible-reason-unaware = هرگز از آن نشنیده است
invisible-reason-time = بیرون مانده: مدت درازی از رسیدنش می‌گذرد، یا از رسیدگان نیست
invisible-reason-vulnerable = بیرون مانده: تنها برای گروه‌های آسیب‌پذیر است
invisible-reason-age = بیرون مانده به سبب سن
invisible-reason-sex = بیرون مانده به سبب جنس
invisible-reason-zone = بیرون مانده: در ولسوالی دیگر زندگی می‌کند
invisible-reason-band = بیرون مانده به سبب این‌که عودتش چقدر آزادانه بود
invisible-reason-stream = بیرون مانده به سبب دستهٔ رسیدن
invisible-reason-origin = بیرون مانده: برای کسانی از گروه دیگر است
invisible-reason-notHere = این‌جا نبود: پس از بسته شدن آن آمد، یا در جای دیگر بود یا وفات کرده بود
