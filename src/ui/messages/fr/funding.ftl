# Funding: the same full cost, split several ways; and the best mixes of programmes. A draw is a "tirage", an arm a way to spend, a mix a "dosage".
funding-title = Financement
funding-lead = Le même argent, tout compris : aux personnes revenues, une par une, ou aux lieux où elles vont ? { $scenario } : ce que fait chaque façon de dépenser, pour qui, et quand personne ne peut le dire.
funding-rights = <b>Les droits d’abord.</b> { $line } <link>La fiche entière</link>
funding-limits = Les arrivées sont données : aucune façon de dépenser ne change le nombre de personnes qui viennent, et là où les arrivées réagissent aux allocations, elles viennent plus tôt, pas en plus grand nombre. Le gain d’un groupe est une moyenne : des personnes du groupe peuvent perdre. Personnes revenues et personnes qui vivaient ici ne sont jamais additionnées. Les tirages donnent le même poids à toutes les valeurs des fourchettes supposées : leurs parts ne sont pas des probabilités. Ce que supportent les familles et les autorités non payées n’est dans aucun coût. <link>Autres limites</link>
funding-nobody-comes = Personne ne vient dans ce scénario, il n’y a donc rien à financer pour elles. <link>Ouvrez-en un autre, ou laissez venir des personnes</link>
funding-nothing-yet = Rien n’a encore été simulé. Les résultats paraissent ici ; les simulations continuent pendant que vous regardez d’autres pages.
funding-old = Ces résultats portent sur « { $scenario } » tel qu’il était : le scénario a changé depuis.
funding-nobody = Dans certains tirages il n’y a personne à compter : choisissez d’autres mesures, ou plus de personnes.
funding-source = { $scenario } ; { $draws } tirages de { $parameters } paramètres, coûts unitaires et frais généraux ; { $scale } personnes par agent ; argent de { $first } à { $last } ; graine « { $seed } » ; modèle { $version }.
funding-print = Imprimer

funding-ask = Ce qui est demandé
funding-budgets = Combien d’argent
funding-budgets-doc = Coût complet, tout compris. Chaque façon de dépenser a le même. Deux ou plus montrent qui dépasse qui.
funding-budget = Budget { $number }, dollars des États-Unis
funding-budget-remove = Retirer le budget de { $budget }
funding-budget-add = Ajouter un budget
funding-budgets-usual = Revenir à 50, 200 et 800 $ pour chaque personne qui vient
funding-remove = Retirer
funding-local = = { $amount } { $currency } de { $year }
funding-first = Premier mois d’argent
funding-last = Dernier mois d’argent
funding-measures = Ce qui compte
funding-measures-doc = Chacune pour les personnes revenues et pour les personnes qui vivaient ici, côte à côte.
funding-no-measures = Choisissez au moins une mesure.
funding-conditions = Aussi sous d’autres conditions
funding-conditions-doc = Les arrivées telles que données en font toujours partie. Chacune demande autant de simulations de plus.
funding-sure = Degré de sûreté
funding-sure-quick = Premier coup d’œil
funding-sure-careful = Soigneux
funding-sure-overnight = Une nuit
funding-cost = { $count ->
    [one] environ { $runs } simulation, { $time }
   *[other] environ { $runs } simulations, { $time }
  }
funding-time = { $unit ->
    [seconds] environ { $count ->
        [one] { $number } seconde
       *[other] { $number } secondes
      }
    [minutes] environ { $count ->
        [one] { $number } minute
       *[other] { $number } minutes
      }
   *[hours] environ { $count ->
        [one] { $number } heure
       *[other] { $number } heures
      }
  }
funding-run = Comparer les façons de dépenser
funding-left = { $done } simulations sur { $all }, reste { $time }
funding-stopped = Arrêté : rien n’en a été conservé.
funding-failed = La simulation n’a pas pu se faire : { $why } Modifiez ce qui est demandé, ou réessayez.

