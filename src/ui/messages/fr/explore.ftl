# The first page: charts, map, controls, the strip of time and the run.

topic-comers = Qui arrive
topic-work = Travail
topic-homes = Logement et foncier
topic-schools = Écoles
topic-town = La ville
topic-money = Argent et niveau de vie
topic-together = Vivre ensemble
topic-leaving = Rester et partir

headline-sides = { $known ->
    [residents] { $name } : { $residents } pour les personnes qui vivaient ici, { $date }
    [returnees] { $name } : { $returnees } pour les personnes revenues, { $date }
   *[both] { $name } : { $returnees } pour les personnes revenues, { $residents } pour celles qui vivaient ici, { $date }
  }
headline-nobody = { $measure } : encore personne à compter
measure-in = { $measure }, { $place ->
    [hotSpot] zone de concentration
   *[province] province
  }

chart-arrivals =
    .measure = Personnes qui arrivent, par mois
    .headline = { $returnees } personnes reviennent, et { $displaced } personnes déplacées arrivent
    .note = S’il y a des arrivées, combien et quand : le scénario le fixe. Le modèle ne le choisit jamais.
chart-population =
    .measure = Personnes qui vivent ici
    .headline = Le nombre d’habitants { $place ->
        [hotSpot] dans la zone de concentration
       *[province] dans la province
      } { $course ->
        [rises] monte de { $from } à { $to } jusqu’en { $date }
        [falls] descend de { $from } à { $to } jusqu’en { $date }
       *[stays] reste proche de { $from }
      }
    .note = Chaque personne est comptée là où elle vit à la fin du mois.
chart-dayLabourers =
    .measure = Journaliers, personnes
    .headline = Le nombre de journaliers { $place ->
        [hotSpot] dans la zone de concentration
       *[province] dans la province
      } { $course ->
        [rises] monte de { $from } à { $to } jusqu’en { $date }
        [falls] descend de { $from } à { $to } jusqu’en { $date }
       *[stays] reste proche de { $from }
      }
    .note = Qui ne trouve pas d’emploi régulier et ne peut pas attendre va sur la place d’embauche et travaille à la journée.
chart-daysWorked =
    .measure = Jours de travail que trouve un journalier, par mois
    .name = Jours de travail trouvés dans le mois
    .note = Le salaire journalier ne baisse guère : quand le travail est rare, chacun en a moins de jours.
chart-unemployment =
    .measure = Sans travail, part de ceux qui en veulent
    .name = Sans travail
    .note = Parmi la population active.
chart-enterprises =
    .measure = Boutiques, ateliers et autres petits commerces
    .headline = Le nombre de commerces ouverts par des arrivants { $course ->
        [rises] monte de { $from } à { $to } jusqu’en { $date }
        [falls] descend de { $from } à { $to } jusqu’en { $date }
       *[stays] reste proche de { $from }
      }
    .note = Les personnes qui reviennent apportent des compétences, de l’épargne et une clientèle ; ce qu’elles ouvrent achète et embauche aussi. Par des arrivants : tous les commerces qu’ils ont ouverts jusqu’ici, dans toute la province.
chart-land =
    .measure = Loyer, et prix d’une parcelle en périphérie ; janvier 2015 = 1
    .headline = Le prix d’une parcelle en périphérie { $course ->
        [rises] monte de { $from } à { $to } jusqu’en { $date }
        [falls] descend de { $from } à { $to } jusqu’en { $date }
       *[stays] reste proche de { $from }
      }
    .note = Les propriétaires y gagnent, les locataires y perdent. Parcelles : Behsud et Surkh Rod.
chart-rent =
    .measure = Loyer payé par un ménage locataire, dollars des États-Unis par mois
    .name = Loyer mensuel
    .note = Dollars de l’année de base.
