/** Courses of lives become a flow: the states of a group at some months after its beginning, everybody in each. Pure. */
import { Course } from '../../model/outcomes/followedCodes.ts';
import type { Courses, Whereabouts } from '../../model/result.ts';
import { IDS_PER_HOUSEHOLD } from '../../model/population/identity.ts';

/** From top to bottom. Their words are `flow-state-<key>`. */
export const STATES = ['settled', 'struggling', 'cannotLeave', 'back', 'leftRegular', 'leftIrregular', 'died'] as const;
export type State = (typeof STATES)[number];
const AT = Object.fromEntries(STATES.map((state, at) => [state, at])) as Record<State, number>;

const ADULT_MONTHS = 15 * 12;
export const HORIZONS = [6, 12, 24, 36, 48, 60] as const;
/** The last column is the latest that so many of a group have reached by the end of the run. */
const MOST_REACH_IT = 0.75;

export interface Group {
  readonly side: 'residents' | 'returnees';
  /** Streams of arrival, 1 and up, and months of arrival, first and last; of residents the month in which the clock begins. */
  readonly streams: readonly number[];
  readonly months: readonly [number, number];
  readonly sex?: 'women' | 'men' | undefined;
  /** Years at the beginning, both included. */
  readonly ages: readonly [number, number];
}

export interface Flow {
  /** Months since the beginning, 0 first. */
  readonly columns: readonly number[];
  /** People followed, in agents, and those who came too late to be followed so long. */
  readonly people: number;
  readonly late: number;
  /** By column and state, in agents. */
  readonly counts: readonly (readonly number[])[];
  /** Between a column and the next: by state, then state. */
  readonly links: readonly (readonly (readonly number[])[])[];
  /** By state in the last column, the household of somebody; undefined where nobody is. */
  readonly families: readonly (number | undefined)[];
}

const isHere = (code: number): boolean => code === Course.settled || code === Course.struggling || code === Course.cannotLeave;

/** A group's members by position with the month in which their clock begins. */
function membersOf({ origin, stream, arrivalMonth, id }: Whereabouts, { sex, birthMonth }: Courses, { side, streams, months: [from, to], ...group }: Group): { who: number[]; began: Int16Array } {
  const began = new Int16Array(id.length).fill(-1);
  const who: number[] = [];
  for (let k = 0; k < id.length; k++) {
    const came = arrivalMonth[k] ?? -1;
    const residents = side === 'residents';
    if (residents ? came >= 0 || (origin[k] ?? 0) > 1 : came < from || came > to || !streams.includes(stream[k] ?? 0)) continue;
    const start = residents ? from : came;
    const age = start - (birthMonth[k] ?? 0);
    if (age < ADULT_MONTHS || age < group.ages[0] * 12 || age >= (group.ages[1] + 1) * 12) continue;
    if (group.sex !== undefined && sex[k] !== (group.sex === 'men' ? 1 : 0)) continue;
    began[k] = start;
    who.push(k);
  }
  return { who, began };
}

function stateOf(code: number, wasAway: boolean): number {
  if (code === Course.died) return AT.died;
  if (code === Course.leftIrregular) return AT.leftIrregular;
  if (code === Course.leftRegular) return AT.leftRegular;
  if (wasAway) return AT.back;
  return code === Course.settled ? AT.settled : code === Course.cannotLeave ? AT.cannotLeave : AT.struggling;
}

/** The latest column, and members who reach it. */
function lastColumn(who: readonly number[], began: Int16Array, months: number): number {
  const reach = (column: number): number => who.filter((k) => (began[k] ?? 0) + column < months).length;
  return HORIZONS.findLast((column) => reach(column) >= MOST_REACH_IT * who.length) ?? 0;
}

export function flowOf(people: Whereabouts, courses: Courses, group: Group): Flow {
  const months = courses.from.length - 1;
  const { who: all, began } = membersOf(people, courses, group);
  const last = lastColumn(all, began, months);
  const columns = [0, ...HORIZONS.filter((column) => column <= last)];
  const size = people.id.length;
  const code = new Uint8Array(size);
  const away = new Uint8Array(size);
  const states = columns.map(() => new Int8Array(size).fill(-1));
  for (let m = 0; m < months; m++) {
    for (let at = courses.from[m] ?? 0; at < (courses.from[m + 1] ?? 0); at++) {
      const k = courses.who[at] ?? 0;
      code[k] = courses.code[at] ?? 0;
      if ((began[k] ?? -1) >= 0 && m > (began[k] ?? 0) && (code[k] === Course.leftRegular || code[k] === Course.leftIrregular)) away[k] = 1;
    }
    for (const k of all) {
      const column = columns.indexOf(m - (began[k] ?? 0));
      const seen = states[column];
      if (seen !== undefined && (column > 0 || isHere(code[k] ?? 0))) seen[k] = stateOf(code[k] ?? 0, away[k] === 1);
    }
  }
  // Who was not here at the beginning is of no group: members of residents' families abroad.
  const began0 = all.filter((k) => (states[0]?.[k] ?? -1) >= 0);
  const followed = began0.filter((k) => states.every((seen) => (seen[k] ?? -1) >= 0));
  return { columns, people: followed.length, late: began0.length - followed.length, ...countsOf(states, followed, people.id) };
}

function countsOf(states: readonly Int8Array[], followed: readonly number[], id: Uint32Array): Pick<Flow, 'counts' | 'links' | 'families'> {
  const none = (): number[] => STATES.map(() => 0);
  const counts = states.map(none);
  const links = states.slice(1).map(() => STATES.map(none));
  const families: (number | undefined)[] = STATES.map(() => undefined);
  const add = (list: number[] | undefined, at: number): void => {
    if (list !== undefined) list[at] = (list[at] ?? 0) + 1;
  };
  for (const k of followed) {
    states.forEach((seen, column) => {
      const now = seen[k] ?? 0;
      add(counts[column], now);
      if (column > 0) add(links[column - 1]?.[states[column - 1]?.[k] ?? 0], now);
      if (column === states.length - 1) families[now] ??= Math.floor((id[k] ?? 0) / IDS_PER_HOUSEHOLD) * IDS_PER_HOUSEHOLD;
    });
  }
  return { counts, links, families };
}
