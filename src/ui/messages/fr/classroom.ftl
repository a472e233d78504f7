# Lessons: predict, run, explain. Calm words; no winners and no scores; nothing here plays at deportation.
classroom-title = En classe
classroom-doc = Six leçons où l’on dit d’abord ce que l’on attend, puis lance le modèle, puis explique ce que l’on voit avec ses propres mots. Il n’y a ni notes ni gagnants : c’est à une prédiction qui s’est révélée fausse que la leçon commence. Toutes les personnes d’une simulation sont fictives.
classroom-all = Toutes les leçons
classroom-for = { $minutes } minutes ; à partir de { $age } ans.
classroom-hard = À savoir : cette leçon parle de personnes obligées de partir, de détention, de perte et d’insécurité. Certaines personnes dans la salle ont pu le vivre. Personne n’a à raconter quoi que ce soit de soi, et chacun peut sortir.
classroom-hard-short = Parle de déplacement et de détention.
classroom-aims = Objectifs
classroom-teachers = Pour les enseignants
classroom-tool-link = Un lien avec des réglages fixés
    .doc = ouvre une leçon ou Explorer, avec des réglages verrouillés ou masqués.
classroom-tool-pool = Les résultats de la classe
    .doc = ce que chacun attendait et ce qu’ont dit ses simulations, sans serveur.
classroom-tool-codap = Données pour CODAP
    .doc = une simulation comme tableau dans CODAP, ou comme fichier pour lui.
classroom-unknown = Il n’y a pas de leçon « { $key } ». Voici les leçons :
classroom-notes = Notes pour l’enseignant
classroom-print = Imprimer la fiche (une page)
classroom-again = Recommencer cette leçon

classroom-prediction = Ma prédiction
classroom-prediction-typed = Ma prédiction, au clavier
classroom-nothing-yet = rien encore
classroom-keep = Garder ma prédiction
classroom-first-predict = Dites d’abord ce que vous attendez : rien n’est simulé avant.
classroom-keep-note = Une fois gardée, elle reste telle quelle.
classroom-sketch = L’évolution que vous attendez
classroom-sketch-point = { $date }
classroom-sketch-how = Dessinez avec le pointeur, ou allez d’un point à l’autre avec Tab et déplacez chacun avec les flèches.
classroom-course = de { $first } en { $from } à { $last } en { $to }
classroom-step = { $number }. { $title }
classroom-kept = Vous attendiez : { $predicted }.
classroom-run = Lancer
classroom-running = Simulations en cours
classroom-runs = { $done } simulations sur { $all }
classroom-failed = La simulation n’est pas arrivée à sa fin : { $why } Votre prédiction est gardée ; relancez-la.
classroom-line = Attendu { $predicted } ; la simulation dit { $found }.
classroom-figures = Chiffres de la simulation
classroom-row = { $unit ->
    [none] { $outcome }, { $who }
   *[other] { $outcome } ({ $unit }), { $who }
  }
classroom-run-note = Une simulation ; { $scale } ; graine { $seed }. La simulation de chaque élève a son propre hasard, les chiffres des voisins diffèrent donc un peu. Ce n’est pas une prévision.
classroom-beside-number = Vous attendiez { $predicted } ; cette simulation dit { $found }.
classroom-beside-choice = Vous avez choisi : « { $predicted } » Réponse : « { $found } »
classroom-beside-course = Vous avez dessiné une évolution { $predicted } ; cette simulation va { $found }.

classroom-round = La négociation
classroom-round-doc = En 2018, des États se sont accordés sur neuf actions pour un retour sûr et digne et une réintégration durable (Pacte mondial pour les migrations, Objectif 21). Prenez le rôle d’une de six parties. Lisez seulement votre propre but. Accordez-vous ensuite avec les autres sur ce qui est fait d’abord : l’argent ne suffit pas pour tout. Personne ici ne décide qui est renvoyé ni combien.
classroom-party-origin = Ministère du pays d’origine
    .goal = Votre but : les personnes qui reviennent ont des papiers, et les familles continuent de recevoir ce qu’envoient leurs proches à l’étranger.
    .asks = Demandez aux autres : qui paie quand l’argent de cette négociation est épuisé ?
