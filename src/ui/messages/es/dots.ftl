# People as dots on the map.
# One dot is one synthetic person, who stands for so many real ones.
dots-each = { $people ->
    [one] Cada punto es una persona inventada.
   *[other] Cada punto es una persona inventada y representa a { $people }.
  } Mientras corre el tiempo, las personas llegan, se mudan y parten; las que llegan y parten lo hacen un poco más allá de su lugar, sin que se indique frontera alguna.
dots-waiting = Las personas aparecen con la primera vista previa.
dots-residents = vivían aquí
dots-earlier = retorno previo
dots-returnees = retornaron
dots-displaced = desplazadas
dots-list = Personas en el mapa
dots-choose = Pulse un punto, o vaya de punto en punto con las teclas de flecha, y lea el diario de esa familia.
dots-first = Ir de punto en punto
# A person whom a dot stands for; the link opens the diary of the family.
dots-person-residents = Alguien que vivía aquí, en { $zone }: el diario de la familia
dots-person-earlier = Alguien que retornó en años anteriores, en { $zone }: el diario de la familia
dots-person-returnees = Alguien que retornó en { $month }, en { $zone }: el diario de la familia
dots-person-displaced = Alguien desplazado dentro del país, que llegó en { $month }, en { $zone }: el diario de la familia
# Picking out people who came together, on the map.
dots-cohort = Señalar
dots-cohort-all = todas las personas
dots-quarter = que llegaron en
dots-quarter-all = cualquier mes
dots-quarter-from = de { $from } a { $to }
