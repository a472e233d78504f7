# Every figure with its source.
assumptions-title = Assumptions
assumptions-doc = { $all } figures stand behind what you see: { $figures } of the scenario “{ $scenario }”, { $parameters } of the model. { $weak } of them are assumed or from memory; each of these has a range.
assumptions-search = Search
assumptions-grade = Grade
assumptions-all = all
assumptions-scenario = The scenario
assumptions-model = The model
assumptions-none = No figure fits.
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
# How well a figure is supported.
assumptions-grade-stated = stated in a source document
assumptions-grade-verified = verified in a public source
assumptions-grade-derived = derived by arithmetic
assumptions-grade-memory = from memory, unverified
assumptions-grade-assumed = assumed