classroom-party-destination = Autorité du pays d’accueil
    .goal = Votre but : chaque cas est entendu un par un, ce que vous faites tient devant un tribunal, et ce que vous payez dure.
    .asks = Demandez aux autres : qu’est-ce qui rendrait légal que quelqu’un reste ?
classroom-party-returnees = Personnes revenues
    .goal = Votre but : une vie que l’on peut vivre : du travail, un logement, l’école pour les enfants, et quelqu’un qui écoute.
    .asks = Demandez aux autres : qu’a-t-on décidé sur nous sans nous ?
classroom-party-residents = Personnes qui vivaient ici
    .goal = Votre but : de l’eau, des places à l’école et un loyer que vous pouvez payer, comme avant, et une voix dans ce qui est construit.
    .asks = Demandez aux autres : ce qui est construit est-il ouvert à nous tous ?
classroom-party-mayor = Maire
    .goal = Votre but : des puits, des salles de classe et des routes qui continuent de fonctionner, et des voisins qui se parlent.
    .asks = Demandez aux autres : nous a-t-on dit à temps combien de familles viendraient ?
classroom-party-civilSociety = Société civile
    .goal = Votre but : personne ne reste invisible : les enfants, les femmes cheffes de ménage, les personnes malades ; et quelqu’un d’indépendant observe.
    .asks = Demandez aux autres : où quelqu’un pourrait-il se plaindre ?
classroom-actions = Accordez-vous sur { $most } au plus de neuf actions ({ $each } chacune)
classroom-action-cooperationFrameworks = Simulé ainsi : conseils et résidents sont informés à temps.
classroom-action-identityAndDocuments = Simulé ainsi : papiers d’identité.
classroom-action-consularAssistance = Simulé ainsi : conseil et information avant le retour.
classroom-action-dueProcess = Simulé ainsi : autorisation de séjour pour celles et ceux dont le recours aboutit.
classroom-action-monitoring = Simulé ainsi : visites et suivi de celles et ceux qui ont été servis.
classroom-action-childBestInterests = Simulé ainsi : appui à la scolarité, pour tous les enfants.
classroom-action-equalAccess = Simulé ainsi : formation professionnelle ouverte à tous.
classroom-action-communityNeeds = Simulé ainsi : un fonds dont résidents et nouveaux arrivants choisissent ensemble l’usage.
classroom-action-unrun = Le modèle ne déplace aucun chiffre pour elle : ce que le consentement protège n’est pas le résultat d’une simulation. C’est peut-être ce qui compte le plus.
classroom-round-run = Ce qui a été convenu a été simulé. Recommencez la leçon pour une autre négociation.

classroom-sheet-predict = J’attends :
classroom-sheet-result = La simulation dit :

classroom-hand-in = Remettre
classroom-hand-in-doc = Un lien qui contient vos prédictions et ce qu’ont dit vos simulations : pas de nom, et pas ce que vous avez écrit. Donnez-le à votre enseignant, ou montrez le code.
classroom-result-link = Lien vers mon résultat
classroom-copy = Copier le lien
classroom-result-file = Enregistrer en fichier
classroom-result-code = En code pour un téléphone

classroom-strip-mine = { $count ->
    [one] { $count } prédiction
   *[other] { $count } prédictions
  }
classroom-strip-theirs = { $count ->
    [one] Ce qu’a dit { $count } simulation
   *[other] Ce qu’ont dit { $count } simulations
  }
classroom-choice = Choix
classroom-predicted = Attendu
classroom-found = Réponse
classroom-pool-doc = Réunissez ici les liens de la classe. Ils restent dans ce navigateur et ne contiennent pas de noms. La simulation de chacun a son propre hasard : l’écart entre les cercles est ce que fait le seul hasard.
classroom-pool-in = Ajouter des résultats
classroom-pool-paste = Liens, l’un sous l’autre
classroom-pool-add = Ajouter
classroom-pool-files = Choisir des fichiers
classroom-pool-added = { $count ->
    [0] Cela ne contient pas de résultat : un lien se termine par « classroom/pool/ » et un code.
    [one] { $count } lien a été lu.
   *[other] { $count } liens ont été lus.
  }
