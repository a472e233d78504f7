/** Workers of a page. Where the page is cross-origin isolated several step one run together; elsewhere one does, with the same result. */
import { openPool, type Pool, type PoolOptions } from './pool.ts';
import type { Simulate } from './simulate.ts';
import { type Thread, threadBehind } from './thread.ts';

const THREADS_MAX = 8;
/** A preview and its twin without programmes. */
const PREVIEWS_MAX = 2;
/** From this many people per agent on, a run is a preview: see src/ui/run/wish.ts. */
const PREVIEW_FROM_SCALE = 100;

export function hireBrowserThread(): Thread {
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

/** As many workers as pay, at most these. */
export const openPagePool = (most: number, pastNameOf?: PoolOptions['pastNameOf']): Pool =>
  openPool({ hire: hireBrowserThread, threads: Math.min(most, navigator.hardwareConcurrency || 1), share: canShare(), ...(pastNameOf && { pastNameOf }) });

let runs: Pool | undefined;
let previews: Pool | undefined;
let besides: Pool | undefined;

/** One run by the page's own workers, which stay for the next. Previews have theirs, warm and never held up by a long run that leaves. */
export const simulate: Simulate = (request, options) => {
  if (request.scale >= PREVIEW_FROM_SCALE) {
    previews ??= openPagePool(PREVIEWS_MAX);
    return previews.simulate(request, options);
  }
  runs ??= openPagePool(THREADS_MAX);
  return runs.simulate(request, options);
};

/** One run at a time, by a worker of its own: what nobody waits for holds up neither runs nor previews. */
export const simulateBeside: Simulate = (request, options) => {
  besides ??= openPagePool(1);
  return besides.simulate(request, options);
};
