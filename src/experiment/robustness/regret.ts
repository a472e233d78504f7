/**
 * What may go wrong with each policy. Regret is what it misses, in a future, of the best policy there (L. J. Savage, The theory of statistical
 * decision, Journal of the American Statistical Association 46, 1951); beside the largest stands the 90th percentile, because the largest of
 * many futures is partly luck. The worst figure is A. Wald's (Statistical Decision Functions, 1950).
 *
 * Hurwicz's index is left out: it asks planners for a number between 0 and 1 that stands for their optimism, and nobody can defend theirs.
 */
import { mean, quantile } from '../../lib/statistics.ts';
import { column, gains, largest, leaders, type Outlook, requireWhole } from './outlook.ts';

export interface Standing {
  readonly policy: string;
  readonly mean: number;
  /** The worst figure, and the future in which it comes. */
  readonly worst: number;
  readonly worstFuture: number;
  /** The largest regret, its future, and the policy that would have been best there. */
  readonly mostRegret: number;
  readonly mostRegretFuture: number;
  readonly bestThere: string;
  /** Nine futures in ten have no larger regret. */
  readonly regret90: number;
  /** Futures in which it is the best, or within the smallest difference of it. */
  readonly leads: number;
}

/** By future and policy, never negative; in the figure's unit. */
export function regretsOf(outlook: Pick<Outlook, 'values' | 'better'>): number[][] {
  return gains(outlook).map((row) => row.map((gain) => row[largest(row)] - gain));
}

export function standingsOf(outlook: Outlook): Standing[] {
  requireWhole(outlook);
  const gained = gains(outlook);
  const regrets = regretsOf(outlook);
  const led = gained.map((row) => leaders(row, outlook.smallest));
  return outlook.policies.map((policy, p) => {
    const worstFuture = largest(column(gained, p).map((gain) => -gain));
    const own = column(regrets, p);
    const mostRegretFuture = largest(own);
    return {
      policy,
      mean: mean(column(outlook.values, p)),
      worst: outlook.values[worstFuture][p],
      worstFuture,
      mostRegret: own[mostRegretFuture],
      mostRegretFuture,
      bestThere: outlook.policies[largest(gained[mostRegretFuture])],
      regret90: quantile(own, 0.9),
      leads: led.filter((leading) => leading.includes(p)).length,
    };
  });
}

/** Who is chosen by each rule; several where they differ by less than the smallest difference that matters. */
export interface Choices {
  readonly byMean: readonly string[];
  readonly byMostRegret: readonly string[];
  readonly byRegret90: readonly string[];
  readonly byWorst: readonly string[];
}

export function choicesOf({ better, smallest }: Pick<Outlook, 'better' | 'smallest'>, standings: readonly Standing[]): Choices {
  const sign = better === 'more' ? 1 : -1;
  const by = (score: (of: Standing) => number): string[] => leaders(standings.map(score), smallest).map((p) => standings[p].policy);
  return {
    byMean: by(({ mean: value }) => sign * value),
    byMostRegret: by(({ mostRegret }) => -mostRegret),
    byRegret90: by(({ regret90 }) => -regret90),
    byWorst: by(({ worst }) => sign * worst),
  };
}
