/**
 * Residents and returnees side by side, read from a result at a few months after the main arrivals, with the difference to the twin
 * without programmes. Plain data, for lenses, reports and pages; no side is ever shown alone.
 */
import { mean } from '../../lib/statistics.ts';
import type { OutcomeSeries, RunResult } from '../result.ts';

export const SIDES = ['residents', 'returnees'] as const;
export type Side = (typeof SIDES)[number];

/** Months after the main arrivals at which results are read. */
const READ_AFTER_MONTHS = [12, 24, 36, 60] as const;

export interface ReadingPoint {
  /** Place in the series. */
  readonly month: number;
  readonly date: string;
  /** Since the month in which most people came; absent where nobody came. */
  readonly monthsAfter?: number;
}

export interface SideReading {
  readonly side: Side;
  readonly outcome: string;
  readonly label: string;
  readonly unit: string;
  /** Of people: those of this side. Of places: the mean of zones, by how many of this side live in each. */
  readonly of: 'people' | 'places';
  /** Months up to the point whose mean each value is. */
  readonly overMonths: number;
  /** One for each point; NaN where nobody is of this side. */
  readonly values: readonly number[];
  /** With programmes less without, same lives. */
  readonly differences?: readonly number[];
}

/** The month in which most people arrive; undefined where nobody does. */
export function mainArrivals({ outcomes }: RunResult): number | undefined {
  const soFar = outcomes['arrivals']?.series['all'] ?? [];
  const monthly = soFar.map((value, m) => value - (m > 0 ? soFar[m - 1] : 0));
  const most = monthly.reduce((best, value, m) => (value > monthly[best] ? m : best), 0);
  return monthly[most] > 0 ? most : undefined;
}

/** 12, 24, 36 and 60 months after the main arrivals; the last month in place of those that the run does not reach. */
export function readingPoints(result: RunResult): ReadingPoint[] {
  const { dates } = result;
  const main = mainArrivals(result);
  const last = dates.length - 1;
  if (last < 0) return [];
  if (main === undefined) return [{ month: last, date: dates[last] }];
  const months = READ_AFTER_MONTHS.map((after) => Math.min(main + after, last));
  return [...new Set(months)].map((month) => ({ month, date: dates[month], monthsAfter: month - main }));
}

/** One outcome of one side, all months. */
function sideSeries(result: RunResult, key: string, side: Side): { readonly of: SideReading['of']; readonly values: readonly number[] } {
  const outcome = result.outcomes[key];
  const ofPeople = outcome?.series[side];
  // A group in which nobody ever is has no series.
  if (ofPeople !== undefined || outcome?.zonesResidents !== undefined) return { of: 'people', values: ofPeople ?? [] };
  return { of: 'places', values: result.dates.map((_, m) => whereTheyLive(result, outcome, side, m)) };
}

/** Long-term residents and earlier returnees share a count of zones, as do returnees and displaced people. */
function whereTheyLive({ outcomes }: RunResult, outcome: OutcomeSeries | undefined, side: Side, month: number): number {
  const population = outcomes['population'];
  const people = (side === 'residents' ? population?.zonesResidents : population?.zonesNewcomers) ?? {};
  let sum = 0;
  let all = 0;
  for (const [pcode, values] of Object.entries(outcome?.zones ?? {})) {
    const here = people[pcode]?.[month] ?? 0;
    if (!(here > 0)) continue;
    sum += values[month] * here;
    all += here;
  }
  return all > 0 ? sum / all : Number.NaN;
}

/**
 * One side's outcome at the points; with `without`, which must be the same lives without programmes, the difference. What is counted
 * by the month, such as departures, is read as the mean of `overMonths` up to the point.
 */
export function readSide(
  result: RunResult,
  without: RunResult | undefined,
  { outcome, side, overMonths = 1 }: { readonly outcome: string; readonly side: Side; readonly overMonths?: number | undefined },
  points: readonly ReadingPoint[],
): SideReading {
  const at = (values: readonly number[]): number[] => points.map(({ month }) => mean(values.slice(Math.max(0, month + 1 - overMonths), month + 1)));
  const { label = outcome, unit = '' } = result.outcomes[outcome] ?? {};
  const { of, values } = sideSeries(result, outcome, side);
  const reading = { side, outcome, label, unit, of, overMonths, values: at(values) };
  if (without === undefined) return reading;
  checkTwin(result, without);
  const twin = at(sideSeries(without, outcome, side).values);
  return { ...reading, differences: reading.values.map((value, k) => value - twin[k]) };
}

/** A difference between runs of other luck, scale or months would be read as an effect. */
function checkTwin(result: RunResult, without: RunResult): void {
  const of = ({ seed, scale, dates }: RunResult): string => `seed ${seed}, scale ${scale}, ${dates[0]} to ${dates.at(-1)}`;
  if (of(result) !== of(without)) throw new Error(`The two runs are no twins: ${of(result)}; without programmes ${of(without)}.`);
}
