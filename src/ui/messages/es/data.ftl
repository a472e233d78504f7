# Own files into a scenario. "Aggregates" are counts by place and month, never lists of people.
data-title = Su propio lugar
data-lead = Traiga las tablas que tenga: quién vive dónde, quién llegó cuándo y contornos de los distritos. Se convierten en un escenario que se ejecuta aquí. Nada sale de su computadora. Con las tres tablas de abajo completas, una primera ejecución toma menos de diez minutos.
data-kept-out = Solo recuentos. <b>Se rechazan los archivos con nombres, identificadores, números de teléfono, fechas de nacimiento o posiciones de hogares</b>, y se omiten los recuentos menores de diez.
data-opened = El escenario de sus archivos está abierto.
data-take-back = Volver a «{ $title }»

data-step-files = 1. Sus archivos
data-files = Archivos
data-choose-files = Elegir archivos
data-or-drop = o suéltelos aquí, varios a la vez: CSV, XLSX, GeoJSON
data-reading = { $count ->
    [one] Leyendo un archivo …
   *[other] Leyendo { $count } archivos …
  }
data-read = { $count ->
    [0] Todavía no hay archivos
    [one] Un archivo leído
   *[other] { $count } archivos leídos
  }
data-refused-file = rechazado, véase abajo
data-remove = Quitar
data-remove-file = Quitar { $file }
data-paste = Pegar desde una hoja de cálculo
data-paste-doc = Con la fila de encabezados.
data-paste-read = Leerlo
data-pasted-name = Tabla pegada
data-templates = ¿No tiene tablas a mano? Estas tres son todo lo que hace falta. Contienen las cifras de «{ $title }»: escriba las suyas encima, deje vacío lo que no sepa y suéltelas aquí.
data-template-zones = Zonas (CSV)
data-template-arrivals = Llegadas por mes (CSV)
data-template-ages = Edades (CSV)

data-step-columns = 2. Cómo se leen
data-columns-doc = Cada columna se deduce de su etiqueta HXL, su encabezado o lo que contiene. Cambie lo que esté mal: el próximo archivo con los mismos encabezados se lee como usted indicó.
data-rows = { $count ->
    [one] Una fila.
   *[other] { $count } filas.
  }
data-unsure = { $count ->
    [one] Una columna es una conjetura.
   *[other] { $count } columnas son conjeturas.
  }
data-use-table = Usar esta tabla
data-columns = { $count ->
    [0] No se usa ninguna de { $all } columnas
    [one] Se usa una de { $all } columnas
   *[other] Se usan { $count } de { $all } columnas
  }
data-by-age = { $count } columnas de personas por sexo y edad
data-column = Columna
data-read-as = Se lee como
data-role-of = Qué es { $column }
data-line = Línea { $line }
data-no-header = (sin encabezado)
data-small-cell = < { $least }

# What a table is.
data-kind-population = Personas que viven allí, por lugar.
data-kind-gazetteer = Lugares con sus códigos.
data-kind-zones = Zonas y sus condiciones.
data-kind-ages = Personas por edad.
data-kind-arrivals = Llegadas por mes o año.
data-kind-stocks = Personas desplazadas presentes, ronda por ronda.
data-kind-outlines = Contornos para el mapa.
data-kind-unknown = Nada de lo que hay aquí se conoce.
# Whose headers it has. Names of organisations and standards stay as they are.
data-dialect-codPs = Encabezados de las estadísticas de población de OCHA (COD-PS).
data-dialect-codAb = Encabezados de los límites administrativos de OCHA (COD-AB).
data-dialect-unhcrApi = Encabezados de los datos de población del ACNUR (API).
data-dialect-unhcrFinderOld = Encabezados del Refugee Data Finder del ACNUR, antes de 2023.
data-dialect-unhcrFinder = Encabezados del Refugee Data Finder del ACNUR.
data-dialect-unhcrHdx = Encabezados de los archivos del ACNUR en HDX.
data-dialect-dtm = Encabezados de la Matriz de Seguimiento del Desplazamiento (DTM) de la OIM.
data-dialect-hapi = Encabezados de HDX HAPI.
data-dialect-hxl = Lleva etiquetas HXL.
data-dialect-plain = Encabezados de ningún editor conocido.

