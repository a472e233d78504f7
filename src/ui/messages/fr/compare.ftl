# Compare: up to six scenarios on the same luck. An arm is an "option"; luck is "hasard"; a future is an "avenir".
compare-title = Comparer
compare-lead = Le même lieu, les mêmes personnes, le même hasard, et jusqu’à six façons d’agir. Ce qui diffère est ce que fait chacune. Là où personne ne peut dire laquelle est meilleure, c’est aussi un constat.
compare-answer = Ce qui est constaté
compare-nothing-yet = Rien n’a encore été comparé. Un coup d’œil prend quelques secondes.
compare-under-way = En cours : l’avancement figure en haut de chaque page, et vous pouvez en regarder d’autres entre-temps.
compare-stopped = Arrêté avant la fin. Comparez de nouveau, ou choisissez un coup d’œil plus rapide.
compare-failed = La comparaison a échoué : { $why } Comparez de nouveau, ou choisissez moins d’options.
compare-limits = Explore, et ne prévoit rien : les personnes sont fictives, et la plupart des fourchettes sont supposées. Des parts d’avenirs ne sont pas des probabilités. Ce qu’un groupe gagne ne compense jamais ce qu’un autre perd. <link>Limites</link>

compare-arms = Ce qui est comparé
compare-arm-none = Aucun programme
compare-arm-stay = Rester, avec autorisation de séjour
compare-always = toujours comparé
compare-always-stay = toujours comparé : personne n’est contraint au retour, moins de personnes viennent donc
compare-arm-only = { $programme } seul
compare-arm-fork-instead = { $what } à la place, dès { $from }
compare-arm-fork-also = Aussi { $what }, dès { $from }
compare-arm-fork-ends = Prend fin en { $from }, rien ensuite
compare-arm-fork-no-more = Rien de nouveau dès { $from }
compare-apart-none = est identique à aucun programme
compare-apart-policy = { $count ->
    [one] { $count } programme
   *[other] { $count } programmes
  }
compare-apart-assumptions = d’autres hypothèses, comparé à aucun programme sous les mêmes : { $what }
compare-apart-arrivals = ne peut être comparé : d’autres personnes viennent, ou viennent autrement
compare-apart-place = ne peut être comparé : un autre lieu
compare-assumption = { $what } { $to } au lieu de { $from }
compare-assumptions-more = { $count } de plus
compare-no-programmes = Le scénario ouvert n’a pas de programmes : ajoutez-en dans Explorer, ou créez-en une variante ici.
compare-full = Six au plus. Retirez-en un pour en ajouter un autre.
compare-each-alone = Chaque programme seul
compare-fork = Variante …
compare-drop = retirer
compare-fork-drop = Retirer : { $label }
compare-fork-legend = Une autre politique à partir d’un mois
compare-fork-from = Premier mois qui diffère
compare-fork-running = Ce qui a commencé d’ici là ({ $count })
compare-fork-ends = prend fin le mois précédent ; l’argent qui reste est rendu
compare-fork-goes-on = continue comme convenu
compare-fork-begins = Ce qui commence ce mois-là
compare-fork-kept = Programmes d’un scénario conservé
compare-fork-nothing = aucun
compare-fork-note = Jusqu’à ce mois, tout est comme dans le scénario ouvert. Ce qui était prévu pour plus tard et n’est pas choisi ne commence pas.
compare-fork-add = Ajouter cette variante
compare-cancel = Annuler

compare-measures = Ce qui est regardé
compare-measures-note = Un verdict a besoin de la plus petite différence qui compte : à vous de la fixer. Ce qui y figure d’abord est supposé.
compare-measures-all = { $count ->
    [one] { $count } mesure de plus
   *[other] { $count } mesures de plus
  }
