/**
 * What it would be worth to know. The decision is the policy with the best mean over the futures, all weighed alike.
 *
 * - Perfect information: the mean of each future's best less the best mean (H. Raiffa, R. Schlaifer, Applied Statistical Decision Theory,
 *   1961). Luck that is left in the figures counts as if it could be known, so this is an upper bound; more replicates lower it.
 * - Of one factor: futures are sorted by it and cut into bins of equal size; in each bin the best policy is taken (M. Strong, J. E. Oakley, An
 *   efficient method for computing single-parameter partial expected value of perfect information, Medical Decision Making 33(6), 2013).
 *   Choosing by noisy means of bins overstates the value. How far is seen by shuffling the factor, which leaves nothing to know: the mean
 *   over shuffles is an upper bound of that bias, and is taken off. What is printed errs to the low side; `upTo` is what was before.
 */
import { mean } from '../../lib/statistics.ts';
import { childKey, decisionKey, type Key, seedKey, uniform } from '../../lib/random.ts';
import type { Dimension } from '../discovery/cases.ts';
import { column, gains, largest, type Outlook, requireWhole } from './outlook.ts';

/** For one factor; for several, so many more that the smallest p-value there can be, adjusted for all (Holm), is 1 in 40 at most. */
const SHUFFLES = 200;
const shufflesFor = (looked: number): number => Math.max(SHUFFLES, 40 * looked);

/** In the figure's unit. */
export function perfectInformation(outlook: Outlook): number {
  requireWhole(outlook);
  const gained = gains(outlook);
  return mean(gained.map((row) => row[largest(row)])) - Math.max(...outlook.policies.map((_, p) => mean(column(gained, p))));
}

/** Half the root of the number of futures: bins grow both in number and in size. */
export const binsFor = (futures: number): number => Math.max(2, Math.min(32, Math.round(Math.sqrt(futures) / 2)));

/** Sums by bin and policy, for futures in this order. */
function sumsOf(gained: readonly (readonly number[])[], order: readonly number[], ends: readonly number[]): number[][] {
  let from = 0;
  return ends.map((to) => {
    const sums = gained[0].map(() => 0);
    for (const future of order.slice(from, to)) for (const [p, gain] of gained[future].entries()) sums[p] += gain;
    from = to;
    return sums;
  });
}
const gainOf = (sums: readonly (readonly number[])[], futures: number): number => {
  const whole = sums[0].map((_, p) => sums.reduce((total, bin) => total + bin[p], 0));
  return (sums.reduce((total, bin) => total + Math.max(...bin), 0) - Math.max(...whole)) / futures;
};

/** Each order alike (R. Durstenfeld, Communications of the ACM 7(7), 1964). */
function shuffle(order: readonly number[], { k0, k1 }: Key): number[] {
  const shuffled = [...order];
  for (let k = shuffled.length - 1; k > 0; k--) {
    const other = Math.floor(uniform(k0, k1, k) * (k + 1));
    [shuffled[k], shuffled[other]] = [shuffled[other], shuffled[k]];
  }
  return shuffled;
}

/** Where each bin ends in the order; equal values stay together, each category is a bin. */
function endsOf(at: (k: number) => number, count: number, categories: boolean): number[] {
  const bins = categories ? count : binsFor(count);
  const ends: number[] = [];
  for (let k = 1; k <= count; k++) if (k === count || (at(k) !== at(k - 1) && (categories || k >= ((ends.length + 1) * count) / bins))) ends.push(k);
  return ends;
}

export interface Switch {
  readonly at: number;
  readonly below: string;
  readonly above: string;
}
export interface FactorInformation {
  readonly name: string;
  /** In the figure's unit, what shuffles show taken off; never negative. */
  readonly worth: number;
  readonly upTo: number;
  /** Share of shuffles that show as much, one added to both counts: a factor that decides nothing has any value alike. */
  readonly pValue: number;
  /** The one bound at which changing the policy gains most, where changing gains anything. */
  readonly switch?: Switch;
}

/** The best rule of the form "below a bound this policy, above it that". */
function switchOf(sums: readonly (readonly number[])[], bounds: readonly number[], policies: readonly string[]): Switch | undefined {
  const add = (a: readonly number[], b: readonly number[]): number[] => a.map((value, p) => value + b[p]);
  const none = policies.map(() => 0);
  const below = sums.map((_, k) => sums.slice(0, k + 1).reduce(add, none));
  const whole = below[below.length - 1];
  let best: Switch | undefined;
  let most = Math.max(...whole);
  for (const [k, bound] of bounds.entries()) {
    const above = whole.map((sum, p) => sum - below[k][p]);
    const [low, high] = [largest(below[k]), largest(above)];
    if (low !== high && below[k][low] + above[high] > most) [best, most] = [{ at: bound, below: policies[low], above: policies[high] }, below[k][low] + above[high]];
  }
  return best;
}

/** `looked`: how many factors p-values are then adjusted for. */
export function partialInformation(outlook: Outlook, dimension: Dimension, values: readonly number[], seed: string, looked = 1): FactorInformation {
  requireWhole(outlook);
  const { policies } = outlook;
  const futures = outlook.values.length;
  if (values.length !== futures) throw new RangeError(`${dimension.name}: ${values.length} values for ${futures} futures`);
  const gained = gains(outlook);
  const order = values.map((_, future) => future).sort((a, b) => values[a] - values[b] || a - b);
  const at = (k: number): number => values[order[k]];
  const ends = endsOf(at, futures, dimension.categories !== undefined);
  const sums = sumsOf(gained, order, ends);
  const upTo = gainOf(sums, futures);
  const key = decisionKey(seedKey(seed), `robustness shuffle ${dimension.name}`, 0);
  const shuffles = shufflesFor(looked);
  const shuffled = Array.from({ length: shuffles }, (_, s) => gainOf(sumsOf(gained, shuffle(order, childKey(key, s)), ends), futures));
  const turn = dimension.categories === undefined ? switchOf(sums, ends.slice(0, -1).map((end) => (at(end - 1) + at(end)) / 2), policies) : undefined;
  return {
    name: dimension.name,
    worth: Math.max(0, upTo - mean(shuffled)),
    upTo,
    pValue: (1 + shuffled.filter((value) => value >= upTo).length) / (shuffles + 1),
    ...(turn && { switch: turn }),
  };
}
