/**
 * Between which volumes of the given arrivals a line is first crossed, in one replicate: all volumes of a list, then halves of the step in
 * which it happens. The same luck at every volume, so that what differs is how many come. It looks for harm, never for a volume without:
 * a volume at which these lines held is told of these lines, these runs and no more.
 */
import type { Range } from './bill.ts';

export interface Bracket {
  /** The largest volume tried below which no tried volume crosses; 0 is nobody arriving. */
  readonly low: number;
  /** The smallest volume tried that crosses; 0 where the line is crossed with nobody arriving, Infinity where no volume tried crosses it. */
  readonly high: number;
  /** Every tried volume above one that crosses does too. */
  readonly monotone: boolean;
}

/** `volumes` rise and begin above 0. */
export async function bracket(crosses: (volume: number) => Promise<boolean>, volumes: readonly number[], halvings: number): Promise<Bracket> {
  const tried = [0, ...volumes];
  const found = await Promise.all(tried.map(crosses));
  const first = found.indexOf(true);
  const monotone = first < 0 || found.slice(first).every(Boolean);
  if (first < 0) return { low: tried[tried.length - 1], high: Number.POSITIVE_INFINITY, monotone };
  if (first === 0) return { low: 0, high: 0, monotone };
  let [low, high] = [tried[first - 1], tried[first]];
  for (let k = 0; k < halvings; k++) {
    const middle = (low + high) / 2;
    if (await crosses(middle)) high = middle;
    else low = middle;
  }
  return { low, high, monotone };
}

/** Over replicates, of the smallest volumes that cross: nearest replicates, as some may be Infinity. */
export function crossingRange(brackets: readonly Bracket[]): Range {
  const highs = brackets.map(({ high }) => high).sort((a, b) => a - b);
  const at = (share: number): number => highs[Math.round(share * (highs.length - 1))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.05), high: at(0.95) };
}
