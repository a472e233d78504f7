/** Ways out and back: each corridor by a regular and by an irregular route. */
import type { Scenario } from '../scenario.ts';

export interface Way {
  readonly corridor: number;
  readonly regular: boolean;
  readonly neighbouring: boolean;
  readonly costUsd: number;
  /** Chance that the way is granted; 1 for irregular ones. */
  readonly placesShare: number;
  readonly dangerShare: number;
  readonly successShare: number;
  readonly incomeUsdPerMonth: number;
}

/** Both ways of every corridor, regular first. */
export function planWays(scenario: Scenario): readonly Way[] {
  return Object.values(scenario.corridors).flatMap((c, corridor) => [
    { corridor, regular: true, neighbouring: c.kind === 'neighbouring', costUsd: Math.max(1, c.regularCostUsd), placesShare: c.regularPlacesShare, dangerShare: 0, successShare: 1, incomeUsdPerMonth: c.incomeUsdPerMonth },
    { corridor, regular: false, neighbouring: c.kind === 'neighbouring', costUsd: Math.max(1, c.irregularCostUsd), placesShare: 1, dangerShare: c.dangerShare, successShare: c.successShare, incomeUsdPerMonth: c.incomeUsdPerMonth },
  ]);
}
