# Lessons: predict, run, explain. Calm words; no winners and no scores; nothing here plays at deportation.
classroom-title = Aula
classroom-doc = Seis lecciones en las que primero se dice qué se espera, luego se ejecuta el modelo y después se explica con palabras propias lo que se ve. No hay notas ni ganadores: una predicción equivocada es donde comienza la lección. Todas las personas de una ejecución son inventadas.
classroom-all = Todas las lecciones
classroom-for = { $minutes } minutos; desde los { $age } años.
classroom-hard = Nota sobre el contenido: esta lección habla de personas obligadas a irse, de detención, pérdida e inseguridad. Puede que alguien en la sala lo haya vivido. Nadie tiene que contar nada de sí, y cualquiera puede salir.
classroom-hard-short = Habla de desplazamiento y detención.
classroom-aims = Objetivos
classroom-teachers = Para docentes
classroom-tool-link = Un enlace con controles fijados
    .doc = abre una lección o Explorar, con controles bloqueados u ocultos.
classroom-tool-pool = Los resultados de la clase
    .doc = qué esperaba cada cual y qué dijeron sus ejecuciones, sin servidor.
classroom-tool-codap = Datos para CODAP
    .doc = una ejecución como tabla en CODAP, o como archivo para él.
classroom-unknown = No hay ninguna lección «{ $key }». Estas son las lecciones:
classroom-notes = Notas para el docente
classroom-print = Imprimir la hoja (una página)
classroom-again = Comenzar esta lección de nuevo

classroom-prediction = Mi predicción
classroom-prediction-typed = Mi predicción, escrita
classroom-nothing-yet = nada todavía
classroom-keep = Guardar mi predicción
classroom-first-predict = Primero diga qué espera: antes no se ejecuta nada.
classroom-keep-note = Una vez guardada, queda como está.
classroom-sketch = El curso que usted espera
# $date: a month.
classroom-sketch-point = { $date }
classroom-sketch-how = Dibuje con el puntero, o vaya de punto en punto con Tab y mueva cada uno con las teclas de flecha.
classroom-course = de { $first } en { $from } a { $last } en { $to }
classroom-step = { $number }. { $title }
classroom-kept = Usted esperaba: { $predicted }.
classroom-run = Ejecutar
classroom-running = Ejecutando
classroom-runs = { $done } de { $all } ejecuciones
classroom-failed = La ejecución no terminó: { $why } Su predicción está guardada; ejecútela de nuevo.
classroom-line = Esperado { $predicted }; la ejecución dice { $found }.
classroom-figures = Cifras de la ejecución
# $outcome: a measure; $who: a group of people; $unit: "none" where the figure says it.
classroom-row = { $unit ->
    [none] { $outcome }, { $who }
   *[other] { $outcome } ({ $unit }), { $who }
  }
classroom-run-note = Una ejecución; { $scale }; semilla { $seed }. La ejecución de cada alumno tiene un azar propio, así que las cifras de los compañeros difieren un poco. No es un pronóstico.
classroom-beside-number = Usted esperaba { $predicted }; esta ejecución dice { $found }.
classroom-beside-choice = Usted eligió: «{ $predicted }» Respuesta: «{ $found }»
classroom-beside-course = Usted dibujó un curso { $predicted }; esta ejecución va { $found }.

classroom-round = La ronda
# Objective 21 of the Global Compact for Migration.
classroom-round-doc = En 2018 los Estados acordaron nueve acciones para un retorno seguro y digno y una reintegración sostenible (Pacto Mundial para la Migración, Objetivo 21). Asuma el papel de una de seis partes. Lea solo su propia meta. Luego acuerde con las demás qué se hace primero: el dinero no alcanza para todo. Aquí nadie decide a quién se hace retornar ni a cuántas personas.
classroom-party-origin = Ministerio del país de origen
    .goal = Su meta: que las personas que retornan tengan documentos, y que las familias sigan recibiendo lo que envían los parientes del extranjero.
    .asks = Pregunte a las demás partes: ¿quién paga cuando se acaba el dinero de esta ronda?
