/** Bashir is unemployed and served by a programme in its first month; Daud is like him in all that employers see, without it. */
import { Livelihood } from '../../src/model/state.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario } from './hamlet.ts';

/** The hamlet with these programmes; weights of hiring (log-odds) as a test sets them. */
export function bashir(programmes: object, weights: object = {}): Hamlet {
  const place = hamlet(
    hamletScenario((draft) => {
      draft.programmes = { ...GIVEN, ...programmes };
      Object.assign(draft.assumptions.labour, { placementWeight: 1, subsidyWeight: 1.5, separationPerMonth: 0.005, ...weights });
    }),
  );
  const { people } = place.world;
  for (const { i } of [place.who.Bashir, place.who.Daud]) {
    for (const column of [people.skill, people.education, people.documents]) column[i] = 0;
    people.language[i] = 1;
  }
  people.livelihood[place.who.Bashir.i] = Livelihood.unemployed;
  place.process('runProgrammes');
  return place;
}

/** A column's value for Bashir, in this month and those that follow, programmes alone at work. */
export const bashirsMonths = ({ world, who, process }: Hamlet, column: 'placed' | 'subsidised', months: number): number[] =>
  Array.from({ length: months }, () => {
    const now = world.people[column][who.Bashir.i];
    world.month++;
    process('runProgrammes');
    return now;
  });