classroom-pool-lesson = Leçon
classroom-pool-count = { $count ->
    [0] Pas encore de résultat de cette leçon.
    [one] Le résultat de { $count } élève.
   *[other] Les résultats de { $count } élèves.
  }
classroom-pool-again = { $count ->
    [one] { $count } a été remis de nouveau par le même élève : le dernier compte.
   *[other] { $count } ont été remis de nouveau par les mêmes élèves : les derniers comptent.
  }
classroom-pool-foreign = { $count ->
    [one] { $count } vient d’une autre leçon, « { $lesson } », et n’est pas montré ici.
   *[other] { $count } viennent d’une autre leçon, « { $lesson } », et ne sont pas montrés ici.
  }
classroom-pool-newer = { $count } fait avec une version plus récente de cette page : ouvrez-le là.
classroom-pool-cut = { $count } dont la fin manque : redemandez le lien.
classroom-pool-damaged = { $count } modifié en chemin : redemandez le lien.
classroom-pool-table = En liste
classroom-pool-row = attendu { $predicted } ; simulation : { $found }
classroom-pool-csv = Enregistrer en CSV
classroom-pool-empty = Retirer tous les résultats

classroom-link-doc = Choisissez ce qu’ouvre le lien et quels réglages sont fixés. Un réglage fixé ne peut être modifié de nulle part tant que l’élève n’a pas quitté la leçon, ce qui est toujours possible.
classroom-link-lesson = Ouvre
classroom-link-explore = Explorer
classroom-link-scenario = Scénario dans Explorer
classroom-link-open = Ce qui est ouvert ici : { $title }
classroom-link-controls = Réglage
classroom-lock-open = ouvert
classroom-lock-locked = verrouillé
classroom-lock-hidden = masqué
classroom-lock-of = { $control } : { $how }
classroom-link-made = Lien pour la classe
classroom-link-code = En code pour le mur
classroom-link-long = Ce scénario a trop de modifications pour un lien : { $characters } caractères, alors que { $most } passent par la plupart des logiciels. Partagez son fichier et choisissez ici un scénario fourni.

classroom-codap-inside = Cette page se trouve dans CODAP. Une pression envoie la simulation comme nouveau tableau : une ligne pour chaque mois et groupe de personnes, une colonne pour chaque mesure.
classroom-codap-outside = CODAP est un logiciel gratuit pour les données en classe. Enregistrez le fichier et glissez-le dans CODAP ; ou mettez l’adresse de cette page, avec « ?codap » avant le « # », dans CODAP comme page web, et envoyez le tableau d’une pression.
classroom-codap-waiting = La simulation est en cours.
classroom-codap-run = { $title } ; { $scale } ; graine { $seed }. Personnes fictives ; ce n’est pas une prévision.
classroom-codap-send = Envoyer à CODAP
classroom-codap-file = Enregistrer le fichier pour CODAP (CSV)
classroom-codap-sending = Envoi …
classroom-codap-sent = Le tableau est dans CODAP.
classroom-codap-failed = CODAP n’a pas répondu. Enregistrez le fichier et glissez-le dedans.

