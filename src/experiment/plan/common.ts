/** Until when arms are one: a hint for those who run them, which moves no number (RunRequest.commonUntil). */
import { monthIndex } from '../../model/calendar.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Plan } from './plan.ts';

/** All but the programmes and what it is called: arms that differ in that were never one. */
export const placeOf = ({ title: _title, description: _description, programmes: _programmes, ...place }: Scenario): string => JSON.stringify(place);

/** Of some that differ in programmes alone. */
interface Shared {
  /** 'YYYY-MM' */
  readonly until: string;
  readonly by: readonly Scenario[];
  /** Months that need not be stepped again; the start-up counts as one. */
  readonly saved: number;
}

/** The most of them that are one until a month. */
function sharedUntil(until: string, scenarios: readonly Scenario[]): Shared {
  const begun = scenarios.map(({ programmes }) => JSON.stringify(Object.entries(programmes).filter(([, { start }]) => start < until)));
  const alike = [...new Set(begun)].map((programmes) => scenarios.filter((_, k) => begun[k] === programmes));
  const by = alike.reduce((most, some) => (some.length > most.length ? some : most));
  return { until, by, saved: (by.length - 1) * (1 + monthIndex(by[0], until)) };
}

/** All until the first of them parts, or some of them for longer: whichever saves more, as a worker keeps one past. */
function mostSaved(scenarios: readonly Scenario[], months: number): Shared | undefined {
  const within = (month: string): boolean => monthIndex(scenarios[0], month) >= 0 && monthIndex(scenarios[0], month) < months;
  const starts = new Set(scenarios.flatMap(({ programmes }) => Object.values(programmes).map(({ start }) => start)).filter(within));
  const found = [...starts].sort().map((until) => sharedUntil(until, scenarios));
  return found.reduce<Shared | undefined>((best, one) => (one.saved > (best?.saved ?? 0) ? one : best), undefined);
}

/** For each arm, with those that differ from it in programmes alone; a factor moves all of them alike, so this holds at every point. */
export function pastsOf({ arms, months }: Pick<Plan, 'arms' | 'months'>): (string | undefined)[] {
  const places = arms.map(({ scenario }) => placeOf(scenario));
  const shared = new Map([...new Set(places)].map((place) => {
    const scenarios = arms.flatMap(({ scenario }, arm) => (places[arm] === place ? [scenario] : []));
    return [place, mostSaved(scenarios, months ?? scenarios[0].place.months)];
  }));
  return arms.map(({ scenario }, arm) => {
    const found = shared.get(places[arm]);
    return found?.by.includes(scenario) ? found.until : undefined;
  });
}

/** Of so many cases after one another, the past is common. */
export const sharing = (pasts: readonly (string | undefined)[]): number => Math.max(1, pasts.filter((past) => past !== undefined).length);
