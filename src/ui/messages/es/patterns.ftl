# What the model was held against.
patterns-finding = Se cumplen { $met } de { $patterns } patrones. { $signs } de { $mechanisms } mecanismos se mueven como dicen las fuentes.
patterns-when = Reunido con la versión { $version } del modelo{ $date ->
    [none] { "" }
   *[other] , en { $date }
  }; para el lugar, { $runs } semillas con un agente por cada { $scale } personas. Una versión que no mueve ninguna cifra conserva su evidencia.
patterns-stale = Las cifras de esta compilación difieren de aquellas con las que se reunió la evidencia: puede que lo siguiente no valga para ella.
# A band: from the lowest to the highest value that counts as met.
patterns-read = Una cifra está <b>cumplida</b> cuando la mediana de las ejecuciones está en su banda; una dirección, cuando la muestra el 90 % central de las ejecuciones. Otras solo se <b>muestran</b>. Lo que se cambió después de una primera ejecución se dice en las notas. Lo no cumplido se queda aquí, con lo que se sabe del porqué. Los nombres y las notas están en inglés.
patterns-place = Patrones del lugar
patterns-programmes = Patrones de programas que se ejecutaron
patterns-signs = Signos de los mecanismos
    .text = En un valle inventado se mueve una causa a la vez; lo que sigue debe tener el signo que le dan las fuentes y ser lo bastante grande para contar. Los que fallan van primero, con su porqué.
patterns-signs-holding = { $count ->
    [one] Uno que se sostiene
   *[other] { $count } que se sostienen
  }
patterns-reported = Informado: { $reported }
patterns-met = cumplido
patterns-missed = no cumplido
patterns-shown = mostrado
patterns-rules = { $count ->
    [one] La regla que lo produce
   *[other] Las { $count } reglas que lo producen
  }
patterns-above = por encima de { $least }
patterns-below = por debajo de { $most }
patterns-head-measure = Medida
patterns-head-reported = Informado
patterns-head-wanted = Por cumplir
patterns-head-median = Simulado
patterns-head-interval = 90 % de las ejecuciones
patterns-head-picture = Dentro de su banda
patterns-head-verdict = Veredicto
# $effect is a mean over seeds, $low to $high its interval of 95 %.
patterns-sign-rises = Debe subir en { $minimum } o más; se mueve en { $effect } ({ $low } a { $high }), como se espera con { $asExpected } de { $seeds } semillas.
patterns-sign-falls = Debe bajar en { $minimum } o más; se mueve en { $effect } ({ $low } a { $high }), como se espera con { $asExpected } de { $seeds } semillas.
patterns-because = Por qué falla:
patterns-changed = Cambiado después de su primera ejecución:
