# Lenses: the rights sheet, six ways to look at return, and the six questions of the OECD-DAC.
lenses-title = Regards
lenses-doc = Les ministères considèrent le retour de différentes façons, et ces façons se contredisent. Chaque regard déclare ce qu’il doit savoir, lit quelques résultats pour les personnes qui vivaient ici et pour les personnes revenues, et dit ce qu’il ne peut pas voir. Il n’y a pas de score, et aucun regard n’est au-dessus d’un autre.
lenses-six = Six regards sur « { $scenario } »
lenses-waiting = Le premier aperçu paraît en quelques secondes.
lenses-run = D’une seule simulation, { $scale }, graine « { $seed } ». Une autre graine montre la part du hasard.
lenses-lens = Regard
lenses-reads = Ce que lit le modèle
lenses-twin = Entre parenthèses : les mêmes personnes et le même hasard sans programmes.
lenses-cannot-see = Ce que ce regard ne peut pas voir
lenses-declare = Ce que vous déclarez pour lui

lenses-rights = Les droits d’abord
    .doc = Déclarés par quiconque prévoit un retour, jamais simulés. Ils n’arrêtent aucune simulation, et rien sur cette page ne compense ce qui n’est pas rempli. Ce que vous déclarez est enregistré avec le scénario.
answer-met = Remplie
answer-notMet = Non remplie
answer-notKnown = Inconnue
lenses-basis = Fondement
    .of = Fondement : { $what }
    .example = qui le dit, où, quand

lenses-outcomes = Résultats, { $lens }
lenses-outcome = Résultat
lenses-after = { $months ->
    [one] { $months } mois après ({ $date })
   *[other] { $months } mois après ({ $date })
  }
lenses-who = { $outcome }, { $who }
lenses-more = plus vaut mieux
lenses-less = moins vaut mieux
lenses-open = dépend de qui le demande
lenses-where-they-live = là où ils vivent
lenses-mean = { $months ->
    [one] moyenne de { $months } mois
   *[other] moyenne de { $months } mois
  }
lenses-how = ({ $how })

lenses-alone = { $runs ->
    [one] Simuler chaque programme seul ({ $runs } simulation, { $scale })
   *[other] Simuler chaque programme seul ({ $runs } simulations, { $scale })
  }
lenses-alone-cancel = Annuler : { $done } sur { $all }

dac-title = Les six questions du CAD de l’OCDE
    .doc = Ce qu’une simulation du modèle peut dire de ses programmes sous chaque rubrique, et ce qu’elle ne peut pas juger.
dac-no-programmes = Elles portent sur des programmes, et ce scénario n’en a aucun.
dac-no-twin = Elles se posent par rapport à la simulation sans programmes, qui n’est pas disponible : elle suit, à moins que « Comparer » ne soit désactivé.
dac-nothing = Rien ne peut en être dit d’après cette simulation.
dac-figures = Chiffres : { $question }
dac-can-say = Ce que le modèle peut dire
dac-with = Avec
dac-difference = Par rapport à sans
dac-cannot-judge = Ce qu’il ne peut pas juger
