# The page Stress: what given arrivals need, what gives way first and for whom, what warns, and where the plan fails.
# A "line" is a limit beyond which people are harmed (a norm of a handbook, or the user's own); it is "crossed" when it is passed for some
# months in a row. A "seed" is one run with other random numbers. Never say that a number of people is safe, or can be taken in.

stress-title = Qué necesitan estas llegadas y qué cede primero
stress-lead = «{ $scenario }»: la cuenta mes a mes, las líneas por debajo de las cuales las personas sufren daño, qué avisa de antemano y dónde falla el plan entre muchos futuros.
stress-rights = <b>Primero los derechos.</b> { $line } <link>La ficha</link>
stress-nobody = En este escenario no llega nadie dentro de sus meses, y esta página pregunta qué necesitan llegadas dadas. <link>Explorar</link> tiene escenarios con llegadas y los controles para cambiarlas.
stress-limits = Cuántas personas llegan está dado aquí: se escala para conocer las necesidades y nunca se busca. Que una línea se mantenga con un volumen se dice solo de esa línea y de estas ejecuciones; ningún volumen es seguro, y ninguno es un número de personas que se pueda hacer retornar. Los rangos son solo azar. Los costos unitarios, los plazos de preparación y la mayor parte de lo que mueve a las personas aquí son supuestos. Residentes y personas retornadas figuran lado a lado y nunca se compensan entre sí.

# What is asked.
stress-ask = Qué se pregunta
stress-until = Hasta
stress-phase = Otras fechas que se prueban
stress-phase-months = { $months ->
    [0] ninguna
   *[other] cada mes de llegadas repartido en { $months } meses
  }
stress-phase-out = Con este reparto, algunas personas llegarían después del último mes, o antes del primero, y serían menos en total: elija menos meses o una ejecución más larga. Se omite.
stress-sure = Cuán seguro
stress-sure-quick = Vistazo rápido
stress-sure-careful = Con cuidado
stress-sure-overnight = Toda la noche
# $count is the number of runs, $time "about 3 minutes".
stress-cost = { $count ->
    [one] una ejecución, { $time }
   *[other] como máximo { $runs } ejecuciones, { $time }
  }
stress-time = { $unit ->
    [seconds] { $count ->
        [one] cerca de un segundo
       *[other] unos { $number } segundos
      }
    [minutes] { $count ->
        [one] cerca de un minuto
       *[other] unos { $number } minutos
      }
   *[hours] { $count ->
        [one] cerca de una hora
       *[other] unas { $number } horas
      }
  }
stress-left = { $done } de { $all } ejecuciones, faltan { $time }
stress-run = Hacer la prueba de resistencia
stress-stopped = Detenida. Lo que se respondió antes permanece.
stress-failed = No se pudo responder: { $why }
stress-no-lines = Trace al menos una línea o vuelva a las normas.
stress-nothing-yet = Todavía no se ha preguntado nada. Un vistazo rápido toma alrededor de un minuto y continúa mientras usted lee otras páginas.
stress-old = Esta respuesta es de «{ $scenario }» tal como era entonces; desde entonces el escenario ha cambiado. Hágala de nuevo para el actual.
# $replicates: seeds. $scale, and $people in digits: people who one agent stands for.
stress-source = «{ $scenario }» hasta { $until }: { $replicates ->
    [one] una semilla
   *[other] { $replicates } semillas
  } con cada volumen, { $scale ->
    [1] un agente por cada persona
   *[other] un agente por cada { $people } personas
  }, { $runs } ejecuciones, modelo { $version }. Los rangos contienen el 90 % de las semillas.
stress-print = Imprimir esta página

# Lines that the user draws.
stress-lines = Líneas por debajo de las cuales las personas sufren daño
stress-lines-doc = Las mismas para las personas que vivían aquí y las que retornaron. Las normas de Esfera y la INEE se recuerdan de los manuales, no se consultaron; sustitúyalas por las suyas.
stress-line = { $side ->
    [above] { $outcome } por encima
   *[below] { $outcome } por debajo
  }
stress-line-limit = { $side ->
    [above] { $outcome } por encima de { $limit }
   *[below] { $outcome } por debajo de { $limit }
  }
stress-line-value = { $outcome }: la línea, { $unit }
stress-line-remove = Quitar la línea de { $outcome }
stress-remove = Quitar
stress-line-yours = su propia línea
stress-line-which = Resultado de una nueva línea
stress-line-add = Agregar una línea
stress-line-norms = Volver a las normas

