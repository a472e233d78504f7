/** What a split is made of: a scenario with the arms that come with the program, or a plan with its own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../src/cli/exits.ts';
import { isPlan, ofPlan, ofScenario } from '../../src/cli/splitPlan.ts';
import { tempFolder } from './sweepDraft.ts';

const CASH = { kind: 'reintegrationCash', start: '2021-02', end: '2021-09', budgetUsd: 300_001 };
const WATER = { kind: 'water', start: '2021-03', end: '2021-12', budgetUsd: 100_000 };
const PLAN = {
  format: 1,
  title: 'Cash and water, or water',
  scenario: 'your-place',
  arms: {
    both: { label: 'Both', change: { programmes: { cash: null, money: CASH, wells: WATER } } },
    water: { label: 'Water', change: { programmes: { cash: null, wells: WATER } } },
  },
  factors: { 'labour.separationPerMonth': { range: [0.01, 0.03] } },
  design: { kind: 'latinHypercube', size: 4 },
  measures: { living: { outcome: 'livingStandard', group: 'residents', from: '2021-07', to: '2021-12' } },
  replicates: 1,
  scale: 100,
};

function written(plan: unknown): string {
  const path = join(tempFolder(), 'plan.json');
  writeFileSync(path, JSON.stringify(plan));
  return path;
}
const linesOf = (make: () => unknown): readonly string[] => {
  try {
    make();
  } catch (error) {
    if (error instanceof BadInput) return error.lines;
    throw error;
  }
  return [];
};

describe('a split of a plan', () => {
  it('has its arms, their programmes in proportion at each budget to the dollar, and no programme beside them', () => {
    const { armsAt, firstMonth, lastMonth, budgetsUsd, factors, scenario } = ofPlan(written(PLAN));
    const { arms } = armsAt(1_000_003);
    expect(arms.map(({ id }) => id)).toEqual(['both', 'water', 'none']);
    const budgets = arms.map((arm) => Object.values(arm.scenario.programmes).map(({ budgetUsd }) => budgetUsd));
    expect(budgets.map((all) => all.reduce((sum, usd) => sum + usd, 0))).toEqual([1_000_003, 1_000_003, 0]);
    expect((budgets[0][0] ?? 0) / 1_000_003).toBeCloseTo(0.75, 4);
    expect([firstMonth, lastMonth]).toEqual(['2021-02', '2021-12']);
    expect(budgetsUsd).toEqual([200_001, 400_001, 800_002]);
    expect(factors.map(({ path }) => path)).toEqual(['labour.separationPerMonth']);
    expect(scenario.programmes).toEqual({});
  });

  it('is refused where arms differ in more than programmes, or a budget is drawn', () => {
    const others = { ...PLAN, arms: { ...PLAN.arms, more: { label: 'More come', change: { arrivals: { volumeFactor: 2 } } } } };
    expect(linesOf(() => ofPlan(written(others)))).toEqual([expect.stringContaining('arms.more.change')]);
    const drawn = { ...PLAN, factors: { 'programmes.wells.budgetUsd': {} } };
    expect(linesOf(() => ofPlan(written(drawn)))).toEqual([expect.stringContaining('all arms have the same, given by --budget')]);
  });

  it('is told from that of a scenario', () => {
    expect(isPlan(written(PLAN))).toBe(true);
    expect(isPlan('cash-or-classrooms')).toBe(true);
    expect(isPlan('your-place')).toBe(false);
    expect(isPlan(written({ format: 1, extends: 'your-place' }))).toBe(false);
  });
});

describe('a split of a scenario', () => {
  it('pays from the first arrivals on, for 15 months, so much for each who arrives', () => {
    const { firstMonth, lastMonth, budgetsUsd } = ofScenario('your-place', [], undefined, undefined);
    expect([firstMonth, lastMonth]).toEqual(['2021-01', '2022-03']);
    expect(budgetsUsd).toEqual([150_000, 600_000, 2_400_000]); // 3,000 people
  });

  it('is refused with months that cannot be, and where nobody comes', () => {
    expect(linesOf(() => ofScenario('your-place', [], '2019-05', '2019-02'))).toHaveLength(2);
    expect(linesOf(() => ofScenario('your-place', [], 'soon', undefined))[0]).toContain('2016-10');
    expect(linesOf(() => ofScenario('nangarhar-2015-baseline', [], undefined, undefined))[0]).toContain('people who arrive');
  });
});
