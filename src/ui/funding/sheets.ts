/** Columns that most tables of this page have. */
import type { Sheet } from '../charts/figure.tsx';
import { say } from '../words/say.ts';
import { signed } from './names.ts';

type Column = Sheet['columns'][number];
const figure = (value: string | number): string => (typeof value === 'number' ? signed(value) : value);

export const column = (name: string, label: string, words?: Column['words']): Column => ({ name, label, ...(words && { words }) });
/** Median and the middle 90 % of draws. */
export const spreadColumns = (unit: string): readonly Column[] => [
  column(`median, ${unit}`, say('funding-column-median', { unit }), figure),
  column(`low, ${unit}`, say('funding-column-low', { unit }), figure),
  column(`high, ${unit}`, say('funding-column-high', { unit }), figure),
];
