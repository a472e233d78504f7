/**
 * Where some people live, month by month, for whoever draws them as dots; and, if asked, how their lives go. Reading only, between two
 * months, by the first worker alone.
 */
import { bits, decisionKey } from '../../lib/random.ts';
import { RowList, sortRows } from '../../lib/rows.ts';
import { IDS_PER_HOUSEHOLD } from '../population/identity.ts';
import type { Whereabouts } from '../result.ts';
import { Presence } from '../state.ts';
import type { World } from '../world.ts';
import { noteChanges } from './changes.ts';
import { followCourses } from './courses.ts';
import { ABROAD, NOWHERE } from './followedCodes.ts';

export interface Follower {
  closeMonth(): void;
  whereabouts(): Whereabouts;
}

/** `most`: about so many people are followed at most; of more, whole families are left out by hash, so that those of a smaller sample are in the larger. */
export function followWhereabouts(world: World, most: number, withCourses = false): Follower {
  const { people, households, roster, counts, scale } = world;
  const all = roster.size.reduce((sum, size) => sum + size, 0);
  const oneIn = Math.max(1, Math.ceil(all / most));
  const thin = decisionKey(world.seed, 'population.sample', 0);
  const cut = 4294967296 / (scale * oneIn);
  const followed = new RowList();
  const moves = noteChanges(world.capacities.people, (i) =>
    people.presence[i] === Presence.here ? households.zone[people.household[i]] + 1 : people.presence[i] === Presence.abroad ? ABROAD : NOWHERE,
  );
  const courses = withCourses ? followCourses(world) : undefined;
  let known = 0;
  return {
    closeMonth() {
      for (; known < counts.people; known++) {
        const household = Math.floor(people.id[known] / IDS_PER_HOUSEHOLD);
        if (oneIn === 1 || bits(thin.k0, thin.k1, household) < cut) followed.push(known);
      }
      moves.note(followed.rows);
      courses?.closeMonth(followed.rows);
    },
    whereabouts() {
      // Rows lie as the workers of a team left them; ids are the same for any number of workers.
      const rows = sortRows(followed.rows.slice(), (i) => people.id[i]);
      const positions = new Uint32Array(counts.people);
      rows.forEach((i, at) => {
        positions[i] = at;
      });
      const { from, who, code } = moves.byPosition(positions);
      return {
        peoplePer: scale * oneIn,
        id: Uint32Array.from(rows, (i) => people.id[i]),
        origin: Uint8Array.from(rows, (i) => people.origin[i]),
        stream: Uint8Array.from(rows, (i) => people.stream[i]),
        arrivalMonth: Int16Array.from(rows, (i) => people.arrivalMonth[i]),
        from,
        who,
        where: code,
        ...(courses && { courses: courses.inOrder(rows, positions) }),
      };
    },
  };
}
