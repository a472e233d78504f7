# Programmes: their controls, the library, whom they reached and what they cost.

# Choices of a target. Who:
choice-resident = personas que vivían aquí
choice-earlierReturnee = personas que retornaron en años anteriores
choice-returnee = personas que retornaron
choice-displaced = personas desplazadas dentro del país
choice-all = mujeres y hombres
choice-women = solo mujeres
choice-men = solo hombres
# Bands of the return spectrum, from the freest to the most forced: "whose return was …".
choice-solicited = por invitación
choice-voluntary = voluntario
choice-reluctant = reticente
choice-pressured = bajo presión
choice-obliged = obligado
choice-forced = forzado
# Types of return: "by …".
choice-spontaneous = retorno espontáneo
choice-assistedVoluntary = retorno voluntario asistido
choice-qualifiedNationals = retorno de nacionales calificados
choice-repatriation = repatriación
choice-evacuation = evacuación
choice-deportation = deportación
choice-displacedGoingHome = regreso de personas desplazadas a su hogar

# Whom a programme serves, in one sentence with a capital letter put at its beginning. $who, $bands, $types, $streams and $zones are
# lists in words; "none" leaves the part out.
programmes-target = { $who }{ $sex ->
    [women] {", "}solo mujeres
    [men] {", "}solo hombres
   *[all] {""}
  }, { $ages ->
    [any] de cualquier edad
    [over] de { $from } años o más
    [under] de hasta { $to } años
   *[between] de { $from } a { $to } años
  }{ $vulnerable ->
    [only] {", "}solo de grupos vulnerables
   *[all] {""}
  }{ $bands ->
    [none] {""}
   *[other] {", "}cuyo retorno fue { $bands }
  }{ $types ->
    [none] {""}
   *[other] {", "}por { $types }
  }{ $streams ->
    [none] {""}
   *[other] {", "}de { $streams }
  }{ $arrived ->
    [0] {""}
   *[other] {", "}con llegada hace { $arrived } meses como máximo
  }{ $zones ->
    [none] {""}
   *[other] {", "}en { $zones }
  }.
programmes-target-beside = { $target } Residentes junto a estas personas: { $share } de los cupos.
programmes-everybody = todas las personas que viven aquí

# Whom a programme reached, and what it spent.
programmes-reach = { $served } de { $target } { $unit ->
    [households] hogares atendidos
   *[people] personas atendidas
  }
programmes-reach-most = { $served } de { $target } { $unit ->
    [households] hogares atendidos
   *[people] personas atendidas
  }; { $share } de la población destinataria: { $reason }
programmes-reach-money = { $served } { $unit ->
    [households] hogares atendidos
   *[people] personas atendidas
  }; { $spent } de { $budget } gastados
programmes-reach-places = { $spent } de { $budget } gastados, para quienes viven donde funciona
# Why people of a target took no part.
programmes-reason-never = nunca oyeron hablar del programa
programmes-reason-barred = oyeron hablar y no pueden inscribirse
programmes-reason-listed = en la lista
programmes-reason-gone = ya no cumplían los requisitos, o se habían ido, cuando llegó su turno
programmes-reason-served = recibieron atención
programmes-reason-other = otros: oyeron hablar y la lista estaba llena; o recibieron atención y ya se fueron
    .bare = oyeron hablar y la lista estaba llena; o recibieron atención y ya se fueron
programmes-reason-heard = { $reason } { $count }
programmes-reasons-heard = { $programme }: { $reasons }
programmes-reason-count = <b>{ $count }</b> { $reason } <share>{ $share }</share>
programmes-beside = En la lista junto a estas personas: al menos { $count } de fuera de la población destinataria.

programmes-reach-title = Los programas: a quiénes alcanzan, cuánto cuestan
programmes-reach-note = De una ejecución, { $scale }. Dinero en { $money }; 1 dólar estadounidense = { $rate } { $currency }. Incluye todo lo que se carga a un presupuesto; no incluye lo que asumen las familias y las autoridades sin paga.
programmes-reach-target = La población destinataria, { $date }: { $target } { $unit ->
    [households] hogares
   *[people] personas
  }; { $aware } lo conocen.
programmes-reach-stay = <b>{ $served }</b> no tienen que retornar y se quedan donde están.
programmes-reach-sides = Atención en total: <returnees>{ $returnees }</returnees> de personas que retornaron y <residents>{ $residents }</residents> de personas que vivían aquí.
programmes-served-so-far = { $unit ->
    [households] Hogares atendidos hasta el momento
   *[people] Personas atendidas hasta el momento
  }
programmes-spent-by-month = Gasto por mes, { $money }
programmes-at-month = <b>{ $date }</b>: { $spent } gastados en el mes, quedan { $left } del presupuesto.
programmes-at-month-served = <b>{ $date }</b>: hasta el momento recibieron atención { $returnees } { $unit ->
    [households] hogares
   *[people] personas
  } que retornaron y { $residents } que vivían aquí; { $waiting } en la lista. { $spent } gastados en el mes, quedan { $left } del presupuesto.
programmes-line-waiting = en la lista
programmes-line-stay = pueden quedarse
programmes-line-spent = gastado en el mes
money-usd = dólares estadounidenses de { $year }
money-local = { $currency } de { $year }

