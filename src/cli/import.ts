/** Files of aggregates into a scenario, by the readers of the page. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Option } from 'commander';
import { assemble } from '../data/in/assemble.ts';
import { gapsOf } from '../data/in/gaps.ts';
import { gather } from '../data/in/gather.ts';
import type { Choices, Gathered } from '../data/in/gathered.ts';
import { merged, type Problem, weightOf } from '../data/in/problem.ts';
import { type FileRead, readFile, type Reading, reread, signatureOf } from '../data/in/read.ts';
import { ROLES, type Role } from '../data/in/roles.ts';
import { loadScenario } from '../scenario/load.ts';
import { nearest } from '../scenario/problem.ts';
import type { AddCommand } from './command.ts';
import { BadInput } from './exits.ts';
import { columnLines, gapLine, importProblemText } from './importText.ts';
import { finder, problemLines, readInput } from './input.ts';
import { examples, jsonOption } from './options.ts';
import { note, print, printJson } from './terminal.ts';
import { count } from './words.ts';

interface Options {
  readonly out?: string;
  readonly force?: boolean;
  readonly on: string;
  readonly within?: string;
  readonly country?: string;
  readonly start?: string;
  readonly column: Pairs;
  readonly place: Pairs;
  readonly columns?: boolean;
  readonly json?: boolean;
}
type Pairs = Readonly<Record<string, string>>;

const TEMPLATE = 'your-place';

const pair = (text: string, before: Pairs): Pairs => {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new BadInput([`found ${text}, expected a pair such as "Total=people"`]);
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
};

function bytesOf(path: string): Uint8Array | string {
  if (!existsSync(path) || !statSync(path).isFile()) return `${path}: no such file`;
  try {
    return readFileSync(path);
  } catch (error) {
    return `${path}: cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
}

function rolesIn(column: Pairs): Readonly<Record<string, Role>> {
  const lines = Object.entries(column).flatMap(([header, role]) => {
    const near = nearest(role, ROLES);
    return ROLES.some((one) => one === role) ? [] : [`--column ${header}: found ${role}, expected one of ${ROLES.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`];
  });
  if (lines.length > 0) throw new BadInput(lines);
  return column as Readonly<Record<string, Role>>;
}

/** The roles given for headers of this table. */
function withRoles(reading: Reading, roles: Readonly<Record<string, Role>>): Reading {
  const { headers } = reading.table;
  const chosen = Object.fromEntries(headers.flatMap((header, index) => (Object.hasOwn(roles, header) ? [[index, roles[header] as Role]] : [])));
  return Object.keys(chosen).length === 0 ? reading : reread(reading, { ...Object.fromEntries(reading.columns.map(({ index, role }) => [index, role])), ...chosen });
}

async function readAll(paths: readonly string[], roles: Readonly<Record<string, Role>>): Promise<FileRead[]> {
  const found = paths.map((path) => ({ path, bytes: bytesOf(path) }));
  const missing = found.flatMap(({ bytes }) => (typeof bytes === 'string' ? [bytes] : []));
  if (missing.length > 0) throw new BadInput(missing);
  const read = await Promise.all(found.map(({ path, bytes }) => readFile(basename(path), bytes as Uint8Array)));
  const refused = read.flatMap(({ problems }) => problems).filter(({ code }) => weightOf(code) === 'refused');
  if (refused.length > 0) throw new BadInput(merged(refused).map(importProblemText));
  const headers = new Set(read.flatMap(({ readings }) => readings.flatMap(({ table }) => table.headers)));
  const unknown = Object.keys(roles).filter((header) => !headers.has(header));
  if (unknown.length > 0) throw new BadInput(unknown.map((header) => `--column ${header}: no file has this header; there are ${[...headers].filter((one) => one !== '').slice(0, 30).join(', ')}`));
  return read.map((file) => ({ ...file, readings: file.readings.map((reading) => withRoles(reading, roles)) }));
}

const choicesOf = ({ within, country, start, place }: Options): Choices => ({
  ...(within !== undefined && { within }),
  ...(country !== undefined && { country }),
  ...(start !== undefined && { start }),
  aliases: place,
});

function demandSomething({ zones, streams, ages, fills }: Gathered, problems: readonly Problem[]): void {
  const told = zones.some(({ population, fields, polygons }) => population !== undefined || fields.size > 0 || polygons !== undefined);
  if (streams.length > 0 || ages.length > 0 || told || (!fills && zones.length > 0)) return;
  throw new BadInput([...merged(problems).map(importProblemText), 'Nothing in these files can be used: bring counts by place (population) or by month (arrivals). --columns shows how each column was read.']);
}

