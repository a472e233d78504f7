# People: how lives go after arrival.
flow-doc = Personas inventadas de la vista previa, de 15 años o más al comienzo. Todas las que llegaron se cuentan en cada columna, también quien se fue o murió: quedarse no se toma como éxito, ni irse como fracaso.
flow-waiting = Siguiendo a las personas …
flow-stream = Corriente
flow-quarter = Llegada
flow-sex = Sexo
flow-ages = Edad al comienzo
flow-all = todas
flow-quarter-from = { $from } a { $to }
flow-sex-all = mujeres y hombres
flow-sex-women = mujeres
flow-sex-men = hombres
flow-ages-all = 15 y más
flow-ages-young = 15 a 29
flow-ages-middle = 30 a 59
flow-ages-old = 60 y más
flow-headline = A los { $months } meses, de las personas que retornaron { $settled } están establecidas, { $cannot } quieren irse y no pueden, y { $gone } se han ido; de las personas que vivían aquí, { $settledResidents }, { $cannotResidents } y { $goneResidents }.
flow-nobody = No se puede seguir a nadie de este grupo durante seis meses: elija uno más amplio.
flow-empty = Nadie de este grupo llegó con tiempo suficiente para ser seguido.
flow-measure = Estados por meses desde el comienzo: la llegada propia de cada persona o, para las personas que vivían aquí, { $date } o el primer mes del trimestre elegido.
flow-measure-returnees = { $people } adultos, meses desde su llegada
flow-measure-residents = { $people } adultos, meses desde que comienzan las llegadas
flow-start-returnees = llegada
flow-start-residents = comienzo
flow-heard = { $side }: un flujo de personas entre estados; la lista y la tabla de abajo contienen sus cifras.
# One state in the last column.
flow-end = <b>{ $share }</b> { $state } ({ $count })
flow-family = una familia
# Heard in place of “a family”, which it must hold word by word.
flow-family-of = una familia, inventada: { $side }, { $state }
flow-late = { $people } más llegaron demasiado tarde para ser seguidas tanto tiempo, y quedan fuera.
flow-note = Los anchos son personas; un agente representa a { $each }. Una ejecución: los grupos pequeños se mueven por puro azar.
flow-months = { $months ->
    [0] al comienzo
    [one] { $months } mes
   *[other] { $months } meses
  }
flow-cell = { $people } ({ $share })
flow-png = Imagen (PNG)
flow-svg = Dibujo (SVG)
flow-csv = Datos (CSV)
flow-picture-measure = Estados por meses desde la llegada, o desde que comienzan las llegadas; proporción de adultos
flow-picture-source = Escenario: { $scenario }. Semilla: { $seed }. Vista previa de una ejecución.
# States of a life. "Sustained reintegration" and "involuntary immobility" are terms of the field.
flow-state-settled = con vida establecida
flow-state-struggling = con dificultades
flow-state-cannotLeave = quiere irse y no puede
flow-state-back = de vuelta otra vez
flow-state-leftRegular = se fue por vía regular
flow-state-leftIrregular = se fue por vía irregular
flow-state-died = murió
flow-rules = Qué significan las palabras
flow-rule-settled = Está aquí con un puntaje de reintegración de la mitad o más, que el modelo llama sostenida: la media de un puntaje económico, uno social y uno psicosocial. El umbral y los pesos iguales son supuestos. Incluye a quien desea irse y podría.
flow-rule-struggling = Está aquí con un puntaje inferior a la mitad, y nada le impide irse. Incluye a quien desea irse y podría.
flow-rule-cannotLeave = Desea irse, y los ahorros y el crédito no alcanzan para la vía más barata más allá del país vecino (inmovilidad involuntaria). Se cuenta aquí sea cual sea el puntaje. Sin un plan: quien planea ha encontrado una vía.
flow-rule-back = Estuvo en el extranjero después del comienzo y está aquí otra vez, sea cual sea el puntaje.
flow-rule-leftRegular = Está en el extranjero por una vía regular: con documentos y un lugar.
flow-rule-leftIrregular = Está en el extranjero por una vía irregular.
flow-rule-died = Ha muerto, aquí o en el extranjero.
