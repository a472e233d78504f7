# The page Stress: what given arrivals need, what gives way first and for whom, what warns, and where the plan fails.

stress-title = Ce que demandent ces arrivées, et ce qui cède en premier
stress-lead = « { $scenario } » : les besoins chiffrés par mois, les seuils au-delà desquels des personnes subissent un préjudice, ce qui alerte à l’avance, et où le plan échoue parmi de nombreux avenirs.
stress-rights = <b>Les droits d’abord.</b> { $line } <link>La fiche</link>
stress-nobody = Personne n’arrive dans ce scénario pendant ses mois, et l’épreuve demande ce que des arrivées données exigent. <link>Explorer</link> propose des scénarios avec des arrivées, et les réglages pour les modifier.
stress-limits = Le nombre d’arrivées est donné ici : il est mis à l’échelle pour dire des besoins, et n’est jamais recherché. Qu’un seuil tienne à un volume ne vaut que pour ce seuil et pour ces simulations ; aucun volume n’est sûr, et aucun n’est un nombre de personnes qui peuvent être renvoyées. Les étendues ne reflètent que le hasard. Les coûts unitaires, les délais de mise en place et la plupart de ce qui fait agir les gens ici sont supposés. Résidents et personnes revenues figurent côte à côte et ne sont jamais mis en balance.

stress-ask = Ce qui est demandé
stress-until = Jusqu’en
stress-phase = Autres dates essayées
stress-phase-months = { $months ->
    [0] aucune
   *[other] chaque mois d’arrivées sur { $months } mois
  }
stress-phase-out = Étalées à ce point, certaines arrivées viendraient après le dernier mois, ou avant le premier, et moins de personnes en tout : choisissez moins de mois ou une simulation plus longue. Cet essai est laissé de côté.
stress-sure = Degré de sûreté
stress-sure-quick = Coup d’œil
stress-sure-careful = Soigneux
stress-sure-overnight = Une nuit
stress-cost = { $count ->
    [one] une simulation, { $time }
   *[other] au plus { $runs } simulations, { $time }
  }
stress-time = { $unit ->
    [seconds] { $count ->
        [one] environ une seconde
       *[other] environ { $number } secondes
      }
    [minutes] { $count ->
        [one] environ une minute
       *[other] environ { $number } minutes
      }
   *[hours] { $count ->
        [one] environ une heure
       *[other] environ { $number } heures
      }
  }
stress-left = { $done } simulations sur { $all }, reste { $time }
stress-run = Lancer l’épreuve
stress-stopped = Arrêté. Ce qui avait été répondu reste.
stress-failed = Pas de réponse possible : { $why }
stress-no-lines = Tracez au moins un seuil, ou reprenez les normes.
stress-nothing-yet = Rien n’a encore été demandé. Un coup d’œil prend une minute environ, et continue pendant que vous lisez d’autres sections.
stress-old = Cette réponse porte sur « { $scenario } » tel qu’il était alors ; le scénario a changé depuis. Relancez-la pour le scénario actuel.
stress-source = « { $scenario } » jusqu’en { $until } : { $replicates ->
    [one] une graine
   *[other] { $replicates } graines
  } à chaque volume, { $scale ->
    [1] un agent pour chaque personne
   *[other] un agent pour { $people } personnes
  }, { $runs } simulations, modèle { $version }. Les étendues contiennent 90 % des graines.
stress-print = Imprimer cette section

stress-lines = Seuils au-delà desquels des personnes subissent un préjudice
stress-lines-doc = Les mêmes pour les personnes qui vivaient ici et pour les personnes revenues. Les normes de Sphère et de l’INEE sont citées de mémoire d’après les manuels, sans vérification ; remplacez-les par les vôtres.
stress-line = { $side ->
    [above] { $outcome } au-dessus de
   *[below] { $outcome } au-dessous de
  }
stress-line-limit = { $side ->
    [above] { $outcome } au-dessus de { $limit }
   *[below] { $outcome } au-dessous de { $limit }
  }
stress-line-value = { $outcome } : le seuil, { $unit }
stress-line-remove = Retirer le seuil pour { $outcome }
stress-remove = Retirer
stress-line-yours = votre propre seuil
stress-line-which = Résultat d’un nouveau seuil
stress-line-add = Ajouter un seuil
stress-line-norms = Revenir aux normes

