import { describe, expect, it } from 'vitest';
import { byProgramme, setsPlan } from '../../src/experiment/comparison/byProgramme.ts';
import { alongOrder, interaction, sampledOrders, setsToRun, shapley, type Value } from '../../src/experiment/comparison/shapley.ts';
import { lay } from '../../src/experiment/plan/cases.ts';
import { normal } from '../../src/lib/distributions.ts';
import { decisionKey, seedKey, uniform } from '../../src/lib/random.ts';
import { type Draft, planWith } from './planDraft.ts';

const size = (set: number): number => [...set.toString(2)].filter((digit) => digit === '1').length;

describe('Shapley values', () => {
  // The glove game: one left glove, two right ones; a pair is worth 1. Known: 2/3, 1/6, 1/6.
  const gloves: Value = (set) => Number(set % 2 === 1 && set > 1);
  // Shapley's airport game with costs 1, 2, 4: 1/3, 1/3 + 1/2, 1/3 + 1/2 + 2 (S. C. Littlechild, G. Owen, Management Science 20, 1973)
  const airport: Value = (set) => [0, 1, 2, 2, 4, 4, 4, 4][set];

  it('are those of published games', () => {
    expect(shapley(3, gloves, '1').map((part) => Number(part.toFixed(9)))).toEqual([0.666666667, 0.166666667, 0.166666667]);
    expect(shapley(3, airport, '1').map((part) => Number(part.toFixed(9)))).toEqual([0.333333333, 0.833333333, 2.833333333]);
  });

  it('add up to the whole, and are what each adds where programmes do not touch', () => {
    const value: Value = (set) => 3 + (set % 2) * 2 - (Math.floor(set / 2) % 2) * 5 + (set >= 4 ? 1 : 0);
    for (const [k, part] of shapley(3, value, '1').entries()) expect(part).toBeCloseTo([2, -5, 1][k], 12);
    for (const pair of [[0, 1], [0, 2], [1, 2]] as const) expect(interaction(3, value, pair)).toBeCloseTo(0, 12);
  });

  it('name what two do beyond what each does', () => {
    expect(interaction(2, (set) => (set === 3 ? 10 : set), [0, 1])).toBe(7);
    // of a bonus for three together, each pair has half: the third is there in one set of two
    const trio: Value = (set) => (set === 7 ? 1 : 0);
    expect(interaction(3, trio, [0, 2])).toBeCloseTo(0.5, 12);
  });

  it('are sampled along orders and their reverses where there are more than six, and still add up', () => {
    const value: Value = (set) => size(set) ** 2 + (set % 2) * 3;
    const parts = shapley(8, value, 'x');
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(value(255) - value(0), 9);
    expect(parts[0]).toBeCloseTo(8 + 3, 9); // reverses even out a square exactly
    const sets = setsToRun(8, 'x');
    expect(sets.length).toBeLessThan(200);
    for (const set of sampledOrders(8, 'x').flatMap(alongOrder)) expect(sets).toContain(set);
    expect(setsToRun(4, 'x')).toHaveLength(16);
  });
});

describe('the programmes of an arm', () => {
  const plan = planWith((draft: Draft) => {
    const grants = { kind: 'businessGrant', label: 'Grants', start: '2020-09', end: '2021-12', budgetUsd: 400_000, target: { origins: ['returnee'] } };
    draft.arms = { both: { change: { programmes: { grants } } } };
  });
  const sets = setsPlan(plan, plan.arms[0]);

  it('are run in all sets on the same luck, in the order in which they begin', () => {
    expect(sets.arms.map(({ label, scenario }) => [label, Object.keys(scenario.programmes)])).toEqual([
      ['none', []],
      ['grants', ['grants']],
      ['cash', ['cash']],
      ['grants + cash', ['cash', 'grants']],
    ]);
    expect(lay(sets)).toMatchObject({ cases: 8, pasts: ['2020-09', '2020-09', '2020-09', '2020-09'] });
  });

  it('are told alone, last, in order, with their share, and with what luck does not explain of working on one another', () => {
    const figures = [1, 1.1, 1.3, 1.7]; // 0.3 beyond what each does
    const rows = Array.from({ length: 8 }, (_, index) => {
      const replicate = Math.floor(index / 4);
      return { index, arm: index % 4, point: 0, replicate, values: [figures[index % 4] + 0.5 * replicate + (index === 3 ? 0.001 : 0), 0, 0], people: 1, fingerprint: '' };
    });
    const [found] = byProgramme(plan, plan.arms[0], rows, [plan.measures[0]]);
    const near = (value: number) => expect.closeTo(value, 2);
    expect(found.whole.mean).toEqual(near(0.7));
    expect(found.programmes.map(({ programme, share, alone, last, step }) => [programme, share.mean, alone.mean, last.mean, step.mean])).toEqual([
      ['grants', near(0.25), near(0.1), near(0.4), near(0.1)],
      ['cash', near(0.45), near(0.3), near(0.6), near(0.6)],
    ]);
    expect(found.interactions).toMatchObject([{ programmes: ['grants', 'cash'], says: 'Grants and Cash on arrival together do more to it than each by itself' }]);
    const apart = rows.map((row) => (row.arm === 3 ? { ...row, values: [row.values[0] - 0.3 + 0.01 * row.replicate, 0, 0] } : row));
    expect(byProgramme(plan, plan.arms[0], apart, [plan.measures[0]])[0].interactions).toEqual([]);
  });

  it('are not said to work on one another by luck, however many pairs are looked at', () => {
    const others = ['a', 'b', 'c', 'd'];
    const many = planWith((draft: Draft) => {
      const grants = (id: string) => ({ kind: 'businessGrant', label: id, start: '2021-01', end: '2021-12', budgetUsd: 1_000, target: { origins: ['returnee'] } });
      draft.arms = { all: { change: { programmes: Object.fromEntries(others.map((id) => [id, grants(id)])) } } };
      draft.replicates = 10;
    });
    const said = Array.from({ length: 40 }, (_, repeat) => {
      const { k0, k1 } = decisionKey(seedKey(`interactions ${repeat}`), 'luck', 0);
      const rows = Array.from({ length: 32 * 10 }, (__, index) => ({ index, arm: index % 32, point: 0, replicate: Math.floor(index / 32), values: [normal(uniform(k0, k1, index)), 0, 0], people: 1, fingerprint: '' }));
      return Number((byProgramme(many, many.arms[0], rows, [many.measures[0]])[0].interactions ?? []).length > 0);
    });
    expect(said.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(6); // of 40 at 95 %, two are expected; ten pairs at 95 % each give some sixteen
  });
});
