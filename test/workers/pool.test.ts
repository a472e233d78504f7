import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SoFar } from '../../src/model/result.ts';
import { hireNodeThread } from '../../workers/node.ts';
import { openPool, type Pool } from '../../workers/pool.ts';
import type { Progress } from '../../workers/simulate.ts';
import { buildWorker } from './buildWorker.ts';
import { openRun, prepare, requestFor, type Wish } from './fakeModel.ts';

let worker: Awaited<ReturnType<typeof buildWorker>>;
beforeAll(async () => {
  worker = await buildWorker(new URL('./fakeWorker.ts', import.meta.url));
});
afterAll(() => worker.remove());

const pools: Pool[] = [];
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

let hired = 0;
function open(threads: number, share = true): Pool {
  hired = 0;
  const hire = () => {
    hired += 1;
    return hireNodeThread(worker.file);
  };
  const pool = openPool({ hire, threads, share });
  pools.push(pool);
  return pool;
}

/** The same run in this thread, by hand. */
function expected(wish: Wish): string {
  const plan = prepare(requestFor(wish));
  const run = openRun(plan, new ArrayBuffer(plan.bytes));
  while (run.step());
  return run.result().fingerprint;
}

const LIVES: Wish = { rows: 10_007, months: 30 };
const LONG: Wish = { rows: 1_000, months: 10_000, monthMs: 2 };

/** Whether `work` rejects, with what, and after how long. */
async function failure(work: Promise<unknown>): Promise<{ name: string; message: string; ms: number }> {
  const began = performance.now();
  try {
    await work;
  } catch (error) {
    const { name, message } = error as Error;
    return { name, message, ms: performance.now() - began };
  }
  throw new Error('it should have failed');
}

describe('a team of workers', () => {
  it.each([1, 2, 3])('of %i gives the result of one thread, to the bit', async (workers) => {
    const result = await open(3).simulate(requestFor(LIVES), { workers });
    expect(result.fingerprint).toBe(expected(LIVES));
    expect(result.timing.workers).toBe(workers);
  });

  it('shares the rows: each worker goes through its part', async () => {
    const { timing } = await open(2).simulate(requestFor(LIVES), { workers: 2 });
    const visits = LIVES.rows * (1 + 2 * LIVES.months);
    expect(timing.rowsByWorker.reduce((a, b) => a + b)).toBe(visits);
    for (const rows of timing.rowsByWorker) expect(Math.abs(rows / visits - 0.5)).toBeLessThan(0.01);
  });

  it('says how long sizing, stepping and each process took', async () => {
    const { timing } = await open(2).simulate(requestFor({ ...LIVES, monthMs: 1 }), { workers: 2 });
    expect(timing.seconds).toBeGreaterThan(0.03);
    expect(timing.setupSeconds).toBeGreaterThan(0);
    expect(Object.keys(timing.secondsByProcess)).toEqual(['live', 'count']);
    expect(timing.secondsByProcess['live']).toBeGreaterThan(0.03);
  });

  it('gives the same result where memory can not be shared, with one worker', async () => {
    const result = await open(3, false).simulate(requestFor(LIVES), { workers: 3 });
    expect(result.fingerprint).toBe(expected(LIVES));
    expect(result.timing.workers).toBe(1);
  });

  it.each([true, false])('starts every run in clean memory (shared: %s)', async (share) => {
    const pool = open(2, share);
    for (let run = 0; run < 3; run++) {
      const result = await pool.simulate(requestFor(LIVES), { workers: 2 });
      expect(result.fingerprint).toBe(expected(LIVES));
    }
  });

  it('tells how far it is, in order, not too often', async () => {
    const told: Progress[] = [];
    const began = performance.now();
    await open(2).simulate(requestFor({ ...LIVES, months: 150, monthMs: 2 }), { workers: 2, progress: (now) => told.push(now) });
    const mostTold = 5 + (performance.now() - began) / 50;
    expect([...new Set(told.map(({ phase }) => phase))]).toEqual(['sizing', 'peopling', 'stepping']);
    const months = told.map(({ month }) => month);
    expect(months).toEqual(months.toSorted((a, b) => a - b));
    expect(told.at(-1)).toEqual({ phase: 'stepping', month: 150, months: 150 });
    expect(told.length).toBeGreaterThan(4);
    expect(told.length).toBeLessThan(mostTold);
  });
});

