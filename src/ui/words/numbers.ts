/** Numbers as a person would say them, and exact ones for tables. The locale comes from the page; digits stay those of the locale. */
const LOCALE = 'en-GB';
/** Kept on one line with its number. */
const PERCENT = '\u00a0%';

const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const oneDigit = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 1 });
const twoDecimals = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const minus = (text: string): string => text.replace('-', '−');

/** To so many significant digits: 61,234 → 61,000. */
export function roundTo(value: number, digits: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
  return Math.round(value / step) * step;
}

const isShare = (unit: string): boolean => unit === 'share';
const isRatio = (unit: string): boolean => unit.startsWith('ratio');
const isMoney = (unit: string): boolean => unit.startsWith('USD') || unit.startsWith('US dollar');

function plain(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e9) return `${oneDecimal.format(value / 1e9)} billion`;
  if (size >= 1e6) return `${oneDecimal.format(value / 1e6)} million`;
  if (size >= 100) return whole.format(value);
  if (size >= 10) return oneDecimal.format(value);
  return twoDecimals.format(value);
}

/** As in a sentence: two significant digits, per cent for shares, a dollar sign for money. */
export function said(value: number, unit = ''): string {
  if (!Number.isFinite(value)) return 'nobody';
  if (isShare(unit)) {
    const percent = value * 100;
    return minus(`${Math.abs(percent) < 1 && percent !== 0 ? oneDigit.format(percent) : oneDecimal.format(roundTo(percent, 2))}${PERCENT}`);
  }
  if (isRatio(unit)) return times(roundTo(value, 2));
  const text = plain(roundTo(value, 2));
  return minus(isMoney(unit) ? `$${text}`.replace('$-', '-$') : text);
}

const isYear = (value: number, unit: string): boolean => unit === 'years' && value > 1000;

/** As in a readout or a table: three to four digits that matter. */
export function exact(value: number, unit = ''): string {
  if (!Number.isFinite(value)) return '–';
  if (isYear(value, unit)) return String(value);
  if (isShare(unit)) return minus(`${oneDecimal.format(value * 100)}${PERCENT}`);
  const size = Math.abs(value);
  const text = size >= 1000 ? whole.format(value) : size >= 20 ? oneDecimal.format(value) : twoDecimals.format(value);
  return minus(isMoney(unit) ? `$${text}`.replace('$-', '-$') : text);
}

/** As on an axis: as short as can be. */
export function short(value: number, unit = ''): string {
  if (isYear(value, unit)) return String(value);
  if (isShare(unit)) return minus(`${oneDecimal.format(value * 100)}%`);
  const size = Math.abs(value);
  const text =
    size >= 1e9
      ? `${twoDecimals.format(value / 1e9)}bn`
      : size >= 1e6
        ? `${twoDecimals.format(value / 1e6)}m`
        : size >= 1e4
          ? `${oneDecimal.format(value / 1e3)}k`
          : twoDecimals.format(value);
  return minus(isMoney(unit) ? `$${text}`.replace('$-', '-$') : text);
}

/** "×5.1"; below two with two decimals, so that "×1.04" is not "×1". */
export function times(factor: number): string {
  if (!Number.isFinite(factor)) return '';
  return `×${factor >= 10 ? whole.format(factor) : factor >= 2 ? oneDecimal.format(factor) : twoDecimals.format(factor)}`;
}