# 1
lesson-lenses = Six regards sur une simulation
lesson-lenses-about = Une année fictive de retours, un seul jeu de chiffres, six métiers qui les lisent : développement, aide humanitaire, réintégration, politique, sécurité, état de droit. Que voit chacun, et qu’est-ce qu’aucun ne peut voir ?
lesson-lenses-aim-1 = Lire les mêmes chiffres avec plusieurs questions.
lesson-lenses-aim-2 = Garder côte à côte les personnes revenues et les personnes qui vivaient ici.
lesson-lenses-aim-3 = Nommer ce que des chiffres ne peuvent pas montrer.
lesson-lenses-note-1 = Donnez à chaque groupe un regard (page Regards) avant l’étape 2 ; laissez-le défendre ce qu’il voit, puis échangez les regards.
lesson-lenses-note-2 = Quatre programmes de dix millions de dollars chacun sont simulés dans « avec ». Ils sont une illustration, pas un relevé de ce qui a été fait.
lesson-lenses-note-3 = Des différences d’un point ou deux relèvent du hasard : comparez les simulations des voisins avant que quelqu’un ne les explique.
lesson-lenses-note-4 = Terminez par la ligne des droits ci-dessus. Elle se lit avant tout chiffre, et aucun chiffre ne la compense.
lesson-lenses-arm-with = avec quatre programmes
lesson-lenses-arm-without = sans programmes
lesson-lenses-work = Travail
lesson-lenses-work-question = Plus de 400 000 personnes reviennent dans une province en quelques mois de 2016. En juin 2018, avec quatre programmes : quelle part des personnes revenues qui veulent un travail n’en a pas ?
lesson-lenses-work-means = Regardez aussi la ligne des résidents : un chiffre d’un seul côté dit peu.
lesson-lenses-work-explain = Pourquoi le chômage est-il ce qu’il est pour chaque côté ? Que demanderiez-vous à quelqu’un qui vit là ?
lesson-lenses-change = Ce que changent quatre programmes
lesson-lenses-change-question = Parmi le niveau de vie, la scolarité, le loyer, le bien-être et le souhait de partir : combien sont meilleurs avec les programmes que sans, pour les deux côtés ?
lesson-lenses-change-choice-allBetter = Les cinq, pour les deux côtés
lesson-lenses-change-choice-someBetter = Certains, pour les deux côtés
lesson-lenses-change-choice-noneBetter = Aucun, pour les deux côtés
lesson-lenses-change-means = De petites différences peuvent être le seul hasard : demandez à un voisin, dont la simulation a un autre hasard. Quarante millions de dollars pour deux millions de personnes font moins de 20 dollars par tête.
lesson-lenses-change-explain = Quel regard appellerait cela une réussite, et lequel non ? Pourquoi ?
lesson-lenses-unseen = Ce qu’aucun regard ne voit
lesson-lenses-unseen-question = Qu’est-ce qu’aucune simulation ne peut montrer, si fine soit-elle ?
lesson-lenses-unseen-choice-rents = Ce qui arrive aux loyers
lesson-lenses-unseen-choice-schools = Combien d’enfants ne trouvent pas de place
lesson-lenses-unseen-choice-lawful = Si un retour était légal et sûr
lesson-lenses-unseen-means = Le droit, la sécurité et le consentement s’examinent cas par cas, par des personnes qui en répondent. Un modèle les déclare, et ne calcule rien à leur sujet.
lesson-lenses-unseen-explain = À qui faudrait-il le demander, et que pourraient répondre ces personnes ?