# What a column can be.
data-role-ignore = no se usa
data-role-code = código del lugar
data-role-name = nombre del lugar
data-role-nameFa = nombre en dari
data-role-parent = código del área superior
data-role-level = nivel administrativo
data-role-country = país (código ISO)
data-role-date = mes o día
data-role-year = año
data-role-monthOfYear = mes, de 1 a 12
data-role-age = grupo de edad
data-role-sex = sexo
data-role-population = personas que viven allí
data-role-people = personas que llegan
data-role-households = hogares que llegan
data-role-present = personas desplazadas presentes
data-role-stream = quiénes son (corriente)
data-role-from = de dónde vienen (código ISO)
data-role-fromName = de dónde vienen (nombre)
data-role-origin = país de origen (código ISO)
data-role-originName = país de origen (nombre)
data-role-assessment = tipo de evaluación
data-role-latitudeDegrees = latitud
data-role-longitudeDegrees = longitud
data-role-areaKm2 = superficie (km²)
data-role-dwellings = viviendas
data-role-urbanShare = proporción que vive como en la ciudad
data-role-earlierReturneeShare = proporción de personas que retornaron antes
data-role-freePlotsShare = lotes libres respecto de las viviendas
data-role-healthFacilities = establecimientos de salud
data-role-securityShare = seguridad, de 0 a 1
data-role-institutionsShare = instituciones, de 0 a 1
data-role-landAccessShare = acceso a la tierra, de 0 a 1
data-roles-where = Dónde
data-roles-when = Cuándo
data-roles-counts = A quién se cuenta
data-roles-whence = Quién llega y de dónde
data-roles-zone = De una zona

# Why a column is read so.
data-because-tag = su etiqueta HXL
data-because-header = su encabezado
data-because-nearHeader = casi un encabezado conocido
data-because-content = lo que contiene
data-because-kept = como usted indicó antes
data-because-chosen = como usted indicó
data-because-unknown = no se conoce
data-because-notIso = código propio del ACNUR, no de la ISO
data-because-notReturns = no son personas que retornan
data-because-originOfDisplaced = de dónde fueron desplazadas

data-step-use = 3. El escenario
data-built-on = Construido sobre
data-built-on-open = «{ $title }»: solo se cambia lo que dicen los archivos
data-built-on-template = la plantilla: un lugar nuevo, el resto supuesto
data-area = Área cuyas partes son las zonas
data-area-all = todas
data-country = Quién retorna: personas de
data-start = Primer mes de la ejecución
data-names = { $count ->
    [one] Un nombre no es de ninguna de las zonas
   *[other] { $count } nombres no son de ninguna de las zonas
  }
data-name-none = se omite
data-did-you-mean = ¿{ $name }?
data-found = { $name }: { $zones ->
    [one] una zona
   *[other] { $zones } zonas
  } con { $people } personas; { $streams ->
    [0] no llega nadie
    [one] llegan { $arrive } personas en una corriente
   *[other] llegan { $arrive } personas en { $streams } corrientes
  }. Va de { $first } a { $last }.
data-open = Abrir como escenario
data-save = Guardar como archivo
data-open-doc = Se abre en Explorar. Lo que estaba abierto se puede volver a abrir desde esta página.
data-nothing = Todavía no se puede usar nada de estos archivos. Hacen falta recuentos por lugar (personas que viven allí) o por mes (personas que llegan).
data-not-yet = { $count ->
    [one] Falta resolver una cosa
   *[other] Falta resolver { $count } cosas
  }
data-command-line = Lo mismo en la línea de comandos, y el ajuste a mediciones propias
data-command-line-doc = Lo elegido arriba son opciones allí: --help las explica.
data-calibrate-doc = Si usted ha medido lo que pasó, como salarios o alumnos, el modelo se puede ajustar a una parte y juzgar con el resto. La guía de experimentos dice qué contiene un archivo así.

