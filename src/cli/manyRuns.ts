/** What an experiment is given by the command line: a pool over all cores, runs that are kept if wished, and progress told on stderr. */
import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { openNodePool } from '../../workers/node.ts';
import type { Pool } from '../../workers/pool.ts';
import type { Simulate, TellProgress } from '../experiment/simulate.ts';
import { openKeptRuns } from './kept/keptRuns.ts';
import { openProgress, type ProgressStyle } from './progress.ts';
import { note } from './terminal.ts';
import { count } from './words.ts';

export interface RunsOptions {
  readonly workers?: number | undefined;
  readonly progress: ProgressStyle;
  /** A folder of finished runs: what is there is not made again. */
  readonly keep?: string | undefined;
  /** What a run takes is measured by a run that is made. */
  readonly dryRun?: boolean | undefined;
}

/** A pool whose runs are kept, if wished; it tells at its end how many were found. */
export function openKeepingPool({ workers = availableParallelism(), keep, dryRun = false }: Pick<RunsOptions, 'workers' | 'keep' | 'dryRun'>): Pool {
  const make = openNodePool(workers);
  if (keep === undefined || dryRun) return make;
  const kept = openKeptRuns(keep, make.simulate);
  return {
    simulate: kept.simulate,
    close() {
      make.close();
      if (kept.found() > 0) note(`${count(kept.found(), 'run')} found in ${keep}, and not made again`);
    },
  };
}

export interface Runs {
  readonly given: { readonly simulate: Simulate; readonly progress: TellProgress };
  /** Progress of one part of several. */
  part(name: string): TellProgress;
  close(): void;
}

export function openRuns(what: string, options: RunsOptions, signal: AbortSignal): Runs {
  setMaxListeners(0, signal); // every run that waits listens for Ctrl-C
  const pool = openKeepingPool(options);
  const line = openProgress(what, options.progress);
  let open = true;
  const part = (name: string): TellProgress => (done, all) => line.tell({ phase: name, month: done, months: all });
  return {
    part,
    given: {
      // Side by side: a replicate has one worker, so that none waits for another.
      simulate: (request) => pool.simulate(request, { workers: 1, signal }),
      progress: part('runs'),
    },
    close() {
      if (!open) return;
      open = false;
      line.end();
      pool.close();
    },
  };
}
