/** What a lesson is, as data. Its words are `lesson-<key>…` in messages/en/classroom.ftl. */
import type { Evaluation } from '../../experiment/evaluation/report.ts';
import type { RunResult } from '../../model/result.ts';
import type { Who } from '../words/groups.ts';

/** What is asked before anything is run. */
export type Question =
  | { readonly kind: 'number'; readonly unit: string; readonly min: number; readonly max: number; readonly step: number }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  /** A course over months, drawn by hand. */
  | { readonly kind: 'course'; readonly unit: string; readonly max: number; readonly step: number; readonly dates: readonly string[] };

/** A number, one of the choices, or the values of a course. */
export type Answer = number | string | readonly number[];

/** A run of the lesson: a shipped scenario, with what is said otherwise as a file would say it. */
export interface Arm {
  readonly from: string;
  readonly changes?: object;
}

export interface Runs {
  /** By arm. */
  readonly of: Readonly<Record<string, RunResult>>;
  readonly evaluation?: Evaluation;
}

/** A line of the table beside the answer; without `who`, of the place. */
export interface Shown {
  readonly outcome: string;
  readonly who: Who;
  readonly group?: string;
}

/** A figure that no outcome holds: its name is the message `<step>-row-<key>`. */
export interface OwnRow {
  readonly key: string;
  readonly unit: string;
  readonly values: readonly number[];
}

export interface Step {
  readonly key: string;
  readonly question: Question;
  readonly arms: readonly string[];
  /** The month that is read. */
  readonly date: string;
  readonly shows: readonly Shown[];
  readonly rows?: (runs: Runs) => { readonly columns: readonly string[]; readonly rows: readonly OwnRow[] };
  /** What the runs say, in the terms of the question. */
  readonly answer: (runs: Runs) => Answer;
}

export interface Lesson {
  readonly key: string;
  readonly minutes: number;
  /** Youngest age for which it is meant. */
  readonly age: number;
  /** Detention, violence or force come up. */
  readonly hard: boolean;
  /** How many aims and notes its words hold. */
  readonly aims: number;
  readonly notes: number;
  readonly arms: Readonly<Record<string, Arm>>;
  /** Months that are run. */
  readonly months: number;
  /** The arm and the programme whose evaluation is looked at. */
  readonly evaluates?: { readonly arm: string; readonly programme: string };
  /** People take parts and choose from nine actions before they run what they agreed. */
  readonly round?: true;
  readonly steps: readonly Step[];
}

/** The arm as a file that extends a shipped scenario; undefined where that is enough. */
export const textOf = ({ from, changes }: Arm): string | undefined =>
  changes === undefined ? undefined : JSON.stringify({ format: 1, extends: from, ...changes });

export const valueAt = (result: RunResult | undefined, outcome: string, group: string, date: string): number =>
  result?.outcomes[outcome]?.series[group]?.[result.dates.indexOf(date)] ?? Number.NaN;

export const courseOf = (result: RunResult | undefined, outcome: string, group: string, dates: readonly string[]): number[] =>
  dates.map((date) => valueAt(result, outcome, group, date));

/** Side by side, never netted. */
export const sides = (outcome: string): readonly Shown[] => [
  { outcome, who: 'residents' },
  { outcome, who: 'returnees' },
];
