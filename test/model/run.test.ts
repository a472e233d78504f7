import { describe, expect, it } from 'vitest';
import { idleSets, withIdle } from '../../src/experiment/idle.ts';
import type { Columns } from '../../src/lib/table.ts';
import { Livelihood, Origin, peopleTable, Presence } from '../../src/model/state.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { World } from '../../src/model/world.ts';
import { finish, open, rows, shipped, village } from './worlds.ts';

const counted = ({ people, counts }: World, which: (i: number) => boolean): number => rows(counts.people).filter((i) => people.presence[i] === Presence.here && which(i)).length;

describe('a run', () => {
  it('is the same twice, and another with another seed', () => {
    const of = (seed: string): string => finish(village(), { seed, months: 12 }).result().fingerprint;
    expect(of('one')).toBe(of('one'));
    expect(of('two')).not.toBe(of('one'));
  });

  it('of six months is the beginning of one of twelve', () => {
    const long = open(village(), { months: 12 });
    for (let m = 0; m < 6; m++) long.step();
    expect(long.month).toBe(6);
    const short = finish(village(), { months: 6 });
    expect([...long.world.people.id.subarray(0, long.world.counts.people)]).toEqual([...short.world.people.id.subarray(0, short.world.counts.people)]);
    expect([...long.world.households.savings.subarray(0, long.world.counts.households)]).toEqual([...short.world.households.savings.subarray(0, short.world.counts.households)]);
  });

  it('ends after its months, and has a number for each of them', () => {
    const run = finish(village(), { months: 5 });
    expect(run.step()).toBe(false);
    const { dates, outcomes } = run.result();
    expect(dates).toEqual(['2016-01', '2016-02', '2016-03', '2016-04', '2016-05']);
    for (const { series, zones } of Object.values(outcomes)) {
      for (const values of [...Object.values(series), ...Object.values(zones)]) expect(values).toHaveLength(5);
    }
  });
});

describe('a run without programmes', () => {
  it.each(['nangarhar-2016', 'kosovo-2013', 'ethiopia-2013', 'patterns/valley'])('writes to no column that only programmes write, and needs 14 bytes a person less for it: %s', (name) => {
    const scenario = { ...shipped(name), programmes: {} };
    const { world, plan } = finish(scenario, { scale: 200, months: 60 });
    const written = Object.entries(peopleTable.columns as Columns).filter(([name, { onlyByProgrammes }]) => onlyByProgrammes && world.people[name as keyof World['people']].some((value) => value !== 0));
    expect(written.map(([name]) => name)).toEqual([]);
    const idle = open(withIdle(scenario, ['counselling']), { scale: 200, months: 60 }).plan;
    expect((idle.bytes - plan.bytes) / plan.capacities.people).toBeGreaterThan(14);
  });
});

describe('a place of next to nobody', () => {
  const peopled = (...people: readonly number[]): Scenario => {
    const scenario = village();
    return { ...scenario, zones: Object.fromEntries(Object.entries(scenario.zones).map(([id, zone], z) => [id, { ...zone, population: people[z] as number }])) };
  };
  const every = idleSets().map((kinds): Scenario => {
    const scenario = withIdle(peopled(0, 1_250), kinds, 24);
    return { ...scenario, programmes: Object.fromEntries(Object.entries(scenario.programmes).map(([id, one]) => [id, { ...one, budgetUsd: 300_000 }])) };
  });

  it.each([
    ['one empty zone', peopled(0, 1_250), 1],
    ['one empty zone, sampled', peopled(0, 1_250), 10],
    ['two empty zones', peopled(0, 0), 1],
    ['one person in each zone', peopled(1, 1), 1],
    ['one person in each zone, sampled', peopled(1, 1), 10],
    ['a sample of some agents', village(), 500],
    ...every.map((scenario, k) => [`an empty zone, programmes ${k + 1}`, scenario, 1] as const),
  ] as const)('that people come to has lives, money and outcomes that are numbers, or none at all: %s', (_, scenario, scale) => {
    const run = finish(scenario, { scale, months: 24 });
    const { people, households, zones, jobs, trades, schools, roads, programmeState } = run.world;
    for (const table of [people, households, zones, jobs, trades, schools, roads, programmeState]) {
      for (const [name, column] of Object.entries(table)) expect(column.every(Number.isFinite), name).toBe(true);
    }
    const { facts, accounts, outcomes } = run.result();
    expect(Object.values(facts).every(Number.isFinite)).toBe(true);
    expect(Object.values(accounts).every(({ balanceUsd }) => balanceUsd.every(Number.isFinite))).toBe(true);
    for (const [key, { series, zones: byZone }] of Object.entries(outcomes)) {
      const values = [...Object.values(series), ...Object.values(byZone)].flat();
      expect(values.every((value) => Number.isNaN(value) || Math.abs(value) < 1e9), key).toBe(true);
    }
    expect(outcomes['population']?.series['all']?.at(-1)).toBeGreaterThan(0);
  });

  it('has a result after a single month', () => {
    const { dates, outcomes } = finish(peopled(0, 1_250), { months: 1 }).result();
    expect(dates).toEqual(['2016-01']);
    expect(outcomes['population']?.series['all']).toHaveLength(1);
  });
});

