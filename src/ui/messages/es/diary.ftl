# The diary of one invented household.
diary-title = Diario de una familia
diary-doc = Esta familia es inventada. Vive en la vista previa de «{ $scenario }», donde un agente representa a { $people } personas.
diary-whose = De quién es el diario
diary-another = Otra familia
diary-reading = Leyendo …
diary-absent = Esta familia no aparece en esta ejecución: se asienta en otro lugar o nunca llega.
diary-dashed = Discontinua: la misma familia y el mismo azar sin los programas.
diary-this = esta familia
diary-kind-residents = Una familia que vivía aquí
diary-kind-earlier = Una familia que retornó en años anteriores
diary-family-living = { $people ->
    [one] { $people } persona en { $zone }
   *[other] { $people } personas en { $zone }
  }
diary-family-arriving = { $people ->
    [one] { $people } persona, llega en { $date }
   *[other] { $people } personas, llegan en { $date }
  }

diary-incomeUsdPerMonth = Ingreso, dólares estadounidenses al mes
diary-consumptionPerHeadUsdPerMonth = Gasto por persona, dólares estadounidenses al mes
diary-savingsUsd = Ahorros, dólares estadounidenses
diary-debtUsd = Deuda, dólares estadounidenses

# What changed in a month; parted by semicolons.
diary-lives = vive en { $zone }
diary-home = vivienda: { $tenure }
diary-people = { $count ->
    [one] { $count } persona en el hogar
   *[other] { $count } personas en el hogar
  }
diary-abroad = { $count ->
    [0] nadie en el extranjero
   *[other] { $count } en el extranjero
  }
diary-gone = ya no está en este hogar

# One member. $doing: what they do.
diary-member = { $who ->
    [girl] niña, { $doing }
    [boy] niño, { $doing }
    [woman] mujer, { $doing }
   *[man] hombre, { $doing }
  }
diary-member-wish = { $who ->
    [girl] niña, { $doing }, { $wish } de partir
    [boy] niño, { $doing }, { $wish } de partir
    [woman] mujer, { $doing }, { $wish } de partir
   *[man] hombre, { $doing }, { $wish } de partir
  }
# A decision and how it ended: "leave: left for Pakistan".
diary-decision = { $decision }: <b>{ $outcome }</b>
# How a decision ended, with the chance that it had.
diary-chance = { $share } de 100: { $end }
diary-left = partió hacia { $corridor }
diary-together = toda la familia junta
