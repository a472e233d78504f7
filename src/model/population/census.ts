/** The head-count of a month: who lives, works and trades where. Counted anew each month, so that nothing can drift. */
import { SECTORS, TRADES } from '../scenario.ts';
import { Livelihood, Presence } from '../state.ts';
import type { World } from '../world.ts';
import { bornAtAge, GROWN } from './households.ts';

const YOUNG = 30;
const LIVELIHOODS = Livelihood.words.length;
/** Children, young adults, others. */
const AGES = 3;
const PER_ZONE = 2 * LIVELIHOODS * AGES;

/** 1 for a negative whole number, 0 for others. */
const isNegative = (x: number): number => x >>> 31;

/**
 * Heads are counted by zone, newcomer or not, livelihood and age, those in work by their market too: each by an index that is
 * calculated and not branched to, since no processor can guess who comes next.
 */
export function takeCensus(world: World): void {
  const { people, households, zones, jobs, trades, team, counts } = world;
  const n = world.zoneIds.length;
  const atJobs = n * PER_ZONE;
  const atTrades = atJobs + jobs.base.length;
  const nowhere = atTrades + trades.base.length;
  const sums = world.tally.subarray(0, nowhere + 1);
  // Jobs are counted where they are, trades where their owners live, the livelihoods of others nowhere.
  const start = new Int32Array(LIVELIHOODS).fill(nowhere);
  start[Livelihood.wageWorker] = atJobs;
  start[Livelihood.selfEmployed] = atTrades;
  const perWorkZone = new Int32Array(LIVELIHOODS);
  perWorkZone[Livelihood.wageWorker] = SECTORS.length;
  const perHomeZone = new Int32Array(LIVELIHOODS);
  perHomeZone[Livelihood.selfEmployed] = TRADES.length;
  const perSector = new Int32Array(LIVELIHOODS);
  perSector[Livelihood.wageWorker] = 1;
  perSector[Livelihood.selfEmployed] = 1;
  team.sum(counts.people, sums, (part, from, to) => {
    const { presence, household, livelihood, origin, workZone, sector, birthMonth } = people;
    const { zone } = households;
    const tooYoung = bornAtAge(world, GROWN) + 1;
    const young = bornAtAge(world, YOUNG) + 1;
    for (let i = from; i < to; i++) {
      if (presence[i] !== Presence.here) continue;
      const z = zone[household[i]];
      const l = livelihood[i];
      const born = birthMonth[i];
      const age = isNegative(born - tooYoung) + isNegative(born - young);
      const newcomer = origin[i] >> 1;
      part[z * PER_ZONE + (newcomer * LIVELIHOODS + l) * AGES + age]++;
      part[start[l] + workZone[i] * perWorkZone[l] + z * perHomeZone[l] + sector[i] * perSector[l]]++;
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
    for (let m = 0; m < jobs.base.length; m++) jobs.filled[m] = sums[atJobs + m];
    for (let t = 0; t < trades.base.length; t++) trades.enterprises[t] = sums[atTrades + t];
  });
}