describe('publishing', () => {
  const series = (of: SoFar | undefined) => of?.outcomes['sums']?.series['all'] ?? [];
  const LONGER: Wish = { ...LIVES, months: 600, monthMs: 2 };

  /** Runs and hears; `busyMs` keeps this thread from hearing more. */
  async function hear(threads: number, share: boolean, busyMs: number) {
    const heard: SoFar[] = [];
    const began = performance.now();
    const progress = ({ soFar }: Progress): void => {
      if (soFar === undefined) return;
      heard.push(soFar);
      const until = performance.now() + busyMs;
      while (performance.now() < until);
    };
    const result = await open(threads, share).simulate(requestFor(LONGER), { workers: threads, progress, publishes: true });
    return { heard, result, ms: performance.now() - began };
  }

  it.each([
    [2, true],
    [1, true],
    [1, false],
  ])('tells the outcomes of the months done, as the result has them at the end (%i workers, shared: %s)', async (threads, share) => {
    const { heard, result, ms } = await hear(threads, share, 0);
    expect(heard.length).toBeGreaterThan(2);
    expect(heard.length).toBeLessThanOrEqual(2 + ms / 200); // some five times a second
    for (const soFar of heard) expect(series(soFar)).toEqual(series(result).slice(0, soFar.dates.length));
    const months = heard.map(({ dates }) => dates.length);
    expect(new Set(months).size).toBe(months.length); // only when there is something new
    expect(result.fingerprint).toBe(expected(LONGER));
    expect(result.timing.secondsByProcess['publish']).toBeGreaterThan(0);
  });

  it('does not wait for who is busy, and what is heard next is the latest: nothing piles up', async () => {
    const busyMs = 800;
    const { heard, result } = await hear(2, true, busyMs);
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.length).toBeLessThanOrEqual(2 + (result.timing.seconds * 1000) / busyMs); // some five times a second otherwise
    for (const [at, { dates }] of heard.entries()) if (at > 0) expect(dates.length - (heard[at - 1]?.dates.length ?? 0)).toBeGreaterThan(5);
  });

  it('is done for who asks for it alone', async () => {
    const told: Progress[] = [];
    const { timing } = await open(1).simulate(requestFor(LONGER), { progress: (now) => told.push(now) });
    expect(told.some((now) => 'soFar' in now)).toBe(false);
    expect(timing.secondsByProcess['publish']).toBeUndefined();
  });
});

describe('cancelling', () => {
  it.each([
    { workers: 1, share: true },
    { workers: 2, share: true },
    { workers: 3, share: true },
    { workers: 1, share: false },
  ])('rejects at once with an AbortError and frees the workers: %o', async ({ workers, share }) => {
    const pool = open(workers, share);
    const stop = new AbortController();
    let month = 0;
    const run = pool.simulate(requestFor(LONG), {
      workers,
      signal: stop.signal,
      progress: (now) => {
        month = now.month;
        if (month > 10) stop.abort();
      },
    });
    expect(await failure(run)).toMatchObject({ name: 'AbortError', message: 'The run was cancelled.' });
    const monthAtCancel = month;
    expect((await pool.simulate(requestFor(LIVES), { workers })).fingerprint).toBe(expected(LIVES));
    expect(month).toBe(monthAtCancel);
    expect(hired).toBe(workers); // all left at the same month, so the same workers could step the next run
  });

  it('works for a run that still waits, and before it was even asked for', async () => {
    const pool = open(1);
    const stop = new AbortController();
    const first = pool.simulate(requestFor({ ...LIVES, monthMs: 3 }));
    const second = failure(pool.simulate(requestFor(LIVES), { signal: stop.signal }));
    stop.abort();
    expect((await second).name).toBe('AbortError');
    expect((await failure(pool.simulate(requestFor(LIVES), { signal: stop.signal }))).name).toBe('AbortError');
    expect((await first).fingerprint).toBe(expected(LIVES));
  });

  it('ends workers that do not leave by themselves', async () => {
    const pool = open(2);
    const stop = new AbortController();
    // Once the second month is told to be done, both are at the third, and one has time to freeze in it.
    const progress = ({ month }: Progress): void => void (month === 2 && setTimeout(() => stop.abort(), 500));
    const wish = { ...LIVES, monthMs: 60, mishap: { what: 'freeze', rank: 1, month: 2 } } as const;
    const run = pool.simulate(requestFor(wish), { workers: 2, signal: stop.signal, progress });
    expect(await failure(run)).toMatchObject({ name: 'AbortError' });
    expect((await pool.simulate(requestFor(LIVES), { workers: 2 })).fingerprint).toBe(expected(LIVES));
    expect(hired).toBe(4);
  });
});

