# People: the diary of one invented household and of its twin; the views beside it.
diary-title-family = Le journal d’une famille
diary-title-flow = Comment vont les vies après l’arrivée
diary-title-invisible = Qui n’est atteint par rien
diary-views = Vues des personnes
diary-view-family = Une famille
diary-view-flow = Comment vont les vies
diary-view-invisible = Qui est invisible
diary-doc = Cette famille est fictive. Elle vit dans l’aperçu de « { $scenario } », où un agent représente { $people } personnes.
diary-whose = Le journal de qui
diary-another = Une autre famille
diary-reading = Lecture …
diary-reading-twin = Lecture de la même famille dans « { $other } » …
diary-absent = Cette famille ne paraît pas dans cette simulation : elle s’installe ailleurs, ou ne vient jamais.
diary-dashed = Tirets : la même famille et le même hasard sans les programmes.
diary-this = cette famille
diary-kind-residents = Une famille qui vivait ici
diary-kind-earlier = Une famille revenue les années précédentes
diary-family-living = { $people ->
    [one] { $people } personne à { $zone }
   *[other] { $people } personnes à { $zone }
  }
diary-family-arriving = { $people ->
    [one] { $people } personne, arrivée en { $date }
   *[other] { $people } personnes, arrivées en { $date }
  }

diary-incomeUsdPerMonth = Revenu, dollars des États-Unis par mois
diary-consumptionPerHeadUsdPerMonth = Dépensé par personne, dollars des États-Unis par mois
diary-savingsUsd = Épargne, dollars des États-Unis
diary-debtUsd = Dette, dollars des États-Unis

diary-lives = vit à { $zone }
diary-home = logement : { $tenure }
diary-people = { $count ->
    [one] { $count } personne dans le ménage
   *[other] { $count } personnes dans le ménage
  }
diary-abroad = { $count ->
    [0] aucun membre à l’étranger
   *[other] { $count } à l’étranger
  }
diary-gone = n’est plus dans ce ménage

diary-member = { $who ->
    [girl] fille, { $doing }
    [boy] garçon, { $doing }
    [woman] femme, { $doing }
   *[man] homme, { $doing }
  }
diary-member-wish = { $who ->
    [girl] fille, { $doing }, { $wish } partir
    [boy] garçon, { $doing }, { $wish } partir
    [woman] femme, { $doing }, { $wish } partir
   *[man] homme, { $doing }, { $wish } partir
  }
diary-decision = { $decision } : <b>{ $outcome }</b>
diary-chance = { $share } sur 100 : { $end }
diary-left = départ vers { $corridor }
diary-together = tous ensemble
