/** Process 6: small trades: enter, share revenue, fail. Crowding, thin margins and failure come out of shared demand (M23). */
import { exp, ln } from '../../lib/exact.ts';
import { uniform } from '../../lib/random.ts';
import { basicNeedsCents } from '../accounts/needs.ts';
import { outsideDemand } from '../labour/demand.ts';
import type { Process } from '../process.ts';
import { TRADES } from '../kinds.ts';
import { Livelihood, Origin, Skill } from '../state.ts';
import { find, foundById, startFinding } from '../found.ts';
import type { World } from '../world.ts';
import { overBefore } from '../overBefore.ts';

export const FARMING = TRADES.indexOf('farming');
/** No month sees more than this part of those who can and want to enter. */
export const MOST_ENTRY = 0.2;
/** Days of a month in an own trade. */
const TRADE_DAYS = 24;

export const runTrades: Process = {
  key: 'runTrades',
  label: 'Run trades: enter, share revenue, fail',
  doc: "Local demand for a trade is shared among its enterprises; who has capital enters when expected earnings beat the labour square; who earns too little gives up. Farms need land: nobody enters or leaves farming within the run's horizon.",
  run(world) {
    shareRevenue(world);
    failOrEarn(world);
    enter(world);
  },
};

/** Net earnings of an enterprise: before × local demand per enterprise over before; farms sell part elsewhere. */
function shareRevenue(world: World): void {
  const { trades, zones, p, team } = world;
  const outside = outsideDemand(world);
  team.once(() => {
    for (let t = 0; t < trades.base.length; t++) {
      const z = Math.floor(t / TRADES.length);
      const local = t % TRADES.length === FARMING ? p.trades.farmLocalShare : 1;
      const demand = local * overBefore(zones.spendingCents[z], zones.spendingBaseCents[z]) + (1 - local) * outside;
      const crowding = trades.enterprises[t] > 0 && trades.base[t] > 0 ? trades.base[t] / trades.enterprises[t] : 1;
      trades.profitUsdPerMonth[t] = trades.profitBaseUsdPerMonth[t] * demand * crowding * zones.productivity[z];
      trades.failures[t] = 0;
      trades.entries[t] = 0;
    }
  });
}

function exitChance(world: World, t: number): number {
  const { trades, p } = world;
  if (t % TRADES.length === FARMING || trades.profitUsdPerMonth[t] <= 0) return 0;
  const ratio = trades.profitUsdPerMonth[t] / trades.profitBaseUsdPerMonth[t];
  return Math.min(0.5, (p.trades.exitPerYear / 12) * exp(-p.trades.exitProfitElasticity * ln(ratio)));
}

/** Experience, brought or coached, halves nothing but lowers the chance of failure by ln 2 × its elasticity. */
export const experienced = (world: World, i: number): boolean => world.people.skill[i] === Skill.business || world.people.coached[i] > 0;

/** Some enterprises close, the others earn; who has closed joins the jobless, who may open another. */
function failOrEarn(world: World): void {
  const { people, households, trades, team, counts, facts, selfEmployed, jobless, month, p } = world;
  const profit = trades.profitUsdPerMonth.map((usd) => Math.round(usd * 100));
  const chance = Float64Array.from(trades.base, (_, t) => exitChance(world, t));
  const spared = exp(-p.trades.experienceElasticity * ln(2));
  const shared = exp(-p.trades.poolingElasticity * ln(2));
  const key = world.key('trades.fail');
  const closed = world.tally.subarray(0, trades.base.length);
  team.each(counts.people, (from, to) => {
    const { businessPlan, livelihood } = people;
    for (let i = from; i < to; i++) {
      if (businessPlan[i] > 0 && livelihood[i] !== Livelihood.unemployed && livelihood[i] !== Livelihood.dayLabourer) businessPlan[i]--; // theirs: see enter
    }
  });
  team.sum(0, closed, (part) => {
    const { livelihood, sector, household, id, since, earnings, daysWorked, coached, pooled } = people;
    const { rows } = selfEmployed;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      const t = households.zone[household[i]] * TRADES.length + sector[i];
      const u = uniform(key.k0, key.k1, id[i]);
      if (u >= chance[t] || u >= chance[t] * (experienced(world, i) ? spared : 1) * (pooled[i] === 1 ? shared : 1)) {
        if (coached[i] > 0) coached[i]--;
        earnings[i] = profit[t];
        daysWorked[i] = TRADE_DAYS;
        continue;
      }
      livelihood[i] = Livelihood.unemployed;
      since[i] = month;
      earnings[i] = 0;
      part[t]++;
      jobless.push(i);
    }
  });
  team.once(() => {
    for (let t = 0; t < closed.length; t++) {
      trades.enterprises[t] -= closed[t];
      trades.failures[t] = closed[t];
      facts.exits += closed[t];
    }
  });
}

