# Behind each chart: its table and its files.
files-png = انځور (PNG)
files-svg = رسم (SVG)
files-csv = معلومات (CSV)
files-lines = کرښې: { $lines }.
files-lines-soft = کرښې: { $lines }. نرمې سیمې: { $range }.
files-source = { $drawn } { $scenario }، د بخت شمېره «{ $seed }»، موډل { $version }، { $fingerprint }.
files-no-picture = دې براوزر انځور نه شو جوړولای.
files-table = جدول: { $chart }
files-month = میاشت
files-line-twin = { $line }، بې له پروګرامونو
files-line-range = { $line }، د { $runs } اجراګانو لمن
files-note = { $note } { $source }
