/** Which role each column of a table has: by its hashtag, by its header, by a header nearly like it, or by what stands in it. */
import { nearest } from '../../scenario/problem.ts';
import { monthText, parseMonth, serialMonth } from './dates.ts';
import { parseNumber } from './numbers.ts';
import { type Column, type Detail, parseAges, type Reason, type Role } from './roles.ts';
import { isMissing, type Table } from './sheet.ts';
import { KNOWN_WORDS, type Meaning, meaningOfHeader, meaningOfTag, squash } from './vocabulary.ts';

/** So many cells of a column must be alike for it to be known by them. */
const ALIKE_SHARE = 0.8;
const LOOKED_AT_ROWS = 200;
const P_CODE = /^[A-Z]{2,3}\d{2,10}$/;

export const cellsOf = ({ rows }: Pick<Table, 'rows'>, index: number): string[] => rows.map(({ cells }) => cells[index] ?? '');

/** Roles that the user chose, or that were kept from a file with the same header; by place of the column. */
export type Chosen = Readonly<Record<number, Role>>;

export function readColumns(table: Table, chosen: Chosen = {}, how: Reason = 'chosen'): Column[] {
  const columns = table.headers.map((header, index): Column => {
    const tag = table.tags[index] ?? '';
    const base = { index, header, tag };
    const role = chosen[index];
    const guessed = guess(table, index);
    if (role !== undefined && role !== guessed.role) return { ...base, ...detailFor(role, header, tag), role, confidence: 'sure', reason: how };
    return { ...base, ...guessed };
  });
  return Object.keys(chosen).length > 0 ? columns : settle(table, columns);
}

type Guess = Detail & Pick<Column, 'role' | 'confidence' | 'reason'>;

function guess(table: Table, index: number): Guess {
  const header = table.headers[index] ?? '';
  const made = (meaning: Meaning, confidence: Column['confidence'], reason: Reason): Guess => ({ ...meaning.detail, role: meaning.role, confidence, reason: meaning.reason ?? reason });
  const byTag = meaningOfTag(table.tags[index] ?? '');
  if (byTag !== undefined) return made({ ...byTag, detail: { ...withLabel(byTag, header), ...byTag.detail } }, 'sure', 'tag');
  const byHeader = meaningOfHeader(header);
  if (byHeader !== undefined) return made(byHeader, 'sure', 'header');
  const near = squash(header).length < 5 ? undefined : nearest(squash(header), KNOWN_WORDS);
  const byNear = near === undefined ? undefined : meaningOfHeader(near);
  if (byNear !== undefined) return made({ ...byNear, detail: { ...byNear.detail, ...withLabel(byNear, header) } }, 'likely', 'nearHeader');
  const byContent = roleOfContent(cellsOf(table, index));
  return byContent === undefined ? { role: 'ignore', confidence: 'none', reason: 'unknown' } : { role: byContent, confidence: 'likely', reason: 'content' };
}

const withLabel = ({ role }: Meaning, header: string): Detail => (role === 'people' || role === 'households' ? { label: header } : {});

/** What a header says of a role that was chosen for it. */
function detailFor(role: Role, header: string, tag: string): Detail {
  const said = meaningOfTag(tag) ?? meaningOfHeader(header);
  const { level, sex, ages } = said?.detail ?? {};
  const month = parseMonth(header);
  if (role === 'code' || role === 'name' || role === 'nameFa') return level === undefined ? {} : { level };
  if (role === 'population') return { sex: sex ?? 't', ...(ages !== undefined && { ages }) };
  if (role !== 'people' && role !== 'households') return {};
  return month === undefined ? { label: header } : { month };
}

function roleOfContent(cells: readonly string[]): Role | undefined {
  const filled = cells.slice(0, LOOKED_AT_ROWS).filter((cell) => !isMissing(cell));
  const most = (test: (cell: string) => boolean): boolean => filled.length > 1 && filled.filter(test).length >= filled.length * ALIKE_SHARE;
  if (most((cell) => P_CODE.test(cell))) return 'code';
  if (most((cell) => parseMonth(cell) !== undefined)) return 'date';
  return most((cell) => parseAges(cell) !== undefined && /\D/.test(cell)) ? 'age' : undefined;
}

/** What only the columns together say. */
function settle(table: Table, columns: readonly Column[]): Column[] {
  const has = (role: Role): boolean => columns.some((column) => column.role === role);
  // Side by side with a year, a column of months counts from 1 to 12.
  const counts = (column: Column): boolean => cellsOf(table, column.index).every((cell) => isMissing(cell) || monthText(2000, parseNumber(cell) ?? 0) !== undefined);
  // A table of people who arrive has its population columns only as their age and sex.
  const arrive = has('people') || has('households') || has('present');
  const dated = has('date') || has('year');
  return columns.map((column): Column => {
    if (column.role === 'date' && has('year') && counts(column)) return { ...column, role: 'monthOfYear' };
    if (column.role === 'date' && !has('year') && cellsOf(table, column.index).every((cell) => isMissing(cell) || /^\d{4}$/.test(cell)) && !cellsOf(table, column.index).some((cell) => serialMonth(cell))) return { ...column, role: 'year' };
    if (column.role === 'people' && column.month === undefined && !dated && columns.some(({ month }) => month !== undefined)) return { ...column, role: 'ignore', confidence: 'likely', reason: 'content' };
    // Of people who left one country for another, HAPI calls the count a population too.
    if (column.role === 'population' && !arrive && dated && has('origin') && has('from')) return { ...column, role: 'people' };
    if (column.role === 'population' && arrive && dated) return { ...column, role: 'ignore', confidence: 'likely', reason: 'content' };
    return column;
  });
}
