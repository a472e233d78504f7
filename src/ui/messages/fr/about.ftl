# What exactly was computed.
about-scenario = Scénario
about-seed = Graine
about-scale = Échelle
about-model = Modèle
about-fingerprint = Empreinte
about-people = Personnes synthétiques
about-person-months = Personnes-mois
about-computed = Calculé en
about-seconds = { $seconds }{ "\u00A0" }s
about-publishing = Dont, résultats jusqu’ici
about-workers = Processus
about-same = Le même scénario, la même graine et le même modèle donnent la même empreinte sur chaque machine. Une simulation est un jet de dés : une autre graine montre la part du hasard.