stress-bill = Les besoins chiffrés
stress-bill-doc = Ce qu’il faut selon la norme au-delà de ce qui manquerait aux mêmes vies si personne ne venait, zone par zone : ce qui est libre dans une zone n’est pas compté là où il manque dans une autre.
stress-item-seats = Places à l’école
    .unit = places
stress-item-teachers = Enseignants
    .unit = enseignants
stress-item-taps = Robinets
    .unit = robinets
stress-item-plots = Parcelles
    .unit = logements
stress-item-clinics = Santé
    .unit = centres de santé
stress-item-jobs = Emplois
    .unit = emplois
stress-item-money = Argent
    .unit = dollars des États-Unis
stress-bill-finding = { $kind ->
    [none] { $item } : rien au-delà de ce qui manquerait de toute façon, dans la plupart des graines
    [money] { $item } : { $amount } sur l’ensemble des mois ; à réunir dès { $begin }
   *[need] { $item } : { $amount } de plus d’ici { $date } ; à commencer au plus tard en { $begin }
  }
stress-bill-measure = { $kind ->
    [money] { $unit } par mois, tout compris
   *[need] { $item } : besoin dû aux arrivées, { $unit }
  }
stress-bill-note = En service avant les arrivées : { $there } { $unit }. Délai de mise en place : { $months } mois ({ $low } à { $high } ; { $grade }) : { $why }
stress-bill-note-money = Les unités sont payées le mois où elles doivent entrer en service. Délai de mise en place : { $months } mois ({ $low } à { $high } ; { $grade }) : { $why }
stress-bill-month = { $anyway ->
    [none] { $date } : { $amount } ({ $low } à { $high })
   *[other] { $date } : { $amount } de plus ({ $low } à { $high }) ; manquent de toute façon { $anyway }
  }
stress-begin-by = commencer au plus tard en { $date }
stress-read = Mois, { $chart }
stress-range = { $median } ({ $low } à { $high })
stress-bill-verdict = { $when ->
    [before] Au-delà de ce qu’il faudrait de toute façon, ces arrivées demandent { $money } en tout. La première chose à commencer : { $item }, au plus tard en { $begin }, { $months } mois avant que quiconque n’arrive.
   *[after] Au-delà de ce qu’il faudrait de toute façon, ces arrivées demandent { $money } en tout. La première chose à commencer : { $item }, au plus tard en { $begin }, { $months } mois après l’arrivée des premières personnes.
  }
stress-bill-nothing = Dans la plupart des graines, rien ne manque selon la norme au-delà de ce qui manquerait de toute façon. D’autres besoins, et d’autres lieux que les zones de ce scénario, peuvent être dans ce cas.
stress-bill-table = Les besoins en un tableau
stress-bill-years = Colonnes d’années : le mois le plus élevé de l’année ; pour l’argent, la somme de ses mois (médianes). « Premier manque » compte à partir d’un dixième du mois le plus élevé.
stress-grade-assumed = supposé
stress-grade-memory = de mémoire, non vérifié
stress-grade-derived = calculé
stress-grade-stated = déclaré
stress-grade-verified = vérifié

stress-column-need = Besoin
stress-column-there = En service avant
stress-column-most = Besoin en plus, mois le plus élevé
stress-column-median = Médiane
stress-column-low = De (90 %)
stress-column-high = À (90 %)
stress-column-anyway = Manque si personne ne venait
stress-column-first = Premier manque
stress-column-begin = Commencer au plus tard en
stress-column-begin-early = … avec le délai le plus long
stress-column-begin-late = … avec le plus court
stress-column-lead = Délai de mise en place, mois
stress-column-line = Seuil
stress-column-who = Pour qui
stress-column-volume = Volume des arrivées données
stress-column-crossed = Graines qui franchissent, sur { $replicates }
stress-column-from = Franchi à partir de
stress-column-from-low = Au plus tôt (90 %)
stress-column-from-high = Au plus tard (90 %)
stress-column-worst = Au pire
stress-column-people = Personnes dans les zones au-delà
stress-column-as-it-is = En l’état
stress-column-indicator = Chiffre surveillé
stress-column-alarm = Alerte après une variation de
stress-column-warned = Alertés
stress-column-crossings = Simulations qui franchissent
stress-column-before = Mois d’avance
stress-column-false = Fausses alertes
stress-column-quiet = Simulations qui ne franchissent pas
stress-column-factor = Ce qui a varié
stress-column-above = Au-dessus de
stress-column-below = Au-dessous de
stress-column-quasi = Par hasard (quasi-p)
stress-column-again = Retrouvé dans des moitiés tirées au sort
stress-column-arm = Option
stress-column-mean = Moyenne de tous les avenirs
stress-column-leads = En tête, ou à moins de la plus petite différence
stress-column-regret90 = Neuf avenirs sur dix manquent moins de
stress-column-regret = Plus grand regret
stress-column-keeps = Respecte le seuil
stress-column-worth = Valeur de le savoir
stress-column-up-to = Jusqu’à
stress-column-p = Par hasard (p, Holm)
stress-column-turns = Le choix bascule à
stress-column-correlation = Corrélation des rangs
stress-column-low-95 = De (95 %)
stress-column-high-95 = À (95 %)
stress-column-told = Ce que disent ces avenirs

