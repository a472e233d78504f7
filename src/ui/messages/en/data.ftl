# Own files into a scenario. "Aggregates" are counts by place and month, never lists of people.
data-title = Your own place
data-lead = Bring the tables that you have: who lives where, who came when, and outlines of districts. They become a scenario that runs here. Nothing leaves your computer. With the three tables below filled in, a first run takes less than ten minutes.
data-kept-out = Counts only. <b>Files with names, identifiers, phone numbers, dates of birth or positions of households are refused</b>, and counts under ten are left out.
data-opened = The scenario of your files is open.
data-take-back = Go back to “{ $title }”

data-step-files = 1. Your files
data-files = Files
data-choose-files = Choose files
data-or-drop = or drop them here, several at once: CSV, XLSX, GeoJSON
data-reading = { $count ->
    [one] Reading one file …
   *[other] Reading { $count } files …
  }
data-read = { $count ->
    [0] No files yet
    [one] One file read
   *[other] { $count } files read
  }
data-refused-file = refused, see below
data-remove = Remove
data-remove-file = Remove { $file }
data-paste = Paste from a spreadsheet
data-paste-doc = With the row of headers.
data-paste-read = Read it
data-pasted-name = Pasted table
data-templates = No tables at hand? These three are all that is needed. They hold the figures of “{ $title }”: write yours over them, leave empty what you do not know, and drop them here.
data-template-zones = Zones (CSV)
data-template-arrivals = Arrivals by month (CSV)
data-template-ages = Ages (CSV)

data-step-columns = 2. How they are read
data-columns-doc = Each column is guessed from its HXL tag, its header or what stands in it. Change what is wrong: the next file with the same headers is read as you said.
data-rows = { $count ->
    [one] One row.
   *[other] { $count } rows.
  }
data-unsure = { $count ->
    [one] One column is a guess.
   *[other] { $count } columns are guesses.
  }
data-use-table = Use this table
data-columns = { $count ->
    [0] None of { $all } columns is used
    [one] One of { $all } columns is used
   *[other] { $count } of { $all } columns are used
  }
data-by-age = { $count } columns of people by sex and age
data-column = Column
data-read-as = Read as
data-role-of = What { $column } is
data-line = Line { $line }
data-no-header = (no header)
data-small-cell = < { $least }

# What a table is.
data-kind-population = People who live there, by place.
data-kind-gazetteer = Places with their codes.
data-kind-zones = Zones and their conditions.
data-kind-ages = People by age.
data-kind-arrivals = Arrivals by month or year.
data-kind-stocks = Displaced people present, round by round.
data-kind-outlines = Outlines for the map.
data-kind-unknown = Nothing here is known.
# Whose headers it has. Names of organisations and standards stay as they are.
data-dialect-codPs = Headers of OCHA’s population statistics (COD-PS).
data-dialect-codAb = Headers of OCHA’s administrative boundaries (COD-AB).
data-dialect-unhcrApi = Headers of UNHCR’s population data (API).
data-dialect-unhcrFinderOld = Headers of UNHCR’s Refugee Data Finder, before 2023.
data-dialect-unhcrFinder = Headers of UNHCR’s Refugee Data Finder.
data-dialect-unhcrHdx = Headers of UNHCR’s files on HDX.
data-dialect-dtm = Headers of IOM’s Displacement Tracking Matrix.
data-dialect-hapi = Headers of HDX HAPI.
data-dialect-hxl = It carries HXL tags.
data-dialect-plain = Headers of no known publisher.

# What a column can be.
data-role-ignore = not used
data-role-code = code of the place
data-role-name = name of the place
data-role-nameFa = name in Dari
data-role-parent = code of the area above
data-role-level = administrative level
data-role-country = country (ISO code)
data-role-date = month or day
data-role-year = year
data-role-monthOfYear = month, 1 to 12
data-role-age = age group
data-role-sex = sex
data-role-population = people who live there
data-role-people = people who arrive
data-role-households = households that arrive
data-role-present = displaced people present
data-role-stream = who they are (stream)
data-role-from = where they come from (ISO code)
data-role-fromName = where they come from (name)
data-role-origin = country of origin (ISO code)
data-role-originName = country of origin (name)
data-role-assessment = type of assessment
data-role-latitudeDegrees = latitude
data-role-longitudeDegrees = longitude
data-role-areaKm2 = area (km²)
data-role-dwellings = dwellings
data-role-urbanShare = share who live as in town
data-role-earlierReturneeShare = share of earlier returnees
data-role-freePlotsShare = free plots over dwellings
data-role-healthFacilities = health facilities
data-role-securityShare = security, 0 to 1
data-role-institutionsShare = institutions, 0 to 1
data-role-landAccessShare = access to land, 0 to 1
data-roles-where = Where
data-roles-when = When
data-roles-counts = Who is counted
data-roles-whence = Who comes, and from where
data-roles-zone = Of a zone

