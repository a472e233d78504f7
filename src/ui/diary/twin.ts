/** One household in two scenarios, from the same luck: the months in which its lives part. Pure. */
import type { Diary } from '../../model/result.ts';
import { ageless, changesBetween, type Entry, entriesOf, type Naming, type State } from './read.ts';

export interface Row {
  readonly date: string;
  readonly here: Entry | undefined;
  readonly there: Entry | undefined;
  /** The same is told of both. */
  readonly same: boolean;
  /** At the end of this month they live differently. */
  readonly parted: boolean;
}

export interface Parting {
  readonly date: string;
  /** What the other does not have, in words; of who is not there at all, undefined. */
  readonly here: readonly string[] | undefined;
  readonly there: readonly string[] | undefined;
}

const statesOf = (diary: Diary): Map<string, State> => new Map(diary.months.map(({ date, state }) => [date, ageless(state)]));
const differs = (one: State | undefined, other: State | undefined, name: Naming): boolean =>
  (one === undefined) !== (other === undefined) || (one !== undefined && other !== undefined && changesBetween(one, other, name).length > 0);

const told = (entry: Entry | undefined): string => JSON.stringify([entry?.changes, entry?.decisions.map(({ decision, person, outcome }) => [decision, person, outcome])]);

/** Months in which anything is told of either, in order. */
export function rowsOf(here: Diary, there: Diary | undefined, name: Naming): Row[] {
  const own = new Map(entriesOf(here, name).map((entry) => [entry.date, entry]));
  if (there === undefined) return [...own].map(([date, entry]) => ({ date, here: entry, there: undefined, same: true, parted: false }));
  const others = new Map(entriesOf(there, name).map((entry) => [entry.date, entry]));
  const [ours, theirs] = [statesOf(here), statesOf(there)];
  return [...new Set([...own.keys(), ...others.keys()])].sort().map((date) => ({
    date,
    here: own.get(date),
    there: others.get(date),
    same: told(own.get(date)) === told(others.get(date)),
    parted: differs(ours.get(date), theirs.get(date), name),
  }));
}

/** The first month at whose end they live differently; undefined where they never do. Amounts are drawn as lines and part nobody. */
export function firstParting(here: Diary, there: Diary, name: Naming): Parting | undefined {
  const [ours, theirs] = [statesOf(here), statesOf(there)];
  const date = [...new Set([...ours.keys(), ...theirs.keys()])].sort().find((month) => differs(ours.get(month), theirs.get(month), name));
  if (date === undefined) return undefined;
  const [one, other] = [ours.get(date), theirs.get(date)];
  return {
    date,
    here: one && (other === undefined ? [] : changesBetween(other, one, name)),
    there: other && (one === undefined ? [] : changesBetween(one, other, name)),
  };
}
