import { describe, expect, it } from 'vitest';
import { accountIndex } from '../../src/model/accounts/ledger.ts';
import { MONTH } from '../../src/model/month.ts';
import { PROGRAMMES } from '../../src/model/programmes/index.ts';
import { FAMILIES } from '../../src/model/programmes/programme.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { World } from '../../src/model/world.ts';
import { SHIPPED } from '../../src/scenario/shipped.ts';
import { goldenRequest, NAMES } from '../../src/experiment/golden.ts';
import { finish, open, shipped, village } from '../model/worlds.ts';
import { careProblems, censusProblems, homeProblems, moneyProblems, peopleProblems, rangeProblems, schoolProblems } from './books.ts';

/** Two villages to which as many people come as live there, with these programmes at work. */
const busy = (kinds: readonly string[] = ['reintegrationCash', 'businessGrant', 'classrooms', 'publicWorks']): Scenario =>
  village((draft) => {
    draft.streams.home.arrivals = { '2016-02': 400, '2016-03': 800, '2016-09': 800 };
    const given = { source: 'made up', grade: 'assumed', start: '2016-03', end: '2017-06', budgetUsd: 30_000, residentsTooShare: 0.3 };
    // Who settle the same thing another way take turns.
    const rivals = PROGRAMMES.filter(({ key, excludes = [] }) => kinds.includes(key) && excludes.some((other) => other !== key && kinds.includes(other)));
    const turns = [{ end: '2016-08' }, { start: '2016-09' }];
    for (const kind of kinds) draft.programmes[kind] = { ...given, kind, ...turns[rivals.findIndex(({ key }) => key === kind)] };
  });

/** Runs with every check after every process; returns the first problem of each kind, and where it was met. */
function watched(scenario: Scenario, asked: Parameters<typeof finish>[1]): string[] {
  const problems = new Map<string, string>();
  let built = 0;
  finish(scenario, asked, (process, world) => {
    if (process === 'housePeople') built += housesBuilt(world);
    const found = [
      ...moneyProblems(world),
      ...peopleProblems(world, MONTH.findIndex(({ key }) => key === process) >= MONTH.findIndex(({ key }) => key === 'ageAndFormFamilies')),
      ...(process === 'ageAndFormFamilies' ? censusProblems(world) : []),
      ...(process === 'housePeople' ? homeProblems(world, built + housesGiven(world)) : []),
      ...(process === 'enrolPupils' ? schoolProblems(world) : []),
      ...(process === 'observe' ? [...rangeProblems(world), ...careProblems(world)] : []),
    ];
    for (const problem of found) {
      const kind = problem.replaceAll(/[\d.]+/g, 'N');
      if (!problems.has(kind)) problems.set(kind, `${process}, month ${world.month}: ${problem}`);
    }
  });
  return [...problems.values()];
}

/** Two rooms each: what firms were paid for building this month. */
const housesBuilt = (world: World): number =>
  world.ledger.flow(accountIndex('firms'), 'building') / Math.round(world.p.housing.shelterUsd * 100);

/** Houses that programmes built, on a plot each. */
const housesGiven = ({ programmes, programmeState }: World): number =>
  programmes.reduce((sum, { kind }, k) => sum + (kind === 'shelter' ? programmeState.served[k] : 0), 0);

describe('after every process of every month', () => {
  it('the books of two busy villages are sound, one agent for each person', () => {
    expect(watched(busy(), { months: 24 })).toEqual([]);
  });

  it('the books are sound where a small sample holds nobody of a zone, at first or for good', () => {
    for (const [seed, scale] of [['1 replicate 1 point 32', 300], ['8', 800]] as const) {
      const { world } = open(shipped('nangarhar-2016'), { seed, scale, months: 24 });
      expect(world.zones.peopleBase.some((people) => people === 0), seed).toBe(true);
      expect(watched(shipped('nangarhar-2016'), { seed, scale, months: 24 })).toEqual([]);
    }
  });

  it.each(FAMILIES)('the books are sound with all programmes at work of the family %s', (family) => {
    const kinds = PROGRAMMES.filter((programme) => programme.family === family).map(({ key }) => key);
    expect(kinds.length).toBeGreaterThan(3);
    expect(watched(busy(kinds), { months: 24 })).toEqual([]);
  });

  it('the books of Nangarhar are sound, one agent for three hundred', () => {
    expect(watched(shipped('nangarhar-2016-programmes'), { scale: 300, months: 36 })).toEqual([]);
  });
});

describe('at the end of every month of two years', () => {
  it.each(NAMES.filter((name) => name in SHIPPED))('every column that lasts holds a number within its range: %s', (name) => {
    const problems = new Map<string, string>();
    const { scenario, ...asked } = goldenRequest(name);
    finish(scenario, asked, (process, world) => {
      if (process !== 'observe') return;
      for (const problem of rangeProblems(world)) {
        const [column = ''] = problem.split(' ');
        if (!problems.has(column)) problems.set(column, `month ${world.month}: ${problem}`);
      }
    });
    expect([...problems.values()]).toEqual([]);
  });
});

describe('the order of the month', () => {
  it('is that in which processes report', () => {
    const seen: string[] = [];
    open(village()).step((process) => seen.push(process));
    expect(seen).toEqual(MONTH.map(({ key }) => key));
  });
});

describe('a broken rule is caught:', () => {
  const world = (): World => {
    const run = open(busy());
    run.step();
    return run.world;
  };

  it('a cent too much in one household', () => {
    const broken = world();
    broken.households.savings[7]++;
    expect(moneyProblems(broken)).toHaveLength(1);
  });

  it('a dollar out of nothing in one account', () => {
    const broken = world();
    broken.ledger.balances[accountIndex('firms')] += 100;
    expect(moneyProblems(broken)).toEqual(['accounts sum to 100 cents']);
  });

  it('a person who moves to another household without being counted', () => {
    const broken = world();
    const { people, households } = broken;
    const mover = households.first[3];
    households.first[3] = people.next[mover];
    people.next[mover] = households.first[4];
    households.first[4] = mover;
    people.household[mover] = 4;
    expect(peopleProblems(broken).join('\n')).toMatch(/people, counted as/);
  });

  it('a person in two lists, and one in none', () => {
    const twice = world();
    twice.people.next[twice.households.first[5]] = twice.households.first[6];
    expect(peopleProblems(twice).join('\n')).toMatch(/stands in a list again/);
    const lost = world();
    lost.households.first[5] = lost.people.next[lost.households.first[5]];
    expect(peopleProblems(lost).join('\n')).toMatch(/is in no household/);
  });

  it('a room that nobody counted, a house that nobody paid, a pupil out of nowhere', () => {
    const broken = world();
    broken.zones.roomsTaken[0]++;
    broken.zones.plotsTaken[1]++;
    broken.schools.pupils[2]++;
    expect(homeProblems(broken, 0).join('\n')).toMatch(/renters live in .*\n.*houses built/);
    expect(schoolProblems(broken)).toHaveLength(1);
  });
});
