/** What reverses a finding: what the futures have in common in which who does better in most of them does so no longer. */
import { casesAgainst, countHarmed } from '../discovery/cases.ts';
import { type Described, discover, LEAST_CASES } from '../discovery/discover.ts';
import type { Measure } from '../plan/plan.ts';
import type { Tried } from './tried.ts';
import type { Verdict } from './verdict.ts';
import { inFutures } from './words.ts';

export interface Reversal {
  /** Who does better in most futures. */
  readonly ahead: 'first' | 'second';
  readonly futures: number;
  /** Futures in which that is not clear. */
  readonly reversed: number;
  /** What they have in common; undefined where there are too few of either kind to say. */
  readonly boxes?: readonly Pick<Described, 'bounds' | 'cases' | 'harmed' | 'density' | 'coverage'>[];
  readonly says: string;
}

/** `means`, by future: first less second, turned so that more is better. Undefined where neither does better in most futures, or futures do not differ. */
export function reversedBy({ label, smallest }: Measure, means: readonly number[], { dimensions, points, seed }: Tried, names: readonly [string, string], verdict: Verdict): Reversal | undefined {
  const ahead = verdict.first * 2 > verdict.futures ? 'first' : verdict.second * 2 > verdict.futures ? 'second' : undefined;
  const futures = means.length;
  if (ahead === undefined || futures < 2 || dimensions.length === 0 || verdict.kind === 'notAsked') return undefined;
  const [leader, other] = ahead === 'first' ? names : [names[1], names[0]];
  const cases = casesAgainst(dimensions, points, means.map((value) => (ahead === 'first' ? value : -value)), { better: 'more', worseThan: smallest });
  const reversed = countHarmed(cases.harmed);
  const what = `${leader} is not clearly ahead of ${other} (${label})`;
  const found = { ahead, futures, reversed } as const;
  if (reversed === 0) return { ...found, says: `${what} in none of the ${futures} futures tried: nothing that was varied reverses it.` };
  if (Math.min(reversed, futures - reversed) < LEAST_CASES) {
    return { ...found, says: `${what} ${inFutures(reversed, futures)}: too few of either kind to say what they have in common (${LEAST_CASES} are needed).` };
  }
  const { boxes, says } = discover(cases, { harm: what, seed });
  return { ...found, boxes: boxes.map(({ bounds, cases: inside, harmed, density, coverage }) => ({ bounds, cases: inside, harmed, density, coverage })), says };
}