# 2
lesson-spectrum = Le spectre du retour
lesson-spectrum-about = Entre le souhait de rentrer chez soi et être mis dans un bus, il y a beaucoup de retours : sollicité, volontaire, à contrecœur, sous pression, obligé, forcé. Le même nombre de personnes revient trois fois, chaque fois un degré plus loin. Qu’en résulte-t-il pour leurs vies ?
lesson-spectrum-aim-1 = Distinguer le retour volontaire, sous pression et forcé par les conditions, non par les étiquettes.
lesson-spectrum-aim-2 = Voir ce que la préparation, l’épargne et le choix font aux années qui suivent.
lesson-spectrum-aim-3 = Mettre les droits avant les résultats.
lesson-spectrum-note-1 = Les degrés décrivent dans quelles conditions des personnes sont venues. Ils ne sont rien que quiconque doive viser, et il n’y a pas de réglage pour eux dans cette leçon.
lesson-spectrum-note-2 = Le nombre et les mois d’arrivée sont les mêmes dans les trois simulations : seules les conditions diffèrent.
lesson-spectrum-note-3 = Qui est interrogé par écrit « revenez-vous volontairement ? » peut n’avoir aucune autre voie. Laissez les élèves trouver des cas.
lesson-spectrum-note-4 = L’étape 3 a une réponse qu’aucune simulation ne donne. C’est là son sens.
lesson-spectrum-arm-freer = deux degrés plus volontaire
lesson-spectrum-arm-asItWas = tel que c’était
lesson-spectrum-arm-moreForced = deux degrés plus forcé
lesson-spectrum-courses = Votre évolution est la ligne épaisse. Lignes pleines : tel que c’était ; tirets : deux degrés plus volontaire, et deux degrés plus forcé. Ocre : personnes revenues ; bleu : personnes qui vivaient ici.
lesson-spectrum-course = Une vie après le retour
lesson-spectrum-course-question = Dessinez le niveau de vie des personnes revenues, tel que c’était en 2016, sur trois ans : 1 est ce qu’elles avaient avant.
lesson-spectrum-course-means = L’épargne fait vivre un ménage quelques mois, et un nouveau départ prend des années. Qui a pu se préparer commence avec plus.
lesson-spectrum-course-explain = Où votre évolution s’écarte-t-elle de celle de la simulation, et à quoi avez-vous pensé que la simulation ne connaît pas ?
lesson-spectrum-gap = Deux ans après
lesson-spectrum-gap-question = Supposez que tous viennent deux degrés plus forcés. En juin 2018, quelle part des personnes revenues a un score de réintégration d’un demi ou plus ?
lesson-spectrum-gap-means = Lisez la ligne de gauche à droite : le même nombre de personnes, d’autres conditions. Lisez aussi les lignes des résidents : bougent-elles autant ?
lesson-spectrum-gap-explain = Qu’avaient les personnes de la première colonne que celles de la dernière n’avaient pas ?
lesson-spectrum-allowed = Est-ce permis ?
lesson-spectrum-allowed-question = Quand de meilleurs chiffres rendent-ils juste de renvoyer quelqu’un contre sa volonté dans un lieu qui n’est pas sûr ?
lesson-spectrum-allowed-choice-enoughHelp = Quand il y a assez d’aide ensuite
lesson-spectrum-allowed-choice-goodOutcomes = Quand la plupart vivent bien deux ans plus tard
lesson-spectrum-allowed-choice-never = Jamais : c’est un droit, et aucun chiffre ne peut être mis en balance avec lui
lesson-spectrum-allowed-means = Personne ne peut être renvoyé là où menacent la persécution, la torture ou d’autres atteintes graves : non-refoulement (Convention de 1951 relative au statut des réfugiés, article 33 ; Convention de 1984 contre la torture, article 3). Les chiffres viennent après.
lesson-spectrum-allowed-explain = Dites-le à quelqu’un qui soutient que la fin justifie les moyens.

