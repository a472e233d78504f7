import { describe, expect, it } from 'vitest';
import { splitText } from '../../src/cli/splitText.ts';
import { buildArms } from '../../src/experiment/arms/arms.ts';
import { acceptability } from '../../src/experiment/split/acceptability.ts';
import { conditionsOf, under } from '../../src/experiment/split/conditions.ts';
import { crossoverOf, zeroOf } from '../../src/experiment/split/crossover.ts';
import { atBudget, gainsOf } from '../../src/experiment/split/frontiers.ts';
import type { Given } from '../../src/experiment/split/given.ts';
import { groupsOf, partlyThere } from '../../src/experiment/split/groups.ts';
import { flipsOf, lookInto } from '../../src/experiment/split/look.ts';
import { monthsNeeded, type Seen, spansOf } from '../../src/experiment/split/readings.ts';
import type { Frontier } from '../../src/experiment/split/report.ts';
import { verdictOf } from '../../src/experiment/split/verdict.ts';
import { findShipped } from '../../src/scenario/shipped.ts';
import { prepareSplit, runsOf, split, type Runner, type SplitOptions } from '../../src/experiment/split/split.ts';
import { type Simulate, shippedScenario } from '../../src/experiment/simulate.ts';
import { decisionKey, seedKey, uniform } from '../../src/lib/random.ts';
import { openRun, prepare } from '../../src/model/run.ts';
import type { RunRequest } from '../../src/model/result.ts';

const PLACE = { ...shippedScenario('your-place'), programmes: {} };
const luck = (name: string) => {
  const { k0, k1 } = decisionKey(seedKey('made'), name, 0);
  return (k: number): number => uniform(k0, k1, k) - 0.5;
};

describe('the budget at which arms cross', () => {
  const budgets = [10, 20, 40, 80];

  it('is where the mean difference changes its sign, and nowhere beyond what was tried', () => {
    expect(zeroOf(budgets, budgets.map((usd) => usd - 30))).toBe(30);
    expect(zeroOf(budgets, budgets.map((usd) => usd - 100))).toBeNaN();
    expect(zeroOf(budgets, [-1, 0, 0, 1])).toBe(20);
    expect(zeroOf(budgets, [0, 0, 1, 2])).toBeNaN(); // alike as long as neither is spent: nobody overtakes
    expect(zeroOf(budgets, [1, 0, 0, 1])).toBeNaN();
  });

  it('has an interval that holds the true one in about 95 of 100 repeats', () => {
    const noise = luck('noise');
    let held = 0;
    for (let repeat = 0; repeat < 100; repeat++) {
      const differences = Array.from({ length: 30 }, (_, draw) => budgets.map((usd, b) => 30 - usd + 40 * noise((repeat * 30 + draw) * 4 + b)));
      const found = crossoverOf(budgets, differences, `repeat ${repeat}`);
      if (found !== undefined && found.interval.low <= 30 && found.interval.high >= 30) held++;
    }
    expect(held).toBeGreaterThanOrEqual(88);
    expect(held).toBeLessThanOrEqual(99);
  });

  it('says which of the two leads below it, and in how many resamples they cross at all', () => {
    const clear = crossoverOf(budgets, Array.from({ length: 10 }, (_, draw) => budgets.map((usd) => 30 + draw / 10 - usd)), '1');
    expect(clear).toMatchObject({ firstBelow: true, crosses: 1 });
    expect(clear?.budgetUsd).toBeCloseTo(30.45);
    expect(crossoverOf(budgets, [[1, 1, 1, 1], [2, 2, 2, 2]], '1')).toBeUndefined();
    const few = crossoverOf(budgets, [[9, 1, 1, 1], [-1, 1, -9, 1], [1, 1, 1, 1]], '1');
    expect(few?.crosses).toBeLessThan(1);
  });
});

