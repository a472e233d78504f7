/**
 * The budget at which one arm catches up with another: where the mean of their paired differences over draws changes its sign, on straight
 * lines between the budgets tried and never beyond them. The interval is the percentile bootstrap over draws (B. Efron, R. Tibshirani, An
 * Introduction to the Bootstrap, Chapman & Hall 1993, chapter 13): a draw keeps its budgets, as it keeps its luck and its unit costs.
 */
import { bootstrap } from '../sensitivity/bootstrap.ts';
import { decisionKey, seedKey } from '../../lib/random.ts';
import { type Interval, interval } from '../../lib/statistics.ts';

export interface Crossover {
  /** US dollars. */
  readonly budgetUsd: number;
  readonly interval: Interval;
  /** Share of resamples in which they cross at all between the budgets tried; the interval is of these. */
  readonly crosses: number;
  /** True where the first of the two leads below it. */
  readonly firstBelow: boolean;
}

const RESAMPLES = 1_000;

/** Where a line through these points first crosses zero; NaN where it does not. */
export function zeroOf(budgets: readonly number[], means: ArrayLike<number>): number {
  for (let b = 0; b + 1 < budgets.length; b++) {
    const [here, next] = [means[b], means[b + 1]];
    if (here === 0 && next !== 0) return budgets[b];
    if (here * next < 0) return budgets[b] + ((budgets[b + 1] - budgets[b]) * here) / (here - next);
  }
  return Number.NaN;
}

/** `differences`: by draw and budget, the first arm less the second, turned so that more is better. Undefined where their means do not cross. */
export function crossoverOf(budgets: readonly number[], differences: readonly (readonly number[])[], seed: string): Crossover | undefined {
  const rows = differences.map((row) => Float64Array.from(row));
  const zeros: number[] = [];
  const [index] = bootstrap(
    rows,
    budgets.length,
    (means) => {
      const zero = zeroOf(budgets, means);
      zeros.push(zero);
      return [zero];
    },
    { key: decisionKey(seedKey(seed), 'split crossover', 0), resamples: RESAMPLES },
  );
  if (Number.isNaN(index.estimate)) return undefined;
  const again = zeros.slice(1);
  const found = again.filter((zero) => !Number.isNaN(zero));
  const first = rows.reduce((sum, row) => sum + row[0], 0);
  return { budgetUsd: index.estimate, interval: found.length > 0 ? interval(found, 0.95) : { low: Number.NaN, high: Number.NaN }, crosses: again.length > 0 ? found.length / again.length : Number.NaN, firstBelow: first > 0 };
}
