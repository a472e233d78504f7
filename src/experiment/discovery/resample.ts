/**
 * Would another sample have restricted the same dimensions? Bryant and Lempert's resampling test (2010, section 3.4): peeling is done again
 * on random halves of the cases; of each half's trajectory, the box with the coverage nearest to the one found, and the one with the nearest
 * density. Counted is how often each dimension is restricted in them.
 */
import { decisionKey, seedKey, uniform } from '../../lib/random.ts';
import { balance, type Fit } from './box.ts';
import { type Cases, pick } from './cases.ts';
import { type Patience, PATIENCE, peel, type Step } from './peel.ts';

export interface Reproduced {
  readonly dimension: number;
  /** Shares of the halves. */
  readonly byCoverage: number;
  readonly byDensity: number;
}

/** Rows of a random half: those with the lowest lots. */
export function half(count: number, seed: string, index: number): number[] {
  const { k0, k1 } = decisionKey(seedKey(seed), 'discovery half', index);
  return Array.from({ length: count }, (_, row) => row)
    .sort((a, b) => uniform(k0, k1, a) - uniform(k0, k1, b))
    .slice(0, Math.ceil(count / 2))
    .sort((a, b) => a - b);
}

/** Of several that are as near, the best balanced: everything covers all, and so may a tight box. */
const nearest = (trajectory: readonly Step[], wanted: number, of: (step: Step) => number): Step =>
  trajectory.reduce((best, step) => (Math.abs(of(step) - wanted) - Math.abs(of(best) - wanted) || balance(best) - balance(step)) < 0 ? step : best);

export function reproduce(cases: Cases, found: Pick<Fit, 'coverage' | 'density'>, seed: string, halves = 20, patience: Patience = PATIENCE): Reproduced[] {
  const again = Array.from({ length: halves }, (_, k) => peel(pick(cases, half(cases.points.length, seed, k)), patience)).filter(([all]) => all.harmed > 0);
  const share = (steps: readonly Step[], dimension: number): number => steps.filter(({ box }) => box.has(dimension)).length / steps.length;
  const alike = again.map((trajectory) => nearest(trajectory, found.coverage, ({ coverage }) => coverage));
  const asDense = again.map((trajectory) => nearest(trajectory, found.density, ({ density }) => density));
  return cases.dimensions.map((_, dimension) => ({ dimension, byCoverage: share(alike, dimension), byDensity: share(asDense, dimension) }));
}