# The bill. Each need has a name, and the unit in which it is counted.
stress-bill = La cuenta
stress-bill-doc = Lo que se necesita según la norma, más allá de lo que faltaría a las mismas vidas si no llegara nadie, zona por zona: lo que sobra en una zona no se cuenta donde falta en otra.
stress-item-seats = Plazas escolares
    .unit = plazas
stress-item-teachers = Docentes
    .unit = docentes
stress-item-taps = Grifos
    .unit = grifos
stress-item-plots = Lotes
    .unit = viviendas
stress-item-clinics = Clínicas
    .unit = centros de salud
stress-item-jobs = Empleos
    .unit = empleos
stress-item-money = Dinero
    .unit = dólares estadounidenses
stress-bill-finding = { $kind ->
    [none] { $item }: nada más allá de lo que faltaría de todos modos, en la mayoría de las semillas
    [money] { $item }: { $amount } en todos los meses; conviene reunirlo desde { $begin }
   *[need] { $item }: { $amount } más para { $date }; comenzar a más tardar en { $begin }
  }
stress-bill-measure = { $kind ->
    [money] { $unit } al mes, todo incluido
   *[need] { $item }: lo que se necesita por las llegadas, { $unit }
  }
# $there: what serves already; $months: the lead time; $grade says how sure that is; $why: what takes so long.
stress-bill-note = En servicio antes de las llegadas: { $there } { $unit }. Plazo de preparación: { $months } meses (de { $low } a { $high }; { $grade }): { $why }
stress-bill-note-money = Las unidades se pagan en el mes en que deben prestar servicio. Plazo de preparación: { $months } meses (de { $low } a { $high }; { $grade }): { $why }
stress-bill-month = { $anyway ->
    [none] { $date }: { $amount } (de { $low } a { $high })
   *[other] { $date }: { $amount } más (de { $low } a { $high }); faltarían de todos modos { $anyway }
  }
stress-begin-by = comenzar a más tardar en { $date }
stress-read = Mes, { $chart }
stress-range = { $median } (de { $low } a { $high })
# $money is in US dollars with its range. $months: between the latest start and the first arrivals.
stress-bill-verdict = { $when ->
    [before] Más allá de lo que se necesitaría de todos modos, estas llegadas requieren { $money } en total. Lo primero que hay que comenzar: { $item }, a más tardar en { $begin }, { $months } meses antes de que llegue alguien.
   *[after] Más allá de lo que se necesitaría de todos modos, estas llegadas requieren { $money } en total. Lo primero que hay que comenzar: { $item }, a más tardar en { $begin }, { $months } meses después de que lleguen las primeras personas.
  }
stress-bill-nothing = En la mayoría de las semillas no falta nada según la norma más allá de lo que faltaría de todos modos. Otras necesidades, y otros lugares que las zonas de este escenario, pueden tener carencias.
stress-bill-table = La cuenta en una tabla
stress-bill-years = Columnas de años: el mes más alto del año; del dinero, la suma de sus meses (medianas). «Falta por primera vez» cuenta desde una décima parte del mes más alto.
stress-grade-assumed = supuesto
stress-grade-memory = recordado, no consultado
stress-grade-derived = derivado
stress-grade-stated = declarado
stress-grade-verified = verificado

# Columns of tables.
stress-column-need = Necesidad
stress-column-there = En servicio antes
stress-column-most = Necesario además, mes más alto
stress-column-median = Mediana
stress-column-low = Desde (90 %)
stress-column-high = Hasta (90 %)
stress-column-anyway = Faltaría si no llegara nadie
stress-column-first = Falta por primera vez
stress-column-begin = Comenzar a más tardar
stress-column-begin-early = … con el plazo más largo
stress-column-begin-late = … con el más corto
stress-column-lead = Plazo de preparación, meses
stress-column-line = Línea
stress-column-who = Para quién
stress-column-volume = Volumen de las llegadas dadas
stress-column-crossed = Semillas que la cruzan, de { $replicates }
stress-column-from = Cruzada desde
stress-column-from-low = Lo más pronto (90 %)
stress-column-from-high = Lo más tarde (90 %)
stress-column-worst = En el peor momento
stress-column-people = Personas en zonas más allá de ella
stress-column-as-it-is = Tal como está
stress-column-indicator = Cifra que se observa
stress-column-alarm = Alarma cuando se ha movido
stress-column-warned = Con aviso
stress-column-crossings = Ejecuciones que la cruzan
stress-column-before = Meses antes
stress-column-false = Falsas alarmas
stress-column-quiet = Ejecuciones que no la cruzan
stress-column-factor = Lo que se varió
stress-column-above = Por encima
stress-column-below = Por debajo
stress-column-quasi = Por azar (cuasi-p)
stress-column-again = Hallado de nuevo en mitades al azar
stress-column-arm = Brazo
stress-column-mean = Media de todos los futuros
stress-column-leads = Va primero, o dentro de la menor diferencia
stress-column-regret90 = Nueve de cada diez futuros pierden menos que
stress-column-regret = Mayor arrepentimiento
stress-column-keeps = Respeta la línea
stress-column-worth = Valor de conocerlo
stress-column-up-to = Hasta
stress-column-p = Por azar (p, Holm)
stress-column-turns = La elección cambia en
stress-column-correlation = Correlación de rangos
stress-column-low-95 = Desde (95 %)
stress-column-high-95 = Hasta (95 %)
stress-column-told = Estos futuros dicen

