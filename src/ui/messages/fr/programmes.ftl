# Programmes: their controls, the library, whom they reached and what they cost.

choice-resident = personnes qui vivaient ici
choice-earlierReturnee = personnes revenues les années précédentes
choice-returnee = personnes revenues
choice-displaced = personnes déplacées internes
choice-all = femmes et hommes
choice-women = femmes seulement
choice-men = hommes seulement
# Bands: "dont le retour était …".
choice-solicited = sollicité
choice-voluntary = volontaire
choice-reluctant = à contrecœur
choice-pressured = sous pression
choice-obliged = obligé
choice-forced = forcé
choice-spontaneous = retour spontané
choice-assistedVoluntary = retour volontaire assisté
choice-qualifiedNationals = retour de nationaux qualifiés
choice-repatriation = rapatriement
choice-evacuation = évacuation
choice-deportation = expulsion
choice-displacedGoingHome = retour de personnes déplacées

programmes-target = { $who }{ $sex ->
    [women] {", "}femmes seulement
    [men] {", "}hommes seulement
   *[all] {""}
  }, { $ages ->
    [any] de tout âge
    [over] de { $from } ans et plus
    [under] jusqu’à { $to } ans
   *[between] de { $from } à { $to } ans
  }{ $vulnerable ->
    [only] {", "}groupes vulnérables seulement
   *[all] {""}
  }{ $bands ->
    [none] {""}
   *[other] {", "}dont le retour était { $bands }
  }{ $types ->
    [none] {""}
   *[other] {", "}type de retour : { $types }
  }{ $streams ->
    [none] {""}
   *[other] {", "}groupe d’arrivée : { $streams }
  }{ $arrived ->
    [0] {""}
   *[other] {", "}au plus { $arrived } mois après l’arrivée
  }{ $zones ->
    [none] {""}
   *[other] {", "}lieu : { $zones }
  }.
programmes-target-beside = { $target } Résidents à leurs côtés : { $share } des places.
programmes-everybody = toutes les personnes qui vivent ici

programmes-reach = { $served } { $unit ->
    [households] ménages servis
   *[people] personnes servies
  } sur { $target }
programmes-reach-most = { $served } { $unit ->
    [households] ménages servis
   *[people] personnes servies
  } sur { $target } ; { $share } du public visé : { $reason }
programmes-reach-money = { $served } { $unit ->
    [households] ménages servis
   *[people] personnes servies
  } ; { $spent } dépensés sur { $budget }
programmes-reach-places = { $spent } dépensés sur { $budget }, pour tous ceux qui vivent là où il agit
programmes-reason-never = n’en ont jamais entendu parler
programmes-reason-barred = en ont entendu parler, et ne peuvent pas s’inscrire
programmes-reason-listed = sur la liste
programmes-reason-gone = ne remplissaient plus les conditions, ou étaient partis, quand leur tour est venu
programmes-reason-served = servis
programmes-reason-other = autre : en ont entendu parler, et la liste était pleine ; ou servis et partis depuis
    .bare = en ont entendu parler, et la liste était pleine ; ou servis et partis depuis
programmes-reason-heard = { $reason } : { $count }
programmes-reasons-heard = { $programme } : { $reasons }
programmes-reason-count = <b>{ $count }</b> : { $reason } <share>{ $share }</share>
programmes-beside = Sur la liste à leurs côtés : au moins { $count } hors du public visé.

programmes-reach-title = Les programmes : qui ils atteignent, ce qu’ils coûtent
programmes-reach-note = D’une seule simulation, { $scale }. Montants en { $money } ; 1 dollar des États-Unis = { $rate } { $currency }. Tout ce qui est imputé à un budget y figure ; ce que supportent les familles et les autorités non rémunérées n’y figure pas.
programmes-reach-target = Le public visé, { $date } : { $target } { $unit ->
    [households] ménages
   *[people] personnes
  } ; { $aware } le connaissent.
programmes-reach-stay = <b>{ $served }</b> n’ont pas à revenir, et restent là où ils sont.
programmes-reach-sides = Servis en tout : <returnees>{ $returnees }</returnees> parmi les personnes revenues et <residents>{ $residents }</residents> parmi celles qui vivaient ici.
programmes-served-so-far = { $unit ->
    [households] Servis jusqu’ici, ménages
   *[people] Servies jusqu’ici, personnes
  }
programmes-spent-by-month = Dépensé par mois, { $money }
programmes-at-month = <b>{ $date }</b> : { $spent } dépensés dans le mois, { $left } restant au budget.
programmes-at-month-served = <b>{ $date }</b> : servis jusqu’ici, { $returnees } { $unit ->
    [households] ménages revenus
   *[people] personnes revenues
  } et { $residents } qui vivaient ici ; { $waiting } sur la liste. { $spent } dépensés dans le mois, { $left } restant au budget.
programmes-line-waiting = sur la liste
programmes-line-stay = peuvent rester
programmes-line-spent = dépensé dans le mois
money-usd = dollars des États-Unis de { $year }
money-local = { $currency } de { $year }

