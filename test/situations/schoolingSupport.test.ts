import { describe, expect, it } from 'vitest';
import { Livelihood } from '../../src/model/state.ts';
import { members } from '../model/worlds.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NAMES, programme } from './hamlet.ts';

const aid = { aid: programme('schoolingSupport', { parameters: { childYearUsd: 84, supportMonths: 3 } }) };

/** Two children of each household are ten years old, without papers; half of such children go to school here. */
function tenChildren(programmes: object, schools: object = {}, seatCount = 1_000): Hamlet & { readonly children: readonly number[] } {
  const place = hamlet(
    hamletScenario((draft) => {
      const half = { girlsShare: 0.5, boysShare: 0.5 };
      draft.place.urban.attendance = { primary: half, lowerSecondary: half, high: half };
      Object.assign(draft.assumptions.schools, { decidePerMonth: 1, income: 0, crowding: 0, documents: 0.6, support: 0.6, ...schools });
      draft.programmes = { ...GIVEN, ...programmes };
    }),
  );
  const { people, schools: school, p } = place.world;
  const children = NAMES.flatMap((name) => members(place.world, place.who[name].h).slice(2, 4));
  for (const name of NAMES) for (const i of members(place.world, place.who[name].h)) if (people.livelihood[i] < Livelihood.homeDuties) people.livelihood[i] = Livelihood.belowSchoolAge;
  for (const i of children) {
    people.birthMonth[i] = -120;
    people.livelihood[i] = Livelihood.outOfSchool;
    people.documents[i] = 0;
  }
  school.classrooms.fill((seatCount + 1e-6) / (p.schools.shiftsRatio * p.schools.mostPupilsPerClassPupils));
  return { ...place, children };
}

/** Children at school, over 100 months in which each is asked anew. */
function attending(programmes: object, schools: object = {}, seatCount = 1_000): number {
  const { world, children, process } = tenChildren(programmes, schools, seatCount);
  process('runProgrammes');
  let count = 0;
  for (world.month = 1; world.month <= 100; world.month++) {
    for (const i of children) world.people.livelihood[i] = Livelihood.outOfSchool;
    process('enrolPupils');
    count += children.filter((i) => world.people.livelihood[i] === Livelihood.pupil).length;
  }
  return count;
}

describe('Support for schooling', () => {
  it('writes that the children of a household are supported, for three months, and gives 7 dollars a month for each of two', () => {
    const { world, who, process } = tenChildren(aid);
    const { h } = who.Akbar;
    const seen = [0, 1, 2, 3, 4].map(() => {
      process('runProgrammes');
      world.month++;
      return [world.households.schoolAid[h], world.households.packageCents[h], world.households.savings[h]];
    });
    expect(seen).toEqual([
      [1, 0, 0],
      [1, 1_400, 0],
      [1, 2_800, 0],
      [0, 4_200, 0],
      [0, 4_200, 0],
    ]);
  });

  it('is read by schools: more children wish to go, and papers are no bar', () => {
    const [without, given] = [attending({}), attending(aid)];
    // Odds of one, times exp(0.6) for the support; without papers exp(−0.6 × 0.9) or so before.
    expect(given).toBeGreaterThan(without * 1.5);
    expect(given / 1_000).toBeLessThan(0.75);
  });

  it('where families weigh neither support nor papers, changes nothing', () => {
    const deaf = { support: 0, documents: 0 };
    expect(attending(aid, deaf)).toBe(attending({}, deaf));
  });

  it('makes no seat: with two seats, two go to school', () => {
    expect(attending(aid, {}, 2)).toBe(200);
  });

  it('where schools do not enrol, changes no life', () => {
    const [without, given] = [tenChildren({}), tenChildren(aid)];
    for (const place of [without, given]) place.live(6, ['enrolPupils']);
    expect([...given.world.people.livelihood]).toEqual([...without.world.people.livelihood]);
  });
});
