# The timeline as it is edited: arrivals by month, programmes as bars, events as pins.
schedule-name = Llegadas, programas y eventos en el tiempo
schedule-undo = Deshacer
schedule-redo = Rehacer
schedule-arrivals = Quiénes llegan, por mes
schedule-how = Arrastre un mes hacia arriba o hacia abajo, o use las teclas de flecha: arriba y abajo cambian cuántas personas llegan; izquierda y derecha van a otro mes (con Mayús, de seis en seis).
# The figure in the field: people who come to this place in one month.
schedule-people = Personas que llegan en { $month }
schedule-of = de
schedule-all-streams = todas las corrientes
schedule-month-value = { $month }: { $people } personas
# Whether the total changes is always said.
schedule-total-same = En total llegan { $now } personas, como dice el escenario.
schedule-total-kept = En total llegan { $now } personas, tantas como dice el escenario, en otros meses.
schedule-total-more = En total llegan { $now } personas: { $difference } más de las que dice el escenario. Esa es una condición que fija usted; el modelo nunca la elige.
schedule-total-fewer = En total llegan { $now } personas: { $difference } menos de las que dice el escenario. Esa es una condición que fija usted; el modelo nunca la elige.
schedule-dates = Fechas de todas las llegadas
schedule-moved = la primera en { $first }, la última en { $last }
schedule-phase = Escalonadas en
schedule-phased = { $months ->
    [one] en sus fechas
   *[other] las llegadas de cada mes repartidas en { $months } meses; el total queda igual
  }
schedule-bar-phased = { $months ->
    [one] Llegadas
   *[other] Llegadas, escalonadas en { $months } meses
  }
schedule-start = Primer mes
schedule-end = Último mes
schedule-whole = { $name }, primer y último mes juntos
schedule-start-of = { $name }, primer mes
schedule-end-of = { $name }, último mes
schedule-span = de { $first } a { $last }
schedule-event-landAllocation = Lotes entregados en { $zone }
schedule-event-landGrabbing = Lotes arrebatados en { $zone }
schedule-event-month = Mes
schedule-back = Como dice el escenario
