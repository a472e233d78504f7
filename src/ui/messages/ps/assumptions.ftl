# Every figure with its source.
assumptions-title = فرضیې
assumptions-doc = د هغه څه شاته چې وینئ { $all } شمېرې دي: { $figures } د «{ $scenario }» سناریو، { $parameters } د موډل. { $weak } یې فرضي یا له یاده دي؛ هره یوه له دې څخه لمن لري.
assumptions-search = لټون
assumptions-grade = درجه
assumptions-all = ټولې
assumptions-scenario = سناریو
assumptions-model = موډل
assumptions-none = هېڅ شمېره سمون نه لري.
assumptions-edit = د موډل یو ارزښت دلته په خپله لمن کې بدلېدای شي. دا <b>فرضیه</b> ده، پروګرام نه دی: وايي چې ځای څنګه کار کوي، نه دا چې د هغه لپاره څه کېږي. د سناریو خپلې شمېرې د هغې له فایل څخه راځي.
assumptions-submodel = د موډل برخه
assumptions-value-of = د { $name } ارزښت
assumptions-back = بېرته { $value } ته
    .of = بېرته { $value } ته: { $name }
assumptions-yours = { $count ->
    [one] یوه فرضیه بدله شوې ده
   *[other] { $count } فرضیې بدلې شوې دي
  }
assumptions-both-arms = <b>بنسټیز حالت ورسره بدل شو.</b> له پروګرامونو سره او بې له هغو هماغه بدلې شوې فرضیې دي: د دواړو توپیر لا هم یوازې د پروګرامونو دی. څه چې پخپله دا بدلون خوځوي، دلته ښودل کېږي، او هېڅکله د پروګرام د اغېز په توګه نه.
assumptions-one-arm = <b>بنسټیز حالت ورسره بدل شو.</b> اوس هره اجرا بدلې شوې فرضیې لري، هغه هم چې پروګرامونه نه لري، کله چې پروګرامونه وي. څه چې پخپله دا بدلون خوځوي، دلته ښودل کېږي، او هېڅکله د پروګرام د اغېز په توګه نه.
assumptions-all-back = ټولې بېرته هغه ځای ته چې وې
assumptions-baselines = دوه بنسټیز حالتونه
    .text = هماغه ځای، هماغه خلک او هماغه بخت، دواړه بې له پروګرامونو: یوازې بدلې شوې فرضیې توپیر لري. د هرو سلو کسانو لپاره یو استازی، یوه د بخت شمېره؛ کوچني توپیرونه د بخت کېدای شي.
    .caption = { $date }
assumptions-computing = دواړه بنسټیز حالتونه شمېرل کېږي …
assumptions-no-baselines = دواړه بنسټیز حالتونه ونه شمېرل شول.
assumptions-of-group = { $outcome }: { $group }
assumptions-changed = تاسو بدله کړې
assumptions-chosen = کاروونکي ټاکلې
assumptions-group = <b>{ $group }</b> { $figures ->
    [one] { $figures } شمېره، { $weak } یې فرضي یا له یاده
   *[other] { $figures } شمېرې، { $weak } یې فرضي یا له یاده
  }
assumptions-head-what = څه
assumptions-head-value = ارزښت
assumptions-head-unit = واحد
assumptions-head-range = لمن
assumptions-head-source = سرچینه
assumptions-head-grade = درجه
assumptions-head-assumed = لکه چې سناریو یې فرضوي
assumptions-head-changed = لکه چې تاسو یې فرضوئ
# How well a figure is supported.
assumptions-grade-stated = په سرچینه سند کې ویل شوې
assumptions-grade-verified = په عامه سرچینه کې تایید شوې
assumptions-grade-derived = د حساب له لارې محاسبه شوې
assumptions-grade-memory = له یاده، نه ده تایید شوې
assumptions-grade-assumed = فرضي
