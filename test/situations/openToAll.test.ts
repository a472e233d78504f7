import { describe, expect, it } from 'vitest';
import { Origin } from '../../src/model/state.ts';
import { members } from '../model/worlds.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, programme } from './hamlet.ts';

const MONTHS = 6;
const money = { budgetUsd: 1_000, end: '2016-01' };
/** USD 180 in kind for Nasir's household alone; boreholes for everybody, with all of a thousand dollars. */
const targeted = { cash: programme('reintegrationCash', { ...money, target: { origins: ['returnee'] }, parameters: { perPersonUsd: 180 } }) };
const open = { wells: programme('water', { ...money, parameters: { reserveMonths: 0 } }) };

/** Nasir's family of five came back last month; the other twenty have always lived here. */
function nasirCameBack(programmes: object, weights: object = {}): Hamlet {
  const place = hamlet(
    hamletScenario((draft) => {
      draft.assumptions.attitudes = weights;
      draft.programmes = { ...GIVEN, ...programmes };
    }),
  );
  const { world, who } = place;
  world.households.origin[who.Nasir.h] = Origin.returnee;
  for (const i of members(world, who.Nasir.h)) {
    world.people.origin[i] = Origin.returnee;
    world.people.arrivalMonth[i] = 0;
  }
  place.process('ageAndFormFamilies'); // heads are counted
  return place;
}

/** Bashir's resentment of newcomers after half a year in which only programmes and feelings move. */
function resentment(programmes: object, weights: object = {}): number {
  const { world, who, process } = nasirCameBack(programmes, weights);
  for (let m = 0; m < MONTHS; m++) {
    for (const key of ['runProgrammes', 'loadInfrastructure', 'updateAttitudes']) process(key);
    world.month++;
  }
  return world.people.resentment[who.Bashir.i];
}

describe('Aid for newcomers alone, and aid open to all', () => {
  it('counts for those who get it: boreholes for 25 people are the same for each, whoever they are', () => {
    const { world, process } = nasirCameBack(open);
    process('runProgrammes');
    const spent = world.zones.aidToAllCents[0];
    expect(spent).toBeGreaterThan(0);
    expect([world.zones.aidToNewcomersCents[0], world.zones.aidToResidentsCents[0]]).toEqual([0, 0]);
    process('updateAttitudes');
    expect(world.zones.aidResidentsCents[0]).toBeCloseTo(spent / 25 / 6, 9);
    expect(world.zones.aidNewcomersCents[0]).toBe(world.zones.aidResidentsCents[0]);
    expect(world.zones.aidToAllCents[0]).toBe(0);
  });

  it('cash for five of 25 raises the resentment of the others; boreholes for all lower it (M10)', () => {
    expect(resentment(targeted)).toBeGreaterThan(resentment({}));
    expect(resentment(open)).toBeLessThan(resentment({}));
  });

  it('where nobody compares aid, cash for five is not resented', () => {
    expect(resentment(targeted, { aidGap: 0 })).toBe(resentment({}, { aidGap: 0 }));
  });

  it('where nobody minds crowded services, boreholes for all change no resentment: nobody is above the other', () => {
    const off = { crowdedServices: 0, contact: 0 };
    expect(resentment(open, off)).toBeCloseTo(resentment({}, off), 9);
  });
});
