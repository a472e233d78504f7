import { describe, expect, test } from 'vitest';
import {
  exponentialKey,
  gumbel,
  incompleteBeta,
  lnGamma,
  lognormal,
  normal,
  normalCdf,
  studentTCdf,
  studentTQuantile,
  weightedIndex,
} from '../../src/lib/distributions.ts';
import { mean, variance } from '../../src/lib/statistics.ts';

/** n midpoints of (0, 1): with them a mean is an integral over u, and no luck is needed. */
const midpoints = (n: number): number[] => Array.from({ length: n }, (_, i) => (i + 0.5) / n);
const relative = (value: number, reference: number): number => Math.abs(value / reference - 1);

describe('draws', () => {
  test('normal has the published quantiles', () => {
    // R: qnorm(c(1e-10, 0.001, 0.025, 0.2, 0.6, 0.975)), 16 digits
    expect(relative(normal(1e-10), -6.361340902404056)).toBeLessThan(3e-15);
    expect(relative(normal(0.001), -3.090232306167813)).toBeLessThan(3e-15);
    expect(relative(normal(0.025), -1.9599639845400545)).toBeLessThan(3e-15);
    expect(relative(normal(0.2), -0.8416212335729142)).toBeLessThan(3e-15);
    expect(relative(normal(0.6), 0.2533471031357997)).toBeLessThan(3e-15);
    expect(relative(normal(0.975), 1.959963984540054)).toBeLessThan(3e-15);
    expect(normal(0.5)).toBe(0);
    expect(normal(0)).toBe(-Infinity);
    expect(normal(1)).toBe(Infinity);
    expect(normal(1.1)).toBeNaN();
  });

  test('normal undoes normalCdf in every branch', () => {
    for (let x = -37; x <= 6; x += 0.25) expect(Math.abs(normal(normalCdf(x)) - x), `at ${x}`).toBeLessThan(x > 2 ? 1e-7 : 1e-13);
  });

  test('normal, gumbel and exponential have their moments', () => {
    const u = midpoints(200_000);
    expect(mean(u.map(normal))).toBeCloseTo(0, 12);
    expect(variance(u.map(normal))).toBeCloseTo(1, 3);
    expect(mean(u.map(gumbel))).toBeCloseTo(0.5772156649, 4);
    expect(variance(u.map(gumbel))).toBeCloseTo(Math.PI ** 2 / 6, 3);
    expect(mean(u.map((v) => exponentialKey(v, 4)))).toBeCloseTo(0.25, 5);
  });

  test('lognormal keeps its mean whatever its spread', () => {
    const u = midpoints(200_000);
    for (const sigma of [0, 0.3, 1]) expect(mean(u.map((v) => lognormal(v, 80, sigma))) / 80).toBeCloseTo(1, 3);
    expect(lognormal(0.5, 80, 0.6) / (80 * Math.exp(-0.18))).toBeCloseTo(1, 14); // the median
    expect(lognormal(0.1, 80, 0)).toBe(80);
  });

  test('exponential keys serve weight 0 last', () => {
    expect(exponentialKey(0.999, 0)).toBe(Infinity);
    expect(exponentialKey(0.5, 1)).toBeCloseTo(Math.LN2, 15);
  });

  test('the larger of two Gumbel utilities wins with the logit probability', () => {
    const n = 700;
    const u = midpoints(n).map(gumbel);
    let wins = 0;
    for (const a of u) for (const b of u) if (a + 1 > b) wins++;
    expect(wins / (n * n)).toBeCloseTo(1 / (1 + Math.exp(-1)), 2);
  });

  test('weightedIndex draws in proportion and never a zero weight', () => {
    const cumulative = [0, 2, 2, 5, 10, 10]; // weights 0 2 0 3 5 0
    const counts = new Array(6).fill(0);
    for (const u of midpoints(1000)) counts[weightedIndex(u, cumulative)]++;
    expect(counts).toEqual([0, 200, 0, 300, 500, 0]);
    expect(weightedIndex(1 - 2 ** -33, cumulative)).toBe(4);
    expect(weightedIndex(2 ** -33, cumulative)).toBe(1);
    expect(weightedIndex(0.5, [])).toBe(-1);
    expect(weightedIndex(0.5, [0, 0])).toBe(-1);
  });
});