classroom-party-destination = Autoridad del país de acogida
    .goal = Su meta: que cada caso se oiga uno por uno, que lo que usted hace se sostenga ante un tribunal, y que lo que paga perdure.
    .asks = Pregunte a las demás partes: ¿qué haría lícito que alguien se quede?
classroom-party-returnees = Personas que retornaron
    .goal = Su meta: una vida que se pueda vivir: trabajo, un hogar, escuela para los niños y alguien que escuche.
    .asks = Pregunte a las demás partes: ¿qué se decidió sobre nosotros sin nosotros?
classroom-party-residents = Personas que vivían aquí
    .goal = Su meta: agua, plazas escolares y un alquiler que se pueda pagar, como antes, y voz en lo que se construye.
    .asks = Pregunte a las demás partes: ¿está lo que se construye abierto a todos nosotros?
classroom-party-mayor = Alcaldía
    .goal = Su meta: pozos, aulas y caminos que sigan funcionando, y vecinos que se hablen.
    .asks = Pregunte a las demás partes: ¿se nos dijo a tiempo cuántas familias llegarían?
classroom-party-civilSociety = Sociedad civil
    .goal = Su meta: que nadie quede sin ser visto: niños, mujeres que encabezan un hogar, personas enfermas; y que alguien independiente observe.
    .asks = Pregunte a las demás partes: ¿dónde podría alguien presentar una queja?
classroom-actions = Acuerden como máximo { $most } de nueve acciones ({ $each } cada una)
classroom-action-cooperationFrameworks = Se ejecuta como: se informa a tiempo a los consejos y a los residentes.
classroom-action-identityAndDocuments = Se ejecuta como: documentos de identidad.
classroom-action-consularAssistance = Se ejecuta como: asesoramiento e información antes del retorno.
classroom-action-dueProcess = Se ejecuta como: permiso de permanencia para aquellos cuyo recurso prospera.
classroom-action-monitoring = Se ejecuta como: visitas y seguimiento de las personas atendidas.
classroom-action-childBestInterests = Se ejecuta como: apoyo a la escolarización, para todos los niños.
classroom-action-equalAccess = Se ejecuta como: formación profesional abierta a todas las personas.
classroom-action-communityNeeds = Se ejecuta como: un fondo cuyo uso eligen juntos residentes y personas recién llegadas.
classroom-action-unrun = El modelo no mueve ninguna cifra por ello: lo que protege el consentimiento no es un resultado de una ejecución. Puede ser lo que más importa.
classroom-round-run = Lo acordado se ha ejecutado. Comience la lección de nuevo para otra ronda.

classroom-sheet-predict = Espero:
classroom-sheet-result = La ejecución dice:

classroom-hand-in = Entregar
classroom-hand-in-doc = Un enlace que contiene sus predicciones y lo que dijeron sus ejecuciones: sin nombre, y sin lo que usted escribió. Déselo a su docente, o muestre el código.
classroom-result-link = Enlace a mi resultado
classroom-copy = Copiar el enlace
classroom-result-file = Guardar como archivo
classroom-result-code = Como código para un teléfono

classroom-strip-mine = { $count ->
    [one] { $count } predicción
   *[other] { $count } predicciones
  }
classroom-strip-theirs = { $count ->
    [one] Lo que dijo { $count } ejecución
   *[other] Lo que dijeron { $count } ejecuciones
  }
classroom-choice = Opción
classroom-predicted = Esperado
classroom-found = Respuesta
classroom-pool-doc = Reúna aquí los enlaces de la clase. Se quedan en este navegador y no contienen nombres. La ejecución de cada cual tiene su propio azar: cuán separados están los círculos es lo que hace el azar por sí solo.
classroom-pool-in = Agregar resultados
classroom-pool-paste = Enlaces, uno debajo del otro
classroom-pool-add = Agregar
classroom-pool-files = Elegir archivos
classroom-pool-added = { $count ->
    [0] No contiene ningún resultado: un enlace termina en «classroom/pool/» y un código.
    [one] Se leyó { $count } enlace.
   *[other] Se leyeron { $count } enlaces.
  }
