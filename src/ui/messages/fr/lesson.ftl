# While a lesson that a teacher's link opened is open.
lesson-strip = Leçon
lesson-open = { $locked ->
    [0] Une leçon est ouverte.
    [one] Une leçon est ouverte ; { $locked } réglage est fixé par l’enseignant.
   *[other] Une leçon est ouverte ; { $locked } réglages sont fixés par l’enseignant.
  }
lesson-to = Vers ses étapes
lesson-leave = Quitter la leçon
lesson-refused = Rien n’a été modifié : l’enseignant l’a fixé ({ $control }). Quittez la leçon pour le modifier.
lesson-control-scenario = ouvrir un autre scénario
lesson-control-seed = graine du hasard
lesson-control-arrivals = qui arrive
lesson-control-events = événements
lesson-control-programmes = programmes
lesson-control-assumptions = hypothèses et lieu
