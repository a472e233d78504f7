/** Figures and months as people read them, in English whatever the machine speaks. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** '2016-10' as 'Oct 2016'. */
export function monthWords(date: string | undefined): string {
  const [year, month] = (date ?? '').split('-');
  return `${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

const groups = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** 1,234,567; 123.4; 12.34; 0.123. Empty where there is nobody to count. */
export function figure(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 1_000) return groups(value.toFixed(0));
  return value.toFixed(size >= 100 ? 1 : size >= 10 ? 2 : 3);
}

/** A figure with its unit where that is short: shares as percent. */
export const measure = (value: number | undefined, unit: string): string =>
  unit !== 'share' || value === undefined || Number.isNaN(value) ? figure(value) : `${(value * 100).toFixed(1)} %`;

export const count = (n: number, one: string, many = `${one}s`): string => `${figure(n)} ${n === 1 ? one : many}`;

/** A difference with its sign; of shares in percentage points. */
export function signed(value: number, unit: string): string {
  if (Number.isNaN(value)) return '–';
  const size = Math.abs(value);
  const words = unit === 'share' ? `${(size * 100).toFixed(1)} points` : figure(size);
  return /[1-9]/.test(words) ? `${value > 0 ? '+' : '−'}${words}` : '0';
}