classroom-pool-lesson = Lección
classroom-pool-count = { $count ->
    [0] Todavía no hay resultados de esta lección.
    [one] Resultado de { $count } alumno.
   *[other] Resultados de { $count } alumnos.
  }
classroom-pool-again = { $count ->
    [one] { $count } fue entregado de nuevo por el mismo alumno: cuenta el último.
   *[other] { $count } fueron entregados de nuevo por los mismos alumnos: cuentan los últimos.
  }
classroom-pool-foreign = { $count ->
    [one] { $count } es de otra lección, «{ $lesson }», y no se muestra aquí.
   *[other] { $count } son de otra lección, «{ $lesson }», y no se muestran aquí.
  }
classroom-pool-newer = { $count } de una versión más nueva de esta página: ábralo allí.
classroom-pool-cut = { $count } sin el final: pida el enlace de nuevo.
classroom-pool-damaged = { $count } con cambios en el camino: pida el enlace de nuevo.
classroom-pool-table = Como lista
classroom-pool-row = esperado { $predicted }; ejecución: { $found }
classroom-pool-csv = Guardar como CSV
classroom-pool-empty = Quitar todos los resultados

classroom-link-doc = Elija qué abre el enlace y qué controles quedan fijados. Un control fijado no se puede cambiar desde ningún lugar hasta que el alumno sale de la lección, lo que siempre es posible.
classroom-link-lesson = Abre
classroom-link-explore = Explorar
classroom-link-scenario = Escenario en Explorar
classroom-link-open = Lo que está abierto aquí: { $title }
classroom-link-controls = Controles
classroom-lock-open = abierto
classroom-lock-locked = bloqueado
classroom-lock-hidden = oculto
classroom-lock-of = { $control }: { $how }
classroom-link-made = Enlace para la clase
classroom-link-code = Como código para la pared
classroom-link-long = Este escenario tiene demasiados cambios para un enlace: { $characters } caracteres, cuando por la mayoría de los programas informáticos pasan { $most }. Comparta su archivo y elija aquí un escenario incluido.

# CODAP: the Common Online Data Analysis Platform, a free program for data in class.
classroom-codap-inside = Esta página está dentro de CODAP. Con un clic la ejecución se envía como tabla nueva: una fila por cada mes y grupo de personas, una columna por cada medida.
classroom-codap-outside = CODAP es un programa informático gratuito para datos en clase. Guarde el archivo y arrástrelo a CODAP; o ponga la dirección de esta página, con «?codap» antes de «#», en CODAP como página web, y envíe la tabla con un clic.
classroom-codap-waiting = La ejecución está en curso.
classroom-codap-run = { $title }; { $scale }; semilla { $seed }. Personas inventadas; no es un pronóstico.
classroom-codap-send = Enviar a CODAP
classroom-codap-file = Guardar el archivo para CODAP (CSV)
classroom-codap-sending = Enviando …
classroom-codap-sent = La tabla está en CODAP.
classroom-codap-failed = CODAP no respondió. Guarde el archivo y arrástrelo.

