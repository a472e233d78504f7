/** The task as this project writes its model: state in tables, processes that read as their rules, addressed draws, a team. */
import { type Key, uniform } from '../../src/lib/random.ts';
import { defineTable, f64, i32, layTable, type Table, tableBytes, u8, u32 } from '../../src/lib/table.ts';
import { ALONE, type Team } from '../../src/lib/team.ts';
import {
  FIRST_HIRING,
  FIRST_RENT_CENTS,
  firstState,
  LOSES_WORK,
  NET_WITH_WORK,
  NET_WITHOUT_WORK,
  nextHiring,
  nextRent,
  type Totals,
  type Way,
  workKey,
  ZONES,
} from './task.ts';

const peopleTable = defineTable('people', 'One row for each person, zone by zone.', {
  id: u32({ unit: 'code', doc: 'Identity.' }),
  works: u8({ unit: 'code', codes: ['no', 'yes'], doc: 'Has work.' }),
  savings: i32({ unit: 'cents', doc: 'Cash.' }),
});
const zonesTable = defineTable('zones', 'Zones.', {
  first: f64({ unit: 'index', doc: 'First row of the people who live here.' }),
  people: f64({ unit: 'people', doc: 'People who live here.' }),
  rent: f64({ unit: 'cents', doc: 'Monthly rent.' }),
  hiring: f64({ unit: 'per month', doc: 'Chance that somebody without work finds it.' }),
});

/** Of all columns of a person. */
export const OWN_BYTES_PER_PERSON = tableBytes(peopleTable, 64) / 64;

interface World {
  readonly team: Team;
  readonly people: Table<typeof peopleTable.columns>;
  readonly zones: Table<typeof zonesTable.columns>;
  /** By zone, this month. */
  readonly working: Float64Array;
  readonly paid: Float64Array;
  readonly count: number;
}

/** The chances of a month by what somebody has now: finding work, losing it. */
type Chances = readonly [finds: number, loses: number];

// A branch that nobody can foresee costs more than the arithmetic that does without it.
/** 0 for what is below 0. */
const notBelowZero = (x: number): number => x & ~(x >> 31);
/** All bits where a < b, else none: a mask. */
const isBelow = (a: number, b: number): number => (a - b) >> 31;

/** The people in rows `from` to `to`, who live in one zone, find and lose work. */
function work({ id, works }: World['people'], { k0, k1 }: Key, chances: Chances, from: number, to: number): number {
  const most = Math.max(...chances);
  let working = 0;
  for (let i = from; i < to; i++) {
    const draw = uniform(k0, k1, id[i]);
    if (draw < most && draw < chances[works[i]]) works[i] ^= 1; // few: nothing else is read of others
    working = (working + works[i]) | 0;
  }
  return working;
}

/** They earn, live and pay the rent; returns how many could. */
function payRent({ works, savings }: World['people'], rent: number, from: number, to: number): number {
  let paid = 0;
  for (let i = from; i < to; i++) {
    const cash = notBelowZero(savings[i] + NET_WITHOUT_WORK + Math.imul(works[i], NET_WITH_WORK - NET_WITHOUT_WORK));
    const cannot = isBelow(cash, rent);
    savings[i] = cash - (rent & ~cannot);
    paid = (paid + 1 + cannot) | 0;
  }
  return paid;
}

/** Calls `body` with each run of rows of one zone between `from` and `to`. */
function eachRun({ first, people }: World['zones'], from: number, to: number, body: (zone: number, from: number, to: number) => void): void {
  for (let z = 0; z < ZONES; z++) {
    const start = Math.max(from, first[z]);
    const end = Math.min(to, first[z] + people[z]);
    if (start < end) body(z, start, end);
  }
}

function month({ team, people, zones, working, paid, count }: World, month: number): void {
  const key = workKey(month);
  team.sum(count, working, (part, from, to) =>
    eachRun(zones, from, to, (z, start, end) => {
      part[z] += work(people, key, [zones.hiring[z], LOSES_WORK], start, end);
    }),
  );
  team.sum(count, paid, (part, from, to) =>
    eachRun(zones, from, to, (z, start, end) => {
      part[z] += payRent(people, zones.rent[z] | 0, start, end);
    }),
  );
}

/** What the month came to, and the prices of the next. */
function settle({ team, zones, working, paid }: World): Totals {
  const totals = { working: sum(working), paid: sum(paid), paidCents: paid.reduce((cents, n, z) => cents + n * zones.rent[z], 0) };
  team.once(() => {
    for (let z = 0; z < ZONES; z++) {
      zones.rent[z] = nextRent(zones.rent[z], zones.people[z], paid[z]);
      zones.hiring[z] = nextHiring(zones.people[z], working[z]);
    }
  });
  return totals;
}
const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

function openWorld(count: number): World {
  const buffer = new ArrayBuffer(tableBytes(peopleTable, count) + tableBytes(zonesTable, ZONES));
  const people = layTable(peopleTable, count, buffer, 0);
  const zones = layTable(zonesTable, ZONES, buffer, tableBytes(peopleTable, count));
  zones.rent.fill(FIRST_RENT_CENTS);
  zones.hiring.fill(FIRST_HIRING);
  for (let i = 0; i < count; i++) {
    const { zone, works, savingsCents } = firstState(i, count);
    people.id[i] = i;
    people.works[i] = works ? 1 : 0;
    people.savings[i] = savingsCents;
    zones.people[zone]++;
  }
  for (let z = 1; z < ZONES; z++) zones.first[z] = zones.first[z - 1] + zones.people[z - 1];
  return { team: ALONE, people, zones, working: new Float64Array(ZONES), paid: new Float64Array(ZONES), count };
}

export const ownWay: Way = {
  name: 'this project',
  how: 'typed columns, a process over runs of rows',
  async open(people) {
    const world = openWorld(people);
    return {
      month(m) {
        month(world, m);
        return settle(world);
      },
    };
  },
};
