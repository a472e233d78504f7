/** Process 7: settle accounts: income, rent, remittances, transfers, spending, saving, debt. What is spent here is demand next month. */
import { exp } from '../../lib/exact.ts';
import type { Process } from '../process.ts';
import { SECTORS, TRADES } from '../kinds.ts';
import { Livelihood, Presence, Tenure } from '../state.ts';
import type { World } from '../world.ts';
import { accountIndex } from './ledger.ts';
import { updateLiving, updateZoneLiving } from './living.ts';
import { perHeadNeedsCents } from './needs.ts';

const SERVICES = SECTORS.indexOf('services');
/** What the pass over households adds up, zone by zone, in cents. */
const FLOW_SUMS = ['local', 'imports', 'rentLocal', 'rentAway', 'wages', 'publicWages', 'casual', 'profits', 'remittances', 'borrowed', 'repaid', 'rentIn'] as const;
const K = Object.fromEntries(FLOW_SUMS.map((name, k) => [name, k])) as Record<(typeof FLOW_SUMS)[number], number>;
const FLOW_COUNT = FLOW_SUMS.length;

export const settleAccounts: Process = {
  key: 'settleAccounts',
  label: 'Settle accounts: income, rent, remittances, transfers, spending, saving, debt',
  doc: 'Households meet basic needs first, then spend a part of what is above (linear expenditure system), keep a buffer of savings, borrow up to a limit; every cent moves between named accounts; local spending is next month\'s demand.',
  run(world) {
    const { team, households, counts } = world;
    const n = world.zoneIds.length;
    const sums = world.tally.subarray(0, n * FLOW_COUNT);
    const rentShare = Float64Array.from(world.zones.rentPoolCents, (pool, z) => (world.zones.landlords[z] > 0 ? Math.floor(pool / world.zones.landlords[z]) : 0));
    team.once(() => updateZoneLiving(world));
    team.sum(counts.households, sums, (part, from, to) => {
      for (let h = from; h < to; h++) if (households.people[h] > 0) settle(world, h, part, rentShare);
    });
    team.once(() => book(world, sums));
  },
};

function settle(world: World, h: number, sums: Float64Array, rentShare: Float64Array): void {
  const { people, households, zones, p } = world;
  const a = p.accounts;
  const z = households.zone[h];
  const at = z * FLOW_COUNT;
  const heads = households.people[h];
  const perHead = perHeadNeedsCents(world);
  const needs = perHead * heads;

  let income = 0;
  let remittances = 0;
  let works = 0;
  for (let i = households.first[h]; i >= 0; i = people.next[i]) {
    const earned = people.earnings[i];
    if (earned === 0) continue;
    if (people.presence[i] === Presence.abroad) {
      remittances += earned;
      continue;
    }
    const l = people.livelihood[i];
    if (l === Livelihood.wageWorker) sums[at + (people.sector[i] === SERVICES ? K.publicWages : K.wages)] += earned;
    else if (l === Livelihood.dayLabourer) sums[at + K.casual] += earned;
    else if (l === Livelihood.selfEmployed) sums[at + K.profits] += earned;
    else if (l === Livelihood.publicWorks || l === Livelihood.trainee) works += earned; // paid by the programme, into savings
    else continue;
    income += earned;
  }
  const rentIn = households.landlord[h] === 1 ? rentShare[z] : 0;
  income += remittances + rentIn;
  sums[at + K.rentIn] += rentIn;
  sums[at + K.remittances] += remittances;

  const before = households.savings[h] - works;
  const credit = Math.max(0, Math.round(a.creditMonths * needs) - households.debt[h]);
  const rentDue = households.tenure[h] === Tenure.renter ? Math.round(households.rooms[h] * zones.rentPerRoomCents[z]) : 0;
  let wanted: number;
  let repaid = 0;
  if (income + before >= needs) {
    const above = income > needs ? income - needs : 0;
    repaid = Math.min(households.debt[h], Math.round(a.repayPerMonth * above));
    wanted = needs + a.spendShare * (above - repaid) + a.bufferPerMonth * (before - a.bufferMonths * needs);
    if (wanted < needs) wanted = needs;
    if (wanted > income + before - repaid) wanted = income + before - repaid;
    if (wanted < needs) wanted = Math.min(needs, income + before - repaid + credit);
  } else {
    wanted = Math.min(needs, income + before + credit);
  }
  const total = Math.round(wanted);
  const rent = Math.min(rentDue, total);
  const borrowed = Math.max(0, total + repaid - income - before);
  const spent = total - rent;
  const local = Math.floor(spent * a.localShare);
  const rentLocal = Math.floor(rent * p.housing.localLandlordShare);
  sums[at + K.local] += local;
  sums[at + K.imports] += spent - local;
  sums[at + K.rentLocal] += rentLocal;
  sums[at + K.rentAway] += rent - rentLocal;
  sums[at + K.borrowed] += borrowed;
  sums[at + K.repaid] += repaid;

  households.savings[h] = before + income + borrowed - repaid - total;
  households.debt[h] += borrowed - repaid;
  households.income[h] = income;
  households.rent[h] = rent;
  households.remittances[h] = remittances;
  households.transfers[h] = 0;
  households.consumption[h] += Math.round(a.smoothingPerMonth * (total / heads - households.consumption[h]));
  updateLiving(world, h);
}

