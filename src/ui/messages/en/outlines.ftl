# Outlines of districts from a file of the user.
outlines-own = Outlines from your file.
outlines-missing = Outlines from your file; without one: { $zones }.
outlines-not-json = This file is not valid JSON; a GeoJSON FeatureCollection is expected.
outlines-no-features = This file holds no features; a GeoJSON FeatureCollection is expected.
outlines-no-pcode = No outline carries a p-code of this scenario (such as { $zones }) in any property.
