# Handing on what is open.
share-title = Compartir
share-part-link = Un enlace
share-part-printed = En papel
share-part-spoken = De viva voz
share-part-files = Archivos
share-part-again = Lo mismo otra vez

share-link = Enlace a lo que está abierto
share-link-note = El escenario completo está en el enlace: sus cambios, su semilla y lo que usted mira. No se envía nada a ninguna parte hasta que usted lo envíe.
share-link-long = Como enlace tendría { $characters } caracteres; muchos programas cortan enlaces de más de { $most }. Envíelo como archivo.
share-copy-link = Copiar el enlace
share-copied = Copiado.
share-copy-by-hand = El navegador no permite que la página copie: marque el texto y cópielo a mano.
share-code = Código QR del enlace
share-code-long = Demasiado largo para un código QR que un teléfono pueda leer en papel: admite como máximo { $most } caracteres.
share-brief = Resumen en dos páginas
share-sheet = Hoja con imágenes, para una reunión
share-no-run = Todavía no hay resultado: el primero llega en segundos.
share-script = El hallazgo en un minuto, para leer en voz alta
share-copy-script = Copiar el texto
share-scenario-file = Archivo del escenario
share-results = Resultados (CSV, Parquet)
share-logframe = Metas para un marco lógico (CSV)
share-iati = Metas para la IATI (XML)
# Ex ante: before anything has been done.
share-targets-note = Las metas se fijan de antemano, a partir de una simulación. Nunca son resultados: lo que ocurra debe medirse.
share-targets-none = Las metas pertenecen a los programas: agregue uno primero.
share-preview = El resultado disponible es una vista previa, un agente por cada { $scale } personas: los archivos contienen ese.
share-failed = No se pudo crear el archivo: vuelva a cargar la página e intente de nuevo, o use la orden de abajo.
share-again-note = En la línea de comandos, esto calcula las mismas vidas, hasta el último bit:
share-again-own = Su escenario es un archivo: guárdelo como { $file }, con sus cambios. En la línea de comandos, esto calcula las mismas vidas:
share-copy-command = Copiar la orden

# A link that somebody was sent.
share-link-title = Un escenario que le enviaron
share-opens = Abre { $title }, { $changes ->
    [0] tal como es
    [one] con un cambio
   *[other] con { $changes } cambios
  }; semilla del azar: { $seed }.
share-opens-added = agregado
share-opens-removed = quitado
share-has-moved = { $title } tiene ahora otras cifras que cuando se hizo el enlace: los resultados diferirán de los que vio quien lo envió.
share-keeps = Lo que usted cambió en { $title } se conserva: pasa a sus escenarios guardados.
share-open-it = Abrirlo
share-not-now = Ahora no
share-go-on = Seguir con { $title }
share-wrong-newer = Este enlace se hizo con una versión más nueva de esta página: vuelva a cargarla, o pida el escenario como archivo.
share-wrong-cut = Falta el final de este enlace, como ocurre cuando una línea se corta en el camino: cópielo entero, o pida el escenario como archivo.
share-wrong-damaged = Este enlace cambió en el camino y no se puede leer: pídalo de nuevo, o pida el escenario como archivo.
share-wrong-base = Este enlace cambia un escenario que esta página no tiene: pida el escenario como archivo.
share-wrong-content = Este enlace contiene { $problems ->
    [one] algo que no encaja
   *[other] { $problems } cosas que no encajan
  }, y no se abrió nada de él: pida uno más nuevo a quien lo envió.

# Targets, for logframes and IATI. Changes that programmes work for.
share-change-work = Las personas encuentran trabajo
share-change-living = Los hogares viven tan bien como antes, o mejor
share-change-homes = Las viviendas se pueden pagar y no están hacinadas
share-change-schools = Las niñas y los niños van a la escuela
share-change-water = Hay agua para todas las personas
share-change-free = Nadie se queda solo porque no hay forma de partir
share-change-together = Las personas que retornaron encuentran su lugar
share-assumption-work = La demanda de fuera del lugar crece como antes; no se cierra ninguna frontera.
share-assumption-living = Los precios, los salarios en otros lugares y las remesas del extranjero siguen como los fija el escenario.
share-assumption-homes = Se puede conseguir tierra y la construcción continúa como en los años anteriores.
share-assumption-schools = Se paga a los docentes mientras lo dice el programa, y después lo hacen otros.
share-assumption-water = Lo que se construye se mantiene.
share-assumption-free = Las vías regulares siguen tan abiertas como las fija el escenario.
share-assumption-together = La seguridad no empeora; la ayuda llega por igual a residentes y a personas retornadas.
share-indicator = { $measure }: { $group }
share-group-residents = personas que vivían aquí
share-group-returnees = personas que retornaron
share-group-all = todas las personas
share-status = Meta fijada de antemano a partir de una simulación; no es un resultado
share-source = Return Impact { $version }, { $scenario }, semilla { $seed }, un agente por cada { $scale } personas, huella { $fingerprint }

# To be read aloud: short sentences, few figures.
share-script-opening = Esto trata de { $place }. Entre { $from } y { $to }, retornan allí { $people } personas.
share-script-when = Una simulación con personas inventadas pregunta qué necesitan, y qué necesitan las personas que vivían aquí antes. Así se ve en { $month }.
share-script-unemployment = De diez personas que retornaron y quieren trabajo, { $returnees ->
    [0] casi ninguna está sin él
    [one] una no lo tiene
   *[other] { $returnees } no lo tienen
  }. De diez personas que vivían aquí, { $residents ->
    [0] casi ninguna
    [one] una
   *[other] { $residents }
  }.
share-script-outOfSchoolShare = De diez niñas y niños que retornaron, { $returnees ->
    [0] casi nadie está fuera de la escuela
    [one] uno está fuera de la escuela
   *[other] { $returnees } están fuera de la escuela
  }. De diez niñas y niños que vivían aquí, { $residents ->
    [0] casi nadie
    [one] uno
   *[other] { $residents }
  }.
share-script-wish = De diez personas adultas que retornaron, { $returnees ->
    [0] casi ninguna desea volver a partir
    [one] una desea volver a partir
   *[other] { $returnees } desean volver a partir
  }. De diez que vivían aquí, { $residents ->
    [0] casi ninguna
    [one] una
   *[other] { $residents }
  }.
share-script-programmes = { $programmes ->
    [0] En esta imagen no funciona ningún programa: muestra lo que se necesita.
    [one] En esta imagen funciona un programa, mientras dura su dinero.
   *[other] En esta imagen funcionan { $programmes } programas, mientras dura su dinero.
  }
share-script-close = Otras decisiones dan otras imágenes, y el azar también. Lo que usted sabe de su propio lugar vale más.
share-opens-lesson = { $locked ->
    [0] Abre una lección.
    [one] Abre una lección en la que { $locked } control queda fijado por el docente hasta que se sale de ella.
   *[other] Abre una lección en la que { $locked } controles quedan fijados por el docente hasta que se sale de ella.
  }
