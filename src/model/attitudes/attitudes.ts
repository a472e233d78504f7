/** Process 10: update attitudes: wellbeing, resentment, grievance, tension. */
import { exp, ln, logit, sigmoid } from '../../lib/exact.ts';
import { perHeadNeedsCents } from '../accounts/needs.ts';
import { pressure } from '../accounts/living.ts';
import { services } from '../infrastructure/load.ts';
import type { Process } from '../process.ts';
import { Aspiration, Livelihood, Origin, Presence, Tenure } from '../state.ts';
import type { World } from '../world.ts';

export const updateAttitudes: Process = {
  key: 'updateAttitudes',
  label: 'Update attitudes: wellbeing, resentment, grievance, tension',
  doc: 'Each attitude moves toward a target between 0 and 1, σ(logit of its level before + Σ weight × change from before), with a half-life of months, so it never reaches a ceiling.',
  run(world) {
    world.team.once(() => {
      smoothAid(world);
      setTension(world);
    });
    feel(world);
  },
};

type Terms = readonly (readonly [label: string, value: number])[];

/** What moves all people of a zone alike; index by zone. */
interface Climate {
  readonly residents: readonly number[];
  readonly rent: readonly number[];
  readonly strain: readonly number[];
  readonly residentTerms: readonly Terms[];
}

function climate(world: World): Climate {
  const { zones, p } = world;
  const a = p.attitudes;
  const all = world.zoneIds.map((_, z) => z);
  const needs = perHeadNeedsCents(world);
  const residentTerms = all.map((z): Terms => {
    const competition = zones.jobless[z] / Math.max(1, zones.adults[z]) - zones.joblessBaseShare[z];
    const served = services(world, z) / zones.servicesBase[z];
    const gap = (zones.aidNewcomersCents[z] - zones.aidResidentsCents[z]) / needs;
    const fair = Math.max(0, Math.min(1, served)) * Math.max(0, 1 - 4 * Math.max(0, competition));
    return [
      ['competition for work', a.workCompetition * competition],
      ['crowded services', a.crowdedServices * (1 - served)],
      ['aid to newcomers above that to residents', a.aidGap * Math.max(-3, Math.min(3, gap))],
      ['contact under fair conditions', (-a.contact * fair * zones.newcomers[z]) / Math.max(1, zones.people[z])],
    ];
  });
  return {
    residents: residentTerms.map((terms) => terms.reduce((sum, [, value]) => sum + value, 0)),
    rent: all.map((z) => a.roomCompetition * ln(zones.rentPerRoomCents[z] / zones.rentPerRoomBaseCents[z])),
    strain: all.map((z) => a.strain * (zones.tension[z] - zones.tensionBase[z])),
    residentTerms,
  };
}

/** Residents' resentment: own loss, and what the zone does to all. */
export function resentmentTarget(world: World, h: number, c: Climate): number {
  const { households, p } = world;
  const a = p.attitudes;
  const z = households.zone[h];
  const loss = -ln(Math.max(0.2, Math.min(3, households.living[h])));
  const exposed = households.tenure[h] === Tenure.owner ? 0.5 : 1;
  const kin = households.origin[h] === Origin.earlierReturnee ? a.kinship : 0;
  return sigmoid(logit(a.resentmentBaseShare) + a.ownLoss * loss + exposed * c.rent[z] + c.residents[z] - kin);
}

/** Newcomers' grievance: neighbours' better packages, stigma, own loss against life before. */
function grievanceTarget(world: World, i: number, h: number): number {
  const { people, households, zones, p } = world;
  const a = p.attitudes;
  const z = households.zone[h];
  const months = perHeadNeedsCents(world) * Math.max(1, households.people[h]);
  const envy = Math.min(6, Math.max(0, zones.packageMeanCents[z] - households.packageCents[h]) / months);
  const loss = -ln(Math.max(0.2, Math.min(3, households.living[h])));
  return sigmoid(logit(a.grievanceBaseShare) + a.envy * envy + a.stigma * people.stigma[i] + a.ownLoss * 0.5 * loss);
}

/** Wellbeing, apart from the solved intercept: income, work, room, belonging, separation, shame, strain. */
export function wellbeingScore(world: World, i: number, h: number): number {
  const { people, households, scenario, zones, p } = world;
  const a = p.attitudes;
  const line = scenario.place.povertyLineUsdPerMonth * 100;
  const strain = a.strain * (zones.tension[households.zone[h]] - zones.tensionBase[households.zone[h]]);
  return (
    a.income * ln(Math.max(0.1, households.consumption[h] / line)) -
    (people.livelihood[i] === Livelihood.unemployed ? a.jobless : 0) -
    (households.tenure[h] >= Tenure.hosted ? a.crowdedHome : 0) +
    a.belonging * (people.network[i] - 1) -
    (households.abroad[h] > 0 ? a.separation : 0) -
    a.shame * people.stigma[i] -
    strain
  );
}

/** Sums over people are of whole 4096ths. */
export const FINE = 4096;

