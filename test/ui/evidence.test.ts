import { readFileSync } from 'node:fs';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Evidence } from '../../src/experiment/evidence.ts';
import { boundsOf, extentOf, verdictOf } from '../../src/ui/evidence/read.ts';
import { baselinesOf } from '../../src/ui/evidence/twoBaselines.ts';
import { change, scenario } from '../../src/ui/state/scenario.ts';

const { patterns } = JSON.parse(readFileSync('docs/evidence.json', 'utf8')) as Evidence;

/** What the page's view reads when it is loaded. */
beforeAll(() => {
  vi.stubGlobal('location', { search: '', hash: '' });
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('addEventListener', () => {});
});

it('a changed assumption holds with and without programmes alike, and two baselines differ in assumptions alone', async () => {
  const { armsAt, wishNow } = await import('../../src/ui/run/wish.ts');
  const before = scenario.value;
  change('assumptions.labour.squareNeed', 3);
  const [[, withThem], twin] = armsAt({ ...wishNow(), paired: true }, 100);
  expect(withThem.scenario.assumptions['labour']?.['squareNeed']).toBe(3);
  expect(twin?.[1].scenario.assumptions).toEqual(withThem.scenario.assumptions);
  const { assumed, changed } = baselinesOf({ ...scenario.value, programmes: { any: {} as never } }, before.assumptions);
  expect(changed.assumptions['labour']?.['squareNeed']).toBe(3);
  expect({ ...changed, assumptions: before.assumptions }).toEqual(assumed);
  expect(assumed.programmes).toEqual({});
});

it('a pattern whose measures are all shown is neither met nor missed; others are as the evidence says', () => {
  for (const pattern of patterns) {
    const judged = pattern.measures.some(({ rule }) => rule !== 'shown');
    expect(verdictOf(pattern), pattern.id).toBe(judged ? (pattern.holds ? 'met' : 'missed') : 'shown');
  }
});

it('bands without an end are told without one, and pictures hold band and figures', () => {
  const measures = patterns.flatMap((pattern) => pattern.measures);
  expect(measures.map(boundsOf).flatMap(({ least = 0, most = 0 }) => [least, most]).every((end) => Math.abs(end) < 1e6)).toBe(true);
  expect(boundsOf({ band: [1, 100], rule: 'sign' })).toEqual({ least: 1 });
  for (const measure of measures) {
    const bounds = boundsOf(measure);
    const [from, to] = extentOf(measure, bounds);
    for (const value of [measure.median, measure.low, measure.high, bounds.least ?? from, bounds.most ?? to]) {
      expect(value).toBeGreaterThanOrEqual(from);
      expect(value).toBeLessThanOrEqual(to);
    }
  }
});