funding-arm-privateReturnees = Appui privé, personnes revenues seulement
    .short = privé, revenues
funding-arm-privateOpen = Appui privé, ouvert à tous
    .short = privé, tous
funding-arm-publicReturnees = Biens publics, personnes revenues seulement
    .short = public, revenues
funding-arm-publicOpen = Biens publics, ouverts à tous
    .short = public, tous
funding-arm-collective = Géré par des migrants ensemble
    .short = migrants ensemble
funding-arm-development = Budget général de développement
    .short = développement
funding-arm-none = Aucun programme
    .short = aucun programme

funding-measure-livingStandard = niveau de vie
    .gain = Gain de niveau de vie
    .unit = centièmes de ce dont on vivait avant
    .one = ce dont une personne vivait avant, pendant un an
funding-measure-employment = personnes au travail
    .gain = Plus de personnes au travail
    .unit = sur cent personnes
    .one = une personne de plus au travail, pendant un an
funding-measure-resentment = { $group ->
    [residents] ressentiment
    [returnees] sentiment d’injustice
   *[both] ressentiment et sentiment d’injustice
  }
    .gain = { $group ->
        [residents] Moins de ressentiment
        [returnees] Moins de sentiment d’injustice
       *[both] Moins de ressentiment, moins de sentiment d’injustice
      }
    .unit = points d’un indice de 0 à 100
    .one = l’indice entier d’une personne, pendant un an
funding-measure-wish = souhait de partir
    .gain = Moins de personnes qui souhaitent partir
    .unit = sur cent adultes
    .one = un adulte de moins qui souhaite partir, pendant un an
funding-measure-composite = score de réintégration
    .gain = Gain de score de réintégration
    .unit = points d’un indice de 0 à 100
    .one = le score entier d’une personne, pendant un an
funding-measure-immobility = souhaitent partir et ne le peuvent pas
    .gain = Moins de personnes qui souhaitent partir et ne le peuvent pas
    .unit = sur cent adultes
    .one = un adulte de moins qui souhaite partir et ne le peut pas, pendant un an
funding-measure-rents = loyers
    .gain = Loyers plus bas
    .unit = centièmes des loyers d’avant
    .one = le loyer d’avant d’une personne, pendant un an

funding-group-women = femmes
    .short = femmes
funding-group-men = hommes
    .short = hommes
funding-group-poorest = le tiers le plus pauvre
    .short = tiers le plus pauvre
funding-group-richest = le tiers le plus riche
    .short = tiers le plus riche

funding-condition-given = Arrivées telles que données
funding-condition-responding = Les arrivées réagissent aux allocations : plus tôt, pas plus
funding-condition-together = Les nouveaux arrivants s’installent ensemble
funding-condition-apart = Les nouveaux arrivants s’installent à l’écart les uns des autres
funding-one-condition = Seules les arrivées telles que données ont été simulées. Cochez d’autres conditions ci-dessus pour voir si elles renversent le constat.

funding-spread = { $median } ({ $low } à { $high })

funding-verdicts = Ce qui peut être dit
funding-verdicts-doc = L’année qui finit deux ans après le premier argent. Une option est en tête là où elle est nettement devant toutes les autres, de la plus petite différence qui compte, dans plus de la moitié de { $draws } tirages.
funding-verdict-leads = { $budgets ->
    [one] « { $arm } » est en tête pour ceci : { $measure }, { $group } ; nettement devant dans { $count } tirages sur { $draws }.
   *[other] « { $arm } » est en tête pour ceci : { $measure }, { $group }, à chacun des { $budgets } budgets ; nettement devant dans { $count } tirages sur { $draws } ou plus.
  }
funding-verdict-alike = { $budgets ->
    [one] Les façons de dépenser ne peuvent être distinguées pour ceci : { $measure }, { $group } ; aucune n’est nettement devant dans la plupart des { $draws } tirages.
   *[other] Les façons de dépenser ne peuvent être distinguées pour ceci : { $measure }, { $group }, à aucun des { $budgets } budgets ; aucune n’est nettement devant dans la plupart des { $draws } tirages.
  }
