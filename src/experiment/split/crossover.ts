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

/** Where a line through these points first goes from one side of zero to the other; NaN where it does not. To touch zero, or to stay there, is not to cross. */
export function zeroOf(budgets: readonly number[], means: ArrayLike<number>): number {
  let last = -1; // the last that is not zero
  for (let b = 0; b < budgets.length; b++) {
    if (means[b] === 0) continue;
    if (last >= 0 && means[last] * means[b] < 0) return b === last + 1 ? budgets[last] + ((budgets[b] - budgets[last]) * means[last]) / (means[last] - means[b]) : budgets[last + 1];
    last = b;
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
  const below = budgets.map((_, b) => rows.reduce((sum, row) => sum + row[b], 0)).find((sum) => sum !== 0) ?? 0;
  return { budgetUsd: index.estimate, interval: found.length > 0 ? interval(found, 0.95) : { low: Number.NaN, high: Number.NaN }, crosses: again.length > 0 ? found.length / again.length : Number.NaN, firstBelow: below > 0 };
}
