/** Undo and redo as people press them: within the open scenario, and beyond its first change to the one that it took the place of. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Loaded } from './library.ts';
import * as within from './scenario.ts';
import { loaded, type Saved, type Steps, saved, scenario, steps, takeUp } from './scenario.ts';

/** A scenario as it was left, with its own way back. */
interface Left {
  readonly title: string;
  readonly saved: Saved;
  readonly steps: Steps;
}
/** Leads from one scenario to another; only as long as the first is open. */
interface Way {
  readonly from: Loaded;
  readonly to: Left;
}

const back = signal<Way | undefined>(undefined);
const forth = signal<Way | undefined>(undefined);
const open = (way: ReadonlySignal<Way | undefined>) => computed(() => (way.value?.from === loaded.value ? way.value.to : undefined));

/** What was open before, where the open scenario was put in its place. */
export const replaced = open(back);
const returnedFrom = open(forth);

export const canUndo = computed(() => within.canUndo.value || replaced.value !== undefined);
export const canRedo = computed(() => within.canRedo.value || returnedFrom.value !== undefined);

const leave = (): Left => ({ title: scenario.peek().title, saved: saved.peek(), steps: steps.peek() });

/** Opens a scenario such that undo leads back to what is open now. */
export async function inItsPlace(opening: () => Promise<void>): Promise<void> {
  const [left, was] = [leave(), loaded.peek()];
  await opening();
  if (loaded.peek() !== was) back.value = { from: loaded.peek(), to: left };
}

async function goTo(to: Left | undefined, wayBack: typeof back): Promise<void> {
  if (to === undefined) return;
  const left = leave();
  if (await takeUp(to.saved, to.steps)) wayBack.value = { from: loaded.peek(), to: left };
}

/** Past all changes at once. */
export const goBack = (): Promise<void> => goTo(replaced.peek(), forth);

export async function undo(): Promise<void> {
  if (within.canUndo.peek()) within.undo();
  else await goBack();
}

export async function redo(): Promise<void> {
  if (within.canRedo.peek()) within.redo();
  else await goTo(returnedFrom.peek(), back);
}