compare-smallest-of = Plus petite différence qui compte : { $measure }
compare-smallest-wrong = un nombre supérieur à 0, tel que 1 ou 0,01
compare-assumed = supposé
compare-yours = de vous
compare-unit-share = points
compare-unit-ratio = d’avant
compare-unit-index = de 0–1
compare-window = Moyenne sur
compare-window-last = la dernière année de la simulation, { $from } à { $to }
compare-window-year = l’année { $year } après les premières arrivées, { $from } à { $to }
compare-measure-livingResidents = niveau de vie des personnes qui vivaient ici
compare-measure-livingReturnees = niveau de vie des personnes revenues
compare-measure-livingEarlier = niveau de vie des personnes revenues les années précédentes
compare-measure-livingWomen = niveau de vie des femmes
compare-measure-livingPoorest = niveau de vie du tiers le plus pauvre
compare-measure-povertyResidents = pauvreté des personnes qui vivaient ici
compare-measure-povertyReturnees = pauvreté des personnes revenues
compare-measure-unemployment = chômage
compare-measure-outOfSchool = enfants non scolarisés
compare-measure-rents = loyers
compare-measure-water = besoin d’eau satisfait
compare-measure-resentment = ressentiment des personnes qui vivaient ici
compare-measure-grievance = sentiment d’injustice des personnes revenues
compare-measure-wishResidents = souhait de partir des personnes qui vivaient ici
compare-measure-wishReturnees = souhait de partir des personnes revenues
compare-measure-immobile = personnes qui souhaitent partir et ne le peuvent pas
compare-measure-sustained = personnes revenues qui vivent ici décemment après un an

compare-sure = Degré de sûreté
compare-preset-quick = Coup d’œil
compare-preset-careful = Soigneux
compare-preset-overnight = Une nuit
compare-about = environ { $time }
compare-seconds = { $count } secondes
compare-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
  }
compare-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
  }
compare-details = Hasard, avenirs et finesse
compare-replicates = Graines dans chaque avenir
compare-futures = Avenirs
compare-scale = Personnes par agent
compare-months = { $months } mois
compare-twins = Graines pour les gagnants et les perdants
compare-length = Mois
compare-rules = Règles de comportement rivales
compare-rule-noEnvy = ce que reçoivent les voisins ne dérange personne
compare-rule-noFollowing = personne ne suit les autres, pour s’installer ou pour partir
compare-details-note = Un avenir est un point d’un hypercube latin sur les paramètres que personne ne connaît. Une avance doit tenir dans neuf avenirs sur dix, sous chaque règle, de plus que la plus petite différence qui compte.
compare-by-programme = Programmes un par un
compare-by-none = d’aucune option
compare-estimate = { $runs } simulations, environ { $time } sur cette machine.
compare-go = Comparer
compare-go-anew = Comparer de nouveau
compare-no-measure = Choisissez au moins une mesure.
compare-refused = Cela ne peut être comparé tel quel : { $path }. Choisissez d’autres options, ou ouvrez le scénario dans Explorer pour voir ce qui ne va pas.

compare-source = { $title } : { $arms } options avec le même hasard, { $futures ->
    [one] selon ce qui est supposé
   *[other] { $futures } avenirs
  } × { $replicates } graines, { $scale ->
    [one] une personne par agent
   *[other] { $scale } personnes par agent
  }, { $months } mois, graine « { $seed } », modèle { $model }.
compare-world = Hypothèses
compare-world-own = comme dans le scénario ouvert
compare-world-other = comme dans « { $arm } »
compare-world-assumes = Ces options supposent autre chose : { $what }.
compare-world-note = Elles sont comparées à aucun programme sous les mêmes hypothèses, pour qu’une hypothèse ne soit jamais prise pour une politique. Ce que l’hypothèse fait à elle seule, sans programme :
compare-world-moves = { $measure } : { $by } ({ $range })
compare-look-at = Regarder
compare-look-against = par rapport à
compare-futures-note = { $futures } avenirs. Les lignes épaisses sont le seul hasard (95 %), les fines neuf avenirs sur dix.
compare-one-future = Un seul avenir a été essayé, selon ce qui est supposé : les lignes sont le seul hasard (95 %). Un essai soigneux en essaie d’autres.
compare-part-verdicts = Qui fait mieux sur quoi
compare-part-months = Mois par mois
compare-part-after = Selon le temps depuis l’arrivée
compare-part-groups = Pour qui
compare-part-twins = Qui gagne, qui perd
compare-part-zones = Où

compare-points = { $count ->
    [one] { $value } point
   *[other] { $value } points
  }
compare-points-range = { $low } à { $high } points
compare-range = { $low } à { $high }
compare-times = × { $times }
compare-less = { $first } moins { $second }
compare-mean-of = moyenne de { $from } à { $to }
compare-after = { $months } mois après l’arrivée
compare-difference-from = Différence avec « { $other } » : { $measure }, { $when }
compare-better-more = Plus vaut mieux ; des différences jusqu’à { $by } ne comptent pas (ombré).
compare-better-less = Moins vaut mieux ; des différences jusqu’à { $by } ne comptent pas (ombré).
compare-left-out = { $count ->
    [one] { $count } avenir est laissé de côté : personne du groupe n’y était.
   *[other] { $count } avenirs sont laissés de côté : personne du groupe n’y était.
  }
