/** Tables of arrivals into streams by month. Rows add up; two tables never do, where they tell of the same people in the same month. */
import type { Arrival, At } from './fact.ts';
import { type Figured, type GatheredStream, isSmall } from './gathered.ts';
import { groupBy, problemAt, total } from './grouping.ts';
import type { Problem } from './problem.ts';

/** An arrival whose place is found: `zone` = one of ours, '' = the place as a whole, undefined = somewhere in the country. */
export interface Placed extends Arrival {
  readonly zone: string | undefined;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
const tableOf = ({ file, sheet = '' }: At): string => `${file}\n${sheet}`;

/** Totals where there are some, else women and men; the same of ages. */
function adding<T extends Arrival>(all: readonly T[]): readonly T[] {
  const ageless = all.filter(({ ages }) => ages === undefined);
  const of = ageless.length > 0 ? ageless : all;
  const both = of.filter(({ sex }) => sex === 't');
  return both.length > 0 ? both : of;
}

export function streamsOf(arrivals: readonly Placed[], householdSizePeople: number): { readonly streams: GatheredStream[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const byStream = groupBy(arrivals, ({ label = '', from, fromName }) => `${label.toLowerCase()}\n${from ?? fromName ?? ''}`);
  const streams = [...byStream.values()].map((all) => streamOf(fromOneTable(all, problems), householdSizePeople, problems));
  return { streams: streams.filter(({ arrivals: months }) => months.size > 0), problems };
}

/** Countries beyond these, and those of which fewer than one in a hundred come, are one. */
const MOST_COUNTRIES = 5;
const LEAST_SHARE = 0.01;
const LOOKED_AT_YEARS = 5;
const OTHER = { from: 'OTH', fromName: 'other countries' };

/** Many small streams become one, so that few small cells are lost and the largest stay apart. By the last years of the files. */
export function withFewCountries(arrivals: readonly Placed[]): Placed[] {
  const country = ({ from, fromName }: Placed): string => from ?? fromName ?? '';
  const latest = Math.max(...arrivals.map(({ when }) => Number(when.slice(0, 4))));
  const recent = arrivals.filter(({ when }) => Number(when.slice(0, 4)) > latest - LOOKED_AT_YEARS);
  const sums = new Map<string, number>();
  for (const arrival of recent) sums.set(country(arrival), (sums.get(country(arrival)) ?? 0) + arrival.value);
  const large = [...sums].sort(([, a], [, b]) => b - a).slice(0, MOST_COUNTRIES).filter(([, people]) => people >= LEAST_SHARE * total(recent));
  const kept = new Set(['', ...large.map(([code]) => code)]);
  return arrivals.map((arrival) => (kept.has(country(arrival)) ? arrival : { ...arrival, ...OTHER }));
}

/** Of each month only the first table that has it; years only where no table has their months. */
function fromOneTable(all: readonly Placed[], problems: Problem[]): Placed[] {
  const first = new Map<string, string>();
  const monthly = new Set(all.flatMap(({ when }) => (when.length > 4 ? [when.slice(0, 4)] : [])));
  return all.filter((arrival) => {
    const { when, at } = arrival;
    const mine = tableOf(at);
    if (!first.has(when)) first.set(when, mine);
    const kept = first.get(when) === mine && !(when.length === 4 && monthly.has(when));
    if (!kept) problems.push(problemAt('sameStream', at, { found: when }));
    return kept;
  });
}

/** UNHCR counts displaced people who go home beside refugees who do. */
const isWithinCountry = (label = ''): boolean => /^returned idps$/i.test(label);

function streamOf(all: readonly Placed[], householdSizePeople: number, problems: Problem[]): GatheredStream {
  const months = new Map<string, Figured>();
  const byZone = new Map<string, number>();
  const used: Placed[] = [];
  for (const [when, inMonth] of [...groupBy(all, ({ when }) => when)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = [...groupBy(inMonth, ({ zone }) => zone ?? '?').values()].flatMap(adding);
    const [first] = parts;
    if (first === undefined || total(parts) === 0) continue;
    const people = Math.round(total(parts) * (first.inHouseholds ? householdSizePeople : 1));
    if (first.inHouseholds) problems.push(problemAt('fromHouseholds', first.at, { count: parts.length }));
    if (isSmall(total(parts))) {
      problems.push(problemAt('smallCells', first.at, { count: 1 }));
      continue;
    }
    used.push(...parts);
    for (const { zone, value } of parts) if (zone) byZone.set(zone, (byZone.get(zone) ?? 0) + value);
    putMonths(months, when, people, parts, problems);
  }
  const [first] = all;
  const femaleShare = femaleShareOf(all);
  return {
    label: first?.label ?? '',
    origin: isWithinCountry(first?.label) ? 'displaced' : 'returnee',
    ...(first?.from !== undefined && { from: first.from }),
    ...(first?.fromName !== undefined && { fromName: first.fromName }),
    arrivals: new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1))),
    national: used.some(({ zone }) => zone === undefined),
    byZone: new Map([...byZone].filter(([, count]) => !isSmall(count))),
    ...(femaleShare !== undefined && { femaleShare }),
  };
}

/** A year is spread evenly over its months, whole people, the rest on the first ones. */
function putMonths(months: Map<string, Figured>, when: string, people: number, parts: readonly Placed[], problems: Problem[]): void {
  const [first] = parts;
  if (first === undefined) return;
  const summed = parts.length === 1 ? undefined : `sum of ${parts.length} cells`;
  const households = first.inHouseholds ? 'households times the mean size' : undefined;
  const note = [summed, households].filter((one) => one !== undefined).join('; ');
  if (when.length > 4) {
    months.set(when, { value: people, grade: note === '' ? 'stated' : 'derived', at: first.at, ...(note !== '' && { note }) });
    return;
  }
  problems.push(problemAt('yearsSpread', first.at, { found: when }));
  MONTHS.forEach((month, at) => {
    const value = Math.floor(people / 12) + (at < people % 12 ? 1 : 0);
    months.set(`${when}-${month}`, { value, grade: 'derived', at: first.at, note: 'a twelfth of the year' });
  });
}

function femaleShareOf(all: readonly Placed[]): Figured | undefined {
  const whole = all.filter(({ ages }) => ages === undefined);
  const of = whole.some(({ sex }) => sex === 'f') ? whole : all;
  const [women, men] = [total(of.filter(({ sex }) => sex === 'f')), total(of.filter(({ sex }) => sex === 'm'))];
  const at = of.find(({ sex }) => sex === 'f')?.at;
  if (at === undefined || men === 0 || isSmall(women) || isSmall(men)) return undefined;
  return { value: Number((women / (women + men)).toFixed(4)), grade: 'derived', at, note: 'women and girls over all whose sex is told' };
}
