/**
 * What is computed when: a preview at one agent per hundred people, then one per ten, then one per person; each with its twin
 * without programmes, from the same luck. A newer wish ends the older one; answers that come late are dropped.
 */
import { batch, computed, effect, signal } from '@preact/signals';
import type { RunRequest, RunResult } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { isCancelled, type Progress, simulate } from './engine.ts';
import { monthly } from './monthly.ts';
import { moving, scenario, seed } from '../state/scenario.ts';
import { load, save } from '../state/storage.ts';
import { compare, month } from '../state/view.ts';
import { beforeArrivals } from '../words/headlines.ts';

export type Arm = 'with' | 'without';
export const SCALES = [100, 10, 1] as const;

export interface Stage {
  readonly arm: Arm;
  readonly scale: number;
  readonly progress?: Progress;
}

export const withRun = signal<RunResult | undefined>(undefined);
export const withoutRun = signal<RunResult | undefined>(undefined);
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

interface Job {
  readonly arm: Arm;
  readonly request: RunRequest;
}

const withoutProgrammes = (full: Scenario): Scenario => ({ ...full, programmes: {} });

/** Two requests with the same key have the same result, so that a result at hand is not computed again. */
const keyOf = (request: RunRequest): string => JSON.stringify([request.scenario, request.seed]);

const shownKey: Record<Arm, string> = { with: '', without: '' };
const shownScaleOf = (arm: Arm): number => (arm === 'with' ? withRun : withoutRun).peek()?.scale ?? Number.POSITIVE_INFINITY;

/** What is still missing on the way to `finest`. */
function ladder(finest: number): Job[] {
  const base = { scenario: scenario.peek(), seed: seed.peek() };
  const arms: [Arm, Scenario][] = [['with', base.scenario]];
  if (comparing.peek()) arms.push(['without', withoutProgrammes(base.scenario)]);
  return SCALES.filter((scale) => scale >= finest).flatMap((scale) =>
    arms.flatMap(([arm, of]): Job[] => {
      const request = { scenario: of, seed: base.seed, scale };
      const known = shownKey[arm] === keyOf(request) && shownScaleOf(arm) <= scale;
      return known ? [] : [{ arm, request }];
    }),
  );
}

let current: AbortController | undefined;

function take(job: Job, result: RunResult): void {
  batch(() => {
    const isFirst = withRun.peek() === undefined;
    (job.arm === 'with' ? withRun : withoutRun).value = monthly(result, job.request.scenario);
    shownKey[job.arm] = keyOf(job.request);
    const last = result.dates.length - 1;
    if (isFirst) month.value = Math.min(last, beforeArrivals(withRun.peek()?.outcomes['arrivals']?.series['all'] ?? []) + 6);
    else if (month.peek() > last) month.value = last;
  });
}

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function climb(finest: number): Promise<void> {
  current?.abort();
  const mine = new AbortController();
  current = mine;
  batch(() => {
    failure.value = undefined;
    cancelledByUser.value = false;
  });
  try {
    for (const job of ladder(finest)) {
      stage.value = { arm: job.arm, scale: job.request.scale };
      const progress = (of: Progress): void => {
        if (current === mine) stage.value = { arm: job.arm, scale: job.request.scale, progress: of };
      };
      const result = await simulate(job.request, { progress, signal: mine.signal });
      if (current !== mine) return;
      take(job, result);
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
  stage.value = undefined;
};

/** All the way to one agent per person, whatever is set. */
export const runFull = (): void => void climb(1);

/** Everything again, as after a failure. */
export function runAgain(): void {
  shownKey.with = '';
  shownKey.without = '';
  void climb(1);
}

const REST_MS = 40;

/** Follows the scenario: coarse while a slider moves, all the way once it rests. */
export function followScenario(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return effect(() => {
    const finest = moving.value ? 100 : fullByItself.value ? 1 : 10;
    scenario.value;
    seed.value;
    if (!comparing.value) withoutRun.value = undefined;
    if (!comparing.value) shownKey.without = '';
    clearTimeout(timer);
    timer = setTimeout(() => void climb(finest), withRun.peek() === undefined ? 0 : REST_MS);
  });
}