funding-verdict-depends = Qui est en tête dépend du budget pour ceci : { $measure }, { $group } ; { $standings }.
funding-verdict-nobody = Rien ne peut être dit pour ceci : { $measure }, { $group } ; dans certains tirages, personne d’entre eux n’est là.
funding-standing-leads = à { $budget } « { $arm } » (dans { $count } tirages sur { $draws })
funding-standing-alike = à { $budget } elles ne peuvent être distinguées
funding-verdict-otherwise = Qui est en tête change, à quelque budget, sous : { $conditions }.
funding-overtakes = « { $above } » dépasse « { $below } » à environ { $budget } (95 % : { $low } à { $high } ; dans { $share } des rééchantillonnages).
funding-overtakes-all = { $count ->
    [one] Un dépassement
   *[other] { $count } dépassements entre les budgets essayés
  }
funding-flip = { $cost } : au-dessous de { $at } « { $below } » fait mieux en moyenne, au-dessus « { $above } ».
funding-flip-none = { $count ->
    [one] Le seul coût unitaire regardé ne renverse pas à lui seul le choix entre « { $leader } » et « { $second } » plus que ne le ferait le hasard.
   *[other] Aucun des { $count } coûts unitaires et frais généraux ne renverse à lui seul le choix entre « { $leader } » et « { $second } » plus que ne le ferait le hasard.
  }
funding-cost-of = { $cost } ({ $programme })
funding-unspent = Pas le même coût en fait : « { $arm } » dépense moins de la moitié : { $amounts }. Trop peu remplissent les conditions ou en entendent parler à temps, ou un agent représente trop de personnes.
funding-spent-of = { $spent } sur { $budget }

funding-look = Ce qui est regardé
funding-look-measure = Mesure
funding-look-budget = Budget
funding-look-condition = Condition
funding-look-first = Mettre à part
funding-look-second = et
funding-look-reading = Quand
funding-reading-after = { $months } mois après le premier argent
funding-reading-left = 13 à 24 mois après le dernier argent
funding-read = Parcourir : { $chart }
funding-at = { $place } : { $arms }
funding-at-arm = { $arm } { $gain }

funding-column-arm = Façon de dépenser
funding-column-group = Groupe
funding-column-budget = Budget
funding-column-months = Quand
funding-column-median = Médiane, { $unit }
funding-column-low = Bas (5 %), { $unit }
funding-column-high = Haut (95 %), { $unit }
funding-column-stays = Reste, { $unit }
funding-column-gains = Gagne, sur { $draws } tirages
funding-column-loses = Perd, sur { $draws } tirages
funding-column-usd = Pour une unité
funding-column-running = continue de coûter, par mois

funding-two = Appui privé ou biens publics, personnes revenues seulement ou ouvert à tous
funding-two-headline = { $sides ->
    [one] À { $budget } : { $first }.
   *[other] À { $budget } : { $first } ; { $second }.
  }
funding-two-leads = pour { $group } « { $arm } » est nettement devant
funding-two-alike = pour { $group } aucune façon ne peut être distinguée de la suivante
funding-measured = { $gain } par rapport à aucun programme, { $unit }. { $reading }. { $condition }.
funding-two-note = Les marques sont des médianes de { $draws } tirages, les lignes les 90 % centraux. Cercle : personnes revenues ; carré : personnes qui vivaient ici. Tous les panneaux ont la même échelle.

funding-frontier = Ce que permet plus d’argent
funding-frontier-measure = { $gain } par rapport à aucun programme selon le budget, { $unit } : { $group }. { $condition }.
funding-frontier-none = { $budgets ->
    [one] « { $first } » et « { $second } », pour ceci : { $measure }, { $group }, à un seul budget.
   *[other] Ni « { $first } » ni « { $second } » ne dépasse l’autre entre les budgets essayés pour ceci : { $measure }, { $group }.
  }