# 1
lesson-lenses = Seis lentes sobre una ejecución
lesson-lenses-about = Un año de retorno inventado, un conjunto de cifras y seis profesiones que las leen: desarrollo, ayuda humanitaria, reintegración, política, seguridad, estado de derecho. ¿Qué ve cada una, y qué no puede ver ninguna?
lesson-lenses-aim-1 = Leer las mismas cifras con varias preguntas.
lesson-lenses-aim-2 = Mantener lado a lado a las personas que retornaron y a las que vivían aquí.
lesson-lenses-aim-3 = Nombrar lo que las cifras no pueden mostrar.
lesson-lenses-note-1 = Dé a cada grupo una lente (página Lentes) antes del paso 2; deje que defienda lo que ella ve, y luego cambien de lente.
lesson-lenses-note-2 = En «con» se ejecutan cuatro programas de diez millones de dólares cada uno. Son una ilustración, no un registro de lo que se hizo.
lesson-lenses-note-3 = Las diferencias de un punto o dos son azar: compare las ejecuciones de los compañeros antes de que alguien las explique.
lesson-lenses-note-4 = Termine con la línea de derechos de arriba. Se lee antes que cualquier cifra, y ninguna cifra la compensa.
lesson-lenses-arm-with = con cuatro programas
lesson-lenses-arm-without = sin programas
lesson-lenses-work = Trabajo
lesson-lenses-work-question = Más de 400,000 personas retornan a una provincia en pocos meses de 2016. En junio de 2018, con cuatro programas: ¿qué proporción de las personas que retornaron y quieren trabajo no lo tiene?
lesson-lenses-work-means = Mire también la fila de los residentes: una cifra de un solo lado dice poco.
lesson-lenses-work-explain = ¿Por qué es el desempleo como es para cada lado? ¿Qué le preguntaría a alguien que vive allí?
lesson-lenses-change = Qué cambian cuatro programas
lesson-lenses-change-question = Del nivel de vida, la escolarización, el alquiler, el bienestar y el deseo de irse: ¿cuántos son mejores con los programas que sin ellos, para ambos lados?
lesson-lenses-change-choice-allBetter = Los cinco, para ambos lados
lesson-lenses-change-choice-someBetter = Algunos, para ambos lados
lesson-lenses-change-choice-noneBetter = Ninguno, para ambos lados
lesson-lenses-change-means = Las diferencias pequeñas pueden ser solo azar: pregunte a un compañero, cuya ejecución tiene otro azar. Cuarenta millones de dólares entre dos millones de personas son menos de 20 dólares por persona.
lesson-lenses-change-explain = ¿Qué lente llamaría a esto un éxito, y cuál no? ¿Por qué?
lesson-lenses-unseen = Lo que no ve ninguna lente
lesson-lenses-unseen-question = ¿Cuál de estas cosas no puede mostrar ninguna ejecución, por fina que sea?
lesson-lenses-unseen-choice-rents = Qué ocurre con los alquileres
lesson-lenses-unseen-choice-schools = Cuántos niños no encuentran plaza escolar
lesson-lenses-unseen-choice-lawful = Si un retorno fue lícito y seguro
lesson-lenses-unseen-means = La ley, la seguridad y el consentimiento los examinan caso por caso personas que responden de ello. Un modelo los declara, y no calcula nada sobre ellos.
lesson-lenses-unseen-explain = ¿A quién habría que preguntar, y qué podría responder?

