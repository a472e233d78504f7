# Compare: up to six scenarios on the same luck. An arm is one of the scenarios that are compared (as in a trial). Luck is what another seed
# would change; a future is one way in which things that nobody knows may be. Returnees are "people who came back", residents "people who lived here".
compare-title = Comparar
compare-lead = El mismo lugar, las mismas personas, el mismo azar y hasta seis maneras de actuar. Lo que difiere es lo que hace cada manera. Donde nadie puede decir cuál es mejor, eso también es un hallazgo.
compare-answer = Qué se encuentra
compare-nothing-yet = Todavía no se ha comparado nada. Una mirada rápida lleva segundos.
compare-under-way = En curso: cuánto ha avanzado figura en la parte superior de cada página, y entretanto puede mirar otras.
compare-stopped = Detenido antes de terminar. Compare de nuevo, o elija una mirada más rápida.
compare-failed = La comparación falló: { $why } Compare de nuevo, o elija menos brazos.
compare-limits = Explora y no pronostica nada: las personas son inventadas y la mayoría de los rangos son supuestos. Las proporciones de futuros no son probabilidades. Lo que gana un grupo nunca compensa lo que pierde otro. <link>Límites</link>

compare-arms = Qué se compara
compare-arm-none = Ningún programa
# Leave to remain in the country where they are: nobody is made to return.
compare-arm-stay = Quedarse, con permiso de permanencia
compare-always = siempre se compara
compare-always-stay = siempre se compara: no se obliga a nadie a retornar, así que llegan menos
compare-arm-only = solo { $programme }
# A fork has the past of the open scenario until a month. $what: names of programmes.
compare-arm-fork-instead = { $what } en su lugar, desde { $from }
compare-arm-fork-also = También { $what }, desde { $from }
compare-arm-fork-ends = Termina en { $from }, nada después
compare-arm-fork-no-more = Nada nuevo desde { $from }
compare-apart-none = es igual a ningún programa
compare-apart-policy = { $count ->
    [one] { $count } programa
   *[other] { $count } programas
  }
compare-apart-assumptions = otros supuestos, contrastado con ningún programa bajo los mismos: { $what }
compare-apart-arrivals = no se puede comparar: llegan otras personas, o llegan de otro modo
compare-apart-place = no se puede comparar: otro lugar
compare-assumption = { $what } { $to } en lugar de { $from }
compare-assumptions-more = { $count } más
compare-no-programmes = El escenario abierto no tiene programas: agregue algunos en Explorar, o bifúrquelo aquí.
compare-full = Seis como máximo. Quite uno para agregar otro.
compare-each-alone = Cada programa por sí solo
compare-fork = Bifurcar …
compare-drop = quitar
compare-fork-drop = Quitar: { $label }
compare-fork-legend = Otra política a partir de un mes
compare-fork-from = Primer mes que difiere
compare-fork-running = Lo que ya ha comenzado para entonces ({ $count })
compare-fork-ends = termina el mes anterior; el dinero que queda se devuelve
compare-fork-goes-on = continúa como se acordó
compare-fork-begins = Lo que comienza en ese mes
compare-fork-kept = Programas de un escenario guardado
compare-fork-nothing = ninguno
compare-fork-note = Hasta ese mes todo es como en el escenario abierto. Lo que estaba previsto para después y no se elige no comienza.
compare-fork-add = Agregar esta bifurcación
compare-cancel = Cancelar

compare-measures = Qué se mira
compare-measures-note = Un veredicto necesita la menor diferencia que importa: la fija usted. Lo que figura al comienzo es supuesto.
compare-measures-all = { $count ->
    [one] { $count } medida más
   *[other] { $count } medidas más
  }
