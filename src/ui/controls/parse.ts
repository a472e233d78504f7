/** Numbers as people type them: 1,500,000 · 1.5m · 20 % · ۱۲ · 12 000. */
const EASTERN = /[\u06F0-\u06F9\u0660-\u0669]/g;
const western = (digit: string): string => String(digit.charCodeAt(0) & 0xf);

export function parseNumber(text: string): number | undefined {
  const clean = text
    .replace(EASTERN, western)
    .replace(/[\s,٬_$]/g, '')
    .replace('٫', '.')
    .replace('−', '-');
  const found = /^(-?\d*\.?\d+)(k|m|bn|%|٪)?$/i.exec(clean);
  if (found === null) return undefined;
  const factor = { k: 1e3, m: 1e6, bn: 1e9, '%': 0.01, '٪': 0.01 }[found[2]?.toLowerCase() ?? ''] ?? 1;
  return Number(found[1]) * factor;
}