stress-way = Ce qui cède en premier, et pour qui
stress-harm = { $group ->
    [residents] { $outcome }, personnes qui vivaient ici
   *[returnees] { $outcome }, personnes revenues
  }
stress-harm-dated = { $harm } ({ $date })
stress-way-first = { $people ->
    [unknown] { $group ->
        [residents] Cède en premier : { $outcome } pour les personnes qui vivaient ici, à partir de { $date }, dans { $crossed } graines sur { $replicates }
       *[returnees] Cède en premier : { $outcome } pour les personnes revenues, à partir de { $date }, dans { $crossed } graines sur { $replicates }
      }
   *[other] { $group ->
        [residents] Cède en premier : { $outcome } pour les personnes qui vivaient ici, à partir de { $date }, dans { $crossed } graines sur { $replicates } ; jusqu’à { $people } d’entre elles vivent là où cela a cédé
       *[returnees] Cède en premier : { $outcome } pour les personnes revenues, à partir de { $date }, dans { $crossed } graines sur { $replicates } ; jusqu’à { $people } d’entre elles vivent là où cela a cédé
      }
  }
stress-way-none = Avec les arrivées données, aucun seuil n’est franchi dans plus de la moitié de { $replicates } graines qui ne le soit aussi sans aucune arrivée
stress-way-then = Puis : { $harms }.
stress-way-already = Franchi aussi sans aucune arrivée : { $harms }. C’est un besoin de ceux qui vivent ici, et il n’est pas créé par ceux qui viennent.
stress-way-met = Subi par quiconque arrive, si peu nombreux soient-ils, car le lieu était déjà au-delà du seuil : { $harms }.
stress-way-odd = Dans certaines graines, franchi à un volume et pas à un volume plus grand, par l’effet du hasard : { $harms }.
stress-way-measure = Mois où un seuil est franchi pendant { $lasting } mois ou plus, avec les arrivées données et à d’autres volumes des mêmes arrivées
stress-way-note = Une marque pleine est celle des arrivées données, sa barre l’étendue entre graines ; les traits verticaux sont les besoins à d’autres volumes. Un volume sans marque n’a pas franchi le seuil dans la plupart des graines : cela ne vaut que pour ce seuil et ces simulations, et ne rend aucun volume sûr. La moyenne d’un groupe peut cacher des personnes au-delà du seuil.
stress-given-count = telles que données
stress-count = { $crossed } sur { $all }
stress-not = non franchi
stress-volume-nobody = sans aucune arrivée
stress-volume-given = telles que données
stress-volume-none = aucun essayé
stress-moves = Ce qui le déplace : d’autres dates, et chaque programme
stress-moves-doc = Le plus petit volume essayé des arrivées données auquel le seuil est franchi (étendue entre graines), et son déplacement dans des paires de même hasard. Les dates changent, le total reste.
stress-crossing = { $median } ({ $low } à { $high })
stress-shift = { $course ->
    [unknown] aucun déplacement ne peut être établi : trop peu de graines franchissent dans les deux cas
    [same] ne peuvent être distingués, sur { $pairs } graines
    [later] franchi seulement à ×{ $by } de plus, sur { $pairs } graines
   *[earlier] franchi déjà à ×{ $by } de moins, sur { $pairs } graines
  }
stress-variation-phase = Chaque mois d’arrivées sur { $months } mois
stress-variation-without = Sans { $programme }
stress-variation-bare = Sans aucun programme

