/** Process 5: hire, lay off, hire by the day; wages. */
import { exp, ln } from '../../lib/exact.ts';
import { drawLots, lotKey } from '../../lib/lot.ts';
import { roundBySample, uniform } from '../../lib/random.ts';
import type { Process } from '../process.ts';
import { SECTORS } from '../kinds.ts';
import { Livelihood } from '../state.ts';
import type { World } from '../world.ts';
import { hiringWeights, pick, reachJobs } from './hiring.ts';
import { outsideDemand } from './demand.ts';
import { gatherAtSquares } from './square.ts';
import { overBefore } from '../overBefore.ts';

export const hireAndLayOff: Process = {
  key: 'hireAndLayOff',
  label: 'Hire, lay off, hire by the day; wages',
  doc: 'Regular jobs wanted follow local spending, outside demand and works; vacancies and lay-offs close part of the gap; who is hired is drawn by weighted lot; who has no regular work and cannot wait goes to the labour square, where days are rationed.',
  run(world) {
    wantJobs(world);
    separate(world);
    apply(world);
    hire(world);
    gatherAtSquares(world);
  },
};

/** Jobs wanted, vacancies and wages. J* = base × (local part × spending over before + outside part); construction follows building. */
function wantJobs(world: World): void {
  const { jobs, zones, p, team } = world;
  const l = p.labour;
  const local: readonly number[] = [l.farmingLocalShare, 1, l.retailLocalShare, l.transportLocalShare, l.servicesLocalShare, l.craftsLocalShare];
  // Those who separate, and those who leave the place, are replaced as they go.
  const turnover = l.separationPerMonth + world.solved.workersLeaving;
  const outside = outsideDemand(world);
  team.once(() => {
    for (let m = 0; m < jobs.base.length; m++) {
      const z = Math.floor(m / SECTORS.length);
      const s = m % SECTORS.length;
      const demand = SECTORS[s] === 'construction' ? zones.building[z] : overBefore(zones.spendingCents[z], zones.spendingBaseCents[z]);
      jobs.wanted[m] = jobs.base[m] * (local[s] * demand + (1 - local[s]) * outside);
      const needed = turnover * jobs.filled[m] + l.jobAdjustmentPerMonth * (jobs.wanted[m] - jobs.filled[m]);
      jobs.vacancies[m] = Math.max(0, needed) / l.vacancyFillShare;
    }
    reachJobs(world);
    adjustWages(world);
  });
}

/** Wages rise where vacancies per job seeker rise, and hardly fall. Tightness is smoothed over a year and a half. */
function adjustWages(world: World): void {
  const { zones, p } = world;
  const { wageUpElasticity, wageUpPerMonth, wageDownPerMonth } = p.labour;
  for (let z = 0; z < world.zoneIds.length; z++) {
    const ratio = zones.tightness[z] / zones.tightnessBase[z];
    if (!(ratio > 0)) continue;
    const gap = wageUpElasticity * ln(ratio) - ln(zones.wageFactor[z]);
    zones.wageFactor[z] *= exp(gap * (gap > 0 ? wageUpPerMonth : wageDownPerMonth));
  }
}

/** Days of regular work in a month. */
const FULL_TIME_DAYS = 24;

/** Regular pay of each market this month, in cents. */
const wagesCents = ({ jobs, zones }: World): Float64Array =>
  Float64Array.from(jobs.wageUsdPerMonth, (wage, m) => Math.round(wage * zones.wageFactor[Math.floor(m / SECTORS.length)] * 100));

/** Some regular workers leave or lose their jobs and join the jobless, the others are paid. */
function separate(world: World): void {
  const { people, jobs, p, team, facts, employed, jobless, month } = world;
  const l = p.labour;
  const pay = wagesCents(world);
  const chance = new Float64Array(jobs.base.length);
  for (let m = 0; m < chance.length; m++) {
    const tooMany = (jobs.filled[m] - jobs.wanted[m]) * l.jobAdjustmentPerMonth - l.separationPerMonth * jobs.filled[m];
    chance[m] = l.separationPerMonth + (tooMany > 0 && jobs.filled[m] > 0 ? tooMany / jobs.filled[m] : 0);
  }
  const key = world.key('labour.separate');
  const lost = world.tally.subarray(0, jobs.base.length + 1);
  team.sum(0, lost, (part) => {
    const { livelihood, workZone, sector, id, since, daysWorked, earnings } = people;
    const { rows: idle } = jobless;
    for (let k = 0; k < idle.length; k++) daysWorked[idle[k]] = 0;
    const { rows } = employed;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      const m = workZone[i] * SECTORS.length + sector[i];
      if (uniform(key.k0, key.k1, id[i]) >= chance[m]) {
        daysWorked[i] = FULL_TIME_DAYS;
        earnings[i] = pay[m];
        continue;
      }
      livelihood[i] = Livelihood.unemployed;
      since[i] = month;
      earnings[i] = 0;
      daysWorked[i] = 0;
      part[m]++;
      part[lost.length - 1]++;
      jobless.push(i);
    }
  });
  team.once(() => {
    for (let m = 0; m < jobs.base.length; m++) jobs.filled[m] -= lost[m];
    facts.separations += lost[jobs.base.length];
  });
}

