import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ABROAD, NOWHERE } from '../../src/model/outcomes/followedCodes.ts';
import type { Whereabouts } from '../../src/model/result.ts';
import { Presence } from '../../src/model/state.ts';
import { openNodePool } from '../../workers/node.ts';
import type { Pool } from '../../workers/pool.ts';
import { buildWorker } from '../workers/buildWorker.ts';
import { finish, open, rows, shipped } from './worlds.ts';

const scenario = shipped('nangarhar-2016');
const asked = { seed: 'dots', scale: 100, months: 30 };
const MOST = 100_000;

/** Places of all after so many months, put together from the moves. */
function placesAfter({ id, from, who, where }: Whereabouts, months: number): Uint8Array {
  const places = new Uint8Array(id.length);
  for (let k = 0; k < from[months]; k++) places[who[k]] = where[k];
  return places;
}

describe('where people live', () => {
  const run = open(scenario, { ...asked, whereaboutsOf: MOST });
  const counted: number[][] = [];
  while (run.world.month < asked.months) {
    run.step();
    const byZone = new Array<number>(run.world.zoneIds.length).fill(0);
    const { people, households, counts } = run.world;
    for (const i of rows(counts.people)) if (people.presence[i] === Presence.here) byZone[households.zone[people.household[i]]]++;
    counted.push(byZone);
  }
  const seen = run.result().whereabouts as Whereabouts;

  it('is told of everybody who was asked for, at every month', () => {
    expect(seen.peoplePer).toBe(100);
    for (const month of [0, 12, 22, 29]) {
      const byZone = new Array<number>(run.world.zoneIds.length).fill(0);
      for (const place of placesAfter(seen, month + 1)) if (place !== NOWHERE && place !== ABROAD) byZone[place - 1]++;
      expect(byZone).toEqual(counted[month]);
    }
    expect(seen.who.length).toBeLessThan(3 * seen.id.length); // moves, not months
  });

  it('is told by people in the order of their ids, who keep what they came with', () => {
    for (let k = 1; k < seen.id.length; k++) expect(seen.id[k]).toBeGreaterThan(seen.id[k - 1]);
    const newcomers = [...seen.id.keys()].filter((k) => seen.origin[k] >= 2);
    expect(newcomers.length).toBeGreaterThan(1000);
    for (const k of newcomers) expect(seen.arrivalMonth[k]).toBeGreaterThanOrEqual(0);
  });

  it('is told of whole families only where fewer are asked for, each standing for more, and these are among the rest', () => {
    const few = finish(scenario, { ...asked, months: 3, whereaboutsOf: 5_000 }).result().whereabouts as Whereabouts;
    expect(few.peoplePer % 100).toBe(0);
    expect(few.id.length).toBeLessThan(5_600);
    expect(few.id.length).toBeGreaterThan(3_500);
    const all = new Set(seen.id);
    expect([...few.id].every((id) => all.has(id))).toBe(true);
  });
});

describe('following people', () => {
  let worker: Awaited<ReturnType<typeof buildWorker>>;
  let pool: Pool;
  beforeAll(async () => {
    worker = await buildWorker(new URL('../../workers/nodeWorker.ts', import.meta.url));
    pool = openNodePool(4, worker.file);
  });
  afterAll(async () => {
    pool?.close();
    await worker?.remove();
  });

  it('changes no life, and tells the same for one, two and four workers', async () => {
    const request = { scenario, ...asked, months: 24 };
    const unasked = await pool.simulate(request, { workers: 2 });
    expect(unasked.whereabouts).toBeUndefined();
    const told: Whereabouts[] = [];
    for (const workers of [1, 2, 4]) {
      const result = await pool.simulate({ ...request, whereaboutsOf: MOST }, { workers });
      expect(result.timing.workers).toBe(workers);
      expect(result.fingerprint).toBe(unasked.fingerprint);
      told.push(result.whereabouts as Whereabouts);
    }
    expect(told[0]?.id.length).toBeGreaterThan(10_000);
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });
});