# What gives way.
stress-way = Qué cede primero y para quién
stress-harm = { $group ->
    [residents] { $outcome }, personas que vivían aquí
   *[returnees] { $outcome }, personas que retornaron
  }
stress-harm-dated = { $harm } ({ $date })
# $people: how many of that group live in zones beyond the line, at most.
stress-way-first = { $people ->
    [unknown] { $group ->
        [residents] Lo primero que cede: { $outcome } para las personas que vivían aquí, desde { $date }, en { $crossed } de { $replicates } semillas
       *[returnees] Lo primero que cede: { $outcome } para las personas que retornaron, desde { $date }, en { $crossed } de { $replicates } semillas
      }
   *[other] { $group ->
        [residents] Lo primero que cede: { $outcome } para las personas que vivían aquí, desde { $date }, en { $crossed } de { $replicates } semillas; hasta { $people } de ellas viven donde ha cedido
       *[returnees] Lo primero que cede: { $outcome } para las personas que retornaron, desde { $date }, en { $crossed } de { $replicates } semillas; hasta { $people } de ellas viven donde ha cedido
      }
  }
stress-way-none = Con las llegadas dadas, ninguna línea se cruza en más de la mitad de { $replicates } semillas sin que se cruce también cuando no llega nadie
stress-way-then = Después: { $harms }.
stress-way-already = Se cruzan también cuando no llega nadie: { $harms }. Esa es una necesidad de quienes viven aquí y no la causan quienes llegan.
stress-way-met = La encuentra cualquiera que llegue, por pocas personas que sean, pues el lugar ya estaba más allá de la línea: { $harms }.
stress-way-odd = En algunas semillas se cruza con un volumen y no con uno mayor, según el azar: { $harms }.
stress-way-measure = Mes en que se cruza una línea durante { $lasting } meses o más, con las llegadas dadas y con otros volúmenes de las mismas
stress-way-note = Una marca llena son las llegadas dadas; su barra, el rango entre semillas; los trazos verticales son necesidades con otros volúmenes. Un volumen sin marca no la ha cruzado en la mayoría de las semillas: eso se dice de esta línea y de estas ejecuciones, y no hace seguro ningún volumen. La media de un grupo puede ocultar a personas por debajo de la línea.
stress-given-count = como está dado
stress-count = { $crossed } de { $all }
stress-not = no se cruza
stress-volume-nobody = sin que llegue nadie
stress-volume-given = como está dado
stress-volume-none = ninguno probado
stress-moves = Qué lo mueve: otras fechas y cada programa
stress-moves-doc = El menor volumen probado de las llegadas dadas con que se cruza la línea (rango entre semillas), y cómo se desplaza en pares con el mismo azar. Las fechas se mueven, el total queda igual.
stress-crossing = { $median } (de { $low } a { $high })
# $by: a part of the given arrivals; $pairs: seeds in which both cross.
stress-shift = { $course ->
    [unknown] no se puede decir cuánto se desplaza: muy pocas semillas la cruzan en ambos casos
    [same] no se pueden distinguir, en { $pairs } semillas
    [later] se cruza solo con ×{ $by } más, en { $pairs } semillas
   *[earlier] se cruza ya con ×{ $by } menos, en { $pairs } semillas
  }
stress-variation-phase = Cada mes de llegadas repartido en { $months } meses
stress-variation-without = Sin { $programme }
stress-variation-bare = Sin ningún programa

