/**
 * The design behind Sobol' indices: A. Saltelli, P. Annoni, I. Azzini, F. Campolongo, M. Ratto, S. Tarantola, Variance based sensitivity analysis
 * of model output, Computer Physics Communications 181(2), 2010. Two points A and B of one Sobol' sequence in twice the dimensions; then A
 * with one coordinate of B, for each coordinate, and, for second order, B with one of A (A. Saltelli, the same journal, 145(2), 2002).
 */
import type { Key } from '../../lib/random.ts';
import { MOST_DIMENSIONS, type Points, sobolPoints } from './sobolSequence.ts';

export interface SaltelliShape {
  /** Factors. */
  readonly dimensions: number;
  readonly secondOrder?: boolean;
}

export interface SaltelliDesign extends SaltelliShape {
  /** Pairs A, B; best a power of two. */
  readonly size: number;
  readonly key?: Key | undefined;
  /** Number of the first point of the sequence. */
  readonly from?: number | undefined;
}

export const MOST_FACTORS = MOST_DIMENSIONS / 2;

/** Points of one block: A, each A with a coordinate of B, (each B with a coordinate of A,) B. */
export const blockLength = ({ dimensions, secondOrder = false }: SaltelliShape): number => dimensions * (secondOrder ? 2 : 1) + 2;

/** Blocks one after another, so that whole blocks are left when a sweep stops early. */
export function saltelliDesign({ dimensions, secondOrder = false, size, key, from }: SaltelliDesign): Points {
  if (dimensions > MOST_FACTORS) throw new RangeError(`a Saltelli design has at most ${MOST_FACTORS} factors, not ${dimensions}: screen them with Morris first`);
  return sobolPoints({ dimensions: 2 * dimensions, count: size, from, key }).flatMap((pair) => {
    const [a, b] = [pair.slice(0, dimensions), pair.slice(dimensions)];
    const each = (to: readonly number[], of: readonly number[]): number[][] => to.map((_, k) => to.with(k, of[k]));
    return [a, ...each(a, b), ...(secondOrder ? each(b, a) : []), b];
  });
}
