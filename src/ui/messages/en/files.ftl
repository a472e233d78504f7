# Behind each chart: its table and its files.
files-png = Image (PNG)
files-svg = Drawing (SVG)
files-csv = Data (CSV)
files-lines = Lines: { $lines }.
files-lines-soft = Lines: { $lines }. Soft areas: { $range }.
files-source = { $drawn } { $scenario }, seed “{ $seed }”, model { $version }, { $fingerprint }.
files-no-picture = This browser could not make the picture.
files-table = Table: { $chart }
files-month = Month
files-line-twin = { $line }, without programmes
files-line-range = { $line }, range of { $runs } runs
files-note = { $note } { $source }