# What warns. $warned and $false are such as "9 of 10".
stress-warning = Qué avisa de antemano
stress-warning-first = { $group ->
    [residents] { $indicator } avisa de { $outcome } para las personas que vivían aquí { $months ->
        [one] un mes
       *[other] { $months } meses
      } antes, en { $warned } ejecuciones que cruzan la línea; falsas alarmas en { $false } que no la cruzan
   *[returnees] { $indicator } avisa de { $outcome } para las personas que retornaron { $months ->
        [one] un mes
       *[other] { $months } meses
      } antes, en { $warned } ejecuciones que cruzan la línea; falsas alarmas en { $false } que no la cruzan
  }
stress-warning-none = { $group ->
    [residents] Ninguna cifra observada avisa a tiempo de { $outcome } para las personas que vivían aquí sin muchas falsas alarmas, o estas ejecuciones no permiten saberlo
   *[returnees] Ninguna cifra observada avisa a tiempo de { $outcome } para las personas que retornaron sin muchas falsas alarmas, o estas ejecuciones no permiten saberlo
  }
stress-warning-nothing = Muy pocas ejecuciones cruzan una línea, o muy pocas no la cruzan, para saber qué avisa: pruebe más semillas, o líneas más cercanas a cómo se vive aquí.
stress-warning-silent = Muy pocas ejecuciones la cruzan, o muy pocas no la cruzan, para saber qué avisa de: { $harms }.
stress-warning-measure = Meses entre la alarma y el cruce, mediana
stress-warning-note = Una alarma es el primer mes en que la cifra se ha alejado tanto de su media anterior a las llegadas; cuánto se fijó con la mitad de las semillas y se cuenta en la otra mitad. Todas las cifras son baratas de recoger cada mes; que lo sean es un supuesto.
stress-warning-row = { $moves ->
    [up] { $indicator }, al subir: avisa en { $warned }, en falso en { $false }
   *[down] { $indicator }, al bajar: avisa en { $warned }, en falso en { $false }
  }
stress-warning-crossed = cruce
stress-alarm = { $moves ->
    [up] +{ $by }
   *[down] −{ $by }
  }
stress-never = nunca

# Many futures. A "future" is one set of values of what is not known and of what may be chosen. An "arm" is what is compared: the scenario
# as it is, or without programmes.
stress-futures = Entre muchos futuros
stress-futures-doc = Se mueven juntos lo que nadie sabe de las personas y del lugar (supuesto, en todo su rango), cuánto dinero tienen los programas (de la mitad al doble) y cuándo comienzan (hasta un año después). Cada futuro se ejecuta con los programas y sin ellos, una vez; cada línea de abajo lee las mismas ejecuciones.
stress-futures-which = Se lee por
stress-futures-measure = { $side ->
    [above] { $group ->
        [residents] { $outcome } por encima de { $limit }, personas que vivían aquí
       *[returnees] { $outcome } por encima de { $limit }, personas que retornaron
      }
   *[below] { $group ->
        [residents] { $outcome } por debajo de { $limit }, personas que vivían aquí
       *[returnees] { $outcome } por debajo de { $limit }, personas que retornaron
      }
  }
stress-smallest = Menor diferencia que importa (la fija usted)
stress-futures-run = Ejecutar los futuros ({ $runs } ejecuciones, { $time })
stress-reading = Leyendo las ejecuciones …
stress-futures-source = «{ $scenario }»: { $points } futuros, { $replicates ->
    [one] una semilla cada uno
   *[other] { $replicates } semillas cada uno
  }, { $scale ->
    [1] un agente por cada persona
   *[other] un agente por cada { $people } personas
  }; medias de { $from } a { $to }, modelo { $version }.
stress-futures-limits = Todos los futuros probados pesan igual, dentro de rangos en su mayoría supuestos: sus proporciones no son probabilidades, y estar fuera de un recuadro no es seguridad. Cada cifra vale por sí misma: lo que pierden los residentes nunca se compensa con lo que ganan las personas retornadas.
stress-without-figure = { $count ->
    [one] Se omite un futuro: no había nadie del grupo.
   *[other] Se omiten { $count } futuros: no había nadie del grupo.
  }

