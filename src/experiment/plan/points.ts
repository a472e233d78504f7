/** The points of a design, in the unit cube, and the values of the factors there. */
import { decisionKey, seedKey } from '../../lib/random.ts';
import { latinHypercube } from '../latinHypercube.ts';
import { valueAt } from '../priors.ts';
import { morrisDesign } from '../sensitivity/morris.ts';
import { saltelliDesign } from '../sensitivity/saltelli.ts';
import type { Points } from '../sensitivity/sobolSequence.ts';
import type { Factor, Plan } from './plan.ts';

export type { Points };

/** The points of a design of this size over these names: a function of the seed phrase alone. */
type Lay = (seed: string, names: readonly string[], size: number) => Points;

const keyOf = (seed: string) => decisionKey(seedKey(seed), 'design', 0);

const LAY: Readonly<Record<Plan['design']['kind'], Lay>> = {
  seeds: () => [[]],
  saltelli: (seed, { length: dimensions }, size) => saltelliDesign({ dimensions, size, key: keyOf(seed) }),
  morris: (seed, { length: dimensions }, size) => morrisDesign({ dimensions, size, key: keyOf(seed) }),
  latinHypercube: (seed, names, size) => latinHypercube(seed, names, size).map((point) => names.map((name) => point[name] ?? Number.NaN)),
};

/** One row for each point, one coordinate in [0, 1] for each factor, in their order; a single empty point where only seeds differ. */
export const pointsOf = ({ design, factors, seed }: Pick<Plan, 'design' | 'factors' | 'seed'>): Points =>
  LAY[design.kind](`${seed} design`, factors.map(({ path }) => path), design.size);

/** The values of the factors at a point: inside their ranges, whole where only whole numbers make sense. */
export const valuesAt = (factors: readonly Factor[], point: readonly number[]): number[] =>
  factors.map((factor, k) => {
    const value = valueAt(factor, point[k] ?? Number.NaN);
    return factor.integer ? Math.round(value) : value;
  });
