/**
 * Summaries and tests over runs and over survey-like samples. Values are finite numbers in any unit; nothing is dropped silently:
 * an empty sample or a NaN in it gives NaN. p-values and intervals assume independent values (runs with different seeds are).
 */
import { ln } from './exact.ts';
import { incompleteBeta, normal, studentTCdf, studentTQuantile } from './distributions.ts';

// ---- one sample ---------------------------------------------------------------------------------------------------------------------

/** An interval in the unit of the values. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The arithmetic mean; NaN for none. */
export function mean(values: ArrayLike<number>): number {
  return moments(values).mean;
}

/** The sample variance, with n − 1 below, in squared units; NaN for fewer than two values. */
export function variance(values: ArrayLike<number>): number {
  return moments(values).variance;
}

/** The standard error of the mean, √(variance / n); NaN for fewer than two values. */
export function standardError(values: ArrayLike<number>): number {
  return Math.sqrt(moments(values).variance / values.length);
}

/** Mean and variance in one pass without cancellation: B. P. Welford, Technometrics 4(3), 1962. */
function moments(values: ArrayLike<number>): { mean: number; variance: number } {
  let centre = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const distance = values[i] - centre;
    centre += distance / (i + 1);
    squares += distance * (values[i] - centre);
  }
  return { mean: values.length > 0 ? centre : NaN, variance: values.length > 1 ? squares / (values.length - 1) : NaN };
}

/**
 * The quantile at `share` in [0, 1], interpolated between order statistics: type 7 of R. J. Hyndman, Y. Fan, The American Statistician
 * 50(4), 1996, the default of R and NumPy. NaN for no values or a share outside [0, 1].
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  return quantileOfSorted(sorted(values), share);
}

/** The same for values in ascending order, when several quantiles are wanted of one sample. */
export function quantileOfSorted(ascending: ArrayLike<number>, share: number): number {
  const last = ascending.length - 1;
  if (last < 0 || !(share >= 0 && share <= 1) || Number.isNaN(ascending[last])) return NaN;
  const position = share * last;
  const below = Math.floor(position);
  if (below === last || position === below) return ascending[below];
  return ascending[below] + (position - below) * (ascending[below + 1] - ascending[below]);
}

/** The median: the quantile at ½. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/** The central interval that holds the share `level` of the values, in (0, 1): 0.9 for the band from the 5th to the 95th percentile. */
export function interval(values: ArrayLike<number>, level: number): Interval {
  const ascending = sorted(values);
  const outside = (1 - level) / 2;
  return { low: quantileOfSorted(ascending, outside), high: quantileOfSorted(ascending, 1 - outside) };
}

/**
 * An interval that covers the median with at least probability `level`, in (0, 1), whatever the distribution: the order statistics between
 * which at most (1 − level) / 2 of a binomial with chance ½ lies outside on either side. From −Infinity to Infinity where there are too few
 * values for any (fewer than 6 at 0.95). Source: H. A. David, H. N. Nagaraja, Order Statistics, 3rd edition, Wiley 2003, section 7.1.
 */
export function medianInterval(values: ArrayLike<number>, level: number): Interval {
  const ascending = sorted(values);
  const n = ascending.length;
  if (n === 0 || Number.isNaN(ascending[n - 1])) return { low: NaN, high: NaN };
  let below = 0; // values left out at either end
  while (2 * below < n && binomialHalf(below, n) <= (1 - level) / 2) below++;
  return below === 0 ? { low: -Infinity, high: Infinity } : { low: ascending[below - 1], high: ascending[n - below] };
}

/** P(X ≤ k) of n fair coins, 0 ≤ k < n. */
const binomialHalf = (k: number, n: number): number => incompleteBeta(0.5, 0.5, n - k, k + 1);

function sorted(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort(); // by value, NaN last
}

// ---- estimates with a t distribution ------------------------------------------------------------------------------------------------

/** A number estimated from a sample: (estimate − truth) / standardError follows Student's t with df degrees of freedom. */
export interface Estimate {
  readonly estimate: number;
  readonly standardError: number;
  readonly df: number;
}

/**
 * The mean of first[i] − second[i], in their unit: two arms of runs with the same seeds, or before and after. Student's paired test
 * (W. S. Gosset, 1908), df = n − 1. Throws if the lengths differ.
 */
