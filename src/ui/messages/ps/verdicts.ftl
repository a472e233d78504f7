# What may be said of two arms on one measure. The rules of what may be said are those of src/experiment/comparison/verdict.ts.
# $leader, $other, $first and $second are names of arms, $measure a measure in words ("living standard of people who lived here"), $by a
# difference with its unit. A future is one way in which things that nobody knows may be. $futures is how many were tried.
verdicts-leads = { $futures ->
    [one] «{ $leader }» په { $measure } کې تر «{ $other }» مخکې ده، لکه چې شیان فرض شوي: بل راتلونکی حالت ونه ازمویل شو.
   *[other] «{ $leader }» په { $measure } کې تر «{ $other }» مخکې ده، له { $futures } راتلونکو حالتونو څخه په { $count } کې.
  }
verdicts-leads-rules = «{ $leader }» په { $measure } کې تر «{ $other }» مخکې ده، له { $futures } راتلونکو حالتونو څخه په { $count } کې، د چلند د { $rules } قاعدو په هره یوه کې.
verdicts-no-worse = «{ $leader }» په { $measure } کې تر «{ $other }» بده نه ده: مخکې والی نه دی ښودل شوی.
verdicts-no-worse-better = { $futures ->
    [one] «{ $leader }» په { $measure } کې تر «{ $other }» بده نه ده، او تر { $by } په زیاته اندازه ښه ده: مخکې والی نه دی ښودل شوی.
   *[other] «{ $leader }» په { $measure } کې تر «{ $other }» بده نه ده، او له { $futures } راتلونکو حالتونو څخه په { $count } کې تر { $by } په زیاته اندازه ښه ده: مخکې والی نه دی ښودل شوی.
  }
verdicts-alike = { $futures ->
    [one] «{ $first }» او «{ $second }» په { $measure } کې سره نه شي بېلېدای: توپیر یې تر { $by } کم دی.
   *[other] «{ $first }» او «{ $second }» په { $measure } کې سره نه شي بېلېدای: له { $futures } راتلونکو حالتونو څخه په { $count } کې یې توپیر تر { $by } کم دی.
  }
verdicts-open-none = «{ $first }» او «{ $second }» په { $measure } کې سره نه شي بېلېدای: هېڅ یوه تر { $by } په زیاته اندازه ښه نه ده، خو بخت د هغه ځای پرېږدي.
verdicts-open-one = { $futures ->
    [one] «{ $first }» او «{ $second }» په { $measure } کې سره نه شي بېلېدای: «{ $who }» تر { $by } په زیاته اندازه ښه ده، خو ښايي بخت جوړ کړی وي.
   *[other] «{ $first }» او «{ $second }» په { $measure } کې سره نه شي بېلېدای: «{ $who }» له { $futures } راتلونکو حالتونو څخه په { $count } کې تر { $by } په زیاته اندازه ښه ده.
  }
verdicts-open-both = «{ $first }» او «{ $second }» په { $measure } کې سره نه شي بېلېدای: «{ $first }» له { $futures } راتلونکو حالتونو څخه په { $ofFirst } کې تر { $by } په زیاته اندازه ښه ده، «{ $second }» په { $ofSecond } کې.
# Neither can be held against the other: under one of them there is nobody to count.
verdicts-nobody = «{ $first }» او «{ $second }» په { $measure } کې سره نه شي تلل کېدای: په یوه کې یې د شمېرلو لپاره څوک نشته.
verdicts-not-asked = په { $measure } کې حکم نشته: چا نه دي ویلي چې کوم توپیر مهم دی.
verdicts-rules-most = د چلند زیاتره قاعدې پر دې سلا دي چې «{ $who }» مخکې ده؛ ټولې نه دي.
verdicts-rules-none = د چلند قاعدې سره سلا نه دي.
# Some who would come need not, so that figures are of fewer people.
verdicts-other-people = دا د نورو خلکو شمېرې دي: ځینې راتلو ته اړ نه دي.

verdicts-reversed-never = له { $futures } ازمویل شویو راتلونکو حالتونو څخه په هېڅ یوه کې داسې نه ده چې «{ $leader }» په { $measure } کې تر «{ $other }» څرګنده مخکې نه وي: څه چې بدل شول، هېڅ یې نه سرچپه کوي.
verdicts-reversed-few = «{ $leader }» له { $futures } راتلونکو حالتونو څخه په { $count } کې په { $measure } کې تر «{ $other }» څرګنده مخکې نه ده: د یوه یا بل ډول ډېر لږ دي چې وویل شي څه یې ګډ دي.
verdicts-reversed-unclear = «{ $leader }» له { $futures } راتلونکو حالتونو څخه په { $count } کې په { $measure } کې تر «{ $other }» څرګنده مخکې نه ده، او هېڅ ساده شرط یې نه بیانوي.
# $where is a list of the conditions below.
verdicts-reversed-where = «{ $leader }» په { $measure } کې تر «{ $other }» څرګنده مخکې نه ده، په { $density } هغو راتلونکو حالتونو کې چې { $where }.
verdicts-limit-above = { $what } تر { $low } پورته وي
verdicts-limit-below = { $what } تر { $high } ټیټ وي
verdicts-limit-between = { $what } د { $low } او { $high } ترمنځ وي
verdicts-limit-of = { $what } { $which } وي
verdicts-rule = د چلند قاعده
