/**
 * A result on its way between threads. Its series are some hundred thousand numbers in thousands of lists, which takes the receiver as long to
 * read as a worker takes to step a small run: they go in one array, which changes hands uncopied, and lists are made of it where somebody looks.
 */
import type { OutcomeSeries, SoFar } from '../src/model/result.ts';

export type Lists = { readonly [name: string]: readonly number[] };
export const LISTS = ['series', 'zones', 'zonesResidents', 'zonesNewcomers'] as const;

/** Of a run's result, or of its months so far. */
export interface Packed<R extends SoFar> {
  readonly rest: Omit<R, 'outcomes'>;
  /** Of each outcome its words, and the names of the lists that it has, in the order in which they lie in `values`. */
  readonly outcomes: readonly (readonly [key: string, words: Omit<OutcomeSeries, (typeof LISTS)[number]>, names: readonly (readonly string[] | undefined)[]])[];
  /** All lists one after another, each of as many numbers as there are months. */
  readonly values: Float64Array<ArrayBuffer>;
}

export function pack<R extends SoFar>({ outcomes, ...rest }: R): Packed<R> {
  const lists: (readonly number[])[] = [];
  const names = new Map<string, readonly string[]>(); // most outcomes have the same lists: told once
  const named = (of: Lists | undefined): readonly string[] | undefined => {
    if (of === undefined) return undefined;
    const own = Object.keys(of);
    lists.push(...Object.values(of));
    const known = names.get(own.join());
    if (known === undefined) names.set(own.join(), own);
    return known ?? own;
  };
  const packed = Object.entries(outcomes).map(([key, outcome]) => {
    const { series, zones, zonesResidents, zonesNewcomers, ...words } = outcome;
    return [key, words, [series, zones, zonesResidents, zonesNewcomers].map(named)] as const;
  });
  const months = rest.dates.length;
  const values = new Float64Array(lists.length * months);
  for (const [k, list] of lists.entries()) values.set(list, k * months);
  return { rest, outcomes: packed, values };
}

/** An outcome whose lists are made where somebody looks, and once. */
export function lazyOutcome(words: object, make: readonly ((() => Lists) | undefined)[]): OutcomeSeries {
  const outcome = { ...words };
  LISTS.forEach((list, k) => {
    let made: Lists | undefined;
    const get = make[k] && (() => (made ??= make[k]?.()));
    if (get) Object.defineProperty(outcome, list, { enumerable: true, get });
  });
  return outcome as OutcomeSeries;
}

/** Of results that came packed, by their outcomes: to pack them again costs nothing. */
const cameAs = new WeakMap<SoFar['outcomes'], Pick<Packed<SoFar>, 'outcomes' | 'values'>>();

export function packAgain<R extends SoFar>(result: R): Packed<R> {
  const known = cameAs.get(result.outcomes);
  if (known === undefined) return pack(result);
  const { outcomes: _, ...rest } = result;
  return { rest, ...known };
}

export function unpack<R extends SoFar>({ rest, outcomes, values }: Packed<R>): R {
  const months = rest.dates.length;
  let at = 0;
  const unpacked = outcomes.map(([key, words, names]) => {
    const make = names.map((own) => {
      if (own === undefined) return undefined;
      const from = at;
      at += own.length * months;
      return (): Lists =>
        Object.fromEntries(own.map((name, n) => [name, Array.from(values.subarray(from + n * months, from + (n + 1) * months))]));
    });
    return [key, lazyOutcome(words, make)] as const;
  });
  const lists: SoFar['outcomes'] = Object.fromEntries(unpacked);
  cameAs.set(lists, { outcomes, values });
  return { ...rest, outcomes: lists } as unknown as R;
}
