/**
 * A result on its way between threads. Its series are some hundred thousand numbers in thousands of lists, which takes the receiver as long to
 * read as a worker takes to step a small run: they go in one array, which changes hands uncopied, and lists are made of it where somebody looks.
 */
import type { OutcomeSeries, RunResult } from '../src/model/result.ts';

type Lists = { readonly [name: string]: readonly number[] };
const LISTS = ['series', 'zones', 'zonesResidents', 'zonesNewcomers'] as const;

export interface PackedResult {
  readonly rest: Omit<RunResult, 'outcomes'>;
  /** Of each outcome its words, and the names of the lists that it has, in the order in which they lie in `values`. */
  readonly outcomes: readonly (readonly [key: string, words: Omit<OutcomeSeries, (typeof LISTS)[number]>, names: readonly (readonly string[] | undefined)[]])[];
  /** All lists one after another, each of as many numbers as the run has months. */
  readonly values: Float64Array<ArrayBuffer>;
}

export function pack({ outcomes, ...rest }: RunResult): PackedResult {
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

export function unpack({ rest, outcomes, values }: PackedResult): RunResult {
  const months = rest.dates.length;
  let at = 0;
  const unpacked = outcomes.map(([key, words, names]) => {
    const outcome = { ...words };
    names.forEach((own, k) => {
      if (own === undefined) return;
      const from = at;
      at += own.length * months;
      let lists: Lists | undefined;
      const read = (): Lists => {
        lists ??= Object.fromEntries(own.map((name, n) => [name, Array.from(values.subarray(from + n * months, from + (n + 1) * months))]));
        return lists;
      };
      Object.defineProperty(outcome, LISTS[k] as string, { enumerable: true, get: read });
    });
    return [key, outcome as unknown as OutcomeSeries] as const;
  });
  return { ...rest, outcomes: Object.fromEntries(unpacked) };
}
