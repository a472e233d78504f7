import { describe, expect, it } from 'vitest';
import { estimateOf, testEquivalence, toleranceOf, welch } from '../../src/experiment/equivalence.ts';
import { meanAndDrift } from '../../src/experiment/steady.ts';

const difference = (shift: readonly number[], { level = 100, floor = 0 } = {}) => ({ label: 'x', unit: 'people', level, floor, kinds: { shift: estimateOf(shift) } });
const NEAR = [-0.2, 0.1, 0.2, -0.1, 0, 0.1, -0.1, 0];
const FAR = NEAR.map((value) => value + 3);

describe('equivalence', () => {
  it('has the larger of 2 % and the floor as tolerance, also for negative levels', () => {
    expect([toleranceOf(100, 0), toleranceOf(100, 5), toleranceOf(-100, 0)]).toEqual([2, 5, 2]);
  });

  it('is shown where the mean is surely inside the margins', () => {
    expect(testEquivalence({ x: difference(NEAR) })['x']).toMatchObject({ holds: true, tolerance: 2 });
  });

  it('is not shown where the mean lies outside, and one kind is enough for that', () => {
    expect(testEquivalence({ x: difference(FAR) })['x']?.holds).toBe(false);
    const both = { ...difference(NEAR), kinds: { timeMean: estimateOf(NEAR), drift: estimateOf(FAR) } };
    expect(testEquivalence({ x: both })['x']).toMatchObject({ holds: false, worstRatio: 1.5 });
  });

  it('is not shown by values too few or too spread, though their mean is nought', () => {
    expect(testEquivalence({ x: difference([-20, 20, -20, 20]) })['x']?.holds).toBe(false);
    expect(testEquivalence({ x: difference([0]) })['x']?.holds).toBe(false);
  });

  it('asks more of each figure the more there are (Holm)', () => {
    const some = [-2.4, 2.4, -2, 2, -1.6, 1.6, 0, 0, 1, -1];
    const alone = testEquivalence({ x: difference(some) })['x'];
    const among = testEquivalence(Object.fromEntries(Array.from({ length: 20 }, (_, k) => [`x${k}`, difference(some)])))['x0'];
    expect(alone?.holds).toBe(true);
    expect(among?.holds).toBe(false);
  });
});

describe('the difference of two means', () => {
  it('adds their squared errors, and has fewer degrees of freedom than values', () => {
    const { estimate, standardError, df } = welch([1, 2, 3, 4, 5], [2, 4, 6, 8, 10, 12]);
    expect(estimate).toBeCloseTo(-4, 12);
    expect(standardError ** 2).toBeCloseTo(2.5 / 5 + 14 / 6, 12);
    expect(df).toBeCloseTo((2.5 / 5 + 14 / 6) ** 2 / ((2.5 / 5) ** 2 / 4 + (14 / 6) ** 2 / 5), 12);
  });
});

describe('time mean and drift', () => {
  it('are nought for a level that swings with the season', () => {
    const values = Array.from({ length: 60 }, (_, m) => 10 + ([0, 2, 0, -2][m % 4] ?? 0));
    const { timeMean, drift } = meanAndDrift(values);
    expect(timeMean).toBeCloseTo(0, 12);
    expect(drift).toBeCloseTo(0, 12);
  });

  it('of a line are half its rise, and its rise from year to year over five years', () => {
    const { timeMean, drift } = meanAndDrift(Array.from({ length: 60 }, (_, m) => m));
    expect(timeMean).toBeCloseTo(29.5, 12);
    expect(drift).toBeCloseTo(60, 12);
  });
});
