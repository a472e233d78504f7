# What may be said of two arms on one measure. The rules of what may be said are those of src/experiment/comparison/verdict.ts.
# $leader, $other, $first and $second are names of arms, $measure a measure in words ("living standard of people who lived here"), $by a
# difference with its unit. A future is one way in which things that nobody knows may be. $futures is how many were tried.
verdicts-leads = { $futures ->
    [one] “{ $leader }” leads “{ $other }” on { $measure }, as things are assumed: no other future was tried.
   *[other] “{ $leader }” leads “{ $other }” on { $measure } in { $count } of { $futures } futures.
  }
verdicts-leads-rules = “{ $leader }” leads “{ $other }” on { $measure } in { $count } of { $futures } futures, under each of { $rules } rules of behaviour.
verdicts-no-worse = “{ $leader }” is no worse than “{ $other }” on { $measure }: a lead is not shown.
verdicts-no-worse-better = { $futures ->
    [one] “{ $leader }” is no worse than “{ $other }” on { $measure }, and better by more than { $by }: a lead is not shown.
   *[other] “{ $leader }” is no worse than “{ $other }” on { $measure }, and better by more than { $by } in { $count } of { $futures } futures: a lead is not shown.
  }
verdicts-alike = { $futures ->
    [one] “{ $first }” and “{ $second }” cannot be told apart on { $measure }: they differ by less than { $by }.
   *[other] “{ $first }” and “{ $second }” cannot be told apart on { $measure }: they differ by less than { $by } in { $count } of { $futures } futures.
  }
verdicts-open-none = “{ $first }” and “{ $second }” cannot be told apart on { $measure }: neither does better by more than { $by }, but luck leaves room for it.
verdicts-open-one = { $futures ->
    [one] “{ $first }” and “{ $second }” cannot be told apart on { $measure }: “{ $who }” does better by more than { $by }, but luck may have made it.
   *[other] “{ $first }” and “{ $second }” cannot be told apart on { $measure }: “{ $who }” does better by more than { $by } in { $count } of { $futures } futures.
  }
verdicts-open-both = “{ $first }” and “{ $second }” cannot be told apart on { $measure }: “{ $first }” does better by more than { $by } in { $ofFirst } of { $futures } futures, “{ $second }” in { $ofSecond }.
# Neither can be held against the other: under one of them there is nobody to count.
verdicts-nobody = “{ $first }” and “{ $second }” cannot be held against one another on { $measure }: under one of them there is nobody to count.
verdicts-not-asked = No verdict on { $measure }: nobody has said which difference matters.
verdicts-rules-most = Most rules of behaviour agree that “{ $who }” leads; not all do.
verdicts-rules-none = The rules of behaviour do not agree.
# Some who would come need not, so that figures are of fewer people.
verdicts-other-people = These are figures of other people: some need not come.

verdicts-reversed-never = In none of the { $futures } futures tried is “{ $leader }” not clearly ahead of “{ $other }” on { $measure }: nothing that was varied reverses it.
verdicts-reversed-few = “{ $leader }” is not clearly ahead of “{ $other }” on { $measure } in { $count } of { $futures } futures: too few of either kind to say what they have in common.
verdicts-reversed-unclear = “{ $leader }” is not clearly ahead of “{ $other }” on { $measure } in { $count } of { $futures } futures, and no simple condition describes them.
# $where is a list of the conditions below.
verdicts-reversed-where = “{ $leader }” is not clearly ahead of “{ $other }” on { $measure } in { $density } of futures in which { $where }.
verdicts-limit-above = { $what } is above { $low }
verdicts-limit-below = { $what } is below { $high }
verdicts-limit-between = { $what } is between { $low } and { $high }
verdicts-limit-of = { $what } is { $which }
verdicts-rule = the rule of behaviour