describe('a worker that fails', () => {
  it.each([
    { what: 'throw', rank: 0, says: /something broke in month 3/ },
    { what: 'throw', rank: 1, says: /something broke in month 3/ },
    { what: 'exit', rank: 0, says: /ended before its work was done \(exit code 7\)/ },
    { what: 'exit', rank: 1, says: /ended before its work was done \(exit code 7\)/ },
  ] as const)('($what, rank $rank) rejects the run, and the others do not wait for it', async ({ what, rank, says }) => {
    const pool = open(2);
    const mishap = { what, rank, month: 3 };
    const { message, ms } = await failure(pool.simulate(requestFor({ ...LIVES, mishap }), { workers: 2 }));
    expect(message).toMatch(says);
    expect(ms).toBeLessThan(5_000);
    expect((await pool.simulate(requestFor(LIVES), { workers: 2 })).fingerprint).toBe(expected(LIVES));
  });

  it('rejects when its script can not be loaded', async () => {
    const pool = openPool({ hire: () => hireNodeThread(new URL('./nowhere.mjs', worker.file)), threads: 1, share: true });
    expect((await failure(pool.simulate(requestFor(LIVES)))).message).toMatch(/A worker of this run failed: Cannot find module/);
  });

  it('between two runs is replaced', async () => {
    const pool = open(1);
    await pool.simulate(requestFor({ ...LIVES, mishap: { what: 'timer', rank: 0, month: 29 } }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await pool.simulate(requestFor(LIVES))).fingerprint).toBe(expected(LIVES));
    expect(hired).toBe(2);
  });
});

describe('the pool', () => {
  it('runs replicates side by side, never with more workers than it may have', async () => {
    const pool = open(2);
    const wishes = Array.from({ length: 12 }, (_, k) => ({ ...LIVES, rows: 1_000 + k }));
    const results = await Promise.all(wishes.map((wish) => pool.simulate(requestFor(wish), { workers: 1 })));
    expect(results.map(({ fingerprint }) => fingerprint)).toEqual(wishes.map(expected));
    expect(hired).toBe(2);
  });

  it('lets a team wait until enough workers are free, and does not let later runs overtake it', async () => {
    const pool = open(2);
    const ended: string[] = [];
    const run = (name: string, workers: number, monthMs: number) =>
      pool.simulate(requestFor({ ...LIVES, monthMs }), { workers }).then(() => ended.push(name));
    await Promise.all([run('single', 1, 4), run('team', 2, 0), run('later', 1, 0)]);
    expect(ended).toEqual(['single', 'team', 'later']);
  });

  it('gives a short run one worker and a long one all, unless told otherwise', async () => {
    const pool = open(2);
    expect((await pool.simulate(requestFor(LIVES, 100))).timing.workers).toBe(1);
    expect((await pool.simulate(requestFor(LIVES, 1))).timing.workers).toBe(2);
    expect((await pool.simulate(requestFor(LIVES, 1), { workers: 9 })).timing.workers).toBe(2);
  });

  it('rejects what runs and what waits when it is closed', async () => {
    const pool = open(1);
    const both = [pool.simulate(requestFor(LONG)), pool.simulate(requestFor(LONG))].map(failure);
    pool.close();
    for (const one of await Promise.all(both)) expect(one.message).toBe('The pool of workers was closed.');
    expect((await failure(pool.simulate(requestFor(LONG)))).message).toBe('The pool of workers is closed.');
  });

  it('says how much memory was wanted when there is not enough', async () => {
    const wish = { ...LIVES, rows: 2 ** 40 };
    expect((await failure(open(1).simulate(requestFor(wish)))).message).toMatch(/needs 8388608 MiB of memory/);
  });
});