# 2
lesson-spectrum = El espectro del retorno
lesson-spectrum-about = Entre el deseo de volver a casa y que a uno lo suban a un autobús hay muchos retornos: invitado a volver, voluntario, reticente, bajo presión, obligado, forzado. El mismo número de personas retorna tres veces, cada vez un paso más allá. ¿Qué se sigue de ello para sus vidas?
lesson-spectrum-aim-1 = Distinguir el retorno voluntario, bajo presión y forzado por sus condiciones, no por etiquetas.
lesson-spectrum-aim-2 = Ver qué hacen la preparación, los ahorros y la posibilidad de elegir con los años que siguen.
lesson-spectrum-aim-3 = Poner los derechos antes que los resultados.
lesson-spectrum-note-1 = Las categorías describen en qué condiciones llegaron las personas. No son nada que alguien deba tomar por meta, y en esta lección no hay ningún control para ellas.
lesson-spectrum-note-2 = El número y los meses de las llegadas son los mismos en las tres ejecuciones: solo difieren las condiciones.
lesson-spectrum-note-3 = A quien se le pregunta en un papel «¿retorna usted voluntariamente?» puede no quedarle otra vía. Deje que los alumnos busquen casos.
lesson-spectrum-note-4 = El paso 3 tiene una respuesta que no da ninguna ejecución. De eso se trata.
lesson-spectrum-arm-freer = dos pasos más voluntario
lesson-spectrum-arm-asItWas = como fue
lesson-spectrum-arm-moreForced = dos pasos más forzado
lesson-spectrum-courses = Su curso es la línea gruesa. Líneas continuas: como fue; discontinuas: dos pasos más voluntario y dos pasos más forzado. Ocre: personas que retornaron; azul: personas que vivían aquí.
lesson-spectrum-course = Una vida después del retorno
lesson-spectrum-course-question = Dibuje el nivel de vida de las personas que retornaron, como fue en 2016, a lo largo de tres años: 1 es lo que tenían antes.
lesson-spectrum-course-means = Los ahorros sostienen a un hogar algunos meses, y un nuevo comienzo lleva años. Quien pudo prepararse comienza con más.
lesson-spectrum-course-explain = ¿Dónde se aparta su curso del de la ejecución, y en qué pensó usted que la ejecución no sabe?
lesson-spectrum-gap = Dos años después
lesson-spectrum-gap-question = Suponga que todas las personas llegaron dos pasos más forzadas. En junio de 2018, ¿qué proporción de las que retornaron tiene un puntaje de reintegración de la mitad o más?
lesson-spectrum-gap-means = Lea la fila de izquierda a derecha: el mismo número de personas, otras condiciones. Lea también las filas de los residentes: ¿se mueven tanto?
lesson-spectrum-gap-explain = ¿Qué tenían las personas de la primera columna que no tenían las de la última?
lesson-spectrum-allowed = ¿Está permitido?
lesson-spectrum-allowed-question = ¿Cuándo hacen unas cifras mejores que sea correcto hacer retornar a alguien contra su voluntad a un lugar que no es seguro?
lesson-spectrum-allowed-choice-enoughHelp = Cuando después hay ayuda suficiente
lesson-spectrum-allowed-choice-goodOutcomes = Cuando la mayoría vive bien dos años más tarde
lesson-spectrum-allowed-choice-never = Nunca: es un derecho, y ninguna cifra pesa contra él
# Non-refoulement: nobody may be returned to where they would be in danger.
lesson-spectrum-allowed-means = No se puede devolver a nadie a donde lo amenacen la persecución, la tortura u otro daño grave: es el principio de no devolución (Convención sobre el Estatuto de los Refugiados de 1951, artículo 33; Convención contra la Tortura de 1984, artículo 3). Las cifras vienen después.
lesson-spectrum-allowed-explain = Dígaselo a alguien que sostiene que el fin justifica los medios.