/** Books the month's sums between accounts and passes local spending on to the markets where it is spent. */
function book(world: World, sums: Float64Array): void {
  const { ledger, zones } = world;
  const n = world.zoneIds.length;
  const [home, firms, landlords, government, world_] = (['households', 'firms', 'landlords', 'government', 'restOfWorld'] as const).map(accountIndex);
  const sum = (k: number): number => {
    let s = 0;
    for (let z = 0; z < n; z++) s += sums[z * FLOW_COUNT + k];
    return s;
  };
  ledger.move(firms, home, 'wages', sum(K.wages));
  ledger.move(government, home, 'wages', sum(K.publicWages));
  ledger.move(firms, home, 'casualWages', sum(K.casual));
  ledger.move(firms, home, 'profits', sum(K.profits));
  ledger.move(world_, home, 'remittances', sum(K.remittances));
  ledger.move(world_, home, 'borrowed', sum(K.borrowed));
  ledger.move(home, world_, 'repaid', sum(K.repaid));
  ledger.move(home, firms, 'spending', sum(K.local));
  ledger.move(home, world_, 'imports', sum(K.imports));
  // Rents go to landlords' agents; local landlords get last month's local part, what cannot be divided stays with the agents.
  ledger.move(home, landlords, 'rents', sum(K.rentLocal) + sum(K.rentAway));
  ledger.move(landlords, home, 'rents', sum(K.rentIn));
  ledger.move(landlords, world_, 'rents', sum(K.rentAway));
  for (let z = 0; z < n; z++) {
    zones.rentPoolCents[z] += sums[z * FLOW_COUNT + K.rentLocal] - sums[z * FLOW_COUNT + K.rentIn];
  }
  ledger.move(firms, world_, 'outside', ledger.balances[firms]);
  ledger.move(government, world_, 'outside', ledger.balances[government]);
  const local = Float64Array.from({ length: n }, (_, z) => sums[z * FLOW_COUNT + K.local]);
  spendInMarkets(world, local);
}

/** Local spending of each zone reaches its own markets and, for the rest, those in reach by their size. */
export function spendInMarkets(world: World, local: Float64Array): void {
  const { zones, trades, minutes, p } = world;
  const n = world.zoneIds.length;
  zones.spendingCents.fill(0);
  for (let z = 0; z < n; z++) {
    const weights = Float64Array.from({ length: n }, (_, w) => {
      let size = 0;
      for (let k = 1; k < TRADES.length; k++) size += trades.base[w * TRADES.length + k];
      return size * exp(-p.labour.commuting * minutes[z * n + w]);
    });
    const total = weights.reduce((s, w) => s + w, 0);
    const home = total > 0 ? p.accounts.homeMarketShare : 1;
    zones.spendingCents[z] += local[z] * home;
    for (let w = 0; w < n && total > 0; w++) zones.spendingCents[w] += (local[z] * (1 - home) * weights[w]) / total;
  }
}
