/** A file's bytes into tables whose columns are guessed, or into the reason why it is refused. Of a refused table nothing is kept. */
import { type Chosen, readColumns } from './columns.ts';
import { readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { type Outline, readGeoJson } from './geojson.ts';
import { readTable } from './header.ts';
import { individualsIn } from './individuals.ts';
import { type Dialect, dialectOf, type Kind, kindOf } from './kinds.ts';
import type { Code, Problem } from './problem.ts';
import type { Column, Reason } from './roles.ts';
import type { Sheet, Table } from './sheet.ts';
import { squash } from './vocabulary.ts';
import { readXlsx } from './xlsx.ts';

export interface Reading {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly kind: Kind;
  readonly dialect: Dialect;
  readonly outlines: readonly Outline[];
}

export interface FileRead {
  readonly file: string;
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
}

export const LARGEST_FILE_BYTES = 30_000_000;

/** What a kept mapping is found by: the same headers in the same order. */
export const signatureOf = ({ headers }: Pick<Table, 'headers'>): string => headers.map(squash).join('|');
export type Kept = (signature: string) => Chosen | undefined;

const starts = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, at) => bytes[at] === byte);

export async function readFile(file: string, bytes: Uint8Array, kept: Kept = () => undefined): Promise<FileRead> {
  const refused = (code: Code): FileRead => ({ file, readings: [], problems: [{ code, file, lines: [] }] });
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > LARGEST_FILE_BYTES) return refused('tooLarge');
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refused('oldWorkbook');
  if (starts(bytes, 0x50, 0x4b)) {
    const sheets = await readXlsx(bytes, file).catch(() => undefined);
    return sheets === undefined ? refused('unreadable') : readSheets(file, sheets, kept);
  }
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46) || starts(bytes, 0x89, 0x50) || starts(bytes, 0xff, 0xd8)) return refused('notText');
  return readText(file, decode(bytes).text, kept);
}

/** Text of a file, or pasted from a spreadsheet. */
export function readText(file: string, text: string, kept: Kept = () => undefined): FileRead {
  if (/^\s*[{[]/.test(text)) {
    const found = readGeoJson(text, file);
    if ('refused' in found) return { file, readings: [], problems: [{ code: found.refused, file, lines: [] }] };
    return held(file, [{ table: found.table, outlines: found.outlines }], [], kept);
  }
  if (text.includes('\0')) return { file, readings: [], problems: [{ code: 'notText', file, lines: [] }] };
  const { rows, openQuotes } = readCsv(text);
  const problems: Problem[] = openQuotes.length === 0 ? [] : [{ code: 'openQuote', file, lines: openQuotes }];
  return readSheets(file, [{ file, rows }], kept, problems);
}

function readSheets(file: string, sheets: readonly Sheet[], kept: Kept, problems: readonly Problem[] = []): FileRead {
  const tables = sheets.flatMap((sheet) => readTable(sheet) ?? []);
  if (tables.length === 0) return { file, readings: [], problems: [...problems, { code: 'empty', file, lines: [] }] };
  return held(file, tables.map((table) => ({ table, outlines: [] })), problems, kept);
}

function held(file: string, found: readonly { readonly table: Table; readonly outlines: readonly Outline[] }[], problems: readonly Problem[], kept: Kept): FileRead {
  const readings: Reading[] = [];
  const all = [...problems];
  for (const { table, outlines } of found) {
    const reading = reread({ table, outlines }, kept(signatureOf(table)), 'kept');
    const individuals = individualsIn(table, reading.columns);
    const where = { file, ...(table.sheet !== undefined && { sheet: table.sheet }) };
    if (individuals.length > 0) all.push(...individuals.map(({ code, column }): Problem => ({ ...where, code, column, lines: [table.headerLine] })));
    else readings.push(reading);
  }
  return { file, readings, problems: all };
}

/** A table with the roles that were chosen for its columns. */
export function reread({ table, outlines }: Pick<Reading, 'table' | 'outlines'>, chosen?: Chosen, how?: Reason): Reading {
  const columns = readColumns(table, chosen, how);
  return { table, outlines, columns, kind: outlines.length > 0 ? 'outlines' : kindOf(columns), dialect: dialectOf(table) };
}
