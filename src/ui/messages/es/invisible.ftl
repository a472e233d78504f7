# People: who is reached by nothing.
invisible-doc = Personas inventadas de la vista previa, también los niños: todas las que estuvieron aquí en algún momento. Se llega a una persona cuando un programa la atiende, o atiende a su hogar allí donde se inscriben los hogares.
invisible-waiting = Siguiendo a las personas …
invisible-no-programmes = Ningún programa llega a nadie, porque este escenario no tiene ninguno para personas u hogares. <link>Agregue uno en Explorar</link>, o abra un escenario con programas.
invisible-headline = Sin ningún programa que las atienda: { $returnees } de las personas que retornaron y { $residents } de las personas que vivían aquí.
invisible-measure = Proporción de cada grupo a la que todos los programas dejan sin nada; leída en el último mes en que cada programa está abierto.
# Followed by a list: people who came back, or people who lived here.
invisible-sorted = La mayor proporción primero, de
# One group on one side, beside a bar.
invisible-share = { $side }: <b>{ $share }</b> sin que les llegue nada, { $nothing } de { $people }.
invisible-few = { $side }: menos de { $people } personas; demasiado pocas para saberlo.
invisible-why = Lo más frecuente ({ $share }), donde más cerca estuvieron de la ayuda: { $reason }.
invisible-family = una familia
# Heard in place of “a family”, which it must hold word by word.
invisible-family-of = una familia, inventada, a la que no llega nada: { $group }, { $side }
invisible-more = Mostrar { $count } grupos más
invisible-fewer = Mostrar menos grupos
invisible-programmes = Programa por programa
invisible-what = Qué fue para ellas
invisible-places = Estos actúan en lugares y están abiertos a todos los que viven allí; no nombran a nadie, así que no se cuenta que lleguen a nadie: { $programmes }.
invisible-before = Estos actúan antes de un retorno o en su lugar, sobre quién llega y cuándo; aquí no se inscribe nadie: { $programmes }.
invisible-note = Cada persona está en una fila, por la primera regla que la deja fuera; donde se inscriben los hogares, una persona está donde esté el primer adulto de su hogar. Un agente representa a { $each } personas; una ejecución.
invisible-csv = Grupos (CSV)
# Groups; documents and homes as in the first month here, ages at arrival or in the middle of the run.
invisible-group-all = Todas las personas
invisible-group-women = Mujeres
invisible-group-men = Hombres
invisible-group-children = Menores de 15 años
invisible-group-young = De 15 a 29 años
invisible-group-middle = De 30 a 59 años
invisible-group-old = De 60 años y más
invisible-group-undocumented = Sin documentos de identidad
invisible-group-vulnerable = Con una vulnerabilidad que los programas conocen
invisible-group-earlier = Retornaron en años anteriores
invisible-group-displaced = Desplazadas dentro del país
invisible-group-owner = En vivienda propia
invisible-group-renter = En alquiler
invisible-group-hosted = Acogidas por parientes
invisible-group-makeshift = En albergue improvisado
invisible-group-zone = { $zone }
# What a programme was to somebody.
invisible-reason-served = atendida
invisible-reason-waiting = en la lista, sin ser atendida antes de que cerrara el programa
invisible-reason-full = lo conoce y puede inscribirse, y no está en la lista: estaba llena, o no ha llegado el turno
invisible-reason-refused = ya no cumplía los requisitos cuando llegó su turno
invisible-reason-barred = lo conoce, y sus propias condiciones no le permiten inscribirse
invisible-reason-unaware = nunca oyó hablar de él
invisible-reason-time = fuera: llegó hace demasiado tiempo, o no llegó
invisible-reason-vulnerable = fuera: se dirige solo a personas vulnerables
invisible-reason-age = fuera por edad
invisible-reason-sex = fuera por sexo
invisible-reason-zone = fuera: vive en otro distrito
invisible-reason-band = fuera por cuán libre fue su retorno
invisible-reason-stream = fuera por la corriente de llegada
invisible-reason-origin = fuera: se dirige a personas de otro origen
invisible-reason-notHere = no estaba aquí: llegó después del cierre, o estaba ausente o había muerto
