# Lenses: the rights sheet, six ways to look at return, and the six questions of the OECD-DAC.
lenses-title = دیدگاه‌ها
lenses-doc = وزارت‌ها به گونه‌های مختلف به عودت می‌نگرند، و این گونه‌ها با هم ناسازگار است. هر دیدگاه اعلام می‌کند که چه باید بداند، چند پیامد را برای باشندگان محل و عودت‌کنندگان می‌خواند، و می‌گوید که چه را دیده نمی‌تواند. نمره‌ای وجود ندارد و هیچ دیدگاهی بالاتر از دیگری نیست.
lenses-six = شش دیدگاه بر «{ $scenario }»
lenses-waiting = نخستین پیش‌نمایش در چند ثانیه ظاهر می‌شود.
lenses-run = از یک اجرا، { $scale }، عدد آغازین «{ $seed }». عدد آغازین دیگر نشان می‌دهد که چقدر آن بخت است.
lenses-lens = دیدگاه
lenses-reads = آنچه مودل می‌خواند
lenses-twin = در قوس: همان مردم و همان بخت بدون برنامه‌ها.
lenses-cannot-see = آنچه این دیدگاه دیده نمی‌تواند
lenses-declare = آنچه شما برای آن اعلام می‌کنید

lenses-rights = حقوق مقدم است
    .doc = کسی که عودت را پلان می‌کند آن را اعلام می‌کند؛ هرگز شبیه‌سازی نمی‌شود. هیچ اجرایی را متوقف نمی‌سازد، و هیچ چیز در این صفحه آنچه را رعایت نشده است جبران نمی‌کند. آنچه اعلام می‌کنید با سناریو ذخیره می‌شود.
answer-met = رعایت شده
answer-notMet = رعایت نشده
answer-notKnown = معلوم نیست
lenses-basis = مبنا
    .of = مبنا: { $what }
    .example = چه کسی می‌گوید، کجا، چه وقت

lenses-outcomes = پیامدها، { $lens }
lenses-outcome = پیامد
lenses-after = { $months ->
    [one] { $months } ماه بعد ({ $date })
   *[other] { $months } ماه بعد ({ $date })
  }
lenses-who = ‏{ $outcome }، { $who }
# In brackets behind an outcome, parted by semicolons.
lenses-more = بیشتر خوب است
lenses-less = کمتر خوب است
lenses-open = وابسته به این‌که چه کسی می‌پرسد
lenses-where-they-live = در جایی که زندگی می‌کنند
lenses-mean = { $months ->
    [one] اوسط { $months } ماه
   *[other] اوسط { $months } ماه
  }
lenses-how = ({ $how })

lenses-alone = { $runs ->
    [one] هر برنامه را به‌تنهایی اجرا کنید ({ $runs } اجرا، { $scale })
   *[other] هر برنامه را به‌تنهایی اجرا کنید ({ $runs } اجرا، { $scale })
  }
lenses-alone-cancel = لغو: { $done } از { $all } انجام شده

dac-title = شش پرسش OECD-DAC
    .doc = آنچه یک اجرای مودل در زیر هر عنوان دربارهٔ برنامه‌هایش گفته می‌تواند، و آنچه را قضاوت کرده نمی‌تواند.
dac-no-programmes = این‌ها دربارهٔ برنامه‌ها پرسیده می‌شود، و این سناریو برنامه‌ای ندارد.
dac-no-twin = این‌ها در مقایسه با اجرای بدون برنامه‌ها پرسیده می‌شود که حالا در دست نیست: به‌زودی می‌آید، مگر این‌که «مقایسه» خاموش باشد.
dac-nothing = از این اجرا در این باره چیزی گفته نمی‌توانیم.
dac-figures = ارقام: { $question }
dac-can-say = آنچه مودل گفته می‌تواند
dac-with = با برنامه
dac-difference = در مقایسه با بدون برنامه
dac-cannot-judge = آنچه را قضاوت کرده نمی‌تواند
