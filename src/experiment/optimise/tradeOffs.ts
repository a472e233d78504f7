/** Mixes on fresh seeds: which are on the front, what beats the others, and what one objective costs in another along it. */
import { confidence, mean, pairedDifference, standardError } from '../../lib/statistics.ts';
import type { Measure } from '../plan/plan.ts';
import { nonDominated } from './dominance.ts';
import type { Figure, Mix, TradeOff } from './report.ts';
import type { MixReading } from './runs.ts';

const LEVEL = 0.95;

/** A mix and its readings on fresh seeds, seed by seed. */
export interface Tried extends Pick<Mix, 'name' | 'familiar' | 'values' | 'budgetUsd'> {
  readonly readings: readonly MixReading[];
}

const column = ({ readings }: Tried, objective: number): number[] => readings.map(({ values }) => values[objective]);
const signOf = ({ better }: Measure): number => (better === 'less' ? 1 : -1);
export const costsOf = (objectives: readonly Measure[], values: readonly number[]): number[] => values.map((value, k) => signOf(objectives[k]) * value);
const meanCosts = (objectives: readonly Measure[], tried: Tried): number[] => costsOf(objectives, objectives.map((_, k) => mean(column(tried, k))));

function figureOf(values: readonly number[]): Figure {
  const estimate = mean(values);
  return { estimate, ...confidence({ estimate, standardError: standardError(values), df: values.length - 1 }, LEVEL) };
}

/** By how much one is better than the other, whichever way better is. */
function gainOf(objective: Measure, k: number, one: Tried, other: Tried): Figure {
  const found = pairedDifference(column(one, k), column(other, k));
  const { low, high } = confidence(found, LEVEL);
  return signOf(objective) < 0 ? { estimate: found.estimate, low, high } : { estimate: 0 - found.estimate, low: 0 - high, high: 0 - low };
}

/** The front first, by its first objective; then what was beaten. */
export function judged(objectives: readonly Measure[], all: readonly Tried[]): Mix[] {
  const known = all.filter((one) => meanCosts(objectives, one).every(Number.isFinite));
  const front = nonDominated(known, (one) => meanCosts(objectives, one));
  const rank = (one: Tried): number => (front.includes(one) ? 0 : 1);
  const first = (one: Tried): number => meanCosts(objectives, one)[0];
  return known.toSorted((a, b) => rank(a) - rank(b) || first(a) - first(b)).map((one) => {
    const { readings, ...mix } = one;
    const figures = objectives.map((_, k) => figureOf(column(one, k)));
    const beater = front.includes(one) ? undefined : beaterOf(objectives, one, front);
    return { ...mix, spentUsd: mean(readings.map(({ spentUsd }) => spentUsd)), figures, onFront: beater === undefined, ...(beater && { beatenBy: beater }) };
  });
}

/** Of the front's mixes that are worse in nothing, the one whose least gain, in smallest differences that matter, is largest. */
function beaterOf(objectives: readonly Measure[], one: Tried, front: readonly Tried[]): Mix['beatenBy'] {
  const better = front.map((other) => ({ name: other.name, gains: objectives.map((objective, k) => gainOf(objective, k, other, one)) })).filter(({ gains }) => gains.every(({ estimate }) => estimate >= 0));
  const least = ({ gains }: { readonly gains: readonly Figure[] }): number => gains.reduce((so, { estimate }, k) => Math.min(so, estimate / objectives[k].smallest), Number.POSITIVE_INFINITY);
  return better.sort((a, b) => least(b) - least(a))[0];
}

/** For each pair of objectives: along those mixes of the front that are best in these two. Empty of a pair that one mix leads in both. */
export function tradeOffsOf(objectives: readonly Measure[], all: readonly Tried[]): TradeOff[] {
  const pairs = objectives.flatMap((_, i) => objectives.flatMap((__, j) => (i < j ? [[i, j] as const] : [])));
  const known = all.filter((one) => meanCosts(objectives, one).every(Number.isFinite));
  return pairs.flatMap(([i, j]): TradeOff[] => {
    const costs = (one: Tried): number[] => [meanCosts(objectives, one)[i], meanCosts(objectives, one)[j]];
    const chain = nonDominated(known, costs).sort((a, b) => costs(b)[0] - costs(a)[0]);
    const [from, to] = [chain[0], chain.at(-1)];
    if (from === undefined || to === undefined || !(costs(from)[0] > costs(to)[0])) return [];
    const steps = chain.slice(1).map((next, k) => ({ from: chain[k].name, to: next.name, gain: costs(chain[k])[0] - costs(next)[0], loss: costs(next)[1] - costs(chain[k])[1] })).filter(({ gain }) => gain > 0);
    const steepest = steps.toSorted((a, b) => b.loss / b.gain - a.loss / a.gain)[0];
    const ends = { gain: gainOf(objectives[i], i, to, from), loss: gainOf(objectives[j], j, from, to) };
    return [{ gained: objectives[i].id, lost: objectives[j].id, from: from.name, to: to.name, ...ends, ...(steps.length > 1 && { steepest }) }];
  });
}
