/** Regular work before the arrivals: jobs lie where people and towns are, and hires from each zone balance its separations. */
import { exp, logit, sigmoid } from '../../lib/exact.ts';
import { sumInOrder } from '../../lib/inOrder.ts';
import { uniform } from '../../lib/random.ts';
import { SECTORS } from '../kinds.ts';
import { Livelihood } from '../state.ts';
import type { World } from '../world.ts';
import { hiringWeights, pick, reachJobs } from './hiring.ts';

/** Sums up to and with each weight. */
export function cumulative(weights: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(weights, (w) => {
    sum += w;
    return sum;
  });
}

/** Regular work: jobs lie where people and towns are; hires from each zone balance its separations. */
export function fillJobs(world: World, wageWanted: Float64Array): void {
  const { people, households, zones, jobs, scenario, team, jobless, tally, places: odds, p } = world;
  const n = world.zoneIds.length;
  const notSelf = joblessByZone(world);
  const { working, reach } = balanceFlows(world, wageWanted, notSelf);
  const weightOf = hiringWeights(world);
  const { rows } = jobless;
  const weights = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) weights[k] = weightOf(rows[k]);
  solveOdds(world, working, weights, odds);

  const hired = world.key('labour.in-work');
  const where = world.key('labour.workplace');
  const sectorKey = world.key('labour.sector');
  const sectors = [scenario.place.rural, scenario.place.urban].map((mix) => cumulative(SECTORS.map((s) => mix.sectors[s])));
  const filled = tally.subarray(0, jobs.filled.length);
  team.sum(0, filled, (part) => {
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      const z = households.zone[people.household[i]];
      const id = people.id[i];
      const x = odds[z] * weights[k];
      if (uniform(hired.k0, hired.k1, id) >= x / (1 + x)) continue;
      const w = pick(reach, z * n, n, uniform(where.k0, where.k1, id));
      people.livelihood[i] = Livelihood.wageWorker;
      people.workZone[i] = w;
      people.sector[i] = pick(sectors[zones.urbanShare[w] > 0.3 ? 1 : 0], 0, SECTORS.length, uniform(sectorKey.k0, sectorKey.k1, id));
      part[w * SECTORS.length + people.sector[i]]++;
    }
  });
  team.once(() => {
    for (let m = 0; m < filled.length; m++) {
      jobs.filled[m] = filled[m];
      jobs.base[m] = filled[m];
      jobs.wanted[m] = filled[m];
      jobs.wageUsdPerMonth[m] = scenario.place.regularWageUsdPerMonth[SECTORS[m % SECTORS.length]];
      jobs.vacancies[m] = (jobs.base[m] * p.labour.separationPerMonth) / p.labour.vacancyFillShare;
    }
    zones.wageFactor.fill(1);
  });
  keepJobless(world);
  const pool = joblessByZone(world);
  team.once(() => solveSeekers(world, pool));
}

/** Who has found regular work is no longer listed as jobless. */
function keepJobless({ jobless, people }: World): void {
  const rows = jobless.rows.slice();
  jobless.clear();
  for (let k = 0; k < rows.length; k++) if (people.livelihood[rows[k]] === Livelihood.unemployed) jobless.push(rows[k]);
}

/** By zone, how many are listed as jobless. */
function joblessByZone({ team, jobless, tally, people, households, zoneIds }: World): Float64Array {
  const heads = tally.subarray(0, zoneIds.length);
  team.sum(0, heads, (part) => {
    const { rows } = jobless;
    for (let k = 0; k < rows.length; k++) part[households.zone[people.household[rows[k]]]]++;
  });
  return Float64Array.from(heads);
}

/**
 * Regular workers by zone such that jobs × separation, shared among those who apply, keeps regular work of each zone as it is; and,
 * zone by zone, cumulative weights of their workplaces.
 */
