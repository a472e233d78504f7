# Own files into a scenario. "Aggregates" are counts by place and month, never lists of people.
data-title = Votre propre lieu
data-lead = Apportez les tableaux que vous avez : qui vit où, qui est venu quand, et les contours des districts. Ils deviennent un scénario qui tourne ici. Rien ne quitte votre ordinateur. Avec les trois tableaux ci-dessous remplis, une première simulation prend moins de dix minutes.
data-kept-out = Des effectifs seulement. <b>Les fichiers avec des noms, des identifiants, des numéros de téléphone, des dates de naissance ou la position de ménages sont refusés</b>, et les effectifs inférieurs à dix sont laissés de côté.
data-opened = Le scénario de vos fichiers est ouvert.
data-take-back = Revenir à « { $title } »

data-step-files = 1. Vos fichiers
data-files = Fichiers
data-choose-files = Choisir des fichiers
data-or-drop = ou déposez-les ici, plusieurs à la fois : CSV, XLSX, GeoJSON
data-reading = { $count ->
    [one] Lecture d’un fichier …
   *[other] Lecture de { $count } fichiers …
  }
data-read = { $count ->
    [0] Aucun fichier pour l’instant
    [one] Un fichier lu
   *[other] { $count } fichiers lus
  }
data-refused-file = refusé, voir ci-dessous
data-remove = Retirer
data-remove-file = Retirer { $file }
data-paste = Coller depuis un tableur
data-paste-doc = Avec la ligne d’en-têtes.
data-paste-read = Lire
data-pasted-name = Tableau collé
data-templates = Pas de tableaux sous la main ? Ces trois suffisent. Ils contiennent les chiffres de « { $title } » : écrivez les vôtres par-dessus, laissez vide ce que vous ne savez pas, et déposez-les ici.
data-template-zones = Zones : fichier CSV
data-template-arrivals = Arrivées par mois (CSV)
data-template-ages = Âges (CSV)

data-step-columns = 2. Comment ils sont lus
data-columns-doc = Chaque colonne est devinée d’après son étiquette HXL, son en-tête ou son contenu. Corrigez ce qui est faux : le prochain fichier aux mêmes en-têtes sera lu comme vous l’avez dit.
data-rows = { $count ->
    [one] Une ligne.
   *[other] { $count } lignes.
  }
data-unsure = { $count ->
    [one] Une colonne est devinée.
   *[other] { $count } colonnes sont devinées.
  }
data-use-table = Utiliser ce tableau
data-columns = { $count ->
    [0] Aucune des { $all } colonnes n’est utilisée
    [one] Une des { $all } colonnes est utilisée
   *[other] { $count } des { $all } colonnes sont utilisées
  }
data-by-age = { $count } colonnes de personnes par sexe et par âge
data-column = Colonne
data-read-as = Lue comme
data-role-of = Ce qu’est { $column }
data-line = Ligne { $line }
data-no-header = (sans en-tête)
data-small-cell = < { $least }

data-kind-population = Personnes qui y vivent, par lieu.
data-kind-gazetteer = Lieux avec leurs codes.
data-kind-zones = Zones et leurs conditions.
data-kind-ages = Personnes par âge.
data-kind-arrivals = Arrivées par mois ou par année.
data-kind-stocks = Personnes déplacées présentes, cycle par cycle.
data-kind-outlines = Contours pour la carte.
data-kind-unknown = Rien n’est reconnu ici.
data-dialect-codPs = En-têtes des statistiques de population de l’OCHA (COD-PS).
data-dialect-codAb = En-têtes des limites administratives de l’OCHA (COD-AB).
data-dialect-unhcrApi = En-têtes des données de population du HCR (API).
data-dialect-unhcrFinderOld = En-têtes du Refugee Data Finder du HCR, avant 2023.
data-dialect-unhcrFinder = En-têtes du Refugee Data Finder du HCR.
data-dialect-unhcrHdx = En-têtes des fichiers du HCR sur HDX.
data-dialect-dtm = En-têtes de la matrice de suivi des déplacements (DTM) de l’OIM.
data-dialect-hapi = En-têtes de HDX HAPI.
data-dialect-hxl = Porte des étiquettes HXL.
data-dialect-plain = En-têtes d’aucun éditeur connu.

