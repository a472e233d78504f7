# What the model can and cannot show.
limits-title = Qué puede y qué no puede mostrar esto
# Non-refoulement: nobody is returned to a real risk of irreparable harm. A remedy: a decision can be reviewed before it is carried out.
limits-rights = Los derechos van primero
    .text = Nada de lo que hay aquí demuestra que el retorno de alguien sea lícito, seguro, voluntario o digno. Esas son cuestiones de derecho y del caso de cada persona: no devolución, evaluación individual, recurso efectivo, prohibición de la expulsión colectiva, interés superior de la niñez, consentimiento libre e informado, seguridad física. Ningún puntaje de esta página puede contraponerse a ellas.
limits-needs = Necesidades, no capacidad
    .text = Los gráficos dicen qué necesitan las personas cuando ocurre el retorno, para cuándo, y qué cede. Nunca dicen cuántas personas podría recibir un lugar: tal número no existe, y las llegadas son una condición que fija usted, no algo que el modelo busque.
limits-invented = Personas inventadas
    .text = Todas las personas de la simulación son sintéticas, generadas a partir de totales publicados. No hay en ella ninguna persona real y no se señala a nadie. La tensión es una propiedad de los lugares y de cómo se trata a las personas, no de quienes llegan.
limits-forecast = No es un pronóstico
    .text = Una ejecución es un curso posible. Varios datos de entrada, entre ellos los lotes libres y el tráfico antes de 2016, no tienen fuente alguna y se suponen dentro de rangos amplios. Compare ejecuciones; no cite un solo número.
limits-reported = Las cifras informadas
    .text = «El doble de alumnos, seis veces el número de jornaleros, cuatro veces el tiempo de viaje, la tierra un 1,000 % más cara» proviene de una sola frase de una fuente, con nota al pie y sin fecha. Por aritmética no pueden valer para toda la provincia. Aquí se leen como cifras de la zona de mayor retorno (Jalalabad, Behsud y Surkh Rod) y se muestran junto a las del propio modelo.
limits-map = El mapa
    .text = Las celdas del mapa se dibujan alrededor de los centros de los distritos. No son fronteras, y los nombres y contornos no implican reconocimiento alguno.
