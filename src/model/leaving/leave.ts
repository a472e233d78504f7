/** Process 11: decide to leave: aspiration × capability. Wishes are entered and dropped, plans need means and a way, departures need luck. */
import { exp, ln, sigmoid } from '../../lib/exact.ts';
import { uniform } from '../../lib/random.ts';
import { accountIndex } from '../accounts/ledger.ts';
import { perHeadNeedsCents } from '../accounts/needs.ts';
import { bornAtAge } from '../population/households.ts';
import type { Process } from '../process.ts';
import { Aspiration, Livelihood, Origin, Presence, Route, Tenure } from '../state.ts';
import { find, foundById, startFinding } from '../found.ts';
import type { World } from '../world.ts';
import { defineUtility, inHundred } from '../utility.ts';
import { journeyMeansUsd, wayWeights } from './routes.ts';
import type { Way } from './ways.ts';

export const decideToLeave: Process = {
  key: 'decideToLeave',
  label: 'Decide to leave',
  doc: 'A wish to leave is entered at λσ(u) and dropped at λ(1 − σ(u)); a wish becomes a plan with means in sight and a way, or with a place granted on a regular one; a plan becomes a departure with savings or credit, documents or a smuggler, and luck. A wish without capability is involuntary immobility.',
  run(world) {
    weigh(world);
    depart(world);
  },
};

const WISH = defineUtility(
  'as before the arrivals',
  'wellbeing',
  'fall of living standard',
  'resentment or grievance',
  'debt',
  'family abroad',
  'years abroad',
  'neighbours wish to leave',
  'neighbours who left',
  'a house of the own',
  'young',
  'without regular work',
);

/** What speaks for leaving, of each person; the solved intercept stands first. */
export function wishUtilities(world: World): (person: number) => number {
  const { people, households, zones, solved, p } = world;
  const { household, origin, band, yearsAbroad, livelihood, wellbeing, resentment, birthMonth } = people;
  const q = p.leaving;
  const intercept = solved.wish;
  const young = bornAtAge(world, 30);
  const credit = 6 * perHeadNeedsCents(world);
  const spread = zones.wishShare.map((share, z) => q.spread * (share - zones.wishBaseShare[z]));
  const neighbours = zones.leftShare.map((share, z) => q.neighboursLeft * (share - zones.leftBaseShare[z]));
  const t = WISH.values;
  return (i) => {
    const h = household[i];
    const z = households.zone[h];
    const before = origin[i] >= Origin.returnee ? p.attitudes.grievanceBaseShare : p.attitudes.resentmentBaseShare;
    const heads = households.people[h];
    const debt = households.debt[h] / (credit * (heads > 0 ? heads : 1));
    const force = band[i] > 0 ? (band[i] - 1) / 5 : 0;
    const years = yearsAbroad[i] / 10;
    const l = livelihood[i];
    t[0] = intercept;
    t[1] = -q.wellbeing * (wellbeing[i] - p.attitudes.wellbeingBaseShare);
    t[2] = -q.loss * households.felt[h];
    t[3] = q.resentment * (resentment[i] - before);
    t[4] = q.debt * Math.min(debt, 1);
    t[5] = households.abroad[h] > 0 ? q.networkAbroad : 0;
    t[6] = q.abroadBefore * Math.min(years, 1) * (1 - 0.5 * force);
    t[7] = spread[z];
    t[8] = neighbours[z];
    t[9] = households.tenure[h] === Tenure.owner ? -q.ties : 0;
    t[10] = birthMonth[i] > young ? q.young : 0;
    t[11] = l === Livelihood.unemployed || l === Livelihood.dayLabourer ? q.jobless : 0;
    return WISH.sum();
  };
}

