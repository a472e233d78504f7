# Funding: the same full cost, split several ways; and the best mixes of programmes.
# A draw is one set of values of what nobody knows (parameters of the model, unit costs, overheads), with luck of its own.
# An arm is one way to spend the money. Names of arms are put into sentences in quotation marks.
funding-title = Financiamiento
funding-lead = El mismo dinero, todo incluido: ¿para las personas que retornaron, una por una, o para los lugares a los que van? { $scenario }: qué hace cada forma de gastar, para quién, y cuándo nadie puede decirlo.
funding-rights = <b>Primero los derechos.</b> { $line } <link>La ficha completa</link>
funding-limits = Las llegadas están dadas: ninguna forma de gastar cambia cuántas personas llegan, y donde las llegadas responden a las subvenciones llegan antes, no en mayor número. La ganancia de un grupo es una media: puede haber personas del grupo que pierdan. Las personas que retornaron y las que vivían aquí nunca se suman. Las muestras dan el mismo peso a todos los valores de los rangos supuestos: sus proporciones no son probabilidades. Lo que asumen las familias y las autoridades a las que no se paga no está en ningún costo. <link>Más límites</link>
funding-nobody-comes = En este escenario no llega nadie, así que no hay nada que financiar para esas personas. <link>Abra otro, o deje que llegue gente</link>
funding-nothing-yet = Todavía no se ha ejecutado nada. Los resultados aparecen aquí; las ejecuciones continúan mientras usted mira otras páginas.
funding-old = Estos resultados son de «{ $scenario }» tal como era: el escenario ha cambiado desde entonces.
funding-nobody = En algunas muestras no hay nadie a quien contar: elija otras medidas, o más personas.
funding-source = { $scenario }; { $draws } muestras de { $parameters } parámetros, costos unitarios y gastos generales; { $scale } personas por agente; dinero de { $first } a { $last }; semilla «{ $seed }»; modelo { $version }.
funding-print = Imprimir

funding-ask = Qué se pregunta
funding-budgets = Cuánto dinero
funding-budgets-doc = Costo total, todo incluido. Cada forma de gastar tiene lo mismo. Dos o más muestran quién adelanta a quién.
funding-budget = Presupuesto { $number }, dólares de los EE. UU.
funding-budget-remove = Quitar el presupuesto de { $budget }
funding-budget-add = Agregar un presupuesto
funding-budgets-usual = Volver a US$50, US$200 y US$800 por cada persona que llega
funding-remove = Quitar
funding-local = = { $amount } { $currency } de { $year }
funding-first = Primer mes con dinero
funding-last = Último mes con dinero
funding-measures = Qué cuenta
funding-measures-doc = Cada una para las personas que retornaron y para las que vivían aquí, lado a lado.
funding-no-measures = Elija al menos una medida.
funding-conditions = También bajo otras condiciones
funding-conditions-doc = Las llegadas como están dadas siempre figuran entre ellas. Cada una requiere otras tantas ejecuciones.
funding-sure = Con cuánta seguridad
funding-sure-quick = Una primera mirada
funding-sure-careful = Con cuidado
funding-sure-overnight = Toda la noche
# $runs is written in digits already, $count is the number itself.
funding-cost = { $count ->
    [one] alrededor de { $runs } ejecución
   *[other] alrededor de { $runs } ejecuciones
  }, { $time }
# $number is written in digits already, $count is the number itself.
funding-time = { $unit ->
    [seconds] alrededor de { $count ->
        [one] { $number } segundo
       *[other] { $number } segundos
      }
    [minutes] alrededor de { $count ->
        [one] { $number } minuto
       *[other] { $number } minutos
      }
   *[hours] alrededor de { $count ->
        [one] { $number } hora
       *[other] { $number } horas
      }
  }
funding-run = Comparar formas de gastar
funding-left = { $done } de { $all } ejecuciones, queda { $time }
funding-stopped = Detenido: no se conservó nada de ello.
funding-failed = No se pudo ejecutar: { $why } Cambie lo que se pregunta, o intente de nuevo.