# 3
lesson-halfMillion = Un demi-million d’arrivées peut-il expliquer ×2, ×6, ×4, ×11 ?
lesson-halfMillion-about = Un rapport dit qu’en l’espace d’un an après les retours au Nangarhar, les élèves des lycées ont doublé, les journaliers ont été six fois plus nombreux, traverser la ville a pris quatre fois plus de temps, et les parcelles ont coûté onze fois plus (Newland et Salant, Migration Policy Institute, 2018). La province comptait un million et demi de personnes. Est-ce possible ?
lesson-halfMillion-aim-1 = Demander pour chaque « fois » : fois quoi ?
lesson-halfMillion-aim-2 = Distinguer une ville de sa province.
lesson-halfMillion-aim-3 = Vérifier un chiffre par un calcul approximatif avant de le croire.
lesson-halfMillion-aim-4 = Critiquer une source avec équité.
lesson-halfMillion-note-1 = D’abord un calcul approximatif, sur papier : 500 000 personnes revenues, dont environ 19 sur 100 sont des hommes de 18 à 59 ans, comptent environ 93 000 hommes ; environ 52 000 personnes de la province travaillaient à la journée avant. Si tous les 93 000 devenaient journaliers, ce serait ×2,8.
lesson-halfMillion-note-2 = Une ville dont la population double peut voir ce qu’une province qui croît d’un tiers ne peut pas voir.
lesson-halfMillion-note-3 = Le trajet à travers la ville : dans la courbe de retard usuelle (Bureau of Public Roads, 1964), le temps augmente avec la quatrième puissance du trafic. Deux fois le trafic, c’est bien plus que deux fois le temps.
lesson-halfMillion-note-4 = Les quatre chiffres figurent dans une seule phrase d’une seule source, sans date et sans lieu où l’on a compté. Cela les rend difficiles à vérifier, non faux.
lesson-halfMillion-note-5 = Le modèle n’est pas non plus une preuve : il a été construit en connaissant ces chiffres. Demandez ce qu’il faudrait mesurer.
lesson-halfMillion-arm-reported = rapporté
lesson-halfMillion-arm-hotSpot = ville et environs, dans la simulation
lesson-halfMillion-arm-province = province, dans la simulation
lesson-halfMillion-row-population = Personnes
lesson-halfMillion-row-dayLabourers = Journaliers
lesson-halfMillion-row-pupilsHigh = Élèves des lycées
lesson-halfMillion-row-minutesAcrossTown = Temps pour traverser la ville
lesson-halfMillion-row-landPriceIndex = Prix d’une parcelle (en périphérie)
lesson-halfMillion-base = Fois quoi ?
lesson-halfMillion-base-question = Environ 430 000 personnes s’installent dans une province d’un million et demi. Par quel facteur augmentent les journaliers dans toute la province en un an ?
lesson-halfMillion-base-means = La base décide : parmi beaucoup, le même nombre de personnes est un facteur plus petit.
lesson-halfMillion-base-explain = Montrez par un calcul approximatif que votre chiffre, ou celui de la simulation, est possible.
lesson-halfMillion-hotSpot = Où a-t-on compté ?
lesson-halfMillion-hotSpot-question = Maintenant seulement la ville de Jalalabad et les deux districts voisins, où la plupart s’installent : par quel facteur y augmentent les journaliers ?
lesson-halfMillion-hotSpot-means = Chaque facteur est le trimestre le plus haut d’octobre 2016 à septembre 2017 sur le même trimestre de 2015. Une autre base donne un autre facteur. Un tiret : non distingué.
lesson-halfMillion-hotSpot-explain = Desquels des quatre chiffres rapportés la simulation s’approche-t-elle, desquels non, et dans quelle colonne ?
lesson-halfMillion-source = Lire la source
lesson-halfMillion-source-question = Quelle est la lecture la plus prudente de la phrase du rapport ?
lesson-halfMillion-source-choice-everywhere = Les quatre valent pour toute la province
lesson-halfMillion-source-choice-town = Ils peuvent valoir là où ils ont été vus : places d’embauche, écoles, routes et parcelles dans la ville et autour
lesson-halfMillion-source-choice-wrong = Ils sont inventés
lesson-halfMillion-source-means = Un chiffre sans lieu, sans base et sans date peut être vrai et pourtant induire en erreur. Les lecteurs prudents demandent les trois, et ne traitent personne de menteur.
lesson-halfMillion-source-explain = Réécrivez la phrase du rapport pour que personne ne puisse la comprendre de travers.