export function pairedDifference(first: ArrayLike<number>, second: ArrayLike<number>): Estimate {
  requirePairs(first, second);
  const differences = Float64Array.from(first, (value, i) => value - second[i]);
  return { estimate: mean(differences), standardError: standardError(differences), df: differences.length - 1 };
}

/** A least-squares line; the Estimate in it is the slope's. */
export interface Line extends Estimate {
  readonly intercept: number;
}

/**
 * The slope of y on x by ordinary least squares, in units of y per unit of x, with its standard error under equal variances
 * (R. A. Fisher, 1922), df = n − 2. NaN where x does not vary; the standard error is NaN for fewer than three points.
 */
export function olsSlope(x: ArrayLike<number>, y: ArrayLike<number>): Line {
  requirePairs(x, y);
  const n = x.length;
  const meanX = mean(x);
  const meanY = mean(y);
  let xx = 0;
  let xy = 0;
  for (let i = 0; i < n; i++) {
    xx += (x[i] - meanX) * (x[i] - meanX);
    xy += (x[i] - meanX) * (y[i] - meanY);
  }
  const slope = xy / xx;
  let rest = 0;
  for (let i = 0; i < n; i++) {
    const residual = y[i] - meanY - slope * (x[i] - meanX);
    rest += residual * residual;
  }
  const standardError = n > 2 ? Math.sqrt(rest / (n - 2) / xx) : NaN;
  return { estimate: slope, standardError, df: n - 2, intercept: meanY - slope * meanX };
}

/** The interval that covers the truth with probability `level`, in (0, 1): estimate ± t × standard error. */
export function confidence(of: Estimate, level: number): Interval {
  const reach = studentTQuantile((1 + level) / 2, of.df) * of.standardError;
  return { low: of.estimate - reach, high: of.estimate + reach };
}

/** The two-sided p-value of the t test that the truth is `value`. Without any spread: 1 if the estimate is the value, else 0. */
export function tTest(of: Estimate, value = 0): number {
  const below = tail(of.estimate - value, of);
  return 2 * Math.min(below, tail(value - of.estimate, of));
}

/**
 * The p-value of equivalence: two one-sided t tests that the truth lies above `low` and below `high`, the larger of the two. Below
 * 0.05 says that the truth is inside the margins, at the level of a 90 % interval inside them; a large p does not say it is outside.
 * Source: D. J. Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics 15(6), 1987. Throws unless low < high.
 */
export function tost(of: Estimate, low: number, high: number): number {
  if (!(low < high)) throw new RangeError(`equivalence margins must rise: ${low} is not below ${high}`);
  return Math.max(tail(low - of.estimate, of), tail(of.estimate - high, of));
}

/** P(T ≤ distance / standard error), where no spread at all means certainty (½ at distance 0). */
function tail(distance: number, of: Estimate): number {
  if (of.standardError === 0) return distance < 0 ? 0 : distance > 0 ? 1 : 0.5;
  return studentTCdf(distance / of.standardError, of.df);
}

function requirePairs(first: ArrayLike<number>, second: ArrayLike<number>): void {
  if (first.length !== second.length) throw new RangeError(`pairs need equal lengths: ${first.length} values against ${second.length}`);
}

// ---- several tests, shares, decay ---------------------------------------------------------------------------------------------------

/**
 * p-values adjusted for being several, in the order given: compare each with the level wanted for the whole family. Holds under any
 * dependence. Source: S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6, 1979.
 */
export function holm(pValues: ArrayLike<number>): number[] {
  const count = pValues.length;
  const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => pValues[a] - pValues[b]);
  const adjusted = new Array<number>(count).fill(1);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, (count - rank) * pValues[index]));
    adjusted[index] = largest;
  });
  return adjusted;
}

/**
 * An interval for a share seen as `successes` of `trials` (whole numbers), with coverage near `level` also for small counts, and never
 * outside [0, 1]. Source: E. B. Wilson, Journal of the American Statistical Association 22, 1927. [0, 1] for no trials.
 */
export function wilson(successes: number, trials: number, level: number): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const z = normal((1 + level) / 2);
  const share = successes / trials;
  const shrink = 1 + (z * z) / trials;
  const centre = (share + (z * z) / (2 * trials)) / shrink;
  const reach = (z / shrink) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return { low: successes === 0 ? 0 : centre - reach, high: successes === trials ? 1 : centre + reach };
}

/** Steps (months, say) until half is left, when the share `kept` in (0, 1) is left after each step: ln ½ / ln kept. */
export function halfLife(kept: number): number {
  return ln(0.5) / ln(kept);
}
