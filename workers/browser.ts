/** Workers of a page. Where the page is cross-origin isolated several step one run together; elsewhere one does, with the same result. */
import { openPool, type Pool } from './pool.ts';
import type { Simulate } from './simulate.ts';
import { type Thread, threadBehind } from './thread.ts';

const THREADS_MAX = 8;

function hireBrowserThread(): Thread {
  const worker = new Worker(new URL('./browserWorker.ts', import.meta.url), { type: 'module' });
  const { thread, lose } = threadBehind(worker, () => worker.terminate());
  worker.addEventListener('error', (event) => {
    // A worker whose file can't be loaded reports an error without a message.
    lose(new Error(`A worker of this run failed: ${event.message || 'its script could not be loaded'}`));
    worker.terminate();
  });
  worker.addEventListener('messageerror', () => lose(new Error('A message to or from a worker could not be read.')));
  return thread;
}

/** Whether this page may share memory between workers. */
export const canShare = (): boolean => globalThis.crossOriginIsolated && typeof SharedArrayBuffer !== 'undefined';

export function openPagePool(threads = Math.min(THREADS_MAX, navigator.hardwareConcurrency || 1)): Pool {
  return openPool({ hire: hireBrowserThread, threads, share: canShare() });
}

let pool: Pool | undefined;

/** One run by the page's own workers, which stay for the next. */
export const simulate: Simulate = (request, options) => {
  pool ??= openPagePool();
  return pool.simulate(request, options);
};
