/** Two arms and one measure, future by future and seed by seed: the difference, what luck leaves open, the verdict, and what reverses it. */
import { confidence, type Interval, interval, mean } from '../../lib/statistics.ts';
import type { Measure } from '../plan/plan.ts';
import { type Cells, less, luckOfMean, luckOfOne, savedByPairing } from './luck.ts';
import { type Reversal, reversedBy } from './reversal.ts';
import type { Tried } from './tried.ts';
import { LEVEL, NEARLY_ALL_SHARE, type Verdict, type VerdictOptions, verdictOf } from './verdict.ts';
import { verdictWords } from './words.ts';

export interface Seen {
  readonly label: string;
  /** By future and replicate; not a number where nobody of the group was there. */
  readonly cells: Cells;
}

/** A figure over all futures: its mean, where luck alone may have put that, and where nine in ten futures lie. */
export interface Spanned {
  readonly mean: number;
  readonly luck: Interval;
  readonly futures: Interval;
}
export interface PairCompared {
  readonly first: string;
  readonly second: string;
  /** First less second, in the measure's unit. */
  readonly difference: Spanned;
  /** Standard deviation of the difference over seeds in one future: of one pair of runs. */
  readonly luckOfOne: number;
  /** Replicates that unpaired runs would take for each one that was run. */
  readonly saved: number;
  readonly futures: number;
  /** Left out: nobody of the group was there under one of the two. */
  readonly withoutFigure: number;
  readonly verdict: Verdict;
  /** Not the same people came under both: a difference is partly who they are. */
  readonly otherPeople: boolean;
  readonly says: string;
  /** What the futures have in common in which who does better in most of them does so no longer. */
  readonly reversedBy?: Reversal;
}

const NOTHING = { low: Number.NaN, high: Number.NaN };
const at = <T>(values: readonly T[], places: readonly number[]): T[] => places.map((place) => values[place]);

/** Futures in which all of these have a figure in every replicate. */
const known = (...of: readonly Cells[]): number[] => of[0].flatMap((_, future) => (of.every((cells) => cells[future].every(Number.isFinite)) ? [future] : []));

function spanOf(cells: Cells, luckOf: readonly number[]): Spanned {
  if (cells.length === 0) return { mean: Number.NaN, luck: NOTHING, futures: NOTHING };
  const luck = luckOfMean(cells, luckOf);
  return { mean: luck.estimate, luck: confidence(luck, LEVEL), futures: interval(cells.map((row) => mean(row)), NEARLY_ALL_SHARE) };
}

/** Of one arm. */
export function levelOf(cells: Cells, { luckOf }: Tried): Spanned {
  const own = known(cells);
  return spanOf(at(cells, own), at(luckOf, own));
}

/** First less second. */
export function differenceOf(first: Cells, second: Cells, { luckOf }: Tried): Spanned {
  const both = known(first, second);
  return spanOf(less(at(first, both), at(second, both)), at(luckOf, both));
}

export function comparePair(measure: Measure, a: Seen, b: Seen, tried: Tried, { otherPeople = false, ...options }: VerdictOptions & { readonly otherPeople?: boolean }): PairCompared {
  const both = known(a.cells, b.cells);
  const [first, second] = [at(a.cells, both), at(b.cells, both)];
  const there: Tried = { ...tried, points: at(tried.points, both), ruleOf: at(tried.ruleOf, both), luckOf: at(tried.luckOf, both) };
  const differences = less(first, second);
  const turned = measure.better === 'less' ? less(second, first) : differences;
  const means = turned.map((row) => mean(row));
  const smallest = measure.better === 'neither' ? 0 : measure.smallest;
  const verdict = verdictOf({ differences: means, luck: luckOfMean(turned, there.luckOf), ruleOf: there.ruleOf, smallest }, options);
  const reverse = reversedBy(measure, means, there, [a.label, b.label], verdict);
  return {
    first: a.label,
    second: b.label,
    difference: spanOf(differences, there.luckOf),
    luckOfOne: luckOfOne(differences),
    saved: savedByPairing(first, second),
    futures: both.length,
    withoutFigure: a.cells.length - both.length,
    verdict,
    otherPeople,
    says: `${verdictWords(verdict, { measure, first: a.label, second: b.label })}${otherPeople ? ' These are figures of other people: some need not come.' : ''}`,
    ...(reverse !== undefined && { reversedBy: reverse }),
  };
}
