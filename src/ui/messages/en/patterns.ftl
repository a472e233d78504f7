# What the model was held against.
patterns-finding = { $met } of { $patterns } patterns are met. { $signs } of { $mechanisms } mechanisms move as the sources say.
patterns-when = Gathered with model version { $version }{ $date ->
    [none] { "" }
   *[other] , in { $date }
  }; for the place, { $runs } seeds with one agent for { $scale } people. A version that moves no number keeps its evidence.
patterns-stale = The numbers of this build differ from those that the evidence was gathered with: what follows may not hold for it.
# A band: from the lowest to the highest value that counts as met.
patterns-read = A figure is <b>met</b> when the median of the runs lies in its band; a direction, when the middle 90 % of the runs show it. Others are only <b>shown</b>. What was changed after a first run is said in the notes. What is missed stays here, with what is known of why. Names and notes are in English.
patterns-place = Patterns of the place
patterns-programmes = Patterns of programmes that ran
patterns-signs = Signs of mechanisms
    .text = In an invented valley one cause is moved at a time, and what follows must have the sign that the sources give it, and be large enough to count. Those that fail stand first, with why.
patterns-signs-holding = { $count ->
    [one] One that holds
   *[other] { $count } that hold
  }
patterns-reported = Reported: { $reported }
patterns-met = met
patterns-missed = missed
patterns-shown = shown
patterns-rules = { $count ->
    [one] The rule that produces it
   *[other] The { $count } rules that produce it
  }
patterns-above = above { $least }
patterns-below = below { $most }
patterns-head-measure = Measure
patterns-head-reported = Reported
patterns-head-wanted = To be met
patterns-head-median = Simulated
patterns-head-interval = 90 % of runs
patterns-head-picture = Within its band
patterns-head-verdict = Verdict
# $effect is a mean over seeds, $low to $high its interval of 95 %.
patterns-sign-rises = To rise by { $minimum } or more; moves by { $effect } ({ $low } to { $high }), as expected with { $asExpected } of { $seeds } seeds.
patterns-sign-falls = To fall by { $minimum } or more; moves by { $effect } ({ $low } to { $high }), as expected with { $asExpected } of { $seeds } seeds.
patterns-because = Why it fails:
patterns-changed = Changed after its first run:
