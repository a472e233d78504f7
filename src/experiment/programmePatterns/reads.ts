/** What is read from the runs of a programme pattern. */
import { mean } from '../../lib/statistics.ts';
import type { Group } from '../../model/outcomes/outcome.ts';
import type { Lives, ProgrammeSeries, RunResult } from '../../model/result.ts';
import { seriesOf } from '../year.ts';

/** First and last month, 'YYYY-MM'. */
export type Months = readonly [first: string, last: string];

/** Values of the months. */
export function during({ dates }: RunResult, values: readonly number[], [first, last]: Months): readonly number[] {
  const part = values.filter((_, m) => dates[m] >= first && dates[m] <= last);
  if (part.length === 0) throw new Error(`The run has no months from ${first} to ${last}.`);
  return part;
}

/** Mean of an outcome of a group over the months, in the outcome's unit. */
export const meanOf = (run: RunResult, outcome: string, group: Group, months: Months): number => mean(during(run, seriesOf(run, outcome, group), months));

/** An outcome by zone: of all who live there, or of newcomers. */
export function zonesOf({ outcomes }: RunResult, outcome: string, of: 'zones' | 'zonesNewcomers'): Readonly<Record<string, readonly number[]>> {
  const found = outcomes[outcome]?.[of];
  if (found === undefined) throw new Error(`The run has no outcome ${outcome} by zone.`);
  return found;
}

export function programmeOf({ programmes }: RunResult, id: string): ProgrammeSeries {
  const found = programmes[id];
  if (found === undefined) throw new Error(`The run has no programme ${id}.`);
  return found;
}

export const lastOf = (values: readonly number[]): number => values.at(-1) ?? Number.NaN;

/** People (households, where they enrol) whom programmes served by the end. */
export const servedBy = (run: RunResult, ...ids: readonly string[]): number => ids.reduce((sum, id) => sum + lastOf(programmeOf(run, id).served), 0);
export const spentOn = (run: RunResult, ...ids: readonly string[]): number => ids.reduce((sum, id) => sum + lastOf(programmeOf(run, id).spentUsd), 0);

type Fact = 'works' | 'ownTrade' | 'unemployed' | 'here' | 'sustained' | 'wishesToLeave';

/** How many are so. */
export const countOf = (lives: Lives, fact: Fact): number => lives[fact].filter(Boolean).length;
/** Part of them that is so; those who left or died count in the denominator. */
export const shareOf = (lives: Lives, fact: Fact): number => countOf(lives, fact) / lives.id.length;
