/**
 * The low-discrepancy sequence of I. M. Sobol' (USSR Computational Mathematics and Mathematical Physics 7(4), 1967), in the order of Gray
 * codes (I. A. Antonov, V. M. Saleev, the same, 19(1), 1979), as Joe and Kuo print it.
 *
 * Of the first 2^m points, every one of 2^m equal slices along each coordinate holds exactly one; counts that are powers of two keep
 * that, others lose part of it (A. B. Owen, On dropping the first Sobol' point, MCQMC 2020: so none is dropped either).
 */
import { childKey, type Key } from '../../lib/random.ts';
import { DIRECTION_NUMBERS } from './directionNumbers.ts';
import { scrambled } from './owenScrambling.ts';

/** Points in the unit cube, one row each. */
export type Points = readonly (readonly number[])[];

export const MOST_DIMENSIONS = DIRECTION_NUMBERS.length + 1;

const BITS = 32;
const UNIT = 2 ** -BITS;

export interface SobolPoints {
  readonly dimensions: number;
  readonly count: number;
  /** Number of the first point. */
  readonly from?: number | undefined;
  /** Scrambles, each coordinate by itself; without it the points are those published, the origin first. */
  readonly key?: Key | undefined;
}

export function sobolPoints({ dimensions, count, from = 0, key }: SobolPoints): Points {
  if (!(dimensions >= 1 && dimensions <= MOST_DIMENSIONS)) throw new RangeError(`Sobol' points have 1 to ${MOST_DIMENSIONS} dimensions, not ${dimensions}`);
  const columns = Array.from({ length: dimensions }, (_, dimension) => {
    const direction = directionsOf(dimension);
    const place = key === undefined ? (x: number) => x * UNIT : placeIn(childKey(key, dimension));
    return Array.from({ length: count }, (_, k) => place(coordinate(direction, from + k)));
  });
  return Array.from({ length: count }, (_, k) => columns.map((column) => column[k]));
}

/** In the middle of a slice of 2^−32, so never 0 or 1. */
const placeIn =
  (key: Key) =>
  (x: number): number =>
    (scrambled(key, x) + 0.5) * UNIT;

/** The first 32 binary digits of one coordinate of point `index`: the direction numbers at the ones of its Gray code, added modulo 2. */
function coordinate(direction: Uint32Array, index: number): number {
  let x = 0;
  for (let gray = index ^ (index >>> 1), bit = 0; gray !== 0; gray >>>= 1, bit++) if ((gray & 1) === 1) x ^= direction[bit];
  return x >>> 0;
}

/** v_1 … v_32, as m_k 2^(32 − k); beyond the degree by the recurrence of the primitive polynomial (Joe and Kuo 2008, equation 2.1). */
function directionsOf(dimension: number): Uint32Array {
  if (dimension === 0) return Uint32Array.from({ length: BITS }, (_, k) => 2 ** (BITS - 1 - k));
  const { a, m } = DIRECTION_NUMBERS[dimension - 1];
  const degree = m.length;
  const v = new Uint32Array(BITS);
  for (let k = 0; k < BITS; k++) {
    if (k < degree) {
      v[k] = m[k] * 2 ** (BITS - 1 - k);
      continue;
    }
    v[k] = v[k - degree] ^ (v[k - degree] >>> degree);
    for (let back = 1; back < degree; back++) if (((a >>> (degree - 1 - back)) & 1) === 1) v[k] ^= v[k - back];
  }
  return v;
}