describe('acceptability', () => {
  it('is the share of draws with the largest net benefit, which for a known case is known', () => {
    // Arm 1 gains 2 units for 100, or 1 in every other draw; arm 2 gains 3 for 250; arm 0 nothing for nothing.
    const effects = [[0, 2, 3], [0, 1, 3], [0, 2, 3], [0, 1, 3]];
    const costs = effects.map(() => [0, 100, 250]);
    const curve = acceptability(effects, costs, [0, 60, 90, 120, 200]);
    expect(curve.map(({ shares }) => shares)).toEqual([[1, 0, 0], [0.5, 0.5, 0], [0, 0.5, 0.5], [0, 0.5, 0.5], [0, 0, 1]]);
    // At 90 draws are 80, −10 for arm 1 and 20 for arm 2: means 35 and 20. At 60: −10 and −70 against nothing.
    expect(curve.map(({ best }) => best)).toEqual([0, 0, 1, 2, 2]);
  });

  it('lets equals share a draw, and refuses what is no number or does not fit', () => {
    expect(acceptability([[1, 1]], [[5, 5]], [10])[0].shares).toEqual([0.5, 0.5]);
    expect(() => acceptability([[1, Number.NaN]], [[5, 5]], [10])).toThrow('no number');
    expect(() => acceptability([[1, 1]], [[5]], [10])).toThrow('arms need costs');
  });
});

const seen = (living: number, more: Partial<Seen> = {}): Seen => ({ figures: { 'x.residents.after24': living }, people: {}, lives: {}, lived: {}, spentUsd: 0, money: { reached: {}, leftIrregularly: {}, immobilityShare: {}, dollars: {}, runningUsd: 0 }, concentration: 0, ...more });

describe('a frontier', () => {
  it('tells gains over no programme, turned so that more is better', () => {
    const rows = [[seen(0.5), seen(0.7)], [seen(0.6), seen(0.5)]];
    expect(gainsOf(rows, 'x.residents.after24', 'more', 0)[0][1]).toBeCloseTo(0.2);
    expect(gainsOf(rows, 'x.residents.after24', 'less', 0)[1][1]).toBeCloseTo(0.1);
  });

  it('names who leads by the mean, beside how often each leads', () => {
    const { leader, leads, gains } = atBudget([[0, 1, -9], [0, 1, -9], [0, 1, 30]], 100, 0.5);
    expect(leader).toBe(2); // by the mean, though it leads in one draw of three
    expect(leads.arms.map(({ leads: count }) => count)).toEqual([0, 2, 1]);
    expect(gains[2].median).toBe(-9);
  });
});

describe('groups', () => {
  it('gain or lose apart, and what stays is told beside it', () => {
    const row = (residents: number, left: number) => [seen(0, { lives: { residents: 0.9 }, lived: { residents: 0.9 } }), seen(0, { lives: { residents }, lived: { residents: left } })];
    const arms = ['none', 'cash'].map((id) => ({ id, label: id, kinds: [], scenario: PLACE }));
    const [found] = groupsOf({ arms, none: 0, budgetsUsd: [100], runs: [[row(0.85, 0.89), row(0.84, 0.9), row(0.95, 0.9)]] });
    expect(found).toMatchObject({ arm: 'cash', group: 'residents', gains: 1, loses: 2 });
    expect(found.change.median).toBeCloseTo(-0.05);
    expect(found.stays.median).toBeCloseTo(0);
    const [little] = groupsOf({ arms, none: 0, budgetsUsd: [100], runs: [[row(0.895, 0.9), row(0.905, 0.9)]] });
    expect(little).toMatchObject({ gains: 0, loses: 0 }); // less than the smallest difference that matters
  });

  it('are left out, and named, where in some run nobody of them was there', () => {
    const arms = ['none', 'cash'].map((id) => ({ id, label: id, kinds: [], scenario: PLACE }));
    const poor = (poorest: number) => [seen(0, { lives: { residents: 1, poorest: 1 }, lived: { residents: 1, poorest: 1 } }), seen(0, { lives: { residents: 1, poorest }, lived: { residents: 1, poorest } })];
    const runs = [[poor(0.5), poor(Number.NaN)]];
    expect(groupsOf({ arms, none: 0, budgetsUsd: [100], runs }).map(({ group }) => group)).toEqual(['residents']);
    expect(partlyThere({ runs })).toEqual(['poorest']); // the displaced, who are nowhere, are not missed
  });
});

