/**
 * When one arm may be said to lead another. The smallest difference that matters is the user's. A lead must exceed it in nearly all
 * futures, under every rival rule of behaviour, and on average by more than luck makes of such a difference; that two arms are alike has to
 * be shown just so (tests of superiority by a margin, and of equivalence: D. J. Schuirmann, Journal of Pharmacokinetics and
 * Biopharmaceutics 15(6), 1987). What is not shown is not said.
 */
import { confidence, type Estimate } from '../../lib/statistics.ts';

/** In so large a part of the futures a finding must hold: a convention, as "nine in ten" is. */
export const NEARLY_ALL_SHARE = 0.9;
/** Of the interval that luck alone leaves; for several pairs, the level of each is raised so that all hold together (Bonferroni). */
export const LEVEL = 0.95;

export interface Evidence {
  /** By future: first less second, turned so that more is better for the first; each the mean of its replicates. */
  readonly differences: readonly number[];
  /** Of the mean over all futures, from replicates alone. */
  readonly luck: Estimate;
  /** By future: under which rule people behave. */
  readonly ruleOf: readonly string[];
  /** In the measure's unit; 0 where the user has not said. */
  readonly smallest: number;
}
export interface VerdictOptions {
  readonly share?: number;
  readonly level?: number;
}

const SIDES = ['first', 'second'] as const;
type Side = (typeof SIDES)[number];

/** Futures in which each does better by more than the smallest difference that matters. */
interface Split {
  readonly futures: number;
  readonly first: number;
  readonly second: number;
}
export interface Verdict extends Split {
  /** 'alike' and 'open' both cannot be told apart: shown to be near, or not shown to be anything. */
  readonly kind: 'leads' | 'noWorse' | 'alike' | 'open' | 'notAsked';
  /** Who leads, or is no worse. */
  readonly who?: Side;
  readonly rules: readonly (Split & { readonly rule: string; readonly leads?: Side })[];
}

const count = (values: readonly number[], is: (value: number) => boolean): number => values.reduce((sum, value) => sum + Number(is(value)), 0);

function splitOf(values: readonly number[], smallest: number): Split {
  return { futures: values.length, first: count(values, (value) => value > smallest), second: count(values, (value) => value < -smallest) };
}

export function verdictOf({ differences, luck, ruleOf, smallest }: Evidence, { share = NEARLY_ALL_SHARE, level = LEVEL }: VerdictOptions = {}): Verdict {
  const rules = [...new Set(ruleOf)].map((rule) => ({ rule, values: differences.filter((_, future) => ruleOf[future] === rule) }));
  const splits = rules.map(({ rule, values }) => {
    const split = splitOf(values, smallest);
    const leads = SIDES.find((side) => split[side] >= share * split.futures);
    return { rule, ...split, ...(leads && { leads }) };
  });
  const found = { ...splitOf(differences, smallest), rules: splits };
  if (!(smallest > 0)) return { kind: 'notAsked', ...found };
  const { low, high } = confidence(luck, level);
  const luckAbove = (bound: number, who: Side): boolean => (who === 'first' ? low > bound : -high > bound); // false where luck is not known
  const everyRule = (is: (value: number) => boolean): boolean => rules.every(({ values }) => count(values, is) >= share * values.length);
  const notWorse = (who: Side): boolean => everyRule((value) => (who === 'first' ? value : -value) >= -smallest) && luckAbove(-smallest, who);
  for (const who of SIDES) if (splits.every(({ leads }) => leads === who) && luckAbove(smallest, who)) return { kind: 'leads', who, ...found };
  if (notWorse('first') && notWorse('second')) return { kind: 'alike', ...found };
  for (const who of SIDES) if (notWorse(who) && luckAbove(0, who)) return { kind: 'noWorse', who, ...found };
  return { kind: 'open', ...found };
}
