/** What may be looked at, in words of messages (`compare-measure-<id>`), with a smallest difference that is assumed until the user sets one. */
import { HORIZONS_MONTHS } from '../../model/outcomes/cells.ts';
import type { Scenario } from '../../model/scenario.ts';
import { monthAfter, monthsBetween } from '../../scenario/months.ts';

type Better = 'more' | 'less';

export interface Offered {
  readonly id: string;
  /** Of an outcome; of those of a stream a year after arrival where there is none. */
  readonly outcome?: string;
  readonly group?: string;
  readonly better: Better;
  /** In the measure's unit: assumed. */
  readonly smallest: number;
  readonly unit: 'share' | 'ratio' | 'index';
}

export const CATALOGUE: readonly Offered[] = [
  { id: 'livingResidents', outcome: 'livingStandard', group: 'residents', better: 'more', smallest: 0.01, unit: 'ratio' },
  { id: 'livingReturnees', outcome: 'livingStandard', group: 'returnees', better: 'more', smallest: 0.01, unit: 'ratio' },
  { id: 'livingEarlier', outcome: 'livingStandard', group: 'earlierReturnees', better: 'more', smallest: 0.01, unit: 'ratio' },
  { id: 'livingWomen', outcome: 'livingStandard', group: 'women', better: 'more', smallest: 0.01, unit: 'ratio' },
  { id: 'livingPoorest', outcome: 'livingStandard', group: 'poorest', better: 'more', smallest: 0.01, unit: 'ratio' },
  { id: 'povertyResidents', outcome: 'poverty', group: 'residents', better: 'less', smallest: 0.01, unit: 'share' },
  { id: 'povertyReturnees', outcome: 'poverty', group: 'returnees', better: 'less', smallest: 0.01, unit: 'share' },
  { id: 'unemployment', outcome: 'unemployment', group: 'all', better: 'less', smallest: 0.005, unit: 'share' },
  { id: 'outOfSchool', outcome: 'outOfSchoolShare', group: 'all', better: 'less', smallest: 0.005, unit: 'share' },
  { id: 'rents', outcome: 'rentIndex', group: 'all', better: 'less', smallest: 0.02, unit: 'ratio' },
  { id: 'water', outcome: 'waterService', group: 'all', better: 'more', smallest: 0.02, unit: 'share' },
  { id: 'resentment', outcome: 'resentment', group: 'residents', better: 'less', smallest: 0.01, unit: 'index' },
  { id: 'grievance', outcome: 'grievance', group: 'returnees', better: 'less', smallest: 0.01, unit: 'index' },
  { id: 'wishResidents', outcome: 'wish', group: 'residents', better: 'less', smallest: 0.005, unit: 'share' },
  { id: 'wishReturnees', outcome: 'wish', group: 'returnees', better: 'less', smallest: 0.005, unit: 'share' },
  { id: 'immobile', outcome: 'involuntaryImmobility', group: 'all', better: 'less', smallest: 0.005, unit: 'share' },
  { id: 'sustained', better: 'more', smallest: 0.01, unit: 'share' },
];
export const FIRST_MEASURES: readonly string[] = ['livingResidents', 'livingReturnees', 'outOfSchool', 'resentment', 'sustained'];

/** What is drawn month by month: one small chart each. */
export const WATCHED = [
  { outcome: 'livingStandard', group: 'residents' },
  { outcome: 'livingStandard', group: 'returnees' },
  { outcome: 'poverty', group: 'residents' },
  { outcome: 'poverty', group: 'returnees' },
  { outcome: 'outOfSchoolShare', group: 'all' },
  { outcome: 'rentIndex', group: 'all' },
  { outcome: 'resentment', group: 'residents' },
  { outcome: 'wish', group: 'returnees' },
] as const;

export const GROUP_OUTCOMES = ['livingStandard', 'poverty', 'outOfSchoolShare', 'wish'] as const;
export const TOLD_GROUPS = ['residents', 'earlierReturnees', 'returnees', 'women', 'poorest'] as const;
export const ZONE_OUTCOMES = ['livingStandard', 'rentIndex', 'waterService'] as const;
export const HORIZON_COLUMNS = ['sustainedShare', 'stillHereShare'] as const;