data-weight-refused = Rechazado
data-weight-leftOut = { $count ->
    [one] Omitido, por una razón
   *[other] Omitido, por { $count } razones
  }
data-weight-told = Conviene saber
data-in-sheet = { $file }, hoja { $sheet }
data-at-lines = { $place }, { $count ->
    [one] línea { $lines }
   *[other] líneas { $lines }
  }{ $more ->
    [0] { "" }
   *[other] { " " }y { $more } más
  }

# Each problem: what was found, and what to do.
data-problem-people = «{ $column }» trata de personas u hogares individuales. Traiga en su lugar recuentos por lugar y mes. No se conservó nada de esta tabla.
data-problem-positions = Contiene posiciones de hogares o personas individuales. Traiga contornos de distritos, o una posición por cada lugar.
data-problem-onePersonPerRow = Cada fila parece ser una persona: «{ $column }» es una edad y no se cuenta nada. Traiga en su lugar recuentos por lugar y mes.
data-problem-oldWorkbook = Un libro de cálculo de tipo antiguo (.xls). Guárdelo como .xlsx o CSV.
data-problem-notText = No es texto ni libro de cálculo. Traiga CSV, XLSX o GeoJSON.
data-problem-unreadable = Está dañado, o no es lo que dice ser. Guárdelo de nuevo como CSV, XLSX o GeoJSON.
data-problem-tooLarge = Mayor que { $megabytes } MB. Conserve las columnas y el área que necesita.
data-problem-empty = No contiene ninguna tabla: hacen falta una fila de encabezados y al menos una fila debajo.
data-problem-noOutlines = No contiene contornos. Hace falta una FeatureCollection de GeoJSON con polígonos.
data-problem-projected = Sus coordenadas no están en grados. Guárdelo como GeoJSON en WGS 84 (EPSG:4326).
data-problem-openQuote = Se abre una comilla que nunca se cierra. Ciérrela.
data-problem-notNumber = «{ $column }»: «{ $found }» no es una cifra. Escriba dígitos o deje la celda vacía.
data-problem-notWhole = «{ $column }»: { $found } no es un número entero de personas. ¿Es una proporción, o la columna debe leerse como otra cosa?
data-problem-outOfRange = «{ $column }»: { $found } está fuera de lo posible.
data-problem-notMonth = «{ $column }»: «{ $found }» no es un mes. Escríbalo como 2016-10.
data-problem-solarHijri = «{ $column }»: «{ $found }» parece ser del calendario de la hégira solar. Escriba meses gregorianos, como 2016-10.
data-problem-codeAsNumber = «{ $column }»: una hoja de cálculo convirtió el código en { $found }. Dé a la columna formato de texto y guarde de nuevo.
data-problem-codeUnknown = El código { $found } no es de ninguna de las zonas.{ $hasNear ->
    [yes] { " " }¿Quiso decir { $near }?
   *[no] { "" }
  }
data-problem-nameUnknown = «{ $found }» no es ninguna de las zonas. Indique arriba cuál es.
data-problem-twice = { $found } aparece por segunda vez: cuenta la primera.
data-problem-smallCells = { $count ->
    [one] Un recuento menor de { $least }
   *[other] { $count } recuentos menores de { $least }
  }, para que no se pueda reconocer a nadie. Traiga recuentos de áreas mayores o tiempos más largos si importan.
data-problem-totals = Filas de totales: se cuentan sus partes.
data-problem-otherCountry = { $rows ->
    [one] Una fila de otro lugar o país.
   *[other] { $rows } filas de otros lugares o países.
  } Lo elegido arriba decide cuáles se toman.
