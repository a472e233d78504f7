/** Functions of the unit cube whose sensitivity is published. */
import type { Points } from '../../../src/experiment/sensitivity/sobolSequence.ts';

export interface Published {
  readonly of: (point: readonly number[]) => number;
  readonly dimensions: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

export const valuesOf = ({ of }: Pick<Published, 'of'>, points: Points): number[] => points.map(of);

/** T. Ishigami, T. Homma, 1990: sin x1 + a sin² x2 + b x3⁴ sin x1 on (−π, π)³, a = 7, b = 0.1. */
export const ishigami: Published = (() => {
  const [a, b] = [7, 0.1];
  const v1 = 0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2;
  const v2 = a ** 2 / 8;
  const v13 = b ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50);
  const all = v1 + v2 + v13;
  return {
    dimensions: 3,
    of: (point) => {
      const [x1, x2, x3] = point.map((u) => (2 * u - 1) * Math.PI);
      return Math.sin(x1) + a * Math.sin(x2) ** 2 + b * x3 ** 4 * Math.sin(x1);
    },
    first: [v1 / all, v2 / all, 0],
    total: [(v1 + v13) / all, v2 / all, v13 / all],
  };
})();

/** The g-function, Π (|4x − 2| + a) / (1 + a): A. Saltelli, I. M. Sobol', 1995. */
export const gFunction: Published = (() => {
  const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
  const own = a.map((one) => 1 / (3 * (1 + one) ** 2));
  const product = own.reduce((all, one) => all * (1 + one), 1);
  return {
    dimensions: a.length,
    of: (point) => point.reduce((all, u, k) => (all * (Math.abs(4 * u - 2) + a[k])) / (1 + a[k]), 1),
    first: own.map((one) => one / (product - 1)),
    total: own.map((one) => (one * product) / (1 + one) / (product - 1)),
  };
})();

/**
 * Morris 1991, section 4: twenty inputs; the first ten act, the first six with each other, the third, fifth and seventh bend. The
 * coefficients that Morris drew from a normal distribution are the alternating ones of A. Saltelli and others, Sensitivity Analysis, 2000.
 */
export function morris1991(point: readonly number[]): number {
  const w = point.map((x, k) => ([2, 4, 6].includes(k) ? 2 * ((1.1 * x) / (x + 0.1) - 0.5) : 2 * (x - 0.5)));
  let y = 0;
  for (let i = 0; i < 20; i++) {
    y += (i < 10 ? 20 : (-1) ** (i + 1)) * w[i];
    for (let j = i + 1; j < 20; j++) {
      y += (j < 6 ? -15 : (-1) ** (i + j)) * w[i] * w[j];
      for (let l = j + 1; l < 5; l++) {
        y -= 10 * w[i] * w[j] * w[l];
        for (let s = l + 1; s < 4; s++) y += 5 * w[i] * w[j] * w[l] * w[s];
      }
    }
  }
  return y;
}
