/** The books of a world: everything that is kept twice is counted again. Each problem is a sentence; none means that all is sound. */
import { accountIndex, donorAccount } from '../../src/model/accounts/ledger.ts';
import { ageYears, GROWN } from '../../src/model/population/households.ts';
import { LEVELS, SECTORS } from '../../src/model/kinds.ts';
import { Livelihood, Origin, Presence, TABLES, Tenure } from '../../src/model/state.ts';
import type { Counts } from '../../src/model/named.ts';
import type { World } from '../../src/model/world.ts';
import type { Columns } from '../../src/lib/table.ts';
import { rows } from '../model/worlds.ts';

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** The ledger: accounts sum to nothing, households hold what their account says, no programme is overspent. */
export function moneyProblems(world: World): string[] {
  const { ledger, households, counts, programmes, programmeState, scale, month, scenario } = world;
  const problems: string[] = [];
  const total = sum(ledger.balances);
  if (total !== 0) problems.push(`accounts sum to ${total} cents`);
  const savings = sum(households.savings.subarray(0, counts.households));
  const account = ledger.balances[accountIndex('households')];
  if (savings !== account) problems.push(`households hold ${savings} cents, their account says ${account}`);
  for (const h of rows(counts.households)) {
    if (households.savings[h] < 0 || households.debt[h] < 0) problems.push(`household ${households.id[h]}: savings ${households.savings[h]}, debt ${households.debt[h]}`);
  }
  programmes.forEach((input, k) => {
    const left = ledger.balances[donorAccount(k)];
    const budget = Math.floor((input.budgetUsd * 100) / scale);
    if (left < 0) problems.push(`programme ${k} is overspent by ${-left} cents`);
    if (left !== 0 && left + programmeState.spentCents[k] !== budget) problems.push(`programme ${k}: ${left} left + ${programmeState.spentCents[k]} spent ≠ ${budget} in month ${month} of ${scenario.title}`);
    if (programmeState.spentCents[k] > budget) problems.push(`programme ${k}: ${programmeState.spentCents[k]} cents spent of ${budget}`);
  });
  return problems;
}

/** Lists of members: everybody in one household, heads as counted, each identity once. Adults are counted once birthdays were had. */
export function peopleProblems(world: World, birthdaysWereHad = true): string[] {
  const { people, households, counts } = world;
  const problems: string[] = [];
  const seen = new Uint8Array(counts.people);
  for (const h of rows(counts.households)) {
    const heads = { people: 0, adults: 0, abroad: 0 };
    for (let i = households.first[h]; i >= 0; i = people.next[i]) {
      if (i >= counts.people || seen[i]++ > 0) {
        problems.push(`household ${households.id[h]}: row ${i} stands in a list again, or is not in use`);
        break;
      }
      if (people.household[i] !== h) problems.push(`person ${people.id[i]} is listed in household ${households.id[h]} and says ${people.household[i]}`);
      if (people.presence[i] === Presence.here) {
        heads.people++;
        if (ageYears(world, i) >= GROWN) heads.adults++;
      } else if (people.presence[i] === Presence.abroad) heads.abroad++;
    }
    for (const kind of ['people', 'adults', 'abroad'] as const) {
      if (heads[kind] !== households[kind][h] && (kind !== 'adults' || birthdaysWereHad)) problems.push(`household ${households.id[h]}: ${heads[kind]} ${kind}, counted as ${households[kind][h]}`);
    }
  }
  const lost = seen.indexOf(0);
  if (lost >= 0) problems.push(`person ${people.id[lost]} is in no household`);
  for (const i of rows(counts.people)) {
    const absent = people.livelihood[i] === Livelihood.absent;
    if (absent === (people.presence[i] === Presence.here)) problems.push(`person ${people.id[i]}: ${Presence.words[people.presence[i]]}, ${Livelihood.words[people.livelihood[i]]}`);
  }
  for (const [what, ids] of [
    ['people', people.id.subarray(0, counts.people)],
    ['households', households.id.subarray(0, counts.households)],
  ] as const) {
    const again = ids.length - new Set(ids).size;
    if (again > 0) problems.push(`${again} ids of ${what} are used again`);
  }
  return problems;
}

/** Children are with adults; sound at the end of a month. */
export function careProblems({ households, counts }: World): string[] {
  const alone = rows(counts.households).filter((h) => households.people[h] > 0 && households.adults[h] === 0);
  return alone.map((h) => `household ${households.id[h]}: ${households.people[h]} children without an adult`);
}

