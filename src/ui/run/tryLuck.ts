/** Runs with other luck, beside whatever else is computed: nobody waits for them. */
import type { RunRequest } from '../../model/result.ts';
import { simulateBeside } from './engine.ts';
import { isTold, luckOfOne, otherSeed, runsAt, withAnother } from './luck.ts';
import type { Results } from './results.ts';
import { luck } from './shown.ts';

/** A hand that moves on within this time has nobody's luck tried. */
const HAND_RESTS_MS = 150;

export let stopLuck = (): void => {};

/** A finer scale's runs take the place of a coarser one's, if those are not done. */
export function tryLuckLater(request: RunRequest, results: Results): void {
  stopLuck();
  const stop = new AbortController();
  // What fails here leaves the line alone, as it was.
  const timer = setTimeout(() => void tryLuck(request, results, stop.signal).catch(() => {}), HAND_RESTS_MS);
  stopLuck = () => {
    clearTimeout(timer);
    stop.abort();
  };
}

async function tryLuck(request: RunRequest, results: Results, stop: AbortSignal): Promise<void> {
  const { seed, scale, scenario } = request;
  const { monthly } = await import('./monthly.ts');
  const kept = results.get(request);
  if (kept === undefined) return;
  let tried = kept.luck ?? luckOfOne(kept.monthly, scale);
  while (tried.runs < runsAt(scale) && !stop.aborted) {
    const result = await simulateBeside({ ...request, seed: otherSeed(seed, tried.runs) }, { signal: stop });
    if (stop.aborted) return;
    tried = withAnother(tried, monthly(result, scenario));
    results.put(request, { ...kept, luck: tried });
    if (isTold(tried)) luck.value = tried;
  }
}
