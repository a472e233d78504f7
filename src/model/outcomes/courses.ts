/** How the lives of those who are followed go: settled, struggling, held back, gone; and what each programme was to them. */
import { journeyMeansUsd } from '../leaving/routes.ts';
import { ageYears, WORKING_AGE } from '../population/households.ts';
import type { Courses } from '../result.ts';
import { Aspiration, Presence, Route } from '../state.ts';
import type { World } from '../world.ts';
import { noteChanges } from './changes.ts';
import { Course } from './followedCodes.ts';
import { reachOfAll } from './reached.ts';
import { COMPOSITE, scoring } from './scoring.ts';
import { cheapestBeyondUsd } from './survey.ts';

export interface CoursesFollowed {
  closeMonth(rows: Int32Array): void;
  inOrder(rows: Int32Array, positions: Uint32Array): Courses;
}

/** What somebody was in the first month here. */
interface First {
  readonly documents: Uint8Array;
  readonly tenure: Uint8Array;
  readonly seen: Uint8Array;
}

export function followCourses(world: World): CoursesFollowed {
  const { people, households, capacities, ways } = world;
  const first: First = { documents: new Uint8Array(capacities.people), tenure: new Uint8Array(capacities.people), seen: new Uint8Array(capacities.people) };
  const least = cheapestBeyondUsd(ways);
  let scoresOf = scoring(world);
  const courseOf = (i: number): number => {
    const presence = people.presence[i];
    if (presence === Presence.abroad) return people.route[i] === Route.regular ? Course.leftRegular : people.route[i] === Route.irregular ? Course.leftIrregular : Course.none;
    if (presence === Presence.dead) return Course.died;
    if (presence !== Presence.here || ageYears(world, i) < WORKING_AGE) return Course.none;
    if (people.aspiration[i] === Aspiration.wish && journeyMeansUsd(world, people.household[i]) < least) return Course.cannotLeave;
    return scoresOf(i)[COMPOSITE] >= 0.5 ? Course.settled : Course.struggling;
  };
  const courses = noteChanges(capacities.people, courseOf);
  const reach = reachOfAll(world);
  return {
    closeMonth(rows) {
      scoresOf = scoring(world); // what zones offer changes by the month
      courses.note(rows);
      for (const i of rows) {
        if (first.seen[i] === 1 || people.presence[i] !== Presence.here) continue;
        first.seen[i] = 1;
        first.documents[i] = people.documents[i];
        first.tenure[i] = households.tenure[people.household[i]];
      }
      reach.closeMonth(rows);
    },
    inOrder: (rows, positions) => ({
      sex: Uint8Array.from(rows, (i) => people.sex[i]),
      birthMonth: Int16Array.from(rows, (i) => people.birthMonth[i]),
      vulnerable: Uint8Array.from(rows, (i) => people.vulnerable[i]),
      documents: Uint8Array.from(rows, (i) => first.documents[i]),
      tenure: Uint8Array.from(rows, (i) => first.tenure[i]),
      ...courses.byPosition(positions),
      reach: reach.inOrder(rows),
    }),
  };
}
