# People as dots on the map.
dots-each = { $people ->
    [one] Chaque point est une personne fictive.
   *[other] Chaque point est une personne fictive et en représente { $people }.
  } Pendant la lecture, elles viennent, se déplacent et partent ; celles qui viennent ou partent le font un peu au-delà de leur lieu, et aucune frontière n’est indiquée.
dots-waiting = Les personnes paraissent avec le premier aperçu.
dots-residents = vivaient ici
dots-earlier = revenus avant
dots-returnees = revenus
dots-displaced = déplacés
dots-list = Personnes sur la carte
dots-choose = Appuyez sur un point, ou passez d’un point à l’autre avec les flèches, et lisez le journal de cette famille.
dots-first = Aller d’un point à l’autre
dots-person-residents = Une personne qui vivait ici, à { $zone } : le journal de la famille
dots-person-earlier = Une personne revenue les années précédentes, à { $zone } : le journal de la famille
dots-person-returnees = Une personne revenue en { $month }, à { $zone } : le journal de la famille
dots-person-displaced = Une personne déplacée interne, arrivée en { $month }, à { $zone } : le journal de la famille
dots-cohort = Distinguer
dots-cohort-all = tous
dots-quarter = venus en
dots-quarter-all = tout mois
dots-quarter-from = { $from } à { $to }
