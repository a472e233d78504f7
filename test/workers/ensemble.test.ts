import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunRequest } from '../../src/model/result.ts';
import { runEnsemble } from '../../workers/ensemble.ts';
import { hireNodeThread } from '../../workers/node.ts';
import { openPool, type Pool } from '../../workers/pool.ts';
import { buildWorker } from './buildWorker.ts';
import { openRun, prepare, requestFor, type Wish } from './fakeModel.ts';

const THREADS = 2;
const RUNS = 30;
const wishOf = (run: number): Wish => ({ rows: 1_000 + run, months: 20 });

function expected(wish: Wish): string {
  const plan = prepare(requestFor(wish));
  const run = openRun(plan, new ArrayBuffer(plan.bytes));
  while (run.step());
  return run.result().fingerprint;
}

describe('an ensemble', () => {
  let worker: Awaited<ReturnType<typeof buildWorker>>;
  let pool: Pool;
  let hired = 0;
  let taken = 0;
  let closed = false;

  /** Says how many were taken, and whether it was left before its end. */
  function* requests(wish: (run: number) => Wish = wishOf, runs = RUNS): Generator<RunRequest> {
    taken = 0;
    closed = false;
    try {
      for (; taken < runs; ) yield requestFor(wish(taken++));
    } finally {
      closed = true;
    }
  }

  beforeAll(async () => {
    worker = await buildWorker(new URL('./fakeWorker.ts', import.meta.url));
    const hire = () => {
      hired += 1;
      return hireNodeThread(worker.file);
    };
    pool = openPool({ hire, threads: THREADS, share: true });
  });
  afterAll(async () => {
    pool.close();
    await worker.remove();
  });

  it('hands on every result with its place, and tells how many are done', async () => {
    const found: string[] = [];
    const told: number[] = [];
    const keep = ({ fingerprint }: { fingerprint: string }, at: number): void => {
      found[at] = fingerprint;
    };
    await runEnsemble(pool, requests(), keep, { threads: THREADS, progress: (done) => told.push(done) });
    expect(found).toEqual(Array.from({ length: RUNS }, (_, run) => expected(wishOf(run))));
    expect(told).toEqual(Array.from({ length: RUNS }, (_, run) => run + 1));
    expect(hired).toBe(THREADS);
  });

  it('takes no request before there is room for it, however slow its results are used', async () => {
    let used = 0;
    let most = 0;
    const slowly = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      most = Math.max(most, taken - used);
      used += 1;
    };
    await runEnsemble(pool, requests(), slowly, { threads: THREADS });
    expect(used).toBe(RUNS);
    expect(most).toBeLessThanOrEqual(THREADS + 1);
  });

  it('takes as many more as may share a past, so that the pool can give each worker one of its own, and no more', async () => {
    let used = 0;
    let most = 0;
    const count = (): void => {
      most = Math.max(most, taken - used);
      used += 1;
    };
    await runEnsemble(pool, requests(), count, { threads: THREADS, together: 4 });
    expect(used).toBe(RUNS);
    expect(most).toBe(THREADS + 1 + 3 * (THREADS - 1));
  });

  it('leaves its runs when it is cancelled, and takes no more', async () => {
    const stop = new AbortController();
    const long = (): Wish => ({ rows: 1_000, months: 10_000, monthMs: 2 });
    const all = runEnsemble(pool, requests(long), () => {}, { threads: THREADS, signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    await expect(all).rejects.toMatchObject({ name: 'AbortError' });
    expect(taken).toBe(THREADS + 1);
    expect(closed).toBe(true);
    await runEnsemble(pool, requests(wishOf, 3), () => {}, { threads: THREADS });
    expect(hired).toBe(THREADS);
  });

  it('ends with the first failure, of a run or of whoever uses its result', async () => {
    const broken = (run: number): Wish => ({ ...wishOf(run), ...(run === 4 && { mishap: { what: 'throw', rank: 0, month: 3 } }) });
    await expect(runEnsemble(pool, requests(broken), () => {}, { threads: THREADS })).rejects.toThrow('something broke in month 3');
    const refuse = (): never => {
      throw new Error('not wanted');
    };
    await expect(runEnsemble(pool, requests(), refuse, { threads: THREADS })).rejects.toThrow('not wanted');
    expect(taken).toBeLessThanOrEqual(THREADS + 1);
  });
});
