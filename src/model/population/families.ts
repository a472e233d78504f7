/** Process 3: age, be born, die, reach school age, form households; then count heads for the rest of the month. */
import { bits, type Key, uniform } from '../../lib/random.ts';
import type { Process } from '../process.ts';
import { Aspiration, Livelihood, Presence, Tenure } from '../state.ts';
import { find, foundBy, foundById, startFinding } from '../found.ts';
import type { World } from '../world.ts';
import { takeCensus } from './census.ts';
import { ageYears, bornAtAge, GROWN, join, leaveList, OLD, SCHOOL_AGE, WORKING_AGE } from './households.ts';
import { enterLabourForce } from './newcomers.ts';
import { birthChances, DEATH_CHANCES } from './rates.ts';
import { IDS_PER_MEMBER } from './identity.ts';

export const ageAndFormFamilies: Process = {
  key: 'ageAndFormFamilies',
  label: 'Age, be born, die, reach school age, form households',
  doc: 'Births by age to a total fertility, deaths by a life table, first marriages (the bride joins the household of the groom), households of several couples divide where a dwelling is affordable, those left without adults join kin. Then heads are counted by zone.',
  run(world) {
    if (world.scenario.place.demography) {
      comeOfAge(world);
      dieAndBear(world);
      marry(world);
      divide(world);
    }
    takeCensus(world);
  },
};

/** School age, the end of school, old age: each in the month of the birthday. */
function comeOfAge(world: World): void {
  const { people, households, team, counts } = world;
  if (world.month === 0) return; // who has a birthday in the first month was made at that age
  const { month } = world;
  const bornBefore = (years: number): number => month - years * 12;
  const [starts, grows, works, retires] = [SCHOOL_AGE, GROWN, WORKING_AGE, OLD].map(bornBefore);
  startFinding(world);
  team.each(counts.people, (from, to) => {
    const { birthMonth, livelihood, presence, arrivalMonth, earnings } = people;
    for (let i = from; i < to; i++) {
      const born = birthMonth[i];
      if (born !== starts && born !== grows && born !== works && born !== retires) continue;
      if (presence[i] !== Presence.here || arrivalMonth[i] === month) continue;
      if (born === starts) livelihood[i] = Livelihood.outOfSchool;
      else if (born === grows) find(world, i);
      else if (born === works) enterLabourForce(world, i);
      else {
        livelihood[i] = Livelihood.unable;
        earnings[i] = 0;
      }
    }
  });
  team.once(() => {
    for (const i of foundById(world, people.id)) households.adults[people.household[i]]++;
  });
}

function dieAndBear(world: World): void {
  const { people, team, counts, capacities, warnings, p } = world;
  const births = birthChances(p.population.fertilityCount, p.population.marriageAgeWomenYears);
  const die = world.key('population.die');
  const bear = world.key('population.bear');
  startFinding(world);
  team.each(counts.people, (from, to) => findDeathsAndBirths(world, births, die, bear, from, to));
  team.once(() => {
    for (const i of foundById(world, people.id)) {
      if (uniform(die.k0, die.k1, people.id[i]) < chanceAt(DEATH_CHANCES, ageYears(world, i))) passAway(world, i);
      else if (counts.people < capacities.people) giveBirth(world, i);
      else if (!warnings.includes('people: no room for more births')) warnings.push('people: no room for more births');
    }
  });
}

/** By years of age; the last is that of all older. */
const chanceAt = (chances: Float64Array, age: number): number => chances[Math.min(chances.length - 1, age)];

/** Draws first: few are low enough for any age, and only for those is more looked up. */
function findDeathsAndBirths(world: World, births: Float64Array, die: Key, bear: Key, from: number, to: number): void {
  const { presence, id, married, sex } = world.people;
  const mostDeaths = DEATH_CHANCES[DEATH_CHANCES.length - 1];
  const mostBirths = births.reduce((most, chance) => Math.max(most, chance), 0);
  const { k0: die0, k1: die1 } = die;
  const { k0: bear0, k1: bear1 } = bear;
  for (let i = from; i < to; i++) {
    const u = uniform(die0, die1, id[i]);
    const b = uniform(bear0, bear1, id[i]);
    if ((u >= mostDeaths && b >= mostBirths) || presence[i] !== Presence.here) continue;
    const age = ageYears(world, i);
    if (u < chanceAt(DEATH_CHANCES, age)) find(world, i);
    else if (married[i] > sex[i] && id[i] % IDS_PER_MEMBER === 0 && b < chanceAt(births, age)) find(world, i);
  }
}

function passAway(world: World, i: number): void {
  const { people, households, facts } = world;
  const h = people.household[i];
  if (ageYears(world, i) >= GROWN) households.adults[h]--;
  households.people[h]--;
  people.presence[i] = Presence.dead;
  people.livelihood[i] = Livelihood.absent;
  people.aspiration[i] = Aspiration.none;
  people.earnings[i] = 0;
  facts.deaths++;
  if (households.people[h] > 0 && households.adults[h] === 0) joinKin(world, h);
}

/** Children left without adults go, with what there is, to the next household of the zone (by row, from theirs on). */
function joinKin(world: World, h: number): void {
  const { people, households, counts } = world;
  const n = counts.households;
  for (let step = 1; step < n; step++) {
    const kin = (h + step) % n;
    if (households.zone[kin] !== households.zone[h] || households.adults[kin] === 0 || households.people[kin] + households.people[h] > 200) continue;
    for (let i = households.first[h]; i >= 0; ) {
      const next = people.next[i];
      if (people.presence[i] === Presence.here) {
        leaveList(world, i);
        join(world, i, kin);
        households.people[h]--;
        households.people[kin]++;
      }
      i = next;
    }
    households.savings[kin] += households.savings[h];
    households.savings[h] = 0;
    return;
  }
}

/** A child's identity is its mother's and its place in the order of births, whatever happens to others. */
function giveBirth(world: World, mother: number): void {
  const { people, households, counts, facts } = world;
  const h = people.household[mother];
  const order = ++people.founded[mother];
  if (order >= IDS_PER_MEMBER || households.people[h] >= 250) return;
  const i = counts.people++;
  people.id[i] = people.id[mother] + order;
  join(world, i, h);
  const sex = world.key('population.sex');
  people.sex[i] = uniform(sex.k0, sex.k1, people.id[i]) < 0.512 ? 1 : 0;
  people.birthMonth[i] = world.month;
  people.presence[i] = Presence.here;
  people.origin[i] = people.origin[mother];
  people.stream[i] = people.stream[mother];
  people.arrivalMonth[i] = people.arrivalMonth[mother];
  people.band[i] = people.band[mother];
  people.label[i] = people.label[mother];
  people.documents[i] = people.documents[mother];
  people.livelihood[i] = Livelihood.belowSchoolAge;
  people.since[i] = world.month;
  people.network[i] = people.network[mother];
  people.wellbeing[i] = people.wellbeing[mother];
  people.resentment[i] = people.resentment[mother];
  households.people[h]++;
  facts.births++;
}

/** In each zone the k-th willing bride marries the k-th willing groom, both in the order of addressed keys. */
function marry(world: World): void {
  const { people, households, team, counts, facts, p } = world;
  const key = world.key('population.marry');
  const women = 1 / (12 * Math.max(0.5, p.population.marriageAgeWomenYears - GROWN));
  const men = 1 / (12 * Math.max(0.5, p.population.marriageAgeMenYears - WORKING_AGE));
  startFinding(world);
  const most = Math.max(women, men);
  const youngest = bornAtAge(world, GROWN);
  const oldest = bornAtAge(world, 50);
  team.each(counts.people, (from, to) => {
    const { married, presence, id, sex, birthMonth } = people;
    for (let i = from; i < to; i++) {
      const u = uniform(key.k0, key.k1, id[i]);
      if (u >= most || married[i] === 1 || presence[i] !== Presence.here) continue;
      const born = birthMonth[i];
      if (born > youngest || born <= oldest || u >= (sex[i] === 0 ? women : men)) continue;
      if (sex[i] === 0 || ageYears(world, i) >= WORKING_AGE) find(world, i);
    }
  });
  team.once(() => {
    const willing = world.zoneIds.map((): readonly [brides: number[], grooms: number[]] => [[], []]);
    for (const i of foundBy(world, (i) => bits(key.k0, key.k1, people.id[i]))) willing[households.zone[people.household[i]]][people.sex[i]].push(i);
    for (const [brides, grooms] of willing) {
      for (let k = 0; k < Math.min(brides.length, grooms.length); k++) wed(world, brides[k], grooms[k]);
      facts.marriages += Math.min(brides.length, grooms.length);
    }
  });
}