compare-smallest-of = Menor diferencia que importa: { $measure }
compare-smallest-wrong = un número mayor que 0, como 1 o 0.01
compare-assumed = supuesto
compare-yours = suyo
# Percentage points.
compare-unit-share = puntos
compare-unit-ratio = de lo anterior
compare-unit-index = de 0–1
compare-window = Media de
compare-window-last = el último año de la ejecución, { $from } a { $to }
compare-window-year = año { $year } después de las primeras llegadas, { $from } a { $to }
# Measures as they stand within a sentence.
compare-measure-livingResidents = nivel de vida de las personas que vivían aquí
compare-measure-livingReturnees = nivel de vida de las personas que retornaron
compare-measure-livingEarlier = nivel de vida de las personas que retornaron en años anteriores
compare-measure-livingWomen = nivel de vida de las mujeres
compare-measure-livingPoorest = nivel de vida del tercio más pobre
compare-measure-povertyResidents = pobreza de las personas que vivían aquí
compare-measure-povertyReturnees = pobreza de las personas que retornaron
compare-measure-unemployment = desempleo
compare-measure-outOfSchool = niños fuera de la escuela
compare-measure-rents = alquileres
compare-measure-water = necesidad de agua cubierta
compare-measure-resentment = resentimiento de las personas que vivían aquí
compare-measure-grievance = agravio de las personas que retornaron
compare-measure-wishResidents = deseo de irse de las personas que vivían aquí
compare-measure-wishReturnees = deseo de irse de las personas que retornaron
compare-measure-immobile = personas que desean irse y no pueden
compare-measure-sustained = personas que retornaron y tras un año viven aquí de forma tolerable

compare-sure = Con cuánta seguridad
compare-preset-quick = Una mirada rápida
compare-preset-careful = Con cuidado
compare-preset-overnight = Toda la noche
compare-about = aproximadamente { $time }
compare-seconds = { $count } segundos
compare-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
  }
compare-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
  }
compare-details = Azar, futuros y finura
compare-replicates = Semillas en cada futuro
compare-futures = Futuros
compare-scale = Personas por agente
compare-months = { $months } meses
compare-twins = Semillas para quienes ganan y pierden
compare-length = Meses
compare-rules = Reglas de comportamiento rivales
compare-rule-noEnvy = a nadie le importa lo que reciben los vecinos
compare-rule-noFollowing = nadie sigue a otros, al establecerse ni al irse
compare-details-note = Un futuro es un punto de un hipercubo latino sobre los parámetros que nadie conoce. Una ventaja debe mantenerse en nueve de cada diez futuros, con cada regla, por más que la menor diferencia que importa.
compare-by-programme = Programas uno por uno
compare-by-none = de ningún brazo
compare-estimate = { $runs } ejecuciones, alrededor de { $time } en esta máquina.
compare-go = Comparar
compare-go-anew = Comparar de nuevo
compare-no-measure = Elija al menos una medida.
compare-refused = Esto no se puede comparar tal como está: { $path }. Elija otros brazos, o abra el escenario en Explorar para ver qué está mal.

compare-source = { $title }: { $arms } brazos con el mismo azar, { $futures ->
    [one] según lo supuesto
   *[other] { $futures } futuros
  } × { $replicates } semillas, { $scale ->
    [one] una persona por agente
   *[other] { $scale } personas por agente
  }, { $months } meses, semilla «{ $seed }», modelo { $model }.
compare-world = Supuestos
compare-world-own = como en el escenario abierto
compare-world-other = como en «{ $arm }»
compare-world-assumes = Estos brazos suponen otra cosa: { $what }.
compare-world-note = Se contrastan con ningún programa bajo los mismos supuestos, para que un supuesto nunca se tome por una política. Lo que hace el supuesto por sí mismo, sin ningún programa:
compare-world-moves = { $measure }: { $by } ({ $range })
compare-look-at = Mirar
compare-look-against = frente a
compare-futures-note = { $futures } futuros. Las líneas gruesas son solo azar (95 %); las finas, nueve de cada diez futuros.
compare-one-future = Se probó un solo futuro, según lo supuesto: las líneas son solo azar (95 %). Una mirada con cuidado prueba otros.
compare-part-verdicts = Quién lleva ventaja, y en qué
compare-part-months = Mes a mes
compare-part-after = Por tiempo desde la llegada
compare-part-groups = Para quién
compare-part-twins = Quién gana, quién pierde
compare-part-zones = Dónde

# Percentage points; $count is the number without its sign.
compare-points = { $count ->
    [one] { $value } punto
   *[other] { $value } puntos
  }
