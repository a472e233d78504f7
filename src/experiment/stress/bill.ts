/** The bill of given arrivals: what they need beyond what would be needed if nobody came, same lives, month by month; and when to begin. */
import { interval, median } from '../../lib/statistics.ts';
import { monthAfter } from '../../scenario/months.ts';
import { ITEMS, type Needs, type UnitCost } from './needs.ts';
import { type ItemKey, LEAD_TIMES } from './norms.ts';

/** Over replicates: the median, and where 90 % of them lie. */
export interface Range {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}
export const rangeOf = (values: readonly number[]): Range => ({ median: median(values), ...interval(values, 0.9) });

export interface BillLine {
  readonly key: ItemKey;
  readonly label: string;
  readonly unit: string;
  readonly byMonth: { readonly median: readonly number[]; readonly low: readonly number[]; readonly high: readonly number[] };
  /** Of each year of the run: its highest month; of money, the sum of its months. */
  readonly byYear: readonly (Range & { readonly year: string })[];
  /** What serves already in the last month before the first arrivals, and what would be lacking by month if nobody came: medians. Of money there is none. */
  readonly standing?: number;
  readonly anyway?: readonly number[];
  /** The highest month of each replicate; of money, the sum of all months. */
  readonly most: Range;
  /** Replicates in which it is lacking at all. */
  readonly lacking: number;
  /** First month in which it is lacking, the middle replicate of those in which it is; earliest and latest of 90 % of them. */
  readonly first?: { readonly median: string; readonly low: string; readonly high: string };
  /** The first month less the lead time; and less its longest and shortest. */
  readonly latestStart?: { readonly month: string; readonly earliest: string; readonly latest: string };
  readonly leadMonths: { readonly months: number; readonly range: readonly [number, number]; readonly grade: string };
}

/** A month counts as lacking from this part of the highest month on. Twins are one until the first arrivals, so nothing before them counts. */
const PART_OF_MOST = 0.1;

/** One replicate: with the arrivals less without, never below nothing. */
export const becauseOf = (withThem: readonly number[], without: readonly number[]): number[] => withThem.map((value, m) => Math.max(0, value - (without[m] ?? 0)));

export const firstLacking = (values: readonly number[]): number => {
  const most = Math.max(...values);
  return most > 0 ? values.findIndex((value) => value >= most * PART_OF_MOST) : -1;
};

/** US dollars by month: each unit beyond all before it is built in the month in which it is first needed, and kept up from then on; work is paid while it is lacking. */
export function moneyByMonth(units: Needs, costs: Readonly<Record<keyof Needs, UnitCost>>): number[] {
  const months = units.seats.length;
  const usd = new Array<number>(months).fill(0);
  for (const { key } of ITEMS) {
    const { buildUsd, keepUsdPerMonth } = costs[key];
    let standing = 0;
    for (let m = 0; m < months; m++) {
      const wanted = units[key][m];
      const built = key === 'jobs' ? 0 : Math.max(0, wanted - standing);
      standing = key === 'jobs' ? wanted : standing + built;
      usd[m] += built * buildUsd + standing * keepUsdPerMonth;
    }
  }
  return usd;
}

export interface Pair {
  readonly withThem: Needs;
  readonly without: Needs;
  /** Before anybody comes. */
  readonly standing: Readonly<Record<keyof Needs, number>>;
}

/** Of one volume, over replicates. */
export function billOf(pairs: readonly Pair[], costs: Readonly<Record<keyof Needs, UnitCost>>, dates: readonly string[]): BillLine[] {
  const units = pairs.map(({ withThem, without }) => Object.fromEntries(ITEMS.map(({ key }) => [key, becauseOf(withThem[key], without[key])])) as unknown as Needs);
  return [
    ...ITEMS.map(({ key, label, unit }) => ({
      ...lineOf({ key, label, unit }, units.map((one) => one[key]), dates),
      standing: median(pairs.map(({ standing }) => standing[key])),
      anyway: dates.map((_, m) => median(pairs.map(({ without }) => without[key][m]))),
    })),
    lineOf({ key: 'money', label: 'Money', unit: 'US dollars' }, units.map((one) => moneyByMonth(one, costs)), dates),
  ];
}

const yearOf = (date: string): string => date.slice(0, 4);

function lineOf(of: Pick<BillLine, 'key' | 'label' | 'unit'>, runs: readonly (readonly number[])[], dates: readonly string[]): BillLine {
  const { default: lead, range, grade } = LEAD_TIMES[of.key];
  const whole = (values: readonly number[]): number => (of.key === 'money' ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values));
  const bands = dates.map((_, m) => rangeOf(runs.map((values) => values[m])));
  const firsts = runs.map(firstLacking).filter((month) => month >= 0).sort((a, b) => a - b);
  const at = (share: number): string => dates[firsts[Math.round(share * (firsts.length - 1))]];
  const began = firsts.length * 2 > runs.length ? { median: at(0.5), low: at(0.05), high: at(0.95) } : undefined;
  return {
    ...of,
    byMonth: { median: bands.map((band) => band.median), low: bands.map((band) => band.low), high: bands.map((band) => band.high) },
    byYear: [...new Set(dates.map(yearOf))].map((year) => ({ year, ...rangeOf(runs.map((values) => whole(values.filter((_, m) => yearOf(dates[m]) === year)))) })),
    most: rangeOf(runs.map(whole)),
    lacking: firsts.length,
    ...(began && { first: began, latestStart: { month: monthAfter(began.median, -lead), earliest: monthAfter(began.low, -range[1]), latest: monthAfter(began.high, -range[0]) } }),
    leadMonths: { months: lead, range, grade },
  };
}
