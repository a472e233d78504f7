# Every figure with its source.
assumptions-title = Supuestos
assumptions-doc = Detrás de lo que usted ve hay { $all } cifras: { $figures } del escenario «{ $scenario }», { $parameters } del modelo. { $weak } de ellas son supuestas o de memoria; cada una de estas tiene un rango.
assumptions-search = Buscar
assumptions-grade = Grado
assumptions-all = todos
assumptions-scenario = El escenario
assumptions-model = El modelo
assumptions-none = Ninguna cifra coincide.
assumptions-changed = cambiado por usted
assumptions-chosen = elegido por el usuario
assumptions-group = <b>{ $group }</b> { $figures ->
    [one] { $figures } cifra, { $weak } de ellas supuestas o de memoria
   *[other] { $figures } cifras, { $weak } de ellas supuestas o de memoria
  }
assumptions-head-what = Qué
assumptions-head-value = Valor
assumptions-head-unit = Unidad
assumptions-head-range = Rango
assumptions-head-source = Fuente
assumptions-head-grade = Grado
# How well a figure is supported.
assumptions-grade-stated = declarada en un documento de origen
assumptions-grade-verified = verificada en una fuente pública
assumptions-grade-derived = derivada por aritmética
assumptions-grade-memory = de memoria, sin verificar
assumptions-grade-assumed = supuesta
assumptions-edit = Aquí se puede cambiar un valor del modelo, dentro de su rango. Eso es un <b>supuesto</b>, no un programa: dice cómo funciona el lugar, no qué se hace al respecto. Las cifras propias del escenario provienen de su archivo.
assumptions-submodel = Parte del modelo
assumptions-value-of = Valor de { $name }
assumptions-back = volver a { $value }
    .of = Volver a { $value }: { $name }
assumptions-yours = { $count ->
    [one] Se cambió un supuesto
   *[other] Se cambiaron { $count } supuestos
  }
assumptions-both-arms = <b>La línea de base se movió con el cambio.</b> Con programas y sin ellos valen los mismos supuestos cambiados: la diferencia entre ambos sigue siendo solo de los programas. Lo que mueve el cambio en sí se muestra aquí, nunca como efecto de un programa.
assumptions-one-arm = <b>La línea de base se movió con el cambio.</b> Ahora todas las ejecuciones tienen los supuestos cambiados, también la que no tiene programas, una vez que haya alguno. Lo que mueve el cambio en sí se muestra aquí, nunca como efecto de un programa.
assumptions-all-back = Volver todo a donde estaba
assumptions-baselines = Dos líneas de base
    .text = El mismo lugar, las mismas personas y el mismo azar, ambas sin programas: solo difieren los supuestos cambiados. Un agente por cada cien personas, una semilla; las diferencias pequeñas pueden ser azar.
    .caption = { $date }
assumptions-computing = Calculando ambas líneas de base …
assumptions-no-baselines = No se pudieron calcular las dos líneas de base.
assumptions-of-group = { $outcome }: { $group }
assumptions-head-assumed = Como supone el escenario
assumptions-head-changed = Como supone usted