data-role-ignore = non utilisée
data-role-code = code du lieu
data-role-name = nom du lieu
data-role-nameFa = nom en dari
data-role-parent = code de l’unité supérieure
data-role-level = niveau administratif
data-role-country = pays (code ISO)
data-role-date = mois ou jour
data-role-year = année
data-role-monthOfYear = mois, de 1 à 12
data-role-age = groupe d’âge
data-role-sex = sexe
data-role-population = personnes qui y vivent
data-role-people = personnes qui arrivent
data-role-households = ménages qui arrivent
data-role-present = personnes déplacées présentes
data-role-stream = qui elles sont (groupe d’arrivée)
data-role-from = d’où elles viennent (code ISO)
data-role-fromName = d’où elles viennent (nom)
data-role-origin = pays d’origine (code ISO)
data-role-originName = pays d’origine (nom)
data-role-assessment = type d’évaluation
data-role-latitudeDegrees = degrés de latitude
data-role-longitudeDegrees = degrés de longitude
data-role-areaKm2 = superficie (km²)
data-role-dwellings = logements
data-role-urbanShare = part qui vit comme en ville
data-role-earlierReturneeShare = part de personnes revenues plus tôt
data-role-freePlotsShare = parcelles libres rapportées aux logements
data-role-healthFacilities = établissements de santé
data-role-securityShare = sécurité, de 0 à 1
data-role-institutionsShare = institutions, de 0 à 1
data-role-landAccessShare = accès à la terre, de 0 à 1
data-roles-where = Où
data-roles-when = Quand
data-roles-counts = Qui est compté
data-roles-whence = Qui vient, et d’où
data-roles-zone = D’une zone

data-because-tag = son étiquette HXL
data-because-header = son en-tête
data-because-nearHeader = presque un en-tête connu
data-because-content = son contenu
data-because-kept = comme vous l’avez dit auparavant
data-because-chosen = comme vous l’avez dit
data-because-unknown = inconnue
data-because-notIso = code propre au HCR, non ISO
data-because-notReturns = pas des personnes qui reviennent
data-because-originOfDisplaced = d’où elles ont été déplacées

data-step-use = 3. Le scénario
data-built-on = Construit sur
data-built-on-open = « { $title } » : seul change ce que disent les fichiers
data-built-on-template = le modèle de base : un lieu nouveau, le reste supposé
data-area = Unité dont les parties sont les zones
data-area-all = toutes
data-country = Qui revient : ressortissants de
data-start = Premier mois de la simulation
data-names = { $count ->
    [one] Un nom ne correspond à aucune zone
   *[other] { $count } noms ne correspondent à aucune zone
  }
data-name-none = laissé de côté
data-did-you-mean = { $name } ?
data-found = { $name } : { $zones ->
    [one] une zone
   *[other] { $zones } zones
  } avec { $people } personnes ; { $streams ->
    [0] personne n’arrive
    [one] { $arrive } personnes arrivent en un groupe
   *[other] { $arrive } personnes arrivent en { $streams } groupes
  }. Il va de { $first } à { $last }.
data-open = Ouvrir comme scénario
data-save = Enregistrer en fichier
data-open-doc = Il s’ouvre dans Explorer. Ce qui était ouvert peut être rouvert depuis cette section.
data-nothing = Rien dans ces fichiers ne peut encore servir. Il faut des effectifs par lieu (personnes qui y vivent) ou par mois (personnes qui arrivent).
data-not-yet = { $count ->
    [one] Un obstacle demeure
   *[other] { $count } obstacles demeurent
  }
data-command-line = La même chose en ligne de commande, et l’ajustement à vos propres mesures
data-command-line-doc = Les choix faits ci-dessus y sont des options : --help les donne.
data-calibrate-doc = Si vous avez mesuré ce qui s’est passé, comme les salaires ou les élèves, le modèle peut être ajusté à une partie et jugé par le reste. Le guide des expériences dit ce que contient un tel fichier.

data-weight-refused = Refusé
data-weight-leftOut = { $count ->
    [one] Laissé de côté, pour une raison
   *[other] Laissé de côté, pour { $count } raisons
  }
