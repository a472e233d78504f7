# What may be said of two arms on one measure.
verdicts-leads = { $futures ->
    [one] « { $leader } » fait mieux que « { $other } » pour ceci : { $measure }, selon ce qui est supposé ; aucun autre avenir n’a été essayé.
   *[other] « { $leader } » fait mieux que « { $other } » pour ceci : { $measure }, dans { $count } avenirs sur { $futures }.
  }
verdicts-leads-rules = « { $leader } » fait mieux que « { $other } » pour ceci : { $measure }, dans { $count } avenirs sur { $futures }, sous chacune des { $rules } règles de comportement.
verdicts-no-worse = « { $leader } » ne fait pas moins bien que « { $other } » pour ceci : { $measure } ; une avance n’est pas montrée.
verdicts-no-worse-better = { $futures ->
    [one] « { $leader } » ne fait pas moins bien que « { $other } » pour ceci : { $measure }, et fait mieux de plus de { $by } ; une avance n’est pas montrée.
   *[other] « { $leader } » ne fait pas moins bien que « { $other } » pour ceci : { $measure }, et fait mieux de plus de { $by } dans { $count } avenirs sur { $futures } ; une avance n’est pas montrée.
  }
verdicts-alike = { $futures ->
    [one] « { $first } » et « { $second } » ne peuvent être distingués pour ceci : { $measure } ; ils diffèrent de moins de { $by }.
   *[other] « { $first } » et « { $second } » ne peuvent être distingués pour ceci : { $measure } ; ils diffèrent de moins de { $by } dans { $count } avenirs sur { $futures }.
  }
verdicts-open-none = « { $first } » et « { $second } » ne peuvent être distingués pour ceci : { $measure } ; aucun ne fait mieux de plus de { $by }, mais le hasard en laisse la possibilité.
verdicts-open-one = { $futures ->
    [one] « { $first } » et « { $second } » ne peuvent être distingués pour ceci : { $measure } ; « { $who } » fait mieux de plus de { $by }, mais cela peut venir du hasard.
   *[other] « { $first } » et « { $second } » ne peuvent être distingués pour ceci : { $measure } ; « { $who } » fait mieux de plus de { $by } dans { $count } avenirs sur { $futures }.
  }
verdicts-open-both = « { $first } » et « { $second } » ne peuvent être distingués pour ceci : { $measure } ; « { $first } » fait mieux de plus de { $by } dans { $ofFirst } avenirs sur { $futures }, « { $second } » dans { $ofSecond }.
verdicts-nobody = « { $first } » et « { $second } » ne peuvent être comparés pour ceci : { $measure } ; sous l’un des deux il n’y a personne à compter.
verdicts-not-asked = Pas de verdict pour ceci : { $measure } ; personne n’a dit quelle différence compte.
verdicts-rules-most = La plupart des règles de comportement s’accordent à dire que « { $who } » fait mieux ; pas toutes.
verdicts-rules-none = Les règles de comportement ne s’accordent pas.
verdicts-other-people = Ces chiffres portent sur d’autres personnes : certaines n’ont pas à venir.

verdicts-reversed-never = Dans aucun des { $futures } avenirs essayés « { $leader } » ne cesse d’être nettement devant « { $other } » pour ceci : { $measure } ; rien de ce qui a varié ne l’inverse.
verdicts-reversed-few = « { $leader } » n’est pas nettement devant « { $other } » pour ceci : { $measure }, dans { $count } avenirs sur { $futures } ; trop peu de l’une ou de l’autre sorte pour dire ce qu’ils ont en commun.
verdicts-reversed-unclear = « { $leader } » n’est pas nettement devant « { $other } » pour ceci : { $measure }, dans { $count } avenirs sur { $futures }, et aucune condition simple ne les décrit.
verdicts-reversed-where = « { $leader } » n’est pas nettement devant « { $other } » pour ceci : { $measure }, dans { $density } des avenirs où { $where }.
verdicts-limit-above = { $what } dépasse { $low }
verdicts-limit-below = { $what } est inférieur à { $high }
verdicts-limit-between = { $what } est entre { $low } et { $high }
verdicts-limit-of = { $what } est { $which }
verdicts-rule = la règle de comportement
