/** The scenario that is open, what was changed in it, and how to get back. Saved as it changes; restored when the page opens. */
import { computed, effect, signal } from '@preact/signals';
import type { Scenario } from '../../model/scenario.ts';
import { applyEdits, type Edits } from './edits.ts';
import { beginHistory, type History, record, redo as redone, settle as settled, undo as undone } from './history.ts';
import { DEFAULT_ID, type Loaded, open, openText, type Problem } from './library.ts';
import { load, save } from './storage.ts';

interface Saved {
  readonly id: string;
  /** The user's own file, when it is one. */
  readonly text?: string | undefined;
  readonly edits: Edits;
  readonly seed: string;
}

interface Step {
  readonly edits: Edits;
  readonly seed: string;
}

const FIRST_SEED = 'Jalalabad';

function restore(): { loaded: Loaded; id: string; text: string | undefined; step: Step } {
  const saved = load<Saved | undefined>('scenario', undefined);
  const found = saved?.text === undefined ? open(saved?.id ?? DEFAULT_ID) : openText(saved.text);
  if (saved !== undefined && 'scenario' in found) {
    return { loaded: found, id: saved.id, text: saved.text, step: { edits: saved.edits, seed: saved.seed } };
  }
  const first = open(DEFAULT_ID);
  if ('problems' in first) throw new Error(`The first scenario has problems: ${first.problems.map(({ path }) => path).join(', ')}`);
  return { loaded: first, id: DEFAULT_ID, text: undefined, step: { edits: {}, seed: FIRST_SEED } };
}

const first = restore();
const history = signal<History<Step>>(beginHistory(first.step));
const ownText = signal(first.text);

export const loaded = signal<Loaded>(first.loaded);
export const scenarioId = signal(first.id);
/** Of a file that could not be opened: what was open before stays. */
export const problems = signal<readonly Problem[]>([]);

export const edits = computed(() => history.value.present.edits);
export const seed = computed(() => history.value.present.seed);
export const scenario = computed<Scenario>(() => applyEdits(loaded.value.scenario, edits.value));
/** Parts that most changes leave alone: what draws them is not drawn again while a slider moves. */
export const zones = computed(() => scenario.value.zones);
export const roads = computed(() => scenario.value.roads);
export const placeFacts = computed(() => scenario.value.place);
export const canUndo = computed(() => history.value.past.length > 0);
export const canRedo = computed(() => history.value.future.length > 0);
/** A slider is being moved. */
export const moving = computed(() => history.value.gesture !== undefined);

effect(() => {
  save('scenario', { id: scenarioId.value, text: ownText.value, edits: edits.value, seed: seed.value } satisfies Saved);
});

/** `settledNow`: the gesture is over; until then further values belong to the same step of undo. */
export function change(path: string, value: unknown, settledNow = true): void {
  const { present } = history.value;
  const next = record(history.value, { ...present, edits: { ...present.edits, [path]: value } }, path);
  history.value = settledNow ? settled(next) : next;
}

export function forget(path: string): void {
  const kept = Object.entries(edits.value).filter(([key]) => key !== path && !key.startsWith(`${path}.`));
  history.value = record(history.value, { ...history.value.present, edits: Object.fromEntries(kept) });
}

export function changeSeed(to: string): void {
  history.value = record(history.value, { ...history.value.present, seed: to });
}

export const undo = (): void => {
  history.value = settled(undone(history.value));
};
export const redo = (): void => {
  history.value = settled(redone(history.value));
};
export const resetEdits = (): void => {
  history.value = record(history.value, { ...history.value.present, edits: {} });
};

function show(found: Loaded | { readonly problems: readonly Problem[] }, id: string, text?: string): void {
  if ('problems' in found) {
    problems.value = found.problems;
    return;
  }
  problems.value = [];
  history.value = beginHistory({ edits: {}, seed: seed.value });
  ownText.value = text;
  scenarioId.value = id;
  loaded.value = found;
}

export const openShipped = (id: string): void => show(open(id), id);
export const openOwn = (text: string): void => show(openText(text), 'own', text);
