# Two pages on paper.
brief-print = Imprimir
brief-print-note = Dos páginas, A4 o Carta.
brief-preview = Una vista previa: un agente por cada { $scale } personas. Espere a que se calcule cada persona antes de imprimir.
# { $twin }: whether lines without programmes are drawn beside.
brief-reading = Sombreado: los meses en que llegan personas. { $twin ->
    [yes] Discontinua: las mismas personas sin programas. Barras bajo los años: programas.
   *[no] {""}
  }
brief-programmes = Programas que contiene
brief-programme = { $label }, de { $from } a { $to }, { $budget }
brief-assumptions = Supuestos que importan
brief-changed = { $label }: { $value } (fijado a mano)
brief-arrivals = Quién llega, cuántas personas y cuándo está dado; el modelo nunca lo elige.
brief-grades = De { $all } cifras que respaldan esto, { $assumed } son supuestas: no se encontró fuente. Todas figuran en la página, con rangos.
brief-more = … y { $count } más en la página.
brief-limits = Límites
brief-limit-rights = Nada de lo que hay aquí demuestra que el retorno de alguien sea lícito, seguro o voluntario.
brief-limit-needs = Dice qué necesitan las personas cuando ocurre el retorno, nunca cuántas podría recibir un lugar.
brief-limit-invented = Todas las personas que contiene son inventadas, generadas a partir de totales publicados.
brief-limit-course = Una ejecución es un curso posible, no un pronóstico: otra semilla muestra cuánto es azar. Compare ejecuciones; no cite un solo número.
brief-sources = Fuentes
brief-again = Para obtener lo mismo otra vez
brief-run = Modelo { $version }, semilla { $seed }, un agente por cada { $scale } personas, huella { $fingerprint }.
# { $file }: the name under which the page saves the scenario.
brief-file = Con el escenario como archivo { $file }, que viene de «Compartir» en la página:
