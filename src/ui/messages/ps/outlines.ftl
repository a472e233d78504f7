# Outlines of districts from a file of the user.
outlines-own = کرښې ستاسو له دوتنې.
outlines-missing = کرښې ستاسو له دوتنې؛ بې له کرښې: { $zones }.
outlines-not-json = دا دوتنه سم JSON نه دی؛ د GeoJSON FeatureCollection تمه کېږي.
outlines-no-features = دا دوتنه هېڅ feature نه لري؛ د GeoJSON FeatureCollection تمه کېږي.
outlines-no-pcode = هېڅ کرښه په کومه ځانګړنه کې د دې سناریو p-code (لکه { $zones }) نه لري.