describe('the unit cost that flips it', () => {
  const [a, b, noise] = ['a', 'b', 'noise'].map(luck);
  const prior = (path: string) => ({ path, doc: path, range: [0, 1] as const, spread: 'even' as const, byDefault: 0.5 });
  const points = Array.from({ length: 200 }, (_, k) => ({ 'cost.a.usd': a(k) + 0.5, 'cost.b.usd': b(k) + 0.5, 'labour.other': noise(k) }));

  it('is found with its threshold, and one that decides nothing is not', () => {
    const values = points.map((point, k) => [1.7 - point['cost.a.usd'] + noise(k) / 10, 1]); // arm 0 leads below 0.7
    const { costs, looked } = flipsOf(values, ['roads', 'cash'], [prior('cost.a.usd'), prior('cost.b.usd'), prior('labour.other')], points, '1');
    expect(looked).toBe(2); // the other is no cost
    expect(costs.map(({ path }) => path)).toEqual(['cost.a.usd']);
    expect(costs[0]).toMatchObject({ below: 'roads', above: 'cash' });
    expect(costs[0].at).toBeGreaterThan(0.6);
    expect(costs[0].at).toBeLessThan(0.8);
  });

  it('is found among as many costs as arms of ten kinds of programme have', () => {
    const values = points.map((point, k) => [1.5 - point['cost.a.usd'] + noise(k) / 10, 1]);
    const idle = Array.from({ length: 40 }, (_, c) => `cost.idle${c}.usd`);
    const drawn = points.map((point, k) => ({ ...point, ...Object.fromEntries(idle.map((path) => [path, luck(path)(k)])) }));
    const { costs, looked } = flipsOf(values, ['roads', 'cash'], ['cost.a.usd', ...idle].map(prior), drawn, '1');
    expect(looked).toBe(41);
    expect(costs.map(({ path }) => path)).toEqual(['cost.a.usd']);
  });
});

describe('one figure looked into', () => {
  const FIGURE = 'livingStandard.residents.after24';
  const measure = { key: 'livingStandard', label: 'Living standard', unit: 'ratio', better: 'more', smallest: 0.01, of: { residents: '', returnees: '', all: '' } } as const;
  const arms = ['none', 'cash', 'roads'].map((id) => ({ id, label: id, kinds: [], scenario: PLACE }));
  /** Gains of cash and roads at each budget, in each of six draws; people differ between draws, and under arms. */
  const given = (gains: readonly (readonly [number, number])[]): Given => {
    const at = (gain: number, draw: number, people: number, spentUsd: number) => seen(0, { figures: { [FIGURE]: 1 + gain }, people: { 'residents.after24': people * (draw + 1) }, spentUsd });
    const runs = gains.map(([cash, roads], b) => Array.from({ length: 6 }, (_, draw) => [at(0, draw, 1_000, 0), at(cash, draw, 5_000, 100 * (b + 1)), at(roads, draw, 9, 100 * (b + 1))]));
    return { arms, none: 0, budgetsUsd: gains.map((_, b) => 100 * (b + 1)), runs, priors: [], points: Array.from({ length: 6 }, () => ({})), seed: '1' };
  };

  it('counts what a gain is worth over the people who are there without any programme', () => {
    // cash gains 0.1 for 1,000 × (draw + 1) people at USD 100: worth it from USD 1 a unit in the first draw, 1/6 in the last
    const found = lookInto(given([[0.1, 0]]), measure, 'residents', 'after24', [0.3, 0.6, 1.1], []);
    const shares = found?.acceptability[0].curve.map(({ shares: [, cash] }) => cash) ?? [];
    expect(shares).toEqual([3 / 6, 5 / 6, 6 / 6].map((share) => expect.closeTo(share, 12)));
  });

  it('tells of arms that overtake one another only where they are ever apart by what matters', () => {
    const pairs = (gains: readonly (readonly [number, number])[]) => lookInto(given(gains), measure, 'residents', 'after24', [1], [])?.crossovers.map(({ first, second }) => [first, second]);
    expect(pairs([[0.05, 0.02], [0.05, 0.08]])).toEqual([['cash', 'roads']]);
    expect(pairs([[0.053, 0.05], [0.05, 0.053]])).toEqual([]);
  });
});

