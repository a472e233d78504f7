/** One run by a team of threads, or by one thread alone where memory can't be shared. */
import { teamBytes } from '../src/lib/team.ts';
import type { RunRequest } from '../src/model/result.ts';
import type { Part, Seat } from './contract.ts';
import type { MemoryStore } from './memory.ts';
import { cancelled, type SimulateOptions, type TimedResult } from './simulate.ts';
import { STOP_BYTES, stopIn } from './stop.ts';
import type { Thread } from './thread.ts';

function timed(parts: readonly Part[]): TimedResult {
  const [first] = parts;
  if (first?.result === undefined) throw new Error('The first worker of the team handed in no result.');
  const { result, setupSeconds, seconds, secondsByProcess } = first;
  const rowsByWorker = parts.map((part) => part.rows);
  return { ...result, timing: { ...result.timing, seconds, setupSeconds, workers: parts.length, rowsByWorker, secondsByProcess } };
}

/**
 * Settles once every member is back: with the result, or an AbortError after `signal` made all leave at the same month.
 * On any other rejection the members may wait for one another for ever, and must be ended. `memory` is of shared buffers;
 * without it the one member uses its own.
 */
export async function runTogether(
  threads: readonly Thread[],
  request: RunRequest,
  memory: MemoryStore | undefined,
  { progress, publishes, signal }: SimulateOptions,
): Promise<TimedResult> {
  const stopMemory = memory && new SharedArrayBuffer(STOP_BYTES);
  const stop = () => (stopMemory ? stopIn(stopMemory).ask() : threads[0]?.cancel());
  signal?.addEventListener('abort', stop);
  try {
    progress?.({ phase: 'sizing', month: 0, months: request.months ?? request.scenario.place.months });
    const [size] = await Promise.all(threads.map((thread) => thread.plan(request)));
    if (size === undefined) throw new Error('A run needs at least one worker.');
    if (signal?.aborted) throw cancelled();
    const lent = memory?.lend(size.bytes);
    const shared = lent &&
      stopMemory && {
        tables: lent.buffer,
        used: lent.used,
        barrier: new SharedArrayBuffer(teamBytes(threads.length, size.longestSum)),
        stop: stopMemory,
      };
    const seat = (rank: number): Seat => ({ rank, size: threads.length, publishes: publishes && rank === 0, ...(shared ? { shared } : {}) });
    const parts = await Promise.all(threads.map((thread, rank) => thread.run(seat(rank), rank === 0 ? progress : undefined)));
    if (lent) memory?.giveBack(lent.buffer);
    if (parts.some((part) => part.stopped)) throw cancelled();
    // The members' own messages may be slower than the result.
    progress?.({ phase: 'stepping', month: size.months, months: size.months });
    return timed(parts);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