# 3
lesson-halfMillion = ¿Puede medio millón de llegadas explicar ×2, ×6, ×4, ×11?
lesson-halfMillion-about = Un informe dice que, en el año que siguió a los retornos a Nangarhar, los alumnos de secundaria se duplicaron, los jornaleros se multiplicaron por seis, cruzar la ciudad llevaba cuatro veces el tiempo de antes y los lotes costaban once veces lo de antes (Newland y Salant, Migration Policy Institute, 2018). La provincia tenía un millón y medio de habitantes. ¿Puede ser?
lesson-halfMillion-aim-1 = Preguntar ante cada «veces»: ¿veces qué?
lesson-halfMillion-aim-2 = Distinguir una ciudad de su provincia.
lesson-halfMillion-aim-3 = Comprobar una cifra con una cuenta aproximada antes de creerla.
lesson-halfMillion-aim-4 = Criticar una fuente con justicia.
lesson-halfMillion-note-1 = Primero la cuenta aproximada, en papel: 500,000 personas retornadas, de las que unas 19 de cada 100 son hombres de 18 a 59 años, incluyen a unos 93,000 hombres; unas 52,000 personas de la provincia trabajaban antes a jornal. Si los 93,000 se hicieran jornaleros, sería ×2.8.
lesson-halfMillion-note-2 = Una ciudad cuya población se duplica puede ver lo que no puede ver una provincia que crece en un tercio.
lesson-halfMillion-note-3 = Cruzar la ciudad: en la curva habitual de demora (Bureau of Public Roads, 1964) el tiempo sube con la cuarta potencia del tráfico. El doble de tráfico es mucho más que el doble de tiempo.
lesson-halfMillion-note-4 = Las cuatro cifras están en una sola frase de una sola fuente, sin fecha ni lugar en que se haya contado. Eso las hace difíciles de comprobar, no falsas.
lesson-halfMillion-note-5 = El modelo tampoco es una prueba: se construyó conociendo estas cifras. Pregunte qué habría que medir.
lesson-halfMillion-arm-reported = informado
lesson-halfMillion-arm-hotSpot = ciudad y alrededores, en la ejecución
lesson-halfMillion-arm-province = provincia, en la ejecución
lesson-halfMillion-row-population = Personas
lesson-halfMillion-row-dayLabourers = Jornaleros
lesson-halfMillion-row-pupilsHigh = Alumnos de secundaria
lesson-halfMillion-row-minutesAcrossTown = Tiempo para cruzar la ciudad
lesson-halfMillion-row-landPriceIndex = Precio de un lote (en el borde de la ciudad)
lesson-halfMillion-base = ¿Veces qué?
lesson-halfMillion-base-question = Unas 430,000 personas se establecen en una provincia de un millón y medio. ¿Por qué factor suben los jornaleros en toda la provincia en un año?
lesson-halfMillion-base-means = La base decide: entre muchas personas, el mismo número de personas es un factor menor.
lesson-halfMillion-base-explain = Muestre con una cuenta aproximada que su cifra, o la de la ejecución, es posible.
lesson-halfMillion-hotSpot = ¿Dónde se contó?
lesson-halfMillion-hotSpot-question = Ahora solo la ciudad de Jalalabad y los dos distritos vecinos, donde se establece la mayoría: ¿por qué factor suben allí los jornaleros?
lesson-halfMillion-hotSpot-means = Cada factor es el trimestre más alto de octubre de 2016 a septiembre de 2017 dividido por el mismo trimestre de 2015. Otra base da otro factor. Un guion: no se distingue.
lesson-halfMillion-hotSpot-explain = ¿A cuáles de las cuatro cifras informadas se acerca la ejecución, a cuáles no, y en qué columna?
lesson-halfMillion-source = Leer la fuente
lesson-halfMillion-source-question = ¿Cuál es la lectura más cuidadosa de la frase del informe?
lesson-halfMillion-source-choice-everywhere = Las cuatro valen para toda la provincia
lesson-halfMillion-source-choice-town = Pueden valer donde se vieron: plazas, escuelas, caminos y lotes en la ciudad y sus alrededores
lesson-halfMillion-source-choice-wrong = Están inventadas
lesson-halfMillion-source-means = Una cifra sin lugar, base ni fecha puede ser cierta y aun así inducir a error. Quien lee con cuidado pregunta por las tres cosas y no llama mentiroso a nadie.
lesson-halfMillion-source-explain = Reescriba la frase del informe de modo que nadie pueda entenderla mal.

