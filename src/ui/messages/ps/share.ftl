# Handing on what is open.
share-title = شریکول
share-part-link = لینک
share-part-printed = پر کاغذ
share-part-spoken = په ژبه
share-part-files = دوتنې
share-part-again = بیا هماغه

share-link = هغه څه ته لینک چې پرانستي دي
share-link-note = ټوله سناریو په لینک کې ده: بدلونونه یې، د بخت شمېره یې، او هغه څه چې ورته ګورئ. تر هغې چې تاسو یې ونه لېږئ، هېڅ چېرته نه لېږل کېږي.
share-link-long = دا به د لینک په توګه { $characters } توري شي؛ ډېر پروګرامونه تر { $most } اوږده لینکونه پرې کوي. د دوتنې په توګه یې ولېږئ.
share-copy-link = لینک کاپي کړئ
share-copied = کاپي شو.
share-copy-by-hand = براوزر پاڼه کاپي کولو ته نه پرېږدي: متن په نښه کړئ او په لاس یې کاپي کړئ.
share-code = د لینک QR کوډ
share-code-long = د هغه QR کوډ لپاره ډېر اوږد دی چې تلیفون یې له کاغذه لوستلای شي: هغه ډېر نه ډېر { $most } توري اخلي.
share-brief = په دوو پاڼو لنډیز
share-sheet = له انځورونو سره پاڼه، د غونډې لپاره
share-no-run = تر اوسه پایله نشته: لومړۍ په څو ثانیو کې راځي.
share-script = موندنه په یوه دقیقه کې، چې په لوړ غږ ولوستل شي
share-copy-script = متن کاپي کړئ
share-scenario-file = د سناریو دوتنه
share-results = پایلې (CSV، Parquet)
share-logframe = د لوجیکي چوکاټ لپاره هدفونه (CSV)
share-iati = د IATI لپاره هدفونه (XML)
# Ex ante: before anything has been done.
share-targets-note = هدفونه له مخکې ټاکل کېږي، د سیمولاسیون له مخې. هېڅکله پایلې نه دي: څه چې کېږي باید اندازه شي.
share-targets-none = هدفونه د پروګرامونو دي: لومړی یو ورزیات کړئ.
share-preview = لاس ته راغلې پایله مخکتنه ده، یو استازی د { $scale } کسانو پر ځای: دوتنې همدا لري.
share-failed = دوتنه جوړه نه شوه: پاڼه له سره راوړئ او بیا هڅه وکړئ، یا لاندې فرمان وکاروئ.
share-again-note = دا د فرمان په کرښه کې هماغه ژوندونه تر وروستي بټ پورې حسابوي:
share-again-own = ستاسو سناریو دوتنه ده: له بدلونونو سره یې د { $file } په نوم وساتئ. دا د فرمان په کرښه کې هماغه ژوندونه حسابوي:
share-copy-command = فرمان کاپي کړئ

# A link that somebody was sent.
share-link-title = سناریو چې تاسو ته لېږل شوې
share-opens = { $title } پرانیزي، { $changes ->
    [0] لکه څنګه چې ده
    [one] له یوه بدلون سره
   *[other] له { $changes } بدلونونو سره
  }؛ د بخت شمېره: { $seed }.
share-opens-added = ورزیات شوي
share-opens-removed = لرې شوي
share-has-moved = { $title } اوس د لینک د جوړېدو د وخت په پرتله نورې شمېرې لري: پایلې به له هغو توپیر ولري چې لېږونکي یې لیدلي.
share-keeps = څه مو چې په { $title } کې بدل کړي، پاتې کېږي: ستاسو ساتل شویو سناریوګانو ته ځي.
share-open-it = پرانیزئ
share-not-now = اوس نه
share-go-on = له { $title } سره دوام ورکړئ
share-wrong-newer = دا لینک د دې پاڼې په نوې نسخه جوړ شوی: پاڼه له سره راوړئ، یا سناریو د دوتنې په توګه وغواړئ.
share-wrong-cut = د دې لینک پای نشته، لکه چې کرښه په لاره کې ماته شي: ټول یې کاپي کړئ، یا سناریو د دوتنې په توګه وغواړئ.
share-wrong-damaged = دا لینک په لاره کې بدل شوی او نه شي لوستل کېدای: بیا یې وغواړئ، یا سناریو د دوتنې په توګه وغواړئ.
share-wrong-base = دا لینک داسې سناریو بدلوي چې دا پاڼه یې نه لري: سناریو د دوتنې په توګه وغواړئ.
share-wrong-content = په دې لینک کې { $problems ->
    [one] یو شی سمون نه لري
   *[other] { $problems } شیان سمون نه لري
  }، او هېڅ یې پرانستل نه شول: له لېږونکي یې نوی وغواړئ.

