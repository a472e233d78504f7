/** The leaving of people before the arrivals: as many wish as the survey found, and ordinary returns balance ordinary departures. */
import { sigmoid } from '../../lib/exact.ts';
import { uniform } from '../../lib/random.ts';
import { pick } from '../labour/hiring.ts';
import { grownRows } from '../population/households.ts';
import { TRADES } from '../scenario.ts';
import { Aspiration, Livelihood, Presence } from '../state.ts';
import type { World } from '../world.ts';
import { choose, mayTravel, meansInSight, MOST_PLANS, wishUtilities } from './leave.ts';
import { journeyMeansUsd, wayWeights } from './routes.ts';

/** Baseline: the intercept of the wish, the rate of planning, and ordinary returns that balance ordinary departures by corridor. */
export function solveLeaving(world: World, solveIntercept: (scores: ArrayLike<number>, wanted: number) => number): void {
  const { people, households, zones, counts, scenario, solved, p, abroad, returnPerMonth } = world;
  const q = p.leaving;
  const n = world.zoneIds.length;
  zones.wishBaseShare.set(zones.wishShare);
  solved.wish = 0;
  const grown = grownRows(world);
  const utilityOf = wishUtilities(world);
  const scores = Float64Array.from(grown, (i) => utilityOf(i)); // the intercept is 0 so far
  // The survey asked adults: the intercept is solved over those of no school age.
  const asked = scores.filter((_, k) => people.livelihood[grown[k]] >= Livelihood.homeDuties);
  solved.wish = solveIntercept(asked, scenario.place.wishToLeaveShare * asked.length);
  const wish = world.key('leaving.wish-before');
  const wayKey = world.key('leaving.way-before');
  const all = world.ways;
  const chances = scores.map((score) => sigmoid(solved.wish + score));
  const heads = new Float64Array(n);
  zones.wishShare.fill(0);
  grown.forEach((i, k) => {
    const z = households.zone[people.household[i]];
    heads[z]++;
    zones.wishShare[z] += chances[k];
  });
  for (let z = 0; z < n; z++) zones.wishShare[z] /= Math.max(1, heads[z]);
  zones.wishBaseShare.set(zones.wishShare);
  const wishing: number[] = [];
  let wishOnly = 0;
  grown.forEach((i, k) => {
    const wishes = uniform(wish.k0, wish.k1, people.id[i]) < chances[k];
    people.aspiration[i] = wishes ? Aspiration.wish : Aspiration.none;
    if (!wishes) return;
    if (mayTravel(world, i)) wishing.push(k);
    else wishOnly++;
  });
  const planners = wishing.map((k) => {
    const i = grown[k];
    const weights = wayWeights(world, i, all);
    const way = all[choose(weights, all.length, uniform(wayKey.k0, wayKey.k1, people.id[i]))];
    const goes = journeyMeansUsd(world, people.household[i]) >= way.costUsd && households.adults[people.household[i]] > 1;
    const success = way.successShare;
    // Plans end by a dropped wish, by giving up, and by setting out.
    const ends = q.decidePerMonth * (1 - chances[k]) + (1 - q.decidePerMonth) * q.decidePerMonth + (goes ? q.departPerMonth : 0);
    return { i, way, sight: meansInSight(world, i, weights, all), ends, leaves: goes ? q.departPerMonth * success : 0 };
  });
  solved.planRate = solvePlanRate(planners, (q.planPerWishShare / (1 + q.planPerWishShare)) * (planners.length + wishOnly), q.decidePerMonth);
  const plan = world.key('leaving.plan-before');
  const leaving = new Float64Array(abroad.length);
  const leftFrom = new Float64Array(n);
  const left = new Float64Array(TRADES.length + 1);
  const journeys = new Float64Array(n);
  let workersLeaving = 0;
  // A month in which somebody weighs the wish is no month of planning.
  for (const { i, way, sight, ends, leaves } of planners) {
    const chance = (1 - q.decidePerMonth) * Math.min(MOST_PLANS, solved.planRate * sight);
    const planned = chance / (chance + ends);
    // Expected departures, not those of the people drawn: their returns must balance them in the long run.
    leaving[way.corridor] += planned * leaves;
    left[people.livelihood[i] === Livelihood.selfEmployed ? people.sector[i] + 1 : 0] += planned * leaves;
    journeys[households.zone[people.household[i]]] += planned * (leaves > 0 ? q.departPerMonth : 0) * way.costUsd * 100;
    leftFrom[households.zone[people.household[i]]] += planned * leaves;
    if (people.livelihood[i] === Livelihood.wageWorker) workersLeaving += planned * leaves;
    if (uniform(plan.k0, plan.k1, people.id[i]) >= planned) continue;
    people.aspiration[i] = Aspiration.plan;
    people.plannedWay[i] = all.indexOf(way);
  }
  // Those abroad left their trades as those who leave now do.
  const cumulative = left.map((_, k) => left.slice(0, k + 1).reduce((sum, x) => sum + x, 0));
  const trade = world.key('leaving.own-trade');
  abroad.fill(0);
  for (let i = 0; i < counts.people; i++) {
    if (people.presence[i] !== Presence.abroad) continue;
    abroad[people.corridor[i] - 1]++;
    people.ownTrade[i] = pick(cumulative, 0, cumulative.length, uniform(trade.k0, trade.k1, people.id[i]));
  }
  for (let c = 0; c < abroad.length; c++) returnPerMonth[c] = abroad[c] > 0 ? Math.min(0.5, leaving[c] / abroad[c]) : 0;
  solved.workersLeaving = workersLeaving / Math.max(1, world.jobs.base.reduce((sum, jobs) => sum + jobs, 0));
  solved.ordinaryDepartures = leaving.reduce((sum, x) => sum + x, 0);
  solved.ordinaryReturns = abroad.reduce((sum, stock, c) => sum + stock * returnPerMonth[c], 0);
  for (let z = 0; z < n; z++) {
    zones.journeysBaseCents[z] += journeys[z];
    zones.leftBaseShare[z] = leftFrom[z] / Math.max(1, zones.adults[z]);
    zones.leftShare[z] = zones.leftBaseShare[z];
  }
}

/** The rate κ at which plans, entered at κ × means in sight and ended at each one's own rate, are as many as wanted. */
function solvePlanRate(planners: readonly { readonly sight: number; readonly ends: number }[], wanted: number, decidePerMonth: number): number {
  let low = 0;
  let high = 10;
  for (let round = 0; round < 60; round++) {
    const rate = (low + high) / 2;
    let plans = 0;
    for (const { sight, ends } of planners) {
      const chance = (1 - decidePerMonth) * Math.min(MOST_PLANS, rate * sight);
      plans += chance / (chance + ends);
    }
    if (plans < wanted) low = rate;
    else high = rate;
  }
  return (low + high) / 2;
}