# Arms. .short stands at the end of a line in a chart.
funding-arm-privateReturnees = Apoyo privado, solo personas retornadas
    .short = privado, retornadas
funding-arm-privateOpen = Apoyo privado, abierto a todas las personas
    .short = privado, todas
funding-arm-publicReturnees = Bienes públicos, solo personas retornadas
    .short = público, retornadas
funding-arm-publicOpen = Bienes públicos, abiertos a todas las personas
    .short = público, todas
funding-arm-collective = A cargo de migrantes en conjunto
    .short = migrantes en conjunto
funding-arm-development = Presupuesto general de desarrollo
    .short = desarrollo
funding-arm-none = Ningún programa
    .short = ningún programa

# Measures. $group: residents, returnees, both. .gain is turned so that more is better, .unit is the unit of a gain, .one is one unit of it.
funding-measure-livingStandard = nivel de vida
    .gain = Ganancia en nivel de vida
    .unit = centésimas de aquello con lo que la gente vivía antes
    .one = aquello con lo que una persona vivía antes, durante un año
funding-measure-employment = personas con trabajo
    .gain = Más personas con trabajo
    .unit = de cada cien personas
    .one = una persona más con trabajo, durante un año
funding-measure-resentment = { $group ->
    [residents] resentimiento
    [returnees] agravio
   *[both] resentimiento y agravio
  }
    .gain = { $group ->
        [residents] Menos resentimiento
        [returnees] Menos agravio
       *[both] Menos resentimiento, menos agravio
      }
    .unit = puntos de un índice de 0 a 100
    .one = el índice entero de una persona, durante un año
funding-measure-wish = deseo de irse
    .gain = Menos personas que desean irse
    .unit = de cada cien adultos
    .one = un adulto menos que desea irse, durante un año
# The composite of the Reintegration Sustainability Survey of IOM.
funding-measure-composite = puntaje de reintegración
    .gain = Ganancia en el puntaje de reintegración
    .unit = puntos de un índice de 0 a 100
    .one = el puntaje entero de una persona, durante un año
funding-measure-immobility = deseo de irse sin poder
    .gain = Menos personas que desean irse y no pueden
    .unit = de cada cien adultos
    .one = un adulto menos que desea irse y no puede, durante un año
funding-measure-rents = alquileres
    .gain = Alquileres más bajos
    .unit = centésimas de los alquileres de antes
    .one = el alquiler anterior de una persona, durante un año

funding-group-women = mujeres
    .short = mujeres
funding-group-men = hombres
    .short = hombres
# Thirds of all people by what they consume.
funding-group-poorest = el tercio más pobre
    .short = tercio más pobre
funding-group-richest = el tercio más rico
    .short = tercio más rico

funding-condition-given = Llegadas como están dadas
funding-condition-responding = Las llegadas responden a las subvenciones: antes, no más
funding-condition-together = Las personas recién llegadas se establecen juntas
funding-condition-apart = Las personas recién llegadas se establecen separadas
funding-one-condition = Solo se ejecutaron las llegadas como están dadas. Marque arriba otras condiciones para ver si cambian el hallazgo.

# $median, $low and $high are written with signs and units already.
funding-spread = { $median } ({ $low } a { $high })

funding-verdicts = Qué se puede decir
funding-verdicts-doc = El año que termina dos años después del primer dinero. Un brazo lleva ventaja donde está claramente por delante de todos los demás, por la menor diferencia que importa, en más de la mitad de { $draws } muestras.
funding-verdict-leads = { $budgets ->
    [one] «{ $arm }» lleva ventaja en cuanto a { $measure }, { $group }: claramente por delante en { $count } de { $draws } muestras.
   *[other] «{ $arm }» lleva ventaja en cuanto a { $measure }, { $group }, con cada uno de { $budgets } presupuestos: claramente por delante en { $count } de { $draws } muestras o más.
  }