chart-peoplePerRoom =
    .measure = Personnes par pièce
    .headline = Le nombre de personnes par pièce { $place ->
        [hotSpot] dans la zone de concentration
       *[province] dans la province
      } { $course ->
        [rises] monte de { $from } à { $to } jusqu’en { $date }
        [falls] descend de { $from } à { $to } jusqu’en { $date }
       *[stays] reste proche de { $from }
      }
    .note = Les familles hébergent leurs proches avant que quiconque ne dorme dehors : le surpeuplement vient d’abord, la construction ensuite.
chart-pupilsHigh =
    .measure = Élèves de lycée, et places (trait fin)
    .headline = Le nombre d’élèves de lycée { $place ->
        [hotSpot] dans la zone de concentration
       *[province] dans la province
      } { $course ->
        [rises] monte de { $from } à { $to } jusqu’en { $date }
        [falls] descend de { $from } à { $to } jusqu’en { $date }
       *[stays] reste proche de { $from }
      }
    .note = Places : salles de classe × vacations × taille des classes, jusqu’à une limite stricte.
chart-outOfSchool =
    .measure = Enfants non scolarisés, part de leur âge
    .name = Non scolarisés
    .note = Filles et garçons de 7 à 18 ans.
chart-minutesAcrossTown =
    .measure = Minutes pour traverser la ville
    .place = Minutes pour traverser la ville, trajets vers le travail dans la zone de concentration
    .headline = La traversée de la ville, en minutes, { $course ->
        [rises] monte de { $from } à { $to } jusqu’en { $date }
        [falls] descend de { $from } à { $to } jusqu’en { $date }
       *[stays] reste proche de { $from }
      }
    .note = Tout le monde emprunte les mêmes routes : les personnes qui vivaient ici et celles qui sont revenues attendent dans la même circulation.
chart-waterService =
    .measure = Eau, part du besoin couverte
    .headline = La part couverte du besoin en eau salubre { $place ->
        [hotSpot] dans la zone de concentration
       *[province] dans la province
      } { $course ->
        [rises] monte de { $from } à { $to } jusqu’en { $date }
        [falls] descend de { $from } à { $to } jusqu’en { $date }
       *[stays] reste proche de { $from }
      }
    .note = Capacité rapportée au besoin là où vivent les gens, au plus la totalité.
chart-livingStandard =
    .measure = Niveau de vie ; 1 = avant (pour les arrivants : leur vie à l’étranger)
    .headline = Le niveau de vie des personnes qui vivaient ici { $place ->
        [hotSpot] dans la zone de concentration
       *[province] dans la province
      } { $course ->
        [rises] monte de { $from } à { $to } jusqu’en { $date }
        [falls] descend de { $from } à { $to } jusqu’en { $date }
       *[stays] reste proche de { $from }
      }
    .note = Rapporté : il baisse pour les personnes revenues et pour celles qui vivaient ici.
chart-remittances =
    .measure = Argent envoyé de l’étranger, dollars des États-Unis par mois ; perdu : ce qui n’arrive plus
    .headline = L’argent envoyé à la famille { $place ->
        [hotSpot] dans la zone de concentration
       *[province] dans la province
      } { $course ->
        [rises] monte de { $from } à { $to } jusqu’en { $date }
        [falls] descend de { $from } à { $to } jusqu’en { $date }
       *[stays] reste proche de { $from }
      }
    .note = Quand un soutien de famille est renvoyé, le transfert à la famille cesse.
chart-resentment =
    .measure = Ressentiment (vivaient ici) et sentiment d’injustice (revenus), de 0 à 1
    .headline = Le ressentiment parmi les personnes qui vivaient ici { $place ->
        [hotSpot] dans la zone de concentration
       *[province] dans la province
      } { $course ->
        [rises] monte de { $from } à { $to } jusqu’en { $date }
        [falls] descend de { $from } à { $to } jusqu’en { $date }
       *[stays] reste proche de { $from }
      }
    .note = Il réagit au surpeuplement, à la concurrence et à une aide inégale ; il diminue avec les contacts équitables et la parenté. Personne en particulier n’est noté.
