import { describe, expect, it } from 'vitest';
import { rentUtility, roomsWanted } from '../../src/model/housing/choice.ts';
import { Tenure } from '../../src/model/state.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NAMES, programme } from './hamlet.ts';

const rent = (parameters: object = {}): object => ({ rent: programme('rentSupport', { parameters: { rentUsdPerMonth: 60, supportMonths: 3, ...parameters } }) });

/** Nobody has a house; each family lives on 90 dollars a month, a room costs 20, and there are rooms enough. */
function homeless(programmes: object, rentBurden = 1.2): Hamlet {
  const place = hamlet(
    hamletScenario((draft) => {
      draft.programmes = { ...GIVEN, ...programmes };
      Object.assign(draft.assumptions.housing, { rentBurden, rentAdjustmentPerMonth: 0.02, movePerMonth: 0 });
    }),
  );
  const { households, zones, solved } = place.world;
  Object.assign(solved, { rentUrban: -1.5, hostedUrban: 0 });
  for (const name of NAMES) {
    households.tenure[place.who[name].h] = Tenure.makeshift;
    households.rooms[place.who[name].h] = 1;
  }
  zones.rentalRooms.fill(1_000);
  zones.rentPerRoomCents.fill(2_000);
  zones.landAccess.fill(0);
  return place;
}

/** Families that rent, over 60 months in which all of them decide anew. */
function renting(place: Hamlet): number {
  const { world, who } = place;
  const { households, zones } = world;
  let count = 0;
  for (let month = 0; month < 60; month++) {
    for (const name of NAMES) {
      households.tenure[who[name].h] = Tenure.makeshift;
      households.formed[who[name].h] = world.month;
    }
    zones.roomsTaken.fill(0);
    zones.rentalRooms.fill(1_000);
    zones.rentPerRoomCents.fill(2_000);
    place.process('housePeople');
    count += NAMES.filter((name) => households.tenure[who[name].h] === Tenure.renter).length;
    world.month++;
  }
  return count;
}

describe('Cash for rent', () => {
  it('writes 60 dollars a month that a family can count on, for three months', () => {
    const place = homeless(rent());
    const { world, who } = place;
    const aid = [1, 2, 3, 4, 5].map(() => {
      place.process('runProgrammes');
      world.month++;
      return world.households.rentAidUsdPerMonth[who.Karim.h];
    });
    expect(aid).toEqual([60, 60, 60, 0, 0]);
  });

  it('pays who rents, its rent and no more; who lives in a shelter gets nothing', () => {
    const place = homeless(rent());
    const { world, who } = place;
    const { households } = world;
    households.tenure[who.Karim.h] = Tenure.renter;
    households.rooms[who.Karim.h] = 2;
    for (let month = 0; month < 5; month++, world.month++) place.process('runProgrammes');
    expect(households.savings[who.Karim.h]).toBe(3 * 4_000);
    expect(households.savings[who.Nasir.h]).toBe(0);
  });

  it('is read by housing: two rooms instead of one, at a twentieth of their rent', () => {
    const [without, given] = [homeless({}), homeless(rent())];
    given.process('runProgrammes');
    const { h } = given.who.Daud;
    // A third of 90 dollars pays one room of 20; with 60 beside it there are the two that five people need.
    expect(roomsWanted(without.world, h, 2_000)).toBe(1);
    expect(roomsWanted(given.world, h, 2_000)).toBe(2);
    // 1.2 × ln(20 / 2): of 40 dollars for two rooms a family pays at least a twentieth itself.
    expect(rentUtility(given.world, h) - rentUtility(without.world, h)).toBeCloseTo(1.2 * Math.log(10), 9);
  });

  it('makes more families rent; where rent weighs nothing, as many as before', () => {
    const counted = (programmes: object, rentBurden: number): number => {
      const place = homeless(programmes, rentBurden);
      place.process('runProgrammes');
      return renting(place);
    };
    expect(counted(rent(), 1.2)).toBeGreaterThan(counted({}, 1.2) + 20);
    expect(counted(rent(), 0)).toBe(counted({}, 0));
  });

  it('where nobody decides on a home, nobody rents and nobody is paid', () => {
    const [without, given] = [homeless({}), homeless(rent())];
    for (const place of [without, given]) place.live(6, ['housePeople', 'decideToLeave']);
    expect([...given.world.households.tenure]).toEqual([...without.world.households.tenure]);
    expect([...given.world.households.savings]).toEqual([...without.world.households.savings]);
  });
});
