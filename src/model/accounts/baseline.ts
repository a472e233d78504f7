/** Accounts before the arrivals: incomes as expected, purses at which nobody saves or spends down on average, spending as usual. */
import { basicNeedsCents, perHeadNeedsCents } from './needs.ts';
import { SECTORS, TRADES } from '../kinds.ts';
import { Livelihood, Tenure } from '../state.ts';
import type { World } from '../world.ts';

/** Expected monthly income by livelihoods, so that needs, savings and homes can be found; jobless people count as they will be. */
export function expectIncomes(world: World): void {
  const { people, households, jobs, scenario, team, counts } = world;
  const { place } = scenario;
  const trades = TRADES.map((trade) => Math.round(place.profitUsdPerMonth[trade] * 100));
  const wages = jobs.wageUsdPerMonth.map((usd) => Math.round(usd * 100));
  const dayEarnings = place.casualDaysPerMonth * place.dayWageUsdPerDay * 100;
  const expected = [place.rural, place.urban].map((mix) => Math.round(dayEarnings * (mix.dayLabourShare / Math.max(1e-9, mix.dayLabourShare + mix.unemployedShare))));
  team.each(counts.households, (from, to) => {
    for (let h = from; h < to; h++) {
      let income = 0;
      for (let i = households.first[h]; i >= 0; i = people.next[i]) {
        const l = people.livelihood[i];
        if (l === Livelihood.wageWorker) people.earnings[i] = wages[people.workZone[i] * SECTORS.length + people.sector[i]];
        else if (l === Livelihood.selfEmployed) people.earnings[i] = trades[people.sector[i]];
        else if (l === Livelihood.unemployed) people.earnings[i] = people.sex[i] === 1 ? expected[households.urban[h]] : 0;
        income += people.earnings[i];
      }
      households.income[h] = income;
      fillPurse(world, h, income);
    }
  });
}

/** Savings and debt at which a household of this usual income neither saves nor spends down; consumption out of today's income. */
function fillPurse(world: World, h: number, usual: number): void {
  const { households, p } = world;
  const a = p.accounts;
  const needs = basicNeedsCents(world, h);
  const income = households.income[h];
  const above = usual - needs;
  households.savings[h] = above > 0 ? Math.round(a.bufferMonths * needs + ((1 - a.spendShare) * above) / a.bufferPerMonth) : 0;
  households.debt[h] = above > 0 ? 0 : Math.round(a.creditMonths * needs);
  households.consumption[h] = Math.max(Math.round(income / Math.max(1, households.people[h])), Math.round(perHeadNeedsCents(world) / 4));
  households.reference[h] = households.consumption[h];
}

/** Incomes once it is known who is at the square and who lets rooms; then thirds of consumption per head. */
export function settlePurses(world: World): void {
  const { people, households, zones, scenario, team, counts, tally, p } = world;
  const n = world.zoneIds.length;
  const dayEarnings = Math.round(scenario.place.casualDaysPerMonth * scenario.place.dayWageUsdPerDay * 100);
  const { memory, mean } = spells(world, dayEarnings);
  const rents = tally.subarray(0, n);
  team.sum(counts.households, rents, (part, from, to) => {
    const { tenure, zone, rooms } = households;
    for (let h = from; h < to; h++) {
      if (tenure[h] === Tenure.renter) part[zone[h]] += Math.floor(rooms[h] * zones.rentPerRoomCents[zone[h]] * p.housing.localLandlordShare);
    }
  });
  const pool = Float64Array.from(rents);
  const eachLandlord = pool.map((cents, z) => (zones.landlords[z] > 0 ? Math.floor(cents / zones.landlords[z]) : 0));
  const sums = tally.subarray(0, 3);
  team.sum(counts.households, sums, (part, from, to) => {
    const { landlord, zone, first, savings, consumption } = households;
    const { livelihood, earnings, next } = people;
    for (let h = from; h < to; h++) {
      let income = landlord[h] === 1 ? eachLandlord[zone[h]] : 0;
      let usual = income;
      for (let i = first[h]; i >= 0; i = next[i]) {
        const l = livelihood[i];
        if (l === Livelihood.unemployed) earnings[i] = 0;
        else if (l === Livelihood.dayLabourer) earnings[i] = dayEarnings;
        const changes = l === Livelihood.unemployed || l === Livelihood.dayLabourer || l === Livelihood.wageWorker;
        income += earnings[i];
        usual += changes ? (1 - memory) * earnings[i] + memory * mean : earnings[i];
      }
      households.income[h] = income;
      fillPurse(world, h, usual);
      part[0] += consumption[h] * households.people[h];
      part[1] += households.people[h];
      part[2] += savings[h];
    }
  });
  team.once(() => {
    world.solved.livingHereCents = sums[0] / Math.max(1, sums[1]);
    world.ledger.move(4, 0, 'broughtAlong', sums[2]);
    zones.rentPoolCents.set(pool);
    // The landlords' agents hold last month's rents.
    world.ledger.move(4, 2, 'rents', pool.reduce((s, c) => s + c, 0));
  });
  setThirds(world);
}