# Where the plan fails. $where lists bounds such as "kin draw people more than 2.1 and the cash begins later than May 2021".
stress-fails-title = Dónde falla el plan
stress-fails = { $side ->
    [above] { $group ->
        [residents] Para las personas que vivían aquí, { $outcome } está por encima de { $limit } en { $density } de 100 futuros en los que { $where }; son { $coverage } de cada 100 futuros en que eso ocurre
       *[returnees] Para las personas que retornaron, { $outcome } está por encima de { $limit } en { $density } de 100 futuros en los que { $where }; son { $coverage } de cada 100 futuros en que eso ocurre
      }
   *[below] { $group ->
        [residents] Para las personas que vivían aquí, { $outcome } está por debajo de { $limit } en { $density } de 100 futuros en los que { $where }; son { $coverage } de cada 100 futuros en que eso ocurre
       *[returnees] Para las personas que retornaron, { $outcome } está por debajo de { $limit } en { $density } de 100 futuros en los que { $where }; son { $coverage } de cada 100 futuros en que eso ocurre
      }
  }
stress-fails-plain = { $kind ->
    [none] { $outcome } se mantiene del lado correcto de { $limit } en los { $cases } futuros probados, para este grupo. Eso no es una promesa: los futuros que no se probaron no están incluidos.
    [all] { $outcome } está más allá de { $limit } para este grupo en cada uno de los { $cases } futuros probados: nada de lo que se varió lo evita.
    [few] { $outcome } está más allá de { $limit } para este grupo en { $harmed } de { $cases } futuros: se necesitan veinte con el daño y veinte sin él para decir qué tienen en común. Pruebe más futuros u otra línea.
   *[unclear] { $outcome } está más allá de { $limit } para este grupo en { $harmed } de { $cases } futuros, y ninguna descripción sencilla de lo que se varió encaja con ellos.
  }
stress-fails-measure = { $cases } futuros: los que están más allá de la línea, encima de cada barra; los demás, debajo; la parte oscura es donde falla el plan
stress-fails-note = Hallado por inducción paciente de reglas (Friedman y Fisher 1999). Un recuadro no es un pronóstico, también hay daño fuera de él, y una cuasi-p pequeña no demuestra nada.
# $dated: bounds are months, as of "the start of the cash".
stress-bound = { $dated ->
    [date] { $side ->
        [above] { $factor } es posterior a { $low }
        [below] { $factor } es anterior a { $high }
       *[between] { $factor } está entre { $low } y { $high }
      }
   *[plain] { $side ->
        [above] { $factor } está por encima de { $low }
        [below] { $factor } está por debajo de { $high }
       *[between] { $factor } está entre { $low } y { $high }
      }
  }
stress-tree = { $agreement ->
    [none] Segunda opinión: un árbol de clasificación dice lo mismo de todos los futuros, y por eso ni apoya la descripción ni la contradice.
   *[other] Segunda opinión: un árbol de clasificación dice lo mismo de { $same } de 100 futuros ({ $agreement ->
        [good] kappa { $kappa }, buena concordancia
        [some] kappa { $kappa }, alguna concordancia
       *[little] kappa { $kappa }, poca concordancia
      }). { $both ->
        [0] No pide ninguna de las mismas cosas.
       *[other] Ambos piden: { $factors }.
      } Se equivoca en { $wrong } de 100 futuros que no había visto.
  }

# What each arm risks. $arms are names of arms.
stress-arms = Qué arriesga cada brazo
stress-arms-one = Hay un solo brazo: este escenario no tiene programas, o no hay nadie del grupo con quien comparar. Agregue programas para comparar con ellos y sin ellos.
stress-choice = { $kind ->
    [alike] Los brazos no se pueden distinguir: como quiera que se ponderen, difieren en menos de { $smallest }
    [one] { $arms }: se elige por igual según la media, el mayor arrepentimiento, el arrepentimiento en nueve de cada diez futuros y el peor futuro
   *[none] Ningún brazo se elige según todas las reglas: según la media, { $mean }; según el mayor arrepentimiento, { $regret }; según el peor futuro, { $worst }
  }
stress-regret-measure = { $group ->
    [residents] Arrepentimiento en { $outcome }, personas que vivían aquí: lo que a un brazo le falta frente al mejor brazo en el mismo futuro
   *[returnees] Arrepentimiento en { $outcome }, personas que retornaron: lo que a un brazo le falta frente al mejor brazo en el mismo futuro
  }
