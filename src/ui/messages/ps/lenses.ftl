# Lenses: the rights sheet, six ways to look at return, and the six questions of the OECD-DAC.
lenses-title = لیدلوري
lenses-doc = وزارتونه راستنېدنې ته په بېلابېلو لارو ګوري، او دا لارې سره ټکر لري. هر لیدلوری وايي چې څه باید وپوهېږي، د ځایي اوسېدونکو او راستنېدونکو لپاره څو پایلې لولي، او وايي چې څه نه شي لیدلای. نمره نشته، او هېڅ لیدلوری تر بل پورته نه دی.
lenses-six = پر «{ $scenario }» شپږ لیدلوري
lenses-waiting = لومړۍ مخکتنه په څو ثانیو کې راځي.
lenses-run = د یوې اجرا، { $scale }، د بخت شمېره «{ $seed }». بله شمېره ښيي چې څومره بخت دی.
lenses-lens = لیدلوری
lenses-reads = موډل څه لولي
lenses-twin = په لیندیو کې: هماغه خلک او هماغه بخت بې له پروګرامونو.
lenses-cannot-see = دا لیدلوری څه نه شي لیدلای
lenses-declare = د دې لپاره تاسو څه اعلانوئ

lenses-rights = لومړی حقونه
    .doc = هغه څوک یې اعلانوي چې راستنېدنه پلانوي؛ هېڅکله نه سیمول کېږي. هېڅ اجرا نه دروي، او په دې پاڼه کې هېڅ شی د هغه څه ځای نه نیسي چې پوره شوي نه دي. څه چې اعلانوئ، له سناریو سره ساتل کېږي.
answer-met = پوره شوی
answer-notMet = نه دی پوره شوی
answer-notKnown = نامعلوم
lenses-basis = بنسټ
    .of = بنسټ: { $what }
    .example = څوک یې وايي، چېرته، کله

lenses-outcomes = پایلې، { $lens }
lenses-outcome = پایله
lenses-after = { $months ->
    [one] { $months } میاشت وروسته ({ $date })
   *[other] { $months } میاشتې وروسته ({ $date })
  }
lenses-who = { $outcome }، { $who }
# In brackets behind an outcome, parted by semicolons.
lenses-more = ډېر ښه دی
lenses-less = لږ ښه دی
lenses-open = پر پوښتونکي اړه لري
lenses-where-they-live = هلته چې اوسېږي
lenses-mean = { $months ->
    [one] د { $months } میاشتې منځنۍ
   *[other] د { $months } میاشتو منځنۍ
  }
lenses-how = ({ $how })

lenses-alone = { $runs ->
    [one] هر پروګرام یوازې اجرا کړئ ({ $runs } اجرا، { $scale })
   *[other] هر پروګرام یوازې اجرا کړئ ({ $runs } اجراګانې، { $scale })
  }
lenses-alone-cancel = لغوه کول: له { $all } څخه { $done } ترسره شوې

dac-title = د OECD-DAC شپږ پوښتنې
    .doc = د موډل یوه اجرا تر هر سرلیک لاندې د خپلو پروګرامونو په اړه څه ویلای شي، او پر څه قضاوت نه شي کولای.
dac-no-programmes = دا پوښتنې د پروګرامونو په اړه دي، او دا سناریو پروګرام نه لري.
dac-no-twin = دا له بې‌پروګرامه اجرا سره په پرتله پوښتل کېږي، چې اوس نشته: وروسته راځي، مګر دا چې «له بې‌پروګرامه حالت سره پرتله کول» بند وي.
dac-nothing = له دې اجرا څخه یې په اړه څه نه شي ویل کېدای.
dac-figures = شمېرې: { $question }
dac-can-say = موډل څه ویلای شي
dac-with = له پروګرامونو سره
dac-difference = د بې‌پروګرامه پر وړاندې
dac-cannot-judge = پر څه قضاوت نه شي کولای