/**
 * Jobs come and go: savings remember income over the time in which they adjust, 1 / bufferPerMonth, while a spell in or out of
 * regular work lasts 1 / (separation + hiring). So a part of them, memory, follows mean earnings of the two states.
 */
function spells(world: World, dayEarnings: number): { readonly memory: number; readonly mean: number } {
  const { people, team, counts, tally, p } = world;
  const sums = tally.subarray(0, 3);
  team.sum(counts.people, sums, (part, from, to) => {
    const { livelihood, earnings } = people;
    for (let i = from; i < to; i++) {
      const l = livelihood[i];
      if (l === Livelihood.wageWorker) {
        part[0]++;
        part[2] += earnings[i];
      } else if (l === Livelihood.unemployed || l === Livelihood.dayLabourer) {
        part[1]++;
        if (l === Livelihood.dayLabourer) part[2] += dayEarnings;
      }
    }
  });
  const [working, jobless, earned] = sums;
  const separation = p.labour.separationPerMonth;
  const hiring = jobless > 0 ? (separation * working) / jobless : 0;
  const spell = 1 / (separation + hiring);
  const adjust = 1 / p.accounts.bufferPerMonth;
  return { memory: adjust / (adjust + spell), mean: Math.round(earned / Math.max(1, working + jobless)) };
}

/** Thirds of consumption per head, by people, set anew once a year. */
export function setThirds(world: World): void {
  const { households, counts, team, lot } = world;
  const { consumption, people, third } = households;
  const bins = 4096;
  const width = 10; // cents a month
  const bin = (h: number): number => Math.min(bins - 1, Math.floor(consumption[h] / width));
  const heads = lot.histogram.subarray(0, bins);
  team.sum(counts.households, heads, (part, from, to) => {
    for (let h = from; h < to; h++) part[bin(h)] += people[h];
  });
  const all = heads.reduce((sum, n) => sum + n, 0);
  const cut = [0, 0];
  for (let b = 0, sum = 0; b < bins; b++) {
    sum += heads[b];
    if (sum < all / 3) cut[0] = b + 1;
    if (sum < (2 * all) / 3) cut[1] = b + 1;
  }
  const [low, high] = cut;
  team.each(counts.households, (from, to) => {
    for (let h = from; h < to; h++) {
      const b = bin(h);
      third[h] = b < low ? 0 : b < high ? 1 : 2;
    }
  });
}

/**
 * Savings close a part of their gap a month, so a steady monthly cost of a household lowers them by cost / that part. Openings and
 * journeys before the arrivals are such a cost, shared by zone in proportion to savings.
 */
export function payOrdinaryCosts(world: World): void {
  const { households, zones, team, counts, tally, p, ledger } = world;
  const { zone, savings } = households;
  const saved = tally.subarray(0, world.zoneIds.length);
  team.sum(counts.households, saved, (part, from, to) => {
    for (let h = from; h < to; h++) part[zone[h]] += savings[h];
  });
  const kept = Float64Array.from(saved, (cents, z) => (cents > 0 ? Math.max(0.5, 1 - zones.journeysBaseCents[z] / p.accounts.bufferPerMonth / cents) : 1));
  const paid = tally.subarray(0, 1);
  team.sum(counts.households, paid, (part, from, to) => {
    for (let h = from; h < to; h++) {
      const left = Math.round(savings[h] * kept[zone[h]]);
      part[0] += savings[h] - left;
      savings[h] = left;
    }
  });
  team.once(() => {
    ledger.move(0, 4, 'journeys', paid[0]);
    zones.journeysBaseCents.fill(0);
  });
}

/** Everyone's spending in the markets where it is spent, as before the arrivals: the demand that all demand is compared with. */
export function expectedSpending(world: World): Float64Array {
  const { households, zones, team, counts, tally, p } = world;
  const local = tally.subarray(0, world.zoneIds.length);
  team.sum(counts.households, local, (part, from, to) => {
    const { zone, consumption, people, tenure, rooms } = households;
    for (let h = from; h < to; h++) {
      const z = zone[h];
      const total = consumption[h] * people[h];
      const rent = tenure[h] === Tenure.renter ? Math.min(total, Math.round(rooms[h] * zones.rentPerRoomCents[z])) : 0;
      part[z] += Math.floor((total - rent) * p.accounts.localShare);
    }
  });
  // What goes into journeys and new trades is not spent in the markets.
  return local.map((cents, z) => cents - zones.journeysBaseCents[z] * p.accounts.localShare);
}