data-weight-told = Bon à savoir
data-in-sheet = { $file }, feuille { $sheet }
data-at-lines = { $place }, { $count ->
    [one] ligne { $lines }
   *[other] lignes { $lines }
  }{ $more ->
    [0] { "" }
   *[other] { " " }et { $more } de plus
  }

data-problem-people = « { $column } » porte sur des personnes ou des ménages un par un. Apportez plutôt des effectifs par lieu et par mois. Rien de ce tableau n’a été conservé.
data-problem-positions = Il contient la position de ménages ou de personnes. Apportez les contours des districts, ou une position par lieu.
data-problem-onePersonPerRow = Chaque ligne semble être une personne : « { $column } » est un âge, et rien n’est compté. Apportez plutôt des effectifs par lieu et par mois.
data-problem-oldWorkbook = Un classeur de l’ancien format (.xls). Enregistrez-le en .xlsx ou CSV.
data-problem-notText = Ni texte ni classeur. Apportez du CSV, XLSX ou GeoJSON.
data-problem-unreadable = Il est endommagé, ou n’est pas ce qu’il dit être. Enregistrez-le à nouveau en CSV, XLSX ou GeoJSON.
data-problem-tooLarge = Plus grand que { $megabytes } Mo. Gardez les colonnes et l’unité dont vous avez besoin.
data-problem-empty = Aucun tableau : il faut une ligne d’en-têtes et au moins une ligne au-dessous.
data-problem-noOutlines = Aucun contour. Il faut une FeatureCollection GeoJSON de polygones.
data-problem-projected = Ses coordonnées ne sont pas en degrés. Enregistrez-le en GeoJSON en WGS 84 (EPSG:4326).
data-problem-openQuote = Un guillemet est ouvert et jamais fermé. Fermez-le.
data-problem-notNumber = « { $column } » : « { $found } » n’est pas un nombre. Écrivez des chiffres, ou laissez la cellule vide.
data-problem-notWhole = « { $column } » : { $found } n’est pas un nombre entier de personnes. Est-ce une part, ou la colonne doit-elle être lue autrement ?
data-problem-outOfRange = « { $column } » : { $found } est hors de ce qui est possible.
data-problem-notMonth = « { $column } » : « { $found } » n’est pas un mois. Écrivez-le 2016-10.
data-problem-solarHijri = « { $column } » : « { $found } » semble être du calendrier hégirien solaire. Écrivez des mois grégoriens, comme 2016-10.
data-problem-codeAsNumber = « { $column } » : un tableur a changé le code en { $found }. Mettez la colonne au format texte et enregistrez à nouveau.
data-problem-codeUnknown = Le code { $found } ne correspond à aucune zone.{ $hasNear ->
    [yes] { " " }Vouliez-vous dire { $near } ?
   *[no] { "" }
  }
data-problem-nameUnknown = « { $found } » ne correspond à aucune zone. Dites ci-dessus laquelle c’est.
data-problem-twice = { $found } y figure une seconde fois : la première compte.
data-problem-smallCells = { $count ->
    [one] Un effectif inférieur à { $least }
   *[other] { $count } effectifs inférieurs à { $least }
  }, laissés de côté pour que personne ne puisse être reconnu. Apportez des effectifs d’unités plus grandes ou de durées plus longues s’ils comptent.
data-problem-totals = Lignes de totaux : leurs parties sont comptées.
data-problem-otherCountry = { $rows ->
    [one] Une ligne d’un autre lieu ou pays.
   *[other] { $rows } lignes d’autres lieux ou pays.
  } Les choix ci-dessus décident lesquelles sont prises.
