# The timeline as it is edited: arrivals by month, programmes as bars, events as pins.
schedule-name = Arrivées, programmes et événements dans le temps
schedule-undo = Annuler
schedule-redo = Rétablir
schedule-arrivals = Qui arrive, par mois
schedule-how = Tirez un mois vers le haut ou le bas, ou appuyez sur les flèches : haut et bas changent le nombre d’arrivées, gauche et droite passent à un autre mois (avec Maj, de six).
schedule-people = Personnes qui viennent en { $month }
schedule-of = de
schedule-all-streams = tous les groupes d’arrivée
schedule-month-value = { $month } : { $people } personnes
schedule-total-same = En tout, { $now } personnes viennent, comme le dit le scénario.
schedule-total-kept = En tout, { $now } personnes viennent, autant que le dit le scénario, à d’autres mois.
schedule-total-more = En tout, { $now } personnes viennent : { $difference } de plus que ne le dit le scénario. C’est une condition que vous fixez ; le modèle ne la choisit jamais.
schedule-total-fewer = En tout, { $now } personnes viennent : { $difference } de moins que ne le dit le scénario. C’est une condition que vous fixez ; le modèle ne la choisit jamais.
schedule-dates = Dates de tous ceux qui viennent
schedule-moved = premiers en { $first }, derniers en { $last }
schedule-phase = Étalées sur
schedule-phased = { $months ->
    [one] aux dates données
   *[other] les arrivées de chaque mois étalées sur { $months } mois ; le total reste
  }
schedule-bar-phased = { $months ->
    [one] Arrivées
   *[other] Arrivées, étalées sur { $months } mois
  }
schedule-start = Premier mois
schedule-end = Dernier mois
schedule-whole = { $name }, premier et dernier mois ensemble
schedule-start-of = { $name }, premier mois
schedule-end-of = { $name }, dernier mois
schedule-span = { $first } à { $last }
schedule-event-landAllocation = Parcelles attribuées à { $zone }
schedule-event-landGrabbing = Parcelles accaparées à { $zone }
schedule-event-month = Mois
schedule-back = Comme le dit le scénario
