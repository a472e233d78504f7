/**
 * "Within one year", which the source does not date: the highest quarterly mean from October 2016 to September 2017 over the same
 * quarter of 2015. Values are of one run; dates 'YYYY-MM'.
 */
import { mean } from '../lib/statistics.ts';
import type { RunResult } from '../model/result.ts';

/** Last month that the patterns read. */
export const LAST_MONTH = '2017-09';

/** First months of the quarters of the year, and of the same quarters of 2015. */
const QUARTERS = [
  { of: '2016-10', base: '2015-10' },
  { of: '2017-01', base: '2015-01' },
  { of: '2017-04', base: '2015-04' },
  { of: '2017-07', base: '2015-07' },
] as const;

/** The series of an outcome for a group; throws where the run has none, for a pattern without its outcome is an error. */
export function seriesOf(result: RunResult, outcome: string, group: string): readonly number[] {
  const series = result.outcomes[outcome]?.series[group];
  if (series === undefined) throw new Error(`The run has no outcome ${outcome} of ${group}.`);
  return series;
}

function quarterMean({ dates }: RunResult, values: readonly number[], first: string): number {
  const at = dates.indexOf(first);
  return at < 0 ? Number.NaN : mean(values.slice(at, at + 3));
}

/** Highest quarterly mean of the year, in the outcome's unit. */
export function yearHighest(result: RunResult, values: readonly number[]): number {
  return Math.max(...QUARTERS.map(({ of }) => quarterMean(result, values, of)));
}

/** Highest quarterly mean of the year over the same quarter of 2015: the measure of F1–F7. */
export function yearFactor(result: RunResult, values: readonly number[]): number {
  return Math.max(...QUARTERS.map(({ of, base }) => quarterMean(result, values, of) / quarterMean(result, values, base)));
}

/** The mean of the year less that of 2015, in the outcome's unit. */
export function yearRise({ dates }: RunResult, values: readonly number[]): number {
  const from = (first: string, months: number): number => {
    const at = dates.indexOf(first);
    return at < 0 ? Number.NaN : mean(values.slice(at, at + months));
  };
  return from('2016-10', 12) - from('2015-01', 12);
}

/** The mean from October 2016 to September 2017, in the outcome's unit. */
export function yearMean({ dates }: RunResult, values: readonly number[]): number {
  const at = dates.indexOf('2016-10');
  return at < 0 ? Number.NaN : mean(values.slice(at, at + 12));
}
