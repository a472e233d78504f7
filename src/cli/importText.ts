/** How the readers' problems, columns and gaps are said on the command line. */
import type { Gap, GapKey } from '../data/in/gaps.ts';
import { SMALLEST_CELL } from '../data/in/gathered.ts';
import { type Code, lineRanges, type Problem } from '../data/in/problem.ts';
import { LARGEST_FILE_BYTES, type Reading } from '../data/in/read.ts';
import { table } from './terminal.ts';
import { count } from './words.ts';

const AGGREGATES = 'Bring counts by place and month instead, such as returnees by district and month';

const TEXTS: Readonly<Record<Code, (problem: Problem) => string>> = {
  people: ({ column }) => `refused: column "${column}" is about single persons or households. ${AGGREGATES}. Nothing of this table was kept`,
  positions: ({ column = 'its points' }) => `refused: ${column} place single households or persons. Bring outlines of districts, or one position for each place`,
  onePersonPerRow: ({ column }) => `refused: each row seems to be one person ("${column}" is an age in years, and nothing is counted). ${AGGREGATES}`,
  oldWorkbook: () => 'refused: a workbook of the old kind (.xls). Save it as .xlsx or CSV',
  notText: () => 'refused: neither text nor a workbook. Bring CSV, XLSX or GeoJSON',
  unreadable: () => 'refused: it is damaged, or not what its beginning says. Save it anew as CSV, XLSX or GeoJSON',
  tooLarge: () => `refused: larger than ${LARGEST_FILE_BYTES / 1e6} MB. Keep the columns and the area that are needed`,
  empty: () => 'refused: it has no table: a header and at least one row are expected',
  noOutlines: () => 'refused: no outline in it. A GeoJSON FeatureCollection of polygons is expected',
  projected: () => 'refused: its coordinates are not in degrees. Save it as GeoJSON in WGS 84 (EPSG:4326)',
  openQuote: () => 'a quotation mark is opened and never closed: left out. Close it',
  notNumber: ({ column, found }) => `"${column}": found "${found}", expected a figure: left out. Write digits, or leave the cell empty`,
  notWhole: ({ column, found }) => `"${column}": found ${found}, expected a whole number of people: left out. Is it a share, or another column's role?`,
  outOfRange: ({ column, found }) => `"${column}": found ${found}, which is outside what it can be: left out`,
  notMonth: ({ column, found }) => `"${column}": found "${found}", expected a month such as 2016-10: left out`,
  solarHijri: ({ column, found }) => `"${column}": found "${found}", which seems to be a date of the Solar Hijri calendar: left out. Write Gregorian months such as 2016-10`,
  codeAsNumber: ({ column, found }) => `"${column}": found ${found}: a spreadsheet has made a number of the p-code. Format the column as text and save anew`,
  codeUnknown: ({ found, near }) => `the code ${found} is none of the zones: left out${near === undefined ? '' : `. Did you mean ${near}?`}`,
  nameUnknown: ({ found, near }) => `the name "${found}" is none of the zones: left out. ${near === undefined ? 'Say which it is' : `Did you mean ${near}? Say so`}: --place "${found}=${near ?? 'P-CODE'}"`,
  twice: ({ found, column }) => `"${column}": ${found} a second time: the first counts`,
  smallCells: ({ count: cells = 1 }) => `${count(cells, 'count')} under ${SMALLEST_CELL} left out, so that nobody can be recognised`,
  totals: () => 'a row of totals: left out, as its parts are counted',
  otherCountry: () => `rows of other places or countries: left out. --within and --country choose`,
  outsideRun: ({ near }) => `months outside the run (${near}): left out. --start moves it`,
  stocksAbroad: ({ column }) => `counts people who are abroad ("${column}"), not those who return: not used. In UNHCR's Refugee Data Finder choose Solutions, returned refugees`,
  oneRound: ({ found }) => `one round only (${found}): it says how many are there, not how many came: not used. Bring two rounds or more`,
  assessments: ({ found }) => `another type of assessment (${found}) cannot be added to the main one: left out`,
  unknownKind: () => 'no columns that are known: not used. --columns shows them, --column "Header=role" says what one is',
  outlineUnknown: () => 'an outline without a code or a name: left out',
  sameStream: ({ found }) => `another table counts the same people in ${found}: only the first counts`,
  dayFirst: ({ column }) => `"${column}": days are read before months (05/10/2016 = 5 October), as nothing says otherwise`,
  yearsSpread: () => 'years are spread evenly over their months',
  fromHouseholds: () => 'households are counted, not people: times the mean size of households here',
  nearName: ({ found, near }) => `"${found}" is taken to be ${near}; --place "${found}=" leaves it out`,
  shareOfCountry: ({ found }) => `arrivals of the whole country: ${found} of them come here, by its share of the population. Set settlingShare where you know better`,
  tiesFromPlaces: ({ count: zones = 1 }) => `where people arrived is taken for where they have ties (${count(zones, 'zone')}); they may move on`,
  populationSpread: () => 'only the area as a whole is counted: its people are spread over the zones by area. Bring a count for each zone',
  withoutOutline: ({ found, near }) => `no outline for ${found} (${near}): it is drawn as a cell`,
  zonesOfTemplate: () => 'no file tells of places: the invented town of the template stands for yours. Bring a table of zones',
  replacesStreams: ({ found }) => `these arrivals stand in place of the scenario’s: ${found}`,
  roundedCounts: () => 'UNHCR rounds small figures to 0 or 5: never fit anything to them',
};

