import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keptOf } from '../../src/experiment/golden.ts';
import { openingFromPast } from '../../src/model/branch.ts';
import { monthDate } from '../../src/model/calendar.ts';
import type { RunRequest } from '../../src/model/result.ts';
import { openRun, prepare } from '../../src/model/run.ts';
import { createMember } from '../../workers/member.ts';
import { hireNodeThread } from '../../workers/node.ts';
import { openPool, type Pool } from '../../workers/pool.ts';
import { STOP_BYTES, stopIn } from '../../workers/stop.ts';
import { village } from '../model/worlds.ts';
import { buildWorker } from './buildWorker.ts';
import { requestFor, type Wish } from './fakeModel.ts';

describe('a worker that keeps a past', () => {
  const scenario = village();
  const request: RunRequest = { scenario, seed: '1', scale: 4, months: 8, commonUntil: monthDate(scenario, 5) };
  const { commonUntil: _, ...whole } = request;
  const alone = { rank: 0, size: 1 };
  /** And how many runs it began from the first month. */
  function hire() {
    let begun = 0;
    const open = openingFromPast((...given) => {
      begun++;
      return openRun(...given);
    });
    return { member: createMember({ prepare, openRun: open }), begun: () => begun };
  }

  it('steps it once, counts the rows that each run goes through after it, and gives the numbers of whole runs', async () => {
    const { member, begun } = hire();
    const run = async (asked: RunRequest) => {
      member.plan(asked);
      return member.run(alone);
    };
    const [first, second, other] = [await run(request), await run(request), await run(whole)];
    expect(begun()).toBe(2);
    for (const { result } of [first, second]) expect(result && keptOf(result)).toEqual(other.result && keptOf(other.result));
    expect(first.rows).toBeGreaterThan(0);
    expect(second.rows).toBeLessThan(other.rows); // both zero memory that was used
  });

  it('has it whole when the run that it was stepped for is cancelled meanwhile', async () => {
    const { member, begun } = hire();
    const { bytes } = member.plan(request);
    const stop = new SharedArrayBuffer(STOP_BYTES);
    stopIn(stop).ask();
    const left = await member.run({ ...alone, shared: { tables: new SharedArrayBuffer(bytes), used: false, barrier: new SharedArrayBuffer(8), stop } });
    expect([left.stopped, begun()]).toEqual([true, 1]);
    member.plan(request);
    const { result } = await member.run(alone);
    expect(begun()).toBe(1);
    member.plan(whole);
    expect(result && keptOf(result)).toEqual(keptOf((await member.run(alone)).result as NonNullable<typeof result>));
  });
});

describe('runs that wait for a past which a worker steps', () => {
  let worker: Awaited<ReturnType<typeof buildWorker>>;
  const pools: Pool[] = [];
  beforeAll(async () => {
    worker = await buildWorker(new URL('./fakeWorker.ts', import.meta.url));
  });
  afterEach(() => {
    for (const pool of pools.splice(0)) pool.close();
  });
  afterAll(() => worker.remove());

  const SHORT: Wish = { rows: 100, months: 5 };
  const of = (past: string, wish: Wish = SHORT): RunRequest => ({ ...requestFor(wish), commonUntil: past });
  function open(threads: number): Pool {
    const pool = openPool({ hire: () => hireNodeThread(worker.file), threads, share: true, pastNameOf: ({ commonUntil }) => commonUntil });
    pools.push(pool);
    return pool;
  }
  const states = async (runs: readonly Promise<unknown>[]): Promise<string[]> => (await Promise.allSettled(runs)).map(({ status }) => status);

  it.each(['throw', 'exit'] as const)('are made when it fails: %s', async (what) => {
    const pool = open(2);
    const fails = of('a', { ...SHORT, mishap: { what, rank: 0, month: 3 } });
    const runs = [fails, of('a'), of('b'), of('a'), fails, of('b'), of('a')].map((request) => pool.simulate(request, { workers: 1 }));
    expect(await states(runs)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  });

  it('are made when its run is cancelled, and does not leave by itself; and so are runs of teams and without a past behind them', async () => {
    const pool = open(2);
    const stop = new AbortController();
    const frozen = pool.simulate(of('a', { ...SHORT, mishap: { what: 'freeze', rank: 0, month: 0 } }), { workers: 1, signal: stop.signal });
    const rest = [of('a'), of('b'), requestFor(SHORT), of('a')].map((request) => pool.simulate(request, { workers: 1 }));
    const team = pool.simulate(requestFor(SHORT), { workers: 2 });
    const last = pool.simulate(of('a'), { workers: 1 });
    setTimeout(() => stop.abort(), 300);
    expect(await states([frozen, ...rest, team, last])).toEqual(['rejected', ...Array.from({ length: 6 }, () => 'fulfilled')]);
  });
});
