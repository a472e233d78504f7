/** Process 10: update attitudes: wellbeing, resentment, grievance, tension. */
import { exp, ln, logit, sigmoid } from '../../lib/exact.ts';
import { sumInOrder } from '../../lib/inOrder.ts';
import { chancesAt, solveIntercept } from '../../lib/intercept.ts';
import { inWholes } from '../../lib/wholes.ts';
import { perHeadNeedsCents } from '../accounts/needs.ts';
import { pressure } from '../accounts/living.ts';
import { services } from '../infrastructure/load.ts';
import { grownRows } from '../population/households.ts';
import type { Process } from '../process.ts';
import { Aspiration, Livelihood, Origin, Tenure } from '../state.ts';
import type { World } from '../world.ts';
import { overBefore } from '../overBefore.ts';

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
    const served = overBefore(services(world, z), zones.servicesBase[z]);
    const gap = (zones.aidNewcomersCents[z] - zones.aidResidentsCents[z]) / needs;
    const fair = Math.max(0, Math.min(1, served)) * Math.max(0, 1 - 4 * Math.max(0, competition));
    return [
      ['competition for work', a.workCompetition * competition],
      ['crowded services', a.crowdedServices * (1 - served)],
      ['aid to newcomers above that to residents', a.aidGap * Math.max(-3, Math.min(3, gap))],
      ['contact under fair conditions', (-a.contact * (1 + zones.mediation[z]) * fair * zones.newcomers[z]) / Math.max(1, zones.people[z])],
    ];
  });
  return {
    residents: residentTerms.map((terms) => terms.reduce((sum, [, value]) => sum + value, 0)),
    rent: all.map((z) => a.roomCompetition * ln(zones.rentPerRoomCents[z] / zones.rentPerRoomBaseCents[z])),
    strain: all.map((z) => a.strain * (zones.tension[z] - zones.tensionBase[z])),
    residentTerms,
  };
}

/** What moves the feelings of all members of a household alike. */
interface Home {
  household: number;
  zone: number;
  /** Target of residents' resentment; of newcomers' grievance, apart from each one's stigma. */
  resentment: number;
  grievance: number;
  loss: number;
  /** Terms of wellbeing. */
  income: number;
  crowded: number;
  separated: number;
  strain: number;
}

interface Targets {
  /** The home of a household's members; the next call overwrites it. */
  at(household: number): Home;
  /** Newcomers' grievance: neighbours' better packages, stigma, own loss against life before. */
  grievance(person: number, home: Home): number;
  /** Wellbeing, apart from the solved intercept: income, work, room, belonging, separation, shame, strain. */
  wellbeingScore(person: number, home: Home): number;
}

/** Where feelings move to. What a household shares is found once for its members, who mostly lie next to one another. */
function targets(world: World): Targets {
  const { people, households, zones, scenario, p } = world;
  const { stigma, network, livelihood } = people;
  const a = p.attitudes;
  const c = climate(world);
  const line = scenario.place.povertyLineUsdPerMonth * 100;
  const needs = perHeadNeedsCents(world);
  const resentmentBefore = logit(a.resentmentBaseShare);
  const grievanceBefore = logit(a.grievanceBaseShare);
  const home: Home = { household: -1, zone: 0, resentment: 0, grievance: 0, loss: 0, income: 0, crowded: 0, separated: 0, strain: 0 };

  /** Residents' resentment: own loss, and what the zone does to all. */
  const resentment = (h: number, z: number, loss: number): number => {
    const exposed = households.tenure[h] === Tenure.owner ? 0.5 : 1;
    const kin = households.origin[h] === Origin.earlierReturnee ? a.kinship : 0;
    return sigmoid(resentmentBefore + a.ownLoss * loss + exposed * c.rent[z] + c.residents[z] - kin);
  };
  const lookUp = (h: number): void => {
    const z = households.zone[h];
    const loss = -households.felt[h];
    const envy = Math.min(6, Math.max(0, zones.packageMeanCents[z] - households.packageCents[h]) / (needs * Math.max(1, households.people[h])));
    home.household = h;
    home.zone = z;
    home.resentment = resentment(h, z, loss);
    home.grievance = grievanceBefore + a.envy * envy;
    home.loss = a.ownLoss * 0.5 * loss;
    home.income = a.income * ln(Math.max(0.1, households.consumption[h] / line));
    home.crowded = households.tenure[h] >= Tenure.hosted ? a.crowdedHome : 0;
    home.separated = households.abroad[h] > 0 ? a.separation : 0;
    home.strain = c.strain[z];
  };
  return {
    at(h) {
      if (h !== home.household) lookUp(h);
      return home;
    },
    grievance: (i, { grievance, loss }) => sigmoid(grievance + a.stigma * stigma[i] + loss),
    wellbeingScore: (i, { income, crowded, separated, strain }) =>
      income - (livelihood[i] === Livelihood.unemployed ? a.jobless : 0) - crowded + a.belonging * (network[i] - 1) - separated - a.shame * stigma[i] - strain,
  };
}