/** Capital at hand in cents: own savings, tools and stock, and what kin lend to somebody with contacts. */
export function capitalCents(world: World, i: number): number {
  const h = world.people.household[i];
  const kin = world.p.trades.kinPoolShare * world.people.network[i] * basicNeedsCents(world, h);
  return world.households.savings[h] + kin + world.people.goodsUsd[i] * 100;
}

/** The trade somebody would open: one of those around, in proportion to their number (farms left out); −1 for none. */
function chosenTrade(world: World, z: number, u: number): number {
  const { trades } = world;
  let total = 0;
  for (let k = 0; k < TRADES.length; k++) if (k !== FARMING) total += trades.base[z * TRADES.length + k];
  let left = u * total;
  for (let k = 0; k < TRADES.length; k++) {
    if (k === FARMING) continue;
    left -= trades.base[z * TRADES.length + k];
    if (left < 0) return k;
  }
  return -1;
}

/** Expected earnings in the trade, one more enterprise counted, over those of the labour square, both over before. */
function prospect(world: World, z: number, t: number): number {
  const { trades, zones } = world;
  const real = trades.enterprises[t] * world.scale;
  const crowd = real / (real + 1);
  const square = (zones.casualOutlookDaysPerMonth[z] / zones.casualOutlookBaseDaysPerMonth[z]) * (zones.dayWageUsdPerDay[z] / world.scenario.place.dayWageUsdPerDay);
  return ((trades.profitUsdPerMonth[t] / trades.profitBaseUsdPerMonth[t]) * crowd) / Math.max(0.1, square);
}

function enter(world: World): void {
  const { people, households, trades, zones, team, facts, jobless, p } = world;
  const startUp = p.trades.startUpUsd * 100;
  const key = world.key('trades.enter');
  const which = world.key('trades.which');
  startFinding(world);
  const byTrade = Float64Array.from(trades.base, (_, t) => {
    const ratio = prospect(world, Math.floor(t / TRADES.length), t);
    return ratio > 0 ? Math.min(MOST_ENTRY, trades.entryPerMonth[t] * exp(p.trades.entryProfitElasticity * ln(ratio))) : 0;
  });
  const mostEntry = byTrade.reduce((most, chance) => Math.max(most, chance), 0);
  team.each(0, () => {
    const { livelihood, household, id, businessPlan } = people;
    const { rows } = jobless;
    for (let r = 0; r < rows.length; r++) {
      const i = rows[r];
      const l = livelihood[i];
      if (l !== Livelihood.unemployed && l !== Livelihood.dayLabourer) continue;
      const plans = businessPlan[i] > 0;
      if (plans) businessPlan[i]--;
      const u = uniform(key.k0, key.k1, id[i]);
      if (u >= (plans ? p.trades.planEntryPerMonth : mostEntry)) continue;
      const z = households.zone[household[i]];
      if (plans && u >= p.trades.planEntryPerMonth * zones.security[z]) continue; // nobody invests where it is not safe (M34)
      const k = chosenTrade(world, z, uniform(which.k0, which.k1, id[i]));
      if (k < 0) continue;
      // The less of the capital is there, the rarer they dare; a plan with a grant waits until all of it is.
      const funded = Math.min(1, capitalCents(world, i) / startUp);
      if (plans ? funded === 1 : u < byTrade[z * TRADES.length + k] * funded) find(world, i);
    }
  });
  team.once(() => {
    for (const i of foundById(world, people.id)) {
      const h = people.household[i];
      const z = households.zone[h];
      const goods = Math.min(startUp, people.goodsUsd[i] * 100);
      people.goodsUsd[i] = 0;
      const own = Math.min(startUp - goods, households.savings[h]);
      households.savings[h] -= own;
      world.ledger.move(0, 1, 'startUp', own);
      const k = chosenTrade(world, z, uniform(which.k0, which.k1, people.id[i]));
      const t = z * TRADES.length + k;
      people.livelihood[i] = Livelihood.selfEmployed;
      people.sector[i] = k;
      people.workZone[i] = z;
      people.since[i] = world.month;
      people.businessPlan[i] = 0;
      if (people.coached[i] > 0) people.coached[i]--;
      people.earnings[i] = Math.round(trades.profitUsdPerMonth[t] * 100);
      people.daysWorked[i] = TRADE_DAYS;
      trades.enterprises[t]++;
      trades.entries[t]++;
      facts.entries++;
      if (people.origin[i] >= Origin.returnee) facts.newcomerEntries++;
    }
  });
}