stress-warning = Ce qui alerte à l’avance
stress-warning-first = { $group ->
    [residents] { $indicator } alerte sur { $outcome } pour les personnes qui vivaient ici { $months ->
        [one] un mois
       *[other] { $months } mois
      } à l’avance, dans { $warned } simulations qui franchissent ; fausses alertes dans { $false } qui ne franchissent pas
   *[returnees] { $indicator } alerte sur { $outcome } pour les personnes revenues { $months ->
        [one] un mois
       *[other] { $months } mois
      } à l’avance, dans { $warned } simulations qui franchissent ; fausses alertes dans { $false } qui ne franchissent pas
  }
stress-warning-none = { $group ->
    [residents] Aucun chiffre surveillé n’alerte à temps sur { $outcome } pour les personnes qui vivaient ici sans beaucoup de fausses alertes, ou ces simulations ne permettent pas de le dire
   *[returnees] Aucun chiffre surveillé n’alerte à temps sur { $outcome } pour les personnes revenues sans beaucoup de fausses alertes, ou ces simulations ne permettent pas de le dire
  }
stress-warning-nothing = Trop peu de simulations franchissent un seuil, ou trop peu ne le franchissent pas, pour dire ce qui alerte : essayez plus de graines, ou des seuils plus proches de la façon dont les gens vivent ici.
stress-warning-silent = Trop peu de simulations franchissent, ou trop peu ne franchissent pas, pour dire ce qui alerte sur : { $harms }.
stress-warning-measure = Mois entre l’alerte et le franchissement, médiane
stress-warning-note = Une alerte est le premier mois où le chiffre s’est autant éloigné de sa moyenne d’avant les arrivées ; l’écart a été fixé sur la moitié des graines et compté sur l’autre moitié. Tous les chiffres sont peu coûteux à recueillir chaque mois ; cela est supposé.
stress-warning-row = { $moves ->
    [up] { $indicator }, en hausse : alerte dans { $warned }, à tort dans { $false }
   *[down] { $indicator }, en baisse : alerte dans { $warned }, à tort dans { $false }
  }
stress-warning-crossed = franchi
stress-alarm = { $moves ->
    [up] +{ $by }
   *[down] −{ $by }
  }
stress-never = jamais

stress-futures = Parmi de nombreux avenirs
stress-futures-doc = Ce que personne ne sait des gens et du lieu (supposé, sur toute sa fourchette), l’argent dont disposent les programmes (de la moitié au double) et la date de leur début (jusqu’à un an plus tard) varient ensemble. Chaque avenir est simulé avec les programmes et sans eux, une fois ; chaque seuil ci-dessous lit les mêmes simulations.
stress-futures-which = Lu selon
stress-futures-measure = { $side ->
    [above] { $group ->
        [residents] { $outcome } au-dessus de { $limit }, personnes qui vivaient ici
       *[returnees] { $outcome } au-dessus de { $limit }, personnes revenues
      }
   *[below] { $group ->
        [residents] { $outcome } au-dessous de { $limit }, personnes qui vivaient ici
       *[returnees] { $outcome } au-dessous de { $limit }, personnes revenues
      }
  }
stress-smallest = Plus petite différence qui compte (à vous de la fixer)
stress-futures-run = Simuler les avenirs ({ $runs } simulations, { $time })
stress-reading = Lecture des simulations …
stress-futures-source = « { $scenario } » : { $points } avenirs, { $replicates ->
    [one] une graine chacun
   *[other] { $replicates } graines chacun
  }, { $scale ->
    [1] un agent pour chaque personne
   *[other] un agent pour { $people } personnes
  } ; moyennes de { $from } à { $to }, modèle { $version }.
stress-futures-limits = Tous les avenirs essayés ont le même poids, dans des fourchettes pour la plupart supposées : leurs parts ne sont pas des probabilités, et être hors d’une boîte n’est pas une sécurité. Chaque chiffre se lit seul : ce que perdent les résidents n’est jamais mis en balance avec ce que gagnent les personnes revenues.
stress-without-figure = { $count ->
    [one] Un avenir est laissé de côté : personne du groupe n’y était.
   *[other] { $count } avenirs sont laissés de côté : personne du groupe n’y était.
  }

