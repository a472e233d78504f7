/** Months as 'YYYY-MM' texts: read, counted and said. Calendar arithmetic only: no clock, no time zone. */
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const yearOf = (date: string): number => Number(date.slice(0, 4));
/** 1 … 12 */
export const monthOf = (date: string): number => Number(date.slice(5, 7));

/** "November 2016" */
export const longDate = (date: string): string => `${MONTHS[monthOf(date) - 1] ?? ''} ${date.slice(0, 4)}`;
/** "Nov 2016" */
export const shortDate = (date: string): string => `${(MONTHS[monthOf(date) - 1] ?? '').slice(0, 3)} ${date.slice(0, 4)}`;

export function addMonths(date: string, months: number): string {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  return `${Math.floor(count / 12)}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}
export const monthsBetween = (from: string, to: string): number => (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
