# Beneath any chart: its table and files.
figure-more = Table and files
figure-png = Image (PNG)
figure-svg = Drawing (SVG)
figure-csv = Data (CSV)
figure-table = Table: { $what }
