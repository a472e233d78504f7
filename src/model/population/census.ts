/** The head-count of a month: who lives, works and trades where. Counted anew each month, so that nothing can drift. */
import type { RowList } from '../../lib/rows.ts';
import { SECTORS, TRADES } from '../scenario.ts';
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

/** Where the census counts what. */
interface Places {
  readonly jobs: number;
  readonly trades: number;
  readonly nowhere: number;
}
function placesOf({ zoneIds, jobs, trades }: World): Places {
  const atJobs = zoneIds.length * PER_ZONE;
  const atTrades = atJobs + jobs.base.length;
  return { jobs: atJobs, trades: atTrades, nowhere: atTrades + trades.base.length };
}

/**
 * Heads are counted by zone, newcomer or not, livelihood and age, those in work by their market too, and listed for the processes that
 * concern them: each by an index that is calculated and not branched to, since no processor can guess who comes next.
 */
function countHeads(world: World, at: Places, part: Float64Array, from: number, to: number): void {
  const { presence, household, livelihood, origin, workZone, sector, birthMonth } = world.people;
  const { zone } = world.households;
  // Jobs are counted where they are, trades where their owners live, the livelihoods of others nowhere.
  const start = new Int32Array(LIVELIHOODS).fill(at.nowhere);
  start[Livelihood.wageWorker] = at.jobs;
  start[Livelihood.selfEmployed] = at.trades;
  const perWorkZone = new Int32Array(LIVELIHOODS);
  perWorkZone[Livelihood.wageWorker] = SECTORS.length;
  const perHomeZone = new Int32Array(LIVELIHOODS);
  perHomeZone[Livelihood.selfEmployed] = TRADES.length;
  const perSector = new Int32Array(LIVELIHOODS);
  perSector[Livelihood.wageWorker] = 1;
  perSector[Livelihood.selfEmployed] = 1;
  const tooYoung = bornAtAge(world, GROWN) + 1;
  const young = bornAtAge(world, YOUNG) + 1;
  const { grown, schoolAge, employed, jobless, selfEmployed } = world;
  const lists: readonly RowList[] = [schoolAge, employed, jobless, selfEmployed];
  for (const list of [grown, ...lists]) list.clear();
  const unlisted = new Int32Array(CHUNK);
  const end = new Int32Array(lists.length + 1);
  for (let first = from; first < to; first += CHUNK) {
    const last = Math.min(to, first + CHUNK);
    const rows = [...lists.map((list) => list.makeRoom(CHUNK)), unlisted];
    lists.forEach((list, k) => {
      end[k] = list.length;
    });
    end[UNLISTED] = 0;
    const grownRows = grown.makeRoom(CHUNK);
    let grownEnd = grown.length;
    for (let i = first; i < last; i++) {
      if (presence[i] !== Presence.here) continue;
      const z = zone[household[i]];
      const l = livelihood[i];
      const born = birthMonth[i];
      const isGrown = isNegative(born - tooYoung);
      part[z * PER_ZONE + ((origin[i] >> 1) * LIVELIHOODS + l) * AGES + isGrown + isNegative(born - young)]++;
      part[start[l] + workZone[i] * perWorkZone[l] + z * perHomeZone[l] + sector[i] * perSector[l]]++;
      const list = LIST_OF[l];
      rows[list][end[list]++] = i;
      grownRows[grownEnd] = i;
      grownEnd += isGrown;
    }
    lists.forEach((list, k) => {
      list.length = end[k];
    });
    grown.length = grownEnd;
  }
}

/** Lists people anew without a head-count. */
export function listPeople(world: World): void {
  const places = placesOf(world);
  world.team.sum(world.counts.people, world.tally.subarray(0, places.nowhere + 1), (part, from, to) => countHeads(world, places, part, from, to));
}

export function takeCensus(world: World): void {
  const { zones, jobs, trades, team, counts } = world;
  const n = world.zoneIds.length;
  const at = placesOf(world);
  const sums = world.tally.subarray(0, at.nowhere + 1);
  team.sum(counts.people, sums, (part, from, to) => countHeads(world, at, part, from, to));
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
    for (let m = 0; m < jobs.base.length; m++) jobs.filled[m] = sums[at.jobs + m];
    for (let t = 0; t < trades.base.length; t++) trades.enterprises[t] = sums[at.trades + t];
  });
}
