# Scenarios kept in the browser.
keep-title = ساتل شوې سناریوګانې
keep-note = څه چې پرانستي دي، لکه څنګه چې یې بدلوئ، پخپله په دې براوزر کې ساتل کېږي. نوم ورکړئ چې وروسته ورته راستانه شئ.
keep-name = نوم
keep-keep = څه چې پرانستي دي، ویې ساتئ
keep-is-kept = وساتل شوه.
keep-is-kept-here = یوازې تر هغې ساتل کېږي چې دا ټب پرانستی وي.
keep-none = تر اوسه په نوم څه نه دي ساتل شوي.
# { $title }: of the scenario that was changed. { $aside }: the page kept it by itself.
keep-about = { $title } · { $changes ->
    [0] لکه څنګه چې راغله
    [one] یو بدلون
   *[other] { $changes } بدلونونه
  } · { $date }{ $aside ->
    [yes] {" · پخپله ساتل شوې"}
   *[no] {""}
  }
keep-open = پرانستل
keep-open-named = د { $name } پرانستل
keep-rename = نوم بدلول
keep-rename-named = د { $name } نوم بدلول
keep-duplicate = کاپي
keep-copy-named = د { $name } کاپي
keep-remove = لرې کول
keep-remove-named = د { $name } لرې کول
keep-removed = «{ $name }» لرې شوه.
keep-put-back = بېرته یې کېږدئ
keep-all-file = ټولې په یوه دوتنه کې ساتل
keep-bring-in = د ساتل شویو سناریوګانو دوتنه راوړل
keep-brought = { $count ->
    [0] ټولې له مخکې دلته دي.
    [one] یوه سناریو راوړل شوه.
   *[other] { $count } سناریوګانې راوړل شوې.
  }
keep-file-other = دا د ساتل شویو سناریوګانو دوتنه نه ده؛ یوازینۍ سناریو په لومړۍ پاڼه کې په «دوتنه پرانستل» پرانستل کېږي.
keep-file-newer = دا دوتنه د دې پاڼې په نوې نسخه لیکل شوې: پاڼه له سره راوړئ، یا له لېږونکي سناریوګانې یوه یوه وغواړئ.
keep-file-damaged = دا دوتنه خرابه ده، او هېڅ یې رانه وړل شول: بیا یې وغواړئ.

# Name of what the page keeps by itself: a scenario's title, and day and time.
keep-aside = { $title }، { $date }

keep-trouble-denied = دا براوزر پاڼه د څه ساتلو ته نه پرېږدي: که د دوتنې په توګه یې ونه ساتئ، بدلونونه مو د ټب په تړلو له منځه ځي.
keep-trouble-partly = د دې براوزر ډیټابیس نه پرانیستل کېږي: څه چې پرانستي دي په یاد پاتې کېږي، خو نومونه او پایلې نه. څه ته چې اړتیا لرئ، د دوتنې په توګه یې وساتئ.
keep-trouble-full = ډیسک ډک دی، او وروستي بدلونونه ونه ساتل شول: د دوتنې په توګه یې وساتئ، یا ساتل شوې سناریوګانې لرې کړئ.
keep-save-file = د دوتنې په توګه ساتل
keep-copy = بل ټب دا پرانستې لري: تاسو پر کاپي کار کوئ، او یو د بل پر سر نه لیکي.
keep-work-here = پر ځای یې دلته دوام ورکړئ
keep-rescued = { $count ->
    [one] له یوه تړل شوي ټب بدلونونه ساتل شوي دي.
   *[other] له { $count } تړل شویو ټبونو بدلونونه ساتل شوي دي.
  }
keep-look = ورته وګورئ
