import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALONE, teamBytes } from '../../src/lib/team.ts';
import { buildWorker } from '../workers/buildWorker.ts';

interface Told {
  rank: number;
  sums: number[];
  ordered: number[];
  alone: number;
}

let member: Awaited<ReturnType<typeof buildWorker>>;
beforeAll(async () => {
  member = await buildWorker(new URL('./teamMember.ts', import.meta.url));
});
afterAll(() => member.remove());

async function meet(size: number, rows: number, rounds = 200): Promise<Told[]> {
  const shared = { barrier: new SharedArrayBuffer(teamBytes(size, 2)), table: new SharedArrayBuffer(rows * 8), fractions: new SharedArrayBuffer(8), size, rows, rounds };
  const told = Array.from({ length: size }, (_, rank) => {
    const worker = new Worker(member.file, { workerData: { ...shared, rank } });
    return new Promise<Told>((done, fail) => {
      worker.once('message', done);
      worker.once('error', fail);
    });
  });
  return Promise.all(told);
}

describe('a team of threads', () => {
  it.each([1, 2, 3])('of %i adds up what one alone does, row by row and round by round', async (size) => {
    const [first, ...others] = (await meet(size, 1_003)).sort((a, b) => a.rank - b.rank) as [Told, ...Told[]];
    const [one] = (await meet(1, 1_003)) as [Told];
    expect(first.sums).toEqual(one.sums);
    expect(first.sums.filter((_, k) => k % 2 === 1).every((count) => count === 1_003)).toBe(true);
    expect(first.alone).toBe(200);
    expect(others.every(({ alone }) => alone === 0)).toBe(true);
  });

  it.each([2, 3])('of %i adds fractions in the order of one alone, to the bit, and all members read the same', async (size) => {
    const members = await meet(size, 1_003);
    const [one] = (await meet(1, 1_003)) as [Told];
    for (const { ordered } of members) expect(ordered).toEqual(one.ordered);
    expect(new Set(one.ordered).size).toBe(200);
  });

  it('may have more members than rows', async () => {
    const [first] = (await meet(3, 2, 20)).filter(({ rank }) => rank === 0) as [Told];
    expect(first.sums.filter((_, k) => k % 2 === 1)).toEqual(Array(20).fill(2));
  });
});

describe('one alone', () => {
  it('is given all rows, runs what only one does, and starts sums at zero', () => {
    const seen: number[] = [];
    ALONE.each(5, (from, to) => seen.push(from, to));
    ALONE.once(() => seen.push(-1));
    expect(seen).toEqual([0, 5, -1]);
    const into = Float64Array.of(7);
    ALONE.sum(5, into, (part, from, to) => {
      part[0] = (part[0] as number) + to - from;
    });
    expect([...into]).toEqual([5]);
  });
});
