import { describe, expect, it } from 'vitest';
import { seedKey, uniform } from '../../../src/lib/random.ts';
import { morrisDesign } from '../../../src/experiment/sensitivity/morris.ts';
import { type Factor, morrisReport, sobolReport } from '../../../src/experiment/sensitivity/report.ts';
import { saltelliDesign } from '../../../src/experiment/sensitivity/saltelli.ts';
import { sentenceOf } from '../../../src/experiment/sensitivity/sentence.ts';

const factors = ['rents', 'wages', 'kin', 'papers', 'grants', 'wells'].map((label, k): Factor => ({ path: `p.${label}`, label, role: k < 4 ? 'freeParameter' : 'lever' }));
const key = seedKey('sentence');
const model = ([rents, wages, kin, , grants]: readonly number[]): number => 2 * rents + 4 * wages + 0.01 * kin + 3 * grants;

const points = saltelliDesign({ dimensions: 6, size: 512, key });
const report = (of: typeof model, size = 512) => sobolReport(factors, [points.slice(0, size * 8).map(of)], { key, resamples: 100 });

describe('the sentence', () => {
  it('ranks what matters and names what hardly does, free parameters and levers apart', () => {
    expect(sentenceOf('Rents in 2017', report(model))).toBe(
      'Rents in 2017: of what is not known, it depends most on wages, then on rents; kin and papers hardly matter. Of what may be chosen, it depends most on grants; wells hardly matters.',
    );
  });

  it('says the same of elementary effects', () => {
    const design = morrisDesign({ dimensions: 6, size: 20, key });
    expect(sentenceOf('R', morrisReport(factors, design, [design.map(model)], { key, resamples: 100 }))).toBe(
      'R: of what is not known, it depends most on wages, then on rents; kin and papers hardly matter. Of what may be chosen, it depends most on grants; wells hardly matters.',
    );
  });

  it('does not rank what few runs do not tell, nor what luck may have made', () => {
    expect(sentenceOf('R', report((point) => model(point) + Math.sin(9_999 * point[3]) * 3, 4))).toMatch(/these runs do not tell/);
    const noisy = [1, 2].map((r) => points.map((_, p) => uniform(r, 0, p)));
    // a total of 1 for each, all of it luck: neither does anything matter, nor is it known to matter little
    expect(sentenceOf('R', sobolReport(factors, noisy, { key, resamples: 100 }))).toBe(
      'R: of what is not known, for kin, wages, papers and rents these runs do not tell. Of what may be chosen, for grants and wells these runs do not tell.',
    );
  });

  it('says when nothing moves', () => {
    const design = morrisDesign({ dimensions: 6, size: 4, key });
    expect(sentenceOf('M', morrisReport(factors, design, [design.map(() => 3)], { key, resamples: 10 }))).toBe('M: nothing here moves it.');
    expect(sentenceOf('Leave to remain', report(() => 7))).toBe('Leave to remain: nothing here moves it.');
  });
});
