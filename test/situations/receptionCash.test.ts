import { describe, expect, it } from 'vitest';
import { roomsWanted } from '../../src/model/housing/choice.ts';
import { villageWith } from '../scenarios/village.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NEEDS_USD, programme } from './hamlet.ts';

/** A family of five comes in the first month with nothing, to the hamlet of five families; its row is the sixth. */
const FAMILY = 5;
const cash = (facts: object = {}): object => ({ cash: programme('receptionCash', { parameters: { perHouseholdUsd: 300, perPersonUsd: 50 }, ...facts }) });

function arrival(programmes: object, stream: object = {}): Hamlet {
  const place = hamlet(
    hamletScenario((draft) => {
      const home = villageWith(() => undefined).streams.home;
      const empty = { householdSizePeople: 5, savingsUsd: 0, debtUsd: 0, landAtHomeShare: 0, ties: {}, arrivals: { '2016-01': 5 } };
      draft.streams = { ...GIVEN, home: { ...home, ...empty, ...stream } };
      draft.place.members.abroad.householdShare = 1;
      draft.programmes = { ...GIVEN, ...programmes };
    }),
  );
  place.process('receiveArrivals');
  return place;
}

describe('Reception and arrival cash', () => {
  it('writes savings at the border: 300 dollars for the family and 50 for each of five', () => {
    const { world } = arrival(cash());
    expect(world.households.savings[FAMILY]).toBe(55_000);
    expect(world.programmeState.served[0]).toBe(1);
    expect(world.zones.packagesCents[0]).toBe(55_000); // counted where they live
  });

  it('reaches who arrives though nobody heard of it, and nobody who lived here', () => {
    const { world } = arrival(cash({ outreachPerMonth: 0, trustShare: 0 }));
    expect([...world.households.savings.subarray(0, 6)]).toEqual([0, 0, 0, 0, 0, 55_000]);
  });

  it('gives one who is sent back alone 300 and 50, to the family that he rejoins', () => {
    const { world } = arrival(cash(), { breadwinners: true, corridor: 'abroad', arrivals: { '2016-01': 5 } });
    expect(world.facts.deported).toBe(5);
    expect([...world.households.savings.subarray(0, 5)]).toEqual([35_000, 35_000, 35_000, 35_000, 35_000]);
  });

  it('is read by accounts: the family spends 125 dollars in its first month, where it would have borrowed 90', () => {
    const [without, given] = [arrival({}), arrival(cash())];
    for (const place of [without, given]) place.process('settleAccounts');
    expect(without.world.households.debt[FAMILY]).toBe(NEEDS_USD * 100);
    expect(given.world.households.debt[FAMILY]).toBe(0);
    // Needs 90, and a twelfth of what it holds above a month and a half of them: 90 + (550 − 135) / 12 = 124.58.
    expect(given.world.households.savings[FAMILY]).toBe(55_000 - 12_458);
  });

  it('is read by housing: with a twelfth of 550 dollars beside needs of 90, a third of the means pays two rooms of 20 instead of one', () => {
    const rooms = [arrival({}), arrival(cash())].map(({ world }) => roomsWanted(world, FAMILY, 2_000));
    expect(rooms).toEqual([1, 2]);
  });

  it('where accounts are not settled, nothing is sold for it', () => {
    const [without, given] = [arrival({}), arrival(cash())];
    for (const place of [without, given]) for (const key of ['hireAndLayOff', 'runTrades', 'loadInfrastructure']) place.process(key);
    expect(given.world.zones.spendingCents[0]).toBe(without.world.zones.spendingCents[0]);
    expect([...given.world.households.consumption]).toEqual([...without.world.households.consumption]);
  });
});
