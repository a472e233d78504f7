# How to use the page. What stands in quotation marks is on a button or a heading.
help-title = Cómo usarla
help-headlines = Lea los titulares. Cada uno dice qué muestra un gráfico, con una fecha.
help-time = Recorra el tiempo con la franja de abajo: todos los gráficos y el mapa la siguen.
help-change = Mueva «Cuántas personas llegan» o agregue un programa. Una vista previa con un agente de cada cien sigue su mano. Las líneas completas crecen a medida que se calcula a cada persona, mes a mes; la parte fina y más clara es de una muestra más pequeña. Las palabras sobre los gráficos dicen hasta cuándo.
help-soft = El área suave detrás de la línea de una vista previa es el rango de unas pocas ejecuciones con otro azar: siete con uno de cada cien, luego tres con uno de cada diez. Muestra cuánto mueve la línea el azar por sí solo, no cuán seguro está el modelo. Una ejecución con cada persona no tiene ninguna: nadie probó su azar.
help-twin = Con un programa, cada línea tiene una gemela discontinua: las mismas personas y el mismo azar sin él. Entre paréntesis: el valor de la gemela.
help-library = Abra la «Biblioteca de programas»: programas por familia y algunos que se realizaron, cada uno con dinero, meses y fuentes. Lo que agrega tiene sus propios controles en «Programas». Bajo los gráficos: a quiénes alcanzó cada uno, por qué no a los demás y a dónde fue cada dólar.
help-lenses = En «Lentes»: la ficha de derechos, para que usted declare; después, seis formas en que los ministerios miran el retorno. Ninguna está por encima de otra.
help-seed = Cambie la semilla para ver cuánto es azar.
help-files = Bajo cada gráfico: su tabla y archivos. En «Evidencia»: cada cifra con su fuente, con qué se contrastó el modelo y sus límites.

# Names of keys stand between <kbd> and </kbd>.
help-keys = Teclas
help-keys-time = <kbd>Tab</kbd> hasta un gráfico o la franja; luego <kbd>←</kbd> <kbd>→</kbd> de mes en mes, con <kbd>Mayús</kbd> de medio en medio año, <kbd>Inicio</kbd> <kbd>Fin</kbd>.
help-keys-undo = <kbd>Ctrl</kbd> <kbd>Z</kbd> deshace un cambio; <kbd>Ctrl</kbd> <kbd>Mayús</kbd> <kbd>Z</kbd> lo rehace.

help-words = Palabras
help-word-hot-spot = <b>Zona de mayor retorno</b>: los distritos donde se asentó la mayoría de quienes retornaron; se nombran junto al selector «Los gráficos muestran».
help-word-groups = <b>Vivían aquí</b>: residentes de larga data. <b>Retornaron</b>: personas retornadas de este escenario. <b>Retorno previo</b>: personas que habían retornado en años anteriores. <b>Desplazadas</b>: personas desplazadas dentro del país.
help-word-grade = <b>Grado</b> de una cifra: declarada en un documento de origen, verificada en una fuente pública, derivada por aritmética, de memoria o supuesta.

help-own = Su propio escenario
    .text = Guarde como archivo el escenario abierto, cámbielo en cualquier editor y ábralo de nuevo. Si algo en él está mal, se enumera cada problema con su lugar, lo que se encontró y lo que se esperaba. Nada sale de su computadora.
help-visit = Un recorrido, en noventa segundos
