/** What a line and the soft area behind it stand for, in words: how many people, up to when, and how much of it may be luck. */
import { longDate } from './dates.ts';

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

const SCALE_WORDS: Readonly<Record<number, string>> = { 100: 'preview, 1 in 100', 10: '1 in 10', 1: 'every person' };
export const scaleWords = (scale: number): string => SCALE_WORDS[scale] ?? `1 in ${scale}`;
const shortly = (scale: number): string => scaleWords(scale).replace('preview, ', '');

export const scaleAt = ({ scale, ahead }: Fineness, month: number): number =>
  ahead !== undefined && month < ahead.months ? ahead.scale : scale;

/** "every person up to March 2016, 1 in 10 after" */
export function finenessWords({ scale, ahead }: Fineness, dates: readonly string[], say = longDate): string {
  if (ahead === undefined) return scaleWords(scale);
  return `${shortly(ahead.scale)} up to ${say(dates[ahead.months - 1] ?? '')}, ${shortly(scale)} after`;
}

/** "range of 7 runs of 1 in 100 with other luck" */
export const triedWords = ({ scale, runs }: Tried): string => `range of ${runs} runs of ${shortly(scale)} with other luck`;