describe('nobody arrives', () => {
  it('and nobody is a newcomer, in any month', () => {
    const nobody = village((draft) => Object.assign(draft, { streams: {} }));
    const run = finish(nobody, { months: 24 }, (_process, { people, counts }) => {
      expect(people.origin.subarray(0, counts.people).some((origin) => origin >= Origin.returnee)).toBe(false);
    });
    expect(run.world.facts.arrivals).toBe(0);
    expect(run.result().outcomes['arrivals']?.series['all']?.at(-1)).toBe(0);
  });

  it('with births and deaths off, nobody is born, dies, marries or ages', () => {
    const still = village((draft) => {
      draft.streams = {};
      draft.place.demography = false;
    });
    const { facts, counts } = finish(still, { months: 24 }).world;
    expect(counts.people).toBe(open(still).world.counts.people);
    expect([facts.births, facts.deaths, facts.marriages]).toEqual([0, 0, 0]);
    expect(facts.hires).toBeGreaterThan(0);
  });
});

describe('arrivals', () => {
  it('are as many as the scenario says, with what they bring', () => {
    const busy = village((draft) => {
      draft.streams.home.arrivals = { '2016-02': 2_000 };
    });
    const run = finish(busy, { months: 3 });
    expect(Math.abs(run.world.facts.arrivals / 2_000 - 1)).toBeLessThan(0.1);
    expect(counted(run.world, (i) => run.world.people.stream[i] === 1)).toBeGreaterThan(1_800);
  });

  it('later do not change anybody’s life before', () => {
    const later = village((draft) => {
      draft.streams.home.arrivals = { '2016-08': 2_000 };
    });
    const never = village((draft) => Object.assign(draft, { streams: {} }));
    const [a, b] = [later, never].map((scenario) => finish(scenario, { months: 7 }).world) as [World, World];
    for (const column of ['id', 'livelihood', 'earnings', 'wellbeing', 'aspiration'] as const) {
      expect([...a.people[column].subarray(0, a.counts.people)]).toEqual([...b.people[column].subarray(0, b.counts.people)]);
    }
  });
});

describe('the people before the arrivals', () => {
  const scenario: Scenario = shipped('nangarhar-2016');
  const { world } = open(scenario, { scale: 10 });
  const { people, counts } = world;

  it('have the age structure of the place', () => {
    const groups = scenario.place.ages;
    const all = groups.reduce((total, { females, males }) => total + females + males, 0);
    const ages = rows(counts.people)
      .filter((i) => people.presence[i] === Presence.here)
      .map((i) => -people.birthMonth[i] / 12);
    for (const [from, to] of [[0, 15], [15, 30], [30, 60], [60, 200]] as const) {
      const stated = groups.filter(({ fromYears }) => fromYears >= from && fromYears < to).reduce((total, { females, males }) => total + females + males, 0) / all;
      const found = ages.filter((age) => age >= from && age < to).length / ages.length;
      expect(Math.abs(found - stated), `from ${from} to ${to} years`).toBeLessThan(0.04);
    }
  });

  it('have an identity each', () => {
    expect(new Set(people.id.subarray(0, counts.people)).size).toBe(counts.people);
  });

  it('work as the place says: unemployed, at the square and in regular work within a tenth', () => {
    const share = (livelihood: number): number => counted(world, (i) => people.livelihood[i] === livelihood) / counted(world, (i) => people.livelihood[i] >= Livelihood.unemployed && people.livelihood[i] <= Livelihood.trainee);
    const { urban, rural } = scenario.place;
    const town = Object.values(scenario.zones).reduce((sum, { population, urbanShare }) => sum + population * urbanShare, 0) / Object.values(scenario.zones).reduce((sum, { population }) => sum + population, 0);
    for (const [livelihood, key] of [[Livelihood.unemployed, 'unemployedShare'], [Livelihood.dayLabourer, 'dayLabourShare'], [Livelihood.wageWorker, 'wageShare']] as const) {
      expect(Math.abs(share(livelihood) / (town * urban[key] + (1 - town) * rural[key]) - 1), key).toBeLessThan(0.1);
    }
  });
});

describe('a breadwinner sent back', () => {
  it('ends what he sent, in every household that is struck, and in no other', () => {
    const given = { source: 'made up', grade: 'assumed' };
    const struck = village((draft) => {
      draft.place.members.abroad.householdShare = 0.6;
      draft.streams = { ...given, sentBack: { ...draft.streams.home, breadwinners: true, type: 'deportation', arrivals: { '2016-03': 60 } } };
    });
    const before = new Map<number, number>();
    let looked = 0;
    finish(struck, { months: 4 }, (process, world) => {
      const { people, households } = world;
      if (process !== 'receiveArrivals' || world.month > 2) return;
      if (world.month === 1) for (const h of rows(world.counts.households)) before.set(h, households.remittancesLost[h]);
      if (world.month !== 2) return;
      for (const i of rows(world.counts.people)) {
        if (people.stream[i] !== 1) continue;
        looked++;
        expect(people.presence[i]).toBe(Presence.here);
        expect(people.earnings[i]).toBe(0);
        expect(households.remittancesLost[people.household[i]]).toBeGreaterThan(before.get(people.household[i]) ?? 0);
      }
      expect(world.facts.deported).toBe(looked);
    });
    expect(looked).toBeGreaterThan(30);
  });
});
