/**
 * Shares of the variance of a measure: what a factor alone explains (first order), and all that would stay if everything but it were known
 * (total). First order: equation b of table 2 in Saltelli and others 2010; total: M. J. W. Jansen, Analysis of variance designs for model
 * output, Computer Physics Communications 117, 1999; second order: Saltelli 2002. Both indices are estimates and may fall a little below 0.
 */
import { mean } from '../../lib/statistics.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { bootstrap, type Index, type Resampling } from './bootstrap.ts';
import { blockLength, type SaltelliShape } from './saltelli.ts';

export interface PairIndex extends Index {
  /** Numbers of two factors. */
  readonly pair: readonly [number, number];
}

export interface SobolIndices extends Pick<Blocks, 'missing' | 'leftOut'> {
  readonly blocks: number;
  /** Of the measure over the cube, in its unit and its unit squared. Where it is 0 nothing varies, and indices are no numbers. */
  readonly mean: number;
  readonly variance: number;
  readonly first: readonly Index[];
  readonly total: readonly Index[];
  /** Of two factors beyond what each does alone. Empty unless the design has it. */
  readonly second: readonly PairIndex[];
  /** Sum of the first-order indices of each of `groups`. */
  readonly sums: readonly Index[];
  /** 1 − the sum of all first-order indices: what factors do only together. */
  readonly together: Index;
}

export interface SobolOptions extends SaltelliShape, Resampling {
  /** Numbers of factors whose first-order indices are also wanted as a sum. */
  readonly groups?: readonly (readonly number[])[];
}

/** `values` of the points of a Saltelli design, in its order. */
export function sobolIndices(values: readonly number[], { dimensions, secondOrder = false, groups = [], ...resampling }: SobolOptions): SobolIndices {
  const { whole, missing, leftOut } = blocksOf(values, blockLength({ dimensions, secondOrder }), 'blocks');
  const centre = mean(whole.flat()); // the estimator of the first order loses digits with a large mean
  const pairs = secondOrder ? pairsOf(dimensions) : [];
  const terms = whole.map((block) => termsOf(block.map((value) => value - centre), dimensions, pairs));
  const found = bootstrap(terms, 2 + 2 * dimensions + pairs.length, (means) => statisticsOf(means, dimensions, pairs, groups), resampling);
  const next = (count: number): Index[] => found.splice(0, count);
  return {
    blocks: whole.length,
    missing,
    leftOut,
    mean: mean(whole.flatMap((block) => [block[0], block.at(-1) as number])),
    variance: variance(terms),
    first: next(dimensions),
    total: next(dimensions),
    second: next(pairs.length).map((index, k) => ({ pair: pairs[k], ...index })),
    sums: next(groups.length),
    together: next(1)[0],
  };
}

const pairsOf = (dimensions: number): [number, number][] => Array.from({ length: dimensions }, (_, j) => Array.from({ length: j }, (_, i): [number, number] => [i, j])).flat();

/** What a block adds: ½(A + B), ½(A² + B²); for each factor B (A_B − A), then ½ (A − A_B)²; for each pair B_A A_B − A B. */
function termsOf(block: readonly number[], dimensions: number, pairs: readonly (readonly [number, number])[]): Float64Array {
  const a = block[0];
  const b = block.at(-1) as number;
  const ab = block.slice(1, 1 + dimensions);
  return Float64Array.from([
    (a + b) / 2,
    (a * a + b * b) / 2,
    ...ab.map((value) => b * (value - a)),
    ...ab.map((value) => ((a - value) * (a - value)) / 2),
    ...pairs.map(([i, j]) => block[1 + dimensions + i] * ab[j] - a * b),
  ]);
}

const varianceOf = (means: ArrayLike<number>): number => Math.max(0, means[1] - means[0] * means[0]);
const variance = (terms: readonly Float64Array[]): number => varianceOf([mean(terms.map((of) => of[0])), mean(terms.map((of) => of[1]))]);

function statisticsOf(means: Float64Array, dimensions: number, pairs: readonly (readonly [number, number])[], groups: readonly (readonly number[])[]): number[] {
  const shares = Array.from(means.subarray(2), (term) => term / varianceOf(means));
  const first = shares.slice(0, dimensions);
  const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);
  const second = pairs.map(([i, j], k) => shares[2 * dimensions + k] - first[i] - first[j]);
  return [...shares.slice(0, 2 * dimensions), ...second, ...groups.map((group) => sum(group.map((k) => first[k]))), 1 - sum(first)];
}
