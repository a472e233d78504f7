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
diary-reading-twin = Lecture de la même famille dans « { $other } » …
diary-absent = Cette famille ne paraît pas dans cette simulation : elle s’installe ailleurs, ou ne vient jamais.
# $other : un choix de la liste « En regard », ou le nom d’un scénario conservé.
diary-dashed = Tirets : la même famille et le même hasard dans « { $other } ».
diary-of-other = { $amount }, « { $other } »
diary-table = Tableau
diary-month = Mois
diary-beside = En regard
diary-arm-this = Ce scénario
diary-arm-without = Sans les programmes
diary-arm-staying = Avec autorisation de séjour
diary-arm-none = Rien
diary-family-unknown = Une famille dont cet aperçu ne contient pas le début
diary-show = Montrer
diary-show-all = tous les mois où quelque chose est raconté
diary-show-changes = les mois où quelque chose change
diary-show-parted = les mois où les deux vivent différemment
diary-show-none = Il n’y a pas de tel mois.
diary-nothing = Rien de nouveau.
diary-part-here = ici elles se séparent
diary-apart = séparées
diary-who = Fictif : en { $date }, cette famille { $place } ; { $home }. Ses membres : { $members }.
diary-members = { $count } × { $member }
diary-part = Les deux se séparent pour la première fois en <b>{ $date }</b>. Dans ce scénario : { $here }. Dans « { $other } » : { $there }.
diary-not-here = la famille n’est pas ici
diary-is-here = la famille est ici
diary-never-part = Dans « { $other } », cette famille vit de la même façon à la fin de chaque mois ; les montants et les chances peuvent différer, comme le montrent les lignes et les décisions.
diary-twin-absent = Dans « { $other } », cette famille n’est jamais ici : elle reste où elle est, ou s’installe ailleurs.
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
