/** Numbers as a person would say them, and exact ones for tables: digits by the locale, signs and words beside them by messages. */
import { locale } from './language.ts';
import { type Args, say, unisolated } from './say.ts';

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const oneDigit = new Intl.NumberFormat(locale, { maximumSignificantDigits: 1 });
const twoDecimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const bare = new Intl.NumberFormat(locale, { useGrouping: false });
const precise = new Intl.NumberFormat(locale, { useGrouping: false, maximumSignificantDigits: 6 });
const minus = (text: string): string => text.replace('-', '−');

/** Numbers stand in pictures and files too, which isolates would spoil. */
const told = (key: string, args: Args): string => unisolated(say(key, args));

/** To so many significant digits: 61,234 → 61,000. */
export function roundTo(value: number, digits: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
  return Math.round(value / step) * step;
}

const isShare = (unit: string): boolean => unit === 'share';
const isRatio = (unit: string): boolean => unit.startsWith('ratio');
const isMoney = (unit: string): boolean => unit.startsWith('USD') || unit.startsWith('US dollar');
const isYear = (value: number, unit: string): boolean => unit === 'years' && value > 1000;

const percent = (number: string): string => minus(told('number-percent', { number }));

/** The sign stands before whatever tells that it is money. */
function inUnit(value: number, unit: string, words: (size: number) => string): string {
  const number = words(Math.abs(value));
  const sign = value < 0 ? '−' : '';
  return isMoney(unit) ? told('number-money', { number, sign }) : `${sign}${number}`;
}

function plain(size: number): string {
  if (size >= 1e9) return told('number-billion', { number: oneDecimal.format(size / 1e9), count: size / 1e9 });
  if (size >= 1e6) return told('number-million', { number: oneDecimal.format(size / 1e6), count: size / 1e6 });
  if (size >= 100) return whole.format(size);
  return (size >= 10 ? oneDecimal : twoDecimals).format(size);
}

/** As in a sentence: two significant digits, per cent for shares, a dollar sign for money. */
export function said(value: number, unit = ''): string {
  if (!Number.isFinite(value)) return say('number-nobody');
  if (isShare(unit)) {
    const share = value * 100;
    return percent(Math.abs(share) < 1 && share !== 0 ? oneDigit.format(share) : oneDecimal.format(roundTo(share, 2)));
  }
  if (isRatio(unit)) return times(roundTo(value, 2));
  return inUnit(roundTo(value, 2), unit, plain);
}

/** As in a readout or a table: three to four digits that matter. */
export function exact(value: number, unit = ''): string {
  if (!Number.isFinite(value)) return '–';
  if (isYear(value, unit)) return bare.format(value);
  if (isShare(unit)) return percent(oneDecimal.format(value * 100));
  return inUnit(value, unit, (size) => (size >= 1000 ? whole : size >= 20 ? oneDecimal : twoDecimals).format(size));
}

function shortest(size: number): string {
  if (size >= 1e9) return told('number-short-billion', { number: twoDecimals.format(size / 1e9) });
  if (size >= 1e6) return told('number-short-million', { number: twoDecimals.format(size / 1e6) });
  if (size >= 1e4) return told('number-short-thousand', { number: oneDecimal.format(size / 1e3) });
  return twoDecimals.format(size);
}

/** As on an axis: as short as can be. */
export function short(value: number, unit = ''): string {
  if (isYear(value, unit)) return bare.format(value);
  if (isShare(unit)) return minus(told('number-short-percent', { number: oneDecimal.format(value * 100) }));
  return inUnit(value, unit, shortest);
}

/** "×5.1"; below two with two decimals, so that "×1.04" is not "×1". */
export function times(factor: number): string {
  if (!Number.isFinite(factor)) return '';
  return `×${(factor >= 10 ? whole : factor >= 2 ? oneDecimal : twoDecimals).format(factor)}`;
}

/** As it stands in a field, to be typed over. */
export const typeable = (value: number): string => precise.format(value);

/** Small whole numbers such as counts of runs, and years. */
export const counted = (value: number): string => bare.format(value);
