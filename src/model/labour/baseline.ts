/** The labour market before the arrivals: who works at what, solved so that hires balance separations in every zone. */
import { exp, logit, sigmoid } from '../../lib/exact.ts';
import { solveIntercept } from '../../lib/intercept.ts';
import { derived } from '../../lib/memo.ts';
import { uniform } from '../../lib/random.ts';
import { placeAges } from '../population/ages.ts';
import { ageYears, GROWN, OLD, WORKING_AGE } from '../population/households.ts';
import { SECTORS, TRADES } from '../scenario.ts';
import { Livelihood, Vulnerable } from '../state.ts';
import type { World } from '../world.ts';
import { hiringWeights, pick, reachJobs, reachSquares } from './hiring.ts';
import { squareUtility } from './square.ts';

/** Adults find their livelihood: self-employed by the mix of their zone, in regular work where the market clears, the rest jobless. */
export function findLivelihoods(world: World): void {
  const { people, households, scenario, counts } = world;
  const inForce = world.key('labour.in-labour-force');
  const own = world.key('labour.self-employed');
  const tradeKey = world.key('labour.trade');
  const { place } = scenario;
  const womenOfForce = place.womenInLabourForceShare / (place.womenInLabourForceShare + place.menInLabourForceShare);
  const classes = [place.rural, place.urban].map((mix) => workShares(mix, place.womensTrades, womenOfForce, world.p.labour.womenWageShare));
  const force = forceShares(place);
  const wageWanted = new Float64Array(world.zoneIds.length);
  for (let i = 0; i < counts.people; i++) {
    if (people.livelihood[i] !== Livelihood.homeDuties) continue; // pupils, children and those abroad
    const age = ageYears(world, i);
    const sex = people.sex[i];
    if (age >= OLD || (people.vulnerable[i] & Vulnerable.disabled) !== 0) {
      people.livelihood[i] = Livelihood.unable;
      continue;
    }
    if (age < WORKING_AGE) continue;
    const id = people.id[i];
    if (uniform(inForce.k0, inForce.k1, id) >= force[sex]) continue;
    const h = people.household[i];
    const mix = classes[households.urban[h]][sex];
    people.workZone[i] = households.zone[h];
    if (uniform(own.k0, own.k1, id) < mix.self) {
      people.livelihood[i] = Livelihood.selfEmployed;
      people.sector[i] = pick(mix.trades, 0, TRADES.length, uniform(tradeKey.k0, tradeKey.k1, id));
    } else {
      people.livelihood[i] = Livelihood.unemployed;
      wageWanted[households.zone[h]] += mix.wage / (1 - mix.self);
    }
  }
  fillJobs(world, wageWanted);
}

/** Part of women and of men of 19–64 who are in the labour force: the stated share of 15–64, whose younger ones are counted at school. */
export const forceShares = derived((place: World['scenario']['place']): readonly [women: number, men: number] => {
  const ages = placeAges(place.ages);
  const of = (sex: number, share: number): number => Math.min(0.97, (share * ages.weight(sex, GROWN, OLD)) / ages.weight(sex, WORKING_AGE, OLD));
  return [of(0, place.womenInLabourForceShare), of(1, place.menInLabourForceShare)];
});

type Mix = World['scenario']['place']['urban'];
/** Shares of the labour force by sex: women rarely in day labour or regular work, and self-employed in the trades that custom leaves them (M39). */
function workShares(mix: Mix, womensTrades: readonly string[], womenOfForce: number, womenWageShare: number): readonly { self: number; wage: number; trades: Float64Array }[] {
  const wageWomen = mix.wageShare * womenWageShare;
  const men = 1 - womenOfForce;
  const wageMen = (mix.wageShare - wageWomen * womenOfForce) / men;
  const dayMen = mix.dayLabourShare / men;
  return [
    { self: 1 - wageWomen - mix.unemployedShare, wage: wageWomen, trades: cumulative(TRADES.map((t) => (womensTrades.includes(t) ? mix.trades[t] : 0))) },
    { self: 1 - wageMen - dayMen - mix.unemployedShare, wage: wageMen, trades: cumulative(TRADES.map((t) => mix.trades[t])) },
  ];
}
function cumulative(weights: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(weights, (w) => {
    sum += w;
    return sum;
  });
}