# Targets, for logframes and IATI. Changes that programmes work for.
share-change-work = خلک کار مومي
share-change-living = کورنۍ لکه پخوا، یا ښه ژوند کوي
share-change-homes = د کورونو بیه ورکول کېدای شي او ګڼه‌ګوڼه نه وي
share-change-schools = ماشومان ښوونځي ته ځي
share-change-water = ټولو ته اوبه شته
share-change-free = هېڅوک یوازې د دې له امله نه پاتې کېږي چې د تللو لار نشته
share-change-together = راستنېدونکي خپل ځای مومي
share-assumption-work = له ځایه بهر غوښتنه لکه پخوا زیاتېږي؛ هېڅ پوله نه تړل کېږي.
share-assumption-living = بیې، په نورو ځایونو کې مزدونه او له بهره رالېږل شوې پیسې لکه چې سناریو ټاکي پاتې کېږي.
share-assumption-homes = ځمکه موندل کېدای شي او ودانول لکه د تېرو کلونو دوام کوي.
share-assumption-schools = د ښوونکو مزد تر هغې ورکول کېږي چې پروګرام وايي، او تر هغې وروسته نور یې ورکوي.
share-assumption-water = څه چې جوړ شوي، ساتنه یې کېږي.
share-assumption-free = منظمې لارې هومره پرانستې پاتې کېږي چې سناریو ټاکي.
share-assumption-together = امنیت نه خرابېږي؛ مرسته اوسېدونکو او راستنېدونکو ته یو شان رسېږي.
share-indicator = { $measure }: { $group }
share-group-residents = هغه خلک چې دلته اوسېدل
share-group-returnees = راستنېدونکي
share-group-all = ټول خلک
share-status = له مخکې د سیمولاسیون له مخې ټاکل شوی هدف؛ پایله نه ده
share-source = Return Impact { $version }، { $scenario }، د بخت شمېره { $seed }، یو استازی د { $scale } کسانو پر ځای، د ګوتې نښه { $fingerprint }

# To be read aloud: short sentences, few figures.
share-script-opening = دا د { $place } په اړه ده. له { $from } تر { $to } پورې { $people } کسان ورته راستنېږي.
share-script-when = له جوړ شویو خلکو سره یو سیمولاسیون پوښتي چې دوی څه ته اړتیا لري، او هغه خلک څه ته اړتیا لري چې پخوا دلته اوسېدل. په { $month } کې داسې ښکاري.
share-script-unemployment = له لسو راستانه شویو چې کار غواړي، { $returnees ->
    [0] نږدې هېڅوک بې‌کاره نه دی
    [one] یو بې‌کاره دی
   *[other] { $returnees } بې‌کاره دي
  }. له لسو ځایي اوسېدونکو، { $residents ->
    [0] نږدې هېڅوک
    [one] یو
   *[other] { $residents }
  }.
share-script-outOfSchoolShare = له لسو راستانه شویو ماشومانو، { $returnees ->
    [0] نږدې هېڅوک له ښوونځي بهر نه دی
    [one] یو له ښوونځي بهر دی
   *[other] { $returnees } له ښوونځي بهر دي
  }. له لسو ماشومانو چې دلته اوسېدل، { $residents ->
    [0] نږدې هېڅوک
    [one] یو
   *[other] { $residents }
  }.
share-script-wish = له لسو راستانه شویو لویانو، { $returnees ->
    [0] نږدې هېڅوک د بیا تللو هیله نه لري
    [one] یو د بیا تللو هیله لري
   *[other] { $returnees } د بیا تللو هیله لري
  }. له لسو چې دلته اوسېدل، { $residents ->
    [0] نږدې هېڅوک
    [one] یو
   *[other] { $residents }
  }.
share-script-programmes = { $programmes ->
    [0] په دې انځور کې هېڅ پروګرام کار نه کوي: ښيي چې څه ته اړتیا ده.
    [one] په دې انځور کې یو پروګرام کار کوي، تر هغې چې پیسې یې وي.
   *[other] په دې انځور کې { $programmes } پروګرامونه کار کوي، تر هغې چې پیسې یې وي.
  }
share-script-close = نورې ټاکنې نور انځورونه ورکوي، او بخت هم. څه چې تاسو د خپل ځای په اړه پوهېږئ، ډېر ارزښت لري.
share-opens-lesson = { $locked ->
    [0] یو لوست پرانیزي.
    [one] یو لوست پرانیزي، چې { $locked } وسیله یې ښوونکي ټاکلې ده، تر هغه چې له لوست څخه ووځئ.
   *[other] یو لوست پرانیزي، چې { $locked } وسیلې یې ښوونکي ټاکلې دي، تر هغه چې له لوست څخه ووځئ.
  }
