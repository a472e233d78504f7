# What exactly was computed.
about-scenario = Escenario
about-seed = Semilla
about-scale = Escala
about-model = Modelo
# A short code over all that the run computed.
about-fingerprint = Huella
about-people = Personas sintéticas
about-person-months = Meses-persona
about-computed = Calculado en
about-seconds = { $seconds } s
about-publishing = De ello, los resultados hasta el momento
about-workers = Procesos de trabajo
about-same = El mismo escenario, la misma semilla y el mismo modelo dan la misma huella en cualquier máquina. Una ejecución es un solo lanzamiento de dados: otra semilla muestra cuánto es azar.
