/** The leaving of people before the arrivals: as many wish as the survey found, and ordinary returns balance ordinary departures. */
import { bisect } from '../../lib/bisect.ts';
import { sumInOrder, totalInOrder } from '../../lib/inOrder.ts';
import { chancesAt, solveIntercept } from '../../lib/intercept.ts';
import { uniform } from '../../lib/random.ts';
import { pick } from '../labour/hiring.ts';
import { grownRows } from '../population/households.ts';
import { TRADES } from '../kinds.ts';
import { Aspiration, Livelihood, Presence } from '../state.ts';
import type { World } from '../world.ts';
import { choose, mayTravel, meansInSight, MOST_PLANS, wishUtilities } from './leave.ts';
import { journeyMeansUsd, wayWeights } from './routes.ts';

/** Those of a worker's own block who wish to leave and may travel: their rows, and how likely they are to wish. */
export interface Wishing {
  readonly rows: Int32Array;
  readonly chances: Float64Array;
  /** All who wish, of all workers, may they travel or not. */
  readonly everywhere: number;
}

/** Baseline: the intercept of the wish, and who wishes. */
export function solveWishes(world: World): Wishing {
  const { people, households, zones, team, counts, tally, lot, scenario, solved } = world;
  const n = world.zoneIds.length;
  let grown: Int32Array = new Int32Array();
  team.part(counts.people, (from, to) => {
    grown = grownRows(world, from, to);
  });
  const utilityOf = wishUtilities(world);
  const scores = new Float64Array(grown.length);
  // The survey asked adults: the intercept is solved over those of no school age.
  const asked = new Float64Array(grown.length);
  let adults = 0;
  for (let k = 0; k < grown.length; k++) {
    scores[k] = utilityOf(grown[k]); // the intercept is 0 so far
    if (people.livelihood[grown[k]] >= Livelihood.homeDuties) asked[adults++] = scores[k];
  }
  const heads = tally.subarray(0, n + 1);
  team.sum(0, heads, (part) => {
    for (let k = 0; k < grown.length; k++) part[households.zone[people.household[grown[k]]]]++;
    part[n] = adults;
  });
  const headsByZone = Float64Array.from(heads);
  const intercept = solveIntercept(team, lot.histogram, asked.subarray(0, adults), scenario.place.wishToLeaveShare * headsByZone[n]);
  const chances = new Float64Array(grown.length);
  chancesAt(scores, intercept, chances);
  sumInOrder(team, zones.wishShare, (sums) => {
    for (let k = 0; k < grown.length; k++) sums[households.zone[people.household[grown[k]]]] += chances[k];
  });
  team.once(() => {
    solved.wish = intercept;
    for (let z = 0; z < n; z++) zones.wishShare[z] /= Math.max(1, headsByZone[z]);
    zones.wishBaseShare.set(zones.wishShare);
  });

  const wish = world.key('leaving.wish-before');
  const rows = new Int32Array(grown.length);
  let travellers = 0;
  let wishing = 0;
  for (let k = 0; k < grown.length; k++) {
    const i = grown[k];
    if (uniform(wish.k0, wish.k1, people.id[i]) >= chances[k]) continue;
    people.aspiration[i] = Aspiration.wish;
    wishing++;
    if (!mayTravel(world, i)) continue;
    chances[travellers] = chances[k];
    rows[travellers++] = i;
  }
  const sums = tally.subarray(0, 1);
  team.sum(0, sums, (part) => {
    part[0] = wishing;
  });
  return { rows: rows.slice(0, travellers), chances: chances.slice(0, travellers), everywhere: sums[0] };
}

/** What those who wish would do, each by the same place in the columns. */
interface Planners {
  /** Way that they would choose. */
  readonly way: Uint8Array;
  readonly sight: Float64Array;
  /** Monthly chances that a plan ends, and that it ends with somebody abroad. */
  readonly ends: Float64Array;
  readonly leaves: Float64Array;
}

function plannersAmong(world: World, { rows, chances }: Wishing): Planners {
  const { people, households, ways, p } = world;
  const q = p.leaving;
  const key = world.key('leaving.way-before');
  const way = new Uint8Array(rows.length);
  const [sight, ends, leaves] = [0, 1, 2].map(() => new Float64Array(rows.length));
  for (let k = 0; k < rows.length; k++) {
    const i = rows[k];
    const h = people.household[i];
    const weights = wayWeights(world, i, ways);
    way[k] = choose(weights, ways.length, uniform(key.k0, key.k1, people.id[i]));
    const { costUsd, successShare } = ways[way[k]];
    const goes = households.adults[h] > 1 && journeyMeansUsd(world, h) >= costUsd;
    sight[k] = meansInSight(world, i, weights, ways);
    // Plans end by a dropped wish, by giving up, and by setting out.
    ends[k] = q.decidePerMonth * (1 - chances[k]) + (1 - q.decidePerMonth) * q.decidePerMonth + (goes ? q.departPerMonth : 0);
    leaves[k] = goes ? q.departPerMonth * successShare : 0;
  }
  return { way, sight, ends, leaves };
}