describe('a verdict', () => {
  const at = (budgetUsd: number, leader: number, clearly: number) => ({ budgetUsd, leader, gains: [], leads: { draws: 10, notToldApart: 0, notToldApartShare: 0, arms: [0, 1].map((arm) => ({ leads: 0, share: 0, low: 0, high: 0, clearly: arm === leader ? clearly : 0 })) } });
  const frontier = (condition: string, byBudget: ReturnType<typeof at>[]): Frontier => ({ condition, measure: 'x', label: '', unit: '', smallest: 0.01, group: 'residents', reading: 'after24', byBudget });
  const verdict = (given: ReturnType<typeof at>[], apart = given) => verdictOf({ frontiers: [frontier('given', given), frontier('apart', apart)], conditions: ['given', 'apart'].map((id) => ({ id, label: id, concentration: { low: 0, median: 0, high: 0 } })) }, { measure: 'x', group: 'residents' });

  it('is a lead only where one arm is clearly ahead in most draws at every budget', () => {
    expect(verdict([at(1, 0, 6), at(2, 0, 9)])).toMatchObject({ kind: 'leads', otherwise: [] });
    expect(verdict([at(1, 0, 5), at(2, 1, 4)])).toMatchObject({ kind: 'alike' });
    expect(verdict([at(1, 0, 6), at(2, 1, 6)])?.standings.map(({ leader }) => leader)).toEqual([0, 1]);
    expect(verdict([at(1, 0, 6), at(2, 1, 5)])).toMatchObject({ kind: 'depends' });
  });

  it('names the conditions under which it is another', () => {
    expect(verdict([at(1, 0, 6)], [at(1, 0, 5)])).toMatchObject({ kind: 'leads', otherwise: ['apart'] });
    expect(verdict([at(1, 0, 6)], [at(1, 0, 7)])).toMatchObject({ otherwise: [] });
  });
});

describe('conditions', () => {
  it('bring arrivals forward or move where people settle, for all arms alike, and never how many come', () => {
    const { conditions, lacking } = conditionsOf(PLACE, 0.7);
    expect(lacking).toEqual([]);
    const changed = conditions.map((condition) => under(condition, PLACE));
    expect(changed.map(({ arrivals }) => arrivals.respondingElasticity)).toEqual([0, 0.7, 0, 0]);
    expect(changed.map(({ assumptions }) => assumptions['settlement']?.['chain'])).toEqual([undefined, undefined, 2, 0]);
    for (const { streams, arrivals } of changed) expect([streams, arrivals.volumeFactor]).toEqual([PLACE.streams, PLACE.arrivals.volumeFactor]);
  });

  it('say that dispersal cannot be told where there is one zone', () => {
    const [zone] = Object.entries(PLACE.zones);
    const { conditions, lacking } = conditionsOf({ ...PLACE, zones: Object.fromEntries([zone]) }, 0.5);
    expect(conditions.map(({ id }) => id)).toEqual(['given', 'responding']);
    expect(lacking[0]).toContain('one zone');
  });
});