type Raw = Readonly<Record<string, unknown>>;

/** First and last month of a mean. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

const lastOf = ({ place }: Scenario, months: number): string => monthAfter(place.start, months - 1);

/** Month by stream in which the first of them come within the run. */
export function firstComers({ place, streams }: Scenario, months: number): Readonly<Record<string, string>> {
  const last = monthAfter(place.start, months - 1);
  const found = Object.entries(streams).flatMap(([id, { arrivals }]) => {
    const [first] = Object.keys(arrivals).filter((month) => (arrivals[month] ?? 0) > 0 && month >= place.start && month <= last).sort();
    return first === undefined ? [] : [[id, first]];
  });
  return Object.fromEntries(found);
}

/** The years after the first arrivals that lie within the run, and the last year of the run. */
export function windowsOf(scenario: Scenario, months: number): Window[] {
  const last = lastOf(scenario, months);
  const first = Object.values(firstComers(scenario, months)).sort()[0];
  const years = first === undefined ? [] : [0, 1, 2, 3, 4].map((year) => ({ from: monthAfter(first, year * 12), to: monthAfter(first, year * 12 + 11) }));
  const end = { from: [monthAfter(last, -11), scenario.place.start].sort()[1] as string, to: last };
  return [end, ...years.filter(({ to }) => to < last)];
}

/** Streams, and the times after arrival that the first of each reach within the run, as `readMeasures` asks. */
function horizonsWithin(scenario: Scenario, months: number): { readonly stream: string; readonly months: number }[] {
  return Object.entries(firstComers(scenario, months)).flatMap(([stream]) => {
    const named = Object.keys(scenario.streams[stream]?.arrivals ?? {})[0] ?? scenario.place.start;
    return HORIZONS_MONTHS.filter((after) => monthsBetween(scenario.place.start, named) + after <= months).map((after) => ({ stream, months: after }));
  });
}

const total = (arrivals: Readonly<Record<string, number>>): number => Object.values(arrivals).reduce((sum, people) => sum + people, 0);

/** The stream of most people, a year after arrival, or as long as the run lasts. */
function sustainedOf(scenario: Scenario, months: number): Raw | undefined {
  const within = horizonsWithin(scenario, months).filter((one) => one.months <= 12);
  const largest = within.sort((a, b) => total(scenario.streams[b.stream]?.arrivals ?? {}) - total(scenario.streams[a.stream]?.arrivals ?? {}) || b.months - a.months)[0];
  return largest && { horizon: largest.months, stream: largest.stream, column: 'sustainedShare' };
}

/** As a plan writes it; undefined where nobody comes soon enough to be followed. */
export function measureOf(offered: Offered, smallest: number, scenario: Scenario, months: number, window: Window): Raw | undefined {
  const { outcome, group, better } = offered;
  const read = outcome === undefined ? sustainedOf(scenario, months) : { outcome, group, ...window };
  return read && { ...read, better, smallest };
}

/** By group, by zone and by time since arrival: told, not judged. */
export function detailsOf(scenario: Scenario, months: number, window: Window): Readonly<Record<string, Raw>> {
  const groups = GROUP_OUTCOMES.flatMap((outcome) => TOLD_GROUPS.map((group) => [`group-${outcome}-${group}`, { outcome, group, ...window }] as const));
  const zones = Object.keys(scenario.zones).flatMap((zone) => ZONE_OUTCOMES.map((outcome) => [`zone-${outcome}-${zone}`, { outcome, zone, ...window }] as const));
  const horizons = horizonsWithin(scenario, months).flatMap((one) => HORIZON_COLUMNS.map((column) => [`after-${one.months}-${one.stream}-${column}`, { horizon: one.months, stream: one.stream, column }] as const));
  return Object.fromEntries([...groups, ...zones, ...horizons].filter(([id]) => /^[A-Za-z][\w-]*$/.test(id)));
}
