import { describe, expect, it } from 'vitest';
import { livesOf } from '../../../src/model/outcomes/lives.ts';
import { bornAtAge, GROWN } from '../../../src/model/population/households.ts';
import { Origin } from '../../../src/model/state.ts';
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
});
