/** Many runs side by side, each by one worker. Requests are taken as workers become free, and results handed on as they come: what waits is bounded. */
import type { RunRequest } from '../src/model/result.ts';
import type { Pool } from './pool.ts';
import type { TimedResult } from './simulate.ts';

/** Beyond the runs under way, so that no worker waits for its caller. */
const AHEAD = 1;

export interface EnsembleOptions {
  /** Runs under way at once: the pool's workers. */
  readonly threads: number;
  /** Of so many requests after one another, the past may be common: so many more wait, for the pool to give each worker a past of its own. */
  readonly together?: number | undefined;
  /** Aborting it rejects with an AbortError; no further request is taken. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each run. */
  readonly progress?: ((done: number) => void) | undefined;
}

/**
 * `use` is given each result with its place among the requests, in the order in which runs end; the next request is not taken before it
 * is done. Resolves when all are; rejects with the first failure, and ends the runs under way.
 */
export async function runEnsemble(
  pool: Pick<Pool, 'simulate'>,
  requests: Iterable<RunRequest>,
  use: (result: TimedResult, at: number) => void | Promise<void>,
  { threads, together = 1, signal, progress }: EnsembleOptions,
): Promise<void> {
  const underWay = new Set<AbortController>(); // one for each run: a signal that many listen to is taken for a leak
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    for (const run of underWay) run.abort();
  };
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  const waiting = requests[Symbol.iterator]();
  let taken = 0;
  let done = 0;

  async function takeTurns(): Promise<void> {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const at = taken;
      taken += 1;
      const run = new AbortController();
      underWay.add(run);
      if (stopped) run.abort();
      const result = await pool.simulate(next.value, { workers: 1, signal: run.signal }).finally(() => underWay.delete(run));
      await use(result, at);
      done += 1;
      progress?.(done);
    }
  }

  try {
    await Promise.all(Array.from({ length: threads + AHEAD + (together - 1) * (threads - 1) }, takeTurns));
  } finally {
    stop();
    signal?.removeEventListener('abort', stop);
    waiting.return?.();
  }
}
