# People: how lives go after arrival.
flow-doc = Personnes fictives de l’aperçu, de 15 ans et plus au début. Quiconque est arrivé est compté dans chaque colonne, aussi qui est parti ou mort : rester n’est pas pris pour une réussite, ni partir pour un échec.
flow-waiting = Les personnes sont suivies …
flow-stream = Groupe d’arrivée
flow-quarter = Mois d’arrivée
flow-sex = Sexe
flow-ages = Âge au début
flow-all = tous
flow-quarter-from = { $from } à { $to }
flow-sex-all = femmes et hommes
flow-sex-women = femmes
flow-sex-men = hommes
flow-ages-all = 15 ans et plus
flow-ages-young = 15 à 29 ans
flow-ages-middle = 30 à 59 ans
flow-ages-old = 60 ans et plus
flow-headline = Après { $months } mois, { $settled } des personnes revenues sont installées, { $cannot } veulent partir et ne le peuvent pas, et { $gone } sont parties ; des personnes qui vivaient ici, { $settledResidents }, { $cannotResidents } et { $goneResidents }.
flow-nobody = Personne de ce groupe ne peut être suivi pendant six mois : choisissez-en un plus large.
flow-empty = Personne de ce groupe n’est arrivé assez tôt pour être suivi.
flow-measure = États selon les mois depuis le début : l’arrivée propre à chaque personne ou, pour les personnes qui vivaient ici, { $date } ou le premier mois du trimestre choisi.
flow-measure-returnees = { $people } adultes, mois depuis leur arrivée
flow-measure-residents = { $people } adultes, mois depuis le début des arrivées
flow-start-returnees = arrivée
flow-start-residents = début
flow-heard = { $side } : un flux de personnes entre des états ; la liste et le tableau au-dessous en contiennent les chiffres.
flow-end = <b>{ $share }</b> { $state } ({ $count })
flow-family = une famille
# Entendu au lieu de « une famille », qu’il doit contenir mot pour mot.
flow-family-of = une famille, fictive : { $side }, { $state }
flow-late = { $people } autres sont venues trop tard pour être suivies aussi longtemps, et sont laissées de côté.
flow-note = Les largeurs sont des personnes ; un agent en représente { $each }. Une seule simulation : de petits groupes bougent par le seul hasard.
flow-months = { $months ->
    [0] au début
    [one] { $months } mois
   *[other] { $months } mois
  }
flow-cell = { $people } ({ $share })
flow-png = Image (PNG)
flow-svg = Dessin (SVG)
flow-csv = Données (CSV)
flow-picture-measure = États selon les mois depuis l’arrivée, ou depuis le début des arrivées ; part des adultes
flow-picture-source = Scénario : { $scenario }. Graine : { $seed }. Aperçu d’une seule simulation.
flow-state-settled = installé
flow-state-struggling = en difficulté
flow-state-cannotLeave = veut partir et ne le peut pas
flow-state-back = de nouveau ici
flow-state-leftRegular = parti régulièrement
flow-state-leftIrregular = parti irrégulièrement
flow-state-died = mort
flow-rules = Ce que disent les mots
flow-rule-settled = Est ici avec un score de réintégration d’un demi ou plus, ce que le modèle appelle durable : la moyenne d’un score économique, d’un score social et d’un score psychosocial. Le seuil et les poids égaux sont supposés. Comprend qui souhaite partir et le pourrait.
flow-rule-struggling = Est ici avec un score inférieur à un demi, et n’est pas retenu. Comprend qui souhaite partir et le pourrait.
flow-rule-cannotLeave = Souhaite partir, et l’épargne et le crédit n’atteignent pas le prix de la voie la moins chère au-delà du pays voisin (immobilité involontaire). Compté ici quel que soit le score. Sans projet de départ : qui en a un a trouvé une voie.
flow-rule-back = Était à l’étranger après le début, et est de nouveau ici, quel que soit le score.
flow-rule-leftRegular = Est à l’étranger par une voie régulière : avec des papiers et une place.
flow-rule-leftIrregular = Est à l’étranger par une voie irrégulière.
flow-rule-died = Est mort, ici ou à l’étranger.