/** The head-count by zone, and who works and trades where; sound right after heads were counted. */
export function censusProblems(world: World): string[] {
  const { people, households, zones, jobs, trades, counts } = world;
  const n = world.zoneIds.length;
  const here = { people: new Float64Array(n), newcomers: new Float64Array(n), adults: new Float64Array(n), jobless: new Float64Array(n) };
  const filled = new Float64Array(jobs.base.length);
  let own = 0;
  for (const i of rows(counts.people)) {
    if (people.presence[i] !== Presence.here) continue;
    const z = households.zone[people.household[i]];
    const l = people.livelihood[i];
    here.people[z]++;
    if (people.origin[i] >= Origin.returnee) here.newcomers[z]++;
    if (l === Livelihood.wageWorker) filled[people.workZone[i] * SECTORS.length + people.sector[i]]++;
    if (l === Livelihood.selfEmployed) own++;
    if (ageYears(world, i) < GROWN) continue;
    here.adults[z]++;
    if (l === Livelihood.unemployed || l === Livelihood.dayLabourer) here.jobless[z]++;
  }
  const problems: string[] = [];
  for (const kind of ['people', 'newcomers', 'adults', 'jobless'] as const) {
    for (let z = 0; z < n; z++) if (here[kind][z] !== zones[kind][z]) problems.push(`zone ${world.zoneIds[z]}: ${here[kind][z]} ${kind}, counted as ${zones[kind][z]}`);
  }
  return [...problems, ...jobProblems(world, filled), ...(own === sum(trades.enterprises) ? [] : [`${own} self-employed, ${sum(trades.enterprises)} enterprises`])];
}

function jobProblems({ jobs }: World, filled: Float64Array): string[] {
  const wrong = filled.findIndex((count, m) => count !== jobs.filled[m]);
  return wrong < 0 ? [] : [`market ${wrong}: ${filled[wrong]} in regular work, counted as ${jobs.filled[wrong]}`];
}

/** Rooms and plots; sound right after people were housed. `built` are own houses since the beginning, by the ledger. */
export function homeProblems(world: World, built: number): string[] {
  const { households, zones, counts } = world;
  const taken = new Float64Array(world.zoneIds.length);
  const problems: string[] = [];
  for (const h of rows(counts.households)) {
    if (households.people[h] === 0) continue;
    if (households.rooms[h] < 1) problems.push(`household ${households.id[h]} lives in ${households.rooms[h]} rooms`);
    if (households.tenure[h] === Tenure.renter) taken[households.zone[h]] += households.rooms[h];
  }
  taken.forEach((rooms, z) => {
    if (rooms !== zones.roomsTaken[z]) problems.push(`zone ${world.zoneIds[z]}: renters live in ${rooms} rooms, counted as ${zones.roomsTaken[z]}`);
    if (!(zones.rooms[z] >= 0 && zones.plots[z] >= 0 && zones.plotsTaken[z] >= 0)) problems.push(`zone ${world.zoneIds[z]}: rooms or plots below nothing`);
  });
  const plots = sum(zones.plotsTaken);
  if (plots !== built) problems.push(`${plots} plots taken, ${built} houses built`);
  return problems;
}

/** Pupils as counted; sound right after enrolment. */
export function schoolProblems(world: World): string[] {
  const { people, households, schools, counts } = world;
  const pupils = new Float64Array(schools.pupils.length);
  for (const i of rows(counts.people)) {
    if (people.livelihood[i] === Livelihood.pupil) pupils[households.zone[people.household[i]] * LEVELS.length + people.sector[i]]++;
  }
  const wrong = pupils.findIndex((count, s) => count !== schools.pupils[s]);
  return wrong < 0 ? [] : [`school ${wrong}: ${pupils[wrong]} pupils, counted as ${schools.pupils[wrong]}`];
}

/** Every number is a number, and inside its declared range. */
export function rangeProblems(world: World): string[] {
  return TABLES.flatMap(({ name, columns }) => {
    const live = (name === 'programmes' ? world.programmeState : world[name as 'people']) as unknown as Record<string, ArrayLike<number>>;
    return Object.entries(columns as Columns).flatMap(([key, { range, scratch, codes, store }]) => {
      const anyInteger = range === undefined && codes === undefined && !store.startsWith('f');
      if (scratch || anyInteger) return [];
      const values = live[key];
      const [least, most] = range ?? (codes ? [0, codes.length - 1] : [-Infinity, Infinity]);
      for (let row = 0; row < (world.counts[name as keyof Counts] ?? values.length); row++) {
        const value = values[row];
        if (!(value >= least - 1e-9 && value <= most + 1e-9) || !Number.isFinite(value)) return [`${name}.${key} of row ${row} is ${value}`];
      }
      return [];
    });
  });
}
