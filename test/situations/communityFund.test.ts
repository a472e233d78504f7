import { describe, expect, it } from 'vitest';
import { wishUtilities } from '../../src/model/leaving/leave.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, programme } from './hamlet.ts';

const parameters = { committeePersonUsdPerMonth: 0.02, mobilisationMonths: 2, boreholeUsd: 4_500, boreholePeople: 500, pumpUsdPerMonth: 0, clinicUsd: 50_000, clinicPeople: 10_000, careUsdPerMonth: 0, reserveMonths: 0 };
const fund = (facts: object = {}): object => ({ fund: programme('communityFund', { parameters, budgetUsd: 1_000, end: '2016-12', ...facts }) });
const BEFORE = { water: 0.75, clinic: 0.8 };

/** The hamlet's people have as much water and care as they were used to, times what is given; power and seats as ever. */
function used(programmes: object, water: number, clinic: number, weights: { accounts?: object; attitudes?: object } = {}): Hamlet {
  const place = hamlet(
    hamletScenario((draft) => {
      draft.assumptions.accounts = { ...draft.assumptions.accounts, ...weights.accounts };
      draft.assumptions.attitudes = { ...draft.assumptions.attitudes, ...weights.attitudes };
      draft.assumptions.infrastructure = { waterBaseShare: BEFORE.water, clinicBaseShare: BEFORE.clinic };
      draft.programmes = { ...GIVEN, ...programmes };
    }),
  );
  const { zones } = place.world;
  zones.waterCapacity[0] *= water;
  zones.clinicCapacity[0] *= clinic;
  return place;
}

function months(place: Hamlet, count: number): Hamlet {
  for (let m = 0; m < count; m++) {
    for (const key of ['runProgrammes', 'loadInfrastructure', 'settleAccounts', 'updateAttitudes']) place.process(key);
    place.world.month++;
  }
  return place;
}
const capacities = ({ world: { zones, schools } }: Hamlet): number[] => [zones.waterCapacity[0], zones.clinicCapacity[0], zones.powerCapacity[0], schools.classrooms[0]];
const chosen = (place: Hamlet, before: readonly number[]): string[] => ['water', 'clinic', 'power', 'classrooms'].filter((_, k) => capacities(place)[k] > before[k]);
const wish = ({ world, who }: Hamlet): number => wishUtilities(world)(who.Bashir.i);

describe('A community fund', () => {
  it('builds what the hamlet lacks most against before, not what it lacks most of', () => {
    // Half of the people are without power, as ever; of water there is a third less than they were used to.
    for (const [water, clinic, wanted] of [
      [0.67, 1, 'water'],
      [1, 0.67, 'clinic'],
      [0.5, 0.67, 'water'],
    ] as const) {
      const place = used(fund(), water, clinic);
      const before = capacities(place);
      months(place, 3);
      expect(chosen(place, before)).toEqual([wanted]);
    }
  });

  it('meets for two months before it builds, and pays two cents a head for its meetings', () => {
    const place = used(fund(), 0.67, 1);
    const before = capacities(place);
    months(place, 2);
    expect(chosen(place, before)).toEqual([]);
    expect(place.world.programmeState.spentCents[0]).toBe(2 * (50 + 6));
    months(place, 1);
    expect(chosen(place, before)).toEqual(['water']);
    // A tenth of the 1,000 dollars less overhead and three months' meetings, at nine dollars for each person.
    expect(place.world.zones.waterCapacity[0] - before[0]).toBeCloseTo((900 - 1.5) / 10 / 9, 1);
  });

  it('counts as aid to each who lives there', () => {
    const place = used(fund({ parameters: { ...parameters, mobilisationMonths: 0 } }), 0.67, 1);
    place.process('runProgrammes');
    expect(place.world.zones.aidToAllCents[0]).toBeCloseTo((90_000 - 50) / 12 + 50, -1);
    expect(place.world.zones.aidToNewcomersCents[0] + place.world.zones.aidToResidentsCents[0]).toBe(0);
  });

  it('speaks against leaving, since life is nearer to what it was; where services weigh nothing, it does not', () => {
    expect(wish(months(used(fund(), 0.67, 1), 6))).toBeLessThan(wish(months(used({}, 0.67, 1), 6)));
    const off = { accounts: { livingServicesShare: 0 }, attitudes: { crowdedServices: 0 } };
    expect(wish(months(used(fund(), 0.67, 1, off), 6))).toBe(wish(months(used({}, 0.67, 1, off), 6)));
  });

  it('without money for meetings chooses nothing', () => {
    const place = used(fund({ budgetUsd: 0 }), 0.5, 1);
    const before = capacities(place);
    months(place, 6);
    expect(chosen(place, before)).toEqual([]);
  });
});