describe('distribution functions', () => {
  test('normalCdf has its reference values, deep in the tail too', () => {
    const reference = [
      [-37, 5.725571222524577e-300],
      [-10, 7.619853024160525e-24],
      [-3.5, 0.00023262907903552504],
      [-3, 0.0013498980316300946],
      [-1, 0.15865525393145705],
      [0.5, 0.6914624612740131],
      [1.96, 0.9750021048517795],
      [3.2, 0.9993128620620841],
    ];
    for (const [x, p] of reference) expect(relative(normalCdf(x), p), `at ${x}`).toBeLessThan(2e-13);
    expect(normalCdf(0)).toBe(0.5);
    expect(normalCdf(-Infinity)).toBe(0);
    expect(normalCdf(Infinity)).toBe(1);
    expect(normalCdf(NaN)).toBeNaN();
    for (let x = -8; x < 8; x += 0.01) if (normalCdf(x + 0.01) < normalCdf(x)) expect.fail(`falls at ${x}`);
  });

  test('studentTCdf has its reference values', () => {
    const reference = [
      [-1, 1, 0.25],
      [-2.5, 3, 0.04385332350403277],
      [2.228138851964939, 10, 0.9749999999990957],
      [-4, 29, 0.0002000319728262457],
      [-1.5, 2.5, 0.12391822654314813],
      [-3, 200, 0.0015215235569529513],
      [-2, 1000, 0.02288517324662582],
      [-12, 40, 3.912085652127986e-15],
    ];
    for (const [t, df, p] of reference) expect(relative(studentTCdf(t, df), p), `t ${t}, df ${df}`).toBeLessThan(1e-12);
    expect(relative(studentTCdf(-5, 100_000), 2.8713508393208365e-7)).toBeLessThan(1e-9);
    expect(studentTCdf(0, 7)).toBe(0.5);
    expect(studentTCdf(-1.7, Infinity)).toBe(normalCdf(-1.7));
    expect(studentTCdf(-Infinity, 5)).toBe(0);
    expect(studentTCdf(1, 0)).toBeNaN();
  });

  test('studentTQuantile has the values of the printed tables', () => {
    expect(relative(studentTQuantile(0.975, 1), 12.706204736174694)).toBeLessThan(1e-12);
    expect(relative(studentTQuantile(0.975, 10), 2.228138851986274)).toBeLessThan(1e-11);
    expect(relative(studentTQuantile(0.95, 29), 1.6991270265334972)).toBeLessThan(1e-11);
    expect(relative(studentTQuantile(0.995, 2.5), 7.163728138948783)).toBeLessThan(1e-11);
    expect(relative(studentTQuantile(0.9995, 100), 3.390491311164263)).toBeLessThan(1e-11);
    expect(studentTQuantile(0.5, 3)).toBe(0);
    expect(studentTQuantile(1, 3)).toBe(Infinity);
    expect(studentTQuantile(2, 3)).toBeNaN();
  });

  test('the incomplete beta and ln Γ agree with closed forms', () => {
    expect(incompleteBeta(0.3, 0.7, 2, 3)).toBeCloseTo(0.3483, 14); // a polynomial for whole a and b
    expect(incompleteBeta(0.3, 0.7, 1, 1)).toBeCloseTo(0.3, 14);
    expect(lnGamma(1)).toBeCloseTo(0, 14);
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
    expect(relative(lnGamma(0.1), 2.252712651734206)).toBeLessThan(1e-14);
    expect(relative(lnGamma(100.5), 361.4355404677776)).toBeLessThan(1e-14);
    expect(relative(lnGamma(1e5), 1051287.7089736569)).toBeLessThan(1e-14);
  });
});