stress-regret-note = Oscuro: nueve de cada diez futuros quedan dentro; la marca es el mayor (Savage 1951), que en parte es azar. Llegadas dadas, y el mismo azar, para ambos brazos de un futuro.
stress-kept-arm = { $arm } en { $keeps }
stress-kept = { $apart ->
    [yes] De { $futures } futuros, del lado correcto de la línea: { $arms }.
   *[no] De { $futures } futuros, del lado correcto de la línea: { $arms }. Según esto, los brazos no se pueden distinguir.
  }
stress-worth = { $kind ->
    [none] Ninguna cifra por sí sola, entre las que se variaron, cambiaría al conocerse la elección del brazo más de lo que la cambiaría el azar; conocidas juntas, podrían hacerlo
    [plain] { $little ->
        [yes] Lo primero que conviene averiguar: { $factor }, con un valor medio de { $worth }, menos que la menor diferencia que importa
       *[no] Lo primero que conviene averiguar: { $factor }, con un valor medio de { $worth }
      }
   *[turns] { $little ->
        [yes] Lo primero que conviene averiguar: { $factor }, con un valor medio de { $worth }, menos que la menor diferencia que importa; por debajo de { $at } resulta mejor { $below }, por encima { $above }
       *[no] Lo primero que conviene averiguar: { $factor }, con un valor medio de { $worth }; por debajo de { $at } resulta mejor { $below }, por encima { $above }
      }
  }
stress-worth-measure = Lo que ganaría la mejor elección del brazo si una cifra se conociera de antemano; todas a la vez, como máximo { $perfect }
stress-worth-note = Valor de la información (Strong y Oakley 2013), menos lo que muestran cifras barajadas.

# What moves the figure.
stress-factors = De qué depende
stress-moved-by = { $role ->
    [freeParameter] { $moves ->
        [none] { $open ->
            [none] De lo que no se sabe, nada lo mueve mucho
           *[other] De lo que no se sabe, estos futuros no dicen qué importa: { $open }
          }
       *[other] De lo que no se sabe, se mueve con { $moves }
      }
   *[lever] { $moves ->
        [none] { $open ->
            [none] De lo que se puede elegir, nada lo mueve mucho
           *[other] De lo que se puede elegir, estos futuros no dicen qué importa: { $open }
          }
       *[other] De lo que se puede elegir, se mueve con { $moves }
      }
  }{ $hardly ->
    [none] .
   *[other] ; apenas con { $hardly }: menos de una vigésima parte de la varianza.
  }
stress-ranking-measure = { $group ->
    [residents] { $outcome }, personas que vivían aquí, tal como está: correlación de rangos con cada factor
   *[returnees] { $outcome }, personas que retornaron, tal como está: correlación de rangos con cada factor
  }
stress-ranking-effect = { $group ->
    [residents] Lo que los programas cambian en { $outcome }, personas que vivían aquí: correlación de rangos con cada factor
   *[returnees] Lo que los programas cambian en { $outcome }, personas que retornaron: correlación de rangos con cada factor
  }
stress-ranking-note = Las barras contienen el valor verdadero en 95 de 100 repeticiones, para todos los factores juntos (Bonett y Wright 2000). Solo se ve una subida o bajada constante; la línea de comandos indica las proporciones de la varianza (Sobol’).
stress-correlation = { $at ->
    [lower] cuanto más, más bajo
    [higher] cuanto más, más alto
   *[none] sin vínculo
  }
stress-told-moves = se mueve con ello
stress-told-hardly = apenas importa
stress-told-not-told = no lo dicen

# What is varied. As it stands in "… is above 2.1".
stress-factor-kin = la atracción de los parientes sobre dónde se asientan las personas
stress-factor-earnings = la atracción de la paga sobre dónde se asientan las personas
stress-factor-scarcity = cuánto siguen los precios de la tierra a la escasez
stress-factor-need = cuánto empuja la necesidad a las personas al trabajo por día
stress-factor-traffic = el tráfico antes de las llegadas (factor)
stress-factor-plots = los lotes libres para construir antes de las llegadas (factor)
stress-lever-budget = el dinero para { $programme }
stress-lever-start = el comienzo de { $programme }

# The command line.
stress-command = Lo mismo en la línea de comandos
stress-command-doc = { $shipped ->
    [yes] Estas órdenes dan las mismas cifras, ejecución por ejecución. El escenario viene con el programa.
   *[no] Estas órdenes dan las mismas cifras, ejecución por ejecución, con el escenario tal como está abierto, guardado como archivo.
  }
stress-command-futures = Los futuros, como un plan junto al archivo del escenario:
stress-save-scenario = Guardar scenario.json
stress-save-plan = Guardar futures.json
