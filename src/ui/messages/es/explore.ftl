# The first page: charts, map, controls, the strip of time and the run.

topic-comers = Quiénes llegan
topic-work = Trabajo
topic-homes = Vivienda y tierra
topic-schools = Escuelas
topic-town = La ciudad
topic-money = Dinero y vida
topic-together = Convivencia
topic-leaving = Quedarse y partir

# Charts. Each has a measure (what is drawn, with its unit), a note (how to read it), and either
#   .name      what is measured, in headline-sides
#   .headline  the finding as a sentence: $from and $to are amounts, $date a month; the words in braces depend on the place that is
#              looked at and on how it goes. Order them as the language wishes, and agree number and gender.
# "Hot-spot": the districts where most of those who came back settled.
headline-sides = { $known ->
    [residents] { $name }: { $residents } para las personas que vivían aquí, { $date }
    [returnees] { $name }: { $returnees } para las personas que retornaron, { $date }
   *[both] { $name }: { $returnees } para las personas que retornaron, { $residents } para las que vivían aquí, { $date }
  }
headline-nobody = { $measure }: todavía no hay nadie a quien contar
measure-in = { $measure }, { $place ->
    [hotSpot] en la zona de mayor retorno
   *[province] en la provincia
  }

chart-arrivals =
    .measure = Personas que llegan al mes
    .headline = Retornan { $returnees } personas y llegan { $displaced } personas desplazadas
    .note = Si llegan, cuántas y cuándo lo fija el escenario: el modelo nunca lo elige.
chart-population =
    .measure = Personas que viven aquí
    .headline = El número de personas { $place ->
        [hotSpot] en la zona de mayor retorno
       *[province] en la provincia
      } { $course ->
        [rises] sube de { $from } a { $to } hasta { $date }
        [falls] baja de { $from } a { $to } hasta { $date }
       *[stays] se mantiene cerca de { $from }
      }
    .note = Se cuenta a cada persona donde vive al final del mes.
chart-dayLabourers =
    .measure = Jornaleros, personas
    .headline = El número de jornaleros { $place ->
        [hotSpot] en la zona de mayor retorno
       *[province] en la provincia
      } { $course ->
        [rises] sube de { $from } a { $to } hasta { $date }
        [falls] baja de { $from } a { $to } hasta { $date }
       *[stays] se mantiene cerca de { $from }
      }
    .note = Quien no encuentra trabajo regular y no puede esperar va a la plaza y se contrata por día.
chart-daysWorked =
    .measure = Días de trabajo que encuentra un jornalero al mes
    .name = Días de trabajo encontrados en un mes
    .note = El jornal apenas baja: cuando el trabajo escasea, hay menos días de trabajo para cada quien.
chart-unemployment =
    .measure = Sin trabajo, proporción de quienes lo quieren
    .name = Sin trabajo
    .note = De las personas en la fuerza de trabajo.
chart-enterprises =
    .measure = Tiendas, talleres y otros pequeños negocios
    .headline = El número de negocios abiertos por personas que llegaron { $course ->
        [rises] sube de { $from } a { $to } hasta { $date }
        [falls] baja de { $from } a { $to } hasta { $date }
       *[stays] se mantiene cerca de { $from }
      }
    .note = Las personas que retornan traen oficios, ahorros y clientela; lo que abren también compra y contrata. «De quien llegó»: todos los negocios que las personas nuevas han abierto hasta el momento, en toda la provincia.
chart-land =
    .measure = Alquiler y precio de un lote en el borde de la ciudad; enero de 2015 = 1
    .headline = El precio de un lote en el borde de la ciudad { $course ->
        [rises] sube de { $from } a { $to } hasta { $date }
        [falls] baja de { $from } a { $to } hasta { $date }
       *[stays] se mantiene cerca de { $from }
      }
    .note = Los propietarios ganan con ello; los inquilinos pierden. Lotes: Behsud y Surkh Rod.
chart-rent =
    .measure = Alquiler que paga un hogar inquilino, dólares estadounidenses al mes
    .name = Alquiler al mes
    .note = Dólares del año base.
