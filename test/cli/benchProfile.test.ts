import { beforeAll, describe, expect, it } from 'vitest';
import { openCounter } from '../../src/cli/profile/draws.ts';
import { memoryOf } from '../../src/cli/profile/memory.ts';
import { type Profile, profile } from '../../src/cli/profile/profile.ts';
import { profileText } from '../../src/cli/profile/text.ts';
import { bits, uniform, uniform2 } from '../../src/lib/random.ts';
import { withIdle } from '../../src/experiment/idle.ts';
import { MONTH } from '../../src/model/month.ts';
import { householdsTable, peopleTable } from '../../src/model/state.ts';
import { finish, village } from '../model/worlds.ts';
import { cli } from './cli.ts';

const KEYS = MONTH.map(({ key }) => key).sort();
const BYTES = { u8: 1, u16: 2, i16: 2, u32: 4, i32: 4, f32: 4, f64: 8 };
const sum = (numbers: Readonly<Record<string, number>>): number => Object.values(numbers).reduce((total, each) => total + each, 0);

describe('bench --profile --json', () => {
  let found: Profile;
  beforeAll(async () => {
    const { code, out } = await cli(['bench', '--profile', '--json', '--scale', '500', '--months', '3', '--repeats', '1']);
    expect(code).toBe(0);
    found = JSON.parse(out);
  });

  it('times every process of the month, also in passes over memory and in random reads', () => {
    expect(Object.keys(found.byProcess).sort()).toEqual(KEYS);
    const { passNsPerPersonMonth, gather8MiBNs } = found.roofline;
    for (const { nsPerPersonMonth, passes, gathers } of [found.all, ...Object.values(found.byProcess)]) {
      expect(nsPerPersonMonth).toBeGreaterThan(0);
      expect(passes).toBeCloseTo(nsPerPersonMonth / passNsPerPersonMonth, 6);
      expect(gathers).toBeCloseTo(nsPerPersonMonth / gather8MiBNs, 6);
    }
    expect(sum(Object.fromEntries(Object.entries(found.byProcess).map(([key, { nsPerPersonMonth }]) => [key, nsPerPersonMonth])))).toBeCloseTo(found.all.nsPerPersonMonth, 3);
  });

  it('tells every column, and all together are the bytes of the run', () => {
    const { columns, rest, bytes, beside, besideBytes, bytesPerPerson } = found.memory;
    for (const [table, declared] of Object.entries({ people: peopleTable, households: householdsTable })) {
      for (const column of Object.keys(declared.columns)) expect(columns[`${table}.${column}`], column).toBeGreaterThan(0);
    }
    expect(sum(columns) + rest).toBe(bytes);
    expect(sum(beside)).toBe(besideBytes);
    expect(bytesPerPerson).toBeCloseTo((bytes + besideBytes) / found.people, 6);
  });

  it('counts draws, and measures the order of people in memory', () => {
    expect(found.draws.perPersonMonth).toBeGreaterThan(0.5);
    expect(sum(found.draws.perPersonMonthByProcess)).toBeCloseTo(found.draws.perPersonMonth, 6);
    expect(found.layouts.map(({ order }) => order)).toEqual(['as it is', 'by household', 'by zone', 'by zone, then livelihood', 'shuffled']);
    for (const layout of found.layouts) for (const value of Object.values(layout).slice(1)) expect(value).toBeGreaterThan(0);
  });

  it('prints the same as tables', () => {
    const text = profileText(found);
    for (const key of [...KEYS, 'people.earnings', 'households.savings', 'shuffled']) expect(text).toContain(key);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('memoryOf', () => {
  it('gives each column as many bytes as declared, and misses nothing but named numbers and alignment', () => {
    const run = finish(withIdle(village(), ['counselling']), { months: 2 });
    const { columns, rest, beside } = memoryOf(run);
    for (const [name, { store }] of Object.entries(peopleTable.columns)) {
      expect(columns[`people.${name}`], name).toBe(BYTES[store] * run.plan.capacities.people);
    }
    expect(rest).toBeGreaterThan(0);
    expect(rest).toBeLessThan(64 * (Object.keys(columns).length + 1) + 8 * 64); // a column ends on a cache line; facts and counts are 64 numbers at most
    expect(beside['roster.number']).toBe(4 * run.plan.roster.count);
  });
});

describe('openCounter', () => {
  it('counts exactly the draws that were made since it was last asked', () => {
    const counter = openCounter();
    try {
      counter.take();
      for (let id = 0; id < 5; id++) uniform(1, 2, id);
      for (let id = 0; id < 3; id++) uniform2(1, 2, id, 7);
      bits(1, 2, 3);
      expect(counter.take()).toMatchObject({ bits: 9, uniform: 8, uniform2: 3 });
      expect(counter.take()['bits'] ?? 0).toBe(0);
    } finally {
      counter.close();
    }
  });
});

describe('profile', () => {
  it('takes the median over several runs', () => {
    const found = profile(village(), { scale: 1, months: 2, repeats: 3 });
    expect(found.repeats).toBe(3);
    expect(found.people).toBeGreaterThan(1_500);
    expect(found.draws.months).toBe(2);
  });
});