function write(path: string, content: object, force: boolean): void {
  if (existsSync(path) && !force) throw new BadInput([`--out: ${path} is there already; --force replaces it`]);
  try {
    writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
  } catch (error) {
    throw new BadInput([`--out: ${path} cannot be written (${(error as NodeJS.ErrnoException).code})`]);
  }
}

async function importFiles(paths: readonly string[], options: Options): Promise<void> {
  const read = await readAll(paths, rolesIn(options.column));
  const readings = read.flatMap((file) => file.readings);
  if (options.columns) return print(readings.map(columnLines).join('\n\n'));
  const base = readInput(options.on);
  const gathered = gather(readings, { scenario: base.scenario, isTemplate: options.on === TEMPLATE }, choicesOf(options));
  const { content, problems: ofContent } = assemble(gathered, { name: options.on, loaded: base }, new Date().toISOString().slice(0, 10));
  const problems = merged([...read.flatMap((file) => file.problems), ...gathered.problems, ...ofContent]);
  demandSomething(gathered, problems);
  const loaded = loadScenario(content, { find: finder('.') });
  if ('problems' in loaded) throw new BadInput([...problems.map(importProblemText), ...problemLines('the scenario made of these files', loaded.problems)]);
  const gaps = gapsOf(loaded.figures);
  if (options.out !== undefined) write(options.out, content, options.force ?? false);
  if (options.json) return printJson({ problems, gaps, columns: readings.map(({ table, columns, kind, dialect }) => ({ file: table.file, sheet: table.sheet, signature: signatureOf(table), kind, dialect, columns })), scenario: content });
  for (const problem of problems) note(importProblemText(problem));
  const { streams, title, zones } = loaded.scenario;
  const people = Object.values(streams).reduce((sum, { arrivals, settlingShare }) => sum + settlingShare * Object.values(arrivals).reduce((all, value) => all + value, 0), 0);
  print(`${title}: ${count(Object.keys(zones).length, 'zone')}, ${count(Object.keys(streams).length, 'stream')} of arrivals, ${count(Math.round(people), 'person comes', 'people come')}`);
  if (gaps.length > 0) print(`Still assumed, what matters most first:\n${gaps.map(gapLine).join('\n')}`);
  print(options.out === undefined ? 'Nothing was written: add --out scenario.json.' : `Written to ${options.out}`);
}

export const addImport: AddCommand = (program) => {
  program
    .command('import')
    .summary('make a scenario of files of your own')
    .description(
      'Reads tables of aggregates (CSV, XLSX: COD-PS, UNHCR, IOM DTM, HDX, HXL tags, or your own) and outlines (GeoJSON), and makes a scenario of them. Files about persons or households are refused. Every problem is told with its line; a bad row does not lose the others.',
    )
    .argument('<file...>', 'files, in any order')
    .option('--out <file>', 'write the scenario')
    .option('--force', 'with --out: replace the file that is there')
    .addOption(new Option('--on <scenario>', 'built on this scenario: its own zones are filled where codes or names match').default(TEMPLATE))
    .option('--within <pcode>', 'the area whose parts are the zones, such as AF06')
    .option('--country <iso3>', 'who returns, in files of many countries of origin')
    .option('--start <month>', 'first month of the run, as 2015-01')
    .addOption(new Option('--column <header=role>', 'what a column is, where the guess is wrong; may be repeated').argParser<Pairs>(pair).default({} as Pairs, 'guessed'))
    .addOption(new Option('--place <name=pcode>', 'which place a name means; may be repeated').argParser<Pairs>(pair).default({} as Pairs, 'by code or name'))
    .option('--columns', 'only show how each column is read, and why')
    .addOption(jsonOption('problems, columns, what is still assumed, and the scenario,'))
    .addHelpText(
      'after',
      examples(
        ['import population.csv returns.xlsx outlines.geojson --out my-place.json', 'import returns.csv --on nangarhar-2016 --column "Total=people" --out nangarhar-own.json'],
        '`validate my-place.json` checks what was written, `run my-place.json` runs it, `calibrate --targets` fits it to measures of your own.',
      ),
    )
    .action(importFiles);
};
