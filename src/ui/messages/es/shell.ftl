# Spanish as it is read in Latin America; the reader is "usted". The words that are used throughout:
#
#   return retorno · people who came back personas retornadas · resident residente · lived here vivían aquí · newcomer persona recién llegada
#   host community comunidad de acogida · host country país de acogida · displaced within the country desplazada interna
#   refugee refugiado · migrant migrante · reintegration reintegración · readmission readmisión · deportation deportación · expulsion expulsión
#   leave to remain permiso de permanencia · voluntary voluntario · compulsory obligatorio · regular, irregular regular, irregular
#   bands of the return spectrum categorías del espectro del retorno: solicited invitado a volver · voluntary voluntario · reluctant reticente
#     · pressured bajo presión · obliged obligado · forced forzado
#   stream corriente · breadwinner quien sostiene el hogar · household hogar · kin parientes · remittance remesa · route vía · corridor corredor
#   district distrito · zone zona · province provincia · hot-spot zona de mayor retorno · edge of town borde de la ciudad
#   pupil alumno · high school secundaria · classroom aula · seat at school plaza escolar · teacher docente · shift turno
#   living standard nivel de vida · wellbeing bienestar · resentment resentimiento · grievance agravio · tension tensión · stigma estigma
#   day labourer jornalero · labour square plaza de jornaleros · regular work trabajo regular · wage salario (by the day: jornal) · income ingreso
#   small trade, enterprise pequeño negocio · savings ahorros · debt deuda · loan préstamo · full cost costo total · grant subvención
#   rent alquiler · plot lote · land tierra · makeshift shelter albergue improvisado · title título de propiedad · documents documentos
#   water agua · borehole pozo perforado · hand pump bomba manual · health centre centro de salud · power electricidad · road camino
#   programme programa · budget presupuesto · donor donante · target población destinataria · outreach divulgación · leakage fugas · overhead gastos
#     generales
#   scenario escenario · run ejecución · outcome resultado · assumption supuesto · assumed supuesto · invented, synthetic inventado, sintético
#   forecast pronóstico · luck azar · seed semilla · preview vista previa · twin gemelo · range rango · lens lente · chart gráfico · survey encuesta
#   stress, stress test resistencia, prueba de resistencia (tensión is the social one) · norm norma · arm (of a comparison) brazo · lead time plazo de preparación · bill cuenta · agent agente · file archivo
#   lead (of an arm) ventaja · overtake adelantar · cannot be told apart no se pueden distinguir · draw (set of values) muestra · mix combinación · funding financiamiento
#   fork bifurcación · baseline línea de base · pattern patrón · met cumplido · lesson lección · prediction predicción · reintegration score puntaje de reintegración
#
# The frame of every page.
page-explore = Explorar
page-compare = Comparar
page-diary = Personas
page-stress = Resistencia
page-lenses = Lentes
page-classroom = Aula
page-funding = Financiamiento
page-evidence = Evidencia
page-data = Datos
page-help = Ayuda

skip = Ir al contenido
pages = Páginas
loading = Cargando …
part-not-fetched = No se pudo obtener esta parte de la página.
lesson-locked = Fijado por el docente para esta lección.
try-again = Intentar de nuevo
stop = Detener
close = Cerrar
tools-shelf = Guardados
tools-share = Compartir

settings = Ajustes
language = Idioma
draft = borrador
# Shown in languages whose texts nobody has read over yet.
draft-note = Estos textos son un borrador: todavía no los ha revisado nadie que hable el idioma.
digits = Cifras
digits-auto = las del idioma
digits-latn = 0 1 2 3
digits-arab = ٠ ١ ٢ ٣
digits-arabext = ۰ ۱ ۲ ۳
calendar = Calendario
calendar-auto = el del idioma
calendar-gregory = Gregoriano
calendar-persian = Hégira solar
theme = Claro u oscuro
theme-auto = como el sistema
theme-light = claro
theme-dark = oscuro

# Questions of many runs that are under way.
experiments-under-way = En curso
experiment-waiting = espera su turno
experiment-runs = { $all ->
    [0] comienza
   *[other] { $done } de { $all } ejecuciones
  }
experiment-compare = Comparar
experiment-stress = Resistencia
experiment-split = Financiamiento: el reparto
experiment-mix = Financiamiento: la mejor combinación
experiment-futures = Futuros

# Numbers. $number is written in the digits of the language already; $sign is "−" or nothing.
number-percent = { $number }{ "\u00A0" }%
number-short-percent = { $number }%
number-money = { $sign }US${ $number }
# $count is the number itself, for languages whose word depends on it.
number-million = { $count ->
    [1] { $number } millón
   *[other] { $number } millones
  }
number-billion = { $number } mil millones
# On axes, as short as can be.
number-short-thousand = { $number } mil
number-short-million = { $number } M
number-short-billion = { $number } mil M
# In place of a number, where a group has nobody in it.
number-nobody = nadie

# The groups of people, the same words everywhere: at the end of a line, and as a name.
group-all = todos
    .long = todas las personas
group-residents = vivían aquí
    .long = personas que vivían aquí
group-earlierReturnees = retorno previo
    .long = personas que retornaron en años anteriores
group-returnees = retornaron
    .long = personas que retornaron
group-displaced = desplazadas
    .long = personas desplazadas dentro del país

# How many people one agent of a run stands for: "1 in 100" people is simulated.
scale = { $scale ->
    [1] cada persona
    [100] vista previa, 1 de cada 100
   *[other] 1 de cada { $scale }
  }
# The first months come from a finer run, the others from a coarser one.
fineness = { $fine ->
    [1] cada persona
   *[other] 1 de cada { $fine }
  } hasta { $date }, 1 de cada { $coarse } después
# From the lowest to the highest of a few runs with other random numbers.
luck-range = rango de { $runs } ejecuciones con 1 de cada { $scale } y otro azar

# The line that stands before every verdict. $part: the name of the list, "Seven declarations"; $which: those that are not met.
rights-line = { $part }: { $counts }.
rights-counts = { $lacking ->
    [0] con cumplimiento { $met }, sin cumplimiento 0, sin saberse { $unknown }
   *[other] con cumplimiento { $met }, sin cumplimiento { $lacking } ({ $which }), sin saberse { $unknown }
  }
