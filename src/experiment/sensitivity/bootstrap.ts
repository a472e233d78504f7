/**
 * Percentile intervals by resampling rows: B. Efron, R. Tibshirani, An Introduction to the Bootstrap, Chapman & Hall 1993, chapter 13.
 * A row is what was drawn as one: a block of Saltelli's design, a trajectory of Morris's. Every statistic here depends on the rows through
 * means of terms, so a resample adds up terms and runs nothing again. Rows of a low-discrepancy sequence spread evenly, resampled ones do
 * not: then intervals are wider than need be, never too narrow for that reason.
 */
import { childKey, type Key, uniform } from '../../lib/random.ts';
import { type Interval, interval } from '../../lib/statistics.ts';

export interface Index {
  readonly estimate: number;
  readonly interval: Interval;
}

export interface Resampling {
  readonly key: Key;
  readonly resamples?: number;
  /** Of the interval: 0.95 holds the truth in 95 of 100 repeats. */
  readonly level?: number;
}

/** Each statistic of the means of `terms` (rows × `width`) with its interval; none for fewer than two rows. */
export function bootstrap(terms: readonly Float64Array[], width: number, statistics: (means: Float64Array) => readonly number[], { key, resamples = 1_000, level = 0.95 }: Resampling): Index[] {
  const rows = terms.length;
  const estimates = statistics(meansOf(terms, width, (row) => row));
  if (rows < 2) return estimates.map((estimate) => ({ estimate, interval: { low: Number.NaN, high: Number.NaN } }));
  const drawn = Array.from({ length: resamples }, (_, resample) => {
    const { k0, k1 } = childKey(key, resample);
    return statistics(meansOf(terms, width, (row) => Math.floor(uniform(k0, k1, row) * rows)));
  });
  return estimates.map((estimate, k) => ({ estimate, interval: interval(drawn.map((of) => of[k]), level) }));
}

function meansOf(terms: readonly Float64Array[], width: number, pick: (row: number) => number): Float64Array {
  const rows = terms.length;
  const means = new Float64Array(width);
  for (let row = 0; row < rows; row++) {
    const of = terms[pick(row)];
    for (let k = 0; k < width; k++) means[k] += of[k];
  }
  for (let k = 0; k < width; k++) means[k] /= rows;
  return means;
}
