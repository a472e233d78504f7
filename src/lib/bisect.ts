/** Roots of rising sums over very many terms, by bisection, with the few sums that decide it. */

/** A sum that rises with its argument, and how near a point is to its root. */
export interface Rising {
  sumAt(x: number): number;
  /** Somewhere near the root, and how steeply the sum rises there: a good guess saves sums, a bad one costs some. */
  readonly guess: number;
  readonly slope: number;
  /**
   * Arguments near x that are further apart than this have sums in their order, rounding included. Sums that are rounded term by term
   * from first to last keep the order of their terms, so this is about a single term: twice its relative error over its relative slope.
   */
  apartAt(x: number): number;
}

const MOST_STEPS = 12;

/**
 * Bisects between `low` and `high` for the root of sumAt(x) = wanted, `rounds` times. The answer is that of a bisection with all its
 * sums, to the bit: the secant method comes near the root first, and what lies beyond a point whose sum is known needs no sum.
 */
export function bisect({ sumAt, guess, slope, apartAt }: Rising, wanted: number, low: number, high: number, rounds: number): number {
  let below = Number.NEGATIVE_INFINITY;
  let above = Number.POSITIVE_INFINITY;
  const excessAt = (x: number): number => {
    const excess = sumAt(x) - wanted;
    if (excess < 0) below = Math.max(below, x);
    else above = Math.min(above, x);
    return excess;
  };
  const isBelow = (x: number): boolean => x < below - apartAt(x) || (x <= above + apartAt(x) && excessAt(x) < 0);

  // The interval that bisection ends with.
  let end = high - low;
  for (let round = 0; round < rounds; round++) end /= 2;
  let x = guess;
  let excess = excessAt(x);
  let rise = slope;
  for (let k = 0; k < MOST_STEPS; k++) {
    const step = excess / rise;
    const next = x - step;
    if (Math.abs(step) < Math.max(end, apartAt(x)) || !(next > low && next < high)) break;
    const moved = excessAt(next);
    rise = (moved - excess) / (next - x);
    x = next;
    excess = moved;
  }
  // A sum at either side of the root, so near that bisection needs few between them.
  for (const side of [-1, 1]) {
    for (let away = Math.max(end, apartAt(x)); ; away *= 8) {
      const beyond = x + side * away;
      if (!(beyond > low && beyond < high) || isBelow(beyond) === side < 0) break;
    }
  }

  let from = low;
  let to = high;
  for (let round = 0; round < rounds; round++) {
    const middle = (from + to) / 2;
    if (isBelow(middle)) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