chart-wellbeing =
    .measure = Bien-être, de 0 à 1
    .name = Bien-être
    .note = D’après le revenu, le travail, l’espace, l’appartenance, la séparation et la honte.
# Wish, plan, departure: three steps (aspiration, plan, and leaving) that must not be mixed up.
chart-wish =
    .measure = Adultes qui souhaitent partir, part
    .name = Souhaitent partir
    .note = Un souhait n’est pas un projet, et un projet n’est pas un départ.
chart-plan =
    .measure = Adultes qui projettent de partir, part
    .name = Projettent de partir
    .note = Un projet suppose un souhait, des moyens en vue et une voie.
chart-departures =
    .measure = Personnes qui partent, par mois, toutes voies confondues
    .name = Départs dans le mois
    .note = Partir par une voie régulière n’est pas un préjudice. Les voies irrégulières sont dangereuses et se paient par des dettes : elles sont comptées comme un préjudice.
chart-involuntaryImmobility =
    .measure = Adultes qui souhaitent partir et ne le peuvent pas, part
    .name = Souhaitent partir et ne le peuvent pas
    .note = Rester n’est pas une réussite quand partir est hors d’atteinte.
chart-rss =
    .measure = Indice de réintégration, de 0 à 1
    .name = Indice de réintégration
    .note = Économique, social et psychosocial, d’après l’état simulé. Ni une enquête, ni les pondérations de l’OIM.

line-trades = tous
line-newTrades = arrivants
line-plots = parcelles
line-rent = loyer
line-seats = places
line-everybody = tous
line-lost = perdu
line-resentment = ressentiment
line-grievance = injustice
line-of = { $line } ({ $who })

chart-month = Mois, { $chart }
chart-nobody = Cette simulation n’a personne à compter ici. Les autres graphiques ne sont pas touchés.
chart-no-outcome = Cette simulation ne contient pas de résultat « { $outcome } ». Les autres graphiques ne sont pas touchés.
chart-heard = { $headline }. { $measure }.
chart-heard-soft = { $headline }. { $measure }. Aires claires : { $range }.
readout = { $date } : { $values }
readout-value = { $who } { $value }
readout-range = { $who } { $value } ({ $lowest } à { $highest } dans { $runs } simulations)
readout-twin = { $told }, sans programmes { $value }
span = { $programme }, { $from } à { $to }
range = { $from } à { $to }

howdrawn = Tracé : { $lines }.
howdrawn-ahead = Tracé : { $fine ->
    [1] chaque personne
   *[other] 1 sur { $fine }
  } jusqu’en { $date }, plus pâle 1 sur { $coarse } ensuite.
soft-none = Une seule simulation, donc pas d’aire claire : la part du hasard à taille réelle n’a pas été essayée.
soft-follows = L’étendue due au seul hasard suit.
soft-range = Aires claires : { $range }.

reported = rapporté { $factor }
reported-land = rapporté { $factor } (+1 000 %)
reported-source = Rapporté pour le Nangarhar en un an par une seule source, non datée ; par le calcul, un chiffre de la zone de concentration, et non de la province.
reported-beside = { $place ->
    [periphery] <b>Périphérie { $here }</b>
   *[hotSpot] <b>Zone de concentration { $here }</b>
  } { $province ->
    [none] · <source>{ $reported }</source>
   *[other] · province { $province } · <source>{ $reported }</source>
  }

more = Tableau et fichiers

rail = Scénario, arrivées et programmes
scenario = Scénario
shelf-places = Lieux
shelf-arrivals = Arrivées de dix pays, dans un lieu à vous
shelf-patterns = Petits cas qui testent l’effet des programmes
scenario-own = { $title } (votre fichier)
undo = Annuler
redo = Rétablir
reset = { $changes ->
    [0] Réinitialiser
   *[other] Réinitialiser { $changes }
  }
