/**
 * In how many futures a policy keeps to a line: the domain criterion (M. K. Starr, Product Design and Decision Theory, 1963). Pairs of
 * policies are compared future by future; those that differ are held against a fair coin (Q. McNemar, Psychometrika 12, 1947, exact), and
 * p-values are adjusted for the number of pairs (Holm).
 */
import { holm, wilson } from '../../lib/statistics.ts';
import { isWorse } from '../discovery/cases.ts';
import { binomialTail } from '../discovery/quasiP.ts';
import { type Outlook, requireWhole } from './outlook.ts';

export interface Kept {
  readonly policy: string;
  /** Futures in which the figure is not worse than the line, and their share with its 95 % interval. */
  readonly keeps: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}
export interface Pair {
  readonly first: string;
  readonly second: string;
  readonly both: number;
  readonly firstAlone: number;
  readonly secondAlone: number;
  readonly neither: number;
  /** That so uneven a split would come by a fair coin, adjusted for all pairs. */
  readonly pValue: number;
}

/** Two-sided exact p-value of `alone` heads out of `differ`. */
export function coin(alone: number, differ: number): number {
  return Math.min(1, 2 * binomialTail(Math.max(alone, differ - alone), differ, 0.5));
}

export function satisficing(outlook: Outlook, worseThan: number): { readonly policies: readonly Kept[]; readonly pairs: readonly Pair[] } {
  requireWhole(outlook);
  const { policies, values, better } = outlook;
  const kept = values.map((row) => row.map((value) => !isWorse(value, { better, worseThan })));
  const shares = policies.map((policy, p): Kept => {
    const keeps = kept.filter((row) => row[p]).length;
    return { policy, keeps, share: keeps / values.length, ...wilson(keeps, values.length, 0.95) };
  });
  const pairs = policies.flatMap((first, a) =>
    policies.slice(a + 1).map((second, k) => {
      const b = a + 1 + k;
      const count = (one: boolean, other: boolean): number => kept.filter((row) => row[a] === one && row[b] === other).length;
      const split = { both: count(true, true), firstAlone: count(true, false), secondAlone: count(false, true), neither: count(false, false) };
      return { first, second, ...split, raw: coin(split.firstAlone, split.firstAlone + split.secondAlone) };
    }),
  );
  const adjusted = holm(pairs.map(({ raw }) => raw));
  return { policies: shares, pairs: pairs.map(({ raw: _raw, ...pair }, k) => ({ ...pair, pValue: adjusted[k] })) };
}
