/**
 * One scenario with many seeds: medians and bands by month, what luck leaves uncertain in them, and as many runs as a wished precision asks
 * for. Runs are asked for in batches; only the numbers that are shown are kept of each.
 */
import { confidence, type Interval, mean, median, medianInterval, quantile, standardError } from '../lib/statistics.ts';
import type { RunRequest, RunResult } from '../model/result.ts';
import { HEADLINES } from './steady.ts';
import type { Simulate, TellProgress } from './simulate.ts';

export const ENSEMBLE_GROUPS = ['all', 'residents', 'returnees'] as const;
/** Share of runs inside a band, and probability that an interval holds the truth. */
export const BAND = 0.9;
export const LEVEL = 0.95;
/** Runs between two looks at the precision. The first look needs as many: an interval from fewer runs is itself luck. */
export const BATCH = 10;
/** What a precision is asked of: the mean of so many last months. */
export const LAST_MONTHS = 12;

/** Half the width of the 95 % interval of the mean over runs that is wished, in the unit of the outcome. */
export interface Wish {
  readonly outcome: string;
  readonly group: string;
  readonly halfWidth: number;
}

export interface EnsembleOptions {
  readonly simulate: Simulate;
  readonly request: Omit<RunRequest, 'seed'>;
  readonly seedOf: (replicate: number) => string;
  /** Runs; the most, where a precision is wished. */
  readonly replicates: number;
  readonly wishes?: readonly Wish[];
  /** Keys; the headline outcomes when left out. */
  readonly outcomes?: readonly string[];
  readonly progress?: TellProgress;
  /** Is given each run as it ends, with its number from 0; afterwards it is forgotten. */
  readonly onRun?: (result: RunResult, replicate: number) => void;
}

/** By month. */
export interface Band {
  readonly median: readonly number[];
  /** 90 % of runs lie between. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly mean: readonly number[];
  /** Monte Carlo error: the standard error of the mean, and half the 95 % interval of the median, over more runs of the same kind. */
  readonly meanError: readonly number[];
  readonly medianError: readonly number[];
}

export interface Reached extends Wish {
  /** Of the mean over the last months: over runs, with its 95 % interval. */
  readonly mean: number;
  readonly interval: Interval;
  readonly found: number;
  readonly reached: boolean;
}

export interface Ensemble {
  readonly runs: number;
  /** 'precise': all wishes are met. 'all': as many as were asked for. */
  readonly ended: 'precise' | 'all';
  readonly dates: readonly string[];
  readonly outcomes: Readonly<Record<string, { readonly label: string; readonly unit: string; readonly groups: Readonly<Record<string, Band>> }>>;
  readonly wishes: readonly Reached[];
}

/** Values of one outcome of one group: a list by month for each run. */
type Kept = readonly (readonly number[])[];

export async function ensemble({ simulate, request, seedOf, replicates, wishes = [], outcomes = HEADLINES.map(({ key }) => key), progress, onRun }: EnsembleOptions): Promise<Ensemble> {
  const kept = new Map<string, (readonly number[])[]>();
  const words = new Map<string, { readonly label: string; readonly unit: string }>();
  let dates: readonly string[] = [];
  let runs = 0;
  const wanted = [...outcomes.flatMap((outcome) => ENSEMBLE_GROUPS.map((group) => ({ outcome, group }))), ...wishes];

  function keep(result: RunResult, replicate: number): void {
    dates = result.dates;
    for (const { outcome, group } of wanted) {
      const found = result.outcomes[outcome];
      if (found === undefined) throw new Error(`The run has no outcome ${outcome}.`);
      words.set(outcome, { label: found.label, unit: found.unit });
      const series = found.series[group];
      if (series === undefined) continue;
      const list = kept.get(nameOf(outcome, group)) ?? [];
      list[replicate] = series;
      kept.set(nameOf(outcome, group), list);
    }
  }

  progress?.(0, replicates);
  let met = false;
  while (runs < replicates && !met) {
    const batch = Array.from({ length: Math.min(BATCH, replicates - runs) }, (_, k) => runs + k);
    let done = runs;
    await Promise.all(
      batch.map(async (replicate) => {
        const result = await simulate({ ...request, seed: seedOf(replicate) });
        keep(result, replicate);
        onRun?.(result, replicate);
        progress?.(++done, replicates);
      }),
    );
    runs += batch.length;
    met = wishes.length > 0 && wishes.every((wish) => reachedBy(kept, wish, runs).reached);
  }
  return {
    runs,
    ended: met ? 'precise' : 'all',
    dates,
    outcomes: Object.fromEntries(outcomes.map((outcome) => [outcome, { ...(words.get(outcome) ?? { label: outcome, unit: '' }), groups: bandsOf(kept, outcome, dates.length, runs) }])),
    wishes: wishes.map((wish) => reachedBy(kept, wish, runs)),
  };
}

const nameOf = (outcome: string, group: string): string => `${outcome} ${group}`;

/** Values of all runs in one month; a run in which nobody is of the group has none, and then no summary has. */
const inMonth = (list: Kept, month: number, runs: number): number[] => Array.from({ length: runs }, (_, replicate) => list[replicate]?.[month] ?? Number.NaN);

function bandsOf(kept: ReadonlyMap<string, Kept>, outcome: string, months: number, runs: number): Record<string, Band> {
  return Object.fromEntries(
    ENSEMBLE_GROUPS.flatMap((group): [string, Band][] => {
      const list = kept.get(nameOf(outcome, group));
      if (list === undefined) return [];
      const byMonth = Array.from({ length: months }, (_, month) => inMonth(list, month, runs));
      const each = (summary: (values: readonly number[]) => number): number[] => byMonth.map(summary);
      const outside = (1 - BAND) / 2;
      const medianError = each((values) => {
        const { low, high } = medianInterval(values, LEVEL);
        return (high - low) / 2;
      });
      return [[group, { median: each(median), low: each((values) => quantile(values, outside)), high: each((values) => quantile(values, 1 - outside)), mean: each(mean), meanError: each(standardError), medianError }]];
    }),
  );
}

/**
 * Whether the interval is as narrow as wished. Looking after every batch and stopping at the first that is narrow enough covers a little less
 * often than it says, the less so the more runs: Y. S. Chow, H. Robbins, Annals of Mathematical Statistics 36(2), 1965.
 */
function reachedBy(kept: ReadonlyMap<string, Kept>, wish: Wish, runs: number): Reached {
  const list = kept.get(nameOf(wish.outcome, wish.group)) ?? [];
  const means = Array.from({ length: runs }, (_, replicate) => mean(list[replicate]?.slice(-LAST_MONTHS) ?? []));
  const interval = confidence({ estimate: mean(means), standardError: standardError(means), df: runs - 1 }, LEVEL);
  const found = (interval.high - interval.low) / 2;
  return { ...wish, mean: mean(means), interval, found, reached: found <= wish.halfWidth };
}
