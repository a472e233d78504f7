/** Numbers as people type them: 1,500,000 · 1.5m · 20 % · ۱۲ · 12 000; where a comma parts decimals, 1.500.000 and 1,5. */
import { locale } from '../words/language.ts';

const EASTERN = /[\u06F0-\u06F9\u0660-\u0669]/g;
const western = (digit: string): string => String(digit.charCodeAt(0) & 0xf);

const partsDecimals = (tag: string): boolean => new Intl.NumberFormat(tag).format(1.5).includes(',');
const OWN = partsDecimals(locale);

/** A point before three digits parts thousands where a comma parts decimals; any other is taken for the English one. */
const english = (text: string): string => (/,/.test(text) ? text.replaceAll('.', '').replace(',', '.') : text.replace(/\.(?=\d{3}(\D|$))/g, ''));

export function parseNumber(text: string, commaPartsDecimals = OWN): number | undefined {
  const clean = (commaPartsDecimals ? english(text) : text)
    .replace(EASTERN, western)
    .replace(/[\s,٬_$]/g, '')
    .replace('٫', '.')
    .replace('−', '-');
  const found = /^(-?\d*\.?\d+)(k|m|bn|%|٪)?$/i.exec(clean);
  if (found === null) return undefined;
  const factor = { k: 1e3, m: 1e6, bn: 1e9, '%': 0.01, '٪': 0.01 }[found[2]?.toLowerCase() ?? ''] ?? 1;
  return Number(found[1]) * factor;
}
