# One page with pictures, for a community meeting: as few and as plain words as can be.
sheet-print = Imprimir
sheet-title = { $place }, { $month }
sheet-who = Quiénes viven aquí
sheet-people = { $people } personas
sheet-unit = 1 figura = { $people } personas
sheet-work = Trabajo
# A black bag is one of ten people who want work and have some.
sheet-of-ten-work = { $lacking ->
    [0] Casi todas las personas tienen trabajo
    [one] 1 de cada 10 no tiene trabajo
   *[other] { $lacking } de cada 10 no tienen trabajo
  }
sheet-school = Escuela
sheet-of-ten-school = { $lacking ->
    [0] Casi todas las niñas y los niños están en la escuela
    [one] 1 de cada 10 niñas y niños no está en la escuela
   *[other] { $lacking } de cada 10 niñas y niños no están en la escuela
  }
sheet-homes = Viviendas
sheet-to-a-room = { $people } en una habitación
sheet-water = Agua
sheet-of-ten-water = { $met ->
    [10] Suficiente para todas las personas
   *[other] { $met } de cada 10 tienen suficiente
  }
sheet-ask = Esta es una imagen hecha por una computadora, con personas inventadas. ¿Qué está mal en ella? ¿Qué falta?