data-problem-outsideRun = Meses fuera de la ejecución ({ $near }).
data-problem-stocksAbroad = Cuenta a personas que están en el extranjero, no a las que retornan. En el Refugee Data Finder del ACNUR elija “Solutions”, refugiados retornados.
data-problem-oneRound = Una sola ronda ({ $found }): dice cuántas personas hay, no cuántas llegaron. Traiga dos rondas o más.
data-problem-assessments = Otro tipo de evaluación ({ $found }) no se puede sumar a la principal.
data-problem-unknownKind = No se conoce ninguna columna de esta tabla, o falta lo que cuenta. Indique arriba qué son sus columnas u omita la tabla.
data-problem-outlineUnknown = Un contorno sin código ni nombre.
data-problem-sameStream = Otra tabla cuenta a las mismas personas en los mismos meses: solo cuenta la primera.
data-problem-dayFirst = «{ $column }»: los días se leen antes que los meses, pues nada indica otra cosa: 05/10/2016 es el 5 de octubre.
data-problem-yearsSpread = Los años se reparten por igual entre sus meses.
data-problem-fromHouseholds = Se cuentan hogares, no personas: se multiplican por el tamaño medio de los hogares de aquí.
data-problem-nearName = «{ $found }» se toma por { $near }.
data-problem-shareOfCountry = Llegadas de todo el país: { $share } de ellas vienen aquí, según la proporción de la población del país que vive en el lugar. Cambie «Proporción que viene aquí» en Explorar donde tenga mejor información.
data-problem-tiesFromPlaces = El lugar de llegada de las personas se toma por el lugar donde tienen vínculos. Pueden seguir camino.
data-problem-populationSpread = Solo se cuenta el área en su conjunto: sus personas se reparten entre las zonas según su tamaño. Traiga un recuento por cada zona.
data-problem-withoutOutline = No hay contorno para { $found } ({ $near }): se dibuja como una celda.
data-problem-zonesOfTemplate = Ningún archivo habla de lugares: la ciudad inventada de la plantilla ocupa el lugar de la suya. Traiga una tabla de zonas.
data-problem-replacesStreams = Estas llegadas sustituyen a las del propio escenario: { $found }.
data-problem-roundedCounts = El ACNUR redondea las cifras pequeñas a 0 o 5. Nunca ajuste nada a ellas.

# What no file said, and the shortest way to fill it. Column headers in quotation marks stay in English: files have them so.
data-gaps = { $count ->
    [one] Una cifra sigue siendo un supuesto
   *[other] { $count } cifras siguen siendo supuestos
  }: cuáles, y el camino más corto para completarlas
data-gap-what = Qué
data-gap-figures = Supuestas
data-gap-how = Camino más corto
data-gap-of = { $assumed } de { $of }
data-gap-population = Personas de cada zona
data-gap-arrivals = Llegadas por mes
data-gap-settlingShare = Qué proporción de un recuento nacional viene aquí
data-gap-positions = Dónde están las zonas
data-gap-areaKm2 = Superficies
data-gap-ages = Edades
data-gap-dwellings = Viviendas
data-gap-urbanShare = Cuán urbana es una zona
data-gap-healthFacilities = Establecimientos de salud
data-gap-earlierReturneeShare = Quiénes retornaron antes
data-gap-conditions = Seguridad, instituciones, tierra, lotes libres
data-gap-roads = Caminos
data-gap-whoTheyAre = Quiénes llegan: edades, ahorros, documentos
data-gap-corridors = Vías de salida y de regreso
data-gap-livelihoods = Trabajo, salarios, alquileres, escuelas
data-fill-population = una columna “population” en la tabla de zonas
data-fill-arrivals = una tabla “month, people”
data-fill-settlingShare = una tabla de llegadas con un lugar en cada fila, o el control deslizante en Explorar
data-fill-positions = contornos (GeoJSON), o columnas “latitude” y “longitude”
data-fill-areaKm2 = contornos, o una columna “area_km2”
data-fill-ages = una tabla COD-PS, o “age, F, M”
data-fill-dwellings = una columna “dwellings”
data-fill-urbanShare = una columna “urban_share”
data-fill-healthFacilities = una columna “health_facilities”
data-fill-earlierReturneeShare = una columna “earlier_returnee_share”
data-fill-conditions = columnas con estos nombres, como en la tabla de zonas de arriba
data-fill-roads = el archivo guardado, en un editor
data-fill-whoTheyAre = el archivo guardado, a partir de una encuesta en la frontera
data-fill-corridors = el archivo guardado
data-fill-livelihoods = el archivo guardado, a partir de una encuesta de fuerza de trabajo
