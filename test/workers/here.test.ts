import { describe, expect, it } from 'vitest';
import { openPoolHere } from '../../workers/here.ts';
import { finish, village } from '../model/worlds.ts';

describe('a worker that has no workers of its own', () => {
  it('steps runs itself, one after another, with the same lives', async () => {
    const scenario = village();
    const pool = openPoolHere();
    const seeds = ['one', 'two', 'one'];
    const found = await Promise.all(seeds.map((seed) => pool.simulate({ scenario, seed, scale: 1 }, { workers: 4 })));
    const expected = seeds.map((seed) => finish(scenario, { seed }).result().fingerprint);
    expect(found.map(({ fingerprint }) => fingerprint)).toEqual(expected);
    expect(expected[0]).not.toBe(expected[1]);
    pool.close();
  });
});
