import { describe, expect, it } from 'vitest';
import { wishUtilities } from '../../src/model/leaving/leave.ts';
import { Livelihood, Tenure } from '../../src/model/state.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NEEDS_USD, programme, purse } from './hamlet.ts';

const houses = { houses: programme('shelter', { parameters: { houseUsd: 1_800, titleUsd: 200 } }) };

/** Bashir earns USD 100 a month and rents two rooms at USD 20; the others live in houses of their own. */
function bashirRents(programmes: object, { landAccessShare = 1, plotsTaken = 0, ties = 0.5 } = {}): Hamlet {
  const place = hamlet(
    hamletScenario((draft) => {
      draft.zones.V1.landAccessShare = landAccessShare;
      draft.assumptions.leaving = { ...draft.assumptions.leaving, ties };
      draft.programmes = { ...GIVEN, ...programmes };
    }),
  );
  const { world, who } = place;
  const { i, h } = who.Bashir;
  world.people.livelihood[i] = Livelihood.wageWorker;
  world.people.earnings[i] = 10_000;
  world.households.tenure[h] = Tenure.renter;
  world.households.rooms[h] = 2;
  world.zones.plotsTaken[0] = plotsTaken;
  purse(world, h, 1.5 * NEEDS_USD);
  return place;
}

const given = (facts: object = {}): Hamlet => {
  const place = bashirRents(houses, facts);
  place.process('runProgrammes');
  return place;
};
const owns = ({ world, who }: Hamlet): boolean => world.households.tenure[who.Bashir.h] === Tenure.owner;
const wish = ({ world, who }: Hamlet): number => wishUtilities(world)(who.Bashir.i);

describe('A house of two rooms', () => {
  it('writes tenure, rooms and a plot: Bashir owns it, the zone has two rooms more and a plot less', () => {
    const [before, after] = [bashirRents({}).world.zones, given().world];
    expect(after.zones.rooms[0] - before.rooms[0]).toBe(2);
    expect(after.zones.plotsTaken[0]).toBe(1);
    expect(after.programmeState.served[0]).toBe(1); // who has a house is not asked
    expect(after.households.packageCents.reduce((a, b) => a + b)).toBe(200_000);
    expect(owns(given())).toBe(true);
  });

  it('is read by accounts: he pays no rent, and lives on what he paid', () => {
    const [without, with_] = [bashirRents({}), given()];
    for (const place of [without, with_]) place.process('settleAccounts');
    const rent = ({ world, who }: Hamlet): number => world.households.rent[who.Bashir.h];
    expect([rent(without), rent(with_)]).toEqual([4_000, 0]);
  });

  it('speaks against leaving, as much as a house of one’s own does', () => {
    expect(wish(bashirRents({})) - wish(given())).toBeCloseTo(0.5, 9);
  });

  it('where a house is no tie, it speaks neither for nor against', () => {
    expect(wish(given({ ties: 0 }))).toBe(wish(bashirRents({}, { ties: 0 })));
  });

  it('needs a title: where nobody gets one, nothing is built and nothing spent (M34)', () => {
    const place = given({ landAccessShare: 0 });
    expect(owns(place)).toBe(false);
    expect(place.world.programmeState.spentCents[0]).toBe(0);
  });

  it('needs a plot: where none is free, nothing is built', () => {
    expect(owns(given({ plotsTaken: 10 }))).toBe(false);
  });
});