data-problem-outsideRun = Mois hors de la simulation ({ $near }).
data-problem-stocksAbroad = Il compte des personnes qui sont à l’étranger, non celles qui reviennent. Dans le Refugee Data Finder du HCR, choisissez « Solutions », réfugiés rentrés.
data-problem-oneRound = Un seul cycle ({ $found }) : il dit combien sont là, non combien sont venus. Apportez deux cycles ou plus.
data-problem-assessments = Un autre type d’évaluation ({ $found }) ne peut être ajouté au principal.
data-problem-unknownKind = Aucune colonne de ce tableau n’est reconnue, ou il manque ce qui compte. Dites ci-dessus ce que sont ses colonnes, ou laissez le tableau de côté.
data-problem-outlineUnknown = Un contour sans code ni nom.
data-problem-sameStream = Un autre tableau compte les mêmes personnes aux mêmes mois : seul le premier compte.
data-problem-dayFirst = « { $column } » : les jours sont lus avant les mois, puisque rien ne dit le contraire : 05/10/2016 est le 5 octobre.
data-problem-yearsSpread = Les années sont réparties également sur leurs mois.
data-problem-fromHouseholds = Des ménages sont comptés, non des personnes : ils sont multipliés par la taille moyenne des ménages d’ici.
data-problem-nearName = « { $found } » est pris pour { $near }.
data-problem-shareOfCountry = Arrivées de tout le pays : { $share } d’entre elles viennent ici, selon la part du lieu dans la population du pays. Modifiez « Part qui vient ici » dans Explorer si vous en savez plus.
data-problem-tiesFromPlaces = Là où les personnes sont arrivées est pris pour le lieu où elles ont des liens. Elles peuvent aller plus loin.
data-problem-populationSpread = Seule l’unité entière est comptée : ses habitants sont répartis entre les zones selon leur taille. Apportez un effectif pour chaque zone.
data-problem-withoutOutline = Aucun contour pour { $found } ({ $near }) : dessiné comme une cellule.
data-problem-zonesOfTemplate = Aucun fichier ne parle de lieux : la ville fictive du modèle de base tient lieu de la vôtre. Apportez un tableau de zones.
data-problem-replacesStreams = Ces arrivées prennent la place de celles du scénario : { $found }.
data-problem-roundedCounts = Le HCR arrondit les petits chiffres à 0 ou 5. N’y ajustez jamais rien.

# Column headers in quotation marks stay in English: files have them so.
data-gaps = { $count ->
    [one] Un chiffre est encore supposé
   *[other] { $count } chiffres sont encore supposés
  } : lesquels, et le moyen le plus court de les renseigner
data-gap-what = Quoi
data-gap-figures = Supposés
data-gap-how = Moyen le plus court
data-gap-of = { $assumed } sur { $of }
data-gap-population = Habitants de chaque zone
data-gap-arrivals = Arrivées par mois
data-gap-settlingShare = Quelle part d’un effectif national vient ici
data-gap-positions = Où sont les zones
data-gap-areaKm2 = Superficies
data-gap-ages = Âges
data-gap-dwellings = Logements
data-gap-urbanShare = Degré d’urbanisation d’une zone
data-gap-healthFacilities = Établissements de santé
data-gap-earlierReturneeShare = Qui est revenu plus tôt
data-gap-conditions = Sécurité, institutions, terres, parcelles libres
data-gap-roads = Routes et trajets
data-gap-whoTheyAre = Qui arrive : âges, épargne, papiers
data-gap-corridors = Voies de départ et de retour
data-gap-livelihoods = Travail, salaires, loyers, écoles
data-fill-population = une colonne « population » dans le tableau des zones
data-fill-arrivals = un tableau « month, people »
data-fill-settlingShare = un tableau d’arrivées avec un lieu à chaque ligne, ou le curseur dans Explorer
data-fill-positions = des contours (GeoJSON), ou des colonnes « latitude » et « longitude »
data-fill-areaKm2 = des contours, ou une colonne « area_km2 »
data-fill-ages = un tableau COD-PS, ou « age, F, M »
data-fill-dwellings = une colonne « dwellings »
data-fill-urbanShare = une colonne « urban_share »
data-fill-healthFacilities = une colonne « health_facilities »
data-fill-earlierReturneeShare = une colonne « earlier_returnee_share »
data-fill-conditions = des colonnes portant ces noms, comme dans le tableau des zones ci-dessus
data-fill-roads = le fichier enregistré, dans un éditeur
data-fill-whoTheyAre = le fichier enregistré, d’après une enquête à la frontière
data-fill-corridors = le fichier enregistré
data-fill-livelihoods = le fichier enregistré, d’après une enquête sur la population active