chart-peoplePerRoom =
    .measure = Personas por habitación
    .headline = El número de personas por habitación { $place ->
        [hotSpot] en la zona de mayor retorno
       *[province] en la provincia
      } { $course ->
        [rises] sube de { $from } a { $to } hasta { $date }
        [falls] baja de { $from } a { $to } hasta { $date }
       *[stays] se mantiene cerca de { $from }
      }
    .note = Las familias acogen a sus parientes antes de que alguien duerma a la intemperie: primero viene el hacinamiento, después la construcción.
chart-pupilsHigh =
    .measure = Alumnos de secundaria y plazas (línea fina)
    .headline = El número de alumnos de secundaria { $place ->
        [hotSpot] en la zona de mayor retorno
       *[province] en la provincia
      } { $course ->
        [rises] sube de { $from } a { $to } hasta { $date }
        [falls] baja de { $from } a { $to } hasta { $date }
       *[stays] se mantiene cerca de { $from }
      }
    .note = Las plazas son aulas × turnos × alumnos por clase, con un límite fijo.
chart-outOfSchool =
    .measure = Niñas y niños fuera de la escuela, proporción de su edad
    .name = Fuera de la escuela
    .note = Niñas y niños de 7 a 18 años.
chart-minutesAcrossTown =
    .measure = Minutos para cruzar la ciudad
    .place = Minutos para cruzar la ciudad, viajes al trabajo dentro de la zona de mayor retorno
    .headline = Un viaje a través de la ciudad, en minutos, { $course ->
        [rises] sube de { $from } a { $to } hasta { $date }
        [falls] baja de { $from } a { $to } hasta { $date }
       *[stays] se mantiene cerca de { $from }
      }
    .note = Todos encuentran los mismos caminos: quienes vivían aquí y quienes retornaron esperan en el mismo tráfico.
chart-waterService =
    .measure = Agua, proporción de la necesidad cubierta
    .headline = La necesidad de agua segura que se cubre { $place ->
        [hotSpot] en la zona de mayor retorno
       *[province] en la provincia
      } { $course ->
        [rises] sube de { $from } a { $to } hasta { $date }
        [falls] baja de { $from } a { $to } hasta { $date }
       *[stays] se mantiene cerca de { $from }
      }
    .note = Capacidad dividida entre la necesidad allí donde viven las personas; como máximo, toda.
chart-livingStandard =
    .measure = Nivel de vida; 1 = antes (para quienes llegaron: su vida en el extranjero)
    .headline = El nivel de vida de las personas que vivían aquí { $place ->
        [hotSpot] en la zona de mayor retorno
       *[province] en la provincia
      } { $course ->
        [rises] sube de { $from } a { $to } hasta { $date }
        [falls] baja de { $from } a { $to } hasta { $date }
       *[stays] se mantiene cerca de { $from }
      }
    .note = Según lo informado: baja para las personas que retornaron y para las que vivían aquí.
chart-remittances =
    .measure = Remesas del extranjero, dólares estadounidenses al mes; perdidas: lo que ya no llega
    .headline = El dinero que se envía desde el extranjero { $place ->
        [hotSpot] a la zona de mayor retorno
       *[province] a la provincia
      } { $course ->
        [rises] sube de { $from } a { $to } hasta { $date }
        [falls] baja de { $from } a { $to } hasta { $date }
       *[stays] se mantiene cerca de { $from }
      }
    .note = Cuando se devuelve a quien sostiene el hogar, termina el envío a la familia.
chart-resentment =
    .measure = Resentimiento (vivían aquí) y agravio (retornaron), de 0 a 1
    .headline = El resentimiento entre las personas que vivían aquí { $place ->
        [hotSpot] en la zona de mayor retorno
       *[province] en la provincia
      } { $course ->
        [rises] sube de { $from } a { $to } hasta { $date }
        [falls] baja de { $from } a { $to } hasta { $date }
       *[stays] se mantiene cerca de { $from }
      }
    .note = Responde al hacinamiento, la competencia y la ayuda desigual, y baja con el trato justo y el parentesco. No se califica a nadie en particular.
chart-wellbeing =
    .measure = Bienestar, de 0 a 1
    .name = Bienestar
    .note = A partir de ingreso, trabajo, espacio, pertenencia, separación y vergüenza.
