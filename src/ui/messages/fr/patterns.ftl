# What the model was held against.
patterns-finding = { $met } régularités sur { $patterns } sont retrouvées. { $signs } mécanismes sur { $mechanisms } vont dans le sens que disent les sources.
patterns-when = Réunis avec la version { $version } du modèle{ $date ->
    [none] { "" }
   *[other] , en { $date }
  } ; pour le lieu, { $runs } graines avec un agent pour { $scale } personnes. Une version qui ne déplace aucun chiffre garde ses fondements.
patterns-stale = Les chiffres de cette version diffèrent de ceux avec lesquels les fondements ont été réunis : ce qui suit peut ne pas valoir pour elle.
patterns-read = Un chiffre est <b>retrouvé</b> quand la médiane des simulations se trouve dans sa bande ; un sens, quand les 90 % centraux des simulations le montrent. D’autres sont seulement <b>montrés</b>. Ce qui a été modifié après une première simulation est dit dans les notes. Ce qui est manqué reste ici, avec ce que l’on sait de la raison. Noms et notes sont en anglais.
patterns-place = Régularités du lieu
patterns-programmes = Régularités de programmes qui ont eu lieu
patterns-signs = Signes des mécanismes
    .text = Dans une vallée fictive, une cause est déplacée à la fois, et ce qui suit doit avoir le signe que les sources lui donnent, et être assez grand pour compter. Ceux qui échouent viennent en premier, avec la raison.
patterns-signs-holding = { $count ->
    [one] Un qui tient
   *[other] { $count } qui tiennent
  }
patterns-reported = Rapporté : { $reported }
patterns-met = retrouvé
patterns-missed = manqué
patterns-shown = montré
patterns-rules = { $count ->
    [one] La règle qui le produit
   *[other] Les { $count } règles qui le produisent
  }
patterns-above = au-dessus de { $least }
patterns-below = au-dessous de { $most }
patterns-head-measure = Mesure
patterns-head-reported = Rapporté
patterns-head-wanted = À retrouver
patterns-head-median = Simulé
patterns-head-interval = 90 % des simulations
patterns-head-picture = Dans sa bande
patterns-head-verdict = Verdict
patterns-sign-rises = Doit monter de { $minimum } ou plus ; varie de { $effect } ({ $low } à { $high }), comme attendu avec { $asExpected } graines sur { $seeds }.
patterns-sign-falls = Doit baisser de { $minimum } ou plus ; varie de { $effect } ({ $low } à { $high }), comme attendu avec { $asExpected } graines sur { $seeds }.
patterns-because = Pourquoi il échoue :
patterns-changed = Modifié après sa première simulation :