funding-verdict-alike = { $budgets ->
    [one] Las formas de gastar no se pueden distinguir en cuanto a { $measure }, { $group }: ninguna está claramente por delante en la mayoría de { $draws } muestras.
   *[other] Las formas de gastar no se pueden distinguir en cuanto a { $measure }, { $group }, con ninguno de { $budgets } presupuestos: ninguna está claramente por delante en la mayoría de { $draws } muestras.
  }
# $standings is a list of the standings below.
funding-verdict-depends = Cuál lleva ventaja en cuanto a { $measure }, { $group }, depende del presupuesto: { $standings }.
funding-verdict-nobody = No se puede decir nada sobre { $measure }, { $group }: en algunas muestras no hay nadie de ese grupo.
funding-standing-leads = con { $budget } «{ $arm }» (en { $count } de { $draws } muestras)
funding-standing-alike = con { $budget } no se pueden distinguir
# $conditions is a list of conditions, as named above.
funding-verdict-otherwise = Cuál lleva ventaja es distinto, con algún presupuesto, bajo: { $conditions }.
funding-overtakes = «{ $above }» adelanta a «{ $below }» con unos { $budget } (95 %: { $low } a { $high }; en { $share } de los remuestreos).
# Behind it, one sentence for each pair of arms.
funding-overtakes-all = { $count ->
    [one] Una adelanta a otra
   *[other] { $count } adelantan a otra entre los presupuestos probados
  }
funding-flip = { $cost }: por debajo de { $at } «{ $below }» es mejor en promedio; por encima, «{ $above }».
funding-flip-none = { $count ->
    [one] El único costo unitario examinado no cambia por sí solo la elección entre «{ $leader }» y «{ $second }» más de lo que haría el azar.
   *[other] Ninguno de { $count } costos unitarios y gastos generales cambia por sí solo la elección entre «{ $leader }» y «{ $second }» más de lo que haría el azar.
  }
funding-cost-of = { $cost } ({ $programme })
funding-unspent = De hecho no es el mismo costo: «{ $arm }» gasta menos de la mitad: { $amounts }. Demasiado pocas personas cumplen los requisitos o se enteran a tiempo, o un agente representa a demasiadas personas.
funding-spent-of = { $spent } de { $budget }

funding-look = Qué se mira
funding-look-measure = Medida
funding-look-budget = Presupuesto
funding-look-condition = Condición
funding-look-first = Destacar
funding-look-second = y
funding-look-reading = Cuándo
funding-reading-after = { $months } meses después del primer dinero
funding-reading-left = 13 a 24 meses después del último dinero
funding-read = Leer paso a paso: { $chart }
# $arms is a list of the arms below.
funding-at = { $place }: { $arms }
funding-at-arm = { $arm } { $gain }

funding-column-arm = Forma de gastar
funding-column-group = Grupo
funding-column-budget = Presupuesto
funding-column-months = Cuándo
funding-column-median = Mediana, { $unit }
funding-column-low = Bajo (5 %), { $unit }
funding-column-high = Alto (95 %), { $unit }
funding-column-stays = Queda, { $unit }
funding-column-gains = Gana, de { $draws } muestras
funding-column-loses = Pierde, de { $draws } muestras
funding-column-usd = Por una unidad
funding-column-running = sigue costando, al mes

funding-two = Apoyo privado o bienes públicos, solo personas retornadas o abierto a todas
# $first and $second say who leads for either side, as below.
funding-two-headline = { $sides ->
    [one] Con { $budget }: { $first }.
   *[other] Con { $budget }: { $first }; { $second }.
  }
funding-two-leads = para { $group } «{ $arm }» está claramente por delante
funding-two-alike = para { $group } ninguna forma se puede distinguir de la siguiente
funding-measured = { $gain } respecto de ningún programa, { $unit }. { $reading }. { $condition }.
funding-two-note = Las marcas son medianas de { $draws } muestras; las líneas, el 90 % central. Círculo: personas que retornaron; cuadrado: personas que vivían aquí. Todos los paneles tienen la misma escala.

