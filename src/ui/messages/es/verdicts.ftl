# What may be said of two arms on one measure. The rules of what may be said are those of src/experiment/comparison/verdict.ts.
# $leader, $other, $first and $second are names of arms, $measure a measure in words ("living standard of people who lived here"), $by a
# difference with its unit. A future is one way in which things that nobody knows may be. $futures is how many were tried.
verdicts-leads = { $futures ->
    [one] «{ $leader }» lleva ventaja a «{ $other }» en cuanto a { $measure }, según lo supuesto: no se probó ningún otro futuro.
   *[other] «{ $leader }» lleva ventaja a «{ $other }» en cuanto a { $measure } en { $count } de { $futures } futuros.
  }
verdicts-leads-rules = «{ $leader }» lleva ventaja a «{ $other }» en cuanto a { $measure } en { $count } de { $futures } futuros, con cada una de { $rules } reglas de comportamiento.
verdicts-no-worse = «{ $leader }» no es peor que «{ $other }» en cuanto a { $measure }: no se muestra una ventaja.
verdicts-no-worse-better = { $futures ->
    [one] «{ $leader }» no es peor que «{ $other }» en cuanto a { $measure }, y es mejor por más de { $by }: no se muestra una ventaja.
   *[other] «{ $leader }» no es peor que «{ $other }» en cuanto a { $measure }, y es mejor por más de { $by } en { $count } de { $futures } futuros: no se muestra una ventaja.
  }
verdicts-alike = { $futures ->
    [one] «{ $first }» y «{ $second }» no se pueden distinguir en cuanto a { $measure }: difieren en menos de { $by }.
   *[other] «{ $first }» y «{ $second }» no se pueden distinguir en cuanto a { $measure }: difieren en menos de { $by } en { $count } de { $futures } futuros.
  }
verdicts-open-none = «{ $first }» y «{ $second }» no se pueden distinguir en cuanto a { $measure }: ninguno es mejor por más de { $by }, pero el azar deja lugar para ello.
verdicts-open-one = { $futures ->
    [one] «{ $first }» y «{ $second }» no se pueden distinguir en cuanto a { $measure }: «{ $who }» es mejor por más de { $by }, pero puede haberlo hecho el azar.
   *[other] «{ $first }» y «{ $second }» no se pueden distinguir en cuanto a { $measure }: «{ $who }» es mejor por más de { $by } en { $count } de { $futures } futuros.
  }
verdicts-open-both = «{ $first }» y «{ $second }» no se pueden distinguir en cuanto a { $measure }: «{ $first }» es mejor por más de { $by } en { $ofFirst } de { $futures } futuros, «{ $second }» en { $ofSecond }.
# Neither can be held against the other: under one of them there is nobody to count.
verdicts-nobody = «{ $first }» y «{ $second }» no se pueden contrastar en cuanto a { $measure }: con uno de ellos no hay nadie a quien contar.
verdicts-not-asked = Sin veredicto en cuanto a { $measure }: nadie ha dicho qué diferencia importa.
verdicts-rules-most = La mayoría de las reglas de comportamiento coinciden en que «{ $who }» lleva ventaja; no todas.
verdicts-rules-none = Las reglas de comportamiento no coinciden.
verdicts-other-people = Son cifras de otras personas: algunas no tienen que venir.
verdicts-reversed-never = En ninguno de los { $futures } futuros probados «{ $leader }» deja de estar claramente por delante de «{ $other }» en cuanto a { $measure }: nada de lo que se varió lo invierte.
verdicts-reversed-few = «{ $leader }» no está claramente por delante de «{ $other }» en cuanto a { $measure } en { $count } de { $futures } futuros: demasiado pocos de un tipo o del otro para decir qué tienen en común.
verdicts-reversed-unclear = «{ $leader }» no está claramente por delante de «{ $other }» en cuanto a { $measure } en { $count } de { $futures } futuros, y ninguna condición sencilla los describe.
verdicts-reversed-where = «{ $leader }» no está claramente por delante de «{ $other }» en cuanto a { $measure } en { $density } de los futuros en los que { $where }.
verdicts-limit-above = { $what } está por encima de { $low }
verdicts-limit-below = { $what } está por debajo de { $high }
verdicts-limit-between = { $what } está entre { $low } y { $high }
verdicts-limit-of = { $what } es { $which }
verdicts-rule = la regla de comportamiento
