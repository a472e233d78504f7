import { describe, expect, it } from 'vitest';
import { decisionKey, seedKey, uniform } from '../../../src/lib/random.ts';
import { averaged } from '../../../src/experiment/sensitivity/luck.ts';
import { morrisDesign } from '../../../src/experiment/sensitivity/morris.ts';
import { type Factor, morrisReport, sobolReport } from '../../../src/experiment/sensitivity/report.ts';
import { saltelliDesign } from '../../../src/experiment/sensitivity/saltelli.ts';

const key = seedKey('report');
/** Uniform with variance 1 / 12, of a replicate and a point. */
const draw = (name: string, replicate: number, id: number): number => {
  const { k0, k1 } = decisionKey(seedKey('luck'), name, replicate);
  return uniform(k0, k1, id) - 0.5;
};
const points = saltelliDesign({ dimensions: 3, size: 256, key });
/** Replicates of x + y/2 with luck: `common` moves all points of a replicate alike, `own` each by itself; both as standard deviations in those of x. */
const replicates = (count: number, common: number, own: number): number[][] =>
  Array.from({ length: count }, (_, r) => points.map(([x, y], p) => x + y / 2 + common * draw('common', r, 0) + own * draw('own', r, p)));

describe('luck', () => {
  it('is told apart: alone, and through factors', () => {
    const { luck } = averaged(replicates(200, 1, 0.5));
    // variances 1 + 1/4 of the factors, 1 of luck alone, 1/4 through the factors, in twelfths
    expect(luck.factorsShare).toBeCloseTo(1.25 / 2.5, 1);
    expect(luck.aloneShare).toBeCloseTo(1 / 2.5, 1);
    expect(luck.throughFactorsShare).toBeCloseTo(0.25 / 2.5, 1);
    expect(luck.factorsShare + luck.aloneShare + luck.throughFactorsShare).toBeCloseTo(1, 12);
  });

  it('is taken out of the part of the factors, which few replicates would else make too large', () => {
    // variances 1 + 1/4 of the factors and 1 of luck; without taking it out the share would be 0.64
    expect(averaged(replicates(2, 0, 1)).luck.factorsShare).toBeCloseTo(1.25 / 2.25, 1);
  });

  it('that is left shrinks with replicates, and bounds the total index of a factor that does nothing', () => {
    for (const count of [2, 8]) {
      const runs = replicates(count, 1, 0.5);
      const expected = 0.25 / count / (1.25 + 0.25 / count);
      expect(averaged(runs).luck.leftShare).toBeCloseTo(expected, 2);
      const report = sobolReport(factors, runs, { key, resamples: 50 });
      const nothing = report.factors.lever.find(({ factor }) => factor.path === 'z');
      expect(nothing?.total.estimate).toBeCloseTo(expected, 2);
      expect(report.floor).toBeCloseTo(expected, 2);
    }
  });

  it('that moves all points alike leaves every index as it is', () => {
    const options = { key, resamples: 20 };
    const [calm, moved] = [replicates(1, 0, 0), replicates(1, 1_000, 0)].map((runs) => sobolReport(factors, runs, options));
    for (const [k, { total }] of moved.factors.freeParameter.entries()) expect(total.estimate).toBeCloseTo(calm.factors.freeParameter[k].total.estimate, 9);
  });

  it('is no number for one replicate', () => {
    expect(averaged(replicates(1, 1, 1)).luck).toEqual({ replicates: 1, factorsShare: Number.NaN, aloneShare: Number.NaN, throughFactorsShare: Number.NaN, leftVariance: Number.NaN, leftShare: Number.NaN });
  });

  it('refuses a replicate that is not whole', () => {
    expect(() => averaged([[1, 2], [1]])).toThrow('replicate 1 has 1 values, the first 2');
  });
});

const factors: readonly Factor[] = [
  { path: 'x', label: 'X', role: 'freeParameter' },
  { path: 'y', label: 'Y', role: 'freeParameter' },
  { path: 'z', label: 'Z', role: 'lever' },
];

describe('the report', () => {
  it('tells free parameters and levers apart, each by rank, with the sum of each', () => {
    const swapped = points.map(([x, y, z]) => x / 2 + y + z / 10);
    const { factors: found, firstSums } = sobolReport(factors, [swapped], { key, resamples: 50 });
    expect(found.freeParameter.map(({ factor }) => factor.path)).toEqual(['y', 'x']);
    expect(found.lever.map(({ factor }) => factor.path)).toEqual(['z']);
    expect(firstSums.freeParameter.estimate).toBeCloseTo(1.25 / 1.26, 2);
    expect(firstSums.lever.estimate).toBeCloseTo(0.01 / 1.26, 2);
  });

  it('names the points that one replicate lacks', () => {
    const [one, other] = replicates(2, 0, 0.1);
    expect(sobolReport(factors, [one, other.with(13, Number.NaN)], { key, resamples: 20 })).toMatchObject({ missing: [13], leftOut: 1, rows: 255 });
  });

  it('says which µ* a factor without effect would show', () => {
    const design = morrisDesign({ dimensions: 3, size: 200, key });
    const runs = [0, 1, 2].map((r) => design.map(([x], p) => x + draw('own', r, p)));
    const { factors: found, floor } = morrisReport(factors, design, runs, { key, resamples: 20 });
    expect(found.lever[0].muStar.estimate / floor).toBeCloseTo(1, 0);
    expect(floor).toBeCloseTo(Math.sqrt((4 * (1 / 12 / 3)) / Math.PI) / (2 / 3), 2);
  });

  it('ranks elementary effects, with their direction', () => {
    const design = morrisDesign({ dimensions: 3, size: 12, key });
    const { factors: found, rows } = morrisReport(factors, design, [design.map(([x, y]) => x - 3 * y)], { key, resamples: 20 });
    expect(rows).toBe(12);
    expect(found.freeParameter.map(({ factor, mu }) => [factor.path, Math.round(mu)])).toEqual([['y', -3], ['x', 1]]);
  });
});
