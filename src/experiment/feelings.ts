/** Measures of F6 and F7 that compare zones and stocks. */
import { mean } from '../lib/statistics.ts';
import type { RunResult } from '../model/result.ts';
import type { Measure, Pair } from './pattern.ts';
import { rankCorrelation, ranks } from './ranks.ts';
import { seriesOf, yearHighest, yearMean, yearRise } from './year.ts';

/** One-sided 5 % point of Spearman's correlation for 22 zones. */
const CLEAR_CORRELATION = 0.36;
/** A zone's mean resentment above this is at its ceiling. */
const CEILING = 0.8;
/** "Much more than": at least so many times. */
const MUCH_MORE = 5;

type ByZone = Readonly<Record<string, readonly number[]>>;

function zonesOf(result: RunResult, outcome: string, of: 'zones' | 'zonesResidents' | 'zonesNewcomers' = 'zones'): ByZone {
  const zones = result.outcomes[outcome]?.[of];
  if (zones === undefined) throw new Error(`The run has no outcome ${outcome} by zone.`);
  return zones;
}

const over = (top: readonly number[], bottom: readonly number[]): number[] => top.map((value, m) => value / (bottom[m] ?? Number.NaN));
const added = (a: readonly number[], b: readonly number[]): number[] => a.map((value, m) => value + (b[m] ?? Number.NaN));

/** The rise of each zone from 2015 to the year. */
const rises = (run: RunResult, zones: readonly string[], of: (zone: string) => readonly number[]): number[] =>
  zones.map((zone) => yearRise(run, of(zone)));

/** Pressures by zone: newcomers per person, people without regular work per person, rents. */
export function pressures(run: RunResult, zones: readonly string[]): { readonly newcomers: number[]; readonly jobless: number[]; readonly rents: number[] } {
  const people = zonesOf(run, 'population');
  const newcomers = zonesOf(run, 'population', 'zonesNewcomers');
  const unemployed = zonesOf(run, 'unemployed');
  const byTheDay = zonesOf(run, 'dayLabourers');
  const rents = zonesOf(run, 'rentIndex');
  const at = (map: ByZone, zone: string): readonly number[] => map[zone] ?? [];
  return {
    newcomers: rises(run, zones, (zone) => over(at(newcomers, zone), at(people, zone))),
    jobless: rises(run, zones, (zone) => over(added(at(unemployed, zone), at(byTheDay, zone)), at(people, zone))),
    rents: rises(run, zones, (zone) => at(rents, zone)),
  };
}

/** Rank correlation across zones of the rise of residents' resentment with each pressure, and with the mean rank of all three. */
export function resentmentFollows({ run }: Pair): { readonly newcomers: number; readonly jobless: number; readonly rents: number; readonly all: number } {
  const resentment = zonesOf(run, 'resentment', 'zonesResidents');
  const zones = Object.keys(resentment).filter((zone) => Number.isFinite(yearRise(run, resentment[zone] ?? [])));
  const rise = rises(run, zones, (zone) => resentment[zone] ?? []);
  const { newcomers, jobless, rents } = pressures(run, zones);
  const byPressure = [newcomers, jobless, rents].map(ranks);
  const together = zones.map((_, k) => mean(byPressure.map((rank) => rank[k] ?? Number.NaN)));
  return {
    newcomers: rankCorrelation(rise, newcomers),
    jobless: rankCorrelation(rise, jobless),
    rents: rankCorrelation(rise, rents),
    all: rankCorrelation(rise, together),
  };
}

/** Highest mean resentment of any zone in any month. */
function highestResentment({ run }: Pair): number {
  const all = Object.values(zonesOf(run, 'resentment')).flat().filter(Number.isFinite);
  return Math.max(...all);
}

/** People of the labour force: fewer than all adults, so that plans counted among them alone are no more than there are. */
function labourForce(run: RunResult, group: string): number[] {
  const kinds = ['unemployed', 'dayLabourers', 'wageWorkers', 'selfEmployed'].map((key) => seriesOf(run, key, group));
  return (kinds[0] ?? []).map((_, m) => kinds.reduce((sum, values) => sum + (values[m] ?? 0), 0));
}

/** Plans to leave (at least those of the labour force) over the departures of a month, means of the year. */
function plansOverDepartures({ run }: Pair): number {
  const force = labourForce(run, 'all');
  const plans = seriesOf(run, 'plan', 'all').map((share, m) => share * (force[m] ?? 0));
  const soFar = seriesOf(run, 'departures', 'all');
  const monthly = soFar.map((value, m) => value - (soFar[m - 1] ?? 0));
  return yearMean(run, plans) / yearMean(run, monthly);
}

const wishesOverPlans =
  (group: string) =>
  ({ run }: Pair): number =>
    yearMean(run, seriesOf(run, 'wish', group)) / yearMean(run, seriesOf(run, 'plan', group));

const correlation = (label: string, of: 'newcomers' | 'jobless' | 'rents' | 'all'): Measure => ({
  label: `rank correlation across zones with ${label}`,
  rule: of === 'all' ? 'median' : 'shown',
  band: [CLEAR_CORRELATION, 1],
  of: (pair) => resentmentFollows(pair)[of],
});

/** Most where crowding and competition are, and never at the ceiling. */
export const resentmentMeasures: readonly Measure[] = [
  {
    label: 'rise in the hot-spot less that of the province',
    rule: 'sign',
    band: [0, 1],
    of: ({ run }) => yearRise(run, seriesOf(run, 'resentment', 'hotSpot')) - yearRise(run, seriesOf(run, 'resentment', 'all')),
  },
  correlation('the pressures together', 'all'),
  correlation('newcomers', 'newcomers'),
  correlation('people without regular work', 'jobless'),
  correlation('rents', 'rents'),
  { label: 'highest mean of a zone, any month', rule: 'sign', band: [0, CEILING], of: highestResentment },
];

/** Wishes ≫ plans ≫ departures. */
export const wishMeasures: readonly Measure[] = [
  { label: 'wishes over plans', rule: 'median', band: [MUCH_MORE, 1_000], of: wishesOverPlans('hotSpot'), province: wishesOverPlans('all') },
  { label: 'plans over departures of a month', rule: 'median', band: [MUCH_MORE, 10_000], of: plansOverDepartures, province: plansOverDepartures },
  {
    label: 'wish of returnees over that of all in 2015',
    rule: 'shown',
    band: [1, 100],
    of: ({ run }) => yearHighest(run, seriesOf(run, 'wish', 'hotSpot.returnees')) / mean(seriesOf(run, 'wish', 'hotSpot').slice(0, 12)),
    province: ({ run }) => yearHighest(run, seriesOf(run, 'wish', 'returnees')) / mean(seriesOf(run, 'wish', 'all').slice(0, 12)),
  },
];