compare-reverses = Ce qui l’inverse
compare-baselines = Deux situations de référence : avant les arrivées, et aucun programme
compare-baselines-note = La plus grande part de ce qui a changé depuis les arrivées est venue avec elles. Ce qu’une politique a fait est sa différence avec aucun programme.
compare-saved = Apparier sur le même hasard a épargné des simulations : { $replicates } graines en disent autant que { $worth } non appariées là où cela épargne le moins (× { $times }).
compare-saved-unknown = Ce que l’appariement a épargné ne peut être dit d’après une seule graine.

compare-watched-livingStandard-residents = Niveau de vie par rapport à avant, personnes qui vivaient ici
compare-watched-livingStandard-returnees = Niveau de vie par rapport à avant, personnes revenues
compare-watched-poverty-residents = Pauvreté, personnes qui vivaient ici
compare-watched-poverty-returnees = Pauvreté, personnes revenues
compare-watched-outOfSchoolShare-all = Enfants non scolarisés
compare-watched-rentIndex-all = Loyers par rapport à avant
compare-watched-resentment-residents = Ressentiment, personnes qui vivaient ici
compare-watched-wish-returnees = Souhait de partir, personnes revenues
compare-chart-apart = { $measure } : « { $first } » et « { $second } » sont le plus éloignés en { $date }, { $by }
compare-chart-near = { $measure } : « { $first } » et « { $second } » ne peuvent être distingués ; le plus éloignés en { $date }, { $by }
compare-chart-same = { $measure } : « { $first } » et « { $second } » sont identiques
compare-chart-nobody = { $measure } : personne à compter
compare-chart-measure = { $measure }. Médianes et 90 % centraux de { $runs } simulations
compare-panel = { $first } moins { $second }
compare-panel-points = { $first } moins { $second }, points
compare-readout = { $date } : { $first } { $firstValue }, { $second } { $secondValue } ; différence { $difference } ({ $range })
compare-month-of = Mois, { $what }
compare-bands-note = En haut, les niveaux : l’option regardée en ligne pleine avec son étendue, l’autre en tirets, le reste en lignes fines. En bas, leur différence appariée autour de zéro. Les aires claires contiennent neuf simulations sur dix. Jusqu’en { $last }.

compare-horizon = Mois depuis l’arrivée
compare-horizon-what = De tous ceux qui sont arrivés
compare-horizon-sustainedShare = ici, et vivant décemment
compare-horizon-stillHereShare = encore ici
compare-after-none = Personne n’arrive assez tôt dans cette simulation pour être suivi.
compare-after-measure = { $what }, { $months } mois après l’arrivée propre à chacun : { $stream }. Différence avec aucun programme, et niveau
compare-after-note = Tous ceux qui sont arrivés comptent, aussi qui est parti. Avec autorisation de séjour, moins de personnes viennent : ses chiffres portent sur d’autres personnes. Que des personnes restent n’est pas un but en soi.
compare-detail-most = Le plus pour ceci : { $row }, { $by }. Le hasard n’explique pas { $clear } différences sur { $all }.
compare-detail-none = Le seul hasard peut expliquer toutes ces différences.
compare-detail-measure = { $measure } : « { $policy } » moins aucun programme, et niveau
compare-outcome-livingStandard = Niveau de vie par rapport à avant
compare-outcome-poverty = Pauvreté
compare-outcome-outOfSchoolShare = Enfants non scolarisés
compare-outcome-wish = Souhait de partir
compare-outcome-rentIndex = Loyers par rapport à avant
compare-outcome-waterService = Besoin d’eau satisfait
compare-group-residents = personnes qui vivaient ici
compare-group-earlierReturnees = revenues avant
compare-group-returnees = personnes revenues
compare-group-women = femmes
compare-group-poorest = le tiers le plus pauvre
compare-zone-what = Quoi
compare-zone-note = Zones selon leur différence. Les lignes sont le seul hasard (95 %).

