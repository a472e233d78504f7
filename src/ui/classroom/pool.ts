/** Results that pupils hand in, as short texts, and what a class holds of them. No names, no server. */
import { pack, unpack, type WrongLink } from '../../data/packed.ts';
import { quoted } from '../../data/out/csv.ts';
import type { Answer, Lesson, Question } from './lesson.ts';
import { lessonNamed } from './lessons/index.ts';

const RESULT_VERSION = 1;

export interface Result {
  readonly lesson: string;
  readonly id: string;
  readonly predicted: Readonly<Record<string, Answer>>;
  readonly found: Readonly<Record<string, Answer>>;
}

const rounded = (answer: Answer): Answer => {
  const short = (value: number): number => Math.round(value * 1000) / 1000;
  if (typeof answer === 'number') return short(answer);
  return typeof answer === 'string' ? answer : answer.map(short);
};
const each = (answers: Result['predicted']): Result['predicted'] =>
  Object.fromEntries(Object.entries(answers).map(([step, answer]) => [step, rounded(answer)]));

export const writeResult = ({ lesson, id, predicted, found }: Result): string =>
  pack({ l: lesson, i: id, p: each(predicted), f: each(found) }, RESULT_VERSION);

function fits(question: Question, answer: unknown): answer is Answer {
  if (question.kind === 'number') return typeof answer === 'number' && Number.isFinite(answer);
  if (question.kind === 'choice') return question.of.includes(String(answer));
  return (
    Array.isArray(answer) &&
    answer.length === question.dates.length &&
    answer.every((one) => typeof one === 'number' && Number.isFinite(one))
  );
}

/** Only answers that the lesson asks for. */
function answersOf({ steps }: Lesson, given: unknown): Result['predicted'] {
  const all = (typeof given === 'object' && given !== null ? given : {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(steps.flatMap(({ key, question }) => (fits(question, all[key]) ? [[key, all[key]]] : [])));
}

export function readResult(code: string): Result | WrongLink {
  const read = unpack(code, RESULT_VERSION);
  if (typeof read === 'string') return read;
  const { l, i, p, f } = (read.value ?? {}) as Readonly<Record<string, unknown>>;
  const lesson = lessonNamed(typeof l === 'string' ? l : undefined);
  if (lesson === undefined || typeof i !== 'string' || !/^[0-9a-f]{1,32}$/.test(i)) return 'damaged';
  return { lesson: lesson.key, id: i, predicted: answersOf(lesson, p), found: answersOf(lesson, f) };
}

/** Whatever was pasted: addresses, codes alone on a line, mails around them. */
export const codesIn = (text: string): string[] =>
  [...text.matchAll(/(?:#\/classroom\/pool\/|^[ \t]*)(\d{1,4}\.[\w-]+)/gm)].map(([, code]) => code ?? '');

export interface Pooled {
  readonly results: readonly Result[];
  /** Handed in again by the same pupil: the last one counts. */
  readonly again: number;
  /** By lesson, those of another. */
  readonly foreign: Readonly<Record<string, number>>;
  readonly wrong: readonly WrongLink[];
}

export function pooled(lesson: string, codes: readonly string[]): Pooled {
  const read = codes.map(readResult);
  const all = read.filter((one): one is Result => typeof one !== 'string');
  const here = all.filter((one) => one.lesson === lesson);
  const byPupil = new Map(here.map((one) => [one.id, one]));
  const foreign: Record<string, number> = {};
  for (const one of all) if (one.lesson !== lesson) foreign[one.lesson] = (foreign[one.lesson] ?? 0) + 1;
  return {
    results: [...byPupil.values()],
    again: here.length - byPupil.size,
    foreign,
    wrong: read.filter((one) => typeof one === 'string'),
  };
}

/** A course as its values, first to last. */
const cell = (answer: Answer | undefined): string => quoted(Array.isArray(answer) ? answer.join(' ') : String(answer ?? ''));

/** A row for each pupil and step; pupils are numbered, never named. */
export function csvOfPool({ key, steps }: Lesson, results: readonly Result[]): string {
  const rows = results.flatMap(({ predicted, found }, at) =>
    steps.map((step) => [at + 1, key, step.key, cell(predicted[step.key]), cell(found[step.key])].join(',')),
  );
  return `${['pupil,lesson,step,predicted,run', ...rows].join('\n')}\n`;
}
