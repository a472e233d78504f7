# The frame of every page.
page-explore = Explore
page-diary = A family
page-lenses = Lenses
page-assumptions = Assumptions
page-limits = Limits
page-help = Help

skip = To the content
pages = Pages
loading = Loading …
part-not-fetched = This part of the page could not be fetched.
try-again = Try again
stop = Stop

settings = Settings
language = Language
draft = draft
# Shown in languages whose texts nobody has read over yet.
draft-note = These texts are a draft: nobody who speaks the language has read them over yet.
digits = Digits
digits-auto = of the language
digits-latn = 0 1 2 3
digits-arab = ٠ ١ ٢ ٣
digits-arabext = ۰ ۱ ۲ ۳
calendar = Calendar
calendar-auto = of the language
calendar-gregory = Gregorian
calendar-persian = Solar Hijri
theme = Light or dark
theme-auto = as the system
theme-light = light
theme-dark = dark

# Questions of many runs that are under way.
experiments-under-way = Under way
experiment-waiting = waits for its turn
experiment-runs = { $all ->
    [0] begins
   *[other] { $done } of { $all } runs
  }
experiment-stress = Stress