compare-placebo = Placebo : presque rien de changé
compare-strip-value = { $better } mieux, { $worse } moins bien
compare-twins-luck-residents = Personnes qui vivaient ici : aucune option n’en met nettement plus dans une situation meilleure ou moins bonne que ne le fait le hasard
compare-twins-luck-newcomers = Personnes venues : aucune option n’en met nettement plus dans une situation meilleure ou moins bonne que ne le fait le hasard
compare-twins-most-residents = Avec « { $policy } », { $better } des personnes qui vivaient ici vivent nettement mieux, { $worse } nettement moins bien
compare-twins-most-newcomers = Avec « { $policy } », { $better } des personnes venues vivent nettement mieux, { $worse } nettement moins bien
compare-twins-measure-residents = Personnes qui vivaient ici ({ $people } personnes), chacune par rapport à elle-même avec « { $other } » : plein, nettement mieux ; pâle, à peu près pareil ; contour, nettement moins bien
compare-twins-measure-newcomers = Personnes venues ({ $people } personnes), chacune par rapport à elle-même avec « { $other } » : plein, nettement mieux ; pâle, à peu près pareil ; contour, nettement moins bien
compare-twins-note = Nettement veut dire { $clearly } du niveau de vie d’avant, ou plus, à la fin de la simulation ; moyenne de { $seeds } graines. De petits changements se propagent : dans le placebo, un paramètre est décalé d’un millième, et tout ce qui diffère est le hasard. Les gains ne compensent pas les pertes.
compare-twins-none = Gagnants et perdants n’ont pas été demandés.

compare-waterfall = Ce qu’a fait chaque programme de « { $policy } »
compare-waterfall-how = Raconté
compare-way-step = dans l’ordre où ils commencent
compare-way-share = par parts équitables
compare-way-step-note = Chaque barre est ce qu’un programme ajoute à ceux qui ont commencé avant lui.
compare-way-share-note = Chaque barre est ce qu’un programme ajoute en moyenne sur tous les ordres (valeur de Shapley) ; les barres s’additionnent pour donner le tout.
compare-all-together = Tous ensemble
compare-waterfall-most = { $programme } fait le plus : { $by } sur { $all }
compare-waterfall-nobody = Personne à compter dans certaines simulations : { $measure }. Moins de personnes par agent peut aider.
compare-waterfall-measure = { $measure }, par rapport à aucun d’eux. Tous ensemble, seul hasard (95 %) : { $range }
compare-interactions-unknown = Trop de programmes pour simuler tous leurs ensembles : s’ils agissent l’un sur l’autre n’est pas dit.
compare-interactions-none = Aucune paire d’entre eux n’agit l’un sur l’autre au-delà de ce que peut faire le hasard.
compare-interaction-more = { $first } et { $second } ensemble y font plus que chacun de son côté : { $by } ({ $range }).
compare-interaction-less = { $first } et { $second } ensemble y font moins que chacun de son côté : { $by } ({ $range }).

compare-reproduce = La même chose en ligne de commande
compare-reproduce-note = Enregistrez ces fichiers dans un dossier du dépôt, et lancez ce qui figure au-dessous. Aucun programme et rester y sont ajoutés comme ici.
compare-file = Enregistrer { $name }

compare-column-pair = Paire
compare-column-mean = Moyenne
compare-column-luck-low = Seul hasard, de
compare-column-luck-high = à (95 %)
compare-column-futures-low = Neuf avenirs sur dix, de
compare-column-futures-high = à
compare-column-first-leads = Le premier fait nettement mieux
compare-column-second-leads = Le second fait nettement mieux
compare-column-futures = Avenirs essayés
compare-column-saved = Épargné par l’appariement
compare-column-policy = Option
compare-column-level = Niveau
compare-column-before = Avant les arrivées
compare-column-since = Depuis lors
compare-column-against-none = Par rapport à aucun programme
compare-column-row = De
compare-column-month = Mois
compare-column-median = { $policy }, médiane
compare-column-low = { $policy }, 5 % au-dessous
compare-column-high = { $policy }, 5 % au-dessus
compare-column-people = Personnes
compare-column-better = Nettement mieux
compare-column-worse = Nettement moins bien
compare-column-same = À peu près pareil
compare-column-here-alone = Ici avec cette option seulement
compare-column-other-here-alone = Ici avec l’autre seulement
compare-column-programme = Programme
compare-column-share = Part équitable
compare-column-share-low = Seul hasard, de
compare-column-share-high = à (95 %)
compare-column-alone = Seul
compare-column-step = Après ceux d’avant
compare-column-last = S’il était seul laissé de côté
