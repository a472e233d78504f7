/** Fills its heap with what stays, and tells how often all of it was looked through for garbage since it began. */
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { parentPort } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { Steps } from '../../workers/contract.ts';
import { serve } from '../../workers/serve.ts';

const WHOLE: readonly (number | undefined)[] = [constants.NODE_PERFORMANCE_GC_MAJOR, constants.NODE_PERFORMANCE_GC_INCREMENTAL];
let looks = 0;
new PerformanceObserver((list) => {
  const entries = list.getEntries() as readonly { readonly detail?: { readonly kind?: number } }[];
  looks += entries.filter(({ detail }) => WHOLE.includes(detail?.kind)).length;
}).observe({ entryTypes: ['gc'] });

const kept: number[][] = [];
const prepare = ({ scale: lists }: { readonly scale: number }) => {
  for (let k = 0; k < lists; k++) kept.push(new Array<number>(10).fill(k));
  return { bytes: looks, longestSum: 0, months: 0 };
};
const openRun = (): Steps => {
  throw new Error('it is only asked for its plan');
};
if (parentPort) serve({ prepare, openRun }, nodeEndpoint(parentPort));