funding-frontier-note = Aires claires : les 90 % centraux de { $draws } tirages des deux qui sont mises à part ; lignes fines : toutes les autres. Ombré vertical : là où l’une dépasse l’autre, 95 %.
funding-overtaking = { $budget } ({ $low } à { $high })

funding-horizons = Quand cela se voit, et ce qui reste
funding-horizons-measure = { $gain } par rapport à aucun programme selon les mois après le premier argent, { $unit } : { $group }, { $budget }.
funding-horizons-headline = Ce qui reste pour { $group } 13 à 24 mois après le dernier argent : « { $first } » { $staysFirst }, « { $second } » { $staysSecond }.
funding-horizons-note = Chaque point est la moyenne des douze mois qui y finissent ; celui à 6 mois, des six premiers. L’argent commence avec les premières arrivées, sauf si d’autres mois sont choisis.

funding-groups = Qui gagne et qui perd
funding-groups-measure = Changement du niveau de vie par rapport à aucun programme, { $unit }, deux ans après le premier argent ; { $budget }.
funding-groups-none-lose = À { $budget } aucun groupe distingué ne perd dans la plupart des tirages ; certaines personnes le peuvent.
funding-groups-lose = À { $budget } ceux-ci perdent dans la plupart des tirages : { $who }.
funding-groups-loser = { $group } par « { $arm } » ({ $count } sur { $draws })
funding-groups-note = Marques pleines et lignes : médiane et 90 % centraux des tirages. Cercles vides : ce qui reste 13 à 24 mois après le dernier argent. Les groupes se recoupent et ne sont jamais additionnés.
funding-groups-partly = Non dit, car dans certaines simulations personne d’entre eux n’était là : { $who }.
funding-groups-absent = Non dit, car personne d’entre eux n’est compté dans aucune simulation : { $who }.

funding-one = Ce que coûte une unité
funding-one-note = Coût complet sur ce qui est gagné par rapport à aucun programme, d’après ce que gagne un dollar dans chaque tirage ; entre parenthèses les 90 % centraux. Là où aucun gain ne peut être dit à une extrémité, il n’y a pas de coût. Le modèle ne marque aucun départ comme un départ de détresse : les départs irréguliers en tiennent lieu. Moins de départs n’est pas un gain là où plus de personnes souhaitent partir et ne le peuvent pas.
funding-one-at = À { $budget }
funding-one-sustained = Une personne de plus ici avec un score de réintégration d’un demi ou plus, { $months } mois après sa propre arrivée
funding-one-averted = Un départ irrégulier de moins, { $group }
funding-cost-untold = aucun gain ne peut être dit : pas de coût
funding-cost-no-gain = aucun gain dit
funding-cost-nobody = personne n’était arrivé depuis si longtemps
funding-gained = gagné : { $people }
funding-averted = de moins : { $people } ; adultes qui souhaitent partir et ne le peuvent pas : { $immobility } sur cent

funding-worth = Ce qu’il vaut de payer pour un gain
funding-worth-measure = Part des tirages où chaque façon est la meilleure, selon ce que vaut une unité : { $group }, { $budget }
funding-worth-headline = Là où { $unit } vaut { $usd }, « { $arm } » fait le mieux en moyenne ; c’est la meilleure dans { $share } des tirages.
funding-worth-note = La meilleure a le plus grand bénéfice net : unités gagnées fois ce que vaut une unité, moins ce qui a été dépensé (van Hout et autres, Health Economics, 1994). Une part des tirages n’est pas une probabilité.