function balanceFlows(world: World, wageWanted: Float64Array, notSelf: Float64Array): { readonly working: Float64Array; readonly reach: Float64Array } {
  const { minutes, zoneInputs, p } = world;
  const n = world.zoneIds.length;
  const near = minutes.map((m) => exp(-p.labour.commuting * m));
  /** Row by row, where those of a zone go when places weigh so much. */
  const shares = (weights: ArrayLike<number>): Float64Array => {
    const all = new Float64Array(n * n);
    for (let z = 0; z < n; z++) {
      let sum = 0;
      for (let v = 0; v < n; v++) sum += weights[v] * near[z * n + v];
      for (let w = 0; w < n; w++) all[z * n + w] = (weights[w] * near[z * n + w]) / sum;
    }
    return all;
  };
  const pull = shares(zoneInputs.map((zone) => zone.population * (0.25 + 2 * zone.urbanShare)));
  const places = new Float64Array(n);
  for (let z = 0; z < n; z++) for (let w = 0; w < n; w++) places[w] += wageWanted[z] * pull[z * n + w];

  const toPlaces = shares(places);
  const flows = new Float64Array(n * n);
  let working = wageWanted;
  for (let round = 0; round < 200; round++) {
    const next = new Float64Array(n);
    const seeking = notSelf.map((people, z) => Math.max(0.02 * people, people - working[z]));
    for (let w = 0; w < n; w++) {
      let applicants = 0;
      for (let z = 0; z < n; z++) applicants += seeking[z] * toPlaces[z * n + w];
      for (let z = 0; z < n; z++) {
        flows[z * n + w] = applicants > 0 ? (places[w] * seeking[z] * toPlaces[z * n + w]) / applicants : 0;
        next[z] += flows[z * n + w];
      }
    }
    working = working.map((old, z) => 0.7 * old + 0.3 * Math.min(next[z], 0.98 * notSelf[z]));
  }
  const reach = new Float64Array(n * n);
  for (let z = 0; z < n; z++) for (let w = 0, sum = 0; w < n; w++) reach[z * n + w] = sum += flows[z * n + w];
  return { working, reach };
}

/** Different weights of one zone, at most: there are few kinds of people before the arrivals. */
const MOST_WEIGHTS = 100;

/** By zone, the odds of regular work of a person of weight 1, such that the expected number in work is `working`. `weights` are those of the jobless. */
function solveOdds(world: World, working: Float64Array, weights: Float64Array, odds: Float64Array): void {
  const { people, households, team, jobless, lot } = world;
  const n = working.length;
  // By zone how many weights there are, then each weight and its heads, in the order in which they first occur.
  const width = 1 + 2 * MOST_WEIGHTS;
  const kinds = lot.histogram.subarray(0, n * width);
  sumInOrder(team, kinds, () => {
    const { rows } = jobless;
    for (let k = 0; k < rows.length; k++) {
      const at = households.zone[people.household[rows[k]]] * width;
      let kind = at + 1;
      while (kind <= at + 2 * kinds[at] && kinds[kind] !== weights[k]) kind += 2;
      if (kind > at + 2 * kinds[at]) {
        if (kinds[at] === MOST_WEIGHTS) throw new Error('labour: more kinds of job seekers than expected before the arrivals');
        kinds[at]++;
        kinds[kind] = weights[k];
      }
      kinds[kind + 1]++;
    }
  });
  team.once(() => {
    for (let z = 0; z < n; z++) {
      const of = kinds.subarray(z * width + 1, z * width + 1 + 2 * kinds[z * width]);
      const scores = of.map((weight, k) => (k % 2 === 0 ? logWeight(weight) : weight));
      let low = -12;
      let high = 12;
      for (let round = 0; round < 50; round++) {
        const middle = (low + high) / 2;
        let expected = 0;
        for (let k = 0; k < scores.length; k += 2) expected += scores[k + 1] * sigmoid(middle + scores[k]);
        if (expected < working[z]) low = middle;
        else high = middle;
      }
      odds[z] = exp((low + high) / 2);
    }
  });
}
const logWeight = (w: number): number => logit(w / (1 + w));

/** Job seekers per market in the baseline: all jobless people apply once a month. */
function solveSeekers(world: World, pool: Float64Array): void {
  const { jobs, jobReach } = world;
  const n = world.zoneIds.length;
  const markets = n * SECTORS.length;
  reachJobs(world);
  for (let z = 0; z < n; z++) {
    const total = jobReach[(z + 1) * markets - 1];
    for (let m = 0; m < markets; m++) {
      const part = jobReach[z * markets + m] - (m > 0 ? jobReach[z * markets + m - 1] : 0);
      if (total > 0) jobs.seekersBase[m] += (pool[z] * part) / total;
    }
  }
}
