/** Months as 'YYYY-MM' texts: read, counted and said. Calendar arithmetic only: no clock, no time zone. */
import { calendar, language, locale } from './language.ts';

export const yearOf = (date: string): number => Number(date.slice(0, 4));
/** 1 … 12 */
export const monthOf = (date: string): number => Number(date.slice(5, 7));

/** American English shortens every month to three letters. */
const LOCALE = locale.replace('en-GB', 'en-US');
const chosen = { timeZone: 'UTC', ...(calendar !== 'auto' && { calendar }) } as const;
const long = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', ...chosen });
const brief = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric', ...chosen });
const isSolarHijri = long.resolvedOptions().calendar === 'persian';

/** The middle of the month: of two Solar Hijri months that share it, the one with more of its days. */
const middle = (date: string): number => Date.UTC(yearOf(date), monthOf(date) - 1, 15);

/** Month before year and no era: Pashto has no order of its own that reads well, nor has English for the Solar Hijri calendar. */
function inParts(format: Intl.DateTimeFormat, date: string): string {
  const parts = format.formatToParts(middle(date));
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('month')} ${of('year')}`;
}

function told(format: Intl.DateTimeFormat, date: string): string {
  if (date === '') return '';
  return isSolarHijri || language.tag === 'ps' ? inParts(format, date) : format.format(middle(date));
}

/** "November 2016" */
export const longDate = (date: string): string => told(long, date);
/** "Nov 2016" */
export const shortDate = (date: string): string => told(brief, date);

/** "22 November 2026", of 'YYYY-MM-DD' */
export const exactDay = (date: string): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...chosen }).format(Date.parse(date));

const year = new Intl.DateTimeFormat(LOCALE, { year: 'numeric', ...chosen });

/** The year that begins in this month; undefined where none does. Half of Hamal, the first Solar Hijri month, lies in April. */
export const yearBeginning = (date: string): string | undefined =>
  monthOf(date) === (isSolarHijri ? 4 : 1) ? (year.formatToParts(middle(date)).find(({ type }) => type === 'year')?.value ?? '') : undefined;

export function addMonths(date: string, months: number): string {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  return `${Math.floor(count / 12)}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}
export const monthsBetween = (from: string, to: string): number => (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
