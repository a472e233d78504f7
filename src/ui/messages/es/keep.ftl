# Scenarios kept in the browser.
keep-title = Escenarios guardados
keep-note = Lo que está abierto se guarda solo, en este navegador, a medida que lo cambia. Póngale un nombre para volver a él más tarde.
keep-name = Nombre
keep-keep = Guardar lo que está abierto
keep-is-kept = Guardado.
keep-is-kept-here = Guardado mientras esta pestaña esté abierta, no más.
keep-none = Todavía no hay nada guardado con un nombre.
# { $title }: of the scenario that was changed. { $aside }: the page kept it by itself.
keep-about = { $title } · { $changes ->
    [0] como vino
    [one] un cambio
   *[other] { $changes } cambios
  } · { $date }{ $aside ->
    [yes] {" · guardado por sí solo"}
   *[no] {""}
  }
keep-open = Abrir
keep-open-named = Abrir { $name }
keep-rename = Cambiar el nombre
keep-rename-named = Cambiar el nombre de { $name }
keep-duplicate = Copiar
keep-copy-named = Copiar { $name }
keep-remove = Quitar
keep-remove-named = Quitar { $name }
keep-removed = Se quitó «{ $name }».
keep-put-back = Devolverlo
keep-all-file = Guardar todos en un archivo
keep-bring-in = Traer un archivo de escenarios guardados
keep-brought = { $count ->
    [0] Ya están todos aquí.
    [one] Se trajo un escenario.
   *[other] Se trajeron { $count } escenarios.
  }
keep-file-other = Ese no es un archivo de escenarios guardados; un escenario solo se abre con «Abrir un archivo» en la primera página.
keep-file-newer = Ese archivo lo escribió una versión más nueva de esta página: vuelva a cargarla, o pida los escenarios uno por uno a quien lo envió.
keep-file-damaged = Ese archivo está dañado y no se trajo nada de él: pídalo de nuevo.

# Name of what the page keeps by itself: a scenario's title, and day and time.
keep-aside = { $title }, { $date }

keep-trouble-denied = Este navegador no permite que la página guarde nada: lo que usted cambia se pierde al cerrar la pestaña, a menos que lo guarde como archivo.
keep-trouble-partly = La base de datos de este navegador no se abre: se recuerda lo que está abierto, pero no los nombres ni los resultados. Guarde como archivo lo que necesite.
keep-trouble-full = El disco está lleno y no se pudieron guardar los últimos cambios: guárdelos como archivo, o quite escenarios guardados.
keep-save-file = Guardar como archivo
keep-copy = Otra pestaña tiene esto abierto: usted trabaja en una copia, y ninguna sobrescribe a la otra.
keep-work-here = Seguir aquí
keep-rescued = { $count ->
    [one] Se conservan cambios de una pestaña que se cerró.
   *[other] Se conservan cambios de { $count } pestañas que se cerraron.
  }
keep-look = Verlos
