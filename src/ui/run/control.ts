/**
 * What is computed when: a preview at one agent per hundred people, then one per ten, then one per person; each with its twin
 * without programmes, from the same luck. Two arms are only ever shown at the same scale. A newer wish ends the older one.
 */
import { batch, computed, effect, signal } from '@preact/signals';
import type { RunRequest, RunResult } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { moving, scenario, seed } from '../state/scenario.ts';
import { load, save } from '../state/storage.ts';
import { compare, month } from '../state/view.ts';
import { arrivalSpan } from '../words/headlines.ts';
import { isCancelled, type Progress, simulate } from './engine.ts';
import { readByRun, Results } from './results.ts';

export type Arm = 'with' | 'without';
const PREVIEW = 100;
const HALF_A_YEAR = 6;
const SCALES = [PREVIEW, 10, 1];

export interface Stage {
  readonly arm: Arm;
  readonly scale: number;
  readonly progress?: Progress;
}

export const withRun = signal<RunResult | undefined>(undefined);
export const withoutRun = signal<RunResult | undefined>(undefined);

/** What is shown, as the model gave it, with the scenario that it was asked of: for lenses, reach and money. */
export interface Shown {
  readonly scenario: Scenario;
  readonly result: RunResult;
  /** The same lives without programmes. */
  readonly without?: RunResult | undefined;
}
export const shownRun = signal<Shown | undefined>(undefined);
export const stage = signal<Stage | undefined>(undefined);
export const failure = signal<string | undefined>(undefined);
export const cancelledByUser = signal(false);
/** Whether the run at one agent per person follows by itself. */
export const fullByItself = signal(load('fullByItself', true));
effect(() => save('fullByItself', fullByItself.value));

export const hasProgrammes = computed(() => Object.keys(scenario.value.programmes).length > 0);
const comparing = computed(() => compare.value && hasProgrammes.value);
/** The scale of what is drawn. */
export const shownScale = computed(() => withRun.value?.scale);

const results = new Results();

/** What was wished when a climb began; the page may have moved on since. */
interface Wish {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly paired: boolean;
}

/** What must be at hand before this scale can be shown: one arm, or both. */
function armsAt({ scenario: full, seed: phrase, paired }: Wish, scale: number): [Arm, RunRequest][] {
  const request = { scenario: full, seed: phrase, scale };
  const twin = { ...request, scenario: { ...full, programmes: {} } };
  return [['with', request], ...(paired ? [['without', twin] as [Arm, RunRequest]] : [])];
}

/** Shows what is at hand at this scale; the month stays, except that the first result moves it to half a year after the arrivals. */
function show(wish: Wish, scale: number): void {
  const [shown, twin] = armsAt(wish, scale).map(([, request]) => results.get(request));
  if (shown === undefined) return;
  batch(() => {
    const last = shown.result.dates.length - 1;
    const span = arrivalSpan(shown.monthly.outcomes['arrivals']?.series['all'] ?? []);
    if (withRun.peek() === undefined) month.value = Math.min(last, (span?.[1] ?? 0) + HALF_A_YEAR);
    else if (month.peek() > last) month.value = last;
    withRun.value = shown.monthly;
    withoutRun.value = twin?.monthly;
    shownRun.value = { scenario: wish.scenario, result: shown.result, without: twin?.result };
  });
}

let current: AbortController | undefined;

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function compute(wish: Wish, scale: number, mine: AbortController): Promise<void> {
  for (const [arm, request] of armsAt(wish, scale)) {
    if (results.get(request) !== undefined) continue;
    stage.value = { arm, scale };
    const progress = (of: Progress): void => {
      if (current === mine) stage.value = { arm, scale, progress: of };
    };
    const [result, { monthly }] = await Promise.all([simulate(request, { progress, signal: mine.signal }), import('./monthly.ts')]);
    if (current !== mine) return;
    results.put(request, { result, monthly: monthly(result, request.scenario) });
    if (withRun.peek() === undefined) show(wish, scale); // the very first lines don't wait for their twins
  }
  show(wish, scale);
}

/** Wished while a preview was under way that is left to end, so that charts follow a hand that does not rest. */
let queued: number | undefined;

async function climb(finest: number): Promise<void> {
  current?.abort();
  const mine = new AbortController();
  current = mine;
  queued = undefined;
  const wish: Wish = { scenario: scenario.peek(), seed: seed.peek(), paired: comparing.peek() };
  batch(() => {
    failure.value = undefined;
    cancelledByUser.value = false;
    stage.value = undefined;
  });
  const wanted = SCALES.filter((scale) => scale >= finest);
  const start = wanted.findLastIndex((scale) => armsAt(wish, scale).every(([, request]) => results.get(request) !== undefined));
  if (start >= 0) show(wish, wanted[start] ?? finest);
  try {
    for (const scale of wanted.slice(start + 1)) {
      await compute(wish, scale, mine);
      if (current !== mine) return;
      if (queued !== undefined) return void climb(queued);
    }
  } catch (error) {
    if (current === mine && !isCancelled(error)) failure.value = words(error);
  }
  if (current === mine) {
    current = undefined;
    stage.value = undefined;
  }
}

export const cancel = (): void => {
  cancelledByUser.value = true;
  current?.abort();
  current = undefined;
  queued = undefined;
  stage.value = undefined;
};

/** All the way to one agent per person, whatever is set. */
export const runFull = (): void => void climb(1);

/** Everything again, as after a failure. */
export function runAgain(): void {
  results.forget();
  void climb(1);
}

const REST_MS = 40;

function ask(finest: number): void {
  if (finest === PREVIEW && current !== undefined && stage.peek()?.scale === PREVIEW) queued = finest;
  else void climb(finest);
}

const wished = computed(() => readByRun(scenario.value));

/** Follows the scenario: coarse while a slider moves, all the way once it rests. */
export function followScenario(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return effect(() => {
    const finest = moving.value ? PREVIEW : fullByItself.value ? 1 : 10;
    wished.value;
    seed.value;
    comparing.value;
    clearTimeout(timer);
    if (withRun.peek() === undefined && current === undefined) ask(finest);
    else timer = setTimeout(() => ask(finest), REST_MS);
  });
}
