# Two pages on paper.
brief-print = چاپول
brief-print-note = دوه پاڼې، A4 یا Letter.
brief-preview = مخکتنه: یو استازی د { $scale } کسانو پر ځای. تر چاپولو مخکې هر کس ته انتظار وکړئ.
# { $twin }: whether lines without programmes are drawn beside.
brief-reading = سیوری شوې: هغه میاشتې چې خلک پکې رارسېږي. { $twin ->
    [yes] پرې‌پرې کرښه: هماغه خلک بې له پروګرامونو. د کلونو لاندې پټې: پروګرامونه.
   *[no] {""}
  }
brief-programmes = پروګرامونه پکې
brief-programme = { $label }، له { $from } تر { $to }، { $budget }
brief-assumptions = مهمې فرضیې
brief-changed = { $label }: { $value } (په لاس ټاکل شوې)
brief-arrivals = څوک راځي، څومره او کله، ورکړل شوی شرط دی؛ موډل یې هېڅکله نه ټاکي.
brief-grades = د دې شاته له { $all } شمېرو { $assumed } فرضي دي: سرچینه ونه موندل شوه. ټولې له لمنو سره په پاڼه کې لړلیک دي.
brief-more = … او { $count } نورې په پاڼه کې.
brief-limits = محدودیتونه
brief-limit-rights = دلته هېڅ شی دا نه ښيي چې د چا راستنېدنه قانوني، خوندي یا په خپله خوښه ده.
brief-limit-needs = دا وايي چې د راستنېدنې پر مهال خلک څه ته اړتیا لري، هېڅکله دا نه چې یو ځای څومره ځایولای شي.
brief-limit-invented = په دې کې ټول خلک جوړ شوي، له خپرو شویو ټولیزو شمېرو اخیستل شوي.
brief-limit-course = یوه اجرا یو شونی بهیر دی، وړاندوینه نه ده: بله د بخت شمېره ښيي چې څومره بخت دی. اجراګانې سره پرتله کړئ؛ یوه یوازې شمېره مه رانقلوئ.
brief-sources = سرچینې
brief-again = د بیا هماغه ترلاسه کولو لپاره
brief-run = موډل { $version }، د بخت شمېره { $seed }، یو استازی د { $scale } کسانو پر ځای، د ګوتې نښه { $fingerprint }.
# { $file }: the name under which the page saves the scenario.
brief-file = له سناریو سره د { $file } دوتنې په توګه، چې د پاڼې له «شریکول» راځي:
