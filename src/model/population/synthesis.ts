/** The people before the arrivals: households with their members, here and abroad, drawn from the place's age structure. */
import { uniform, uniform2 } from '../../lib/random.ts';
import { basicNeedsCents, perHeadNeedsCents } from '../accounts/needs.ts';
import { SECTORS, TRADES } from '../scenario.ts';
import { Livelihood, Origin, Presence, Tenure } from '../state.ts';
import type { World } from '../world.ts';
import { placeAges } from './ages.ts';
import { addHousehold, addMember, ageClock, type Template } from './households.ts';

/** Years that earlier returnees spent abroad, on average: most came back after 2002 from the years since 1979. Assumed. */
const EARLIER_YEARS_ABROAD = 15;

export function settleResidents(world: World): void {
  const { roster, scenario, households, p } = world;
  const { place } = scenario;
  const members = world.key('population.members');
  const town = world.key('population.urban');
  const ages = placeAges(place.ages);
  const template = (origin: number, meanSize: number): Template => ({
    ages,
    meanSize,
    origin,
    stream: 0,
    label: 0,
    womanHeadedShare: p.population.womanHeadedShare,
    disabledShare: p.population.disabledShare,
    documentsShare: p.population.documentsShare,
    literacyShare: place.literacyShare,
    skilledShare: p.population.skilledShare,
    businessShare: p.population.businessShare,
    yearsAbroad: origin === Origin.earlierReturnee ? EARLIER_YEARS_ABROAD : 0,
    bornAbroadShare: 0,
    unaccompaniedShare: 0,
    traffickingShare: 0,
    tortureShare: 0,
    languageShare: 1,
  });
  const local = template(Origin.resident, place.householdSizePeople);
  const back = template(Origin.earlierReturnee, place.earlierReturneeHouseholdSizePeople);
  for (let r = 0; r < roster.residents; r++) {
    const number = roster.number[r];
    const h = addHousehold(world, members, number, roster.size[r], roster.earlierReturnee[r] === 1 ? back : local, 0, -1);
    if (world.probe && households.id[h] === world.probe.household) world.watched = h;
    const z = roster.zone[r];
    households.zone[h] = z;
    households.homeZone[h] = z;
    households.urban[h] = uniform(town.k0, town.k1, number) < world.zoneInputs[z].urbanShare ? 1 : 0;
    households.living[h] = 1;
    for (let c = 0, m = roster.size[r]; c < world.corridorIds.length; c++) {
      if ((roster.abroad[r] >> c) & 1) sendAbroad(world, h, number, m++, c);
    }
  }
}

/** A man of 19–44 who works in a corridor and sends money home. */
function sendAbroad(world: World, h: number, number: number, member: number, corridor: number): void {
  const { people, households, scenario } = world;
  const draws = world.key('population.abroad');
  const i = addMember(world, h, number, member);
  const u = (k: number): number => uniform2(draws.k0, draws.k1, people.id[i], k);
  people.sex[i] = 1;
  people.birthMonth[i] = ageClock(world) - Math.floor((19 + 26 * u(0)) * 12);
  people.presence[i] = Presence.abroad;
  people.corridor[i] = corridor + 1;
  people.origin[i] = households.origin[h];
  people.arrivalMonth[i] = -1;
  people.documents[i] = u(1) < world.p.population.documentsShare ? 1 : 0;
  people.livelihood[i] = Livelihood.absent;
  people.network[i] = 1;
  people.wellbeing[i] = world.p.attitudes.wellbeingBaseShare;
  people.resentment[i] = world.p.attitudes.resentmentBaseShare;
  people.earnings[i] = Math.round((scenario.place.members[world.corridorIds[corridor]]?.remittanceUsdPerMonth ?? 0) * 100);
  households.abroad[h]++;
}

/** Zones: what the place says of them, in the sample's size. */
export function layZones(world: World): void {
  const { zones, zoneInputs, scenario } = world;
  zoneInputs.forEach((input, z) => {
    zones.areaKm2[z] = input.areaKm2;
    zones.urbanShare[z] = input.urbanShare;
    zones.security[z] = input.securityShare;
    zones.institutions[z] = input.institutionsShare;
    zones.landAccess[z] = input.landAccessShare;
    zones.building[z] = 1;
    zones.matching[z] = 1;
    zones.productivity[z] = 1;
    zones.spendingCents[z] = 1;
    zones.spendingBaseCents[z] = 1;
    zones.dayWageUsdPerDay[z] = scenario.place.dayWageUsdPerDay;
  });
}

/** Expected monthly income by livelihoods, so that needs, savings and homes can be found; jobless people count as they will be. */
export function expectIncomes(world: World): void {
  const { people, households, jobs, scenario, counts } = world;
  const { place } = scenario;
  const trades = TRADES.map((trade) => place.profitUsdPerMonth[trade]);
  const dayEarnings = place.casualDaysPerMonth * place.dayWageUsdPerDay * 100;
  for (let h = 0; h < counts.households; h++) {
    const mix = households.urban[h] === 1 ? place.urban : place.rural;
    const atSquare = mix.dayLabourShare / Math.max(1e-9, mix.dayLabourShare + mix.unemployedShare);
    let income = 0;
    for (let i = households.first[h]; i >= 0; i = people.next[i]) {
      const l = people.livelihood[i];
      if (l === Livelihood.wageWorker) people.earnings[i] = Math.round(jobs.wageUsdPerMonth[people.workZone[i] * SECTORS.length + people.sector[i]] * 100);
      else if (l === Livelihood.selfEmployed) people.earnings[i] = Math.round(trades[people.sector[i]] * 100);
      else if (l === Livelihood.unemployed) people.earnings[i] = people.sex[i] === 1 ? Math.round(dayEarnings * atSquare) : 0;
      income += people.earnings[i];
    }
    households.income[h] = income;
    fillPurse(world, h, income);
  }
}

/** Savings and debt at which a household of this usual income neither saves nor spends down; consumption out of today's income. */
export function fillPurse(world: World, h: number, usual: number): void {
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
  const { people, households, zones, scenario, counts, p } = world;
  const dayEarnings = Math.round(scenario.place.casualDaysPerMonth * scenario.place.dayWageUsdPerDay * 100);
  const pool = new Float64Array(world.zoneIds.length);
  const { memory, mean } = spells(world, dayEarnings);
  for (let h = 0; h < counts.households; h++) {
    if (households.tenure[h] !== Tenure.renter) continue;
    pool[households.zone[h]] += Math.floor(households.rooms[h] * zones.rentPerRoomCents[households.zone[h]] * p.housing.localLandlordShare);
  }
  let consumed = 0;
  let here = 0;
  for (let h = 0; h < counts.households; h++) {
    const z = households.zone[h];
    let income = households.landlord[h] === 1 && zones.landlords[z] > 0 ? Math.floor(pool[z] / zones.landlords[z]) : 0;
    let usual = income;
    for (let i = households.first[h]; i >= 0; i = people.next[i]) {
      const l = people.livelihood[i];
      if (l === Livelihood.unemployed) people.earnings[i] = 0;
      else if (l === Livelihood.dayLabourer) people.earnings[i] = dayEarnings;
      const changes = l === Livelihood.unemployed || l === Livelihood.dayLabourer || l === Livelihood.wageWorker;
      income += people.earnings[i];
      usual += changes ? (1 - memory) * people.earnings[i] + memory * mean : people.earnings[i];
    }
    households.income[h] = income;
    fillPurse(world, h, usual);
    consumed += households.consumption[h] * households.people[h];
    here += households.people[h];
    world.ledger.move(4, 0, 'broughtAlong', households.savings[h]);
  }
  world.solved.livingHereCents = consumed / Math.max(1, here);
  zones.rentPoolCents.set(pool);
  // The landlords' agents hold last month's rents.
  world.ledger.move(4, 2, 'rents', pool.reduce((s, c) => s + c, 0));
  setThirds(world);
}

