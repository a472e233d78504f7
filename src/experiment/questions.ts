/** Questions of many runs that a page asks, in plain data. Each is fetched when it is first asked; the command line asks the same functions. */
import type { ReadFuturesOptions } from './futures/read.ts';
import type { Simulate, TellProgress } from './simulate.ts';

/** What every question is given: runs, and somebody to tell how far it is. */
export interface Given {
  readonly simulate: Simulate;
  readonly progress: TellProgress;
}

type Question<Asked, Report> = (given: Given, asked: Asked) => Promise<Report>;

const question =
  <Options extends { readonly simulate: Simulate }, Report>(fetch: () => Promise<(options: Options) => Promise<Report>>): Question<Omit<Options, keyof Given>, Report> =>
  async (given, asked) =>
    (await fetch())({ ...asked, ...given } as unknown as Options);

export const QUESTIONS = {
  compare: question(async () => (await import('./comparison/compare.ts')).compare),
  split: question(async () => (await import('./split/split.ts')).runSplit),
  mix: question(async () => (await import('./optimise/mix.ts')).bestMix),
  stress: question(async () => (await import('./stress/stress.ts')).stress),
  futures: question(async () => (await import('./futures/run.ts')).runPlan),
  /** Runs nothing: only sums, which would hold a page up. */
  futuresRead: async (_given: Given, asked: ReadFuturesOptions) => (await import('./futures/read.ts')).readFutures(asked),
} as const;

export type Questions = typeof QUESTIONS;
export type Asked<Name extends keyof Questions> = Parameters<Questions[Name]>[1];
export type Report<Name extends keyof Questions> = Awaited<ReturnType<Questions[Name]>>;
