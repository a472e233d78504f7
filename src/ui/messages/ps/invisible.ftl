# People: who is reached by nothing.
invisible-doc = د مخکتنې جوړ شوي خلک، ماشومان هم: هر څوک چې کله نا کله دلته و. یو کس ته هله رسېدل شوي چې پروګرام هغه ته خدمت وکړي، یا یې کورنۍ ته، چېرته چې کورنۍ نوم لیکي.
invisible-waiting = خلک څارل کېږي …
invisible-no-programmes = هېچا ته پروګرام نه رسېږي، ځکه چې دا سناریو د خلکو یا کورنیو لپاره پروګرام نه لري. <link>په پلټنه کې یو ورزیات کړئ</link>، یا له پروګرامونو سره یوه سناریو پرانیزئ.
invisible-headline = د راستنېدونکو { $returnees } ته هېڅ پروګرام خدمت نه کوي، او د ځایي اوسېدونکو { $residents } ته.
invisible-measure = د هرې ډلې هغه برخه چې هر پروګرام یې بې له څه پرېږدي؛ په هغه وروستۍ میاشت کې لوستل شوې چې هر پروګرام پکې پرانیستی وي.
# Followed by a list: people who came back, or people who lived here.
invisible-sorted = تر ټولو لویه برخه لومړی، د
# One group on one side, beside a bar.
invisible-share = { $side }: <b>{ $share }</b> ته هېڅ نه دي رسېدلي، له { $people } څخه { $nothing }.
invisible-few = { $side }: تر { $people } کسانو کم؛ د ویلو لپاره ډېر لږ.
invisible-why = زیاتره ({ $share })، هغه ځای چې مرستې ته تر ټولو نږدې شول: { $reason }.
invisible-family = یوه کورنۍ
# Heard in place of “a family”, which it must hold word by word.
invisible-family-of = یوه کورنۍ، جوړه شوې، چې هېڅ نه ور رسېږي: { $group }، { $side }
invisible-more = { $count } نورې ډلې وښیئ
invisible-fewer = لږې ډلې وښیئ
invisible-programmes = پروګرام په پروګرام
invisible-what = هغوی ته څه و
invisible-places = دا پر ځایونو کار کوي او د ټولو هغو پر مخ پرانیستي دي چې هلته اوسېږي؛ د چا نوم نه اخلي، نو هېڅوک داسې نه شمېرل کېږي چې دوی ور رسېدلي وي: { $programmes }.
invisible-before = دا تر راستنېدنې مخکې یا د هغې پر ځای عمل کوي، پر دې چې څوک او کله راځي؛ دلته هېڅوک نوم نه لیکي: { $programmes }.
invisible-note = هر کس په یوه کتار کې دی، د لومړۍ هغې قاعدې له مخې چې بهر یې پرېږدي؛ چېرته چې کورنۍ نوم لیکي، کس هلته دی چې د کورنۍ لومړی لوی یې دی. یو استازی د { $each } کسانو پر ځای دی؛ یوه اجرا.
invisible-csv = ډلې (CSV)
# Groups; documents and homes as in the first month here, ages at arrival or in the middle of the run.
invisible-group-all = ټول
invisible-group-women = ښځې
invisible-group-men = نارینه
invisible-group-children = تر ۱۵ کلونو کم ماشومان
invisible-group-young = له ۱۵ تر ۲۹ کلن
invisible-group-middle = له ۳۰ تر ۵۹ کلن
invisible-group-old = ۶۰ کلن او زیات
invisible-group-undocumented = بې له هویتي اسنادو
invisible-group-vulnerable = له داسې زیان‌منۍ سره چې پروګرامونه یې پېژني
invisible-group-earlier = په تېرو کلونو کې راستانه شوي
invisible-group-displaced = کورني بې‌ځایه شوي
invisible-group-owner = په خپل کور کې
invisible-group-renter = کرایه‌نشین
invisible-group-hosted = د خپلوانو مېلمانه
invisible-group-makeshift = په لنډمهاله سرپناه کې
invisible-group-zone = { $zone }
# What a programme was to somebody.
invisible-reason-served = خدمت ورته شوی
invisible-reason-waiting = په لړ کې و، خو د پروګرام تر تړلو مخکې خدمت ورته ونه شو
invisible-reason-full = ترې خبر دی او نوم لیکلای شي، خو په لړ کې نشته: ډک و، یا وار یې نه دی رسېدلی
invisible-reason-refused = کله چې وار یې ورسېد، نور وړ نه و
invisible-reason-barred = ترې خبر دی، خو د پروګرام د خپلو شرطونو له مخې نوم نه شي لیکلای
invisible-reason-unaware = هېڅکله یې نه دی اورېدلی
invisible-reason-time = بهر پاتې: ډېر پخوا رارسېدلی، یا نه دی رارسېدلی
invisible-reason-vulnerable = بهر پاتې: یوازې زیان‌منو خلکو ته دی
invisible-reason-age = د عمر له مخې بهر پاتې
invisible-reason-sex = د جنس له مخې بهر پاتې
invisible-reason-zone = بهر پاتې: په بله ولسوالۍ کې اوسېږي
invisible-reason-band = د راستنېدنې د ازادۍ د کچې له مخې بهر پاتې
invisible-reason-stream = د راتګ د ډلې له مخې بهر پاتې
invisible-reason-origin = بهر پاتې: د بل اصل خلکو ته دی
invisible-reason-notHere = دلته نه و: تر تړلو وروسته راغی، یا بهر یا مړ و
