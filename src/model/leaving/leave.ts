/** Process 11: decide to leave: aspiration × capability. Wishes are entered and dropped, plans need means and a way, departures need luck. */
import { exp, ln, sigmoid } from '../../lib/exact.ts';
import { uniform } from '../../lib/random.ts';
import { accountIndex } from '../accounts/ledger.ts';
import { perHeadNeedsCents } from '../accounts/needs.ts';
import { ageYears, GROWN, OLD } from '../population/households.ts';
import type { Process } from '../process.ts';
import { Aspiration, Livelihood, Origin, Presence, Route, Tenure } from '../state.ts';
import { find, foundById, startFinding, type World } from '../world.ts';
import { journeyMeansUsd, type Way, wayWeights, ways } from './routes.ts';

export const decideToLeave: Process = {
  key: 'decideToLeave',
  label: 'Decide to leave',
  doc: 'A wish to leave is entered at λσ(u) and dropped at λ(1 − σ(u)); a wish becomes a plan with means in sight and a way; a plan becomes a departure with savings or credit, documents or a smuggler, and luck. A wish without capability is involuntary immobility.',
  run(world) {
    weigh(world);
    depart(world);
  },
};

type Terms = readonly (readonly [label: string, value: number])[];

/** What speaks for leaving, apart from the solved intercept. */
export function wishTerms(world: World, i: number): Terms {
  const { people, households, zones, p } = world;
  const q = p.leaving;
  const h = people.household[i];
  const z = households.zone[h];
  const newcomer = people.origin[i] >= Origin.returnee;
  const before = newcomer ? p.attitudes.grievanceBaseShare : p.attitudes.resentmentBaseShare;
  const debt = Math.min(1, households.debt[h] / (6 * perHeadNeedsCents(world) * Math.max(1, households.people[h])));
  const force = people.band[i] > 0 ? (people.band[i] - 1) / 5 : 0;
  const l = people.livelihood[i];
  return [
    ['wellbeing', -q.wellbeing * (people.wellbeing[i] - p.attitudes.wellbeingBaseShare)],
    ['fall of living standard', -q.loss * ln(Math.max(0.2, Math.min(3, households.living[h])))],
    ['resentment or grievance', q.resentment * (people.resentment[i] - before)],
    ['debt', q.debt * debt],
    ['family abroad', households.abroad[h] > 0 ? q.networkAbroad : 0],
    ['years abroad', q.abroadBefore * Math.min(1, people.yearsAbroad[i] / 10) * (1 - 0.5 * force)],
    ['neighbours wish to leave', q.spread * (zones.wishShare[z] - world.scenario.place.wishToLeaveShare)],
    ['neighbours who left', q.neighboursLeft * (zones.leftShare[z] - zones.leftBaseShare[z])],
    ['a house of the own', households.tenure[h] === Tenure.owner ? -q.ties : 0],
    ['young', ageYears(world, i) < 30 ? q.young : 0],
    ['without regular work', l === Livelihood.unemployed || l === Livelihood.dayLabourer ? q.jobless : 0],
  ];
}

/** Adults weigh their wish; those who wish may plan, those who plan may give up. */
function weigh(world: World): void {
  const { people, team, counts, p, solved, facts } = world;
  const rate = p.leaving.decidePerMonth;
  const key = world.key('leaving.wish');
  const planKey = world.key('leaving.plan');
  const wayKey = world.key('leaving.way');
  const all = ways(world);
  const changes = world.tally.subarray(0, 2);
  team.sum(counts.people, changes, (part, from, to) => {
    const { presence, id, aspiration, livelihood } = people;
    for (let i = from; i < to; i++) {
      if (presence[i] !== Presence.here || livelihood[i] === Livelihood.belowSchoolAge) continue;
      const u = uniform(key.k0, key.k1, id[i]) / rate;
      const wished = aspiration[i];
      if (u < 1) {
        const age = ageYears(world, i);
        if (age < GROWN || age >= OLD) continue;
        const terms = wishTerms(world, i);
        let utility = solved.wish;
        for (const [, value] of terms) utility += value;
        const wishes = u < sigmoid(utility);
        if (people.household[i] === world.watched) {
          world.probe?.note('wish to leave', i, [['as before the arrivals', solved.wish], ...terms], utility, wishes ? 'wishes to leave' : 'wishes to stay');
        }
        if (wishes && wished === Aspiration.none) {
          aspiration[i] = Aspiration.wish;
          part[0]++;
        } else if (!wishes && wished !== Aspiration.none) {
          aspiration[i] = Aspiration.none;
          part[1]++;
        }
      } else if (wished === Aspiration.wish) {
        const v = uniform(planKey.k0, planKey.k1, id[i]);
        if (v >= MOST_PLANS) continue;
        const weights = wayWeights(world, i, all);
        if (v < planChance(world, i, weights, all)) {
          aspiration[i] = Aspiration.plan;
          people.plannedWay[i] = choose(weights, uniform(wayKey.k0, wayKey.k1, id[i]));
        }
      } else if (wished === Aspiration.plan && uniform(planKey.k0, planKey.k1, id[i]) < rate) {
        aspiration[i] = Aspiration.wish;
      }
    }
  });
  team.once(() => {
    facts.wishesEntered += changes[0];
    facts.wishesDropped += changes[1];
  });
}

