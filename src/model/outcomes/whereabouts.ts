/**
 * Where some people live, month by month, for whoever draws them as dots: reading only, between two months, by the first worker alone. Kept are
 * their moves, which are few, and not their places, which are people times months.
 */
import { bits, decisionKey } from '../../lib/random.ts';
import { RowList, sortRows } from '../../lib/rows.ts';
import { IDS_PER_HOUSEHOLD } from '../population/identity.ts';
import type { Whereabouts } from '../result.ts';
import { Presence } from '../state.ts';
import type { World } from '../world.ts';

/** Not here: dead, or not yet born or arrived. */
export const NOWHERE = 0;
export const ABROAD = 255;

export interface Follower {
  closeMonth(): void;
  whereabouts(): Whereabouts;
}

/** `most`: about so many people are followed at most; of more, whole families are left out by hash, so that those of a smaller sample are in the larger. */
export function followWhereabouts(world: World, most: number): Follower {
  const { people, households, roster, counts, scale } = world;
  const all = roster.size.reduce((sum, size) => sum + size, 0);
  const oneIn = Math.max(1, Math.ceil(all / most));
  const thin = decisionKey(world.seed, 'population.sample', 0);
  const cut = 4294967296 / (scale * oneIn);
  const followed = new RowList();
  const last = new Uint8Array(world.capacities.people);
  const moved = new RowList();
  const to: number[] = [];
  const from = [0];
  let known = 0;
  const placeOf = (i: number): number =>
    people.presence[i] === Presence.here ? households.zone[people.household[i]] + 1 : people.presence[i] === Presence.abroad ? ABROAD : NOWHERE;
  return {
    closeMonth() {
      for (; known < counts.people; known++) {
        const household = Math.floor(people.id[known] / IDS_PER_HOUSEHOLD);
        if (oneIn === 1 || bits(thin.k0, thin.k1, household) < cut) followed.push(known);
      }
      for (const i of followed.rows) {
        const place = placeOf(i);
        if (place === last[i]) continue;
        last[i] = place;
        moved.push(i);
        to.push(place);
      }
      from.push(moved.length);
    },
    whereabouts: () => inOrderOfIds(world, followed.rows, { from, moved: moved.rows, to }, scale * oneIn),
  };
}

interface Moves {
  readonly from: readonly number[];
  readonly moved: Int32Array;
  readonly to: readonly number[];
}

/** Rows lie as the workers of a team left them; ids are the same for any number of workers. */
function inOrderOfIds({ people, counts }: World, followed: Int32Array, { from, moved, to }: Moves, peoplePer: number): Whereabouts {
  const rows = sortRows(followed.slice(), (i) => people.id[i]);
  const position = new Uint32Array(counts.people);
  rows.forEach((i, at) => {
    position[i] = at;
  });
  const who = new Uint32Array(moved.length);
  const where = new Uint8Array(moved.length);
  for (let m = 1; m < from.length; m++) {
    const order = sortRows(
      Int32Array.from({ length: from[m] - from[m - 1] }, (_, k) => from[m - 1] + k),
      (k) => position[moved[k]],
    );
    order.forEach((k, at) => {
      who[from[m - 1] + at] = position[moved[k]];
      where[from[m - 1] + at] = to[k];
    });
  }
  return {
    peoplePer,
    id: Uint32Array.from(rows, (i) => people.id[i]),
    origin: Uint8Array.from(rows, (i) => people.origin[i]),
    stream: Uint8Array.from(rows, (i) => people.stream[i]),
    arrivalMonth: Int16Array.from(rows, (i) => people.arrivalMonth[i]),
    from: Uint32Array.from(from),
    who,
    where,
  };
}