/** Sums over people are of whole 4096ths. */
export const FINE = 4096;

function feel(world: World): void {
  const { people, zones, team, grown, p, solved } = world;
  const a = p.attitudes;
  const n = world.zoneIds.length;
  const move = 1 - exp(-ln(2) / a.halfLifeMonths);
  const gain = 1 / a.networkMonths;
  const fade = 1 / a.stigmaMonths;
  const intercept = solved.wellbeing;
  const sums = world.tally.subarray(0, 5 * n);
  team.sum(0, sums, (part) => {
    const { livelihood, household, origin, resentment, wellbeing, network, stigma, aspiration } = people;
    const { at, grievance, wellbeingScore } = targets(world);
    const { rows } = grown;
    inWholes(part, 0, rows.length, (wholes, from, to) => {
      let last = -1;
      let home = at(0);
      // Residents with all their contacts and no stigma: one target for those of a household who have no work, one for the others.
      let jobless = -1;
      let others = -1;
      for (let k = from; k < to; k++) {
        const i = rows[k];
        const l = livelihood[i];
        if (household[i] !== last) {
          last = household[i];
          home = at(last);
          jobless = -1;
          others = -1;
        }
        const newcomer = origin[i] >= Origin.returnee;
        let contacts = network[i];
        let shame = stigma[i];
        if (newcomer) {
          network[i] = contacts + gain * (1 - contacts) * (1 - shame);
          stigma[i] = shame - fade * shame;
          resentment[i] += move * (grievance(i, home) - resentment[i]);
        } else {
          if (contacts < 1) network[i] = contacts + gain * (1 - contacts);
          resentment[i] += move * (home.resentment - resentment[i]);
        }
        contacts = network[i];
        shame = stigma[i];
        let target: number;
        if (contacts < 1 || shame > 0) target = sigmoid(intercept + wellbeingScore(i, home));
        else if (l === Livelihood.unemployed) {
          if (jobless < 0) jobless = sigmoid(intercept + wellbeingScore(i, home));
          target = jobless;
        } else {
          if (others < 0) others = sigmoid(intercept + wellbeingScore(i, home));
          target = others;
        }
        wellbeing[i] += move * (target - wellbeing[i]);
        const z = home.zone;
        wholes[z + (newcomer ? 2 * n : 0)] += (resentment[i] * FINE + 0.5) | 0;
        wholes[z + (newcomer ? 3 * n : n)]++;
        if (aspiration[i] !== Aspiration.none) wholes[4 * n + z]++;
      }
    });
  });
  team.once(() => {
    for (let z = 0; z < n; z++) {
      if (sums[n + z] > 0) zones.resentment[z] = sums[z] / FINE / sums[n + z];
      zones.grievance[z] = sums[3 * n + z] > 0 ? sums[2 * n + z] / FINE / sums[3 * n + z] : p.attitudes.grievanceBaseShare;
      zones.wishShare[z] = sums[4 * n + z] / Math.max(1, sums[n + z] + sums[3 * n + z]);
    }
  });
}

