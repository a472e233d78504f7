import { describe, expect, it } from 'vitest';
import { Livelihood, Skill } from '../../src/model/state.ts';
import { chance, contest, NEAR, oneVacancy } from './contest.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, programme } from './hamlet.ts';

const course = (parameters: object = {}): object => ({
  course: programme('training', { parameters: { courseUsd: 500, courseMonths: 2, stipendUsdPerMonth: 30, passShare: 1, employerShare: 0, employerMonths: 36, ...parameters } }),
});

/** Bashir is unemployed and has no skill; Daud, of the same papers, school and contacts, looks for work when Bashir's course is over. */
function bashir(programmes: object, labour: object = {}): Hamlet {
  const place = hamlet(
    hamletScenario((draft) => {
      draft.programmes = { ...GIVEN, ...programmes };
      Object.assign(draft.assumptions.labour, { skillWeight: 0.6, placementWeight: 1, ...labour });
    }),
  );
  const { people } = place.world;
  for (const { i } of [place.who.Bashir, place.who.Daud]) {
    people.skill[i] = Skill.none;
    people.education[i] = 0;
    people.documents[i] = 1;
    people.language[i] = 1;
  }
  people.livelihood[place.who.Bashir.i] = Livelihood.unemployed;
  return place;
}

function afterCourse(programmes: object, labour: object = {}): Hamlet {
  const place = bashir(programmes, labour);
  for (let month = 0; month < 3; month++) {
    place.process('runProgrammes');
    place.world.month++;
  }
  return place;
}

describe('Vocational training', () => {
  it('writes two months as a trainee with 30 dollars each, then a skilled trade', () => {
    const place = bashir(course());
    const { world, who } = place;
    const { i, h } = who.Bashir;
    const seen = [0, 1, 2].map(() => {
      place.process('runProgrammes');
      world.month++;
      return [world.people.livelihood[i], world.people.skill[i], world.households.savings[h] / 100];
    });
    expect(seen).toEqual([
      [Livelihood.trainee, Skill.none, 0],
      [Livelihood.trainee, Skill.none, 30],
      [Livelihood.unemployed, Skill.skilledTrade, 60],
    ]);
  });

  it('takes unemployed people alone, unless those who work by the day are taken as well', () => {
    const livelihoodAt = (casualShare: number): number => {
      const place = bashir(course({ casualShare }));
      const { people } = place.world;
      people.livelihood[place.who.Bashir.i] = Livelihood.dayLabourer;
      place.process('runProgrammes');
      return people.livelihood[place.who.Bashir.i];
    };
    expect([livelihoodAt(0), livelihoodAt(1)]).toEqual([Livelihood.dayLabourer, Livelihood.trainee]);
  });

  it('is no job: a trainee seeks none, and a vacancy goes to somebody else', () => {
    const place = bashir(course({ courseMonths: 24 }));
    place.process('runProgrammes');
    oneVacancy(place);
    place.world.people.livelihood[place.who.Daud.i] = Livelihood.unemployed;
    place.process('hireAndLayOff');
    expect(place.world.people.livelihood[place.who.Bashir.i]).toBe(Livelihood.trainee);
    expect(place.world.people.livelihood[place.who.Daud.i]).toBe(Livelihood.wageWorker);
  });

  it('is income: the stipend is spent before savings are', () => {
    const place = bashir(course());
    place.live(2, ['hireAndLayOff', 'decideToLeave']);
    expect(place.world.households.income[place.who.Bashir.h]).toBe(3_000);
  });

  it('is read by labour: one job, two seekers; a skill makes it 65 in 100, with an employer 83; alone 50', () => {
    const share = (programmes: object): number => contest(afterCourse(programmes), 'Bashir', 'Daud');
    expect(Math.abs(share({}) - 0.5)).toBeLessThan(NEAR);
    expect(Math.abs(share(course()) - chance(0.6))).toBeLessThan(NEAR);
    expect(Math.abs(share(course({ employerShare: 1 })) - chance(1.6))).toBeLessThan(NEAR);
  });

  it('who does not pass, and has no employer, gains nothing by it', () => {
    expect(afterCourse(course({ passShare: 0 })).world.people.skill[0]).toBe(bashir({}).world.people.skill[0]);
    expect(contest(afterCourse(course({ passShare: 0 })), 'Bashir', 'Daud')).toBe(contest(afterCourse({}), 'Bashir', 'Daud'));
  });

  it('where employers look at neither, it changes nobody’s chance', () => {
    const deaf = { skillWeight: 0, placementWeight: 0 };
    expect(contest(afterCourse(course({ employerShare: 1 }), deaf), 'Bashir', 'Daud')).toBe(contest(afterCourse({}, deaf), 'Bashir', 'Daud'));
  });

  it('is recommended for the employer’s months and no longer', () => {
    const place = bashir(course({ employerShare: 1, employerMonths: 4 }));
    const placed = [...Array(9)].map(() => {
      place.process('runProgrammes');
      place.world.month++;
      return place.world.people.placed[place.who.Bashir.i];
    });
    expect(placed).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0]); // two months on the course, four after it
  });
});
