/** What a line and the soft area behind it stand for, in words: how many people, up to when, and how much of it may be luck. */
import { longDate } from './dates.ts';
import { say } from './say.ts';

/** Of what is drawn: people per agent, and the first months that a finer run has done. */
export interface Fineness {
  readonly scale: number;
  readonly ahead?: { readonly scale: number; readonly months: number } | undefined;
}

/** The runs that a soft area holds, with the people per agent in them. */
export interface Tried {
  readonly scale: number;
  readonly runs: number;
}

/** "preview, 1 in 100", "every person" */
export const scaleWords = (scale: number): string => say('scale', { scale });

export const scaleAt = ({ scale, ahead }: Fineness, month: number): number =>
  ahead !== undefined && month < ahead.months ? ahead.scale : scale;

/** "every person up to March 2016, 1 in 10 after" */
export function finenessWords({ scale, ahead }: Fineness, dates: readonly string[], date = longDate): string {
  if (ahead === undefined) return scaleWords(scale);
  return say('fineness', { fine: ahead.scale, coarse: scale, date: date(dates[ahead.months - 1] ?? '') });
}

/** "range of 7 runs of 1 in 100 with other luck" */
export const triedWords = ({ scale, runs }: Tried): string => say('luck-range', { scale, runs });