function wed(world: World, bride: number, groom: number): void {
  const { people, households } = world;
  people.married[bride] = 1;
  people.married[groom] = 1;
  const from = people.household[bride];
  const to = people.household[groom];
  if (from === to || households.people[to] >= 250 || households.adults[from] <= 1) return;
  moveTo(world, bride, to);
}

function moveTo(world: World, i: number, to: number): void {
  const { people, households } = world;
  const from = people.household[i];
  leaveList(world, i);
  join(world, i, to);
  const grown = ageYears(world, i) >= GROWN ? 1 : 0;
  households.people[from]--;
  households.people[to]++;
  households.adults[from] -= grown;
  households.adults[to] += grown;
  if (people.livelihood[i] !== Livelihood.wageWorker && people.livelihood[i] !== Livelihood.dayLabourer) people.workZone[i] = households.zone[to];
}

/** A household of two couples or more now and then divides, if the younger couple could pay for a room. */
function divide(world: World): void {
  const { households, people, team, counts, capacities, zones, p } = world;
  const key = world.key('population.divide');
  startFinding(world);
  team.each(counts.households, (from, to) => {
    for (let h = from; h < to; h++) {
      if (uniform(key.k0, key.k1, households.id[h]) >= p.population.splitPerMonth || households.people[h] < 4) continue;
      const couple = youngerCouple(world, h);
      // A dwelling is affordable when two rooms cost at most a third of what the husband earns.
      if (couple && people.earnings[couple[0]] >= 3 * 2 * zones.rentPerRoomCents[households.zone[h]]) find(world, h);
    }
  });
  team.once(() => {
    for (const h of foundById(world, households.id)) {
      const couple = youngerCouple(world, h);
      if (!couple || counts.households >= capacities.households) continue;
      found(world, h, couple);
    }
  });
}

/** The youngest married man who has founded no household yet, and the youngest married woman, if another couple stays. */
function youngerCouple(world: World, h: number): readonly [husband: number, wife: number] | undefined {
  const { people, households } = world;
  let husbands = 0;
  let wives = 0;
  let husband = -1;
  let wife = -1;
  for (let i = households.first[h]; i >= 0; i = people.next[i]) {
    if (people.married[i] === 0 || people.presence[i] !== Presence.here) continue;
    if (people.sex[i] === 1) {
      husbands++;
      if (people.founded[i] === 0 && (husband < 0 || people.birthMonth[i] > people.birthMonth[husband])) husband = i;
    } else {
      wives++;
      if (wife < 0 || people.birthMonth[i] > people.birthMonth[wife]) wife = i;
    }
  }
  return husbands >= 2 && wives >= 2 && husband >= 0 ? [husband, wife] : undefined;
}

function found(world: World, from: number, [husband, wife]: readonly [number, number]): void {
  const { people, households, counts } = world;
  const h = counts.households++;
  households.id[h] = people.id[husband];
  people.founded[husband]++;
  households.first[h] = -1;
  households.formed[h] = world.month;
  for (const column of ['zone', 'homeZone', 'urban', 'origin', 'stream', 'arrivalMonth', 'third', 'consumption', 'reference', 'living', 'felt'] as const) {
    households[column][h] = households[column][from];
  }
  // Who owns divides the house of the family; others look for a home this month.
  const owned = households.tenure[from] === Tenure.owner && households.rooms[from] > 1;
  households.tenure[h] = owned ? Tenure.owner : Tenure.hosted;
  households.rooms[h] = owned ? Math.max(1, Math.floor(households.rooms[from] / 3)) : 1;
  if (owned) households.rooms[from] -= households.rooms[h];
  const before = households.people[from];
  const couples = Math.max(2, Math.floor(households.adults[from] / 2));
  let children = Math.floor((households.people[from] - households.adults[from]) / couples);
  moveTo(world, husband, h);
  moveTo(world, wife, h);
  for (let i = households.first[from]; i >= 0 && children > 0; ) {
    const next = people.next[i];
    if (people.presence[i] === Presence.here && people.birthMonth[i] > people.birthMonth[wife] + 15 * 12) {
      moveTo(world, i, h);
      children--;
    }
    i = next;
  }
  const part = Math.floor((households.savings[from] * households.people[h]) / before);
  households.savings[h] = part;
  households.savings[from] -= part;
}
