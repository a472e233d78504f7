/** What is read from a run of a sign test: outcomes over a window of months, facts, what a programme did, what an account moved. */
import { mean } from '../../lib/statistics.ts';
import type { Group } from '../../model/outcomes/outcome.ts';
import type { Lives, ProgrammeSeries, RunResult } from '../../model/result.ts';
import { seriesOf } from '../year.ts';
import type { Read } from './sign.ts';

/** First and last month, 'YYYY-MM'. */
export type Months = readonly [first: string, last: string];

/** People arrive from July to December 2020. */
export const WHILE_THEY_COME: Months = ['2020-07', '2020-12'];
export const FIRST_YEAR: Months = ['2021-01', '2021-12'];
export const SECOND_YEAR: Months = ['2022-01', '2022-12'];
export const BOTH_YEARS: Months = ['2021-01', '2022-12'];
export const THE_RUN: Months = ['2020-01', '2022-12'];
export const LAST_MONTH: Months = ['2022-12', '2022-12'];

function within({ dates }: RunResult, values: readonly number[], [first, last]: Months): readonly number[] {
  const part = values.filter((_, m) => dates[m] >= first && dates[m] <= last);
  if (part.length === 0) throw new Error(`The run has no months from ${first} to ${last}.`);
  return part;
}

const span = ([first, last]: Months): string => (first === last ? first : `${first} to ${last}`);

/** Mean over the months of an outcome of a group; the label and the unit are read off the run by the report. */
export const meanOf = (outcome: string, group: Group, months: Months): Read => ({
  label: `${outcome} of ${group}, ${span(months)}`,
  unit: outcome,
  of: (run) => mean(within(run, seriesOf(run, outcome, group), months)),
});

/** The highest mean of three months on end, as patterns F1–F7 are read. */
export const peakOf = (outcome: string, group: Group, months: Months): Read => ({
  label: `highest three months of ${outcome} of ${group}, ${span(months)}`,
  unit: outcome,
  of: (run) => {
    const values = within(run, seriesOf(run, outcome, group), months);
    return Math.max(...values.slice(2).map((_, m) => mean(values.slice(m, m + 3))));
  },
});

/** Mean from one month of the run to another, counted from 1, whatever the calendar says. */
export const monthsOfRun = (outcome: string, group: Group, first: number, last: number): Read => ({
  label: `${outcome} of ${group}, months ${first} to ${last} of the run`,
  unit: outcome,
  of: (run) => mean(seriesOf(run, outcome, group).slice(first - 1, last)),
});

/** Sum over the months; a month in which nobody is in the group counts nothing. */
export const sumOf = (outcome: string, group: Group, months: Months): Read => ({
  label: `${outcome} of ${group} added up, ${span(months)}`,
  unit: 'people',
  of: (run) => within(run, seriesOf(run, outcome, group), months).filter((value) => value > 0).reduce((sum, value) => sum + value, 0),
});

/** Mean over the months of an outcome in one zone: of all, or of those who lived there before, or of newcomers. */
export const inZone = (
  outcome: string,
  zone: string,
  months: Months,
  of: 'zones' | 'zonesResidents' | 'zonesNewcomers' = 'zones',
): Read => ({
  label: `${outcome} in ${zone}${of === 'zones' ? '' : of === 'zonesResidents' ? ', residents' : ', newcomers'}, ${span(months)}`,
  unit: outcome,
  of: (run) => {
    const values = run.outcomes[outcome]?.[of]?.[zone];
    if (values === undefined) throw new Error(`The run has no outcome ${outcome} in ${zone}.`);
    return mean(within(run, values, months));
  },
});

/** What a programme's series says in a month; nothing has been done in a run without it. */
export const programmeAt = (id: string, column: 'served' | 'residentsServed' | 'aware' | 'waiting' | 'spentUsd', month: string): Read => ({
  label: `${column} of the programme, ${month}`,
  unit: column === 'aware' ? 'share' : column === 'spentUsd' ? 'US dollars' : 'people',
  of: (run) => (run.programmes[id] as ProgrammeSeries | undefined)?.[column][run.dates.indexOf(month)] ?? 0,
});

/** What flowed into an account (+) or out of it (−), added up over the months. */
export const flowOf = (account: string, flow: string, months: Months): Read => ({
  label: `${flow} of ${account}, ${span(months)}`,
  unit: 'US dollars',
  of: (run) => within(run, run.accounts[account]?.flowsUsd[flow] ?? run.dates.map(() => 0), months).reduce((sum, usd) => sum + usd, 0),
});

const LIVES = {
  ownTrade: (lives: Lives, at: number) => lives.ownTrade[at] === true,
  regularWork: (lives: Lives, at: number) => lives.works[at] === true && lives.ownTrade[at] === false,
} as const;

/** Of those whom a programme served, the part who live so in the last month; who has left the valley again is counted. */
export const servedShare = (id: string, so: keyof typeof LIVES): Read => ({
  label: `${so === 'ownTrade' ? 'an own trade' : 'regular work'}, of those served, last month`,
  unit: 'share',
  needsLives: true,
  of: ({ lives }) => {
    const served = lives?.servedBy[id] ?? [];
    return lives === undefined || served.length === 0 ? Number.NaN : served.filter((at) => LIVES[so](lives, at)).length / served.length;
  },
});

/** One over the other. */
export const over = (top: Read, bottom: Read): Read => ({
  label: `${top.label}, over ${bottom.label}`,
  unit: 'ratio',
  of: (run) => top.of(run) / bottom.of(run),
});

/** One less the other, times so much where it must be outweighed. */
export const less = (a: Read, b: Read, times = 1): Read => ({
  label: `${a.label}, less ${times === 1 ? '' : `${times} times `}${b.label}`,
  unit: a.unit,
  of: (run) => a.of(run) - times * b.of(run),
});

/** Added up. */
export const together = (...reads: readonly Read[]): Read => ({
  label: reads.map(({ label }) => label).join(' + '),
  unit: reads[0]?.unit ?? '',
  of: (run) => reads.reduce((sum, read) => sum + read.of(run), 0),
});
