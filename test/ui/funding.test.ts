import { describe, expect, it } from 'vitest';
import { buildArms } from '../../src/experiment/arms/arms.ts';
import { isNone } from '../../src/experiment/split/given.ts';
import { prepareSplit, runsOf } from '../../src/experiment/split/split.ts';
import { shippedScenario } from '../../src/experiment/simulate.ts';
import { findShipped } from '../../src/scenario/shipped.ts';
import { along } from '../../src/ui/funding/along.ts';
import { EFFORTS, PAID_ARMS, splitRuns } from '../../src/ui/funding/sure.ts';
import { mixEdits } from '../../src/ui/funding/takeUp.ts';

describe('places along an axis of a few values', () => {
  it('are even or as far apart as the values, with what lies between in proportion', () => {
    const evenly = along([10, 20, 80], [0, 100], true);
    expect([10, 20, 50, 80].map(evenly)).toEqual([0, 50, 75, 100]);
    const apart = along([6, 12, 24], [0, 180], false);
    expect([6, 12, 24].map(apart)).toEqual([0, 60, 180]);
  });

  it('stay on the axis beyond its ends, and the nearest value is found', () => {
    const place = along([10, 20], [0, 100], true);
    expect([place(5), place(99)]).toEqual([0, 100]);
    expect([place.nearest(40), place.nearest(60)]).toEqual([0, 1]);
    expect(along([7], [0, 100], true)(7)).toBe(50);
  });
});

describe('the estimate of a split', () => {
  it('counts the runs that are asked for', () => {
    const scenario = { ...shippedScenario('your-place'), programmes: {} };
    const schedule = { firstMonth: '2021-01', lastMonth: '2021-06' };
    const armsAt = (budgetUsd: number) => buildArms({ name: 'plain', content: { format: 1, extends: 'your-place', programmes: null }, find: findShipped, budgetUsd, ...schedule });
    expect(armsAt(1).arms.filter((arm) => !isNone(arm))).toHaveLength(PAID_ARMS);
    const asked = prepareSplit({ scenario, armsAt, ...schedule, budgetsUsd: [1, 2, 3], conditions: ['apart'], draws: EFFORTS.quick.draws, scale: 100, seed: '1', measures: [], willingUsd: [], elasticity: 0.5 });
    expect(runsOf(asked)).toBe(splitRuns('quick', 3, 2));
    expect(structuredClone(asked)).toEqual(asked); // as it goes to a worker
  });
});

describe('a mix that is taken up', () => {
  const programmes = { cash: { kind: 'cash', budgetUsd: 1 }, water: { kind: 'water', budgetUsd: 1 }, roads: { kind: 'roads', budgetUsd: 1 } };
  const plan = { arms: [{ id: 'a', label: 'a', scenario: { programmes } }], factors: Object.keys(programmes).map((id) => ({ path: `programmes.${id}.budgetUsd` })) } as unknown as Parameters<typeof mixEdits>[0];

  it('moves budgets, adds what is new, and leaves nothing in that was not searched with or gets nothing', () => {
    const edits = mixEdits(plan, [500, 300, 0], { cash: {}, roads: {}, school: {} });
    expect(edits).toEqual({ 'programmes.school': null, 'programmes.cash.budgetUsd': 500, 'programmes.water': programmes.water, 'programmes.water.budgetUsd': 300, 'programmes.roads': null });
  });
});
