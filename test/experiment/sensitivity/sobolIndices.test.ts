import { describe, expect, it } from 'vitest';
import { seedKey } from '../../../src/lib/random.ts';
import { saltelliDesign } from '../../../src/experiment/sensitivity/saltelli.ts';
import { sobolIndices } from '../../../src/experiment/sensitivity/sobolIndices.ts';
import { gFunction, ishigami, type Published, valuesOf } from './published.ts';

const key = seedKey('bootstrap');

describe('the Saltelli design', () => {
  it('is A, A with one coordinate of B each, B with one of A each, B', () => {
    const [a, ab0, ab1, ba0, ba1, b] = saltelliDesign({ dimensions: 2, size: 2, secondOrder: true, key: seedKey('x') }).slice(6);
    expect([ab0, ab1, ba0, ba1]).toEqual([[b[0], a[1]], [a[0], b[1]], [a[0], b[1]], [b[0], a[1]]]);
    expect(new Set([...a, ...b]).size).toBe(4);
  });

  it('costs N (d + 2) points, and N (2 d + 2) with second order', () => {
    expect(saltelliDesign({ dimensions: 5, size: 16 })).toHaveLength(16 * 7);
    expect(saltelliDesign({ dimensions: 5, size: 16, secondOrder: true })).toHaveLength(16 * 12);
  });

  it('says what to do with too many factors', () => {
    expect(() => saltelliDesign({ dimensions: 65, size: 2 })).toThrow('at most 64 factors, not 65: screen them with Morris first');
  });
});