compare-points-range = { $low } a { $high } puntos
compare-range = { $low } a { $high }
compare-times = { $times } ×
compare-less = { $first } menos { $second }
compare-mean-of = media de { $from } a { $to }
compare-after = { $months } meses después de la llegada
compare-difference-from = Diferencia respecto de «{ $other }»: { $measure }, { $when }
compare-better-more = Más es mejor; las diferencias de hasta { $by } no importan (sombreado).
compare-better-less = Menos es mejor; las diferencias de hasta { $by } no importan (sombreado).
compare-left-out = { $count ->
    [one] Queda fuera { $count } futuro: no había nadie del grupo.
   *[other] Quedan fuera { $count } futuros: no había nadie del grupo.
  }
compare-reverses = Qué lo invierte
compare-baselines = Dos líneas de base: antes de las llegadas, y ningún programa
compare-baselines-note = La mayor parte de lo que cambió desde las llegadas vino con ellas. Lo que hizo una política es su diferencia respecto de ningún programa.
compare-saved = Emparejar con el mismo azar ahorró ejecuciones: { $replicates } semillas dicen tanto como { $worth } sin emparejar donde menos ahorra ({ $times } ×).
compare-saved-unknown = Con una sola semilla no se puede saber qué ahorró el emparejamiento.

compare-watched-livingStandard-residents = Nivel de vida respecto de antes, personas que vivían aquí
compare-watched-livingStandard-returnees = Nivel de vida respecto de antes, personas que retornaron
compare-watched-poverty-residents = Pobreza, personas que vivían aquí
compare-watched-poverty-returnees = Pobreza, personas que retornaron
compare-watched-outOfSchoolShare-all = Niños fuera de la escuela
compare-watched-rentIndex-all = Alquileres respecto de antes
compare-watched-resentment-residents = Resentimiento, personas que vivían aquí
compare-watched-wish-returnees = Deseo de irse, personas que retornaron
compare-chart-apart = { $measure }: «{ $first }» y «{ $second }» están más separados en { $date }, { $by }
compare-chart-near = { $measure }: «{ $first }» y «{ $second }» no se pueden distinguir; más separados en { $date }, { $by }
compare-chart-same = { $measure }: «{ $first }» y «{ $second }» son iguales
compare-chart-nobody = { $measure }: nadie a quien contar
compare-chart-measure = { $measure }. Medianas y el 90 % central de { $runs } ejecuciones
# Letters of two arms: the panel shows the first less the second.
compare-panel = { $first } menos { $second }
compare-panel-points = { $first } menos { $second }, puntos
compare-readout = { $date }: { $first } { $firstValue }, { $second } { $secondValue }; diferencia { $difference } ({ $range })
compare-month-of = Mes, { $what }
compare-bands-note = Arriba, los niveles: el brazo que se mira como línea continua con su rango, el otro discontinuo, el resto fino. Abajo, su diferencia emparejada en torno a cero. Las áreas suaves contienen nueve de cada diez ejecuciones. Hasta { $last }.

compare-horizon = Meses desde la llegada
compare-horizon-what = De todas las que llegaron
compare-horizon-sustainedShare = aquí, y viviendo de forma tolerable
compare-horizon-stillHereShare = todavía aquí
compare-after-none = Nadie llega en esta ejecución con tiempo suficiente para ser seguido.
compare-after-measure = { $what }, { $months } meses después de la llegada de cada persona: { $stream }. Diferencia respecto de ningún programa, y nivel
compare-after-note = Cuentan todas las personas que llegaron, también quien se haya ido. Con permiso de permanencia llegan menos: sus cifras son de otras personas. Que la gente se quede no es por sí mismo una meta.
compare-detail-most = Lo máximo para { $row }: { $by }. El azar no explica { $clear } de { $all } diferencias.
compare-detail-none = El azar por sí solo puede explicar todas estas diferencias.
compare-detail-measure = { $measure }: «{ $policy }» menos ningún programa, y nivel
compare-outcome-livingStandard = Nivel de vida respecto de antes
compare-outcome-poverty = Pobreza
compare-outcome-outOfSchoolShare = Niños fuera de la escuela
compare-outcome-wish = Deseo de irse
compare-outcome-rentIndex = Alquileres respecto de antes
compare-outcome-waterService = Necesidad de agua cubierta
compare-group-residents = personas que vivían aquí
compare-group-earlierReturnees = retornaron antes
compare-group-returnees = personas que retornaron
compare-group-women = mujeres
compare-group-poorest = el tercio más pobre
compare-zone-what = Qué
compare-zone-note = Zonas según su diferencia. Las líneas son solo azar (95 %).

