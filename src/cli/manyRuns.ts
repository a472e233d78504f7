/** What an experiment is given by the command line: a pool over all cores, and its progress told on stderr. */
import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { openNodePool } from '../../workers/node.ts';
import type { Simulate, TellProgress } from '../experiment/simulate.ts';
import { openProgress, type ProgressStyle } from './progress.ts';

interface RunsOptions {
  readonly workers: number | undefined;
  readonly progress: ProgressStyle;
}

export interface Runs {
  readonly given: { readonly simulate: Simulate; readonly progress: TellProgress };
  /** Progress of one part of several. */
  part(name: string): TellProgress;
  close(): void;
}

export function openRuns(what: string, { workers, progress }: RunsOptions, signal: AbortSignal): Runs {
  setMaxListeners(0, signal); // every run that waits listens for Ctrl-C
  const pool = openNodePool(workers ?? availableParallelism());
  const line = openProgress(what, progress);
  const part = (name: string): TellProgress => (done, all) => line.tell({ phase: name, month: done, months: all });
  return {
    part,
    given: {
      // Side by side: a replicate has one worker, so that none waits for another.
      simulate: (request) => pool.simulate(request, { workers: 1, signal }),
      progress: part('runs'),
    },
    close() {
      line.end();
      pool.close();
    },
  };
}