/** At most this part of those who wish begins to plan in a month. */
const MOST_PLANS = 0.25;

/** Monthly chance that a wish becomes a plan: the more, the more the means cover the cost of the way they would choose. */
function planChance(world: World, i: number, weights: Float64Array, all: readonly Way[]): number {
  return Math.min(MOST_PLANS, world.solved.planRate * meansInSight(world, i, weights, all));
}

function meansInSight(world: World, i: number, weights: Float64Array, all: readonly Way[]): number {
  const means = journeyMeansUsd(world, world.people.household[i]);
  let sum = 0;
  let reach = 0;
  for (let k = 0; k < all.length; k++) {
    if (weights[k] === 0) continue;
    const ratio = Math.min(1, means / all[k].costUsd);
    reach += weights[k] * exp(world.p.leaving.planMeansElasticity * ln(ratio));
    sum += weights[k];
  }
  return sum > 0 ? reach / sum : 0;
}

function choose(weights: Float64Array, u: number): number {
  let left = u * weights.reduce((sum, w) => sum + w, 0);
  let k = 0;
  while (k < weights.length - 1 && left >= weights[k]) left -= weights[k++];
  return k;
}

/** Those with a plan and the means set out; the cost is paid, some are turned back, the others are abroad and send money home. */
function depart(world: World): void {
  const { people, households, zones, team, counts, facts, ledger, p, scenario } = world;
  const q = p.leaving;
  const n = world.zoneIds.length;
  const key = world.key('leaving.depart');
  const luck = world.key('leaving.success');
  const all = ways(world);
  startFinding(world);
  team.each(counts.people, (from, to) => {
    for (let i = from; i < to; i++) {
      if (people.aspiration[i] !== Aspiration.plan || people.presence[i] !== Presence.here) continue;
      if (uniform(key.k0, key.k1, people.id[i]) >= q.departPerMonth) continue;
      if (journeyMeansUsd(world, people.household[i]) >= all[people.plannedWay[i]].costUsd) find(world, i);
    }
  });
  team.once(() => {
    const left = new Float64Array(n);
    const corridors = Object.values(scenario.corridors);
    for (const i of foundById(world, people.id)) {
      const h = people.household[i];
      const way = all[people.plannedWay[i]];
      if (journeyMeansUsd(world, h) < way.costUsd || households.people[h] <= 1) continue; // a brother was quicker; nobody is left alone
      const cost = Math.round(way.costUsd * 100);
      const borrowed = Math.max(0, cost - households.savings[h]);
      households.debt[h] += borrowed;
      households.savings[h] += borrowed - cost;
      ledger.move(accountIndex('restOfWorld'), accountIndex('households'), 'borrowed', borrowed);
      ledger.move(accountIndex('households'), accountIndex('restOfWorld'), 'journeys', cost);
      const corridor = corridors[way.corridor];
      const arrives = way.regular || uniform(luck.k0, luck.k1, people.id[i]) < corridor.successShare;
      if (h === world.watched) world.probe?.note('leave', i, [['cost in US dollars', way.costUsd]], way.costUsd, arrives ? `left for ${corridor.label}` : 'was turned back, in debt');
      people.aspiration[i] = arrives ? Aspiration.none : Aspiration.wish;
      if (!arrives) {
        facts.failedDepartures++;
        continue;
      }
      left[households.zone[h]]++;
      facts.departures++;
      if (way.regular) facts.regularDepartures++;
      else facts.irregularDepartures++;
      people.presence[i] = Presence.abroad;
      people.corridor[i] = way.corridor + 1;
      people.route[i] = way.regular ? Route.regular : Route.irregular;
      people.livelihood[i] = Livelihood.absent;
      people.since[i] = world.month;
      people.daysWorked[i] = 0;
      people.earnings[i] = Math.round(corridor.incomeUsdPerMonth * q.remittanceShare * 100);
      households.people[h]--;
      households.adults[h]--;
      households.abroad[h]++;
    }
    for (let z = 0; z < n; z++) zones.leftShare[z] += (left[z] / Math.max(1, zones.adults[z]) - zones.leftShare[z]) / 6;
  });
}