/**
 * Jobs come and go: savings remember income over the time in which they adjust, 1 / bufferPerMonth, while a spell in or out of
 * regular work lasts 1 / (separation + hiring). So a part of them, memory, follows mean earnings of the two states.
 */
function spells(world: World, dayEarnings: number): { readonly memory: number; readonly mean: number } {
  const { people, counts, p } = world;
  let working = 0;
  let jobless = 0;
  let earned = 0;
  for (let i = 0; i < counts.people; i++) {
    const l = people.livelihood[i];
    if (l === Livelihood.wageWorker) {
      working++;
      earned += people.earnings[i];
    } else if (l === Livelihood.unemployed || l === Livelihood.dayLabourer) {
      jobless++;
      if (l === Livelihood.dayLabourer) earned += dayEarnings;
    }
  }
  const separation = p.labour.separationPerMonth;
  const hiring = jobless > 0 ? (separation * working) / jobless : 0;
  const spell = 1 / (separation + hiring);
  const adjust = 1 / p.accounts.bufferPerMonth;
  return { memory: adjust / (adjust + spell), mean: Math.round(earned / Math.max(1, working + jobless)) };
}

/** Thirds of consumption per head, by people, set anew once a year. */
export function setThirds(world: World): void {
  const { households, counts } = world;
  const bins = 4096;
  const width = 10; // cents a month
  const people = new Float64Array(bins);
  let all = 0;
  for (let h = 0; h < counts.households; h++) {
    people[Math.min(bins - 1, Math.floor(households.consumption[h] / width))] += households.people[h];
    all += households.people[h];
  }
  const cut = [0, 0];
  for (let b = 0, sum = 0; b < bins; b++) {
    sum += people[b];
    if (sum < all / 3) cut[0] = b + 1;
    if (sum < (2 * all) / 3) cut[1] = b + 1;
  }
  for (let h = 0; h < counts.households; h++) {
    const b = Math.min(bins - 1, Math.floor(households.consumption[h] / width));
    households.third[h] = b < cut[0] ? 0 : b < cut[1] ? 1 : 2;
  }
}

/**
 * Savings close a part of their gap a month, so a steady monthly cost of a household lowers them by cost / that part. Openings and
 * journeys before the arrivals are such a cost, shared by zone in proportion to savings.
 */
export function payOrdinaryCosts(world: World): void {
  const { households, zones, counts, p, ledger } = world;
  const saved = new Float64Array(world.zoneIds.length);
  for (let h = 0; h < counts.households; h++) saved[households.zone[h]] += households.savings[h];
  const kept = saved.map((cents, z) => (cents > 0 ? Math.max(0.5, 1 - zones.journeysBaseCents[z] / p.accounts.bufferPerMonth / cents) : 1));
  for (let h = 0; h < counts.households; h++) {
    const paid = households.savings[h] - Math.round(households.savings[h] * kept[households.zone[h]]);
    households.savings[h] -= paid;
    ledger.move(0, 4, 'journeys', paid);
  }
  zones.journeysBaseCents.fill(0);
}

/** Everyone's spending in the markets where it is spent, as before the arrivals: the demand that all demand is compared with. */
export function expectedSpending(world: World): Float64Array {
  const { households, zones, counts, p } = world;
  const local = new Float64Array(world.zoneIds.length);
  for (let h = 0; h < counts.households; h++) {
    const z = households.zone[h];
    const total = households.consumption[h] * households.people[h];
    const rent = households.tenure[h] === Tenure.renter ? Math.min(total, Math.round(households.rooms[h] * zones.rentPerRoomCents[z])) : 0;
    local[z] += Math.floor((total - rent) * p.accounts.localShare);
  }
  // What goes into journeys and new trades is not spent in the markets.
  return local.map((cents, z) => cents - zones.journeysBaseCents[z] * p.accounts.localShare);
}
