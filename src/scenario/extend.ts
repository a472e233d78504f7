/** A scenario that extends another says only what differs: objects merge, anything else replaces, null removes. */
import { below, didYouMean, isObject, type Problem } from './problem.ts';
import { isSourced } from './sources.ts';

const MONTH = /^\d{4}-\d{2}$/;

export function extend(parent: unknown, child: unknown, path: string, problems: Problem[]): unknown {
  if (!isObject(parent) || !isObject(child) || isSourced(parent) || isSourced(child)) return child;
  const merged = new Map(Object.entries(parent));
  for (const [key, value] of Object.entries(child)) {
    const place = below(path, key);
    if (value !== null) merged.set(key, merged.has(key) ? extend(merged.get(key), value, place, problems) : value);
    else if (!merged.delete(key) && path !== '') {
      const hint = didYouMean(key, Object.keys(parent));
      problems.push({ path: place, found: null, expected: 'the name of something to remove', ...(hint !== undefined && { hint }) });
    }
  }
  return Object.fromEntries(orderMonths(merged));
}

/** Monthly figures in the order of their months, anything else as it stands. */
export function orderMonths(entries: ReadonlyMap<string, unknown>): readonly [string, unknown][] {
  const all = [...entries];
  return all.every(([key]) => MONTH.test(key)) ? all.sort(byKey) : all;
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
