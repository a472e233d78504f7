/** What a command would take: its runs, at the cost of one that is measured now. */
import { availableParallelism } from 'node:os';
import type { Simulate } from '../experiment/simulate.ts';
import type { RunRequest } from '../model/result.ts';
import { timeText } from './sweeps/dryRun.ts';
import { print, printJson } from './terminal.ts';
import { count, figure } from './words.ts';

interface ToRun {
  /** In words. */
  readonly told: string;
  /** As many whole runs: some commands make shorter ones. */
  readonly runs: number;
  /** True where it may take fewer. */
  readonly atMost?: boolean;
  /** How they come about, as JSON tells it. */
  readonly counts: object;
}

export async function tellCost(simulate: Simulate, request: RunRequest, { told, runs, atMost = false, counts }: ToRun, { workers = availableParallelism(), json }: { readonly workers?: number; readonly json?: boolean }): Promise<void> {
  const { timing } = await simulate(request);
  const secondsPerRun = (timing.seconds ?? 0) + (timing.setupSeconds ?? 0);
  const cost = { secondsPerRun, workers, seconds: (secondsPerRun * runs) / workers, rate: 'measured: one run, now, on this machine', memoryBytes: timing.bytes * workers };
  if (json) printJson({ ...counts, ...cost });
  else print(`${told}, ${atMost ? 'at most ' : ''}about ${timeText(cost.seconds)} on ${count(workers, 'worker')}: ${figure(secondsPerRun)} s a run (${cost.rate}).`);
}
