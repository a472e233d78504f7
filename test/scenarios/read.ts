/** What tests of shipped scenarios read from them. */
import { expect } from 'vitest';
import { type Loaded, loadScenario } from '../../src/scenario/load.ts';
import { problemText } from '../../src/scenario/problem.ts';
import { findShipped, SHIPPED } from '../../src/scenario/shipped.ts';

/** A shipped scenario as it is loaded, or an error with all that is wrong. */
export function load(name: string, sets: readonly string[] = []): Loaded {
  const read = loadScenario(findShipped(name), { find: findShipped, names: Object.keys(SHIPPED), sets });
  if ('problems' in read) throw new Error(read.problems.map(problemText).join('\n'));
  return read;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** So near to what was wanted, as a share of it. */
export const within = (value: number, wanted: number, share: number): void => expect(Math.abs(value / wanted - 1)).toBeLessThan(share);

export const residentsOf = (name: string): number => sum(Object.values(load(name).scenario.zones).map(({ population }) => population));

/** A share of the place's people: the town's and the countryside's, by where they live. */
export function overPlace({ scenario }: Loaded, of: (mix: Loaded['scenario']['place']['urban']) => number): number {
  const zones = Object.values(scenario.zones);
  const town = sum(zones.map((zone) => zone.population * zone.urbanShare)) / sum(zones.map((zone) => zone.population));
  return town * of(scenario.place.urban) + (1 - town) * of(scenario.place.rural);
}

/** People who arrive anywhere, by these streams, in months that begin so. */
export function arriving(name: string, streams: readonly string[], during = ''): number {
  const all = load(name).scenario.streams;
  const byMonth = streams.flatMap((id) => Object.entries(all[id]?.arrivals ?? {}));
  return sum(byMonth.flatMap(([month, people]) => (month.startsWith(during) ? [people] : [])));
}

/** People of these streams, or of all, who settle in the place. */
export function settling(name: string, streams?: readonly string[]): number {
  const all = load(name).scenario.streams;
  return sum((streams ?? Object.keys(all)).map((id) => arriving(name, [id]) * (all[id]?.settlingShare ?? 0)));
}

/** Outcomes that are above nought in every month, in a place of any size. */
const ABOVE_NOUGHT = [
  'population',
  'rentIndex',
  'rentUsdPerMonth',
  'dayWageUsdPerDay',
  'incomeUsdPerMonth',
  'commuteMinutes',
  'livingStandard',
];

type Outcomes = Readonly<Record<string, { readonly series: Readonly<Record<string, readonly number[]>> }>>;

/** A run has a figure above nought for each month where there must be one, and none below nought; NaN says that nobody is in a group. */
export function expectFigures(outcomes: Outcomes, months: number, others: readonly string[] = []): void {
  for (const key of [...ABOVE_NOUGHT, ...others]) {
    const all = outcomes[key]?.series['all'] ?? [];
    expect(all, key).toHaveLength(months);
    expect(
      all.filter((value) => !(value > 0)),
      key,
    ).toEqual([]);
  }
  for (const [key, { series }] of Object.entries(outcomes)) {
    const below = Object.values(series)
      .flat()
      .filter((value) => value < 0);
    expect(below, key).toEqual([]);
  }
}
