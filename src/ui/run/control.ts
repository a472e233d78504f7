/**
 * What is computed when: a preview at one agent per hundred people, then one per ten, then one per person; each with its twin
 * without programmes, from the same luck. Two arms are only ever shown at the same scale. A newer wish ends the older one.
 */
import { batch, signal } from '@preact/signals';
import type { RunRequest } from '../../model/result.ts';
import { mark } from '../marks.ts';
import { loaded } from '../state/scenario.ts';
import { isCancelled, type Progress, simulate } from './engine.ts';
import { growing } from './growing.ts';
import { Results } from './results.ts';
import * as shown from './shown.ts';
import { stopLuck, tryLuckLater } from './tryLuck.ts';
import { type Arm, armsAt, PREVIEW, SCALES, type Wish, wishNow } from './wish.ts';

export interface Stage {
  readonly arm: Arm;
  readonly scale: number;
  readonly progress?: Progress;
}

export const stage = signal<Stage | undefined>(undefined);
export const failure = signal<string | undefined>(undefined);
export const cancelledByUser = signal(false);

/** People of a preview who are followed from place to place, at most. */
const DOTS = 40_000;

const results = new Results();

/** Shows what is at hand at this scale; its luck is tried once the hand rests. */
function show(wish: Wish, scale: number): void {
  const [[, request], other] = armsAt(wish, scale);
  const run = results.get(request);
  if (run === undefined) return;
  shown.show(wish, run, other && results.get(other[1]));
  tryLuckLater(request, results);
}

/** One sentence: what follows it on the page is another. */
function words(error: unknown): string {
  const said = (error instanceof Error ? error.message : String(error)).trim();
  return /[.!?]$/.test(said) ? said : `${said}.`;
}

/** Both arms at once: where a run has one worker, the twins do not wait for one another. Progress is told of the first that is not done. */
async function compute(wish: Wish, scale: number, stop: AbortSignal): Promise<void> {
  const grow = growing(wish, scale, results, stop);
  const under = new Map(armsAt(wish, scale).filter(([, request]) => results.get(request) === undefined));
  const run = async (arm: Arm, request: RunRequest): Promise<void> => {
    const progress = (of?: Progress): void => {
      if (arm === under.keys().next().value && !stop.aborted) stage.value = { arm, scale, ...(of && { progress: of }) };
    };
    progress();
    const hear = ({ soFar, ...of }: Progress): void => {
      progress(of);
      if (soFar !== undefined) grow(arm, soFar);
    };
    const publishes = scale < PREVIEW; // over a coarser result
    const [result, { monthly }] = await Promise.all([
      simulate(arm === 'with' && scale === PREVIEW ? { ...request, whereaboutsOf: DOTS } : request, { progress: hear, publishes, signal: stop }),
      import('./monthly.ts'),
    ]);
    if (stop.aborted) return;
    mark('answered');
    under.delete(arm);
    const whereabouts = result.whereabouts ?? results.get({ ...request, scale: PREVIEW })?.whereabouts;
    results.put(request, { result, monthly: monthly(result, request.scenario), whereabouts });
    if (shown.withRun.peek() === undefined) show(wish, scale); // the very first lines don't wait for their twins
  };
  await Promise.all(Array.from(under, ([arm, request]) => run(arm, request)));
  if (!stop.aborted) show(wish, scale);
}

const kept = () => import('../keep/keptResults.ts');
/** Results can be computed again. */
const nothing = (): void => {};

/** The scenario as it was opened, of which results were looked for. */
let recalled: Wish['of'] | undefined;

let current: { readonly wish: Wish; readonly stop: AbortController } | undefined;
/** Wished while a preview was under way that is left to end, so that charts follow a hand that does not rest. The latest wish wins. */
let queued: number | undefined;

function leave(): void {
  current?.stop.abort();
  current = undefined;
  queued = undefined;
  stage.value = undefined;
}

async function climb(finest: number): Promise<void> {
  const wish = wishNow();
  const stop = new AbortController();
  stopLuck();
  batch(() => {
    leave();
    failure.value = undefined;
    cancelledByUser.value = false;
  });
  current = { wish, stop };
  if (recalled !== wish.of) {
    recalled = wish.of;
    await kept().then(({ recall }) => recall(wish, finest, results)).catch(nothing);
    if (stop.signal.aborted) return;
  }
  const wanted = SCALES.filter((scale) => scale >= finest);
  const start = wanted.findLastIndex((scale) => armsAt(wish, scale).every(([, request]) => results.get(request) !== undefined));
  if (start >= 0) show(wish, wanted[start] ?? finest);
  try {
    for (const scale of wanted.slice(start + 1)) {
      await compute(wish, scale, stop.signal);
      if (stop.signal.aborted) return;
      if (scale < PREVIEW) void kept().then(({ remember }) => remember(wish, scale, results)).catch(nothing);
      if (queued !== undefined) return void climb(queued);
    }
  } catch (error) {
    if (stop.signal.aborted) return;
    if (queued !== undefined) return void climb(queued); // what failed is wished no more
    if (!isCancelled(error)) failure.value = words(error);
  }
  leave(); // also the twin of a run that failed
}

/** A preview of the same place that is under way is left to end; whatever else runs is cancelled. */
export function ask(finest: number): void {
  if (current?.wish.of === loaded.peek() && stage.peek()?.scale === PREVIEW) queued = finest;
  else void climb(finest);
}

export const cancel = (): void => {
  cancelledByUser.value = true;
  stopLuck();
  leave();
};

/** All the way to one agent per person, whatever is set. */
export const runFull = (): void => void climb(1);

/** Everything again, as after a failure. */
export function runAgain(): void {
  results.forget();
  void climb(1);
}