open-file = Ouvrir un fichier
save-file = Enregistrer en fichier
problems = { $count ->
    [one] Un problème dans ce fichier ; ce qui était ouvert le reste
   *[other] { $count } problèmes dans ce fichier ; ce qui était ouvert le reste
  }
problem-no-answer = pas de réponse du serveur
problem-its-file = son fichier ; ce qui était ouvert le reste
seed = Graine du hasard
charts-show = Les graphiques montrent
show-hotSpot = la zone de concentration
show-province = toute la province
hot-spot-is = { $zones } : là où se sont installées la plupart des personnes revenues.
compare-without = Comparer à la même simulation sans programmes (tirets)
run-unasked = Simuler chaque personne sans demander

arrivals = Qui arrive
arrivals-doc = Des conditions que vous fixez. Le modèle ne les choisit jamais, et rien sur cette page ne les vise.
arrivals-more = Autres conditions
arrivals-none = Personne n’arrive dans ce scénario.
arrivals-streams = Groupes d’arrivée ({ $count })
arrivals-volumeFactor = Nombre d’arrivées
arrivals-spreadMonths = Dates étalées sur
arrivals-complianceShare = Réadmissions effectives
arrivals-bandShiftSteps = Décalage des degrés
arrivals-credibleForceShare = Contrainte crédible (contesté)
arrivals-respondingElasticity = Réaction des arrivées aux allocations
stream-settles = <b>{ $stream }</b> { $people } personnes s’installent ici
stream-settle-here = S’installent ici

field-exact = { $unit ->
    [none] { $name }, valeur exacte
   *[other] { $name }, valeur exacte, { $unit }
  }
field-value = { $value } { $unit }
field-changed = modifié par vous
field-back = Revenir à { $value }
field-all = Aucun choisi : tous.

programmes = Les programmes
staying = <b>Rester avec une autorisation de séjour</b> est une option de chaque comparaison.
staying-add = Ajouter l’option de rester
programmes-none = Aucun pour l’instant. Ajoutez-en un pour voir deux lignes issues du même hasard : avec lui, et sans lui.
programmes-library = Bibliothèque de programmes
months = { $from } à { $to }

map-outcome = Résultat sur la carte
map-whom = Pour qui
map-everybody = tout le monde
map-residents = personnes qui vivaient ici
map-newcomers = personnes arrivées
map-difference = différence
map-own = Contours propres
map-waiting = Carte des districts
map-title = { $outcome }
map-title-difference = { $outcome } : différence due aux programmes
map-when = { $date }, { $scale }
map-heard = Carte des districts : { $outcome }. La liste ci-dessous contient les valeurs.
map-zone = { $zone } : { $value }
map-note = Les noms et les contours n’impliquent aucune approbation. Entourée et en gras : la zone de concentration.
map-note-schematic = Schématique : des cellules autour des chefs-lieux de district, et non des frontières. Les noms et les contours n’impliquent aucune approbation. Entourée et en gras : la zone de concentration.
map-empty = Cette simulation ne contient pas de valeurs par district pour ce résultat.
map-classes = Classes de la carte, avec le nombre de districts dans chacune
map-under = moins de { $to }
map-to = jusqu’à { $to }
map-more = { $from } et plus
map-hot = , zone de concentration

time = Temps et simulation
month = Mois
play = Lecture
pause = Suspendre

stage-starting = { $arm ->
    [without] Sans programmes, { $what } : démarrage
   *[with] { $what } : démarrage
  }
stage-peopling = { $arm ->
    [without] Sans programmes, { $what } : peuplement du lieu
   *[with] { $what } : peuplement du lieu
  }
stage-month = { $arm ->
    [without] Sans programmes, { $what } : mois { $month } sur { $months }
   *[with] { $what } : mois { $month } sur { $months }
  }
run-failed = <b>La simulation s’est arrêtée.</b> { $why } Ce qui est tracé reste, et votre scénario est enregistré.
run-again = Relancer
run-full = Simuler en entier
run-cancel = Annuler
run-shown = Affiché : { $lines }
run-shown-then = Affiché : { $lines }.
run-next = Ensuite :
run-stopped = Arrêté. Affiché : { $lines }
run-nothing = Rien n’est encore calculé
run-months = Mois calculés

