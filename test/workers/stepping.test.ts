import { expect, it } from 'vitest';
import { ALONE } from '../../src/lib/team.ts';
import type { SoFar } from '../../src/model/result.ts';
import { stepAll } from '../../workers/stepping.ts';
import { STOP_BYTES, stopIn } from '../../workers/stop.ts';
import { openRun, prepare, requestFor } from './fakeModel.ts';

const COST_MS = 30;

function spend(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

it('publishing outcomes that take long to gather happens so much less often: a twentieth of the time at most', async () => {
  const plan = prepare(requestFor({ rows: 10, months: 1_000, monthMs: 2 }));
  const run = openRun(plan, new ArrayBuffer(plan.bytes));
  const slow = (): SoFar => {
    spend(COST_MS);
    return run.soFar();
  };
  const steps = { step: run.step, result: run.result, soFar: slow, get month() { return run.month; } };
  let told = 0;
  const tell = ({ soFar }: { soFar?: SoFar }): void => {
    if (soFar !== undefined) told += 1;
  };
  const began = performance.now();
  await stepAll(steps, plan.months, ALONE, { tell, publishes: true, stop: stopIn(new ArrayBuffer(STOP_BYTES)), listens: false });
  // The first comes at once; each rests for nineteen times what it took, whatever else the machine does.
  expect(told).toBeLessThanOrEqual(1 + (performance.now() - began) / (20 * COST_MS));
  expect(told).toBeGreaterThan(1);
});

it.each([
  ['never answers', 1, () => new Promise<void>(() => {})],
  ['fails', 2, () => Promise.reject(new Error('the page is gone'))],
])('a run ends though whoever it tells its outcomes to %s, and tells them at least %i times', async (_, times, answer) => {
  const plan = prepare(requestFor({ rows: 10, months: 300, monthMs: 2 }));
  const run = openRun(plan, new ArrayBuffer(plan.bytes));
  let told = 0;
  const tell = ({ soFar }: { soFar?: SoFar }): void | Promise<void> => {
    if (soFar === undefined) return;
    told += 1;
    return answer();
  };
  const { stopped } = await stepAll(run, plan.months, ALONE, { tell, publishes: true, stop: stopIn(new ArrayBuffer(STOP_BYTES)), listens: false });
  expect([stopped, run.month]).toEqual([false, 300]);
  if (times === 1) expect(told).toBe(1); // nothing piles up before who does not hear
  expect(told).toBeGreaterThanOrEqual(times);
});
