# One page with pictures, for a community meeting: as few and as plain words as can be.
sheet-print = Imprimer
sheet-title = { $place }, { $month }
sheet-who = Qui vit ici
sheet-people = { $people } personnes
sheet-unit = 1 figurine = { $people } personnes
sheet-work = Travail
sheet-of-ten-work = { $lacking ->
    [0] Presque tous ont du travail
    [one] 1 sur 10 n’a pas de travail
   *[other] { $lacking } sur 10 n’ont pas de travail
  }
sheet-school = École
sheet-of-ten-school = { $lacking ->
    [0] Presque tous les enfants vont à l’école
    [one] 1 enfant sur 10 ne va pas à l’école
   *[other] { $lacking } enfants sur 10 ne vont pas à l’école
  }
sheet-homes = Logements
sheet-to-a-room = { $people } dans une pièce
sheet-water = Eau
sheet-of-ten-water = { $met ->
    [10] Assez pour tous
   *[other] { $met } sur 10 en ont assez
  }
sheet-ask = Ceci est une image faite par un ordinateur, avec des personnes fictives. Qu’est-ce qui est faux ? Que manque-t-il ?