rights-first = <b>Les droits d’abord.</b> { $line } <link>La fiche</link>
explore-waiting = Les premiers graphiques paraissent en quelques secondes : d’abord un agent sur cent, puis un sur dix, puis chaque personne.
explore-twin = Trait plein : comme dans le scénario. Tirets, et entre parenthèses : les mêmes personnes et le même hasard sans programmes. Barres sous les années : durée de chaque programme.

about = À propos de cette simulation

opening-happened = Ce qui s’est passé
    .text = En 2016, quelque 370 000 réfugiés enregistrés et 250 000 Afghans sans papiers sont revenus du Pakistan, neuf sur dix après juin. Beaucoup ne l’ont pas choisi : extorsions policières, détentions arbitraires et papiers maintenus dans un vide juridique les y ont poussés. Plus de la moitié se sont dirigés vers le Nangarhar et l’est.
opening-brought = Ce qu’ils ont apporté
    .text = Des métiers et une expérience des affaires, de l’épargne, des proches et des contacts. Dans une enquête antérieure, 47 % des personnes revenues savaient lire et écrire, contre 34 % de celles qui étaient restées. Ce sont des travailleurs et des élèves ; ce sont aussi des clients, des bâtisseurs, des enseignants, et les propriétaires de nouvelles boutiques.
opening-needed = Ce qu’il fallait
    .text = Des pièces, du travail, des places à l’école, de l’eau, des routes et un traitement équitable, pour les personnes revenues et pour celles qui vivaient ici. Une source rapporte, en un an, deux fois plus d’élèves de lycée, six fois plus de journaliers, un temps de traversée de la ville multiplié par quatre, et des terrains à onze fois leur prix.
opening-cite = Newland et Salant (Migration Policy Institute 2018) ; rapports de situation de l’OCHA et de l’OIM 2016 ; enquête sur les conditions de vie en Afghanistan 2013–14. Le modèle est montré à côté de ces rapports, jamais à leur place.

chosen-all = tous
    .long = tout le monde
chosen-residents = vivaient ici
    .long = personnes qui vivaient ici
chosen-newcomers = arrivés
    .long = personnes arrivées
chosen-measure = { $measure }, { $zones }
chosen-headline = { $course ->
    [rises] { $measure } : monte de { $from } à { $to } jusqu’en { $date } ({ $who })
    [falls] { $measure } : descend de { $from } à { $to } jusqu’en { $date } ({ $who })
   *[stays] { $measure } : proche de { $from } ({ $who })
  }
chosen-missed = Les résultats ne le donnent pas par district : la province.
chosen-shown = Les graphiques montrent <b>{ $zones }</b>. Les quantités sont additionnées ; les parts et les prix sont des moyennes selon les personnes qui y vivent.
chosen-cohort = <b>Choisi sur la carte</b> : { $stream }. Les graphiques contiennent les personnes arrivées, toutes ensemble, et non celles d’un groupe ou d’un trimestre.
chosen-none = Tout montrer à nouveau
chosen-how = Appuyez sur le nom d’un district pour le voir dans tous les graphiques ; avec Ctrl ou Maj, plusieurs.

map-mode = La carte montre
map-mode-people = les personnes
map-mode-districts = les districts
map-people = Où vivent les gens
map-values = Dans les districts
timeline-edit = Modifier
timeline-edit-what = Arrivées, programmes et événements
opening-fold = Replier
opening-read = Ce qui s’est passé, ce qu’ils ont apporté, ce qu’il fallait

explore-assumed = { $count ->
    [one] <link>Une hypothèse</link> est modifiée
   *[other] <link>{ $count } hypothèses</link> sont modifiées
  } : cela vaut pour chaque ligne, avec programmes et sans ; la situation de référence a bougé avec.
