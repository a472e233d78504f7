/** Where a table begins: titles, notes and dates stand above its header in most files that offices hand out. */
import { findTagRow } from './hxl.ts';
import { parseMonth } from './dates.ts';
import { parseNumber } from './numbers.ts';
import { clean, isMissing, type Row, type Sheet, type Table } from './sheet.ts';

const LOOKED_AT_ROWS = 50;
/** A header names at least so much of the width of the table. */
const NAMED_SHARE = 0.6;

const filled = (row: Row): string[] => row.cells.map(clean).filter((cell) => cell !== '');
/** A figure in a header is a year or a month, of a table that has them side by side. */
const isFigure = (cell: string): boolean => parseNumber(cell) !== undefined && parseMonth(cell) === undefined && !/^(19|20)\d\d$/.test(cell);

function findHeader(rows: readonly Row[]): number {
  const head = rows.slice(0, LOOKED_AT_ROWS);
  const width = Math.max(...head.map((row) => filled(row).length));
  const found = head.findIndex((row) => {
    const cells = filled(row);
    return cells.length >= width * NAMED_SHARE && !cells.some((cell) => isFigure(cell) || isMissing(cell));
  });
  return Math.max(0, found);
}

/** Undefined where there is a header and nothing below it, or nothing at all. */
export function readTable(sheet: Sheet): Table | undefined {
  const { rows } = sheet;
  if (rows.length < 2) return undefined;
  const tagsAt = findTagRow(rows);
  const headerAt = tagsAt < 0 ? findHeader(rows) : Math.max(0, tagsAt - 1);
  const header = rows[headerAt];
  const content = rows.slice(Math.max(headerAt, tagsAt) + 1);
  if (header === undefined || content.length === 0) return undefined;
  const width = Math.max(header.cells.length, ...content.slice(0, LOOKED_AT_ROWS).map(({ cells }) => cells.length));
  const texts = (cells: readonly string[]): string[] => Array.from({ length: width }, (_, at) => clean(cells[at] ?? ''));
  return {
    ...sheet,
    headerLine: header.line,
    headers: texts(header.cells),
    tags: texts(tagsAt < 0 ? [] : (rows[tagsAt]?.cells ?? [])),
    rows: content.map(({ line, cells }) => ({ line, cells: cells.map(clean) })),
  };
}
