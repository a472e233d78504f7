/** What reverses a finding: what the futures have in common in which who does better in most of them does so no longer. */
import { casesAgainst, countHarmed } from '../discovery/cases.ts';
import { discover, LEAST_CASES } from '../discovery/discover.ts';
import type { Measure } from '../plan/plan.ts';
import type { Tried } from './tried.ts';
import type { Verdict } from './verdict.ts';
import { inFutures } from './words.ts';

/** `means`, by future: first less second, turned so that more is better. Undefined where neither does better in most futures, or futures do not differ. */
export function reversedBy({ label, smallest }: Measure, means: readonly number[], { dimensions, points, seed }: Tried, names: readonly [string, string], verdict: Verdict): string | undefined {
  const ahead = verdict.first * 2 > verdict.futures ? 1 : verdict.second * 2 > verdict.futures ? -1 : 0;
  const futures = means.length;
  if (ahead === 0 || futures < 2 || dimensions.length === 0 || verdict.kind === 'notAsked') return undefined;
  const [leader, other] = ahead > 0 ? names : [names[1], names[0]];
  const cases = casesAgainst(dimensions, points, means.map((value) => ahead * value), { better: 'more', worseThan: smallest });
  const reversed = countHarmed(cases.harmed);
  const what = `${leader} is not clearly ahead of ${other} (${label})`;
  if (reversed === 0) return `${what} in none of the ${futures} futures tried: nothing that was varied reverses it.`;
  if (Math.min(reversed, futures - reversed) >= LEAST_CASES) return discover(cases, { harm: what, seed }).says;
  return `${what} ${inFutures(reversed, futures)}: too few of either kind to say what they have in common (${LEAST_CASES} are needed).`;
}
