/** Months as files write them, to '2016-10'. */
import { westernDigits } from './numbers.ts';

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** French and Spanish months that do not begin as the English ones do. */
const OTHER_NAMES: Readonly<Record<string, number>> = { fév: 2, avr: 4, mai: 5, juin: 6, juil: 7, aoû: 8, déc: 12, ene: 1, abr: 4, ago: 8, dic: 12 };

/** Which stands first in 05/10/2016. */
export type DayOrder = 'dayFirst' | 'monthFirst';

const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;
/** Days since 1899-12-30, as spreadsheets count: 1980 to 2080. */
const SERIAL = { from: 29_221, to: 66_000 };

export const monthText = (year: number, month: number): string | undefined =>
  year >= 1950 && year <= 2150 && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;

/** Of a column: some cell may say what the others leave open. Undefined where none does. */
export function dayOrder(cells: readonly string[]): DayOrder | undefined {
  const parts = cells.map((cell) => SLASHED.exec(westernDigits(cell))).filter((found) => found !== null);
  if (parts.some(([, first]) => Number(first) > 12)) return 'dayFirst';
  if (parts.some(([, , second]) => Number(second) > 12)) return 'monthFirst';
  return undefined;
}

function namedMonth(text: string): number | undefined {
  const word = /\p{L}{3,}/u.exec(text.toLowerCase())?.[0] ?? '';
  const known = Object.entries(OTHER_NAMES).find(([start]) => word.startsWith(start))?.[1];
  const english = NAMES.indexOf(word.slice(0, 3)) + 1;
  return known ?? (english > 0 ? english : undefined);
}

export function parseMonth(cell: string, order: DayOrder = 'dayFirst'): string | undefined {
  const text = westernDigits(cell).trim();
  const iso = /^(\d{4})[-/.](\d{1,2})(?:$|[-/.T ])/.exec(text);
  if (iso !== null) return monthText(Number(iso[1]), Number(iso[2]));
  const slashed = SLASHED.exec(text);
  if (slashed !== null) return monthText(Number(slashed[3]), Number(slashed[order === 'dayFirst' ? 2 : 1]));
  const monthYear = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (monthYear !== null) return monthText(Number(monthYear[2]), Number(monthYear[1]));
  const named = /^(?:\d{1,2}[ -])?\p{L}{3,}\.?[ ,'’-]*(?:\d{1,2},? )?(\d{4}|\d{2})$/u.exec(text) ?? /^(\d{4})[ -]\p{L}{3,}$/u.exec(text);
  if (named?.[1] === undefined) return undefined;
  const month = namedMonth(text);
  return month === undefined ? undefined : monthText(named[1].length === 2 ? 2000 + Number(named[1]) : Number(named[1]), month);
}

/** A day as a workbook keeps it, where a column of months holds figures; not to be taken for a year. */
export function serialMonth(cell: string): string | undefined {
  const days = /^\d{5}(\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN;
  if (!(days >= SERIAL.from && days <= SERIAL.to)) return undefined;
  return new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 7);
}

/** 1395 and its neighbours: a year of the Solar Hijri calendar, which is never converted silently. */
export const isSolarHijri = (cell: string): boolean => /^1[34]\d\d\b/.test(westernDigits(cell));
