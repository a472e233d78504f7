/** What is wished of the model: which scenario, how fine, and with or without its twin. */
import { computed, effect, signal } from '@preact/signals';
import type { RunRequest } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Loaded } from '../state/library.ts';
import { loaded, moving, scenario, seed } from '../state/scenario.ts';
import { load, save } from '../state/storage.ts';
import { compare, page } from '../state/view.ts';
import { readByRun } from './results.ts';

export type Arm = 'with' | 'without';
export const PREVIEW = 100;
const COARSE = 10;
const EVERYBODY = 1;
export const SCALES = [PREVIEW, COARSE, EVERYBODY];

/** Whether the run at one agent per person follows by itself. */
export const fullByItself = signal(load('fullByItself', true));
effect(() => save('fullByItself', fullByItself.value));

export const hasProgrammes = computed(() => Object.keys(scenario.value.programmes).length > 0);
const comparing = computed(() => compare.value && hasProgrammes.value);
const read = computed(() => readByRun(scenario.value));

/** The finest scale that is wanted by itself. Reads all that a run depends on, so that an effect runs when any of it changes. */
export function finestWished(): number {
  read.value;
  seed.value;
  comparing.value;
  if (moving.value || page.value === 'classroom') return PREVIEW; // a lesson's runs are not held up
  return fullByItself.value ? EVERYBODY : COARSE;
}

/** Taken when a climb begins; the page may move on since. */
export interface Wish {
  /** The scenario as it was opened: another one's preview is not worth waiting for. */
  readonly of: Loaded;
  readonly scenario: Scenario;
  readonly seed: string;
  readonly paired: boolean;
}

export const wishNow = (): Wish => ({ of: loaded.peek(), scenario: scenario.peek(), seed: seed.peek(), paired: comparing.peek() });

/** What must be at hand before this scale can be shown: one arm, or both. */
export function armsAt({ scenario: full, seed: phrase, paired }: Wish, scale: number): [[Arm, RunRequest], ...[Arm, RunRequest][]] {
  const request = { scenario: full, seed: phrase, scale };
  const twin = { ...request, scenario: { ...full, programmes: {} } };
  return [['with', request], ...(paired ? [['without', twin] as [Arm, RunRequest]] : [])];
}