funding-dollars = Où va chaque dollar
funding-dollars-measure = Parts de ce qui est dépensé, médianes des tirages ; { $budget }
funding-dollars-headline = « { $arm } » laisse le plus à entretenir : { $usd } par mois, après le départ du bailleur.
funding-dollars-none = Rien de ce qui est construit ne continue de coûter après le départ du bailleur.
funding-dollars-note = Ce qui a été construit continue de coûter à quiconque le maintient en usage ; le tableau le donne par façon de dépenser.

funding-command = La même chose en ligne de commande
funding-command-doc = { $shipped ->
    [yes] Ceci donne les mêmes chiffres.
   *[no] Ceci donne les mêmes chiffres, à partir du scénario en fichier.
  }
funding-save-scenario = Enregistrer le scénario

funding-mix = Meilleur dosage
funding-mix-lead = Choisissez des programmes, un budget et deux à quatre fins. Les dosages qu’aucun autre ne surpasse en toutes les fins sont énumérés, avec ce qu’une fin coûte à une autre. Lequel est juste, c’est à vous de le dire.
funding-mix-programmes = Programmes parmi lesquels choisir
funding-mix-programmes-doc = Ceux du scénario, et des sortes qui lui manquent. Ce qui n’est pas coché ne reçoit rien.
funding-mix-few-programmes = Choisissez au moins deux programmes.
funding-mix-ends = Fins
funding-mix-ends-doc = Deux à quatre. Celles des personnes revenues et des personnes qui vivaient ici restent séparées.
funding-mix-few-ends = Choisissez au moins deux fins.
funding-mix-budget = Budget de l’ensemble, dollars des États-Unis
funding-mix-run = Chercher les meilleurs dosages
funding-end = { $measure }, { $group }
funding-mix-command = La recherche en ligne de commande
funding-mix-command-doc = Enregistrez les deux fichiers l’un à côté de l’autre ; ceci donne les mêmes dosages.
funding-mix-save = Enregistrer le plan
funding-mix-source = { $scenario } ; { $mixes } dosages essayés sur { $replicates } graines chacun, ceux qui sont retenus sur { $fresh } nouvelles ; { $scale } personnes par agent ; graine « { $seed } » ; modèle { $version }.
funding-mix-measure = Deux fins l’une face à l’autre, centièmes ; coût complet d’au plus { $budget }
funding-mix-headline = { $count ->
    [one] Un dosage sur { $tried } essayés n’est surpassé par aucun autre : { $first } face à { $second }.
   *[other] { $count } dosages sur { $tried } essayés ne sont surpassés en tout par aucun autre : { $first } face à { $second }.
  }
funding-mix-note = Cercles : moyennes sur { $fresh } nouvelles graines que la recherche n’a pas vues ; lignes : 95 %. Pâle : surpassé en tout par un autre.
funding-mix-letter = Dosage
funding-mix-spent = Dépensé
funding-mix-low = Bas (95 %)
funding-mix-high = Haut (95 %)
funding-mix-money = { $programme }, dollars des États-Unis
funding-mix-list = Dosages trouvés
funding-mix-part = { $programme } { $share }
funding-mix-nothing = pas d’argent pour aucun
funding-mix-beaten = surpassé en tout par { $letter }
funding-mix-take = Ouvrir dans Explorer
funding-mix-take-named = Ouvrir le dosage { $letter } dans Explorer : { $mix }
funding-mix-across = En largeur
funding-mix-up = En hauteur
funding-mix-trade = De { $from } à { $to }, ceci gagne { $gain } { $gainUnit } : { $first } ; et ceci perd { $loss } { $lossUnit } : { $second }.
funding-mix-trade-untold = { $first } et { $second } : les extrémités du front, { $from } et { $to }, ne peuvent être distinguées dans les deux.
funding-mix-no-trade = { $count ->
    [one] Un dosage est en tête pour toutes les fins à la fois : il n’y a rien à échanger.
   *[other] Aucun arbitrage entre deux fins ne peut être dit.
  }
funding-mix-progress = La moitié de la recherche avait trouvé { $share } de ce que toute la recherche a trouvé.
