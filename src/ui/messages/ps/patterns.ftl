# What the model was held against.
patterns-finding = له { $patterns } بېلګو څخه { $met } پوره شوې دي. له { $mechanisms } مېکانیزمونو څخه { $signs } هغسې خوځېږي چې سرچینې یې وايي.
patterns-when = د موډل له { $version } نسخې سره راټول شوي{ $date ->
    [none] { "" }
   *[other] ، په { $date } کې
  }؛ د ځای لپاره { $runs } د بخت شمېرې، او د هرو { $scale } کسانو لپاره یو استازی. هغه نسخه چې هېڅ شمېره نه خوځوي، خپل شواهد ساتي.
patterns-stale = د دې جوړښت شمېرې له هغو سره توپیر لري چې شواهد ورسره راټول شوي وو: لاندې خبرې ښايي د دې لپاره سمې نه وي.
# A band: from the lowest to the highest value that counts as met.
patterns-read = یوه شمېره هله <b>پوره</b> ده چې د اجراګانو منځنی ارزښت یې په خپله لمن کې وي؛ یو لوری هله چې د اجراګانو منځني ۹۰٪ یې وښيي. نورې یوازې <b>ښودل شوې</b> دي. څه چې له لومړۍ اجرا وروسته بدل شوي، په یادښتونو کې ویل شوي. څه چې پوره نه دي، دلته پاتې کېږي، له هغه څه سره چې د دلیل په اړه یې معلوم دي. نومونه او یادښتونه په انګلیسي دي.
patterns-place = د ځای بېلګې
patterns-programmes = د هغو پروګرامونو بېلګې چې اجرا شوي
patterns-signs = د مېکانیزمونو لوری
    .text = په یوه جوړه شوې دره کې هر ځل یو علت خوځول کېږي، او څه چې ورپسې راځي باید هغه لوری ولري چې سرچینې یې ورکوي، او دومره ستر وي چې وشمېرل شي. هغه چې پاتې راځي، له دلیل سره لومړی ولاړ دي.
patterns-signs-holding = { $count ->
    [one] یو چې سم دی
   *[other] { $count } چې سم دي
  }
patterns-reported = راپور شوی: { $reported }
patterns-met = پوره
patterns-missed = ناپوره
patterns-shown = ښودل شوی
patterns-rules = { $count ->
    [one] هغه قاعده چې دا ترې پیدا کېږي
   *[other] هغه { $count } قاعدې چې دا ترې پیدا کېږي
  }
patterns-above = تر { $least } پورته
patterns-below = تر { $most } ټیټ
patterns-head-measure = اندازه
patterns-head-reported = راپور شوی
patterns-head-wanted = څه باید پوره شي
patterns-head-median = په موډل کې
patterns-head-interval = د اجراګانو ۹۰٪
patterns-head-picture = په خپله لمن کې
patterns-head-verdict = حکم
# $effect is a mean over seeds, $low to $high its interval of 95 %.
patterns-sign-rises = باید { $minimum } یا زیات لوړ شي؛ { $effect } خوځېږي ({ $low } تر { $high })، لکه چې تمه وه له { $seeds } څخه د { $asExpected } د بخت شمېرو سره.
patterns-sign-falls = باید { $minimum } یا زیات ټیټ شي؛ { $effect } خوځېږي ({ $low } تر { $high })، لکه چې تمه وه له { $seeds } څخه د { $asExpected } د بخت شمېرو سره.
patterns-because = ولې پاتې راځي:
patterns-changed = له لومړۍ اجرا وروسته بدل شوی:
