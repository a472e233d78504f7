# The guided first visit. Each text may say what has just happened, then what to do next; words in quotation marks are on the page.
visit = Una primera visita
visit-offer = ¿Es su primera vez aquí? Seis cosas pequeñas por hacer, en noventa segundos.
visit-begin = Iniciar el recorrido
visit-not-now = Ahora no
visit-step = { $at } de { $of }
visit-done = Listo
visit-go = Ir allí
visit-skip = Omitir
visit-leave = Terminar la visita
visit-behind = Lo marcado lleva allí.
visit-arrivals = Mueva «Cuántas personas llegan». Es una condición que usted fija; nada aquí la tiene por meta.
visit-time = Las líneas siguen su mano, primero como vista previa rápida y luego más fina. Ahora pulse «Iniciar» y vea pasar los meses.
visit-programme = Los gráficos y el mapa leen el mismo mes. Ahora abra la «Biblioteca de programas», agregue un programa cualquiera y cierre la biblioteca.
visit-family = Cada línea tiene ahora un gemelo: las mismas personas y el mismo azar, sin el programa. Detrás de las líneas hay familias: abra una.
visit-source = Esta familia es inventada; sus razones son las del modelo. ¿De dónde vienen las cifras? Abra un grupo de cifras en «Evidencia».
visit-limits = Cada cifra tiene su fuente, su rango y cuán segura es; la mayoría son supuestas. Por último: lea lo que nada de esto puede mostrar, en «Límites».
visit-end = Eso es todo. «Deshacer», en Explorar, revierte lo que usted cambió. Esta visita se puede comenzar de nuevo en «Ayuda».
