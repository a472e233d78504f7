/** Groups of people, and how many of each every programme reached with nothing, and what kept them out. Pure. */
import { REACH, type ReachReason } from '../../model/outcomes/followedCodes.ts';
import { IDS_PER_HOUSEHOLD } from '../../model/population/identity.ts';
import type { Courses, Whereabouts } from '../../model/result.ts';
import { Tenure } from '../../model/state.ts';

export const SIDES = ['returnees', 'residents'] as const;
export type Side = (typeof SIDES)[number];

/** Fewer agents than these are a matter of luck, and told of by no share. */
export const FEWEST = 20;

/** What keeps people out, from the furthest from help to the nearest. */
const NEAREST: readonly ReachReason[] = ['notHere', 'origin', 'stream', 'band', 'zone', 'sex', 'age', 'vulnerable', 'time', 'unaware', 'barred', 'refused', 'full', 'waiting', 'served'];
const RANK = Uint8Array.from(REACH, (reason) => NEAREST.indexOf(reason));
const SERVED = NEAREST.length - 1;

export interface Count {
  /** In agents. */
  readonly people: number;
  readonly nothing: number;
  /** What kept most of those reached by nothing out of the programme that they came nearest to, and how many of them. */
  readonly reason: ReachReason | undefined;
  readonly ofReason: number;
  /** Household of somebody whom nothing reached. */
  readonly family: number | undefined;
}

/** Its words are `invisible-group-<kind>`; of a zone, its code. */
export interface GroupCount {
  readonly key: string;
  readonly zone?: string;
  readonly sides: Readonly<Record<Side, Count>>;
}

/** For each person, the best that any of these programmes was to them, as a place in NEAREST. */
export function nearestOf({ reach }: Courses, size: number): Uint8Array {
  const best = new Uint8Array(size);
  for (const codes of Object.values(reach)) {
    codes.forEach((code, k) => {
      const rank = RANK[code] ?? 0;
      if (rank > (best[k] ?? 0)) best[k] = rank;
    });
  }
  return best;
}

export const sideOf = ({ arrivalMonth, origin }: Whereabouts, k: number): Side => ((arrivalMonth[k] ?? -1) >= 0 || (origin[k] ?? 0) > 1 ? 'returnees' : 'residents');

/** The first zone in which somebody lived here, 1 and up; 0 for who was never here. */
export function firstZones({ id, who, where }: Whereabouts, zones: number): Uint8Array {
  const first = new Uint8Array(id.length);
  who.forEach((k, move) => {
    const zone = where[move] ?? 0;
    if (first[k] === 0 && zone > 0 && zone <= zones) first[k] = zone;
  });
  return first;
}

type Test = (k: number) => boolean;

function groupsOf(people: Whereabouts, courses: Courses, months: number, zoneIds: readonly string[], first: Uint8Array): readonly { readonly key: string; readonly zone?: string; readonly test: Test }[] {
  const { sex, birthMonth, vulnerable, documents, tenure } = courses;
  /** Years at arrival; of who lived here, in the middle of the run. */
  const age = (k: number): number => (((people.arrivalMonth[k] ?? -1) >= 0 ? (people.arrivalMonth[k] ?? 0) : months / 2) - (birthMonth[k] ?? 0)) / 12;
  const between = (from: number, to: number): Test => (k) => age(k) >= from && age(k) < to;
  const lives = (word: keyof typeof Tenure & string): Test => (k) => tenure[k] === Tenure[word];
  return [
    { key: 'all', test: () => true },
    { key: 'women', test: (k) => sex[k] === 0 && age(k) >= 15 },
    { key: 'men', test: (k) => sex[k] === 1 && age(k) >= 15 },
    { key: 'children', test: (k) => age(k) < 15 },
    { key: 'young', test: between(15, 30) },
    { key: 'middle', test: between(30, 60) },
    { key: 'old', test: between(60, 200) },
    { key: 'undocumented', test: (k) => documents[k] === 0 },
    { key: 'vulnerable', test: (k) => (vulnerable[k] ?? 0) > 0 },
    { key: 'earlier', test: (k) => people.origin[k] === 1 },
    { key: 'displaced', test: (k) => people.origin[k] === 3 },
    { key: 'owner', test: lives('owner') },
    { key: 'renter', test: lives('renter') },
    { key: 'hosted', test: lives('hosted') },
    { key: 'makeshift', test: lives('makeshift') },
    ...zoneIds.map((zone, at) => ({ key: 'zone', zone, test: (k: number) => first[k] === at + 1 })),
  ];
}

function countOf(members: readonly number[], best: Uint8Array, id: Uint32Array): Count {
  const left = members.filter((k) => best[k] !== SERVED);
  const tally = NEAREST.map(() => 0);
  for (const k of left) tally[best[k] ?? 0] = (tally[best[k] ?? 0] ?? 0) + 1;
  const most = Math.max(...tally);
  const reason = left.length === 0 ? undefined : NEAREST[tally.indexOf(most)];
  const one = left.find((k) => NEAREST[best[k] ?? 0] === reason);
  return { people: members.length, nothing: left.length, reason, ofReason: most, family: one === undefined ? undefined : Math.floor((id[one] ?? 0) / IDS_PER_HOUSEHOLD) * IDS_PER_HOUSEHOLD };
}

export const shareOf = ({ people, nothing }: Count): number => (people >= FEWEST ? nothing / people : Number.NaN);

/** Groups as they are declared, without those of a few agents. */
export function invisibleGroups(people: Whereabouts, courses: Courses, zoneIds: readonly string[]): GroupCount[] {
  const first = firstZones(people, zoneIds.length);
  const best = nearestOf(courses, people.id.length);
  const here = [...people.id.keys()].filter((k) => (first[k] ?? 0) > 0);
  const groups = groupsOf(people, courses, courses.from.length - 1, zoneIds, first).map(({ key, zone, test }): GroupCount => {
    const side = (of: Side): Count => countOf(here.filter((k) => sideOf(people, k) === of && test(k)), best, people.id);
    return { key, ...(zone !== undefined && { zone }), sides: { returnees: side('returnees'), residents: side('residents') } };
  });
  return groups.filter(({ sides }) => SIDES.some((side) => sides[side].people >= FEWEST));
}

/** Everybody first; then the largest share reached by nothing, of one side: groups without anybody there come last, by the other. */
export function sortedBy([all, ...others]: readonly GroupCount[], side: Side): GroupCount[] {
  const [first, second] = side === 'returnees' ? SIDES : [...SIDES].reverse();
  const rank = ({ sides }: GroupCount, of: Side | undefined): number => (of === undefined || Number.isNaN(shareOf(sides[of])) ? -1 : shareOf(sides[of]));
  return all === undefined ? [] : [all, ...others.sort((one, other) => rank(other, first) - rank(one, first) || rank(other, second) - rank(one, second))];
}

/** By reason, how many of either side: of one programme. Reasons that kept nobody out are left away. */
export function reasonsOf(people: Whereabouts, codes: Uint8Array, zones: number): { readonly reason: ReachReason; readonly returnees: number; readonly residents: number }[] {
  const first = firstZones(people, zones);
  const tally = REACH.map(() => ({ returnees: 0, residents: 0 }));
  codes.forEach((code, k) => {
    const row = tally[code];
    if ((first[k] ?? 0) > 0 && row !== undefined) row[sideOf(people, k)]++;
  });
  return [...NEAREST].reverse().flatMap((reason) => {
    const counts = tally[REACH.indexOf(reason)];
    return counts === undefined || counts.returnees + counts.residents === 0 ? [] : [{ reason, ...counts }];
  });
}
