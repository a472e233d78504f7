/** What a scenario that extends another would say, to become a third: the inverse of `extend`. Objects say what differs in them, null removes. */
import { isObject } from './problem.ts';

const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** As text, whatever the order of keys. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner));

export function differenceOf(base: object, other: object): Readonly<Record<string, unknown>> {
  const [from, to] = [base, other] as Readonly<Record<string, unknown>>[];
  const changed = Object.entries(to).flatMap(([key, value]) => {
    const was = from[key];
    if (same(was, value)) return [];
    return [[key, isObject(was) && isObject(value) ? differenceOf(was, value) : value]];
  });
  const gone = Object.keys(from).flatMap((key) => (Object.hasOwn(to, key) ? [] : [[key, null]]));
  return Object.fromEntries([...changed, ...gone]);
}