stress-fails-title = Où le plan échoue
stress-fails = { $side ->
    [above] { $group ->
        [residents] Pour les personnes qui vivaient ici, { $outcome } est au-dessus de { $limit } dans { $density } avenirs sur 100 où { $where } ; cela représente { $coverage } de ces avenirs sur 100
       *[returnees] Pour les personnes revenues, { $outcome } est au-dessus de { $limit } dans { $density } avenirs sur 100 où { $where } ; cela représente { $coverage } de ces avenirs sur 100
      }
   *[below] { $group ->
        [residents] Pour les personnes qui vivaient ici, { $outcome } est au-dessous de { $limit } dans { $density } avenirs sur 100 où { $where } ; cela représente { $coverage } de ces avenirs sur 100
       *[returnees] Pour les personnes revenues, { $outcome } est au-dessous de { $limit } dans { $density } avenirs sur 100 où { $where } ; cela représente { $coverage } de ces avenirs sur 100
      }
  }
stress-fails-plain = { $kind ->
    [none] { $outcome } reste du bon côté de { $limit } dans tous les { $cases } avenirs essayés, pour ce groupe. Ce n’est pas une promesse : les avenirs non essayés n’y figurent pas.
    [all] { $outcome } est au-delà de { $limit } pour ce groupe dans chacun des { $cases } avenirs essayés : rien de ce qui a varié ne l’évite.
    [few] { $outcome } est au-delà de { $limit } pour ce groupe dans { $harmed } avenirs sur { $cases } : il en faut vingt avec le préjudice et vingt sans pour dire ce qu’ils ont en commun. Essayez plus d’avenirs, ou un autre seuil.
   *[unclear] { $outcome } est au-delà de { $limit } pour ce groupe dans { $harmed } avenirs sur { $cases }, et aucune description simple de ce qui a varié ne leur correspond.
  }
stress-fails-measure = { $cases } avenirs : ceux au-delà du seuil au-dessus de chaque barre, les autres au-dessous ; la partie sombre est là où le plan échoue
stress-fails-note = Trouvé par induction patiente de règles, PRIM (Friedman et Fisher 1999). Une boîte n’est pas une prévision, le préjudice survient aussi en dehors, et un petit quasi-p ne prouve rien.
stress-bound = { $dated ->
    [date] { $side ->
        [above] { $factor } est postérieur à { $low }
        [below] { $factor } est antérieur à { $high }
       *[between] { $factor } se situe entre { $low } et { $high }
      }
   *[plain] { $side ->
        [above] { $factor } dépasse { $low }
        [below] { $factor } est au-dessous de { $high }
       *[between] { $factor } se situe entre { $low } et { $high }
      }
  }
stress-tree = { $agreement ->
    [none] Second avis : un arbre de classification dit la même chose de tous les avenirs ; il n’appuie donc pas la description et ne la contredit pas non plus.
   *[other] Second avis : un arbre de classification dit la même chose de { $same } avenirs sur 100 ({ $agreement ->
        [good] kappa { $kappa }, bon accord
        [some] kappa { $kappa }, accord partiel
       *[little] kappa { $kappa }, faible accord
      }). { $both ->
        [0] Il ne retient aucun des mêmes facteurs.
       *[other] Les deux retiennent : { $factors }.
      } Il se trompe sur { $wrong } avenirs sur 100 qu’il n’avait pas vus.
  }

stress-arms = Ce que risque chaque option
stress-arms-one = Il n’y a qu’une option : ce scénario n’a pas de programmes, ou personne du groupe n’est là pour comparer. Ajoutez des programmes pour comparer avec et sans.
stress-choice = { $kind ->
    [alike] Les options ne peuvent être distinguées : quelle que soit la règle, elles diffèrent de moins de { $smallest }
    [one] { $arms } : choisi aussi bien selon la moyenne, le plus grand regret, le regret dans neuf avenirs sur dix et le pire avenir
   *[none] Aucune option n’est choisie par toutes les règles : selon la moyenne { $mean }, selon le plus grand regret { $regret }, selon le pire avenir { $worst }
  }
stress-regret-measure = { $group ->
    [residents] Regret sur { $outcome }, personnes qui vivaient ici : ce qui manque à une option par rapport à la meilleure dans le même avenir
   *[returnees] Regret sur { $outcome }, personnes revenues : ce qui manque à une option par rapport à la meilleure dans le même avenir
  }
stress-regret-note = Sombre : neuf avenirs sur dix restent en deçà ; la marque est le plus grand (Savage 1951), dû en partie au hasard. Mêmes arrivées et même hasard pour les deux options d’un avenir.
stress-kept-arm = { $arm } dans { $keeps }
stress-kept = { $apart ->
    [yes] Sur { $futures } avenirs, du bon côté du seuil : { $arms }.
   *[no] Sur { $futures } avenirs, du bon côté du seuil : { $arms }. Cela ne permet pas de distinguer les options.
  }
