import { describe, expect, it } from 'vitest';
import { rentUtility, roomsWanted, tenureChances } from '../../src/model/housing/choice.ts';
import { Livelihood, Tenure } from '../../src/model/state.ts';
import { type Hamlet, hamlet, NEEDS_USD, purse } from './hamlet.ts';

/** Bashir has regular work at USD 100 a month and rents two rooms at USD 20. */
function bashirRents(savingsUsd: number): Hamlet {
  const place = hamlet();
  const { world, who } = place;
  const { i, h } = who.Bashir;
  world.people.livelihood[i] = Livelihood.wageWorker;
  world.people.earnings[i] = 10_000;
  world.households.tenure[h] = Tenure.renter;
  world.households.rooms[h] = 2;
  purse(world, h, savingsUsd);
  return place;
}

describe('Bashir’s month, USD 100 earned, five mouths, two rooms at USD 20', () => {
  it('with the savings he wishes for: 90 for needs, nine tenths of the other 10, one saved', () => {
    const place = bashirRents(1.5 * NEEDS_USD);
    place.process('settleAccounts');
    const { households } = place.world;
    const { h } = place.who.Bashir;
    expect(households.savings[h]).toBe(13_500 + 100);
    expect(households.rent[h]).toBe(4_000);
    expect(households.income[h]).toBe(10_000);
    expect(households.debt[h]).toBe(0);
  });

  it('without any: he saves a twelfth of what is lacking, as far as needs allow', () => {
    const place = bashirRents(0);
    place.process('settleAccounts');
    // 99 − 135 / 12 = 87.75 would be below needs: 90 are spent, 10 saved.
    expect(place.world.households.savings[place.who.Bashir.h]).toBe(1_000);
  });

  it('without work and savings: he borrows up to a month and a half of needs, then does with less', () => {
    const place = bashirRents(0);
    const { world, who } = place;
    const { i, h } = who.Bashir;
    world.people.livelihood[i] = Livelihood.unemployed;
    world.people.earnings[i] = 0;
    const owed = [1, 2, 3].map(() => {
      place.process('settleAccounts');
      return world.households.debt[h];
    });
    expect(owed).toEqual([9_000, 13_500, 13_500]);
    expect(world.households.rent[h]).toBe(0); // nothing was left to pay it from
  });

  it('what he does not pay as rent he spends, nearly two thirds of it in the hamlet', () => {
    const place = bashirRents(1.5 * NEEDS_USD);
    place.process('settleAccounts');
    const others = 4 * 9_000; // the four others borrow what they need
    expect(place.world.zones.spendingCents[0]).toBe(Math.floor(5_900 * 0.65) + Math.floor(others * 0.65));
  });
});

describe('Rent and a home', () => {
  it('rents double: the same third of means now pays one room, and the family moves together', () => {
    const { world, who } = bashirRents(0);
    const { h } = who.Bashir;
    world.households.consumption[h] = 2_400; // USD 120 a month for five: a third is two rooms at 20
    expect(roomsWanted(world, h, 2_000)).toBe(2);
    expect(roomsWanted(world, h, 4_000)).toBe(1);
    expect(roomsWanted(world, h, 9_000)).toBe(1); // five to a room is as close as people live
  });

  it('rent half as much again as a third of means: renting loses 1.2 × ln 1.5, and shelters gain', () => {
    const { world, who } = bashirRents(0);
    const { h } = who.Bashir;
    world.households.consumption[h] = 2_400;
    const before = rentUtility(world, h);
    world.zones.rentPerRoomCents[0] = 6_000; // one room now costs 60
    const after = rentUtility(world, h);
    expect(after - before).toBeCloseTo(-world.p.housing.rentBurden * Math.log(1.5), 9);
    expect(tenureChances(after, -20)[0]).toBeLessThan(tenureChances(before, -20)[0]);
  });

  it('who does not mind the burden does not move for it', () => {
    const { world, who } = bashirRents(0);
    const { h } = who.Bashir;
    const p = { ...world.p, housing: { ...world.p.housing, rentBurden: 0 } };
    const before = rentUtility({ ...world, p }, h);
    world.zones.rentPerRoomCents[0] = 6_000;
    expect(rentUtility({ ...world, p }, h)).toBe(before);
  });
});
