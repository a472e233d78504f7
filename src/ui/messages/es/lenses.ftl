# Lenses: the rights sheet, six ways to look at return, and the six questions of the OECD-DAC.
lenses-title = Lentes
lenses-doc = Los ministerios miran el retorno de distintas formas, y esas formas están en conflicto. Cada lente declara lo que debe saber, lee unos pocos resultados para las personas que vivían aquí y para las que retornaron, y dice lo que no puede ver. No hay puntaje, y ningún lente está por encima de otro.
lenses-six = Seis lentes sobre «{ $scenario }»
lenses-waiting = La primera vista previa aparece en segundos.
lenses-run = De una ejecución, { $scale }, semilla «{ $seed }». Otra semilla muestra cuánto es azar.
lenses-lens = Lente
lenses-reads = Qué lee el modelo
lenses-twin = Entre paréntesis: las mismas personas y el mismo azar sin programas.
lenses-cannot-see = Qué no puede ver este lente
lenses-declare = Qué declara usted para él

lenses-rights = Los derechos van primero
    .doc = Los declara quien planifica un retorno; nunca se simulan. No detienen ninguna ejecución, y nada en esta página compensa lo que no se cumple. Lo que usted declara se guarda con el escenario.
answer-met = Se cumple
answer-notMet = No se cumple
answer-notKnown = No se sabe
lenses-basis = Base
    .of = Base: { $what }
    .example = quién lo dice, dónde, cuándo

lenses-outcomes = Resultados, { $lens }
lenses-outcome = Resultado
lenses-after = { $months ->
    [one] { $months } mes después ({ $date })
   *[other] { $months } meses después ({ $date })
  }
lenses-who = { $outcome }, { $who }
# In brackets behind an outcome, parted by semicolons.
lenses-more = más es bueno
lenses-less = menos es bueno
lenses-open = depende de quién pregunta
lenses-where-they-live = donde viven
lenses-mean = { $months ->
    [one] media de { $months } mes
   *[other] media de { $months } meses
  }
lenses-how = ({ $how })

lenses-alone = { $runs ->
    [one] Ejecutar cada programa por separado ({ $runs } ejecución, { $scale })
   *[other] Ejecutar cada programa por separado ({ $runs } ejecuciones, { $scale })
  }
lenses-alone-cancel = Cancelar: { $done } de { $all } hechas

dac-title = Las seis preguntas del CAD de la OCDE
    .doc = Qué puede decir una ejecución del modelo bajo cada título sobre sus programas, y qué no puede juzgar.
dac-no-programmes = Se preguntan sobre programas, y este escenario no tiene ninguno.
dac-no-twin = Se preguntan frente a la ejecución sin programas, que no está disponible: viene después, salvo que «Comparar» esté desactivado.
dac-nothing = A partir de esta ejecución no se puede decir nada al respecto.
dac-figures = Cifras: { $question }
dac-can-say = Qué puede decir el modelo
dac-with = Con
dac-difference = Frente a sin programas
dac-cannot-judge = Qué no puede juzgar