# 4
lesson-objective21 = Una ronda del Objetivo 21
lesson-objective21-about = Seis partes acuerdan algunas de nueve acciones para un retorno seguro y digno y una reintegración sostenible, y ejecutan lo acordado. Nadie gana: lo que se mira después es cómo es la vida de cada lado.
lesson-objective21-aim-1 = Argumentar a favor de una meta que no es la propia.
lesson-objective21-aim-2 = Conocer las nueve acciones que acordaron los Estados.
lesson-objective21-aim-3 = Ver quién gana, quién no, y lo que ninguna cifra contiene.
lesson-objective21-note-1 = Seis grupos, diez minutos cada uno para leer y buscar aliados, veinte para acordar. Solo cuenta como acordado lo que nadie veta.
lesson-objective21-note-2 = Ninguna parte puede proponer un número de personas que se haga retornar: es una condición del escenario, y la misma en ambas ejecuciones, salvo por aquellas a las que el permiso de permanencia evita tener que retornar.
lesson-objective21-note-3 = No hay un acuerdo óptimo que encontrar. Pregunte a cada parte si puede vivir con este, y qué haría después.
lesson-objective21-note-4 = Diez millones de dólares por acción es un supuesto que hace que las partes elijan; no dice nada de lo que cuesta una acción.
lesson-objective21-note-5 = Los papeles sirven para probar una mirada. No asigne a los alumnos lo que son o fueron en su propia vida.
lesson-objective21-arm-without = nada acordado
lesson-objective21-arm-deal = lo acordado
lesson-objective21-deal = Lo que se acordó
lesson-objective21-deal-question = Con lo que ustedes acordaron: en diciembre de 2018, ¿qué proporción de las personas que retornaron tiene un puntaje de reintegración de la mitad o más?
lesson-objective21-deal-means = Cada parte encuentra sus propias filas. Lo que difiere en un punto o dos puede ser solo azar: compare con otros grupos que acordaron lo mismo.
lesson-objective21-deal-explain = Hable como su parte: ¿puede vivir con ello? ¿Qué pediría después?
lesson-objective21-missing = Lo que no está en la tabla
lesson-objective21-missing-question = ¿Cuál de estas cosas no puede decir nunca la tabla?
lesson-objective21-missing-choice-safe = Si era seguro que esta persona retornara
lesson-objective21-missing-choice-water = Quién tiene agua cerca
lesson-objective21-missing-choice-remittances = Qué envían los parientes del extranjero
lesson-objective21-missing-means = La seguridad se evalúa para una persona a la vez, antes de un retorno. Por eso el debido proceso está entre las nueve, y por eso ninguna tabla lo reemplaza.
lesson-objective21-missing-explain = ¿Cuáles de las nueve acciones protegen lo que no muestra ninguna cifra?

# 5
lesson-jobs = Empleos que duran
lesson-jobs-about = Un programa paga obras públicas. Una encuesta pregunta antes y después a quienes participaron: ahora trabajan más de ellos. ¿Lo hizo el programa? Un modelo puede hacer lo que no puede ninguna encuesta: dejar que las mismas personas vivan los mismos años sin él.
lesson-jobs-aim-1 = Distinguir un cambio de un efecto.
lesson-jobs-aim-2 = Saber para qué sirve un grupo de control.
lesson-jobs-aim-3 = Preguntar si un empleo dura más que el dinero.
lesson-jobs-note-1 = La encuesta pregunta antes de que alguien participe y otra vez en diciembre de 2018; una de cada diez personas no responde.
lesson-jobs-note-2 = La verdad es aquí una ejecución gemela: las mismas personas, el mismo azar, todo como fue salvo este programa. Fuera de un modelo nadie la tiene.
lesson-jobs-note-3 = Un programa puede valer su dinero sin empleos duraderos: los salarios sostienen a las familias durante un invierno, y el camino queda. Pregunte para qué era.
lesson-jobs-note-4 = Detrás de las cifras hay unos ciento cincuenta agentes, cada uno por cien personas: las diferencias de unos pocos puntos son azar. El comando evaluation ejecuta muchas semillas.
lesson-jobs-arm-before = antes
lesson-jobs-arm-after = después
lesson-jobs-arm-beforeAfter = cambio que ve la encuesta
lesson-jobs-arm-truth = efecto: con menos sin
lesson-jobs-row-works = trabajo regular o negocio propio
lesson-jobs-row-sustained = un puntaje de reintegración de la mitad o más
lesson-jobs-row-wishesToLeave = el deseo de irse
lesson-jobs-beforeAfter = Antes y después
lesson-jobs-beforeAfter-question = Unas obras públicas contratan a personas durante algunos meses desde octubre de 2016. ¿En cuánto cambia la proporción de participantes con trabajo regular o negocio propio, de antes a diciembre de 2018? (En puntos de 100; menos significa que son menos.)
lesson-jobs-beforeAfter-means = Eso es lo que informaría una encuesta. Compárelo por un momento con la última columna.
lesson-jobs-beforeAfter-explain = Nombre tres cosas, aparte del programa, que cambiaron en estos dos años.
lesson-jobs-twins = Las mismas personas sin él
lesson-jobs-twins-question = ¿Y cuánto de ese cambio hizo el programa? (En puntos de 100.)
lesson-jobs-twins-means = Las mismas personas, sin el programa, viven los mismos años. El efecto es lo que difiere.
lesson-jobs-twins-explain = ¿Por qué difieren las dos cifras?
lesson-jobs-why = Por qué el antes y después induce a error
lesson-jobs-why-question = ¿Por qué puede inducir a error aquí una encuesta antes y después?
lesson-jobs-why-choice-timePasses = Quienes acaban de llegar se establecen con el tiempo, con programa o sin él
lesson-jobs-why-choice-worksCreate = Las obras públicas siempre crean empleos duraderos
lesson-jobs-why-choice-liars = La gente no dice la verdad en las encuestas
lesson-jobs-why-means = Quien es encuestado en su momento más difícil está mejor después, se haga lo que se haga. Un grupo de control de personas semejantes muestra cuánto.
lesson-jobs-why-explain = Escriba una frase para el donante que sea cierta y amable con quienes hicieron el trabajo.

# 6
lesson-staying = ¿Es un éxito quedarse?
lesson-staying-about = «Nueve de cada diez siguen allí después de tres años.» Los informes llaman a eso sostenible. Pero quien se queda puede tener una vida por la que quedarse, o ninguna salida: inmovilidad involuntaria (Carling 2002).
lesson-staying-aim-1 = Distinguir quedarse por elección de quedarse sin poder elegir.
lesson-staying-aim-2 = Leer tres cifras donde un informe da una.
lesson-staying-aim-3 = Decir qué sería un éxito, con las palabras de las personas concernidas.
lesson-staying-note-1 = Irse otra vez no es un fracaso ni una falta de quienes se van: las personas se mueven por razones que todos conocen.
lesson-staying-note-2 = El deseo de irse estaba cerca de 40 de cada 100 entre todos los afganos en 2015 (The Asia Foundation): los residentes también lo tienen.
lesson-staying-note-3 = Comience por los alumnos: ¿a quién le gustaría vivir un tiempo en otra parte? ¿Quién podría?
lesson-staying-note-4 = Fuente de la idea: J. Carling, Migration in the age of involuntary immobility, Journal of Ethnic and Migration Studies 28(1), 2002.
lesson-staying-arm-asItWas = como fue
lesson-staying-courses = Su curso es la línea gruesa. Ocre: personas que retornaron; azul: personas que vivían aquí.
lesson-staying-wish = ¿Quién se iría?
lesson-staying-wish-question = Dibuje la proporción de las personas que retornaron que se irían si pudieran, a lo largo de los tres años que siguen a 2016.
lesson-staying-wish-means = Al lado están los planes y quienes de hecho se fueron en ese mes: compare a cuántas personas abarca cada uno.
lesson-staying-wish-explain = ¿Por qué difieren tanto el deseo, el plan y la partida?
lesson-staying-cannot = ¿Quién no puede?
lesson-staying-cannot-question = De las personas que retornaron y se irían en diciembre de 2019: ¿qué proporción no tiene cómo hacerlo?
lesson-staying-cannot-means = La proporción es la inmovilidad involuntaria dividida por el deseo de irse, ambos en la tabla. Aquí se cuenta a quien en un informe «se queda» y preferiría irse.
lesson-staying-cannot-explain = ¿Qué los retiene: el dinero, los documentos, la ley, la familia? ¿Cómo lo averiguaría?
lesson-staying-success = Una pregunta mejor
lesson-staying-success-question = ¿Qué le diría que la reintegración salió bien?
lesson-staying-success-choice-fewLeave = Que pocas personas se van
lesson-staying-success-choice-livesAndChoice = Que las personas viven bien según ellas mismas, y podrían irse o quedarse
lesson-staying-success-choice-noneReturnAbroad = Que nadie vuelve a irse al extranjero
lesson-staying-success-means = Las vías seguras y regulares para moverse forman parte de ello: quien puede irse y se queda ha elegido.
lesson-staying-success-explain = Escriba la frase con la que comenzaría su informe.