# 4
lesson-objective21 = Une négociation sur l’Objectif 21
lesson-objective21-about = Six parties s’accordent sur certaines de neuf actions pour un retour sûr et digne et une réintégration durable, et simulent ce dont elles sont convenues. Personne ne gagne : ce que l’on regarde ensuite, c’est à quoi ressemble la vie de chaque côté.
lesson-objective21-aim-1 = Défendre un but qui n’est pas le sien.
lesson-objective21-aim-2 = Connaître les neuf actions dont des États sont convenus.
lesson-objective21-aim-3 = Voir qui gagne, qui ne gagne pas, et ce qu’aucun chiffre ne contient.
lesson-objective21-note-1 = Six groupes, dix minutes chacun pour lire et trouver des alliés, vingt pour s’accorder. Seul ce à quoi personne n’oppose son veto compte comme convenu.
lesson-objective21-note-2 = Aucune partie ne peut proposer un nombre de personnes à renvoyer : c’est une condition du scénario, la même dans les deux simulations, sauf pour celles et ceux à qui une autorisation de séjour évite de devoir revenir.
lesson-objective21-note-3 = Il n’y a pas de meilleur accord à trouver. Demandez à chaque partie si elle peut vivre avec celui-ci, et ce qu’elle ferait ensuite.
lesson-objective21-note-4 = Dix millions de dollars par action est une hypothèse qui oblige les parties à choisir ; elle ne dit rien de ce que coûte une action.
lesson-objective21-note-5 = Les rôles servent à essayer un point de vue. Ne donnez pas aux élèves le rôle de ce qu’ils sont ou étaient chez eux.
lesson-objective21-arm-without = rien de convenu
lesson-objective21-arm-deal = ce qui a été convenu
lesson-objective21-deal = Ce qui a été convenu
lesson-objective21-deal-question = Avec ce dont vous êtes convenus : en décembre 2018, quelle part des personnes revenues a un score de réintégration d’un demi ou plus ?
lesson-objective21-deal-means = Chaque partie trouve ses propres lignes. Ce qui diffère d’un point ou deux peut être le seul hasard : comparez avec d’autres groupes qui sont convenus de la même chose.
lesson-objective21-deal-explain = Parlez au nom de votre partie : pouvez-vous vivre avec cela ? Que demanderiez-vous ensuite ?
lesson-objective21-missing = Ce qui n’est pas dans le tableau
lesson-objective21-missing-question = Qu’est-ce que le tableau ne peut jamais dire ?
lesson-objective21-missing-choice-safe = S’il était sûr pour cette personne de revenir
lesson-objective21-missing-choice-water = Qui a de l’eau à proximité
lesson-objective21-missing-choice-remittances = Ce qu’envoient les proches à l’étranger
lesson-objective21-missing-means = La sécurité s’évalue pour une personne à la fois, avant un retour. C’est pourquoi la régularité de la procédure est parmi les neuf, et qu’aucun tableau n’en tient lieu.
lesson-objective21-missing-explain = Lesquelles des neuf actions protègent ce qu’aucun chiffre ne montre ?

# 5
lesson-jobs = Des emplois qui durent
lesson-jobs-about = Un programme paie des travaux publics. Une enquête interroge les participants avant et après : plus d’entre eux travaillent maintenant. Est-ce le programme ? Un modèle peut ce qu’aucune enquête ne peut : laisser les mêmes personnes vivre les mêmes années sans lui.
lesson-jobs-aim-1 = Distinguer un changement d’un effet.
lesson-jobs-aim-2 = Savoir à quoi sert un groupe témoin.
lesson-jobs-aim-3 = Demander si un emploi dure plus longtemps que l’argent.
lesson-jobs-note-1 = L’enquête interroge avant que quelqu’un ne participe et de nouveau en décembre 2018 ; une personne sur dix ne répond pas.
lesson-jobs-note-2 = La vérité est ici une simulation jumelle : les mêmes personnes, le même hasard, tout comme c’était sauf ce programme. Hors d’un modèle, personne ne l’a.
lesson-jobs-note-3 = Un programme peut valoir son argent sans emplois durables : les salaires font passer l’hiver à des familles, et la route reste. Demandez à quoi il devait servir.
lesson-jobs-note-4 = Quelque cent cinquante agents sont derrière les chiffres, chacun pour cent personnes : des différences de quelques points relèvent du hasard. La commande evaluation simule de nombreuses graines.
lesson-jobs-arm-before = avant
lesson-jobs-arm-after = après
lesson-jobs-arm-beforeAfter = changement que voit l’enquête
lesson-jobs-arm-truth = effet : avec moins sans
lesson-jobs-row-works = emploi régulier ou commerce à son compte
lesson-jobs-row-sustained = un score de réintégration d’un demi ou plus
lesson-jobs-row-wishesToLeave = le souhait de partir
lesson-jobs-beforeAfter = Avant et après
lesson-jobs-beforeAfter-question = Des travaux publics embauchent des personnes pour quelques mois à partir d’octobre 2016. De combien change la part des participants avec un emploi régulier ou un commerce à leur compte, d’avant à décembre 2018 ? (En points de 100 ; moins veut dire moins de personnes.)
lesson-jobs-beforeAfter-means = C’est ce que rapporterait une enquête. Tenez-le un instant à côté de la dernière colonne.
lesson-jobs-beforeAfter-explain = Nommez trois choses, en plus du programme, qui ont changé pendant ces deux ans.
lesson-jobs-twins = Les mêmes personnes sans lui
lesson-jobs-twins-question = Et quelle part de ce changement est due au programme ? (En points de 100.)
lesson-jobs-twins-means = Les mêmes personnes, sans le programme, vivent les mêmes années. L’effet est ce qui diffère.
lesson-jobs-twins-explain = Pourquoi les deux chiffres diffèrent-ils ?
lesson-jobs-why = Pourquoi avant–après induit en erreur
lesson-jobs-why-question = Pourquoi une enquête avant et après peut-elle induire en erreur ici ?
lesson-jobs-why-choice-timePasses = Les personnes qui viennent d’arriver s’installent avec le temps, avec ou sans programme
lesson-jobs-why-choice-worksCreate = Les travaux publics créent toujours des emplois durables
lesson-jobs-why-choice-liars = Les gens ne disent pas la vérité dans les enquêtes
lesson-jobs-why-means = Qui est interrogé à son moment le plus difficile va mieux plus tard, quoi que l’on fasse. Un groupe témoin de personnes semblables montre de combien.
lesson-jobs-why-explain = Écrivez une phrase pour le bailleur qui soit vraie et bienveillante envers celles et ceux qui ont fait le travail.