funding-frontier = Qué compra más dinero
funding-frontier-measure = { $gain } respecto de ningún programa por presupuesto, { $unit }: { $group }. { $condition }.
funding-frontier-none = { $budgets ->
    [one] «{ $first }» y «{ $second }», en cuanto a { $measure }, { $group }, con un solo presupuesto.
   *[other] Ni «{ $first }» ni «{ $second }» adelanta a la otra en cuanto a { $measure }, { $group }, entre los presupuestos probados.
  }
funding-frontier-note = Áreas suaves: el 90 % central de { $draws } muestras de las dos destacadas; líneas finas: todas las demás. Sombreado vertical: donde una adelanta a la otra, 95 %.
funding-overtaking = { $budget } ({ $low } a { $high })

funding-horizons = Cuándo se ve, y qué queda
funding-horizons-measure = { $gain } respecto de ningún programa por meses desde el primer dinero, { $unit }: { $group }, { $budget }.
funding-horizons-headline = Lo que queda para { $group } de 13 a 24 meses después del último dinero: «{ $first }» { $staysFirst }, «{ $second }» { $staysSecond }.
funding-horizons-note = Cada punto es la media de los doce meses que terminan allí; el de los 6 meses, de los seis primeros. El dinero comienza con las primeras llegadas, salvo que se elijan otros meses.

funding-groups = Quién gana y quién pierde
funding-groups-measure = Cambio en el nivel de vida frente a ningún programa, { $unit }, dos años después del primer dinero; { $budget }.
funding-groups-none-lose = Con { $budget } ninguno de los grupos que se distinguen pierde en la mayoría de las muestras; puede haber personas que pierdan.
# $who is a list of groups and arms, as below.
funding-groups-lose = Con { $budget } estos pierden en la mayoría de las muestras: { $who }.
funding-groups-loser = { $group } con «{ $arm }» ({ $count } de { $draws })
funding-groups-note = Marcas llenas y líneas: mediana y 90 % central de las muestras. Círculos abiertos: lo que queda de 13 a 24 meses después del último dinero. Los grupos se superponen y nunca se suman.
funding-groups-partly = No se dice, porque en algunas ejecuciones no había nadie de ellos: { $who }.
funding-groups-absent = No se dice, porque no se cuenta a nadie de ellos en ninguna ejecución: { $who }.

funding-one = Cuánto cuesta una unidad
funding-one-note = Costo total dividido por lo que se gana frente a ningún programa, a partir de lo que gana un dólar en cada muestra; entre paréntesis, el 90 % central. Donde en un extremo no se puede constatar ninguna ganancia, allí no hay costo. El modelo no marca ninguna partida como hecha por desesperación: las partidas irregulares ocupan su lugar. Menos partidas no son una ganancia donde más personas desean irse y no pueden.
funding-one-at = Con { $budget }
funding-one-sustained = Una persona más aquí con un puntaje de reintegración de la mitad o más, { $months } meses después de su propia llegada
funding-one-averted = Una partida irregular menos, { $group }
funding-cost-untold = no se puede constatar ninguna ganancia: sin costo
funding-cost-no-gain = ninguna ganancia constatada
funding-cost-nobody = nadie había llegado hacía tanto tiempo
# People over the draws, median and the middle 90 %.
funding-gained = ganadas: { $people }
funding-averted = menos: { $people }; adultos que desean irse y no pueden: { $immobility } de cada cien

funding-worth = Cuánto vale la pena pagar por una ganancia
funding-worth-measure = Proporción de muestras en las que cada forma es la mejor, según lo que vale una unidad: { $group }, { $budget }
funding-worth-headline = Donde { $unit } vale { $usd }, «{ $arm }» es mejor en promedio; es la mejor en { $share } de las muestras.
funding-worth-note = La mejor es la de mayor beneficio neto: unidades ganadas por lo que vale una, menos lo gastado (van Hout y otros, Health Economics, 1994). Una proporción de muestras no es una probabilidad.

