/** The head-count of a month: who lives, works and trades where. Counted anew each month, so that nothing can drift. */
import { SECTORS, TRADES } from '../scenario.ts';
import { Livelihood, Origin, Presence } from '../state.ts';
import type { World } from '../world.ts';
import { bornAtAge, GROWN } from './households.ts';

const KINDS = ['people', 'newcomers', 'adults', 'jobless', 'idleYouth'] as const;
const YOUNG = 30;

export function takeCensus(world: World): void {
  const { people, households, zones, jobs, trades, team, counts } = world;
  const n = world.zoneIds.length;
  const atJobs = n * KINDS.length;
  const atTrades = atJobs + jobs.base.length;
  const sums = world.tally.subarray(0, atTrades + trades.base.length);
  team.sum(counts.people, sums, (part, from, to) => {
    const { presence, household, livelihood, origin, workZone, sector, birthMonth } = people;
    const { zone } = households;
    const grown = bornAtAge(world, GROWN);
    const young = bornAtAge(world, YOUNG);
    for (let i = from; i < to; i++) {
      if (presence[i] !== Presence.here) continue;
      const z = zone[household[i]];
      const at = z * KINDS.length;
      const l = livelihood[i];
      part[at]++;
      if (origin[i] >= Origin.returnee) part[at + 1]++;
      if (l === Livelihood.wageWorker) part[atJobs + workZone[i] * SECTORS.length + sector[i]]++;
      else if (l === Livelihood.selfEmployed) part[atTrades + z * TRADES.length + sector[i]]++;
      if (birthMonth[i] > grown || l === Livelihood.belowSchoolAge) continue;
      part[at + 2]++;
      if (l !== Livelihood.unemployed && l !== Livelihood.dayLabourer) continue;
      part[at + 3]++;
      if (birthMonth[i] > young) part[at + 4]++;
    }
  });
  team.once(() => {
    for (let z = 0; z < n; z++) {
      const at = z * KINDS.length;
      zones.people[z] = sums[at];
      zones.newcomers[z] = sums[at + 1];
      zones.adults[z] = sums[at + 2];
      zones.jobless[z] = sums[at + 3];
      zones.idleYouth[z] = sums[at + 4];
    }
    for (let m = 0; m < jobs.base.length; m++) jobs.filled[m] = sums[atJobs + m];
    for (let t = 0; t < trades.base.length; t++) trades.enterprises[t] = sums[atTrades + t];
  });
}