/** Every jobless person applies to one market in reach, the likelier the more vacancies it has and the nearer it is. */
function apply(world: World): void {
  const { people, households, jobs, zones, team, jobless, jobReach, p } = world;
  const n = world.zoneIds.length;
  const markets = jobs.base.length;
  const where = world.key('labour.apply');
  const luck = world.key('labour.hire');
  const seekers = world.tally.subarray(0, markets + n);
  team.sum(0, seekers, (part) => {
    const { household, id, market, lotKey: keys } = people;
    const weightOf = hiringWeights(world);
    const { rows } = jobless;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      const z = households.zone[household[i]];
      part[markets + z]++;
      const m = pick(jobReach, z * markets, markets, uniform(where.k0, where.k1, id[i]));
      market[i] = m + 1;
      keys[i] = lotKey(uniform(luck.k0, luck.k1, id[i]), weightOf(i));
      part[m]++;
    }
  });
  // Matches: M = fill × V × ((U/V) over that before)^α, at most U and V (Petrongolo and Pissarides 2001).
  const round = world.key('labour.matches');
  team.once(() => {
    const { separationPerMonth, vacancyFillShare, jobSearchElasticity } = p.labour;
    const expected = expectedSeekers(world, seekers.subarray(markets));
    for (let m = 0; m < markets; m++) {
      const vacancies = jobs.vacancies[m];
      const base = (jobs.base[m] * (separationPerMonth + world.solved.workersLeaving)) / vacancyFillShare;
      const ratio = vacancies > 0 && base > 0 && jobs.seekersBase[m] > 0 ? expected[m] / vacancies / (jobs.seekersBase[m] / base) : 0;
      const advice = zones.matching[Math.floor(m / SECTORS.length)];
      const matches = ratio > 0 ? advice * vacancyFillShare * vacancies * exp(jobSearchElasticity * ln(ratio)) : 0;
      world.places[m] = Math.min(seekers[m], roundBySample(Math.min(matches, vacancies), uniform(round.k0, round.k1, m)));
    }
    for (let z = 0; z < n; z++) {
      zones.jobless[z] = seekers[markets + z];
      const tight = zones.jobless[z] > 0 ? vacanciesInReach(world, z) / zones.jobless[z] : zones.tightnessBase[z];
      // Where nobody looked for work at first, or nothing was to be had, the first month in which both were there is what wages are compared with.
      if (zones.tightnessBase[z] === 0) {
        zones.tightnessBase[z] = tight;
        zones.tightness[z] = tight;
      }
      zones.tightness[z] += (tight - zones.tightness[z]) / 18;
    }
  });
}

/** Seekers by market as chances have it, so that small markets do not lose matches to the luck of who applies. */
function expectedSeekers(world: World, bySeekersHome: Float64Array): Float64Array {
  const { jobReach, jobs } = world;
  const markets = jobs.base.length;
  const expected = new Float64Array(markets);
  for (let z = 0; z < bySeekersHome.length; z++) {
    const total = jobReach[(z + 1) * markets - 1];
    if (total <= 0) continue;
    for (let m = 0; m < markets; m++) {
      const part = jobReach[z * markets + m] - (m > 0 ? jobReach[z * markets + m - 1] : 0);
      expected[m] += (bySeekersHome[z] * part) / total;
    }
  }
  return expected;
}

function vacanciesInReach(world: World, z: number): number {
  const markets = world.jobs.base.length;
  return world.jobReach[(z + 1) * markets - 1];
}

function hire(world: World): void {
  const { people, jobs, team, jobless, facts } = world;
  const markets = jobs.base.length;
  const pay = wagesCents(world);
  drawLots(team, people, jobless, world.places.subarray(0, markets), world.lot);
  const hired = world.tally.subarray(0, markets + 1);
  team.sum(0, hired, (part) => {
    const { livelihood, market, workZone, sector, since, daysWorked, earnings } = people;
    const { rows } = jobless;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      const m = market[i] - 1;
      if (m < 0) continue;
      livelihood[i] = Livelihood.wageWorker;
      workZone[i] = Math.floor(m / SECTORS.length);
      sector[i] = m % SECTORS.length;
      since[i] = world.month;
      daysWorked[i] = FULL_TIME_DAYS;
      earnings[i] = pay[m];
      part[m]++;
      part[markets]++;
    }
  });
  team.once(() => {
    for (let m = 0; m < markets; m++) jobs.filled[m] += hired[m];
    facts.hires += hired[markets];
  });
}
