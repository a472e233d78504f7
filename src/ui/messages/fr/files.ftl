# Behind each chart: its table and its files.
files-png = Image au format PNG
files-svg = Dessin (SVG)
files-csv = Données (CSV)
files-lines = Lignes : { $lines }.
files-lines-soft = Lignes : { $lines }. Aires claires : { $range }.
files-source = { $drawn } { $scenario }, graine « { $seed } », modèle { $version }, { $fingerprint }.
files-no-picture = Ce navigateur n’a pas pu produire l’image.
files-table = Tableau : { $chart }
files-month = Mois
files-line-twin = { $line }, sans programmes
files-line-range = { $line }, étendue de { $runs } simulations
files-note = { $note } { $source }
