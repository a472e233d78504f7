/** A run on one page of a terminal: residents and returnees side by side, never merged. */
import type { OutcomeSeries, RunResult } from '../model/result.ts';
import { SENTENCE } from '../model/result.ts';
import { rightsLine } from '../model/rightsSheet.ts';
import type { Scenario } from '../model/scenario.ts';
import { table } from './terminal.ts';
import { count, figure, measure, monthWords } from './words.ts';

type Row = readonly string[];

const isThere = (value: number | undefined): value is number => value !== undefined && !Number.isNaN(value);

/** First, furthest from the first (with its month) and last; returnees' series begin when the first of them arrive. */
function course(values: readonly number[] | undefined, unit: string, dates: readonly string[]): Row {
  const months = (values ?? []).flatMap((value, month) => (isThere(value) ? [{ value, month }] : []));
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return ['–', '–', '', '–'];
  const away = ({ value }: { value: number }): number => Math.abs(value - first.value);
  const furthest = months.reduce((most, one) => (away(one) > away(most) ? one : most));
  const when = away(furthest) > 0 ? monthWords(dates[furthest.month]) : '';
  return [first, furthest, last].map(({ value }) => measure(value, unit)).toSpliced(2, 0, when);
}

const named = ({ label, unit }: OutcomeSeries): string => (unit === 'share' || unit === 'count' ? label : `${label} (${unit})`);

function side(title: string, [start, end]: readonly [string, string]): Row {
  return [`${title}: ${start}`, 'furthest', 'in', end];
}

function peopleTable(outcomes: readonly OutcomeSeries[], dates: readonly string[]): string {
  const span = [monthWords(dates[0]), monthWords(dates.at(-1))] as const;
  const rows = outcomes.map((outcome) => [
    named(outcome),
    ...course(outcome.series['residents'], outcome.unit, dates),
    ...course(outcome.series['returnees'], outcome.unit, dates),
  ]);
  return table([['', ...side('Residents', span), ...side('Returnees', ['first', span[1]])], ...rows], 'lrrlrrrlr');
}

function placeTable(outcomes: readonly OutcomeSeries[], dates: readonly string[]): string {
  const head = side('The place', [monthWords(dates[0]), monthWords(dates.at(-1))]);
  const rows = outcomes.map((outcome) => [named(outcome), ...course(outcome.series['all'], outcome.unit, dates)]);
  return table([['', ...head], ...rows], 'lrrlr');
}

function programmeTable(programmes: RunResult['programmes']): string {
  const rows = Object.values(programmes).map(({ label, budgetUsd, unspentUsd, served }) => [
    label,
    figure(Math.round(budgetUsd)),
    figure(Math.round(budgetUsd - unspentUsd)),
    figure(Math.round(served.at(-1) ?? 0)), // a total so far
  ]);
  return table([['Programmes', 'budget USD', 'spent USD', 'served'], ...rows]);
}

/** The sentence on rights comes first: whatever follows is read after it. */
export function summary(
  scenario: Pick<Scenario, 'title' | 'rights'>,
  result: RunResult & { timing: { seconds: number; setupSeconds: number; workers: number } },
): string {
  const { outcomes, dates, programmes, timing } = result;
  const all = Object.values(outcomes);
  const hasSides = ({ series }: OutcomeSeries): boolean => 'residents' in series && 'returnees' in series;
  const ofPeople = all.filter(hasSides);
  const ofPlace = all.filter((outcome) => !hasSides(outcome));
  const seconds = (timing.seconds + timing.setupSeconds).toFixed(1);
  const parts = [
    rightsLine(scenario),
    `${scenario.title}: ${monthWords(dates[0])} to ${monthWords(dates.at(-1))}, one run with seed "${result.seed}", ${count(result.scale, 'person', 'people')} per agent`,
    ...(ofPeople.length > 0 ? [peopleTable(ofPeople, dates)] : []),
    ...(ofPlace.length > 0 ? [placeTable(ofPlace, dates)] : []),
    ...(Object.keys(programmes).length > 0 ? [programmeTable(programmes)] : []),
    `Fingerprint ${result.fingerprint}, model ${result.modelVersion}; ${seconds} s with ${count(timing.workers, 'worker')}.`,
    SENTENCE,
  ];
  return parts.join('\n\n');
}
