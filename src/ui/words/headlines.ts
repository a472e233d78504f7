/** Findings in a sentence with a date, computed from the series. Calm words only: a test holds every headline against a list. */
import { longDate } from './dates.ts';
import type { Place } from './groups.ts';
import { said } from './numbers.ts';
import { say } from './say.ts';

export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly date: string;
  readonly direction: 'rises' | 'falls' | 'stays';
}

const SMALL_CHANGE = 0.05;
const TWO_YEARS = 24;

const finite = (values: readonly number[]): number[] => values.filter(Number.isFinite);
const mean = (values: readonly number[]): number => {
  const known = finite(values);
  return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
};

/** The last month before arrivals of any size begin. */
export function beforeArrivals(arrivals: readonly number[]): number {
  return Math.max(0, (arrivalSpan(arrivals)?.[0] ?? 0) - 1);
}

/** Months in which people arrive in number, as [first, last]. */
export function arrivalSpan(arrivals: readonly number[]): readonly [number, number] | undefined {
  const peak = Math.max(0, ...finite(arrivals));
  if (peak === 0) return undefined;
  const first = arrivals.findIndex((value) => value >= peak / 10);
  const last = arrivals.findLastIndex((value) => value >= peak / 10);
  return [first, last];
}

/** How far a series is from its level before the arrivals, at its furthest within two years after they begin. */
export function findChange(values: readonly number[], dates: readonly string[], before: number): Finding | undefined {
  const from = mean(values.slice(Math.max(0, before - 2), before + 1));
  const window = values.slice(before + 1, before + 1 + TWO_YEARS);
  if (!Number.isFinite(from) || finite(window).length === 0) return undefined;
  let furthest = before + 1;
  for (let month = before + 1; month < before + 1 + window.length; month++) {
    if (Math.abs((values[month] ?? Number.NaN) - from) > Math.abs((values[furthest] ?? from) - from)) furthest = month;
  }
  const to = values[furthest] ?? Number.NaN;
  const moved = Math.abs(to - from) > SMALL_CHANGE * Math.max(Math.abs(from), 1e-9);
  return { from, to, date: dates[furthest] ?? '', direction: !moved ? 'stays' : to > from ? 'rises' : 'falls' };
}

export interface Subject {
  /** Of the chart: its words are `chart-<key>.headline` and `.measure`. */
  readonly key: string;
  readonly place: Place;
  readonly unit: string;
}

/** "Day labourers in the hot-spot rise from 16,000 to 61,000 by November 2016". What reads the same before and after stays. */
export function sayChange({ key, place, unit }: Subject, finding: Finding | undefined): string {
  if (finding === undefined) return say('headline-nobody', { measure: say(`chart-${key}.measure`) });
  const [from, to] = [said(finding.from, unit), said(finding.to, unit)];
  const course = from === to ? 'stays' : finding.direction;
  return say(`chart-${key}.headline`, { place, course, from, to, date: longDate(finding.date) });
}

/** Two groups side by side in one month: "… 21 % for people who came back, 12 % for people who lived here, December 2017". */
export function saySideBySide({ key, unit }: Omit<Subject, 'place'>, returnees: number, residents: number, date: string): string {
  return say('headline-sides', {
    known: !Number.isFinite(returnees) ? 'residents' : Number.isFinite(residents) ? 'both' : 'returnees',
    name: say(`chart-${key}.name`),
    returnees: said(returnees, unit),
    residents: said(residents, unit),
    date: longDate(date),
  });
}

/** The highest quarterly mean of a year over the same quarter of the base year (how the sources' "×6" is read). */
export function quarterlyFactor(values: readonly number[], dates: readonly string[], firstOfYear: string, base: string): number {
  const start = dates.indexOf(firstOfYear);
  const baseStart = dates.indexOf(base);
  if (start < 0 || baseStart < 0) return Number.NaN;
  let best = Number.NaN;
  for (let quarter = 0; quarter < 4; quarter++) {
    const then = mean(values.slice(start + quarter * 3, start + quarter * 3 + 3));
    const offset = (9 + quarter * 3) % 12; // October first: the year runs October to September, the base year January to December
    const was = mean(values.slice(baseStart + offset, baseStart + offset + 3));
    const factor = then / was;
    if (Number.isFinite(factor) && !(factor <= best)) best = factor;
  }
  return best;
}
