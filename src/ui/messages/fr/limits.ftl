# What the model can and cannot show.
limits-title = Ce que ceci peut et ne peut pas montrer
limits-rights = Les droits d’abord
    .text = Rien ici ne montre que le retour de quiconque est légal, sûr, volontaire ou digne. Ce sont des questions de droit, propres au cas de chaque personne : non-refoulement, examen individuel, recours, interdiction des expulsions collectives, intérêt supérieur de l’enfant, consentement libre et éclairé, sécurité physique. Aucun score de cette page ne peut leur être opposé.
limits-needs = Des besoins, non une capacité
    .text = Les graphiques disent ce dont les gens ont besoin quand le retour a lieu, pour quand, et ce qui cède. Ils ne disent jamais combien de personnes un lieu pourrait accueillir : ce nombre n’existe pas, et les arrivées sont une condition que vous fixez, non une chose que le modèle recherche.
limits-invented = Des personnes fictives
    .text = Toutes les personnes de la simulation sont synthétiques, tirées de totaux publiés. Aucune personne réelle n’y figure, et personne n’est désigné. La tension est une propriété des lieux et de la façon dont les gens sont traités, non des nouveaux arrivants.
limits-forecast = Pas de prévision
    .text = Une simulation est un cours possible. Plusieurs données d’entrée, dont les parcelles libres et la circulation avant 2016, n’ont aucune source et sont supposées, dans de larges fourchettes. Comparez des simulations ; ne citez pas un seul chiffre.
limits-reported = Les chiffres rapportés
    .text = « Deux fois plus d’élèves, six fois plus de journaliers, des trajets quatre fois plus longs, des terrains en hausse de 1 000 % » viennent d’une seule phrase, en note de bas de page, d’une seule source, non datée. Par le calcul, ils ne peuvent pas valoir pour toute la province. Ils sont lus ici comme des chiffres de la zone de concentration (Jalalabad, Behsud et Surkh Rod) et sont montrés à côté de ceux du modèle.
limits-map = La carte
    .text = Les cellules de la carte sont tracées autour des chefs-lieux de district. Ce ne sont pas des frontières, et les noms et contours n’impliquent aucune approbation.
