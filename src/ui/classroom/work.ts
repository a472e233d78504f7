/** What a pupil has done in each lesson. It stays in this browser; only predictions and results go into a result that is handed in. */
import { computed, effect, signal } from '@preact/signals';
import { newId } from '../keep/newId.ts';
import { load, save } from '../state/storage.ts';
import type { Answer } from './lesson.ts';

export interface Work {
  /** Tells two pupils' results apart, and gives each their own luck. */
  readonly id: string;
  readonly predicted: Readonly<Record<string, Answer>>;
  readonly found: Readonly<Record<string, Answer>>;
  readonly explained: Readonly<Record<string, string>>;
  /** Of a round: what was agreed. */
  readonly agreed: readonly string[];
}

const all = signal<Readonly<Record<string, Work>>>(load('classroom', {}));
effect(() => save('classroom', all.value));

const fresh = (): Work => ({ id: newId().slice(0, 8), predicted: {}, found: {}, explained: {}, agreed: [] });

export const workIn = (lesson: string) => computed(() => all.value[lesson]);

function change(lesson: string, make: (work: Work) => Work): void {
  all.value = { ...all.peek(), [lesson]: make(all.peek()[lesson] ?? fresh()) };
}

/** A prediction that is kept is not changed any more. */
export const predict = (lesson: string, step: string, answer: Answer): void =>
  change(lesson, (work) => (step in work.predicted ? work : { ...work, predicted: { ...work.predicted, [step]: answer } }));
export const find = (lesson: string, step: string, answer: Answer): void =>
  change(lesson, (work) => ({ ...work, found: { ...work.found, [step]: answer } }));
export const explain = (lesson: string, step: string, text: string): void =>
  change(lesson, (work) => ({ ...work, explained: { ...work.explained, [step]: text } }));
export const agree = (lesson: string, agreed: readonly string[]): void => change(lesson, (work) => ({ ...work, agreed }));
export const beginAgain = (lesson: string): void => {
  all.value = { ...all.peek(), [lesson]: fresh() };
};
export const begin = (lesson: string): void => change(lesson, (work) => work);
