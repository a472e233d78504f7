import { describe, expect, it } from 'vitest';
import { members } from '../model/worlds.ts';
import { LEVELS } from '../../src/model/kinds.ts';
import { seats } from '../../src/model/schools/enrol.ts';
import { Livelihood } from '../../src/model/state.ts';
import type { World } from '../../src/model/world.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NAMES, programme } from './hamlet.ts';

/** Two children of each household are ten years old and wish for school; there are so many seats. */
function tenChildren(seatCount: number, programmes: object = {}, assumptions: object = {}): Hamlet & { readonly children: readonly number[] } {
  const place = hamlet(
    hamletScenario((draft) => {
      const sure = { primary: { girlsShare: 0.98, boysShare: 0.98 }, lowerSecondary: { girlsShare: 0.98, boysShare: 0.98 }, high: { girlsShare: 0.98, boysShare: 0.98 } };
      draft.place.urban.attendance = sure;
      Object.assign(draft.assumptions.schools, { decidePerMonth: 1, income: 3, ...assumptions });
      draft.programmes = { ...GIVEN, ...programmes };
    }),
  );
  const { world, who } = place;
  const { people, households, schools, p } = world;
  const children = NAMES.flatMap((name) => members(world, who[name].h).slice(2, 4));
  for (const name of NAMES) {
    households.felt[who[name].h] = 20; // nobody stays away for want of money
    for (const i of members(world, who[name].h)) if (people.livelihood[i] < Livelihood.homeDuties) people.livelihood[i] = Livelihood.belowSchoolAge;
  }
  for (const i of children) {
    people.birthMonth[i] = -120;
    people.livelihood[i] = Livelihood.outOfSchool;
    people.documents[i] = 1;
  }
  schools.pupilsBase.fill(1);
  schools.classrooms.fill(1);
  schools.teachers.fill(1);
  schools.classrooms[0] = seatCount / (p.schools.shiftsRatio * p.schools.mostPupilsPerClassPupils);
  return { ...place, children };
}

const atSchool = ({ people }: World, children: readonly number[]): number => children.filter((i) => people.livelihood[i] === Livelihood.pupil).length;

describe('Ten children, four seats', () => {
  it('four go to school, six are turned away', () => {
    const { world, children, process } = tenChildren(4);
    expect(seats(world, 0)).toBeCloseTo(4, 9);
    world.schools.classrooms[0] += 1e-9;
    process('enrolPupils');
    expect(atSchool(world, children)).toBe(4);
    expect(world.schools.turnedAway[0]).toBe(6);
  });

  it('every child is as likely as any other: the lot falls anew each time', () => {
    const won = new Map<number, number>();
    const { world, children, process } = tenChildren(4.001);
    const rounds = 400;
    for (world.month = 0; world.month < rounds; world.month++) {
      for (const i of children) world.people.livelihood[i] = Livelihood.outOfSchool;
      world.schools.crowding.fill(1);
      process('enrolPupils');
      for (const i of children) if (world.people.livelihood[i] === Livelihood.pupil) won.set(i, (won.get(i) ?? 0) + 1);
    }
    // 0.4 × 400 = 160, standard deviation 9.8.
    for (const i of children) expect(Math.abs((won.get(i) ?? 0) - 160)).toBeLessThan(40);
  });

  it('who has a seat keeps it; a newcomer waits', () => {
    const { world, children, process } = tenChildren(4.001);
    process('enrolPupils');
    const first = children.filter((i) => world.people.livelihood[i] === Livelihood.pupil);
    world.month = 1;
    world.schools.crowding.fill(1);
    process('enrolPupils');
    expect(first.every((i) => world.people.livelihood[i] === Livelihood.pupil)).toBe(true);
  });
});

/** One classroom a month and its teachers cost 12,500 + 1.5 × 120 × 12 dollars, and a tenth of the budget is overhead. */
const CLASSROOM_USD = 12_500 + 1.5 * 120 * 12;
const parameters = { classroomUsd: 12_500, teachersCount: 1.5, teacherUsdPerMonth: 120, reserveMonths: 12 };
const oneClassroom = { rooms: programme('classrooms', { budgetUsd: Math.ceil(CLASSROOM_USD / 0.9) + 1, end: '2016-01', parameters }) };

describe('Classrooms and teachers', () => {
  it('write a classroom and a teacher and a half; schools read them: all ten find a seat', () => {
    const { world, children, process } = tenChildren(4.001, oneClassroom);
    const [rooms, teachers] = [world.schools.classrooms[0], world.schools.teachers[0]];
    world.schools.pupils[0] = 4; // it is fullest here
    process('runProgrammes');
    expect(world.schools.classrooms[0] - rooms).toBeCloseTo(1, 3);
    expect(world.schools.teachers[0] - teachers).toBeCloseTo(1.5, 3);
    process('enrolPupils');
    expect(atSchool(world, children)).toBe(10);
    expect(world.schools.turnedAway[0]).toBe(0);
  });

  it('where schools do not enrol, a classroom changes no life', () => {
    const without = tenChildren(4.001);
    const built = tenChildren(4.001, oneClassroom);
    for (const place of [without, built]) {
      place.world.schools.pupils[0] = 4;
      place.live(6, ['enrolPupils']);
    }
    expect(livelihoods(built)).toEqual(livelihoods(without));
    expect(built.world.schools.classrooms.reduce((a, b) => a + b)).toBeGreaterThan(without.world.schools.classrooms.reduce((a, b) => a + b));
  });

  it('where there are seats for all, they only ease crowding; who does not weigh it decides as before', () => {
    const attending = (programmes: object, crowding: number): number => {
      const { world, children, process } = tenChildren(4_000, programmes, { crowding, income: 0, decidePerMonth: 1 });
      let years = 0;
      world.schools.pupils[0] = 4;
      for (world.month = 0; world.month < 200; world.month++) {
        if (world.month === 0) process('runProgrammes');
        for (const i of children) world.people.livelihood[i] = Livelihood.outOfSchool;
        world.schools.crowding[0] = (4 / world.schools.teachers[0]) * 4;
        process('enrolPupils');
        years += atSchool(world, children);
      }
      return years;
    };
    expect(attending(oneClassroom, 0)).toBe(attending({}, 0));
    expect(attending(oneClassroom, 3)).toBeGreaterThan(attending({}, 3));
  });

  it('are built where pupils are most crowded', () => {
    const { world, process } = tenChildren(4.001, oneClassroom);
    world.schools.pupils[1] = 500;
    const before = Float64Array.from(world.schools.classrooms);
    process('runProgrammes');
    const gained = LEVELS.map((_, s) => world.schools.classrooms[s] - (before[s] as number));
    expect(gained.indexOf(Math.max(...gained))).toBe(1);
  });
});

const livelihoods = ({ world }: Hamlet): number[] => [...world.people.livelihood.subarray(0, world.counts.people)];
