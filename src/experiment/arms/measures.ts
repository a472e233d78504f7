/**
 * What the arms are compared by, for whom and when. The smallest difference that matters was written before the runs; it is assumed,
 * and about what a survey of a few thousand people could tell.
 */
import { mean } from '../../lib/statistics.ts';
import { monthIndex } from '../../model/calendar.ts';
import { readSide } from '../../model/outcomes/sides.ts';
import type { RunResult } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { FIRST_MONTH, LAST_MONTH } from './arms.ts';

export const GROUPS = ['residents', 'returnees', 'all'] as const;
export type Group = (typeof GROUPS)[number];

export interface Measure {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly better: 'more' | 'less';
  readonly smallest: number;
  /** Outcome of each group. */
  readonly of: Readonly<Record<Group, string>>;
}

const one = (outcome: string): Measure['of'] => ({ residents: outcome, returnees: outcome, all: outcome });

export const MEASURES: readonly Measure[] = [
  { key: 'livingStandard', label: 'Living standard over before', unit: 'ratio', better: 'more', smallest: 0.01, of: one('livingStandard') },
  // Of all people, those in regular work, an own trade or public works.
  { key: 'employment', label: 'In work', unit: 'share of people', better: 'more', smallest: 0.005, of: one('employment') },
  {
    // Of residents their resentment, of returnees their grievance, of all the tension of the place.
    key: 'resentment',
    label: 'Resentment, grievance, tension',
    unit: 'index 0–1',
    better: 'less',
    smallest: 0.01,
    of: { residents: 'resentment', returnees: 'grievance', all: 'tension' },
  },
  { key: 'wish', label: 'Wish to leave', unit: 'share of adults', better: 'less', smallest: 0.005, of: one('wish') },
  { key: 'composite', label: 'Reintegration score', unit: 'index 0–1', better: 'more', smallest: 0.005, of: one('rssComposite') },
  { key: 'immobility', label: 'Wish to leave and cannot', unit: 'share of adults', better: 'less', smallest: 0.005, of: one('involuntaryImmobility') },
  { key: 'rents', label: 'Rents over before', unit: 'ratio', better: 'less', smallest: 0.01, of: one('rentIndex') },
];

export const READINGS = { during: 'while the money is spent', after: 'the year after' } as const;
export type Reading = keyof typeof READINGS;

/** Every figure of a run, by `measure.group.reading`. */
export type Figures = Readonly<Record<string, number>>;
export const figureKey = (measure: string, group: Group, reading: string): string => `${measure}.${group}.${reading}`;

const WORK = ['wageWorkers', 'selfEmployed', 'publicWorkers'] as const;

function series(run: RunResult, outcome: string, group: Group): readonly number[] {
  if (outcome !== 'employment') return run.outcomes[outcome]?.series[group] ?? [];
  const people = series(run, 'population', group);
  return people.map((count, m) => WORK.reduce((sum, key) => sum + (run.outcomes[key]?.series[group]?.[m] ?? 0), 0) / count);
}

/** Means over months [from, to]; outcomes of places by where the people of a side live. */
function meanOver(run: RunResult, outcome: string, group: Group, from: number, to: number): number {
  const values = series(run, outcome, group);
  if (values.length > 0) return mean(values.slice(from, to + 1));
  if (group === 'all') return Number.NaN;
  return readSide(run, undefined, { outcome, side: group, overMonths: to - from + 1 }, [{ month: to, date: '' }]).values[0];
}

/** First and last month of a mean, by the word for it. */
export type Spans = Readonly<Record<string, readonly [from: number, to: number]>>;

export const figuresOver = (run: RunResult, spans: Spans): Figures =>
  Object.fromEntries(
    MEASURES.flatMap(({ key, of }) => GROUPS.flatMap((group) => Object.entries(spans).map(([reading, span]) => [figureKey(key, group, reading), meanOver(run, of[group], group, ...span)]))),
  );

export function figuresOf(run: RunResult, scenario: Scenario): Figures {
  const end = monthIndex(scenario, LAST_MONTH);
  return figuresOver(run, { during: [monthIndex(scenario, FIRST_MONTH), end], after: [end + 1, end + 12] } satisfies Record<Reading, readonly [number, number]>);
}
