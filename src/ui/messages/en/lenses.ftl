# Lenses: the rights sheet, six ways to look at return, and the six questions of the OECD-DAC.
lenses-title = Lenses
lenses-doc = Ministries look at return in different ways, and the ways conflict. Each lens declares what it must know, reads a few outcomes for people who lived here and people who came back, and says what it cannot see. There is no score, and no lens stands above another.
lenses-six = Six lenses on “{ $scenario }”
lenses-waiting = The first preview appears within seconds.
lenses-run = Of one run, { $scale }, seed “{ $seed }”. Another seed shows how much is luck.
lenses-lens = Lens
lenses-reads = What the model reads
lenses-twin = In brackets: the same people and the same luck without programmes.
lenses-cannot-see = What this lens cannot see
lenses-declare = What you declare for it

lenses-rights = Rights come first
    .doc = Declared by whoever plans a return, never simulated. It stops no run, and nothing on this page makes up for what is not met. What you declare is saved with the scenario.
answer-met = Met
answer-notMet = Not met
answer-notKnown = Not known
lenses-basis = Basis
    .of = Basis: { $what }
    .example = who says so, where, when

lenses-outcomes = Outcomes, { $lens }
lenses-outcome = Outcome
lenses-after = { $months ->
    [one] { $months } month after ({ $date })
   *[other] { $months } months after ({ $date })
  }
lenses-who = { $outcome }, { $who }
# In brackets behind an outcome, parted by semicolons.
lenses-more = more is good
lenses-less = less is good
lenses-open = depends on who asks
lenses-where-they-live = where they live
lenses-mean = { $months ->
    [one] mean of { $months } month
   *[other] mean of { $months } months
  }
lenses-how = ({ $how })

lenses-alone = { $runs ->
    [one] Run each programme alone ({ $runs } run, { $scale })
   *[other] Run each programme alone ({ $runs } runs, { $scale })
  }
lenses-alone-cancel = Cancel: { $done } of { $all } done

dac-title = The six questions of the OECD-DAC
    .doc = What a run of the model can say under each heading about its programmes, and what it cannot judge.
dac-no-programmes = They are asked of programmes, and this scenario has none.
dac-no-twin = They are asked against the run without programmes, which is not at hand: it follows, unless “Compare” is off.
dac-nothing = Nothing can be said of it from this run.
dac-figures = Figures: { $question }
dac-can-say = What the model can say
dac-with = With
dac-difference = Against without
dac-cannot-judge = What it cannot judge
