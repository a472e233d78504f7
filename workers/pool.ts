/** Workers that are hired once and step one run after another: one queue for single runs, teams and replicates. */
import type { RunRequest } from '../src/model/result.ts';
import { createMemoryStore } from './memory.ts';
import { rememberPasts } from './pasts.ts';
import { cancelled, isCancelled, type Simulate, type SimulateOptions, type TimedResult } from './simulate.ts';
import type { Thread } from './thread.ts';
import { runTogether } from './together.ts';

export interface Pool {
  readonly simulate: Simulate;
  /** Ends all workers; what still runs or waits rejects. */
  close(): void;
}

export interface PoolOptions {
  readonly hire: () => Thread;
  /** Workers at most. */
  readonly threads: number;
  /** Whether workers can share memory; if not, every run has one worker. */
  readonly share: boolean;
  /** Name of the past that a run shares with others, so that it comes to the worker that keeps it; where left out, all come to any. */
  readonly pastNameOf?: (request: RunRequest) => string | undefined;
}

interface Job {
  readonly request: RunRequest;
  readonly options: SimulateOptions;
  readonly workers: number;
  /** Name of the past that it shares with others, if it does; a team's run is stepped whole. */
  readonly past: string | undefined;
  /** Settles the caller's promise. */
  readonly resolve: (result: TimedResult) => void;
  readonly reject: (why: Error) => void;
}

const WAITING_MAX = 100_000;
/** A cancelled run's workers are reused if they leave within this time, and ended otherwise. */
const GRACE_MS = 1_000;
/** From this many people per agent on, a run is so short that waiting for one another costs more than helping saves. */
const ALONE_FROM_SCALE = 10;

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/** Ends the team of a cancelled run if it doesn't leave by itself; returns how to call that off. */
function endAfterGrace(team: readonly Thread[], signal: AbortSignal | undefined): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onAbort = () => {
    timer = setTimeout(() => {
      for (const thread of team) thread.end(cancelled());
    }, GRACE_MS);
  };
  signal?.addEventListener('abort', onAbort, { once: true });
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  };
}

export function openPool({ hire, threads, share, pastNameOf }: PoolOptions): Pool {
  const memory = share ? createMemoryStore(true) : undefined;
  const queue: Job[] = [];
  const all = new Set<Thread>();
  const pasts = rememberPasts<Thread>();
  let idle: Thread[] = [];
  let closed = false;

  function release(team: readonly Thread[]): void {
    for (const thread of all) {
      if (!thread.isLost()) continue;
      all.delete(thread);
      pasts.forget(thread);
    }
    idle = [...idle, ...team].filter((thread) => all.has(thread));
  }

  async function work({ request, options, workers, past, resolve, reject }: Job): Promise<void> {
    const team: Thread[] = [];
    const callOff = endAfterGrace(team, options.signal);
    try {
      while (team.length < workers) team.push(pasts.takeFrom(idle, past) ?? hire());
      for (const thread of team) {
        all.add(thread);
        pasts.remember(thread, past);
      }
      resolve(await runTogether(team, request, memory, options));
    } catch (thrown) {
      const why = asError(thrown);
      reject(why);
      // Whoever is left may be waiting for the lost one at a barrier.
      if (!isCancelled(why)) for (const thread of team) thread.end(why);
    } finally {
      callOff();
      release(team);
      startNext();
    }
  }

  /** First come, first served: single runs don't overtake a team for ever. Only runs that share pasts change places among themselves. */
  function startNext(): void {
    release([]);
    while (queue[0] !== undefined) {
      if (idle.length + threads - all.size < queue[0].workers) return;
      const [job] = queue.splice(pasts.nextPlace(queue, idle), 1) as [Job];
      void work(job);
    }
  }

  function workersFor(request: RunRequest, wished: number | undefined): number {
    if (!share) return 1;
    return Math.max(1, Math.min(threads, Math.floor(wished ?? (request.scale >= ALONE_FROM_SCALE ? 1 : threads))));
  }

  const simulate: Simulate = (request, options = {}) => {
    const { signal, progress } = options;
    return new Promise<TimedResult>((resolve, reject) => {
      if (closed) throw new Error('The pool of workers is closed.');
      if (signal?.aborted) throw cancelled();
      if (queue.length >= WAITING_MAX) throw new Error(`${WAITING_MAX} runs are waiting for a worker: no more are taken.`);
      const settle =
        <T>(how: (value: T) => void): ((value: T) => void) =>
        (value) => {
          open = false;
          signal?.removeEventListener('abort', onAbort);
          how(value);
        };
      let open = true;
      const workers = workersFor(request, options.workers);
      const job: Job = {
        request,
        options: { ...options, progress: progress && ((now) => void (open && progress(now))) },
        workers,
        past: workers === 1 ? pastNameOf?.(request) : undefined,
        resolve: settle(resolve),
        reject: settle(reject),
      };
      const onAbort = () => {
        const at = queue.indexOf(job);
        if (at >= 0) queue.splice(at, 1);
        job.reject(cancelled());
        startNext();
      };
      signal?.addEventListener('abort', onAbort);
      queue.push(job);
      startNext();
    });
  };

  return {
    simulate,
    close() {
      closed = true;
      const why = new Error('The pool of workers was closed.');
      for (const job of queue.splice(0)) job.reject(why);
      for (const thread of all) thread.end(why);
    },
  };
}
