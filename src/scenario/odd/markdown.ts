/** Markdown from values: tables and numbers as people read them. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

export const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

export const numbered = (lines: readonly string[]): string => lines.map((line, k) => `${k + 1}. ${line}`).join('\n');

/** Four digits that count; large numbers in full. */
export function figure(value: number): string {
  if (Number.isInteger(value)) return value >= 1e6 ? value.toExponential().replace('e+', 'e') : String(value);
  return String(Number(value.toPrecision(4)));
}

export const range = ([least, most]: readonly [number, number]): string => `${figure(least)} – ${figure(most)}`;
