/**
 * Equivalence of means over seeds to a level: two one-sided t tests (TOST) for each figure, Holm over the list. "Equal" has to be shown
 * here: too few seeds, or too much spread, fail it.
 */
import { confidence, type Estimate, holm, interval, mean, standardError, tost } from '../lib/statistics.ts';

/** Tolerance is the larger of this share of the level and a declared absolute floor. */
export const TOLERANCE_SHARE = 0.02;
/** Level of the family of tests. */
export const LEVEL = 0.05;

/** One figure: per seed a difference that should be nought, in the figure's unit. */
export interface Difference {
  readonly label: string;
  readonly unit: string;
  /** What the difference is held against, in the figure's unit. */
  readonly level: number;
  readonly floor: number;
  /** Each kind of difference (time mean and drift, say), one value per seed. All kinds must be equivalent. */
  readonly kinds: Readonly<Record<string, readonly number[]>>;
}

export interface KindResult {
  /** Mean over seeds, its 90 % confidence interval (t), and the middle 90 % of seeds; unit of the figure. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly seeds: { readonly low: number; readonly high: number };
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

export const toleranceOf = (level: number, floor: number): number => Math.max(TOLERANCE_SHARE * Math.abs(level), floor);

const estimateOf = (values: readonly number[]): Estimate => ({ estimate: mean(values), standardError: standardError(values), df: values.length - 1 });

/** One seed has no spread, hence no test: its p is not a number and it never holds. */
function testKind(values: readonly number[], tolerance: number): KindResult {
  const estimate = estimateOf(values);
  return { mean: estimate.estimate, ...confidence(estimate, 0.9), seeds: interval(values, 0.9), p: tost(estimate, -tolerance, tolerance) };
}

export function testEquivalence(differences: Readonly<Record<string, Difference>>): Readonly<Record<string, EquivalenceResult>> {
  const entries = Object.entries(differences).map(([key, difference]) => {
    const tolerance = toleranceOf(difference.level, difference.floor);
    const kinds = Object.fromEntries(Object.entries(difference.kinds).map(([kind, values]) => [kind, testKind(values, tolerance)]));
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
