/** Population tables: the total of a place, and who lives there by age and sex. */
import type { At, Count } from './fact.ts';
import { type AgeGroup, type Figured, isSmall } from './gathered.ts';
import type { Ages } from './roles.ts';

const sum = (counts: readonly Count[]): number => counts.reduce((total, { value }) => total + value, 0);
const agesKey = (ages: Ages | undefined): string => (ages === undefined ? '' : `${ages.from}-${ages.to ?? ''}`);

/** A total as it stands, else women and men, else all ages; undefined where there is none of them, or a small cell. */
export function totalOf(counts: readonly Count[]): Figured | undefined {
  const whole = counts.filter(({ ages }) => ages === undefined);
  const of = whole.length > 0 ? whole : counts;
  const both = of.filter(({ sex }) => sex === 't');
  const parts = both.length > 0 ? (whole.length > 0 ? both.slice(0, 1) : both) : of;
  const [first] = parts;
  if (first === undefined || isSmall(sum(parts))) return undefined;
  const note = parts.length === 1 ? undefined : `sum of ${parts.length} cells`;
  return { value: sum(parts), grade: parts.length === 1 ? 'stated' : 'derived', at: first.at, ...(note !== undefined && { note }) };
}

/** Rows that say the same of the same place again: only the first counts. */
export function withoutTwice(counts: readonly Count[]): { readonly kept: readonly Count[]; readonly twice: readonly Count[] } {
  const first = new Map<string, Count>();
  const kept: Count[] = [];
  const twice: Count[] = [];
  for (const count of counts) {
    const key = `${count.sex} ${agesKey(count.ages)}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, count);
    if (before === undefined) kept.push(count);
    else if (before.at.file === count.at.file && before.at.sheet === count.at.sheet && before.at.line !== count.at.line) twice.push(count);
  }
  return { kept, twice };
}

/** Age groups of women and men, youngest first; empty where the files do not have both sexes by age from nought on. */
export function ageGroupsOf(counts: readonly Count[]): { readonly groups: readonly AgeGroup[]; readonly at?: At; readonly small: number } {
  const froms = [...new Set(counts.flatMap(({ ages, sex }) => (ages === undefined || sex === 't' ? [] : [ages.from])))].sort((a, b) => a - b);
  const people = (from: number, sex: 'f' | 'm'): number => sum(counts.filter((count) => count.ages?.from === from && count.sex === sex));
  const groups = froms.map((fromYears) => ({ fromYears, females: people(fromYears, 'f'), males: people(fromYears, 'm') }));
  const at = counts.find(({ ages }) => ages !== undefined)?.at;
  if (at === undefined || froms[0] !== 0 || groups.length < 3) return { groups: [], small: 0 };
  const told = groups.map((group) => ({ ...group, females: isSmall(group.females) ? 0 : group.females, males: isSmall(group.males) ? 0 : group.males }));
  const small = groups.filter(({ females }) => isSmall(females)).length + groups.filter(({ males }) => isSmall(males)).length;
  return { groups: told, at, small };
}
