/**
 * How much of the variance is luck: the design run again with other seeds, as an analysis of variance of points by replicates, both
 * random, one value a cell (S. R. Searle, G. Casella, C. E. McCulloch, Variance Components, Wiley 1992, chapter 4).
 *
 * All points of a replicate share a seed. Luck that moves all points alike then cancels in every index; what is left in them is luck
 * that works through the factors, and averaging R replicates divides it by R.
 */
import { mean } from '../../lib/statistics.ts';

export interface Luck {
  readonly replicates: number;
  /** Shares of the variance of single runs at random points with random seeds; they add up to 1. No numbers for one replicate. */
  readonly factorsShare: number;
  /** The same for all points: what another seed alone does. */
  readonly aloneShare: number;
  /** What another seed does to the effects of factors. */
  readonly throughFactorsShare: number;
  /** Variance that luck leaves in an averaged value, in the measure's unit squared, and as a share of the variance of such values over points. */
  readonly leftVariance: number;
  readonly leftShare: number;
}

export interface Averaged {
  /** Mean over replicates by point; no number where a replicate has none. */
  readonly values: readonly number[];
  readonly luck: Luck;
}

/** `replicates` × points. */
export function averaged(replicates: readonly (readonly number[])[]): Averaged {
  const first = replicates[0] ?? [];
  const uneven = replicates.findIndex(({ length }) => length !== first.length);
  if (uneven >= 0) throw new RangeError(`replicate ${uneven} has ${replicates[uneven].length} values, the first ${first.length}: leave out a replicate that is not whole`);
  const values = first.map((_, point) => mean(replicates.map((one) => one[point])));
  return { values, luck: luckOf(replicates, values) };
}

function luckOf(replicates: readonly (readonly number[])[], means: readonly number[]): Luck {
  const count = replicates.length;
  const points = [...means.keys()].filter((point) => Number.isFinite(means[point]));
  const all = mean(points.map((point) => means[point]));
  const ofReplicate = replicates.map((one) => mean(points.map((point) => one[point])));
  const squares = (list: readonly number[]): number => list.reduce((sum, value) => sum + value * value, 0);
  const byPoint = (count * squares(points.map((point) => means[point] - all))) / (points.length - 1);
  const byReplicate = (points.length * squares(ofReplicate.map((one) => one - all))) / (count - 1);
  const rests = replicates.flatMap((one, r) => points.map((point) => one[point] - means[point] - ofReplicate[r] + all));
  const rest = squares(rests) / ((count - 1) * (points.length - 1));
  const factors = Math.max(0, (byPoint - rest) / count);
  const alone = Math.max(0, (byReplicate - rest) / points.length);
  const total = factors + alone + rest;
  return {
    replicates: count,
    factorsShare: factors / total,
    aloneShare: alone / total,
    throughFactorsShare: rest / total,
    leftVariance: rest / count,
    leftShare: Math.min(1, rest / byPoint),
  };
}
