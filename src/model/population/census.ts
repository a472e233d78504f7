/** The head-count of a month: who lives, works and trades where. Counted anew each month, so that nothing can drift. */
import type { RowList } from '../../lib/rows.ts';
import { inWholes } from '../../lib/wholes.ts';
import { SECTORS, TRADES } from '../kinds.ts';
import { Livelihood, Presence } from '../state.ts';
import type { World } from '../world.ts';
import { bornAtAge, GROWN } from './households.ts';

const YOUNG = 30;
const LIVELIHOODS = Livelihood.words.length;
/** Children, young adults, others. */
const AGES = 3;
const PER_ZONE = 2 * LIVELIHOODS * AGES;

/** Rows listed at a time: the lists make room for as many. */
const CHUNK = 4096;
/** Lists by livelihood; whoever is on none of them is listed for nothing. */
const UNLISTED = 4;
const LIST_OF = new Uint8Array(LIVELIHOODS).fill(UNLISTED);
for (const l of [Livelihood.pupil, Livelihood.outOfSchool]) LIST_OF[l] = 0;
LIST_OF[Livelihood.wageWorker] = 1;
for (const l of [Livelihood.unemployed, Livelihood.dayLabourer]) LIST_OF[l] = 2;
LIST_OF[Livelihood.selfEmployed] = 3;

/** 1 for a negative whole number, 0 for others. */
const isNegative = (x: number): number => x >>> 31;

/** Lists people for the processes that concern them, and counts them by zone, newcomer or not, livelihood and age. */
function countHeads(world: World, part: Int32Array, from: number, to: number): void {
  const { presence, household, livelihood, origin, birthMonth } = world.people;
  const { zone } = world.households;
  const tooYoung = bornAtAge(world, GROWN) + 1;
  const young = bornAtAge(world, YOUNG) + 1;
  const { grown } = world;
  const lists = listsOf(world);
  const unlisted = new Int32Array(CHUNK);
  const end = new Int32Array(lists.length + 1);
  for (let first = from; first < to; first += CHUNK) {
    const last = Math.min(to, first + CHUNK);
    const rows = [...lists.map((list) => list.makeRoom(CHUNK)), unlisted];
    for (let k = 0; k < lists.length; k++) end[k] = lists[k].length;
    end[UNLISTED] = 0;
    const grownRows = grown.makeRoom(CHUNK);
    let grownEnd = grown.length;
    // By indices that are calculated and not branched to: no processor can guess who comes next.
    for (let i = first; i < last; i++) {
      if (presence[i] !== Presence.here) continue;
      const l = livelihood[i];
      const born = birthMonth[i];
      const isGrown = isNegative(born - tooYoung);
      part[zone[household[i]] * PER_ZONE + ((origin[i] >> 1) * LIVELIHOODS + l) * AGES + isGrown + isNegative(born - young)]++;
      const list = LIST_OF[l];
      rows[list][end[list]++] = i;
      grownRows[grownEnd] = i;
      grownEnd += isGrown;
    }
    for (let k = 0; k < lists.length; k++) lists[k].length = end[k];
    grown.length = grownEnd;
  }
}

const listsOf = ({ schoolAge, employed, jobless, selfEmployed }: World): readonly RowList[] => [schoolAge, employed, jobless, selfEmployed];

/** Lists people anew, and fills `sums` with how many there are. */
function countAndList(world: World, sums: Float64Array): void {
  for (const list of [world.grown, ...listsOf(world)]) list.clear();
  world.team.sum(world.counts.people, sums, (part, from, to) => inWholes(part, from, to, (wholes, first, last) => countHeads(world, wholes, first, last)));
}

/** Lists people anew without a head-count. */
export const listPeople = (world: World): void => countAndList(world, world.tally.subarray(0, world.zoneIds.length * PER_ZONE));

export function takeCensus(world: World): void {
  const { people, households, zones, jobs, trades, employed, selfEmployed, team } = world;
  const n = world.zoneIds.length;
  const sums = world.tally.subarray(0, n * PER_ZONE);
  const inWork = world.tally.subarray(sums.length, sums.length + jobs.base.length + trades.base.length);
  countAndList(world, sums);
  // Jobs are counted where they are, trades where their owners live.
  team.sum(0, inWork, (part) => {
    const { workZone, sector, household } = people;
    for (let k = 0; k < employed.length; k++) {
      const i = employed.all[k];
      part[workZone[i] * SECTORS.length + sector[i]]++;
    }
    for (let k = 0; k < selfEmployed.length; k++) {
      const i = selfEmployed.all[k];
      part[jobs.base.length + households.zone[household[i]] * TRADES.length + sector[i]]++;
    }
  });
  team.once(() => {
    for (let z = 0; z < n; z++) {
      const of = (newcomer: number, livelihood: number, age: number): number => sums[z * PER_ZONE + (newcomer * LIVELIHOODS + livelihood) * AGES + age];
      zones.people[z] = 0;
      zones.newcomers[z] = 0;
      zones.adults[z] = 0;
      zones.jobless[z] = 0;
      zones.idleYouth[z] = 0;
      for (let l = 0; l < LIVELIHOODS; l++) {
        for (const newcomer of [0, 1]) {
          const young = of(newcomer, l, 1);
          const adults = l === Livelihood.belowSchoolAge ? 0 : young + of(newcomer, l, 2);
          const all = of(newcomer, l, 0) + young + of(newcomer, l, 2);
          zones.people[z] += all;
          if (newcomer === 1) zones.newcomers[z] += all;
          zones.adults[z] += adults;
          if (l !== Livelihood.unemployed && l !== Livelihood.dayLabourer) continue;
          zones.jobless[z] += adults;
          zones.idleYouth[z] += young;
        }
      }
    }
    for (let m = 0; m < jobs.base.length; m++) jobs.filled[m] = inWork[m];
    for (let t = 0; t < trades.base.length; t++) trades.enterprises[t] = inWork[jobs.base.length + t];
  });
}
