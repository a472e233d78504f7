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
