/**
 * Which monthly figure that is cheap to collect moves before a line is crossed. An alarm is the first month in which it has moved from its
 * mean before the arrivals by a threshold or more. The threshold is the lowest that raises at most one false alarm in ten on half of the
 * replicates; what is told of it was counted on the other half, and the other way round, so that no run judges the threshold it has set.
 */
import { mean, median, wilson } from '../../lib/statistics.ts';

export interface Indicator {
  readonly outcome: string;
  /** Which way trouble moves it. */
  readonly moves: 'up' | 'down';
  /** How it is collected: why it is cheap. */
  readonly from: string;
}

/** Declared beforehand. That they are cheap is assumed. */
export const INDICATORS: readonly Indicator[] = [
  { outcome: 'rentIndex', moves: 'up', from: 'a price survey of a few rooms' },
  { outcome: 'landPriceIndex', moves: 'up', from: 'asking a few brokers' },
  { outcome: 'dayWageUsdPerDay', moves: 'down', from: 'asking at the labour square' },
  { outcome: 'labourersAtSquares', moves: 'up', from: 'a head count at the labour square' },
  { outcome: 'daysWorked', moves: 'down', from: 'asking at the labour square' },
  { outcome: 'pupilsPerTeacher', moves: 'up', from: 'school registers' },
  { outcome: 'turnedAway', moves: 'up', from: 'school registers' },
  { outcome: 'tenureMakeshift', moves: 'up', from: 'counting tents' },
  { outcome: 'commuteMinutes', moves: 'up', from: 'riding along' },
  { outcome: 'enterpriseFailures', moves: 'up', from: 'counting shutters in the bazaar' },
];

/** One run, as far as an alarm is concerned. */
export interface Watched {
  readonly replicate: number;
  /** How far the indicator has moved the way of trouble, by month; months before the arrivals are left out. */
  readonly moved: readonly number[];
  /** Month of the same count in which the line is crossed; −1 where it is not. */
  readonly crossing: number;
}

export interface Warning {
  /** Runs in which the line is crossed, and in how many of them an alarm came a month or more before. */
  readonly crossings: number;
  readonly warned: number;
  readonly warnedShare: { readonly share: number; readonly low: number; readonly high: number };
  /** Runs in which it is not crossed, and in how many of them there was an alarm all the same. */
  readonly quiet: number;
  readonly falseAlarms: number;
  readonly falseAlarmShare: { readonly share: number; readonly low: number; readonly high: number };
  /** Months from the alarm to the crossing, median of the runs warned of. */
  readonly monthsBefore: number;
  /** Learnt from all runs, in the unit of the indicator. */
  readonly threshold: number;
}

const MOST_FALSE = 0.1;
/** Fewer runs of either kind say nothing about alarms. */
const LEAST_RUNS = 4;

const alarmOf = (moved: readonly number[], threshold: number): number => moved.findIndex((value) => value >= threshold);

/** The lowest threshold with at most so many false alarms; Infinity (no alarm ever) where no lower one does. */
export function thresholdOf(runs: readonly Watched[]): number {
  const highest = runs.filter(({ crossing }) => crossing < 0).map(({ moved }) => Math.max(...moved)).sort((a, b) => a - b);
  if (highest.length === 0) return Number.POSITIVE_INFINITY;
  const allowed = Math.floor(highest.length * MOST_FALSE);
  const bound = highest[highest.length - 1 - allowed];
  const above = runs.flatMap(({ moved }) => moved.filter((value) => value > Math.max(bound, 0)));
  return above.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

/**
 * A share of runs. Runs of one replicate had the same luck at every volume, so its interval counts replicates, as if all runs of one were
 * alike: too wide rather than too narrow.
 */
function shareOf(part: number, runs: readonly Watched[]): Warning['warnedShare'] {
  const share = part / runs.length;
  const replicates = new Set(runs.map(({ replicate }) => replicate)).size;
  return { share, ...wilson(share * replicates, replicates, 0.95) };
}

/** Undefined where too few runs cross the line, or too few do not. */
export function warningOf(runs: readonly Watched[]): Warning | undefined {
  const crossing = runs.filter((run) => run.crossing >= 0);
  const quiet = runs.filter((run) => run.crossing < 0);
  if (crossing.length < LEAST_RUNS || quiet.length < LEAST_RUNS) return undefined;
  const halves = [0, 1].map((half) => runs.filter(({ replicate }) => replicate % 2 === half));
  const told = halves.flatMap((judged, half) => {
    const threshold = thresholdOf(halves[1 - half]);
    return judged.map((run) => ({ crossing: run.crossing, alarm: alarmOf(run.moved, threshold) }));
  });
  const leads = told.filter((one) => one.crossing >= 0 && one.alarm >= 0 && one.alarm < one.crossing).map((one) => one.crossing - one.alarm);
  const falseAlarms = told.filter((one) => one.crossing < 0 && one.alarm >= 0).length;
  return {
    crossings: crossing.length,
    warned: leads.length,
    warnedShare: shareOf(leads.length, crossing),
    quiet: quiet.length,
    falseAlarms,
    falseAlarmShare: shareOf(falseAlarms, quiet),
    monthsBefore: leads.length > 0 ? median(leads) : Number.NaN,
    threshold: thresholdOf(runs),
  };
}

/** How far a series has moved the way of trouble from its mean of the year before `from`. */
export function movedFrom(values: readonly number[], moves: Indicator['moves'], from: number): number[] {
  const before = mean(values.slice(Math.max(0, from - 12), Math.max(1, from)));
  return values.slice(from).map((value) => (moves === 'up' ? value - before : before - value));
}
