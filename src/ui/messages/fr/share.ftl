# Handing on what is open.
share-title = Partager
share-part-link = Un lien
share-part-printed = Sur papier
share-part-spoken = À voix haute
share-part-files = Fichiers
share-part-again = La même chose à nouveau

share-link = Lien vers ce qui est ouvert
share-link-note = Tout le scénario est dans le lien : ses modifications, sa graine, et ce que vous regardez. Rien n’est envoyé nulle part avant que vous ne l’envoyiez.
share-link-long = Ce lien compterait { $characters } caractères ; beaucoup de programmes coupent les liens de plus de { $most }. Envoyez-le en fichier.
share-copy-link = Copier le lien
share-copied = Copié.
share-copy-by-hand = Le navigateur ne laisse pas la page copier : sélectionnez le texte et copiez-le à la main.
share-code = Code QR du lien
share-code-long = Trop long pour un code QR qu’un téléphone puisse lire sur papier : celui-ci contient au plus { $most } caractères.
share-brief = Note de deux pages
share-sheet = Feuille avec images, pour une réunion
share-no-run = Il n’y a pas encore de résultat : le premier vient en quelques secondes.
share-script = Le constat en une minute, à lire à voix haute
share-copy-script = Copier le texte
share-scenario-file = Fichier du scénario
share-results = Résultats (CSV, Parquet)
share-logframe = Cibles pour un cadre logique (CSV)
share-iati = Cibles pour l’IITA (IATI, XML)
share-targets-note = Les cibles sont fixées d’avance, d’après une simulation. Ce ne sont jamais des résultats : ce qui se passe doit être mesuré.
share-targets-none = Les cibles appartiennent à des programmes : ajoutez-en d’abord un.
share-preview = Le résultat disponible est un aperçu, un agent pour { $scale } personnes : les fichiers contiennent celui-là.
share-failed = Le fichier n’a pas pu être produit : rechargez la page et réessayez, ou utilisez la commande ci-dessous.
share-again-note = En ligne de commande, ceci calcule les mêmes vies, au bit près :
share-again-own = Votre scénario est un fichier : enregistrez-le sous { $file }, avec ses modifications. En ligne de commande, ceci calcule les mêmes vies :
share-copy-command = Copier la commande

share-link-title = Un scénario qui vous a été envoyé
share-opens = Il ouvre { $title }, { $changes ->
    [0] tel quel
    [one] avec une modification
   *[other] avec { $changes } modifications
  } ; graine du hasard : { $seed }.
share-opens-added = ajouté
share-opens-removed = retiré
share-has-moved = { $title } a aujourd’hui d’autres chiffres que lors de la création du lien : les résultats différeront de ceux que l’expéditeur a vus.
share-keeps = Ce que vous avez modifié dans { $title } est gardé : cela rejoint vos scénarios conservés.
share-open-it = L’ouvrir
share-not-now = Pas maintenant
share-go-on = Continuer avec { $title }
share-wrong-newer = Ce lien vient d’une version plus récente de cette page : rechargez la page, ou demandez le scénario en fichier.
share-wrong-cut = Il manque la fin de ce lien, comme lorsqu’une ligne est coupée en chemin : copiez-le en entier, ou demandez le scénario en fichier.
share-wrong-damaged = Ce lien a été altéré en chemin et ne peut être lu : demandez-le à nouveau, ou demandez le scénario en fichier.
share-wrong-base = Ce lien modifie un scénario que cette page n’a pas : demandez le scénario en fichier.
share-wrong-content = Ce lien contient { $problems ->
    [one] un élément qui ne convient pas
   *[other] { $problems } éléments qui ne conviennent pas
  }, et rien n’en a été ouvert : demandez-en un plus récent à qui l’a envoyé.

share-change-work = Les gens trouvent du travail
share-change-living = Les ménages vivent aussi bien qu’avant, ou mieux
share-change-homes = Les logements sont abordables et non surpeuplés
share-change-schools = Les enfants vont à l’école
share-change-water = Il y a de l’eau pour tous
share-change-free = Personne ne reste seulement faute de voie pour partir
share-change-together = Les personnes revenues trouvent leur place
share-assumption-work = La demande venue d’ailleurs croît comme avant ; aucune frontière n’est fermée.
share-assumption-living = Les prix, les salaires d’ailleurs et les transferts de l’étranger restent tels que le scénario les fixe.
share-assumption-homes = Des terrains sont disponibles et la construction continue comme les années précédentes.
share-assumption-schools = Les enseignants sont payés aussi longtemps que le programme le dit, et par d’autres ensuite.
share-assumption-water = Ce qui est construit est entretenu.
share-assumption-free = Les voies régulières restent aussi ouvertes que le scénario le fixe.
share-assumption-together = La sécurité ne se dégrade pas ; l’aide atteint également résidents et personnes revenues.
share-indicator = { $measure } : { $group }
share-group-residents = personnes qui vivaient ici
share-group-returnees = personnes revenues
share-group-all = tout le monde
share-status = Cible fixée d’avance d’après une simulation ; pas un résultat
share-source = Return Impact { $version }, { $scenario }, graine { $seed }, un agent pour { $scale } personnes, empreinte { $fingerprint }

# To be read aloud: short sentences, few figures.
share-script-opening = Il s’agit de ce lieu : { $place }. Entre { $from } et { $to }, { $people } personnes y reviennent.
share-script-when = Une simulation avec des personnes fictives demande ce dont elles ont besoin, et ce dont ont besoin les personnes qui vivaient ici avant. Voici ce qu’il en est en { $month }.
share-script-unemployment = Sur dix personnes revenues qui veulent du travail, { $returnees ->
    [0] presque aucune n’en manque
    [one] une n’en a pas
   *[other] { $returnees } n’en ont pas
  }. Sur dix personnes qui vivaient ici, { $residents ->
    [0] presque aucune
    [one] une
   *[other] { $residents }
  }.
share-script-outOfSchoolShare = Sur dix enfants revenus, { $returnees ->
    [0] presque aucun n’est privé d’école
    [one] un ne va pas à l’école
   *[other] { $returnees } ne vont pas à l’école
  }. Sur dix enfants qui vivaient ici, { $residents ->
    [0] presque aucun
    [one] un
   *[other] { $residents }
  }.
share-script-wish = Sur dix adultes revenus, { $returnees ->
    [0] presque aucun ne souhaite repartir
    [one] un souhaite repartir
   *[other] { $returnees } souhaitent repartir
  }. Sur dix qui vivaient ici, { $residents ->
    [0] presque aucun
    [one] un
   *[other] { $residents }
  }.
share-script-programmes = { $programmes ->
    [0] Aucun programme n’agit dans ce tableau : il montre ce qu’il faut.
    [one] Un programme agit dans ce tableau, aussi longtemps que dure son argent.
   *[other] { $programmes } programmes agissent dans ce tableau, aussi longtemps que dure leur argent.
  }
share-script-close = D’autres choix donnent d’autres tableaux, et le hasard aussi. Ce que vous savez de votre propre lieu compte davantage.

share-opens-lesson = { $locked ->
    [0] Il ouvre une leçon.
    [one] Il ouvre une leçon, dans laquelle { $locked } réglage est fixé par l’enseignant jusqu’à ce que l’on quitte la leçon.
   *[other] Il ouvre une leçon, dans laquelle { $locked } réglages sont fixés par l’enseignant jusqu’à ce que l’on quitte la leçon.
  }
