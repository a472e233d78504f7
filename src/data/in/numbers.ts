/** Figures as people write them: 448,465 · 1 234 · 1.234,5 · ۱٬۲۳۴ · 85 %. */

const EASTERN = /[٠-٩۰-۹]/g;
/** Arabic and Persian digits as Western ones. */
export const westernDigits = (text: string): string => text.replace(EASTERN, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** Which mark parts whole from decimal places; the other one, if any, parts thousands. */
export type DecimalMark = '.' | ',';

const plain = (text: string): string =>
  westernDigits(text)
    .replace(/٬/g, "'")
    .replace(/٫/g, '.')
    .replace(/[\s\u00A0\u202F’']/g, '');

/**
 * The decimal mark of a column, from all its cells: `1,5` can only be decimal, `1,234,567` only thousands. `1.234` alone is read as it
 * is meant in English, unless the cells are `counted`, of whole people, where no cell says otherwise.
 */
export function decimalMark(cells: readonly string[], counted: boolean): DecimalMark {
  const texts = cells.map(plain).filter((text) => /\d/.test(text));
  const some = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  if (some(/\.\d+,\d+$/)) return ',';
  if (some(/,\d+\.\d+$/)) return '.';
  const commasDecimal = some(/^[-+]?\d+,(\d{1,2}|\d{4,})%?$/);
  const dotsDecimal = some(/^[-+]?\d*\.(\d{1,2}|\d{4,})%?$/);
  if (commasDecimal && !dotsDecimal) return ',';
  if (some(/^\d{1,3}(\.\d{3}){2,}$/)) return ',';
  const dotted = texts.filter((text) => text.includes('.'));
  return counted && dotted.length > 0 && !dotsDecimal && dotted.every((text) => /^\d{1,3}\.\d{3}$/.test(text)) ? ',' : '.';
}

/** Undefined where the cell is no figure. A share may be written in per cent. */
export function parseNumber(cell: string, mark: DecimalMark = '.'): number | undefined {
  const text = plain(cell).replace(/−/g, '-');
  const thousands = mark === '.' ? ',' : '.';
  if (text.includes(thousands) && !new RegExp(`^[-+]?\\d{1,3}(\\${thousands}\\d{2,3})*\\${thousands}\\d{3}(\\${mark}\\d*)?%?$`).test(text)) return undefined;
  const bare = text.replaceAll(thousands, '').replace(mark, '.');
  const [, digits, percent] = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%)?$/i.exec(bare) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits);
  return percent === undefined ? value : value / 100;
}
