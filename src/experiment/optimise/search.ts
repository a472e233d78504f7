/**
 * A search for the Pareto front of several objectives over the unit cube, as two pure functions: `ask` says what to evaluate next, `tell`
 * what came of it. NSGA-II (Deb and others 2002) with an ε-dominance archive that takes part in mating: one parent by tournament from the
 * population, one from the archive (Deb, Mohan and Mishra 2005). Whoever evaluates may do it in any order, on any machine, or from a cache.
 */
import { childKey, decisionKey, type Key, seedKey, uniform2 } from '../../lib/random.ts';
import { archived, type Candidate } from './dominance.ts';
import { prefer, type Ranked, survivors } from './selection.ts';
import { crossed, drawsOfCrossover, mutated } from './variation.ts';

export interface Search {
  readonly key: Key;
  /** Of a generation. */
  readonly size: number;
  /** The smallest difference that matters, of each objective. */
  readonly epsilons: readonly number[];
  /** The first generation. */
  readonly first: readonly (readonly number[])[];
  readonly generation: number;
  readonly population: readonly Ranked[];
  readonly archive: readonly Candidate[];
}

export interface SearchOptions {
  readonly seed: string;
  readonly size: number;
  readonly epsilons: readonly number[];
  readonly first: readonly (readonly number[])[];
}

export const startSearch = ({ seed, ...options }: SearchOptions): Search => ({ ...options, key: seedKey(`${seed} optimise`), generation: 0, population: [], archive: [] });

/** Draws of a pair of children: which parents, then how they are crossed, then how each is mutated. */
const PARENTS = 3;

/** Points to be evaluated: the first ones, then `size` children. */
export function ask({ key, size, first, generation, population, archive }: Search): readonly (readonly number[])[] {
  if (generation === 0) return first;
  const { k0, k1 } = childKey(decisionKey(key, 'variation', generation), 0);
  const children: number[][] = [];
  for (let pair = 0; children.length < size; pair++) {
    const draw = (index: number): number => uniform2(k0, k1, pair, index);
    const pick = <T>(all: readonly T[], index: number): T => all[Math.floor(draw(index) * all.length)];
    const [one, other] = [pick(population, 0), pick(population, 1)];
    const parent = prefer(one, other) <= 0 ? one : other;
    const mate: Candidate = pick(archive.length > 0 ? archive : population, 2);
    const dimensions = parent.point.length;
    const from = PARENTS + drawsOfCrossover(dimensions);
    const pairOf = crossed(parent.point, mate.point, (index) => draw(PARENTS + index));
    pairOf.forEach((child, k) => {
      children.push(mutated(child, (index) => draw(from + k * 2 * dimensions + index)));
    });
  }
  return children.slice(0, size);
}

/** The search after these points turned out to cost so much. */
export function tell(search: Search, points: readonly (readonly number[])[], costs: readonly (readonly number[])[]): Search {
  const { size, epsilons, generation, population } = search;
  const told = points.map((point, k): Candidate => ({ point, costs: costs[k].map((cost) => (Number.isNaN(cost) ? Number.POSITIVE_INFINITY : cost)) }));
  return {
    ...search,
    generation: generation + 1,
    population: survivors([...population, ...told], size),
    archive: told.reduce<readonly Candidate[]>((archive, one) => archived(archive, one, epsilons), search.archive),
  };
}