compare-placebo = Placebo: casi nada cambiado
compare-strip-value = { $better } mejor, { $worse } peor
compare-twins-luck-residents = Personas que vivían aquí: ningún brazo deja claramente mejor o peor a más de ellas que el azar
compare-twins-luck-newcomers = Personas que llegaron: ningún brazo deja claramente mejor o peor a más de ellas que el azar
compare-twins-most-residents = Con «{ $policy }», { $better } de las personas que vivían aquí están claramente mejor, { $worse } claramente peor
compare-twins-most-newcomers = Con «{ $policy }», { $better } de las personas que llegaron están claramente mejor, { $worse } claramente peor
compare-twins-measure-residents = Personas que vivían aquí ({ $people } personas), cada una frente a sí misma con «{ $other }»: lleno, claramente mejor; pálido, más o menos igual; contorno, claramente peor
compare-twins-measure-newcomers = Personas que llegaron ({ $people } personas), cada una frente a sí misma con «{ $other }»: lleno, claramente mejor; pálido, más o menos igual; contorno, claramente peor
compare-twins-note = Claramente es { $clearly } del nivel de vida anterior, o más, al final de la ejecución; media de { $seeds } semillas. Los cambios pequeños se propagan: en el placebo un parámetro difiere en una milésima, y todo lo que difiere es azar. Las ganancias no compensan las pérdidas.
compare-twins-none = No se preguntó quién gana y quién pierde.

compare-waterfall = Qué hizo cada programa de «{ $policy }»
compare-waterfall-how = Contado
compare-way-step = en el orden en que comienzan
compare-way-share = por partes justas
compare-way-step-note = Cada barra es lo que un programa agrega a los que comenzaron antes.
compare-way-share-note = Cada barra es lo que un programa agrega en promedio sobre todos los órdenes (valor de Shapley); las barras suman el total.
compare-all-together = Todos juntos
compare-waterfall-most = { $programme } hace más: { $by } de { $all }
compare-waterfall-nobody = Nadie a quien contar en algunas ejecuciones: { $measure }. Menos personas por agente pueden ayudar.
compare-waterfall-measure = { $measure }, frente a ninguno de ellos. Todos juntos, solo azar (95 %): { $range }
compare-interactions-unknown = Demasiados programas para ejecutar cada conjunto de ellos: no se dice si actúan unos sobre otros.
compare-interactions-none = No hay dos de ellos que actúen uno sobre otro más allá de lo que puede hacer el azar.
compare-interaction-more = { $first } y { $second } juntos hacen más que cada uno por su lado: { $by } ({ $range }).
compare-interaction-less = { $first } y { $second } juntos hacen menos que cada uno por su lado: { $by } ({ $range }).

compare-reproduce = Lo mismo en la línea de comandos
compare-reproduce-note = Guarde estos archivos en una misma carpeta del repositorio y ejecute lo que figura debajo. Ningún programa y quedarse se agregan allí como aquí.
compare-file = Guardar { $name }

compare-column-pair = Par
compare-column-mean = Media
compare-column-luck-low = Solo azar, desde
compare-column-luck-high = hasta (95 %)
compare-column-futures-low = Nueve de cada diez futuros, desde
compare-column-futures-high = hasta
compare-column-first-leads = El primero lleva clara ventaja
compare-column-second-leads = El segundo lleva clara ventaja
compare-column-futures = Futuros probados
compare-column-saved = Ahorro por emparejar
compare-column-policy = Brazo
compare-column-level = Nivel
compare-column-before = Antes de las llegadas
compare-column-since = Desde entonces
compare-column-against-none = Frente a ningún programa
compare-column-row = De
compare-column-month = Mes
compare-column-median = { $policy }, mediana
compare-column-low = { $policy }, 5 % por debajo
compare-column-high = { $policy }, 5 % por encima
compare-column-people = Personas
compare-column-better = Claramente mejor
compare-column-worse = Claramente peor
compare-column-same = Más o menos igual
compare-column-here-alone = Aquí solo con este brazo
compare-column-other-here-alone = Aquí solo con el otro
compare-column-programme = Programa
compare-column-share = Parte justa
compare-column-share-low = Solo azar, desde
compare-column-share-high = hasta (95 %)
compare-column-alone = Por sí solo
compare-column-step = Después de los anteriores
compare-column-last = Si solo este se dejara fuera