# Wish, plan, departure: three steps (aspiration, plan, and leaving) that must not be mixed up.
chart-wish =
    .measure = Personas adultas que desean partir, proporción
    .name = Desean partir
    .note = Un deseo no es un plan, y un plan no es una partida.
chart-plan =
    .measure = Personas adultas que planean partir, proporción
    .name = Planean partir
    .note = Un plan requiere un deseo, medios a la vista y una vía.
chart-departures =
    .measure = Personas que parten al mes, por todas las vías
    .name = Partidas en un mes
    .note = Partir por una vía regular no es un daño. Las vías irregulares son peligrosas y se pagan con deudas: se cuentan como daño.
chart-involuntaryImmobility =
    .measure = Personas adultas que desean partir y no pueden, proporción
    .name = Desean partir y no pueden
    .note = Quedarse no es un éxito cuando partir está fuera del alcance.
# Reintegration sustainability survey (RSS) of IOM: the index follows its three dimensions.
chart-rss =
    .measure = Índice de reintegración, de 0 a 1
    .name = Índice de reintegración
    .note = Económico, social y psicosocial, a partir del estado simulado. No es una encuesta ni usa las ponderaciones de la OIM.

# At the end of a line of a chart, in place of the group's word.
line-trades = todos
line-newTrades = de quien llegó
line-plots = lotes
line-rent = alquiler
line-seats = plazas
line-everybody = todos
line-lost = perdidas
line-resentment = resentimiento
line-grievance = agravio
# "seats (everybody)"
line-of = { $line } ({ $who })

chart-month = Mes, { $chart }
chart-nobody = En esta ejecución no hay nadie a quien contar aquí. Los demás gráficos no se ven afectados.
chart-no-outcome = Esta ejecución no contiene el resultado «{ $outcome }». Los demás gráficos no se ven afectados.
# Heard by those who do not see the picture.
chart-heard = { $headline }. { $measure }.
chart-heard-soft = { $headline }. { $measure }. Áreas suaves: { $range }.
readout = { $date }: { $values }
readout-value = { $who } { $value }
readout-range = { $who } { $value } (de { $lowest } a { $highest } en { $runs } ejecuciones)
readout-twin = { $told }, sin programas { $value }
span = { $programme }, de { $from } a { $to }
range = de { $from } a { $to }

howdrawn = Se dibuja: { $lines }.
howdrawn-ahead = Se dibuja: { $fine ->
    [1] cada persona
   *[other] 1 de cada { $fine }
  } hasta { $date }; después, en tono más claro, 1 de cada { $coarse }.
soft-none = Una sola ejecución, por eso no hay área suave: no se probó cuánto azar queda a tamaño completo.
soft-follows = Después se muestra cuánto la mueve el azar por sí solo.
soft-range = Áreas suaves: { $range }.

# What one source reports of Nangarhar, beside what the model finds. $factor: "×6".
reported = informado { $factor }
reported-land = informado { $factor } (+1,000 %)
reported-source = Informado para Nangarhar por una sola fuente, en el plazo de un año, sin fecha; por aritmética, una cifra de la zona de mayor retorno, no de la provincia.
reported-beside = { $place ->
    [periphery] <b>Borde de la ciudad { $here }</b>
   *[hotSpot] <b>Zona de mayor retorno { $here }</b>
  } { $province ->
    [none] · <source>{ $reported }</source>
   *[other] · provincia { $province } · <source>{ $reported }</source>
  }

more = Tabla y archivos

# The rail: scenario, who comes, programmes.
rail = Escenario, llegadas y programas
scenario = Escenario
shelf-places = Lugares
shelf-arrivals = Llegadas de diez países, en un lugar propio
shelf-patterns = Casos pequeños que prueban qué hacen los programas
scenario-own = { $title } (su archivo)
undo = Deshacer
redo = Rehacer
reset = { $changes ->
    [0] Restablecer
   *[other] Restablecer { $changes }
  }
open-file = Abrir un archivo
save-file = Guardar como archivo
problems = { $count ->
    [one] Un problema en ese archivo; lo que estaba abierto sigue abierto
   *[other] { $count } problemas en ese archivo; lo que estaba abierto sigue abierto
  }
