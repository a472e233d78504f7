import { describe, expect, it } from 'vitest';
import { MONTH } from '../../src/model/month.ts';
import type { World } from '../../src/model/world.ts';
import { open, village } from './worlds.ts';

const GIVEN = { source: 'made up', grade: 'assumed' };

/** Two villages of 750 and 1,250 people with one programme that spends its money in the first month, no overheads. */
function twoVillages(kind: string, facts: object = {}, scale = 1): World {
  const scenario = village((draft) => {
    draft.streams = {};
    const it = { ...GIVEN, kind, start: '2016-01', end: '2016-01', target: { origins: [] }, overheadShare: 0, officesShare: 0, monitoringShare: 0, ...facts };
    draft.programmes = { it };
  });
  return open(scenario, { scale }).world;
}
const runProgrammes = (world: World): void => MONTH.find(({ key }) => key === 'runProgrammes')?.run(world);

const pumps = { boreholeUsd: 4_500, boreholePeople: 100, pumpUsdPerMonth: 0, reserveMonths: 0 };

describe('works', () => {
  it('go where most is lacking, one after another, until the next place lacks as much', () => {
    const world = twoVillages('water', { budgetUsd: 6 * 4_500 + 1, parameters: pumps });
    const { waterCapacity, people } = world.zones;
    people.set([750, 1_250]);
    waterCapacity.set([150, 500]);
    const before = Float64Array.from(waterCapacity);
    runProgrammes(world);
    const built = waterCapacity.map((capacity, z) => (capacity - before[z]) / 100);
    // Of need, upper 0.2 → 0.33 → 0.47; lower 0.4 → 0.48; upper 0.6; lower 0.56 → 0.64.
    expect([...built].map(Math.round)).toEqual([3, 3]);
    const [upper, lower] = [waterCapacity[0] / people[0], waterCapacity[1] / people[1]];
    expect(Math.abs(upper - lower)).toBeLessThan(100 / people[0]); // not further apart than one borehole
  });

  it('keep to the zones of their target', () => {
    const world = twoVillages('water', { budgetUsd: 9_000, parameters: pumps, target: { origins: [], zones: ['V2'] } });
    const before = Float64Array.from(world.zones.waterCapacity);
    runProgrammes(world);
    expect(world.zones.waterCapacity[0]).toBe(before[0]);
    expect(world.zones.waterCapacity[1]).toBeGreaterThan(before[1]);
  });

  it('are as many in a sample as among all: money and capacity shrink together', () => {
    const built = (scale: number): number => {
      const world = twoVillages('water', { budgetUsd: 9_000, parameters: pumps }, scale);
      const before = world.zones.waterCapacity.reduce((a, b) => a + b);
      runProgrammes(world);
      return (world.zones.waterCapacity.reduce((a, b) => a + b) - before) * scale;
    };
    expect(built(10) / built(1)).toBeCloseTo(1, 2);
  });

  it('of a community fund are divided by people', () => {
    const world = twoVillages('communityFund', { budgetUsd: 9_000, parameters: { mobilisationMonths: 0, committeePersonUsdPerMonth: 0, ...pumps } });
    const { people, waterCapacity, aidToAllCents } = world.zones;
    waterCapacity.fill(1); // both lack water most
    runProgrammes(world);
    const [upper, lower] = [0, 1].map((z) => (waterCapacity[z] - 1) / people[z]) as [number, number];
    expect(upper / lower).toBeCloseTo(1, 3);
    expect(aidToAllCents[0] + aidToAllCents[1]).toBeCloseTo(world.programmeState.spentCents[0], 3);
  });
});
