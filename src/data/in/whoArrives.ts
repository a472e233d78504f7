/** Who arrives: of which country, where, and from which month on a run shows it. */
import type { Scenario } from '../../model/scenario.ts';
import { monthAfter, monthsBetween } from '../../scenario/months.ts';
import type { Placed } from './arrivals.ts';
import type { Arrival, Named } from './fact.ts';
import type { Finder } from './finder.ts';
import { type GatheredStream, isSmall, type Option } from './gathered.ts';
import type { ReadFacts } from './gatherZones.ts';
import { problemAt } from './grouping.ts';
import { levelOfCode } from './levels.ts';
import type { Problem } from './problem.ts';
import type { Found } from './zonesIn.ts';

/** A run begins so long before the first arrivals, to show the place without them. */
const BEFORE_MONTHS = 12;
/** Where files go further back than this, the latest years are proposed. */
const LONGEST_MONTHS = 60;

/** Who returns, in files of many countries of origin. */
export function countryOf(read: readonly ReadFacts[], places: ReadonlyMap<string, Found>, chosen: string | undefined): { readonly options: readonly Option[]; readonly chosen: string } {
  const sums = new Map<string, number>();
  for (const { facts } of read) for (const { origin, value } of facts.arrivals) if (origin !== undefined) sums.set(origin, (sums.get(origin) ?? 0) + value);
  const options = [...sums].sort(([, a], [, b]) => b - a).map(([code]) => ({ code, name: code }));
  const told = new Set([...places.values()].flatMap(({ code, parents, level }) => [...parents, ...(level === 0 ? [code] : [])]));
  const guess = options.find(({ code }) => told.has(code)) ?? options[0];
  return { options, chosen: options.some(({ code }) => code === chosen) ? (chosen ?? '') : (guess?.code ?? '') };
}

export function placedArrivals(read: readonly ReadFacts[], finder: Finder, country: string, problems: Problem[]): Placed[] {
  const all: Arrival[] = read.flatMap(({ facts }) => facts.arrivals);
  return all.flatMap((arrival): Placed[] => {
    if (arrival.origin !== undefined && arrival.origin !== country) {
      problems.push(problemAt('otherCountry', arrival.at));
      return [];
    }
    if (arrival.place === undefined || isCountry(arrival.place)) return [{ ...arrival, zone: undefined }];
    const zone = finder.zone(arrival.place, problems);
    return zone === undefined ? [] : [{ ...arrival, zone }];
  });
}
const isCountry = ({ code }: Named): boolean => code !== undefined && levelOfCode(code) === 0;

/** Undefined where nobody arrives, and where the run of the open scenario is kept. */
export function startOf(streams: readonly GatheredStream[], open: Scenario | undefined): string | undefined {
  const months = streams.flatMap(({ arrivals }) => [...arrivals].flatMap(([month, { value }]) => (value > 0 && !isSmall(value) ? [month] : []))).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (open !== undefined) return open.place.start;
  if (first === undefined || last === undefined) return undefined;
  return monthsBetween(first, last) <= LONGEST_MONTHS ? monthAfter(first, -BEFORE_MONTHS) : monthAfter(last, 1 - LONGEST_MONTHS);
}
