import { describe, expect, it } from 'vitest';
import { seedKey } from '../../../src/lib/random.ts';
import { elementaryEffects } from '../../../src/experiment/sensitivity/elementaryEffects.ts';
import { morrisDesign } from '../../../src/experiment/sensitivity/morris.ts';
import { morris1991 } from './published.ts';

const key = seedKey('bootstrap');

describe('the Morris design', () => {
  const points = morrisDesign({ dimensions: 6, size: 400, key: seedKey('design'), levels: 4 });

  it('moves each factor once along a trajectory, by two thirds of its range, and stays on the grid', () => {
    expect(points).toHaveLength(400 * 7);
    for (let at = 0; at < points.length; at += 7) {
      const moved = Array.from({ length: 6 }, (_, step) => {
        const [before, after] = [points[at + step], points[at + step + 1]];
        const of = after.flatMap((value, k) => (value === before[k] ? [] : [k]));
        expect(of).toHaveLength(1);
        expect(Math.abs(after[of[0]] - before[of[0]])).toBeCloseTo(2 / 3, 12);
        return of[0];
      });
      expect(moved.toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
    }
    expect(new Set(points.flat().map((value) => Math.round(value * 3)))).toEqual(new Set([0, 1, 2, 3]));
    expect(points.flat().every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it('is at every level equally often, and moves each factor first equally often', () => {
    for (let k = 0; k < 6; k++) {
      for (let level = 0; level < 4; level++) {
        const share = points.filter((point) => Math.round(point[k] * 3) === level).length / points.length;
        expect(Math.abs(share - 0.25), `factor ${k}, level ${level}`).toBeLessThan(0.05);
      }
      const firsts = Array.from({ length: 400 }, (_, t) => points[7 * t][k] !== points[7 * t + 1][k]).filter(Boolean).length;
      expect(Math.abs(firsts / 400 - 1 / 6)).toBeLessThan(0.075); // 4 standard deviations
    }
  });

  it('refuses an odd number of levels', () => {
    expect(() => morrisDesign({ dimensions: 2, size: 2, key, levels: 5 })).toThrow('an even number from 2, not 5');
  });
});

describe('elementary effects', () => {
  const points = morrisDesign({ dimensions: 20, size: 40, key: seedKey('morris 1991') });
  const { effects, trajectories } = elementaryEffects(points, points.map(morris1991), { key, resamples: 400 });

  it('are of a linear function its slopes, with no spread', () => {
    const three = morrisDesign({ dimensions: 3, size: 10, key: seedKey('linear') });
    const found = elementaryEffects(three, three.map(([x, y]) => 5 * x - 2 * y), { key, resamples: 50 }).effects;
    expect(found.map(({ mu }) => mu)).toEqual([5, -2, 0].map((slope) => expect.closeTo(slope, 12)));
    expect(found.map(({ muStar }) => muStar.estimate)).toEqual([5, 2, 0].map((slope) => expect.closeTo(slope, 12)));
    for (const { sigma, muStar } of found) {
      expect(sigma).toBeCloseTo(0, 12);
      expect(muStar.interval.high - muStar.interval.low).toBeCloseTo(0, 12);
    }
  });

  it('are those of a worked example: exercise 4 of A. Saltelli and others, Global Sensitivity Analysis: The Primer, Wiley 2008, page 138', () => {
    // six trajectories in thirds of the range; the same figures are held by SALib's test_analysis_of_morris_results
    const thirds = [[0, 1], [0, 3], [2, 3], [0, 1], [2, 1], [2, 3], [2, 0], [2, 2], [0, 2], [1, 3], [3, 3], [3, 1], [1, 3], [1, 1], [3, 1], [1, 2], [1, 0], [3, 0]];
    const values = [0.97, 0.71, 2.39, 0.97, 2.3, 2.39, 1.87, 2.4, 0.87, 2.15, 1.71, 1.54, 2.15, 2.17, 1.54, 2.2, 1.87, 1];
    const [one, other] = elementaryEffects(thirds.map((point) => point.map((level) => level / 3)), values, { key, resamples: 10 }).effects;
    const found = [one, other].flatMap(({ mu, muStar, sigma }) => [mu, muStar.estimate, sigma]);
    // values are printed with two digits, so that effects are known to 0.015
    for (const [k, printed] of [0.66, 1.62, 1.79, 0.21, 0.35, 0.41].entries()) expect(Math.abs(found[k] - printed)).toBeLessThan(0.015);
  });

  it('group the twenty inputs as Morris does: 1 to 10 act, 8 to 10 by themselves and straight, 11 to 20 hardly', () => {
    expect(trajectories).toBe(40);
    const [acting, idle] = [effects.slice(0, 10), effects.slice(10)];
    expect(Math.min(...acting.map(({ muStar }) => muStar.interval.low))).toBeGreaterThan(Math.max(...idle.map(({ muStar }) => muStar.interval.high)));
    for (const { mu, sigma } of effects.slice(7, 10)) {
      expect(mu).toBeCloseTo(40, -1); // a slope of 20 on inputs that run from −1 to 1
      expect(sigma / Math.abs(mu)).toBeLessThan(0.25);
    }
    for (const { muStar, sigma } of effects.slice(0, 7)) expect(sigma / muStar.estimate).toBeGreaterThan(0.3);
  });

  it('have intervals of µ* that hold the long-run value in nine of ten repeats', () => {
    const many = morrisDesign({ dimensions: 20, size: 3_000, key: seedKey('long run') });
    const truth = elementaryEffects(many, many.map(morris1991), { key, resamples: 1 }).effects.map(({ muStar }) => muStar.estimate);
    let held = 0;
    for (let repeat = 0; repeat < 60; repeat++) {
      const few = morrisDesign({ dimensions: 20, size: 30, key: seedKey(`repeat ${repeat}`) });
      const found = elementaryEffects(few, few.map(morris1991), { key: seedKey(`resample ${repeat}`), resamples: 200 }).effects;
      held += found.filter(({ muStar: { interval } }, k) => interval.low <= truth[k] && truth[k] <= interval.high).length / 20;
    }
    expect(held / 60).toBeGreaterThanOrEqual(0.9);
  });

  it('name values that are no numbers and leave their trajectories out', () => {
    const values = points.map(morris1991).with(22, Number.NaN);
    const found = elementaryEffects(points, values, { key, resamples: 10 });
    expect(found).toMatchObject({ missing: [22], leftOut: 1, trajectories: 39 });
    expect(found.effects.every(({ sigma }) => Number.isFinite(sigma))).toBe(true);
  });

  it('refuse points that are no trajectory, by number', () => {
    const swapped = points.with(3, points[5]);
    expect(() => elementaryEffects(swapped, points.map(morris1991), { key })).toThrow('point 3 is no step of a trajectory');
  });
});