# Why a column is read so.
data-because-tag = its HXL tag
data-because-header = its header
data-because-nearHeader = nearly a known header
data-because-content = what stands in it
data-because-kept = as you said before
data-because-chosen = as you said
data-because-unknown = not known
data-because-notIso = UNHCR’s own code, not ISO’s
data-because-notReturns = not people who return
data-because-originOfDisplaced = where they were displaced from

data-step-use = 3. The scenario
data-built-on = Built on
data-built-on-open = “{ $title }”: only what the files say is changed
data-built-on-template = the template: a new place, the rest assumed
data-area = Area whose parts are the zones
data-area-all = all of them
data-country = Who returns: people of
data-start = First month of the run
data-names = { $count ->
    [one] One name is none of the zones
   *[other] { $count } names are none of the zones
  }
data-name-none = left out
data-did-you-mean = { $name }?
data-found = { $name }: { $zones ->
    [one] one zone
   *[other] { $zones } zones
  } with { $people } people; { $streams ->
    [0] nobody arrives
    [one] { $arrive } people arrive in one stream
   *[other] { $arrive } people arrive in { $streams } streams
  }. It runs from { $first } to { $last }.
data-open = Open as a scenario
data-save = Save as a file
data-open-doc = It opens in Explore. What was open can be opened again from this page.
data-nothing = Nothing in these files can be used yet. Counts by place (people who live there) or by month (people who arrive) are needed.
data-not-yet = { $count ->
    [one] One thing stands in the way
   *[other] { $count } things stand in the way
  }
data-command-line = The same on the command line, and fitting to measures of your own
data-command-line-doc = Choices made above are options there: --help tells.
data-calibrate-doc = If you have measured what happened, such as wages or pupils, the model can be fitted to some of it and judged by the rest. The guide to experiments says what such a file holds.

data-weight-refused = Refused
data-weight-leftOut = { $count ->
    [one] Left out, for one reason
   *[other] Left out, for { $count } reasons
  }
data-weight-told = Good to know
data-in-sheet = { $file }, sheet { $sheet }
data-at-lines = { $place }, { $count ->
    [one] line { $lines }
   *[other] lines { $lines }
  }{ $more ->
    [0] { "" }
   *[other] { " " }and { $more } more
  }

# Each problem: what was found, and what to do.
data-problem-people = “{ $column }” is about single persons or households. Bring counts by place and month instead. Nothing of this table was kept.
data-problem-positions = It holds positions of single households or persons. Bring outlines of districts, or one position for each place.
data-problem-onePersonPerRow = Each row seems to be one person: “{ $column }” is an age, and nothing is counted. Bring counts by place and month instead.
data-problem-oldWorkbook = A workbook of the old kind (.xls). Save it as .xlsx or CSV.
data-problem-notText = Neither text nor a workbook. Bring CSV, XLSX or GeoJSON.
data-problem-unreadable = It is damaged, or not what it says it is. Save it anew as CSV, XLSX or GeoJSON.
data-problem-tooLarge = Larger than { $megabytes } MB. Keep the columns and the area that you need.
data-problem-empty = No table in it: a row of headers and at least one row below are needed.
data-problem-noOutlines = No outlines in it. A GeoJSON FeatureCollection of polygons is needed.
data-problem-projected = Its coordinates are not in degrees. Save it as GeoJSON in WGS 84 (EPSG:4326).
data-problem-openQuote = A quotation mark is opened and never closed. Close it.
data-problem-notNumber = “{ $column }”: “{ $found }” is no figure. Write digits, or leave the cell empty.
data-problem-notWhole = “{ $column }”: { $found } is not a whole number of people. Is it a share, or should the column be read as something else?
data-problem-outOfRange = “{ $column }”: { $found } is outside what it can be.
data-problem-notMonth = “{ $column }”: “{ $found }” is no month. Write it as 2016-10.
data-problem-solarHijri = “{ $column }”: “{ $found }” seems to be of the Solar Hijri calendar. Write Gregorian months, as 2016-10.
data-problem-codeAsNumber = “{ $column }”: a spreadsheet has turned the code into { $found }. Format the column as text and save anew.
data-problem-codeUnknown = The code { $found } is none of the zones.{ $hasNear ->
    [yes] { " " }Did you mean { $near }?
   *[no] { "" }
  }
