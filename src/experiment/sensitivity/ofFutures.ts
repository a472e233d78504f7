/**
 * Which factors move a figure, from futures of a Latin hypercube that were run for another question: rank correlation, as J. C. Helton and
 * F. J. Davis do with such samples (Reliability Engineering & System Safety 81, 2003). It sees what moves the figure steadily up or down;
 * an effect that turns round within the range, or that only shows together with another, is for Sobol' indices.
 */
import { exp, ln } from '../../lib/exact.ts';
import { normal } from '../../lib/distributions.ts';
import type { Interval } from '../../lib/statistics.ts';
import { rankCorrelation } from '../ranks.ts';

export interface RankedFactor {
  /** Place among the factors that were given. */
  readonly factor: number;
  /** Spearman's rank correlation with the figure, −1 to 1. NaN where one of them does not vary. */
  readonly correlation: number;
  readonly interval: Interval;
  /** `moves`: the interval leaves out 0. `hardly`: it lies within ±0.2, under a twentieth of the variance of ranks. */
  readonly told: 'moves' | 'hardly' | 'not told';
}

const HARDLY = 0.2;
const LEVEL = 0.95;

/**
 * 95 % for all of `looked` factors together (Bonferroni): Fisher's z with the variance of D. G. Bonett and T. A. Wright, Sample size
 * requirements for estimating Pearson, Kendall and Spearman correlations, Psychometrika 65, 2000.
 */
export function correlationInterval(correlation: number, cases: number, looked: number): Interval {
  if (Number.isNaN(correlation) || cases < 4) return { low: Number.NaN, high: Number.NaN };
  if (Math.abs(correlation) === 1) return { low: correlation, high: correlation };
  const z = ln((1 + correlation) / (1 - correlation)) / 2;
  const reach = normal(1 - (1 - LEVEL) / looked / 2) * Math.sqrt((1 + (correlation * correlation) / 2) / (cases - 3));
  const back = (at: number): number => 1 - 2 / (exp(2 * at) + 1);
  return { low: back(z - reach), high: back(z + reach) };
}

const tell = ({ low, high }: Interval): RankedFactor['told'] => (low > 0 || high < 0 ? 'moves' : low >= -HARDLY && high <= HARDLY ? 'hardly' : 'not told');

/** The strongest first. `points`: a row for each future, a column for each factor; futures without a figure are left out. */
export function rankFactors(points: readonly (readonly number[])[], figures: readonly number[]): RankedFactor[] {
  const known = figures.flatMap((figure, future) => (Number.isNaN(figure) ? [] : [future]));
  const values = known.map((future) => figures[future]);
  const factors = points[0]?.length ?? 0;
  const strength = ({ correlation }: RankedFactor): number => (Number.isNaN(correlation) ? -1 : Math.abs(correlation));
  return Array.from({ length: factors }, (_, factor): RankedFactor => {
    const correlation = rankCorrelation(known.map((future) => points[future][factor]), values);
    const interval = correlationInterval(correlation, known.length, factors);
    return { factor, correlation, interval, told: tell(interval) };
  }).sort((a, b) => strength(b) - strength(a));
}
