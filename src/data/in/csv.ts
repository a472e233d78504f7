/** Text of cells and separators into rows. Which separator is found by trying each: the right one cuts most rows alike. */
import { dsvFormat } from 'd3';
import type { Row } from './sheet.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface CsvRows {
  readonly rows: readonly Row[];
  readonly separator: Separator;
  /** Lines in which a quotation mark is opened and never closed; they are left out. */
  readonly openQuotes: readonly number[];
}

const SAMPLE_CHARACTERS = 65_536;
const NEWLINE = /\r\n|\r|\n/;
const parse = (text: string, separator: Separator): string[][] => dsvFormat(separator).parseRows(text);
const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

function sample(text: string): string {
  if (text.length <= SAMPLE_CHARACTERS) return text;
  const cut = text.slice(0, SAMPLE_CHARACTERS);
  return cut.slice(0, cut.lastIndexOf('\n') + 1) || cut;
}

/** The share of rows that have the most common width, and that width. */
function evenness(rows: readonly (readonly string[])[]): { share: number; width: number } {
  const counts = new Map<number, number>();
  for (const row of rows) if (!isBlank(row)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [width = 1, count = 0] = [...counts].filter(([size]) => size > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { share: count / Math.max(1, all), width };
}

/** Excel may say it in the first line: `sep=;`. */
export function sniffSeparator(text: string): Separator {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const known = SEPARATORS.find((one) => one === said);
  if (known !== undefined) return known;
  const head = sample(text);
  const tried = SEPARATORS.map((separator) => ({ separator, ...evenness(parse(head, separator)) }));
  return tried.sort((a, b) => b.share - a.share || b.width - a.width)[0]?.separator ?? ',';
}

/** Rows with their lines: a cell in quotation marks may hold line ends of its own. */
function numbered(rows: readonly (readonly string[])[]): Row[] {
  let line = 1;
  return rows.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((ends, cell) => ends + cell.split(NEWLINE).length - 1, 0);
    return row;
  });
}

/** With an odd number of quotation marks the whole rest of a file would be one cell: then each line stands by itself. */
function byLine(text: string, separator: Separator): Pick<CsvRows, 'rows' | 'openQuotes'> {
  const lines = text.split(NEWLINE).map((content, at) => ({ content, line: at + 1 }));
  const isOpen = (content: string): boolean => (content.split('"').length - 1) % 2 === 1;
  const rows = lines.filter(({ content }) => !isOpen(content)).map(({ content, line }) => ({ line, cells: parse(content, separator)[0] ?? [] }));
  return { rows, openQuotes: lines.filter(({ content }) => isOpen(content)).map(({ line }) => line) };
}

export function readCsv(text: string): CsvRows {
  const separator = sniffSeparator(text);
  const isBroken = (text.split('"').length - 1) % 2 === 1;
  const { rows, openQuotes } = isBroken ? byLine(text, separator) : { rows: numbered(parse(text, separator)), openQuotes: [] };
  return { rows: rows.filter(({ cells, line }) => !isBlank(cells) && !(line === 1 && /^sep=$/i.test(cells[0] ?? ''))), separator, openQuotes };
}
