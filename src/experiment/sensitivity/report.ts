/** What a sensitivity analysis tells of one measure: factors by rank, what is not known apart from what can be chosen. */
import type { Blocks } from './blocks.ts';
import type { Index, Resampling } from './bootstrap.ts';
import { type Effects, elementaryEffects } from './elementaryEffects.ts';
import { averaged, type Luck } from './luck.ts';
import { sobolIndices } from './sobolIndices.ts';
import type { Points } from './sobolSequence.ts';

/** A free parameter has no source and is not known; a lever is what a programme or a scenario may set. */
export const ROLES = ['freeParameter', 'lever'] as const;
export type Role = (typeof ROLES)[number];

export interface Factor {
  readonly path: string;
  readonly label: string;
  readonly role: Role;
}

export interface FactorShares {
  readonly factor: Factor;
  readonly first: Index;
  readonly total: Index;
}
export interface FactorEffects extends Effects {
  readonly factor: Factor;
}
type ByRole<T> = Readonly<Record<Role, readonly T[]>>;

interface Common extends Pick<Blocks, 'missing' | 'leftOut'> {
  /** Blocks or trajectories that were read. */
  readonly rows: number;
  readonly level: number;
  readonly luck: Luck;
  /** The most that luck may add to a total index, or to µ*: what a factor without effect would show if it changed all luck. No number for one replicate. */
  readonly floor: number;
}

export interface SobolReport extends Common {
  readonly method: 'sobol';
  /** Of the measure over the ranges of all factors, in its unit and its square. */
  readonly mean: number;
  readonly variance: number;
  /** By total index, the largest first. */
  readonly factors: ByRole<FactorShares>;
  /** Sums of first-order indices. */
  readonly firstSums: Readonly<Record<Role, Index>>;
  readonly together: Index;
}

export interface MorrisReport extends Common {
  readonly method: 'morris';
  /** By µ*, the largest first. */
  readonly factors: ByRole<FactorEffects>;
}

export type SensitivityReport = SobolReport | MorrisReport;

const grouped = <T extends { readonly factor: Factor }>(list: readonly T[], size: (one: T) => number): ByRole<T> => {
  const sorted = list.toSorted((a, b) => size(b) - size(a));
  return { freeParameter: sorted.filter(({ factor }) => factor.role === 'freeParameter'), lever: sorted.filter(({ factor }) => factor.role === 'lever') };
};

/** `replicates` × points of a Saltelli design over these factors. */
export function sobolReport(factors: readonly Factor[], replicates: readonly (readonly number[])[], resampling: Resampling): SobolReport {
  const { values, luck } = averaged(replicates);
  const groups = ROLES.map((role) => [...factors.keys()].filter((k) => factors[k].role === role));
  const { first, total, sums, blocks, ...found } = sobolIndices(values, { ...resampling, dimensions: factors.length, groups });
  const { mean, variance, together, missing, leftOut } = found;
  return {
    method: 'sobol',
    rows: blocks,
    level: resampling.level ?? 0.95,
    missing,
    leftOut,
    luck,
    floor: luck.leftShare,
    mean,
    variance,
    factors: grouped(factors.map((factor, k) => ({ factor, first: first[k], total: total[k] })), (one) => one.total.estimate),
    firstSums: { freeParameter: sums[0], lever: sums[1] },
    together,
  };
}

/** µ* of luck alone: the mean size of a difference of two normal values of this variance, √(4 v / π), over the step of the design. */
function floorOfEffects(variance: number, points: Points): number {
  const step = Math.max(...points[0].map((value, k) => Math.abs(points[points[0].length][k] - value))); // between the ends of a trajectory every factor has moved
  return Math.sqrt((4 * variance) / Math.PI) / step;
}

/** `replicates` × points of a Morris design over these factors. */
export function morrisReport(factors: readonly Factor[], points: Points, replicates: readonly (readonly number[])[], resampling: Resampling): MorrisReport {
  const { values, luck } = averaged(replicates);
  const { effects, trajectories, missing, leftOut } = elementaryEffects(points, values, resampling);
  return {
    method: 'morris',
    rows: trajectories,
    level: resampling.level ?? 0.95,
    missing,
    leftOut,
    luck,
    floor: floorOfEffects(luck.leftVariance, points),
    factors: grouped(factors.map((factor, k) => ({ factor, ...effects[k] })), (one) => one.muStar.estimate),
  };
}
