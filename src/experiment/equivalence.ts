/**
 * Equivalence of means over seeds: two one-sided t tests (TOST) for each figure, Holm over the list. "Equal" has to be shown here: too
 * few seeds, or too much spread, fail it.
 */
import { confidence, type Estimate, holm, mean, standardError, tost } from '../lib/statistics.ts';

/** Tolerance is the larger of this share of the level and a declared absolute floor. */
export const TOLERANCE_SHARE = 0.02;
/** Level of the family of tests. */
export const LEVEL = 0.05;

/** One figure with differences that should be nought, in the figure's unit. */
export interface Difference {
  readonly label: string;
  readonly unit: string;
  /** What the difference is held against, in the figure's unit. */
  readonly level: number;
  readonly floor: number;
  /** Each kind of difference (time mean and drift, say), estimated over seeds. All kinds must be equivalent. */
  readonly kinds: Readonly<Record<string, Estimate>>;
}

export interface KindResult {
  /** Mean over seeds and its 90 % confidence interval (t); unit of the figure. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}
export interface EquivalenceResult {
  readonly label: string;
  readonly unit: string;
  readonly level: number;
  readonly tolerance: number;
  readonly kinds: Readonly<Record<string, KindResult>>;
  /** The larger p of the kinds, adjusted after Holm over the list. */
  readonly p: number;
  /** Largest |mean| over tolerance: 1 is at the margin. */
  readonly worstRatio: number;
  readonly holds: boolean;
}

export const toleranceOf = (level: number, floor: number, share = TOLERANCE_SHARE): number => Math.max(share * Math.abs(level), floor);

/** The mean of independent values. One value has no spread, hence no test: its p is not a number and it never holds. */
export const estimateOf = (values: readonly number[]): Estimate => ({
  estimate: mean(values),
  standardError: standardError(values),
  df: values.length - 1,
});

/** The difference of two independent means, first less second, variances unequal: B. L. Welch, Biometrika 34, 1947. */
export function welch(first: readonly number[], second: readonly number[]): Estimate {
  const [a, b] = [standardError(first) ** 2, standardError(second) ** 2];
  const spread = (a * a) / (first.length - 1) + (b * b) / (second.length - 1);
  return { estimate: mean(first) - mean(second), standardError: Math.sqrt(a + b), df: spread > 0 ? ((a + b) * (a + b)) / spread : first.length - 1 };
}

function testKind(estimate: Estimate, tolerance: number): KindResult {
  return { mean: estimate.estimate, ...confidence(estimate, 0.9), p: tost(estimate, -tolerance, tolerance) };
}

export function testEquivalence(differences: Readonly<Record<string, Difference>>, share = TOLERANCE_SHARE): Readonly<Record<string, EquivalenceResult>> {
  const entries = Object.entries(differences).map(([key, difference]) => {
    const tolerance = toleranceOf(difference.level, difference.floor, share);
    const kinds = Object.fromEntries(Object.entries(difference.kinds).map(([kind, estimate]) => [kind, testKind(estimate, tolerance)]));
    const p = Math.max(...Object.values(kinds).map((kind) => kind.p));
    return { key, difference, tolerance, kinds, p };
  });
  const adjusted = holm(entries.map(({ p }) => (Number.isFinite(p) ? p : 1)));
  return Object.fromEntries(
    entries.map(({ key, difference: { label, unit, level }, tolerance, kinds }, k) => [
      key,
      {
        label,
        unit,
        level,
        tolerance,
        kinds,
        p: adjusted[k] ?? 1,
        worstRatio: Math.max(...Object.values(kinds).map((kind) => Math.abs(kind.mean) / tolerance)),
        holds: (adjusted[k] ?? 1) < LEVEL,
      },
    ]),
  );
}