function linesText(lines: readonly number[]): string {
  if (lines.length === 0) return '';
  const { text, more } = lineRanges(lines);
  return `, line${lines.length === 1 ? '' : 's'} ${text}${more > 0 ? ` and ${more} more` : ''}`;
}

export const importProblemText = (problem: Problem): string =>
  `${problem.file}${problem.sheet === undefined ? '' : `, sheet ${problem.sheet}`}${linesText(problem.lines)}: ${TEXTS[problem.code](problem)}`;

const GAP_TEXTS: Readonly<Record<GapKey, string>> = {
  population: 'people of each zone: a column "population"',
  arrivals: 'arrivals by month: a table "month, people"',
  settlingShare: 'which share of a national count comes here: --set streams.….settlingShare=0.3, or a table with a place in each row',
  positions: 'where zones are: outlines (GeoJSON), or columns "latitude" and "longitude"',
  areaKm2: 'areas: outlines, or a column "area_km2"',
  ages: 'ages: a COD-PS table, or "age, F, M"',
  dwellings: 'dwellings: a column "dwellings"',
  urbanShare: 'how urban a zone is: a column "urban_share"',
  healthFacilities: 'health facilities: a column "health_facilities"',
  earlierReturneeShare: 'households that came back earlier: a column "earlier_returnee_share"',
  conditions: 'security, institutions, land, free plots: columns of these names',
  roads: 'minutes and traffic of roads: edit the scenario',
  whoTheyAre: 'who arrives (ages, bands, savings, documents): edit the streams',
  corridors: 'ways out and back: edit the corridors',
  livelihoods: 'work, wages, rents, schools: edit the place, from a labour force survey',
};

export const gapLine = ({ key, assumed, of }: Gap): string => `  ${assumed === of ? `all ${of}` : `${assumed} of ${of}`} figures: ${GAP_TEXTS[key]}`;

export function columnLines({ table: { file, sheet, headerLine, headers }, columns, kind, dialect }: Reading): string {
  const head = `${file}${sheet === undefined ? '' : `, sheet ${sheet}`}: ${kind} (${dialect}), header in line ${headerLine}`;
  const rows = columns.filter(({ index }) => headers[index] !== '').map(({ header, tag, role, confidence, reason }) => [`  ${header}`, tag, role, `${confidence}: ${reason}`]);
  return `${head}\n${table([['  header', 'tag', 'role', 'because'], ...rows], 'llll')}`;
}