describe("Sobol' indices", () => {
  it('are to eight digits those that SALib gives', () => {
    // SALib 1.2, saltelli.sample(problem, 1000) of Ishigami: points 1,000 to 1,999 of the sequence; printed by sobol.analyze
    // https://cocalc.com/share/public_paths/88256bc40ae5a010359de34833302adc5323476d
    const points = saltelliDesign({ dimensions: 3, size: 1_000, from: 1_000, secondOrder: true });
    const found = sobolIndices(valuesOf(ishigami, points), { dimensions: 3, secondOrder: true, key, resamples: 200 });
    const estimates = (of: readonly { estimate: number }[]): number[] => of.map(({ estimate }) => Number(estimate.toFixed(8)));
    expect(estimates(found.first)).toEqual([0.30797549, 0.44776661, -0.00425452]);
    expect(estimates(found.total)).toEqual([0.56013728, 0.4387225, 0.24284474]);
    expect(found.second.map(({ pair }) => pair)).toEqual([[0, 1], [0, 2], [1, 2]]);
    expect(estimates(found.second)).toEqual([0.01220462, 0.25152574, -0.00995392]);
    // SALib's half widths, from its own resamples: 0.064, 0.054, 0.053 and 0.085, 0.042, 0.027
    const halves = [...found.first, ...found.total].map(({ interval: { low, high } }) => (high - low) / 2);
    for (const [k, half] of [0.063927, 0.054012, 0.053252, 0.085162, 0.041973, 0.026515].entries()) expect(halves[k] / half).toBeCloseTo(1, 0);
  });

  it('are those that SciPy gives of the same values', () => {
    // scipy.stats.sobol_indices (SciPy 1.17.1) of Ishigami at multiples of six irrational numbers, modulo 1. It takes off the mean of A and B alone,
    // which moves first-order indices in the third digit.
    const steps = [0.6180339887498949, 0.4142135623730951, 0.7320508075688772, 0.23606797749978969, 0.6457513110645906, 0.3166247903554];
    const points = Array.from({ length: 512 }, (_, k) => {
      const both = steps.map((step) => (k + 1) * step - Math.floor((k + 1) * step));
      const [a, b] = [both.slice(0, 3), both.slice(3)];
      return [a, ...a.map((__, i) => a.with(i, b[i])), b];
    }).flat();
    const { first, total } = sobolIndices(valuesOf(ishigami, points), { dimensions: 3, key, resamples: 1 });
    expect(total.map(({ estimate }) => estimate)).toEqual([0.55666331, 0.44581161, 0.25200266].map((value) => expect.closeTo(value, 7)));
    for (const [k, value] of [0.30013867, 0.43692285, -0.01014797].entries()) expect(Math.abs(first[k].estimate - value)).toBeLessThan(0.005);
  });

  it.each([['Ishigami', ishigami], ['the g-function', gFunction]] as const)('are within 0.01 of the closed form of %s at 2^14', (_, published) => {
    const { dimensions } = published;
    for (const seed of ['1', '2', '3']) {
      const points = saltelliDesign({ dimensions, size: 2 ** 14, key: seedKey(seed) });
      const { first, total } = sobolIndices(valuesOf(published, points), { dimensions, key, resamples: 1 });
      const worst = Math.max(...first.map(({ estimate }, k) => Math.abs(estimate - published.first[k])), ...total.map(({ estimate }, k) => Math.abs(estimate - published.total[k])));
      expect(worst, `seed ${seed}`).toBeLessThan(0.01);
    }
  });

  /** Part of the 95 % intervals over repeats with other keys that hold the closed form, mean over indices. */
  function coverage(published: Published, size: number, repeats: number): { mean: number; worst: number } {
    const { dimensions, first, total } = published;
    const held = new Array<number>(2 * dimensions).fill(0);
    for (let repeat = 0; repeat < repeats; repeat++) {
      const points = saltelliDesign({ dimensions, size, key: seedKey(`repeat ${repeat}`) });
      const found = sobolIndices(valuesOf(published, points), { dimensions, key: seedKey(`resample ${repeat}`), resamples: 200 });
      for (const [k, truth] of [...first, ...total].entries()) {
        const { low, high } = [...found.first, ...found.total][k].interval;
        if (low <= truth && truth <= high) held[k]++;
      }
    }
    return { mean: held.reduce((sum, one) => sum + one, 0) / held.length / repeats, worst: Math.min(...held) / repeats };
  }

  it.each([['Ishigami', ishigami], ['the g-function', gFunction]] as const)('have intervals that hold the closed form of %s in 90 of 100 repeats, mean over indices', (_, published) => {
    const { mean, worst } = coverage(published, 256, 100);
    expect(mean).toBeGreaterThanOrEqual(0.9);
    expect(worst).toBeGreaterThanOrEqual(0.8);
  });

  it('see what two do only together', () => {
    // x1 x2 about their means: no effect alone, all of the variance together
    const points = saltelliDesign({ dimensions: 3, size: 1_024, key: seedKey('pair'), secondOrder: true });
    const found = sobolIndices(points.map(([x, y]) => (x - 0.5) * (y - 0.5)), { dimensions: 3, secondOrder: true, key, resamples: 100, groups: [[0], [1, 2]] });
    expect(found.together.estimate).toBeCloseTo(1, 1);
    expect(found.second[0]).toMatchObject({ pair: [0, 1], estimate: expect.closeTo(1, 1) });
    expect(found.total.map(({ estimate }) => Math.round(estimate * 10) / 10)).toEqual([1, 1, 0]);
    expect(found.sums[1].estimate).toBeCloseTo(found.first[1].estimate + found.first[2].estimate, 12);
  });

  it('do not move with a large mean', () => {
    const points = saltelliDesign({ dimensions: 3, size: 512, key: seedKey('mean') });
    const values = valuesOf(ishigami, points);
    const [near, far] = [values, values.map((value) => value + 1e6)].map((of) => sobolIndices(of, { dimensions: 3, key, resamples: 50 }));
    for (const [k, { estimate, interval }] of far.first.entries()) {
      expect(estimate).toBeCloseTo(near.first[k].estimate, 6);
      expect(interval.low).toBeCloseTo(near.first[k].interval.low, 6);
    }
    expect(far.mean).toBeCloseTo(near.mean + 1e6, 6);
  });

  it('name values that are no numbers, and leave their blocks out', () => {
    const points = saltelliDesign({ dimensions: 3, size: 64, key: seedKey('missing') });
    const values = valuesOf(ishigami, points).with(7, Number.NaN).with(8, Number.POSITIVE_INFINITY).with(101, Number.NaN);
    const found = sobolIndices(values, { dimensions: 3, key, resamples: 20 });
    expect(found).toMatchObject({ missing: [7, 8, 101], leftOut: 2, blocks: 62 });
    const whole = values.filter((_, k) => Math.floor(k / 5) !== 1 && Math.floor(k / 5) !== 20);
    expect(found.first).toEqual(sobolIndices(whole, { dimensions: 3, key, resamples: 20 }).first);
  });

  it('are no numbers where no block is whole, and have no interval where one is', () => {
    const found = sobolIndices(new Array<number>(20).fill(Number.NaN), { dimensions: 3, key, resamples: 20, groups: [[0], [1, 2]] });
    expect([...found.first, ...found.total, ...found.sums, found.together]).toEqual(new Array(9).fill({ estimate: Number.NaN, interval: { low: Number.NaN, high: Number.NaN } }));
    const one = sobolIndices([1, 2, 3, 4, 5, ...new Array<number>(5).fill(Number.NaN)], { dimensions: 3, key, resamples: 20 });
    expect(one).toMatchObject({ blocks: 1, first: [{ interval: { low: Number.NaN } }, {}, {}] });
  });

  it('are no numbers where nothing varies, and refuse a design that is not whole', () => {
    const found = sobolIndices(new Array<number>(40).fill(0.3), { dimensions: 3, key, resamples: 20 });
    expect(found.variance).toBe(0);
    expect(found.total[0]).toEqual({ estimate: Number.NaN, interval: { low: Number.NaN, high: Number.NaN } });
    expect(() => sobolIndices([1, 2, 3, 4, 5, 6, 7], { dimensions: 3, key })).toThrow('7 values are not two or more whole blocks of 5');
  });
});