data-problem-nameUnknown = “{ $found }” is none of the zones. Say above which it is.
data-problem-twice = { $found } stands there a second time: the first counts.
data-problem-smallCells = { $count ->
    [one] One count under { $least }
   *[other] { $count } counts under { $least }
  }, so that nobody can be recognised. Bring counts of larger areas or longer times if they matter.
data-problem-totals = Rows of totals: their parts are counted.
data-problem-otherCountry = { $rows ->
    [one] A row of another place or country.
   *[other] { $rows } rows of other places or countries.
  } The choices above decide which are taken.
data-problem-outsideRun = Months outside the run ({ $near }).
data-problem-stocksAbroad = It counts people who are abroad, not those who return. In UNHCR’s Refugee Data Finder choose “Solutions”, returned refugees.
data-problem-oneRound = One round only ({ $found }): it says how many are there, not how many came. Bring two rounds or more.
data-problem-assessments = Another type of assessment ({ $found }) cannot be added to the main one.
data-problem-unknownKind = No column of this table is known, or what counts is missing. Say above what its columns are, or leave the table out.
data-problem-outlineUnknown = An outline without a code or a name.
data-problem-sameStream = Another table counts the same people in the same months: only the first counts.
data-problem-dayFirst = “{ $column }”: days are read before months, as nothing says otherwise: 05/10/2016 is 5 October.
data-problem-yearsSpread = Years are spread evenly over their months.
data-problem-fromHouseholds = Households are counted, not people: they are multiplied by the mean size of households here.
data-problem-nearName = “{ $found }” is taken to be { $near }.
data-problem-shareOfCountry = Arrivals of the whole country: { $share } of them come here, by the place’s share of the people of the country. Change “Share who come here” in Explore where you know better.
data-problem-tiesFromPlaces = Where people arrived is taken for where they have ties. They may move on.
data-problem-populationSpread = Only the area as a whole is counted: its people are spread over the zones by their size. Bring a count for each zone.
data-problem-withoutOutline = No outline for { $found } ({ $near }): it is drawn as a cell.
data-problem-zonesOfTemplate = No file tells of places: the invented town of the template stands for yours. Bring a table of zones.
data-problem-replacesStreams = These arrivals stand in place of the scenario’s own: { $found }.
data-problem-roundedCounts = UNHCR rounds small figures to 0 or 5. Never fit anything to them.

# What no file said, and the shortest way to fill it. Column headers in quotation marks stay in English: files have them so.
data-gaps = { $count ->
    [one] One figure is still assumed
   *[other] { $count } figures are still assumed
  }: which, and the shortest way to fill them
data-gap-what = What
data-gap-figures = Assumed
data-gap-how = Shortest way
data-gap-of = { $assumed } of { $of }
data-gap-population = People of each zone
data-gap-arrivals = Arrivals by month
data-gap-settlingShare = Which share of a national count comes here
data-gap-positions = Where the zones are
data-gap-areaKm2 = Areas
data-gap-ages = Ages
data-gap-dwellings = Dwellings
data-gap-urbanShare = How urban a zone is
data-gap-healthFacilities = Health facilities
data-gap-earlierReturneeShare = Who came back earlier
data-gap-conditions = Security, institutions, land, free plots
data-gap-roads = Roads
data-gap-whoTheyAre = Who arrives: ages, savings, documents
data-gap-corridors = Ways out and back
data-gap-livelihoods = Work, wages, rents, schools
data-fill-population = a column “population” in the table of zones
data-fill-arrivals = a table “month, people”
data-fill-settlingShare = a table of arrivals with a place in each row, or the slider in Explore
data-fill-positions = outlines (GeoJSON), or columns “latitude” and “longitude”
data-fill-areaKm2 = outlines, or a column “area_km2”
data-fill-ages = a COD-PS table, or “age, F, M”
data-fill-dwellings = a column “dwellings”
data-fill-urbanShare = a column “urban_share”
data-fill-healthFacilities = a column “health_facilities”
data-fill-earlierReturneeShare = a column “earlier_returnee_share”
data-fill-conditions = columns of these names, as in the table of zones above
data-fill-roads = the saved file, in an editor
data-fill-whoTheyAre = the saved file, from a survey at the border
data-fill-corridors = the saved file
data-fill-livelihoods = the saved file, from a labour force survey
