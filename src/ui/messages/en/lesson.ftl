# While a lesson that a teacher's link opened is open.
lesson-strip = Lesson
lesson-open = { $locked ->
    [0] A lesson is open.
    [one] A lesson is open; { $locked } control is set by the teacher.
   *[other] A lesson is open; { $locked } controls are set by the teacher.
  }
lesson-to = To its steps
lesson-leave = Leave the lesson
# $control: one of the names below.
lesson-refused = Nothing was changed: the teacher has set this ({ $control }). Leave the lesson to change it.
lesson-control-scenario = opening another scenario
lesson-control-seed = seed of the luck
lesson-control-arrivals = who comes
lesson-control-events = events
lesson-control-programmes = programmes
lesson-control-assumptions = assumptions and the place
