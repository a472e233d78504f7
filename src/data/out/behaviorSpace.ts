/**
 * A table as NetLogo's BehaviorSpace writes it (table version 2.0), so that R scripts made for NetLogo read it as it is: six lines
 * before the header, every cell quoted, inputs between '[run number]' and '[step]', reporters after it.
 */
import { isAbsent, type Table } from './table.ts';

/** Lines before the header: `read.csv(…, skip = 6)`. */
export const LINES_BEFORE_HEADER = 6;

const inQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const line = (cells: readonly string[]): string => cells.map(inQuotes).join(',');

export interface Experiment {
  readonly name: string;
  /** Program and version. */
  readonly program: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

export function behaviorSpaceOf({ fields, rows }: Table, { name, program, date }: Experiment): string {
  const names = fields.map((field) => field.name);
  if (names[0] !== '[run number]' || !names.includes('[step]')) throw new Error(`BehaviorSpace wants '[run number]' first and '[step]', not ${names.join(', ')}`);
  const [year, month, day] = date.split('-');
  const head = [
    [`BehaviorSpace results (${program})`, 'Table version 2.0'],
    [`${program}, not NetLogo: a compatible table`],
    [name],
    [`${month}/${day}/${year} 00:00:00:000 +0000`],
    // No world of patches.
    ['min-pxcor', 'max-pxcor', 'min-pycor', 'max-pycor'],
    ['0', '0', '0', '0'],
    names,
  ].map(line);
  const body = rows.map((row) => line(row.map((cell) => (isAbsent(cell) ? '' : String(cell)))));
  return `${[...head, ...body].join('\n')}\n`;
}