problem-no-answer = el servidor no responde
problem-its-file = su archivo; lo que estaba abierto sigue abierto
# The seed of the random numbers: another seed is another throw of the dice.
seed = Semilla del azar
charts-show = Los gráficos muestran
show-hotSpot = la zona de mayor retorno
show-province = toda la provincia
hot-spot-is = { $zones }: donde se asentó la mayoría de quienes retornaron.
compare-without = Comparar con el caso sin programas (línea discontinua)
run-unasked = Calcular a cada persona sin preguntar

arrivals = Quiénes llegan
arrivals-doc = Condiciones que fija usted. El modelo nunca las elige, y nada en esta página las persigue.
arrivals-more = Más condiciones
arrivals-none = En este escenario no llega nadie.
arrivals-streams = Corrientes ({ $count })
arrivals-volumeFactor = Cuántas personas llegan
arrivals-spreadMonths = Fechas escalonadas en
# Readmission: states take back their nationals who are obliged or forced to return.
arrivals-complianceShare = Readmisión que se realiza
# Bands of the return spectrum, from solicited (asked to come home) to forced.
arrivals-bandShiftSteps = Categorías desplazadas
arrivals-credibleForceShare = Fuerza creíble (controvertida)
arrivals-respondingElasticity = Llegadas que responden a las subvenciones
stream-settles = <b>{ $stream }</b> { $people } personas se asientan aquí
stream-settle-here = Se asientan aquí

field-exact = { $unit ->
    [none] { $name }, valor exacto
   *[other] { $name }, valor exacto, { $unit }
  }
field-value = { $value } { $unit }
field-changed = cambiado por usted
field-back = Volver a { $value }
field-all = Ninguno elegido: todos.

programmes = Programas
# Leave to remain: a permit to stay where they are. An arm of a comparison: one of the courses that are compared.
staying = <b>Quedarse con permiso de permanencia</b> es un brazo de toda comparación.
staying-add = Agregar la permanencia
programmes-none = Todavía no hay ninguno. Agregue uno para ver dos líneas con el mismo azar: con él y sin él.
programmes-library = Biblioteca de programas
months = de { $from } a { $to }

# The map.
map-outcome = Resultado en el mapa
map-whom = De quién
map-everybody = todas las personas
map-residents = personas que vivían aquí
map-newcomers = personas que llegaron
map-difference = diferencia
map-own = Contornos propios
# Above the map before the first result.
map-waiting = Mapa de distritos
map-title = { $outcome }
map-title-difference = { $outcome }: diferencia que hacen los programas
map-when = { $date }, { $scale }
map-heard = Mapa de distritos: { $outcome }. La lista de abajo contiene los valores.
map-zone = { $zone }: { $value }
map-note = Los nombres y contornos que se muestran no implican reconocimiento alguno. Con borde y en negrita: la zona de mayor retorno.
map-note-schematic = Esquemático: celdas alrededor de los centros de los distritos, no fronteras. Los nombres y contornos que se muestran no implican reconocimiento alguno. Con borde y en negrita: la zona de mayor retorno.
map-empty = Esta ejecución no contiene valores por distrito de este resultado.
map-classes = Clases del mapa, con el número de distritos en cada una
map-under = menos de { $to }
map-to = hasta { $to }
map-more = { $from } y más
map-hot = , zona de mayor retorno

# The strip of time.
time = Tiempo y ejecución
month = Mes
play = Iniciar
pause = Pausa

# What is computed: $what is "preview, 1 in 100", "every person" …
stage-starting = { $arm ->
    [without] Sin programas, { $what }: comienza
   *[with] { $what }: comienza
  }
stage-peopling = { $arm ->
    [without] Sin programas, { $what }: se puebla el lugar
   *[with] { $what }: se puebla el lugar
  }
stage-month = { $arm ->
    [without] Sin programas, { $what }: mes { $month } de { $months }
   *[with] { $what }: mes { $month } de { $months }
  }
