/** Months as text, written as 2016-10: as text they compare as they follow one another. */
import type { Problem } from './problem.ts';

export interface Run {
  readonly first: string;
  readonly last: string;
}

const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

export function monthAfter(month: string, months: number): string {
  const later = count(month) + months;
  return `${Math.floor(later / 12)}-${String((later % 12) + 1).padStart(2, '0')}`;
}

/** Months from one to another, both counted. */
export const monthsBetween = (first: string, last: string): number => count(last) - count(first) + 1;

export function outside(month: string | undefined, run: Run | undefined, path: string): Problem[] {
  if (month === undefined || run === undefined || (month >= run.first && month <= run.last)) return [];
  return [{ path, found: month, expected: `a month of the run, from ${run.first} to ${run.last}` }];
}
