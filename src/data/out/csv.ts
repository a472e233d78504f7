/** A table as CSV: one header row, decimal points, ISO dates, empty cells for what is absent, UTF-8. */
import { type Cell, isAbsent, type Table } from './table.ts';

/** Lets Excel see UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180: quotes only where they are needed. */
export const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The cells of one line, without its end; RFC 4180. */
export const cellsOf = (line: string): string[] =>
  Array.from(`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, inQuotes, bare = '']) => inQuotes?.replaceAll('""', '"') ?? bare);

const written = (cell: Cell): string => (isAbsent(cell) ? '' : typeof cell === 'string' ? quoted(cell) : String(cell));

/** With `hxl` the second row holds hashtags (hxlstandard.org), for tools that look for them. */
export function csvOf({ fields, rows }: Table, { hxl = false } = {}): string {
  const lines = [fields.map(({ name }) => quoted(name)).join(',')];
  if (hxl) lines.push(fields.map((field) => field.hxl ?? '').join(','));
  for (const row of rows) lines.push(row.map(written).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\n')}\n`;
}
