/** The scenario that is open, what was changed in it, and how to get back. Kept as it changes by keep/desk.ts. */
import { batch, computed, signal } from '@preact/signals';
import type { Scenario } from '../../model/scenario.ts';
import { applyEdits, type Edits, readPath } from './edits.ts';
import { beginHistory, type History, record, redo as redone, settle as settled, undo as undone } from './history.ts';
import { DEFAULT_ID, type Figure, type Loaded, open, openFirst, openText, type Problem, problemText, type Refused, type Source } from './library.ts';
import { say } from '../words/say.ts';
import { allows, isLocked, type Lesson, lesson } from './locks.ts';

/** All that makes the open scenario, as it is kept. */
export interface Saved {
  readonly id: string;
  /** The user's own file, when it is one. */
  readonly text?: string | undefined;
  readonly given?: Given;
  readonly edits: Edits;
  readonly seed: string;
  /** That it was opened for, with what is locked in it. */
  readonly lesson?: Lesson | undefined;
}

interface Step {
  readonly edits: Edits;
  readonly seed: string;
}
/** What undo and redo lead to. */
export interface Steps {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

const FIRST_SEED = 'Jalalabad';

function first(): Loaded {
  const found = openFirst();
  if ('problems' in found) throw new Error(`The first scenario has problems: ${found.problems.map(({ path }) => path).join(', ')}`);
  return found;
}

const history = signal<History<Step>>(beginHistory({ edits: {}, seed: FIRST_SEED }));
const ownText = signal<string | undefined>(undefined);

export const loaded = signal<Loaded>(first());
export const scenarioId = signal(DEFAULT_ID);
/** Of a file that could not be opened: what was open before stays. */
export const problems = signal<readonly Problem[]>([]);

/** Sources of figures that were put into the scenario with a preset. */
export interface Given {
  readonly figures: readonly Figure[];
  readonly sources: Readonly<Record<string, Source>>;
}
const NOTHING_GIVEN: Given = { figures: [], sources: {} };
const given = signal(NOTHING_GIVEN);

/** Every figure of the file and of presets that are in the scenario, with its source. */
export const known = computed<Given>(() => ({
  figures: [...loaded.value.figures, ...given.value.figures.filter(({ path }) => readPath(scenario.value, path) !== undefined)],
  sources: { ...given.value.sources, ...loaded.value.sources },
}));

export function give({ figures, sources }: Given): void {
  const paths = new Set(figures.map(({ path }) => path));
  const others = given.value.figures.filter(({ path }) => !paths.has(path));
  given.value = { figures: [...others, ...figures], sources: { ...given.value.sources, ...sources } };
}

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

export const saved = computed<Saved>(() => ({
  id: scenarioId.value,
  text: ownText.value,
  given: given.value,
  edits: edits.value,
  seed: seed.value,
  ...(lesson.value !== undefined && { lesson: lesson.value }),
}));
export const steps = computed<Steps>(() => ({ past: history.value.past, future: history.value.future }));

const openSaved = ({ id, text }: Saved): Promise<Loaded | Refused> => (text === undefined ? open(id) : openText(text));

/** In place of what is open. A scenario that has problems is told in `problems`, and what was open stays; so does a lesson that locks what is in it. */
export async function takeUp(of: Saved, { past, future }: Steps = { past: [], future: [] }): Promise<boolean> {
  if (of.lesson === undefined && !allows('scenario', ...Object.keys(of.edits))) return false;
  const found = await openSaved(of);
  batch(() => {
    show(found, of.id, of.text);
    if ('problems' in found) return;
    if (of.lesson !== undefined) lesson.value = of.lesson;
    given.value = of.given ?? NOTHING_GIVEN;
    history.value = { past, present: { edits: of.edits, seed: of.seed }, future };
  });
  return 'scenario' in found;
}

/** A kept scenario with its changes, beside the open one. Rejects where it cannot be read any more. */
export async function scenarioOf(of: Saved): Promise<Scenario> {
  const found = await openSaved(of);
  if ('problems' in found) throw new Error(found.problems.map(problemText).join('; '));
  return applyEdits(found.scenario, of.edits);
}

/** `settledNow`: the gesture is over; until then further values belong to the same step of undo. */
export function change(path: string, value: unknown, settledNow = true): void {
  if (!allows(path)) return;
  const { present } = history.value;
  const next = record(history.value, { ...present, edits: { ...present.edits, [path]: value } }, path);
  history.value = settledNow ? settled(next) : next;
}

/** Several changes as one step of undo; as further values of a gesture under way, where it is named. */
export function changeAll(changes: Edits, gesture?: string): void {
  if (!allows(...Object.keys(changes))) return;
  const { present } = history.value;
  const next = record(history.value, { ...present, edits: { ...present.edits, ...changes } }, gesture);
  history.value = gesture === undefined ? settled(next) : next;
}

/** The hand lets go: what follows is another step of undo. */
export function endGesture(): void {
  if (moving.value) history.value = settled(history.value);
}

export function forget(path: string): void {
  if (!allows(path)) return;
  const kept = Object.entries(edits.value).filter(([key]) => key !== path && !key.startsWith(`${path}.`));
  history.value = record(history.value, { ...history.value.present, edits: Object.fromEntries(kept) });
}

export function changeSeed(to: string): void {
  if (!allows('seed')) return;
  history.value = record(history.value, { ...history.value.present, seed: to });
}

export const undo = (): void => {
  history.value = settled(undone(history.value));
};
export const redo = (): void => {
  history.value = settled(redone(history.value));
};
/** What a lesson locks stays as the lesson has it. */
export const resetEdits = (): void => {
  const kept = Object.entries(edits.value).filter(([path]) => isLocked(path));
  history.value = record(history.value, { ...history.value.present, edits: Object.fromEntries(kept) });
};

function show(found: Loaded | Refused, id: string, text?: string): void {
  if ('problems' in found) {
    problems.value = found.problems;
    return;
  }
  problems.value = [];
  batch(() => {
    history.value = beginHistory({ edits: {}, seed: seed.value });
    given.value = NOTHING_GIVEN;
    ownText.value = text;
    scenarioId.value = id;
    loaded.value = found;
  });
}

let asked = 0;

/** Shows what was asked for last, in whatever order files arrive. */
async function showLast(find: () => Promise<Loaded | Refused>, id: string, text?: string): Promise<void> {
  if (!allows('scenario')) return;
  asked++;
  const mine = asked;
  const unreachable = { problems: [{ path: id, found: say('problem-no-answer'), expected: say('problem-its-file') }] };
  const answer = await find().catch(() => unreachable);
  if (mine === asked) show(answer, id, text);
}

export const openShipped = (id: string): Promise<void> => showLast(() => open(id), id);
export const openOwn = (text: string): Promise<void> => showLast(() => openText(text), 'own', text);