/** Regular work: jobs lie where people and towns are; hires from each zone balance its separations. */
function fillJobs(world: World, wageWanted: Float64Array): void {
  const { people, households, zones, jobs, minutes, zoneInputs, scenario, counts, p } = world;
  const n = world.zoneIds.length;
  const pull = zoneInputs.map((zone) => zone.population * (0.25 + 2 * zone.urbanShare));
  const near = Float64Array.from(minutes, (m) => exp(-p.labour.commuting * m));
  const share = (z: number, w: number, weights: ArrayLike<number>): number => {
    let sum = 0;
    for (let v = 0; v < n; v++) sum += weights[v] * near[z * n + v];
    return (weights[w] * near[z * n + w]) / sum;
  };
  const places = new Float64Array(n);
  for (let z = 0; z < n; z++) for (let w = 0; w < n; w++) places[w] += wageWanted[z] * share(z, w, pull);

  // Jobless by zone such that jobs × separation, shared among those who apply, keeps regular work of each zone as it is.
  const pool = new Float64Array(n);
  for (let i = 0; i < counts.people; i++) if (people.livelihood[i] === Livelihood.unemployed) pool[households.zone[people.household[i]]]++;
  const notSelf = Float64Array.from(pool);
  const flows = new Float64Array(n * n);
  let working = Float64Array.from(wageWanted);
  for (let round = 0; round < 200; round++) {
    const next = new Float64Array(n);
    for (let w = 0; w < n; w++) {
      let applicants = 0;
      for (let z = 0; z < n; z++) applicants += Math.max(0.02 * notSelf[z], notSelf[z] - working[z]) * share(z, w, places);
      for (let z = 0; z < n; z++) {
        flows[z * n + w] = applicants > 0 ? (places[w] * Math.max(0.02 * notSelf[z], notSelf[z] - working[z]) * share(z, w, places)) / applicants : 0;
        next[z] += flows[z * n + w];
      }
    }
    working = working.map((old, z) => 0.7 * old + 0.3 * Math.min(next[z], 0.98 * notSelf[z]));
  }

  const hired = world.key('labour.in-work');
  const where = world.key('labour.workplace');
  const sectorKey = world.key('labour.sector');
  const odds = solveOdds(world, working);
  const weightOf = hiringWeights(world);
  const sectors = [scenario.place.rural, scenario.place.urban].map((mix) => cumulative(SECTORS.map((s) => mix.sectors[s])));
  const reach = Float64Array.from({ length: n * n }, () => 0);
  for (let z = 0; z < n; z++) for (let w = 0, sum = 0; w < n; w++) reach[z * n + w] = sum += flows[z * n + w];
  for (let i = 0; i < counts.people; i++) {
    if (people.livelihood[i] !== Livelihood.unemployed) continue;
    const z = households.zone[people.household[i]];
    const id = people.id[i];
    const x = odds[z] * weightOf(i);
    if (uniform(hired.k0, hired.k1, id) >= x / (1 + x)) continue;
    const w = pick(reach, z * n, n, uniform(where.k0, where.k1, id));
    people.livelihood[i] = Livelihood.wageWorker;
    people.workZone[i] = w;
    people.sector[i] = pick(sectors[zones.urbanShare[w] > 0.3 ? 1 : 0], 0, SECTORS.length, uniform(sectorKey.k0, sectorKey.k1, id));
    jobs.filled[w * SECTORS.length + people.sector[i]]++;
  }
  for (let m = 0; m < jobs.filled.length; m++) {
    jobs.base[m] = jobs.filled[m];
    jobs.wanted[m] = jobs.filled[m];
    jobs.wageUsdPerMonth[m] = scenario.place.regularWageUsdPerMonth[SECTORS[m % SECTORS.length]];
    jobs.vacancies[m] = (jobs.base[m] * p.labour.separationPerMonth) / p.labour.vacancyFillShare;
  }
  zones.wageFactor.fill(1);
  solveSeekers(world);
}

