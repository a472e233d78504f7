/** Stands in for workers/browser.ts while drawing: as slow as the real thing might be, and as cancellable. */
import { cancelled, type Simulate } from '../../../workers/simulate.ts';
import { fakeResult } from './result.ts';

const MONTH_MS: Readonly<Record<number, number>> = { 100: 1, 10: 6, 1: 40 };

export const simulate: Simulate = async (request, options = {}) => {
  const result = fakeResult(request);
  const months = result.dates.length;
  for (let month = 0; month < months; month += 4) {
    if (options.signal?.aborted) throw cancelled();
    options.progress?.({ phase: 'stepping', month, months });
    await new Promise((resolve) => setTimeout(resolve, 4 * (MONTH_MS[request.scale] ?? 1)));
  }
  const timing = { ...result.timing, seconds: 1, setupSeconds: 0, workers: 1, rowsByWorker: [0], secondsByProcess: {} };
  return { ...result, timing };
};
