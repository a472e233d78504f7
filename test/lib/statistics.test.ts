import { describe, expect, test } from 'vitest';
import {
  confidence,
  halfLife,
  holm,
  interval,
  mean,
  median,
  olsSlope,
  pairedDifference,
  quantile,
  standardError,
  tost,
  tTest,
  variance,
  wilson,
} from '../../src/lib/statistics.ts';

const oneToTen = [7, 3, 10, 1, 9, 2, 5, 8, 4, 6];

// Student's sleep data (1908), R's `sleep`: hours gained by ten patients under two drugs.
const sleep1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
const sleep2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

// R's `women`: heights in inches and weights in pounds (The World Almanac and Book of Facts, 1975).
const heights = [58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72];
const weights = [115, 117, 120, 123, 126, 129, 132, 135, 139, 142, 146, 150, 154, 159, 164];

describe('one sample', () => {
  test('quantiles are those of R: quantile(1:10)', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(oneToTen, share))).toEqual([1, 3.25, 5.5, 7.75, 10]);
    expect(quantile(oneToTen, 0.1)).toBeCloseTo(1.9, 14);
    expect(median([3, 1, 2])).toBe(2);
    expect(oneToTen[0]).toBe(7); // the caller's order is kept
  });

  test('sorts numbers, not their text, and typed arrays too', () => {
    expect(median([100, 9, 20])).toBe(20);
    expect(median(Float32Array.of(-1, -10, 5))).toBe(-1);
  });

  test('the central interval leaves equal shares outside', () => {
    const values = Array.from({ length: 101 }, (_, i) => i);
    const band = interval(values, 0.9);
    expect(band.low).toBeCloseTo(5, 12);
    expect(band.high).toBeCloseTo(95, 12);
  });

  test('mean, variance and standard error, without cancellation', () => {
    expect(mean(oneToTen)).toBe(5.5);
    expect(variance(oneToTen)).toBeCloseTo(55 / 6, 14);
    expect(standardError(oneToTen)).toBeCloseTo(Math.sqrt(55 / 60), 14);
    expect(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30); // the textbook case in which Σx² − n x̄² fails
  });

  test('too few values and NaN give NaN, not a number', () => {
    expect(mean([])).toBeNaN();
    expect(variance([1])).toBeNaN();
    expect(standardError([1])).toBeNaN();
    expect(quantile([], 0.5)).toBeNaN();
    expect(median([1, NaN, 2])).toBeNaN();
    expect(mean([1, NaN])).toBeNaN();
    expect(quantile([1], 1.2)).toBeNaN();
  });
});

describe('estimates', () => {
  test('the paired difference is that of R: t.test(sleep1, sleep2, paired = TRUE)', () => {
    const difference = pairedDifference(sleep1, sleep2);
    expect(difference.estimate).toBeCloseTo(-1.58, 14);
    expect(difference.estimate / difference.standardError).toBeCloseTo(-4.062127683382037, 12);
    expect(difference.df).toBe(9);
    expect(tTest(difference)).toBeCloseTo(0.002832890197384273, 13);
    const { low, high } = confidence(difference, 0.95);
    expect(low).toBeCloseTo(-2.459885763276983, 11);
    expect(high).toBeCloseTo(-0.7001142367230175, 11);
    expect(() => pairedDifference([1], [1, 2])).toThrow('pairs need equal lengths: 1 values against 2');
  });

  test('the slope is that of R: lm(weight ~ height, women)', () => {
    const line = olsSlope(heights, weights);
    expect(line.estimate).toBeCloseTo(3.45, 13);
    expect(line.intercept).toBeCloseTo(-87.51666666666668, 11);
    expect(line.standardError).toBeCloseTo(0.0911364954661997, 13);
    expect(line.df).toBe(13);
    expect(tTest(line) / 1.0909729585995899e-14).toBeCloseTo(1, 6);
    expect(olsSlope([1, 1], [1, 2]).estimate).toBeNaN();
    expect(olsSlope([1, 2], [1, 2]).standardError).toBeNaN();
  });

  test('equivalence needs both one-sided tests', () => {
    const difference = pairedDifference(sleep1, sleep2);
    expect(tost(difference, -3, 0.5)).toBeCloseTo(0.0026555702926587266, 12);
    expect(tost(difference, -2, 2)).toBeCloseTo(0.15415723566909745, 12);
    expect(tost(difference, -1, 1)).toBeCloseTo(0.9149441145512887, 12); // the estimate lies outside
    expect(() => tost(difference, 1, 1)).toThrow(RangeError);
  });

  test('equivalence at 5 % is the 90 % interval inside the margins', () => {
    const difference = pairedDifference(sleep1, sleep2);
    const { low, high } = confidence(difference, 0.9);
    expect(tost(difference, low, 100)).toBeCloseTo(0.05, 10);
    expect(tost(difference, -100, high)).toBeCloseTo(0.05, 10);
  });

  test('runs that do not differ at all are certain, not NaN', () => {
    const none = pairedDifference([1, 2, 3], [1, 2, 3]);
    expect(tTest(none)).toBe(1);
    expect(tTest(none, 0.1)).toBe(0);
    expect(tost(none, -0.1, 0.1)).toBe(0);
    expect(tost(none, 0.1, 0.2)).toBe(1);
    expect(confidence(none, 0.95)).toEqual({ low: 0, high: 0 });
  });
});

describe('several tests, shares, decay', () => {
  test('holm is p.adjust(method = "holm")', () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
    [0.03, 0.06, 0.06, 0.02].forEach((p, i) => {
      expect(adjusted[i]).toBeCloseTo(p, 14);
    });
    expect(holm([0.5, 0.9])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });

  test('wilson has the intervals of Newcombe (1998), method 3', () => {
    for (const [successes, trials, low, high] of [
      [81, 263, 0.2552885198782742, 0.36620957698280004],
      [15, 148, 0.06238639953073629, 0.16048724172330803],
      [0, 20, 0, 0.16112515805281935],
    ]) {
      const share = wilson(successes, trials, 0.95);
      expect(share.low).toBeCloseTo(low, 13);
      expect(share.high).toBeCloseTo(high, 13);
    }
    expect(wilson(20, 20, 0.95).high).toBe(1);
    expect(wilson(0, 0, 0.95)).toEqual({ low: 0, high: 1 });
  });

  test('a half-life', () => {
    expect(halfLife(0.5)).toBe(1);
    expect(halfLife(0.9)).toBeCloseTo(6.578813478960585, 13);
  });
});
