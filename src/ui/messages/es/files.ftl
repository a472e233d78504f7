# Behind each chart: its table and its files.
files-png = Imagen (PNG)
files-svg = Dibujo (SVG)
files-csv = Datos (CSV)
files-lines = Líneas: { $lines }.
files-lines-soft = Líneas: { $lines }. Áreas suaves: { $range }.
files-source = { $drawn } { $scenario }, semilla «{ $seed }», modelo { $version }, { $fingerprint }.
files-no-picture = Este navegador no pudo crear la imagen.
files-table = Tabla: { $chart }
files-month = Mes
files-line-twin = { $line }, sin programas
files-line-range = { $line }, rango de { $runs } ejecuciones
files-note = { $note } { $source }