programmes-table-doc = Argent et personnes jusqu’en { $date }. Aucun budget n’est jamais dépassé ; ce qui reste à la fin est indiqué.
programmes-table = Les programmes
programmes-table-programme = Nom du programme
programmes-table-budget = Budget prévu
programmes-table-spent = Dépensé
programmes-table-left = Reste à la fin
programmes-table-served = Servis
programmes-table-waiting = En attente
programmes-table-aware = En ont entendu parler

programmes-cost = Coût complet
programmes-cost-of-spent = du dépensé
programmes-cost-budget = budget prévu
programmes-cost-benefits = aux personnes
programmes-cost-works = biens, salaires et travaux
programmes-cost-leakage = déperdition en chemin
programmes-cost-overhead = frais généraux ici
programmes-cost-offices = bureaux ailleurs
programmes-cost-monitoring = suivi et évaluation
programmes-cost-spent = dépensé, tout compris
programmes-cost-unspent-returned = non dépensé, et rendu
programmes-cost-unspent = non dépensé
programmes-cost-returned = dont rendu
programmes-cost-one-people = dépensé par personne servie
programmes-cost-one-households = dépensé par ménage servi
programmes-cost-running = par mois ensuite, pour maintenir en service ce qui a été construit
programmes-cost-nobody = dont ce que personne ne paie

programmes-unknown = Ce programme n’est pas connu ici.
programmes-whom = Pour qui : <doc>{ $target }</doc>
programmes-whom-all = Pour qui : <doc>tous ceux qui vivent là où il agit.</doc>
programmes-gives = Ce qu’il donne et coûte
programmes-delivery = Portée et exécution
programmes-dollar = Où va chaque dollar
programmes-duplicate = Dupliquer
programmes-remove = Retirer <unseen>{ $programme }</unseen>
programmes-field-label = Nom
programmes-field-budgetUsd = Budget prévu
programmes-field-start = Début
programmes-field-end = Fin
programmes-field-origins = Qui
programmes-field-bands = Conditions du retour
programmes-field-types = Type de retour
programmes-field-streams = Groupes d’arrivée
programmes-field-zones = Où
programmes-field-sex = Femmes, hommes
programmes-field-vulnerableOnly = Groupes vulnérables seulement
programmes-field-fromYears = Âge minimal
programmes-field-toYears = Âge maximal
programmes-field-arrivedWithinMonths = Revenus depuis au plus
programmes-field-residentsTooShare = Places aussi pour les résidents
programmes-field-placesPerMonth = Places par mois
programmes-field-officesShare = Bureaux ailleurs
programmes-field-afterwardsShare = Fonctionnement payé ensuite
programmes-field-outreachPerMonth = Information du public
programmes-field-wordOfMouthPerMonth = Bouche à oreille
programmes-field-trustShare = Confiance
programmes-field-delayMonths = Délai
programmes-field-targetingErrorShare = Erreur de ciblage
programmes-field-overheadShare = Frais généraux
programmes-field-monitoringShare = Suivi
programmes-field-leakageShare = Déperdition

family-beforeReturn = Avant le retour
    .doc = Pour les personnes encore à l’étranger, ou en chemin.
family-individual = Individuel
    .doc = Pour des personnes et des ménages, un par un.
family-community = Communautaire
    .doc = Pour des lieux, et tous ceux qui y vivent.
family-governance = Gouvernance
    .doc = Règles, accords et façons de travailler.

library-search = Rechercher
library-begins = Ce qui est ajouté commence en
library-nothing = Aucun programme ne contient ces mots.
library-presets = Programmes qui ont eu lieu
    .doc = Chacun avec son argent, son public visé, sa durée et ses sources. Ses dates sont déplacées au mois ci-dessus ; les chiffres restent ce qu’ils étaient.
library-no-preset = Aucun ne contient ces mots.
library-staying = Rester avec une autorisation de séjour
library-go = Aller à ses réglages
library-added = { $count ->
    [1] { $programme } ajouté, à partir de { $date }.
   *[other] { $programme }, { $count } programmes, ajoutés, à partir de { $date }.
  }
library-unfit = { $programme } ne convient pas ici : { $problems }.
library-here = { $count } dans le scénario
library-add = Ajouter
    .what = Ajouter { $programme }
library-acts = <b>Écrit</b> { $writes }. <b>Lu par</b> { $readBy }. <b>Change</b> { $decision }.
library-figures = Ses chiffres<unseen> : { $programme }</unseen>
library-no-figures = Aucun en propre : l’argent, les mois et le public servi.
library-range = { $from } à { $to } ; { $source }
library-preset = { $months ->
    [one] <b>{ $money }</b> sur { $months } mois ({ $years }) : { $programmes }.
   *[other] <b>{ $money }</b> sur { $months } mois ({ $years }) : { $programmes }.
  }
library-sources = Origine des chiffres<unseen> : { $programme }</unseen>
source-grade = { $source } ; { $grade }
grade-stated = déclaré
grade-verified = vérifié
grade-derived = calculé
grade-memory = de mémoire
grade-assumed = supposé
