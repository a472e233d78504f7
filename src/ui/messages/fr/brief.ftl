# Two pages on paper.
brief-print = Imprimer
brief-print-note = Deux pages, A4 ou Letter.
brief-preview = Un aperçu : un agent pour { $scale } personnes. Attendez chaque personne avant d’imprimer.
brief-reading = Ombré : les mois où des personnes arrivent. { $twin ->
    [yes] Tirets : les mêmes personnes sans programmes. Barres sous les années : les programmes.
   *[no] {""}
  }
brief-programmes = Programmes présents
brief-programme = { $label }, { $from } à { $to }, { $budget }
brief-assumptions = Hypothèses qui comptent
brief-changed = { $label } : { $value } (fixé à la main)
brief-arrivals = Qui vient, combien et quand est donné ; le modèle ne le choisit jamais.
brief-grades = Des { $all } chiffres à la base de ceci, { $assumed } sont supposés : aucune source n’a été trouvée. Tous figurent sur la page, avec leurs fourchettes.
brief-more = … et { $count } de plus sur la page.
brief-limits = Limites
brief-limit-rights = Rien ici ne montre que le retour de quiconque est légal, sûr ou volontaire.
brief-limit-needs = Ceci dit ce dont les gens ont besoin quand le retour a lieu, jamais combien un lieu pourrait en accueillir.
brief-limit-invented = Toutes les personnes y sont fictives, tirées de totaux publiés.
brief-limit-course = Une simulation est un cours possible, non une prévision : une autre graine montre la part du hasard. Comparez des simulations ; ne citez pas un seul chiffre.
brief-sources = Origine des chiffres
brief-again = Pour obtenir la même chose
brief-run = Modèle { $version }, graine { $seed }, un agent pour { $scale } personnes, empreinte { $fingerprint }.
brief-file = Avec le scénario dans le fichier { $file }, obtenu par « Partager » sur la page :
