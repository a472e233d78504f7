# The frame of every page.
page-explore = Explore
page-compare = Compare
page-diary = People
page-stress = Stress
page-lenses = Lenses
page-classroom = Classroom
page-funding = Funding
page-data = Data
page-evidence = Evidence
page-help = Help

skip = To the content
pages = Pages
loading = Loading …
part-not-fetched = This part of the page could not be fetched.
try-again = Try again
stop = Stop
# Beside controls that a teacher's link has locked.
lesson-locked = Set by the teacher for this lesson.
close = Close
tools-shelf = Kept
tools-share = Share

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
experiment-compare = Compare
experiment-stress = Stress
experiment-futures = Futures
experiment-split = Funding: the split
experiment-mix = Funding: best mix

# Numbers. $number is written in the digits of the language already; $sign is "−" or nothing.
number-percent = { $number }{ "\u00A0" }%
number-short-percent = { $number }%
number-money = { $sign }${ $number }
# $count is the number itself, for languages whose word depends on it.
number-million = { $number } million
number-billion = { $number } billion
# On axes, as short as can be.
number-short-thousand = { $number }k
number-short-million = { $number }m
number-short-billion = { $number }bn
# In place of a number, where a group has nobody in it.
number-nobody = nobody

# The groups of people, the same words everywhere: at the end of a line, and as a name.
group-all = everybody
    .long = everybody
group-residents = lived here
    .long = people who lived here
group-earlierReturnees = came earlier
    .long = people who came back in earlier years
group-returnees = came back
    .long = people who came back
group-displaced = displaced
    .long = people displaced within the country

# How many people one agent of a run stands for: "1 in 100" people is simulated.
scale = { $scale ->
    [1] every person
    [100] preview, 1 in 100
   *[other] 1 in { $scale }
  }
# The first months come from a finer run, the others from a coarser one.
fineness = { $fine ->
    [1] every person
   *[other] 1 in { $fine }
  } up to { $date }, 1 in { $coarse } after
# From the lowest to the highest of a few runs with other random numbers.
luck-range = range of { $runs } runs of 1 in { $scale } with other luck

# The line that stands before every verdict. $part: the name of the list, "Seven declarations"; $which: those that are not met.
rights-line = { $part }: { $counts }.
rights-counts = { $lacking ->
    [0] { $met } met, 0 not met, { $unknown } not known
   *[other] { $met } met, { $lacking } not met ({ $which }), { $unknown } not known
  }