/** Aid per head, smoothed over half a year, for residents and newcomers; and the mean package of newcomers. */
function smoothAid(world: World): void {
  const { zones } = world;
  for (let z = 0; z < world.zoneIds.length; z++) {
    const residents = Math.max(1, zones.people[z] - zones.newcomers[z]);
    const newcomers = Math.max(1, zones.newcomers[z]);
    const each = zones.aidToAllCents[z] / Math.max(1, zones.people[z]); // open to all: the same for whoever lives there
    zones.aidResidentsCents[z] += (zones.aidToResidentsCents[z] / residents + each - zones.aidResidentsCents[z]) / 6;
    zones.aidNewcomersCents[z] += (zones.aidToNewcomersCents[z] / newcomers + each - zones.aidNewcomersCents[z]) / 6;
    zones.packageMeanCents[z] = zones.newcomerHouseholds[z] > 0 ? zones.packagesCents[z] / zones.newcomerHouseholds[z] : 0;
    zones.aidToAllCents[z] = 0;
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
    logit(a.tensionBaseShare) + a.tensionResentment * feelings + a.tensionYouth * youth + a.tensionCrowding * crowding + a.tensionMediation * (0.5 - zones.institutions[z] - zones.mediation[z]),
  );
}

/** Baseline: shares to compare with, everybody's feelings at their target, and the intercept of wellbeing. */
export function solveAttitudes(world: World): void {
  const { people, households, zones, team, counts, tally, lot, p, solved } = world;
  const a = p.attitudes;
  const n = world.zoneIds.length;
  team.once(() => {
    for (let z = 0; z < n; z++) {
      zones.joblessBaseShare[z] = zones.jobless[z] / Math.max(1, zones.adults[z]);
      zones.idleYouthBaseShare[z] = zones.idleYouth[z] / Math.max(1, zones.adults[z]);
      zones.grievance[z] = a.grievanceBaseShare;
      zones.resentment[z] = a.resentmentBaseShare;
    }
  });
  const { household, wellbeing, resentment } = people;
  const { zone } = households;
  const { at, wellbeingScore } = targets(world);
  let grown: Int32Array = new Int32Array();
  team.part(counts.people, (from, to) => {
    grown = grownRows(world, from, to);
  });
  const scores = new Float64Array(grown.length);
  for (let k = 0; k < grown.length; k++) scores[k] = wellbeingScore(grown[k], at(household[grown[k]]));
  const heads = tally.subarray(0, n);
  team.sum(0, heads, (part) => {
    for (let k = 0; k < grown.length; k++) part[zone[household[grown[k]]]]++;
  });
  const headsByZone = Float64Array.from(heads);
  const intercept = solveIntercept(team, lot.histogram, scores, a.wellbeingBaseShare * headsByZone.reduce((sum, x) => sum + x, 0));
  const chances = new Float64Array(grown.length);
  chancesAt(scores, intercept, chances);
  for (let k = 0; k < grown.length; k++) {
    wellbeing[grown[k]] = chances[k];
    resentment[grown[k]] = at(household[grown[k]]).resentment;
  }
  const sums = tally.subarray(0, n);
  sumInOrder(team, sums, (part) => {
    for (let k = 0; k < grown.length; k++) part[zone[household[grown[k]]]] += resentment[grown[k]];
  });
  team.once(() => {
    solved.wellbeing = intercept;
    for (let z = 0; z < n; z++) {
      zones.resentmentBase[z] = headsByZone[z] > 0 ? sums[z] / headsByZone[z] : a.resentmentBaseShare;
      zones.resentment[z] = zones.resentmentBase[z];
      zones.tensionBase[z] = tensionTarget(world, z);
      zones.tension[z] = zones.tensionBase[z];
    }
  });
}
