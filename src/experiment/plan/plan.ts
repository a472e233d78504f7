/**
 * A plan: which runs answer a question. Arms are what is compared, factors what is moved, a design says to which points, measures what is
 * read off each run; every case is arm × point × replicate. Plain data, once its file is checked (read.ts).
 */
import type { Scenario } from '../../model/scenario.ts';
import type { Prior } from '../priors.ts';

export const DESIGNS = ['seeds', 'latinHypercube', 'saltelli', 'morris'] as const;
export interface Design {
  readonly kind: (typeof DESIGNS)[number];
  /** Points of a hypercube, rows of Saltelli's base sample, trajectories of Morris; 1 where only seeds differ. */
  readonly size: number;
}

/** Beside no programme and leave to remain, which are always on offer; the same policy under rival rules counts once. */
export const MOST_ARMS = 6;
export interface Arm {
  readonly id: string;
  readonly label: string;
  readonly scenario: Scenario;
}

/** What a design moves, from the low to the high end of its range. */
export interface Factor extends Prior {
  readonly label: string;
  /** A free parameter is something not known of people or of the place; a lever is something that may be chosen. */
  readonly role: 'freeParameter' | 'lever';
  readonly unit: string;
  /** Only whole numbers. */
  readonly integer: boolean;
}

/** Months, both counted, as 2016-10. */
export interface Span {
  readonly from: string;
  readonly to: string;
}
export const BEFORE = ['difference', 'ratio', 'highestQuarter'] as const;
export interface OutcomeReading {
  readonly kind: 'outcome';
  readonly outcome: string;
  readonly group: string;
  /** Of one zone; of the whole place when absent. */
  readonly zone?: string;
  /** The mean over these months. */
  readonly over: Span;
  /** Less, or over, the mean of earlier months of the same run; or the highest quarter over the same quarter of a year before. */
  readonly before?: Span & { readonly as: (typeof BEFORE)[number] };
}
export interface HorizonReading {
  readonly kind: 'horizon';
  /** After each one's own arrival; all who arrived are in the denominator. */
  readonly months: number;
  readonly stream: string;
  readonly column: (typeof HORIZON_COLUMNS)[number];
}
export interface ProgrammeReading {
  readonly kind: 'programme';
  readonly programme: string;
  readonly column: (typeof PROGRAMME_COLUMNS)[number];
  /** The mean over these months; served and spent are totals so far. */
  readonly over: Span;
}
export type Reading = OutcomeReading | HorizonReading | ProgrammeReading;

export const HORIZON_COLUMNS = ['arrived', 'stillHereShare', 'compositeOfThoseHere', 'sustainedShare'] as const;
export const HORIZON_WORDS: Readonly<Record<(typeof HORIZON_COLUMNS)[number], string>> = {
  arrived: 'People who arrived',
  stillHereShare: 'Still here',
  compositeOfThoseHere: 'Reintegration score of those here',
  sustainedShare: 'Here with a score of a half or more',
};
export const PROGRAMME_COLUMNS = ['spentUsd', 'served', 'residentsServed', 'target', 'aware', 'waiting', 'waitingOutside', 'ineligible', 'refused', 'fallsShort', 'runningUsdPerMonth'] as const;
export const PROGRAMME_WORDS: Readonly<Record<(typeof PROGRAMME_COLUMNS)[number], string>> = {
  spentUsd: 'Spent so far',
  served: 'People served so far',
  residentsServed: 'Residents served so far',
  target: 'People in the target',
  aware: 'Of the target, who know of it',
  waiting: 'People waiting',
  waitingOutside: 'People waiting, outside the target',
  ineligible: 'In the target, and may not enrol',
  refused: 'No longer eligible when their turn came',
  fallsShort: 'Served with too little for its purpose',
  runningUsdPerMonth: 'Cost of keeping up what was built',
};

/** A number read off each run. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** What leads; 'neither' where the plan does not say. */
  readonly better: 'more' | 'less' | 'neither';
  /** The smallest difference that matters, in its unit; 0 where the plan does not say. */
  readonly smallest: number;
  readonly reading: Reading;
}

export interface Plan {
  readonly title: string;
  /** Name of the scenario that all arms extend. */
  readonly scenario: string;
  readonly arms: readonly Arm[];
  readonly factors: readonly Factor[];
  readonly design: Design;
  readonly measures: readonly Measure[];
  readonly replicates: number;
  readonly scale: number;
  /** Length of each run; the scenario's own when absent. */
  readonly months?: number;
  readonly seed: string;
}

/** What a finished case leaves behind. Everything else of the run is forgotten, so that memory stays flat. */
export interface Row {
  /** Number of the case, from 0. */
  readonly index: number;
  /** Places in `plan.arms` and in `pointsOf(plan)`, and the replicate, from 0. */
  readonly arm: number;
  readonly point: number;
  readonly replicate: number;
  /** One for each measure of the plan; NaN where nobody is of the group. */
  readonly values: readonly number[];
  /** Agents at the end. */
  readonly people: number;
  readonly fingerprint: string;
}

/** All rows of a sweep, in the order of their cases. */
export interface Table {
  readonly plan: Plan;
  readonly rows: readonly Row[];
}