programmes-table-doc = Dinero y personas hasta { $date }. Ningún presupuesto se sobrepasa nunca; se indica lo que queda al final.
programmes-table = Los programas
programmes-table-programme = Programa
programmes-table-budget = Presupuesto
programmes-table-spent = Gastado
programmes-table-left = Queda al final
programmes-table-served = Atención recibida
programmes-table-waiting = En espera
programmes-table-aware = Han oído hablar

programmes-cost = Costo total
programmes-cost-of-spent = de lo gastado
programmes-cost-budget = presupuesto
programmes-cost-benefits = a las personas
programmes-cost-works = bienes, salarios y obras
# Money that does not reach those for whom it is meant.
programmes-cost-leakage = fugas en el camino
programmes-cost-overhead = gastos generales aquí
programmes-cost-offices = oficinas en otros lugares
programmes-cost-monitoring = seguimiento y evaluación
programmes-cost-spent = gastado, todo incluido
programmes-cost-unspent-returned = no gastado y devuelto
programmes-cost-unspent = no gastado
programmes-cost-returned = de ello, devuelto
programmes-cost-one-people = gastado por persona atendida
programmes-cost-one-households = gastado por hogar atendido
programmes-cost-running = al mes después, para mantener en uso lo construido
programmes-cost-nobody = de ello, lo que nadie paga

programmes-unknown = Este programa no se conoce aquí.
programmes-whom = Para quién: <doc>{ $target }</doc>
programmes-whom-all = Para quién: <doc>todas las personas que viven donde funciona.</doc>
programmes-gives = Qué da y qué cuesta
programmes-delivery = Alcance y entrega
programmes-dollar = A dónde va cada dólar
programmes-duplicate = Duplicar
programmes-remove = Quitar <unseen>{ $programme }</unseen>
programmes-field-label = Nombre
programmes-field-budgetUsd = Presupuesto
programmes-field-start = Comienza
programmes-field-end = Termina
programmes-field-origins = Quiénes
programmes-field-bands = Cómo llegaron a retornar
programmes-field-types = Tipo de retorno
programmes-field-streams = Corrientes
programmes-field-zones = Dónde
programmes-field-sex = Mujeres, hombres
programmes-field-vulnerableOnly = Solo grupos vulnerables
programmes-field-fromYears = Desde la edad
programmes-field-toYears = Hasta la edad
programmes-field-arrivedWithinMonths = Retornaron hace como máximo
programmes-field-residentsTooShare = Cupos también para residentes
programmes-field-placesPerMonth = Cupos al mes
programmes-field-officesShare = Oficinas en otros lugares
programmes-field-afterwardsShare = Costos de funcionamiento pagados después
programmes-field-outreachPerMonth = Divulgación
programmes-field-wordOfMouthPerMonth = De boca en boca
programmes-field-trustShare = Confianza
programmes-field-delayMonths = Demora
programmes-field-targetingErrorShare = Error de focalización
programmes-field-overheadShare = Gastos generales
programmes-field-monitoringShare = Seguimiento
programmes-field-leakageShare = Fugas

family-beforeReturn = Antes del retorno
    .doc = Para personas que aún están en el extranjero o en camino.
family-individual = Individuales
    .doc = Para personas y hogares, uno por uno.
family-community = Comunitarios
    .doc = Para lugares y todas las personas que viven en ellos.
family-governance = Gobernanza
    .doc = Reglas, acuerdos y formas de trabajo.

library-search = Buscar
library-begins = Lo que se agrega comienza en
library-nothing = Ningún programa contiene estas palabras.
library-presets = Programas que se realizaron
    .doc = Cada uno con su propio dinero, población destinataria, duración y fuentes. Sus fechas pasan al mes de arriba; las cifras quedan como eran.
library-no-preset = Ninguno contiene estas palabras.
library-staying = Quedarse con permiso de permanencia
library-go = Ir a sus controles
library-added = { $count ->
    [1] Se agregó { $programme }, desde { $date }.
   *[other] Se agregó { $programme }, { $count } programas, desde { $date }.
  }
library-unfit = { $programme } no encaja aquí: { $problems }.
library-here = { $count } en el escenario
library-add = Agregar
    .what = Agregar { $programme }
# What a programme changes in the model: the state that it writes, what reads that state, and the decision that follows.
library-acts = <b>Escribe</b> { $writes }. <b>Lo lee</b> { $readBy }. <b>Cambia</b> { $decision }.
library-figures = Sus cifras<unseen> de { $programme }</unseen>
library-no-figures = Ninguna propia: dinero, meses y a quién atiende.
library-range = de { $from } a { $to }; { $source }
library-preset = { $months ->
    [one] <b>{ $money }</b> en { $months } mes ({ $years }): { $programmes }.
   *[other] <b>{ $money }</b> en { $months } meses ({ $years }): { $programmes }.
  }
library-sources = Fuentes<unseen> de { $programme }</unseen>
# $grade: how well the figure is supported, "stated", "assumed" …
source-grade = { $source }; { $grade }
grade-stated = declarada
grade-verified = verificada
grade-derived = derivada
grade-memory = de memoria
grade-assumed = supuesta
