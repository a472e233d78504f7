# The diary of one invented household.
diary-doc = Esta familia es inventada. Vive en la vista previa de «{ $scenario }», donde un agente representa a { $people } personas.
diary-whose = De quién es el diario
diary-another = Otra familia
diary-reading = Leyendo …
diary-absent = Esta familia no aparece en esta ejecución: se asienta en otro lugar o nunca llega.
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

# Three views of people, and a family beside its twin.
diary-title-family = El diario de una familia
diary-title-flow = Cómo siguen las vidas tras la llegada
diary-title-invisible = A quién no llega nada
diary-views = Vistas de las personas
diary-view-family = Una familia
diary-view-flow = Cómo siguen las vidas
diary-view-invisible = Quién es invisible
diary-dashed = Discontinua: la misma familia y el mismo azar en «{ $other }».
diary-reading-twin = Leyendo la misma familia en «{ $other }» …
diary-of-other = { $amount }, «{ $other }»
diary-table = Tabla
diary-month = Mes
diary-beside = Al lado
diary-arm-this = Este escenario
diary-arm-without = Sin los programas
diary-arm-staying = Con permiso de permanencia
diary-arm-none = Nada
diary-family-unknown = Una familia cuyo comienzo no está en esta vista previa
diary-show = Mostrar
diary-show-all = todos los meses en que se cuenta algo
diary-show-changes = los meses en que algo cambia
diary-show-parted = los meses en que las dos viven de otro modo
diary-show-none = No hay ningún mes así.
diary-nothing = Nada nuevo.
diary-part-here = aquí se separan
diary-apart = separadas
diary-who = Inventada: en { $date } esta familia { $place }; { $home }. Sus miembros: { $members }.
diary-members = { $count } × { $member }
diary-part = Las dos se separan por primera vez en <b>{ $date }</b>. En este escenario: { $here }. En «{ $other }»: { $there }.
diary-not-here = la familia no está aquí
diary-is-here = la familia está aquí
diary-never-part = En «{ $other }» esta familia vive del mismo modo al final de cada mes; los montos y las probabilidades pueden diferir, como muestran las líneas y las decisiones.
diary-twin-absent = En «{ $other }» esta familia nunca está aquí: se queda donde está o se establece en otra parte.