/** Adults weigh their wish; those who wish may plan, those who plan may give up. */
function weigh(world: World): void {
  const { people, team, grown, p, facts } = world;
  const rate = p.leaving.decidePerMonth;
  const key = world.key('leaving.wish');
  const planKey = world.key('leaving.plan');
  const wayKey = world.key('leaving.way');
  const all = world.ways;
  const changes = world.tally.subarray(0, 2);
  team.sum(0, changes, (part) => {
    const { id, aspiration } = people;
    const utilityOf = wishUtilities(world);
    // Means in sight are 1 at most, but for rounding: no plan is begun with a higher draw.
    const { planRate } = world.solved;
    const mostPlans = Math.min(MOST_PLANS, planRate * (1 + 1e-9));
    // And no more than the part of the cheapest way that somebody can pay, where means count more than in proportion.
    const cheapest = p.leaving.planMeansElasticity >= 1 ? all.reduce((least, { costUsd }) => Math.min(least, costUsd), Infinity) : 0;
    const { rows } = grown;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      const u = uniform(key.k0, key.k1, id[i]) / rate;
      const wished = aspiration[i];
      if (u < 1) {
        const utility = utilityOf(i);
        const wishes = u < sigmoid(utility);
        if (people.household[i] === world.watched) {
          world.probe?.note('wish to leave', i, WISH, utility, `${inHundred(utility)}: ${wishes ? 'wishes to leave' : 'wishes to stay'}`);
        }
        if (wishes && wished === Aspiration.none) {
          aspiration[i] = Aspiration.wish;
          part[0]++;
        } else if (!wishes && wished !== Aspiration.none) {
          aspiration[i] = Aspiration.none;
          part[1]++;
        }
      } else if (wished === Aspiration.wish && people.permit[i] > 0) {
        aspiration[i] = Aspiration.plan; // a place on a regular way: by that one
        people.plannedWay[i] = 2 * (people.permit[i] - 1);
      } else if (wished === Aspiration.wish) {
        const v = uniform(planKey.k0, planKey.k1, id[i]);
        if (v >= mostPlans || v * cheapest >= planRate * journeyMeansUsd(world, people.household[i]) * (1 + 1e-9) || !mayTravel(world, i)) continue;
        const weights = wayWeights(world, i, all);
        if (v < planChance(world, i, weights, all)) {
          aspiration[i] = Aspiration.plan;
          people.plannedWay[i] = choose(weights, all.length, uniform(wayKey.k0, wayKey.k1, id[i]));
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
export const MOST_PLANS = 0.25;

/** Who sets out is of the labour force and, of the women, the few whom custom lets travel alone (M39): the same ones always. */
export function mayTravel(world: World, i: number): boolean {
  const l = world.people.livelihood[i];
  if (l < Livelihood.unemployed || l > Livelihood.trainee) return false;
  return world.people.sex[i] === 1 || (world.people.id[i] >>> 4) % 100 < world.p.leaving.womenTravelShare * 100;
}

/** Monthly chance that a wish becomes a plan: the more, the more the means cover the cost of the way they would choose. */
function planChance(world: World, i: number, weights: Float64Array, all: readonly Way[]): number {
  return Math.min(MOST_PLANS, world.solved.planRate * meansInSight(world, i, weights, all));
}

export function meansInSight(world: World, i: number, weights: Float64Array, all: readonly Way[]): number {
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

export function choose(weights: Float64Array, count: number, u: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += weights[k];
  let left = u * sum;
  let k = 0;
  while (k < count - 1 && left >= weights[k]) left -= weights[k++];
  return k;
}

/** What a member abroad sends home in a month: as members before did, or a part of income where there were none. */
function remittanceCents(world: World, corridor: number): number {
  const { place, corridors } = world.scenario;
  const before = place.members[world.corridorIds[corridor]]?.remittanceUsdPerMonth;
  return Math.round((before ?? corridors[world.corridorIds[corridor]].incomeUsdPerMonth * world.p.leaving.remittanceShare) * 100);
}

/** Those with a plan and the means set out; the cost is paid, some are turned back, the others are abroad and send money home. */
function depart(world: World): void {
  const { people, households, zones, team, grown, facts, ledger, p, scenario } = world;
  const q = p.leaving;
  const n = world.zoneIds.length;
  const key = world.key('leaving.depart');
  const luck = world.key('leaving.success');
  const all = world.ways;
  startFinding(world);
  team.each(0, () => {
    const { aspiration, id, household, plannedWay, permit } = people;
    const { rows } = grown;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      if (aspiration[i] !== Aspiration.plan) continue;
      if (uniform(key.k0, key.k1, id[i]) >= (permit[i] > 0 ? q.permitDepartPerMonth : q.departPerMonth)) continue;
      if (journeyMeansUsd(world, household[i]) >= all[plannedWay[i]].costUsd) find(world, i);
    }
  });
  team.once(() => {
    const left = new Float64Array(n);
    const corridors = Object.values(scenario.corridors);
    for (const i of foundById(world, people.id)) {
      const h = people.household[i];
      const way = all[people.plannedWay[i]];
      if (journeyMeansUsd(world, h) < way.costUsd || households.adults[h] <= 1) continue; // a brother was quicker; no children are left alone
      const cost = Math.round(way.costUsd * 100);
      const borrowed = Math.max(0, cost - households.savings[h]);
      households.debt[h] += borrowed;
      households.savings[h] += borrowed - cost;
      ledger.move(accountIndex('restOfWorld'), accountIndex('households'), 'borrowed', borrowed);
      ledger.move(accountIndex('households'), accountIndex('restOfWorld'), 'journeys', cost);
      const corridor = corridors[way.corridor];
      const arrives = way.regular || uniform(luck.k0, luck.k1, people.id[i]) < way.successShare;
      if (h === world.watched) world.probe?.note('leave', i, { labels: ['cost in US dollars'], values: Float64Array.of(way.costUsd) }, way.costUsd, arrives ? `left for ${corridor.label}` : 'was turned back, in debt');
      people.aspiration[i] = arrives ? Aspiration.none : Aspiration.wish;
      people.permit[i] = 0;
      if (!arrives) {
        facts.failedDepartures++;
        continue;
      }
      left[households.zone[h]]++;
      facts.departures++;
      if (way.regular) facts.regularDepartures++;
      else facts.irregularDepartures++;
      people.presence[i] = Presence.abroad;
      people.ownTrade[i] = people.livelihood[i] === Livelihood.selfEmployed ? people.sector[i] + 1 : 0;
      people.corridor[i] = way.corridor + 1;
      people.route[i] = way.regular ? Route.regular : Route.irregular;
      people.livelihood[i] = Livelihood.absent;
      people.since[i] = world.month;
      people.daysWorked[i] = 0;
      people.earnings[i] = remittanceCents(world, way.corridor);
      households.people[h]--;
      households.adults[h]--;
      households.abroad[h]++;
    }
    for (let z = 0; z < n; z++) zones.leftShare[z] += (left[z] / Math.max(1, zones.adults[z]) - zones.leftShare[z]) / 6;
  });
}