stress-worth = { $kind ->
    [none] Aucun chiffre seul, parmi ceux qui ont varié, ne changerait, une fois connu, le choix de l’option plus que ne le ferait le hasard ; connus ensemble, ils le pourraient
    [plain] { $little ->
        [yes] À connaître d’abord : { $factor }, d’une valeur moyenne de { $worth }, ce qui est moins que la plus petite différence qui compte
       *[no] À connaître d’abord : { $factor }, d’une valeur moyenne de { $worth }
      }
   *[turns] { $little ->
        [yes] À connaître d’abord : { $factor }, d’une valeur moyenne de { $worth }, ce qui est moins que la plus petite différence qui compte ; au-dessous de { $at }, { $below } fait mieux, au-dessus, { $above }
       *[no] À connaître d’abord : { $factor }, d’une valeur moyenne de { $worth } ; au-dessous de { $at }, { $below } fait mieux, au-dessus, { $above }
      }
  }
stress-worth-measure = Ce que gagnerait le meilleur choix d’option si un chiffre était connu d’avance ; tous à la fois, au plus { $perfect }
stress-worth-note = Valeur de l’information (Strong et Oakley 2013), moins ce que montrent des chiffres mélangés.

stress-factors = De quoi cela dépend
stress-moved-by = { $role ->
    [freeParameter] { $moves ->
        [none] { $open ->
            [none] De ce qui n’est pas connu, rien ne le fait beaucoup varier
           *[other] De ce qui n’est pas connu, ces avenirs ne disent pas ce qui compte : { $open }
          }
       *[other] De ce qui n’est pas connu, il varie avec { $moves }
      }
   *[lever] { $moves ->
        [none] { $open ->
            [none] De ce qui peut être choisi, rien ne le fait beaucoup varier
           *[other] De ce qui peut être choisi, ces avenirs ne disent pas ce qui compte : { $open }
          }
       *[other] De ce qui peut être choisi, il varie avec { $moves }
      }
  }{ $hardly ->
    [none] .
   *[other] { "\u202F" }; guère avec { $hardly } : moins d’un vingtième de la variance.
  }
stress-ranking-measure = { $group ->
    [residents] { $outcome }, personnes qui vivaient ici, en l’état : corrélation des rangs avec chaque facteur
   *[returnees] { $outcome }, personnes revenues, en l’état : corrélation des rangs avec chaque facteur
  }
stress-ranking-effect = { $group ->
    [residents] Ce que les programmes changent dans { $outcome }, personnes qui vivaient ici : corrélation des rangs avec chaque facteur
   *[returnees] Ce que les programmes changent dans { $outcome }, personnes revenues : corrélation des rangs avec chaque facteur
  }
stress-ranking-note = Les barres contiennent la vraie valeur dans 95 répétitions sur 100, pour tous les facteurs ensemble (Bonett et Wright 2000). Seule une hausse ou une baisse régulière se voit ; la ligne de commande donne les parts de la variance (Sobol’).
stress-correlation = { $at ->
    [lower] plus il y en a, plus c’est bas
    [higher] plus il y en a, plus c’est haut
   *[none] aucun lien
  }
stress-told-moves = varie avec lui
stress-told-hardly = ne compte guère
stress-told-not-told = ne disent rien

stress-factor-kin = l’attrait de la parenté sur le lieu d’installation
stress-factor-earnings = l’attrait du gain sur le lieu d’installation
stress-factor-scarcity = la réaction du prix des terrains à la rareté
stress-factor-need = la force avec laquelle le besoin pousse au travail journalier
stress-factor-traffic = la circulation avant les arrivées (facteur)
stress-factor-plots = le nombre de parcelles à bâtir libres avant les arrivées (facteur)
stress-lever-budget = l’argent pour { $programme }
stress-lever-start = le début de { $programme }

stress-command = La même chose en ligne de commande
stress-command-doc = { $shipped ->
    [yes] Ces commandes donnent les mêmes chiffres, simulation par simulation. Le scénario est fourni avec le programme.
   *[no] Ces commandes donnent les mêmes chiffres, simulation par simulation, avec le scénario tel qu’il est ouvert, enregistré en fichier.
  }
stress-command-futures = Les avenirs, comme un plan à côté du fichier du scénario :
stress-save-scenario = Enregistrer scenario.json
stress-save-plan = Enregistrer futures.json
