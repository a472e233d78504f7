# Outlines of districts from a file of the user.
outlines-own = Contours de votre fichier.
outlines-missing = Contours de votre fichier ; sans contour : { $zones }.
outlines-not-json = Ce fichier n’est pas du JSON valide ; une FeatureCollection GeoJSON est attendue.
outlines-no-features = Ce fichier ne contient aucun élément ; une FeatureCollection GeoJSON est attendue.
outlines-no-pcode = Aucun contour ne porte de p-code de ce scénario (comme { $zones }) dans une propriété.