function feel(world: World): void {
  const { people, households, zones, team, counts, p, solved } = world;
  const a = p.attitudes;
  const n = world.zoneIds.length;
  const move = 1 - exp(-ln(2) / a.halfLifeMonths);
  const gain = 1 / a.networkMonths;
  const fade = 1 / a.stigmaMonths;
  const c = climate(world);
  const sums = world.tally.subarray(0, 5 * n);
  team.sum(counts.people, sums, (part, from, to) => {
    const { livelihood, household, origin, resentment, wellbeing, network, stigma, presence, aspiration } = people;
    let lastHousehold = -1;
    let resented = 0;
    for (let i = from; i < to; i++) {
      const l = livelihood[i];
      if (presence[i] !== Presence.here || l === Livelihood.belowSchoolAge || (l <= Livelihood.outOfSchool && isChild(world, i))) continue;
      const h = household[i];
      const z = households.zone[h];
      const newcomer = origin[i] >= Origin.returnee;
      if (newcomer) {
        network[i] += gain * (1 - network[i]) * (1 - stigma[i]);
        stigma[i] -= fade * stigma[i];
        resentment[i] += move * (grievanceTarget(world, i, h) - resentment[i]);
      } else {
        if (h !== lastHousehold) {
          resented = resentmentTarget(world, h, c);
          lastHousehold = h;
        }
        if (network[i] < 1) network[i] += gain * (1 - network[i]);
        resentment[i] += move * (resented - resentment[i]);
      }
      wellbeing[i] += move * (sigmoid(solved.wellbeing + wellbeingScore(world, i, h)) - wellbeing[i]);
      part[z + (newcomer ? 2 * n : 0)] += Math.round(resentment[i] * FINE);
      part[z + (newcomer ? 3 * n : n)]++;
      if (aspiration[i] !== Aspiration.none) part[4 * n + z]++;
    }
  });
  team.once(() => {
    for (let z = 0; z < n; z++) {
      if (sums[n + z] > 0) zones.resentment[z] = sums[z] / FINE / sums[n + z];
      zones.grievance[z] = sums[3 * n + z] > 0 ? sums[2 * n + z] / FINE / sums[3 * n + z] : p.attitudes.grievanceBaseShare;
      zones.wishShare[z] = sums[4 * n + z] / Math.max(1, sums[n + z] + sums[3 * n + z]);
    }
  });
}

const isChild = (world: World, i: number): boolean => (world.scenario.place.demography ? world.month : 0) - world.people.birthMonth[i] < 15 * 12;

/** Aid per head, smoothed over half a year, for residents and newcomers; and the mean package of newcomers. */
function smoothAid(world: World): void {
  const { zones } = world;
  for (let z = 0; z < world.zoneIds.length; z++) {
    const residents = Math.max(1, zones.people[z] - zones.newcomers[z]);
    const newcomers = Math.max(1, zones.newcomers[z]);
    zones.aidResidentsCents[z] += (zones.aidToResidentsCents[z] / residents - zones.aidResidentsCents[z]) / 6;
    zones.aidNewcomersCents[z] += (zones.aidToNewcomersCents[z] / newcomers - zones.aidNewcomersCents[z]) / 6;
    zones.packageMeanCents[z] = zones.newcomerHouseholds[z] > 0 ? zones.packagesCents[z] / zones.newcomerHouseholds[z] : 0;
    zones.aidToResidentsCents[z] = 0;
    zones.aidToNewcomersCents[z] = 0;
  }
}

/** Both sides' feelings, young people without work, crowding, less mediation. A property of zones, never of persons. */
function setTension(world: World): void {
  const { zones, p } = world;
  const a = p.attitudes;
  for (let z = 0; z < world.zoneIds.length; z++) {
    zones.tension[z] += (tensionTarget(world, z) - zones.tension[z]) / a.halfLifeMonths;
  }
}

function tensionTarget(world: World, z: number): number {
  const { zones, p } = world;
  const a = p.attitudes;
  const newcomers = zones.newcomers[z] / Math.max(1, zones.people[z]);
  const feelings = (1 - newcomers) * (zones.resentment[z] - zones.resentmentBase[z]) + newcomers * (zones.grievance[z] - a.grievanceBaseShare);
  const youth = zones.idleYouth[z] / Math.max(1, zones.adults[z]) - zones.idleYouthBaseShare[z];
  const crowding = ln(pressure(world, z) / zones.pressureBase[z]);
  return sigmoid(
    logit(a.tensionBaseShare) + a.tensionResentment * feelings + a.tensionYouth * youth + a.tensionCrowding * crowding + a.tensionMediation * (0.5 - zones.institutions[z]),
  );
}

/** Baseline: shares to compare with, everybody's feelings at their target, and the intercept of wellbeing. */
export function solveAttitudes(world: World, solveIntercept: (scores: ArrayLike<number>, wanted: number) => number): void {
  const { people, households, zones, counts, p, solved } = world;
  const a = p.attitudes;
  const n = world.zoneIds.length;
  for (let z = 0; z < n; z++) {
    zones.joblessBaseShare[z] = zones.jobless[z] / Math.max(1, zones.adults[z]);
    zones.idleYouthBaseShare[z] = zones.idleYouth[z] / Math.max(1, zones.adults[z]);
    zones.grievance[z] = a.grievanceBaseShare;
    zones.resentment[z] = a.resentmentBaseShare;
  }
  const c = climate(world);
  const grown: number[] = [];
  for (let i = 0; i < counts.people; i++) if (people.presence[i] === Presence.here && !isChild(world, i)) grown.push(i);
  const scores = Float64Array.from(grown, (i) => wellbeingScore(world, i, people.household[i]));
  solved.wellbeing = solveIntercept(scores, a.wellbeingBaseShare * grown.length);
  const resentment = new Float64Array(n);
  const heads = new Float64Array(n);
  grown.forEach((i, k) => {
    const h = people.household[i];
    people.wellbeing[i] = sigmoid(solved.wellbeing + scores[k]);
    people.resentment[i] = resentmentTarget(world, h, c);
    resentment[households.zone[h]] += people.resentment[i];
    heads[households.zone[h]]++;
  });
  for (let z = 0; z < n; z++) {
    zones.resentmentBase[z] = heads[z] > 0 ? resentment[z] / heads[z] : a.resentmentBaseShare;
    zones.resentment[z] = zones.resentmentBase[z];
    zones.tensionBase[z] = tensionTarget(world, z);
    zones.tension[z] = zones.tensionBase[z];
  }
}
