/** `README.txt` of a bundle: what it is, what its files hold, and how they are read. */
import { LINES_BEFORE_HEADER } from './behaviorSpace.ts';
import { type About, licenceUrl, type OutFile, programText } from './parts.ts';

/** `table`: the one by which reading is shown. */
export function readme(about: About, files: readonly OutFile[], { table, hxl }: { readonly table: string; readonly hxl: boolean }): string {
  const { title, description, what, provenance, licence } = about;
  const width = Math.max(...[...files.map(({ path }) => path), 'ro-crate-metadata.json'].map((path) => path.length));
  const list = files.map(({ path, description: of }) => `${path.padEnd(width)}  ${of}`);
  const behaviorSpace = files.some(({ path }) => path === 'behaviorspace.csv') ? `\nBehaviorSpace tables: read.csv("behaviorspace.csv", skip = ${LINES_BEFORE_HEADER}, check.names = FALSE)` : '';
  const from = Object.entries(provenance).map(([name, value]) => `${name}: ${value}`);
  const tags = hxl ? '\nThe second row of each CSV file holds HXL hashtags.\nR:       lines <- readLines(FILE); read.csv(text = lines[-2])\nPython:  pandas.read_csv(FILE, skiprows=[1])\n' : '';
  return `${description}

${title}

This is ${what}, made by ${programText(about)}. Whoever makes it again from the same gets the same bytes:
${from.join('\n')}

${list.join('\n')}
${'datapackage.json'.padEnd(width)}  what each file and field holds, with units (Data Package v2)
${'ro-crate-metadata.json'.padEnd(width)}  what made which file from what, with hashes (RO-Crate 1.1)

CSV files are UTF-8 with a byte order mark; an empty cell means that there is no such figure.

R:       read.csv("${table}.csv", fileEncoding = "UTF-8-BOM")
Python:  pandas.read_csv("${table}.csv")
Parquet: arrow::read_parquet("${table}.parquet"), pandas.read_parquet("${table}.parquet")${behaviorSpace}
${tags}
Licence of these files: ${licence}, ${licenceUrl(licence)}
`;
}
