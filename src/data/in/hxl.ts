/** HXL hashtags (hxlstandard.org): `#affected+returnees+ind+f`. A row of them says what the columns are, better than any header. */
import type { Row } from './sheet.ts';

export interface Tag {
  readonly tag: string;
  readonly attributes: readonly string[];
}

const LOOKED_AT_ROWS = 25;
/** Real files hold attributes that begin with a digit, against the standard: they are read. */
const CELL = /^\s*#[A-Za-z]\w*(\s*\+\s*\w+)*\s*$/;

const isTag = (cell: string): boolean => CELL.test(cell);

/** The place of the row of hashtags among the first rows, or -1: at least half of its cells that hold anything are tags. */
export function findTagRow(rows: readonly Row[]): number {
  return rows.slice(0, LOOKED_AT_ROWS).findIndex(({ cells }) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    return filled.length > 0 && filled.filter(isTag).length * 2 >= filled.length;
  });
}

export function parseTag(cell: string): Tag | undefined {
  if (!isTag(cell)) return undefined;
  const [tag = '', ...attributes] = cell.toLowerCase().replace(/[\s#]/g, '').split('+');
  return { tag, attributes };
}
