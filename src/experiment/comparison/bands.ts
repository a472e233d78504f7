/** By month, what runs of each policy range over, and what their paired differences do: same future, same luck, so that what both share cancels. */
import { interval, median } from '../../lib/statistics.ts';
import type { RunResult } from '../../model/result.ts';
import type { Case, Laid } from '../plan/cases.ts';
import { partsOf } from '../plan/policies.ts';

/** An outcome of a group. */
export interface Watched {
  readonly outcome: string;
  readonly group: string;
}
/** By month: the median, and between low and high nine runs in ten. Not a number where nobody is of the group in some run. */
export interface MonthlyBand {
  readonly median: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}
export interface WatchedBands extends Watched {
  readonly unit: string;
  /** In the order of the policies. */
  readonly policies: readonly MonthlyBand[];
  /** First less second, by places in the order of the policies; the first stands before. */
  readonly differences: readonly (MonthlyBand & { readonly first: number; readonly second: number })[];
}
export interface Bands {
  readonly dates: readonly string[];
  /** Runs of each policy. */
  readonly runs: number;
  readonly watched: readonly WatchedBands[];
}

const BAND = 0.9;

/** Runs by place: `runs[k][month]`. */
type Runs = readonly Float64Array[];

function bandOf(runs: Runs, months: number): MonthlyBand {
  const byMonth = Array.from({ length: months }, (_, month) => runs.map((run) => run[month]));
  const whole = byMonth.map((values) => values.every(Number.isFinite));
  const spans = byMonth.map((values, month) => (whole[month] ? interval(values, BAND) : { low: Number.NaN, high: Number.NaN }));
  return { median: byMonth.map((values, month) => (whole[month] ? median(values) : Number.NaN)), low: spans.map(({ low }) => low), high: spans.map(({ high }) => high) };
}

const less = (first: Runs, second: Runs): Runs => first.map((run, k) => run.map((value, month) => value - second[k][month]));

/** Takes in runs one by one, and keeps the months of what is watched alone. */
export function watchBands({ plan, points }: Laid, watched: readonly Watched[]): { see(of: Case, result: RunResult): void; bands(): Bands } {
  const parts = plan.arms.map(({ id }) => partsOf(id));
  const policies = [...new Set(parts.map(([policy]) => policy))];
  const rules = [...new Set(parts.map(([, rule]) => rule))];
  const runs = rules.length * points.length * plan.replicates;
  const kept = watched.map(() => policies.map(() => new Array<Float64Array>(runs)));
  let dates: readonly string[] = [];
  const units = watched.map(() => '');
  return {
    see({ arm, point, replicate }, result) {
      dates = result.dates;
      const [policy, rule] = parts[arm];
      const place = (rules.indexOf(rule) * points.length + point) * plan.replicates + replicate;
      watched.forEach(({ outcome, group }, k) => {
        const found = result.outcomes[outcome];
        units[k] = found?.unit ?? '';
        kept[k][policies.indexOf(policy)][place] = Float64Array.from(found?.series[group] ?? result.dates.map(() => Number.NaN));
      });
    },
    bands: () => ({
      dates,
      runs,
      watched: watched.map((one, k) => ({
        ...one,
        unit: units[k],
        policies: kept[k].map((own) => bandOf(own, dates.length)),
        differences: policies.flatMap((_, first) => policies.slice(first + 1).map((__, after) => ({ first, second: first + 1 + after, ...bandOf(less(kept[k][first], kept[k][first + 1 + after]), dates.length) }))),
      })),
    }),
  };
}
