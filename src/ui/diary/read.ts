/** From a diary's bare months to what a reader wants: what changed, when, and what weighed how much. */
import type { Diary, DiaryDecision } from '../../model/result.ts';

export interface Entry {
  readonly date: string;
  readonly changes: readonly string[];
  readonly decisions: readonly DiaryDecision[];
}

/** The words of a state; of one that is over, undefined. */
export type Naming = (key: string, value: string | number | undefined) => string;

export type State = Readonly<Record<string, string | number>>;

/** What is in words changes in steps; amounts are drawn as lines instead. */
export function changesBetween(before: State | undefined, now: State, name: Naming): string[] {
  const keys = Object.keys(now).filter((key) => typeof now[key] === 'string' || key === 'people' || key === 'abroad');
  const changed = keys.flatMap((key) => {
    const value = now[key];
    return value === undefined || before?.[key] === value ? [] : [name(key, value)];
  });
  const gone = Object.keys(before ?? {}).filter((key) => key.startsWith('person ') && !(key in now));
  return [...changed, ...gone.map((key) => name(key, undefined))];
}

/** Ages change every year and say nothing. */
export const ageless = (state: State): State =>
  Object.fromEntries(
    Object.entries(state).map(([key, value]) => [key, typeof value === 'string' ? value.replace(/ of \d+,/, ',') : value]),
  );

/** Months in which something changed or was decided. */
export function entriesOf(diary: Diary, name: Naming): Entry[] {
  return diary.months.flatMap(({ date, state }, at) => {
    const earlier = diary.months[at - 1]?.state;
    const changes = changesBetween(earlier && ageless(earlier), ageless(state), name);
    const decisions = diary.decisions.filter((decision) => decision.date === date);
    return changes.length + decisions.length === 0 ? [] : [{ date, changes, decisions }];
  });
}

/** An amount of the household, month by month, on the run's own months. */
export function amountOf(diary: Diary, dates: readonly string[], key: string): number[] {
  const byDate = new Map(diary.months.map(({ date, state }) => [date, state[key]]));
  return dates.map((date) => {
    const value = byDate.get(date);
    return typeof value === 'number' ? value : Number.NaN;
  });
}