funding-dollars = A dónde va cada dólar
funding-dollars-measure = Partes de lo gastado, medianas de las muestras; { $budget }
funding-dollars-headline = «{ $arm }» deja lo más por mantener: { $usd } al mes, después de que el donante se ha ido.
funding-dollars-none = Nada de lo construido sigue costando después de que el donante se ha ido.
funding-dollars-note = Lo construido sigue costando, sea quien sea que lo mantenga en uso; la tabla lo da por forma de gastar.

funding-command = Lo mismo en la línea de comandos
funding-command-doc = { $shipped ->
    [yes] Esto da las mismas cifras.
   *[no] Esto da las mismas cifras, a partir del escenario como archivo.
  }
funding-save-scenario = Guardar el escenario

funding-mix = La mejor combinación
funding-mix-lead = Elija programas, un presupuesto y de dos a cuatro fines. Se enumeran las combinaciones que ninguna otra supera en todos los fines, con lo que un fin cuesta en otro. Cuál es la correcta le corresponde decirlo a usted.
funding-mix-programmes = Programas entre los que elegir
funding-mix-programmes-doc = Los del escenario y los tipos que le faltan. El que no se marca no recibe nada.
funding-mix-few-programmes = Elija al menos dos programas.
funding-mix-ends = Fines
funding-mix-ends-doc = De dos a cuatro. Los de las personas que retornaron y los de las que vivían aquí se mantienen separados.
funding-mix-few-ends = Elija al menos dos fines.
funding-mix-budget = Presupuesto de todos juntos, dólares de los EE. UU.
funding-mix-run = Buscar las mejores combinaciones
# $measure as named above, $group in words.
funding-end = { $measure }, { $group }
funding-mix-command = La búsqueda en la línea de comandos
funding-mix-command-doc = Guarde ambos archivos uno junto al otro; esto da las mismas combinaciones.
funding-mix-save = Guardar el plan
funding-mix-source = { $scenario }; { $mixes } combinaciones probadas con { $replicates } semillas cada una, las conservadas con { $fresh } nuevas; { $scale } personas por agente; semilla «{ $seed }»; modelo { $version }.
funding-mix-measure = Dos fines, uno frente al otro, centésimas; costo total de { $budget } como máximo
funding-mix-headline = { $count ->
    [one] A una de { $tried } combinaciones probadas no la supera ninguna otra: { $first } frente a { $second }.
   *[other] A { $count } de { $tried } combinaciones probadas no las supera ninguna otra en todo: { $first } frente a { $second }.
  }
funding-mix-note = Círculos: medias de { $fresh } semillas nuevas que la búsqueda no ha visto; líneas: 95 %. Pálido: superada en todo por otra.
funding-mix-letter = Combinación
funding-mix-spent = Gastado
funding-mix-low = Bajo (95 %)
funding-mix-high = Alto (95 %)
funding-mix-money = { $programme }, dólares de los EE. UU.
funding-mix-list = Combinaciones encontradas
funding-mix-part = { $programme } { $share }
funding-mix-nothing = sin dinero para ninguno
funding-mix-beaten = superada en todo por { $letter }
funding-mix-take = Abrir en Explorar
funding-mix-take-named = Abrir la combinación { $letter } en Explorar: { $mix }
funding-mix-across = Horizontal
funding-mix-up = Vertical
# $from and $to are letters of mixes.
funding-mix-trade = De { $from } a { $to }, { $first } gana { $gain } { $gainUnit }, y { $second } pierde { $loss } { $lossUnit }.
funding-mix-trade-untold = { $first } y { $second }: los extremos del frente, { $from } y { $to }, no se pueden distinguir en ambos.
funding-mix-no-trade = { $count ->
    [one] Una combinación lleva ventaja en todos los fines a la vez: no hay nada que intercambiar.
   *[other] No se puede constatar que un fin se logre a costa de otro.
  }
funding-mix-progress = La mitad de la búsqueda había encontrado { $share } de lo que encontró toda ella.