# 6
lesson-staying = Rester, est-ce réussir ?
lesson-staying-about = « Neuf sur dix sont encore là après trois ans. » Des rapports appellent cela durable. Mais qui reste peut avoir une vie pour laquelle rester, ou aucune issue : immobilité involontaire (Carling 2002).
lesson-staying-aim-1 = Distinguer rester par choix et rester sans choix.
lesson-staying-aim-2 = Lire trois chiffres là où un rapport en donne un.
lesson-staying-aim-3 = Dire ce que serait une réussite, avec les mots des personnes concernées.
lesson-staying-note-1 = Repartir n’est ni un échec ni une faute de celles et ceux qui partent : les gens se déplacent pour des raisons que tous connaissent.
lesson-staying-note-2 = Le souhait de partir était proche de 40 sur 100 chez l’ensemble des Afghans en 2015 (The Asia Foundation) : les résidents l’ont aussi.
lesson-staying-note-3 = Commencez par les élèves : qui aimerait vivre ailleurs un temps ? Qui le pourrait ?
lesson-staying-note-4 = Source de l’idée : J. Carling, Migration in the age of involuntary immobility, Journal of Ethnic and Migration Studies 28(1), 2002.
lesson-staying-arm-asItWas = tel que c’était
lesson-staying-courses = Votre évolution est la ligne épaisse. Ocre : personnes revenues ; bleu : personnes qui vivaient ici.
lesson-staying-wish = Qui partirait ?
lesson-staying-wish-question = Dessinez la part des personnes revenues qui partiraient si elles le pouvaient, pendant les trois ans après 2016.
lesson-staying-wish-means = À côté figurent les projets, et celles et ceux qui sont en fait partis ce mois-là : comparez combien de personnes chacun contient.
lesson-staying-wish-explain = Pourquoi le souhait, le projet et le départ diffèrent-ils tant ?
lesson-staying-cannot = Qui ne le peut pas ?
lesson-staying-cannot-question = Parmi les personnes revenues qui partiraient en décembre 2019 : quelle part n’en a aucun moyen ?
lesson-staying-cannot-means = La part est l’immobilité involontaire sur le souhait de partir, toutes deux dans le tableau. Qui « reste » dans un rapport et préférerait partir est compté ici.
lesson-staying-cannot-explain = Qu’est-ce qui les retient : l’argent, les papiers, la loi, la famille ? Comment le sauriez-vous ?
lesson-staying-success = Une meilleure question
lesson-staying-success-question = Qu’est-ce qui vous dirait que la réintégration s’est bien passée ?
lesson-staying-success-choice-fewLeave = Que peu de personnes partent
lesson-staying-success-choice-livesAndChoice = Que les personnes vivent bien selon elles-mêmes, et pourraient partir ou rester
lesson-staying-success-choice-noneReturnAbroad = Que personne ne reparte à l’étranger
lesson-staying-success-means = Des voies sûres et régulières pour se déplacer en font partie : qui peut partir et reste a choisi.
lesson-staying-success-explain = Écrivez la phrase par laquelle commencerait votre rapport.