describe('a split', () => {
  const schedule = { firstMonth: '2021-01', lastMonth: '2021-06' };
  const content = { format: 1, extends: 'your-place', programmes: null };

  it('has arms that share the same full cost, in the place and the months that are given', () => {
    const { arms } = buildArms({ name: 'nangarhar-2016', content, find: findShipped, budgetUsd: 1_000_001, ...schedule });
    for (const { id, scenario } of arms) {
      const inputs = Object.values(scenario.programmes);
      expect(inputs.reduce((sum, { budgetUsd }) => sum + budgetUsd, 0), id).toBe(id === 'none' ? 0 : 1_000_001);
      expect(inputs.every(({ start, end }) => start === '2021-01' && end === '2021-06')).toBe(true);
      expect(scenario.place.name).toBe(PLACE.place.name); // what `content` says, not what is shipped under the name
    }
  });

  it('runs long enough for the last horizon and for what stays', () => {
    expect(monthsNeeded(PLACE, schedule)).toBe(12 + 36); // 36 months from the first money; two years after the last end earlier
    expect(monthsNeeded(PLACE, { ...schedule, lastMonth: '2023-12' })).toBe(47 + 24 + 1);
    expect(spansOf(PLACE, schedule)).toMatchObject({ after12: [12, 23], after24: [24, 35], during: [12, 17], left: [30, 41] });
  });

  it('reads the horizons that are asked for, the main one among them', () => {
    expect(spansOf(PLACE, { ...schedule, horizons: [60, 6] })).toMatchObject({ after6: [12, 17], after24: [24, 35], after60: [60, 71] });
    expect(monthsNeeded(PLACE, { ...schedule, horizons: [60, 6] })).toBe(12 + 60);
  });

  it('runs what is asked for under given arrivals, whatever else is left out', () => {
    const options = { scenario: PLACE, armsAt: (budgetUsd: number) => buildArms({ name: 'plain', content, find: findShipped, budgetUsd, ...schedule }), budgetsUsd: [1, 2], draws: 3, scale: 100, seed: '1', measures: [], willingUsd: [], elasticity: 0.5, ...schedule };
    expect(runsOf(prepareSplit({ ...options, conditions: ['apart'] }))).toBe(2 * 3 * (6 * 2 + 1)); // given, and apart
  });

  it('gives all arms, budgets and conditions of a draw the same luck, and tells a real place', { timeout: 120_000 }, async () => {
    const requests: RunRequest[] = [];
    const simulate: Simulate = async (request) => {
      requests.push(request);
      const plan = prepare(request);
      const run = openRun(plan, new ArrayBuffer(plan.bytes));
      while (run.step()) {
        // until the last month
      }
      return run.result();
    };
    const few = (budgetUsd: number) => {
      const { arms, missing } = buildArms({ name: 'plain', content, find: findShipped, budgetUsd, ...schedule });
      return { arms: arms.filter(({ id }) => id === 'publicOpen' || id === 'none'), missing };
    };
    const options: SplitOptions & Runner = { simulate, scenario: PLACE, armsAt: few, budgetsUsd: [4_000_000, 400_000], draws: 2, scale: 400, seed: '1', elasticity: 0.5, measures: ['livingStandard'], willingUsd: [0, 1_000], ...schedule };
    const found = await split(options);
    expect(requests).toHaveLength(runsOf(prepareSplit(options)));
    expect(requests).toHaveLength(4 * 2 * (2 + 1)); // no programme is run once, whatever the budget
    expect(new Set(requests.map(({ seed }) => seed))).toEqual(new Set(['1 draw 0', '1 draw 1']));
    expect(found.budgetsUsd).toEqual([400_000, 4_000_000]);
    const residents = found.frontiers.find((one) => one.condition === 'given' && one.measure === 'livingStandard' && one.group === 'residents' && one.reading === 'after24');
    expect(residents?.byBudget[1].gains[0].median).toBeGreaterThan(residents?.byBudget[0].gains[0].median ?? Number.NaN); // ten times the money
    expect(residents?.byBudget.map(({ gains }) => gains[1].median)).toEqual([0, 0]);
    expect(found.looked[0].acceptability[1].curve[0].shares).toEqual([0, 1]); // worth nothing, nothing is best
    expect(found.money.map(({ arm, budgetUsd }) => [arm, budgetUsd])).toEqual([['publicOpen', 400_000], ['publicOpen', 4_000_000]]);
    const [, { dollars, sustained, averted }] = found.money;
    expect(Object.values(dollars).reduce((sum, { median }) => sum + median, 0)).toBeCloseTo(found.arms[0].spentUsd[1].median, -4); // every dollar goes somewhere
    expect(sustained[0]).toMatchObject({ afterMonths: 12 });
    expect(averted.map(({ side }) => side)).toEqual(['residents', 'returnees']);
    expect(verdictOf(found, { measure: 'livingStandard', group: 'residents' })?.standings).toHaveLength(2);
    const text = splitText('Your place', found);
    expect(text).toContain('Arrivals are given');
    expect(text).toContain('what stays');
  });
});
