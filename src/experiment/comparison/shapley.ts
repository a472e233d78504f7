/**
 * What each of several programmes adds to what all do together. The Shapley value is what it adds, averaged over all orders in which they
 * may be put in (L. S. Shapley, A value for n-person games, Contributions to the Theory of Games II, 1953); shares add up to the whole. Two
 * programmes interact by what both do beyond what each does, averaged likewise (M. Grabisch, M. Roubens, International Journal of Game
 * Theory 28, 1999). A set of programmes is a number: bit k stands for programme k.
 */
import { childKey, decisionKey, seedKey, uniform } from '../../lib/random.ts';

/** Up to so many, all sets are run: 64. Beyond, sets along sampled orders. */
export const MOST_WHOLE = 6;
/** Each with its reverse, which evens out who comes early (J. Castro, D. Gómez, J. Tejada, Computers & Operations Research 36, 2009, for sampling). */
const SAMPLED_PAIRS = 10;

/** The figure of a run with this set of programmes. */
export type Value = (set: number) => number;

const bit = (k: number): number => 2 ** k;
const has = (set: number, k: number): boolean => Math.floor(set / bit(k)) % 2 === 1;
const sizeOf = (set: number, count: number): number => Array.from({ length: count }, (_, k) => Number(has(set, k))).reduce((sum, one) => sum + one, 0);
const allSets = (count: number): number[] => Array.from({ length: bit(count) }, (_, set) => set);

/** The sets along an order, from none to all. */
export function alongOrder(order: readonly number[]): number[] {
  const sets = [0];
  for (const k of order) sets.push(sets[sets.length - 1] + bit(k));
  return sets;
}

/** Orders that are looked at where there are too many sets: drawn, each with its reverse. */
export function sampledOrders(count: number, seed: string): number[][] {
  const key = decisionKey(seedKey(seed), 'comparison order of programmes', 0);
  return Array.from({ length: SAMPLED_PAIRS }, (_, pair) => {
    const { k0, k1 } = childKey(key, pair);
    const order = Array.from({ length: count }, (__, k) => k).sort((a, b) => uniform(k0, k1, a) - uniform(k0, k1, b));
    return [order, [...order].reverse()];
  }).flat();
}

/** The sets that must be run, none and all among them; those of the waterfall, of each alone and of each left out too. */
export function setsToRun(count: number, seed: string): number[] {
  if (count <= MOST_WHOLE) return allSets(count);
  const inOrder = Array.from({ length: count }, (_, k) => k);
  const all = bit(count) - 1;
  const single = inOrder.flatMap((k) => [bit(k), all - bit(k)]);
  return [...new Set([...[inOrder, ...sampledOrders(count, seed)].flatMap(alongOrder), ...single])].sort((a, b) => a - b);
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/** Each programme's part of value(all) − value(none): exact for few, the mean over sampled orders for more. */
export function shapley(count: number, value: Value, seed: string): number[] {
  const programmes = Array.from({ length: count }, (_, k) => k);
  if (count > MOST_WHOLE) {
    const orders = sampledOrders(count, seed);
    return programmes.map((k) => orders.reduce((sum, order) => sum + addedBy(k, order, value), 0) / orders.length);
  }
  return programmes.map((k) =>
    allSets(count).reduce((sum, set) => {
      if (has(set, k)) return sum;
      const size = sizeOf(set, count);
      return sum + ((factorial(size) * factorial(count - size - 1)) / factorial(count)) * (value(set + bit(k)) - value(set));
    }, 0),
  );
}

function addedBy(k: number, order: readonly number[], value: Value): number {
  const sets = alongOrder(order);
  const place = order.indexOf(k);
  return value(sets[place + 1]) - value(sets[place]);
}

/** What two do together beyond what each does. Only where all sets were run. */
export function interaction(count: number, value: Value, [i, j]: readonly [number, number]): number {
  return allSets(count).reduce((sum, set) => {
    if (has(set, i) || has(set, j)) return sum;
    const size = sizeOf(set, count);
    const beyond = value(set + bit(i) + bit(j)) - value(set + bit(i)) - value(set + bit(j)) + value(set);
    return sum + ((factorial(size) * factorial(count - size - 2)) / factorial(count - 1)) * beyond;
  }, 0);
}
