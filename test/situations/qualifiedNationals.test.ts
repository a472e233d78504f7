import { describe, expect, it } from 'vitest';
import { Livelihood, Origin } from '../../src/model/state.ts';
import { members } from '../model/worlds.ts';
import { oneVacancy, SERVICES } from './contest.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NAMES, programme } from './hamlet.ts';

const posts = (parameters: object = {}): object => ({
  posts: programme('qualifiedNationals', { parameters: { supplementUsdPerMonth: 150, supportMonths: 3, keepShare: 0, schoolYears: 12, patientsPeople: 100, ...parameters } }),
});

/** Bashir came back with twelve years of school and finds no work. Two children of each family are ten; their one teacher has 47 pupils. */
function bashir(programmes: object, schools: object = {}): Hamlet & { readonly children: readonly number[] } {
  const place = hamlet(
    hamletScenario((draft) => {
      const half = { girlsShare: 0.5, boysShare: 0.5 };
      draft.place.urban.attendance = { primary: half, lowerSecondary: half, high: half };
      draft.programmes = { ...GIVEN, ...programmes };
      Object.assign(draft.assumptions.schools, { decidePerMonth: 1, income: 0, crowding: 1, ...schools });
    }),
  );
  const { world, who } = place;
  const { people, schools: school } = world;
  people.origin[who.Bashir.i] = Origin.returnee;
  people.education[who.Bashir.i] = 12;
  people.livelihood[who.Bashir.i] = Livelihood.unemployed;
  const children = NAMES.flatMap((name) => members(world, who[name].h).slice(2, 4));
  for (const i of children) people.birthMonth[i] = -120;
  school.pupilsBase.fill(0);
  school.pupilsBase[0] = 47;
  school.pupils[0] = 94;
  school.classrooms.fill(1);
  school.teachers.fill(1);
  return { ...place, children };
}

function months(place: Hamlet, count: number): void {
  for (let m = 0; m < count; m++) {
    place.process('runProgrammes');
    place.world.month++;
  }
}

describe('The return of qualified nationals', () => {
  it('writes a post, a teacher more and 150 dollars a month beside the wage; when it ends, neither', () => {
    const place = bashir(posts());
    const { world, who } = place;
    const seen = [0, 1, 2, 3, 4].map(() => {
      months(place, 1);
      return [world.people.livelihood[who.Bashir.i], world.schools.teachers[0], world.jobs.filled[SERVICES], world.households.savings[who.Bashir.h]];
    });
    expect(seen).toEqual([
      [Livelihood.wageWorker, 2, 1, 0],
      [Livelihood.wageWorker, 2, 1, 15_000],
      [Livelihood.wageWorker, 2, 1, 30_000],
      [Livelihood.unemployed, 1, 0, 45_000],
      [Livelihood.unemployed, 1, 0, 45_000],
    ]);
  });

  it('who is kept on goes on teaching without the supplement', () => {
    const place = bashir(posts({ keepShare: 1 }));
    months(place, 6);
    expect(place.world.people.livelihood[place.who.Bashir.i]).toBe(Livelihood.wageWorker);
    expect(place.world.schools.teachers[0]).toBe(2);
    expect(place.world.households.savings[place.who.Bashir.h]).toBe(45_000);
  });

  it('where clinics are missed more than teachers, he serves there, and 100 people more can be', () => {
    const place = bashir(posts());
    const { zones } = place.world;
    zones.clinicCapacity.fill(1);
    months(place, 1);
    expect(zones.clinicCapacity[0]).toBe(101);
    expect(place.world.schools.teachers[0]).toBe(1);
    const [before, after] = [bashir({}), place].map(({ world, process }) => {
      world.zones.clinicCapacity[0] -= 100;
      if (world === place.world) world.zones.clinicCapacity[0] += 100;
      else world.zones.clinicCapacity[0] = 1;
      process('loadInfrastructure');
      return world.zones.clinic[0];
    });
    expect([before, after]).toEqual([1 / 25, 1]);
  });

  /** Children at school, over 60 months in which each is asked anew and the school is as crowded as teachers make it. */
  const attending = (programmes: object, crowding: number): number => {
    const { world, children, process } = bashir(programmes, { crowding });
    process('runProgrammes');
    let count = 0;
    for (world.month = 1; world.month <= 60; world.month++) {
      for (const i of children) world.people.livelihood[i] = Livelihood.outOfSchool;
      world.schools.crowding[0] = 4 / (world.schools.teachers[0] as number);
      process('enrolPupils');
      count += children.filter((i) => world.people.livelihood[i] === Livelihood.pupil).length;
    }
    return count;
  };

  it('is read by schools: where classes are less crowded more children wish to go; where crowding weighs nothing, as many as before', () => {
    expect(attending(posts(), 1)).toBeGreaterThan(attending({}, 1) * 1.2);
    expect(attending(posts(), 0)).toBe(attending({}, 0));
  });

  it('leaves no post behind that he lost: who loses it before the end takes the teacher with him', () => {
    const place = bashir(posts());
    const { world, who } = place;
    months(place, 1);
    oneVacancy(place);
    world.people.livelihood[who.Bashir.i] = Livelihood.unemployed;
    months(place, 1);
    expect(world.schools.teachers[0]).toBe(1);
    expect(world.people.post[who.Bashir.i]).toBe(0);
    expect(world.jobs.filled[SERVICES]).toBe(0);
  });

  it('takes nobody who stayed, nor who came back without skill or school', () => {
    const place = bashir(posts());
    const { people } = place.world;
    people.education[place.who.Bashir.i] = 11;
    people.skill[place.who.Bashir.i] = 0;
    people.livelihood[place.who.Daud.i] = Livelihood.unemployed;
    people.education[place.who.Daud.i] = 16;
    months(place, 2);
    expect(place.world.programmeState.served[0]).toBe(0);
  });
});
