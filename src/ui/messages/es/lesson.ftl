# While a lesson that a teacher's link opened is open.
lesson-strip = Lección
lesson-open = { $locked ->
    [0] Hay una lección abierta.
    [one] Hay una lección abierta; { $locked } control está fijado por el docente.
   *[other] Hay una lección abierta; { $locked } controles están fijados por el docente.
  }
lesson-to = A sus pasos
lesson-leave = Salir de la lección
# $control: one of the names below.
lesson-refused = No se cambió nada: el docente fijó esto ({ $control }). Salga de la lección para cambiarlo.
lesson-control-scenario = abrir otro escenario
lesson-control-seed = semilla del azar
lesson-control-arrivals = quién llega
lesson-control-events = acontecimientos
lesson-control-programmes = programas
lesson-control-assumptions = supuestos y el lugar