/** By zone, the odds of regular work of a person of weight 1, such that the expected number in work is `working`. */
function solveOdds(world: World, working: Float64Array): Float64Array {
  const { people, households, counts } = world;
  const weights = working.length;
  const weightOf = hiringWeights(world);
  const classes: Map<number, number>[] = Array.from({ length: weights }, () => new Map());
  for (let i = 0; i < counts.people; i++) {
    if (people.livelihood[i] !== Livelihood.unemployed) continue;
    const byWeight = classes[households.zone[people.household[i]]];
    const w = weightOf(i);
    byWeight.set(w, (byWeight.get(w) ?? 0) + 1);
  }
  return working.map((wanted, z) => {
    let low = -12;
    let high = 12;
    for (let round = 0; round < 50; round++) {
      const middle = (low + high) / 2;
      let expected = 0;
      for (const [w, count] of classes[z]) expected += count * sigmoid(middle + logWeight(w));
      if (expected < wanted) low = middle;
      else high = middle;
    }
    return exp((low + high) / 2);
  });
}
const logWeight = (w: number): number => logit(w / (1 + w));

/** Job seekers per market in the baseline: all jobless people apply once a month. */
function solveSeekers(world: World): void {
  const { people, households, jobs, counts, jobReach } = world;
  const n = world.zoneIds.length;
  const markets = n * SECTORS.length;
  reachJobs(world);
  const pool = new Float64Array(n);
  for (let i = 0; i < counts.people; i++) if (people.livelihood[i] === Livelihood.unemployed) pool[households.zone[people.household[i]]]++;
  for (let z = 0; z < n; z++) {
    const total = jobReach[(z + 1) * markets - 1];
    for (let m = 0; m < markets; m++) {
      const part = jobReach[z * markets + m] - (m > 0 ? jobReach[z * markets + m - 1] : 0);
      if (total > 0) jobs.seekersBase[m] += (pool[z] * part) / total;
    }
  }
}

/** Jobless people go to the labour squares so often that day labourers come out at their share; needs incomes. */
export function solveSquares(world: World): void {
  const { people, households, zones, scenario, counts, solved } = world;
  const { place } = scenario;
  const n = world.zoneIds.length;
  zones.casualDaysEach.fill(place.casualDaysPerMonth);
  zones.dayWageUsdPerDay.fill(place.dayWageUsdPerDay);
  // Squares are where the jobless men of town are; their usual size follows the mix of each zone.
  for (let i = 0; i < counts.people; i++) {
    if (people.livelihood[i] !== Livelihood.unemployed || people.sex[i] === 0) continue;
    const h = people.household[i];
    zones.casualDaysBase[households.zone[h]] += place.casualDaysPerMonth * daySharesOfJobless(world, households.urban[h]);
  }
  reachSquares(world);
  zones.casualOutlookBaseDaysPerMonth.set(zones.casualOutlookDaysPerMonth);
  let wanted = 0;
  const jobless: number[] = [];
  for (let i = 0; i < counts.people; i++) {
    if (people.livelihood[i] !== Livelihood.unemployed) continue;
    jobless.push(i);
    wanted += daySharesOfJobless(world, households.urban[people.household[i]]);
  }
  const scores = Float64Array.from(jobless, (i) => squareUtility(world, i)); // the intercept is 0 so far
  solved.square = solveIntercept(scores, wanted);
  const key = world.key('labour.at-square');
  const where = world.key('labour.square');
  jobless.forEach((i, k) => {
    const id = people.id[i];
    if (uniform(key.k0, key.k1, id) >= sigmoid(solved.square + scores[k])) return;
    people.livelihood[i] = Livelihood.dayLabourer;
    people.workZone[i] = pick(world.squareReach, households.zone[people.household[i]] * n, n, uniform(where.k0, where.k1, id));
    zones.casualWorkers[people.workZone[i]]++;
  });
  // Days wanted are those that today's labourers find; the choice of squares is then in balance by itself.
  for (let z = 0; z < n; z++) zones.casualDaysBase[z] = zones.casualWorkers[z] * place.casualDaysPerMonth;
  zones.building.fill(1);
}

function daySharesOfJobless(world: World, urban: number): number {
  const mix = urban === 1 ? world.scenario.place.urban : world.scenario.place.rural;
  return mix.dayLabourShare / Math.max(1e-9, mix.dayLabourShare + mix.unemployedShare);
}
