import { describe, expect, it } from 'vitest';
import { livesOf } from '../../../src/model/outcomes/lives.ts';
import { bornAtAge, GROWN } from '../../../src/model/population/households.ts';
import { PROGRAMMES } from '../../../src/model/programmes/index.ts';
import { Origin } from '../../../src/model/state.ts';
import { loadScenario } from '../../../src/scenario/load.ts';
import { problemText } from '../../../src/scenario/problem.ts';
import { findShipped, SHIPPED } from '../../../src/scenario/shipped.ts';
import { finish, shipped } from '../worlds.ts';

describe('lives', () => {
  const { world } = finish(shipped('your-place'), { months: 18, scale: 50 });
  const { people, households, counts } = world;
  const rowOf = new Map(Array.from(people.id.subarray(0, counts.people), (id, i) => [id, i]));

  it('of the eligible are of those here whom the target names, one grown-up of each household, and of all who were served', () => {
    const { id, here, resident, servedBy, eligibleFor } = livesOf(world, 'eligible');
    const eligible = eligibleFor['cash'];
    expect(eligible.length).toBeGreaterThan(5);
    const rows = eligible.map((at) => rowOf.get(id[at]) as number);
    for (const at of eligible) expect(here[at] && !resident[at]).toBe(true);
    for (const i of rows) expect([people.origin[i], people.birthMonth[i] <= bornAtAge(world, GROWN)]).toEqual([Origin.returnee, true]);
    expect(new Set(rows.map((i) => people.household[i])).size).toBe(rows.length);
    const returnees = new Set(Array.from({ length: counts.people }, (_, i) => i).filter((i) => people.origin[i] === Origin.returnee && households.first[people.household[i]] >= 0).map((i) => people.household[i]));
    expect(eligible.length).toBeLessThanOrEqual(returnees.size);
    const served = livesOf(world, 'served');
    expect(servedBy['cash'].map((at) => id[at])).toEqual(served.servedBy['cash'].map((at) => served.id[at]));
    expect(id.length).toBe(new Set([...eligible, ...servedBy['cash']]).size);
  });

  it('know of every kind who may enrol; of what nobody enrols in, nobody', () => {
    const given = { start: '2020-02', end: '2020-12', budgetUsd: 0, target: { origins: [] } };
    for (const kinds of [PROGRAMMES.slice(0, 20), PROGRAMMES.slice(20)]) {
      const programmes = Object.fromEntries(kinds.map(({ key }) => [key, { ...given, kind: key, label: key }]));
      const loaded = loadScenario({ format: 1, extends: 'your-place', source: 'assumed', grade: 'assumed', programmes }, { find: findShipped, names: Object.keys(SHIPPED) });
      if ('problems' in loaded) throw new Error(loaded.problems.map(problemText).join('\n'));
      const { eligibleFor } = livesOf(finish(loaded.scenario, { months: 2, scale: 200 }).world, 'eligible');
      const enrolling = kinds.filter(({ enrols }) => enrols !== undefined).map(({ key }) => key);
      for (const { key } of kinds) if (!enrolling.includes(key)) expect(eligibleFor[key]).toEqual([]);
      expect(enrolling.filter((key) => eligibleFor[key].length > 0).length).toBeGreaterThan(enrolling.length / 2);
    }
  });
});