/** Baseline: the intercept of the wish, the rate of planning, and ordinary returns that balance ordinary departures by corridor. */
export function solveLeaving(world: World, solveIntercept: (scores: ArrayLike<number>, wanted: number) => number): void {
  const { people, households, zones, counts, scenario, solved, p, abroad, returnPerMonth } = world;
  const q = p.leaving;
  const n = world.zoneIds.length;
  for (let z = 0; z < n; z++) zones.wishShare[z] = scenario.place.wishToLeaveShare;
  const grown: number[] = [];
  for (let i = 0; i < counts.people; i++) {
    if (people.presence[i] !== Presence.here) continue;
    const age = ageYears(world, i);
    if (age >= GROWN && age < OLD) grown.push(i);
  }
  const scores = Float64Array.from(grown, (i) => wishTerms(world, i).reduce((sum, [, value]) => sum + value, 0));
  solved.wish = solveIntercept(scores, scenario.place.wishToLeaveShare * grown.length);
  const wish = world.key('leaving.wish');
  const all = ways(world);
  const wishing = grown.filter((i, k) => uniform(wish.k0, wish.k1, people.id[i]) < sigmoid(solved.wish + scores[k]));
  const sights = wishing.map((i) => meansInSight(world, i, wayWeights(world, i, all), all));
  solved.planRate = solvePlanRate(sights, q.planPerWishShare, q.decidePerMonth);
  const plan = world.key('leaving.plan');
  const wayKey = world.key('leaving.way');
  const leaving = new Float64Array(scenario.corridors ? Object.keys(scenario.corridors).length : 0);
  const leftFrom = new Float64Array(n);
  wishing.forEach((i, k) => {
    people.aspiration[i] = Aspiration.wish;
    const chance = Math.min(MOST_PLANS, solved.planRate * sights[k]);
    if (uniform(plan.k0, plan.k1, people.id[i]) >= chance / (chance + q.decidePerMonth)) return;
    people.aspiration[i] = Aspiration.plan;
    people.plannedWay[i] = choose(wayWeights(world, i, all), uniform(wayKey.k0, wayKey.k1, people.id[i]));
    const way = all[people.plannedWay[i]];
    const h = people.household[i];
    if (journeyMeansUsd(world, h) < way.costUsd || households.people[h] <= 1) return;
    const success = way.regular ? 1 : Object.values(scenario.corridors)[way.corridor].successShare;
    leaving[way.corridor] += q.departPerMonth * success;
    leftFrom[households.zone[h]] += q.departPerMonth * success;
  });
  abroad.fill(0);
  for (let i = 0; i < counts.people; i++) if (people.presence[i] === Presence.abroad) abroad[people.corridor[i] - 1]++;
  for (let c = 0; c < abroad.length; c++) returnPerMonth[c] = abroad[c] > 0 ? Math.min(0.5, leaving[c] / abroad[c]) : 0;
  solved.ordinaryDepartures = leaving.reduce((sum, x) => sum + x, 0);
  solved.ordinaryReturns = abroad.reduce((sum, stock, c) => sum + stock * returnPerMonth[c], 0);
  for (let z = 0; z < n; z++) {
    zones.leftBaseShare[z] = leftFrom[z] / Math.max(1, zones.adults[z]);
    zones.leftShare[z] = zones.leftBaseShare[z];
  }
}

/** The rate κ at which plans, entered at κ × means in sight and given up at the rate of deciding, are the wanted part of plans and wishes. */
function solvePlanRate(sights: readonly number[], planPerWish: number, giveUp: number): number {
  const wanted = (planPerWish / (1 + planPerWish)) * sights.length;
  let low = 0;
  let high = 10;
  for (let round = 0; round < 60; round++) {
    const rate = (low + high) / 2;
    let plans = 0;
    for (const sight of sights) {
      const chance = Math.min(MOST_PLANS, rate * sight);
      plans += chance / (chance + giveUp);
    }
    if (plans < wanted) low = rate;
    else high = rate;
  }
  return (low + high) / 2;
}
