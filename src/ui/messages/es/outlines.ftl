# Outlines of districts from a file of the user.
outlines-own = Contornos de su archivo.
outlines-missing = Contornos de su archivo; sin contorno: { $zones }.
outlines-not-json = Este archivo no es JSON válido; se espera una FeatureCollection de GeoJSON.
outlines-no-features = Este archivo no contiene elementos; se espera una FeatureCollection de GeoJSON.
outlines-no-pcode = Ningún contorno lleva en alguna de sus propiedades un código p (p-code) de este escenario (como { $zones }).