/** Baseline: the rate of planning, and ordinary returns that balance ordinary departures by corridor. */
export function solvePlans(world: World, wishing: Wishing): void {
  const { people, households, zones, team, tally, solved, p, abroad, returnPerMonth, ways } = world;
  const { rows, everywhere } = wishing;
  const q = p.leaving;
  const n = world.zoneIds.length;
  const planners = plannersAmong(world, wishing);
  const { way, leaves } = planners;
  const rate = solvePlanRate(world, planners, (q.planPerWishShare / (1 + q.planPerWishShare)) * everywhere);
  // Expected departures, not those of the people drawn: their returns must balance them in the long run.
  const planned = plannedShares(planners, rate, q.decidePerMonth, new Float64Array(rows.length));
  const trades = TRADES.length + 1;
  const [toCorridor, ofTrade, spent, from] = [0, abroad.length, abroad.length + trades, abroad.length + trades + n];
  const sums = tally.subarray(0, from + n + 1);
  sumInOrder(team, sums, (part) => {
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      const z = households.zone[people.household[i]];
      const { corridor, costUsd } = ways[way[k]];
      const l = people.livelihood[i];
      const left = planned[k] * leaves[k];
      part[toCorridor + corridor] += left;
      part[ofTrade + (l === Livelihood.selfEmployed ? people.sector[i] + 1 : 0)] += left;
      part[spent + z] += planned[k] * (leaves[k] > 0 ? q.departPerMonth : 0) * costUsd * 100;
      part[from + z] += left;
      if (l === Livelihood.wageWorker) part[from + n] += left;
    }
  });
  const leaving = sums.slice(toCorridor, ofTrade);
  const left = sums.slice(ofTrade, spent);
  team.once(() => {
    solved.planRate = rate;
    solved.workersLeaving = sums[from + n] / Math.max(1, world.jobs.base.reduce((all, jobs) => all + jobs, 0));
    for (let z = 0; z < n; z++) {
      zones.journeysBaseCents[z] += sums[spent + z];
      zones.leftBaseShare[z] = sums[from + z] / Math.max(1, zones.adults[z]);
      zones.leftShare[z] = zones.leftBaseShare[z];
    }
  });
  drawPlans(world, wishing, way, planned);
  countAbroad(world, left);
  team.once(() => {
    for (let c = 0; c < abroad.length; c++) returnPerMonth[c] = abroad[c] > 0 ? Math.min(0.5, leaving[c] / abroad[c]) : 0;
    solved.ordinaryDepartures = leaving.reduce((sum, x) => sum + x, 0);
    solved.ordinaryReturns = abroad.reduce((sum, stock, c) => sum + stock * returnPerMonth[c], 0);
  });
}

function drawPlans(world: World, { rows }: Wishing, way: Uint8Array, planned: Float64Array): void {
  const { id, aspiration, plannedWay } = world.people;
  const plan = world.key('leaving.plan-before');
  for (let k = 0; k < rows.length; k++) {
    const i = rows[k];
    const plans = uniform(plan.k0, plan.k1, id[i]) < planned[k];
    aspiration[i] = plans ? Aspiration.plan : Aspiration.wish;
    if (plans) plannedWay[i] = way[k];
  }
}

/** Counts members abroad by corridor. They left their trades as those who leave now do. */
function countAbroad(world: World, left: Float64Array): void {
  const { people, team, counts, abroad } = world;
  const cumulative = left.map((_, k) => left.slice(0, k + 1).reduce((sum, x) => sum + x, 0));
  const trade = world.key('leaving.own-trade');
  team.sum(counts.people, abroad, (part, from, to) => {
    const { presence, corridor, ownTrade, id } = people;
    for (let i = from; i < to; i++) {
      if (presence[i] !== Presence.abroad) continue;
      part[corridor[i] - 1]++;
      ownTrade[i] = pick(cumulative, 0, cumulative.length, uniform(trade.k0, trade.k1, id[i]));
    }
  });
}

/** By planner, the share of time with a plan: entered at the rate × means in sight, in months when the wish is not weighed, and ended at its own rate. */
function plannedShares({ sight, ends }: Planners, rate: number, decidePerMonth: number, into: Float64Array): Float64Array {
  for (let k = 0; k < sight.length; k++) {
    const chance = (1 - decidePerMonth) * Math.min(MOST_PLANS, rate * sight[k]);
    into[k] = chance / (chance + ends[k]);
  }
  return into;
}

const MOST_RATE = 10;
const ROUNDS = 60;
/** Relative: of a plan's share nine tenths at most do not rise with the rate, so shares of rates this far apart differ by more than their rounding of 4e−16. */
const APART = 1e-13;

/** The rate at which plans are as many as wanted. */
function solvePlanRate({ team, tally, p }: World, planners: Planners, wanted: number): number {
  const shares = new Float64Array(planners.sight.length);
  const sumAt = (rate: number): number => {
    plannedShares(planners, rate, p.leaving.decidePerMonth, shares);
    return totalInOrder(team, tally, shares);
  };
  const guess = 0.05;
  const slope = sumAt(guess) / guess;
  return bisect({ sumAt, guess, slope, apartAt: (rate) => APART * rate }, wanted, 0, MOST_RATE, ROUNDS);
}
