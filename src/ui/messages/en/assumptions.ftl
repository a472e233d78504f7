# Every figure with its source; those of the model can be changed.
assumptions-title = Assumptions
assumptions-doc = { $all } figures stand behind what you see: { $figures } of the scenario “{ $scenario }”, { $parameters } of the model. { $weak } of them are assumed or from memory; each of these has a range.
assumptions-search = Search
assumptions-grade = Grade
assumptions-all = all
assumptions-scenario = The scenario
assumptions-model = The model
assumptions-none = No figure fits.
# An assumption is a belief about how the place works. A policy is what somebody does about it.
assumptions-edit = A value of the model may be changed here, within its range. That is an <b>assumption</b>, not a programme: it says how the place works, not what is done about it. The scenario’s own figures come from its file.
assumptions-submodel = Part of the model
assumptions-value-of = Value of { $name }
assumptions-back = back to { $value }
    .of = Back to { $value }: { $name }
assumptions-yours = { $count ->
    [one] One assumption is changed
   *[other] { $count } assumptions are changed
  }
# An arm is one of the courses that are compared: with the programmes, and without them.
assumptions-both-arms = <b>The baseline moved with it.</b> With and without programmes, the same changed assumptions hold: the difference between the two is still the programmes’ alone. What the change itself moves is shown here, never as an effect of a programme.
assumptions-one-arm = <b>The baseline moved with it.</b> Every run has the changed assumptions now, also the one without programmes, once there are some. What the change itself moves is shown here, never as an effect of a programme.
assumptions-all-back = All back to where they were
# A baseline: the place without programmes, with which programmes are compared.
assumptions-baselines = Two baselines
    .text = The same place, people and luck, both without programmes: only the changed assumptions differ. One agent for a hundred people, one seed; small differences may be chance.
    .caption = { $date }
assumptions-computing = Computing both baselines …
assumptions-no-baselines = The two baselines could not be computed.
assumptions-of-group = { $outcome }: { $group }
assumptions-changed = changed by you
assumptions-chosen = chosen by the user
assumptions-group = <b>{ $group }</b> { $figures ->
    [one] { $figures } figure, { $weak } of them assumed or from memory
   *[other] { $figures } figures, { $weak } of them assumed or from memory
  }
assumptions-head-what = What
assumptions-head-value = Value
assumptions-head-unit = Unit
assumptions-head-range = Range
assumptions-head-source = Source
assumptions-head-grade = Grade
assumptions-head-assumed = As the scenario assumes
assumptions-head-changed = As you assume
# How well a figure is supported.
assumptions-grade-stated = stated in a source document
assumptions-grade-verified = verified in a public source
assumptions-grade-derived = derived by arithmetic
assumptions-grade-memory = from memory, unverified
assumptions-grade-assumed = assumed