run-failed = <b>La ejecución se detuvo.</b> { $why } Lo dibujado permanece y su escenario está guardado.
run-again = Ejecutar de nuevo
run-full = Ejecutar completo
run-cancel = Cancelar
run-shown = Se muestra: { $lines }
run-shown-then = Se muestra: { $lines }.
run-next = Sigue:
run-stopped = Detenida. Se muestra: { $lines }
run-nothing = Todavía no se ha calculado nada
run-months = Meses calculados

rights-first = <b>Primero los derechos.</b> { $line } <link>La ficha</link>
explore-waiting = Los primeros gráficos aparecen en segundos: primero un agente de cada cien, luego uno de cada diez, luego cada persona.
explore-twin = Continua: como en el escenario. Discontinua y entre paréntesis: las mismas personas y el mismo azar sin programas. Barras bajo los años: cuándo funciona cada programa.

about = Sobre esta ejecución

# Before any curve, of Nangarhar. Figures: Newland and Salant 2018; OCHA and IOM 2016; living conditions survey 2013–14.
opening-happened = Qué pasó
    .text = En 2016 volvieron de Pakistán unas 370,000 personas refugiadas registradas y 250,000 afganas indocumentadas, nueve de cada diez después de junio. Muchas no lo eligieron: las empujaron la extorsión policial, la detención arbitraria y documentos mantenidos en un limbo jurídico. Más de la mitad se dirigió a Nangarhar y al este.
opening-brought = Qué trajeron
    .text = Oficios y experiencia de negocios, ahorros, parientes y contactos. En encuestas anteriores, el 47 % de las personas que habían retornado sabía leer y escribir, frente al 34 % de quienes se habían quedado. Son trabajadores y alumnos; también son clientes, constructores, docentes y dueños de nuevas tiendas.
opening-needed = Qué hacía falta
    .text = Habitaciones, trabajo, plazas escolares, agua, caminos y trato justo, para las personas que retornaron y para las que vivían aquí. Una fuente informa, en el plazo de un año, el doble de alumnos de secundaria, seis veces el número de jornaleros, cuatro veces el tiempo para cruzar la ciudad y tierra a once veces su precio.
opening-cite = Newland y Salant (Migration Policy Institute 2018); informes de situación de OCHA y la OIM 2016; Encuesta de Condiciones de Vida del Afganistán 2013–14. El modelo se muestra junto a estos informes, nunca en su lugar.

# Districts that were picked on the map or in its list, and people who came together: all charts show them.
chosen-all = todos
    .long = todas las personas
# Long-term residents and those who came back in earlier years.
chosen-residents = vivían aquí
    .long = personas que vivían aquí
# Who came back or was displaced during the run.
chosen-newcomers = llegaron
    .long = personas que llegaron
chosen-measure = { $measure }, { $zones }
chosen-headline = { $course ->
    [rises] { $measure }: sube de { $from } a { $to } hasta { $date } ({ $who })
    [falls] { $measure }: baja de { $from } a { $to } hasta { $date } ({ $who })
   *[stays] { $measure }: cerca de { $from } ({ $who })
  }
chosen-missed = Los resultados no contienen esto por distrito: se muestra la provincia.
chosen-shown = Los gráficos muestran <b>{ $zones }</b>. Las cantidades se suman; las proporciones y los precios son medias según las personas que viven allí.
chosen-cohort = <b>Señaladas en el mapa</b>: { $stream }. Los gráficos contienen a las personas que llegaron, todas juntas, y no a las de una corriente o un trimestre.
chosen-none = Mostrar todos de nuevo
chosen-how = Pulse el nombre de un distrito para verlo en todos los gráficos; con Ctrl o Mayús, varios.

# The map as people or as districts.
map-mode = El mapa muestra
map-mode-people = personas
map-mode-districts = distritos
map-people = Dónde viven las personas
map-values = Por distrito
timeline-edit = Editar
timeline-edit-what = Llegadas, programas y eventos
opening-fold = Plegar
opening-read = Qué pasó, qué trajeron, qué hacía falta
explore-assumed = { $count ->
    [one] <link>Se cambió un supuesto</link>
   *[other] <link>Se cambiaron { $count } supuestos</link>
  }: vale en cada línea, con programas y sin ellos; la línea de base se movió con el cambio.
