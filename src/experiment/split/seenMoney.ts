/** Of one run of a split, what is kept of its money: where dollars went, and what they are held against. */
import { mean } from '../../lib/statistics.ts';
import { SIDES, type Side } from '../../model/outcomes/sides.ts';
import type { RunResult } from '../../model/result.ts';
import { partUsd, runningUsdPerMonth, SPLIT, type SplitPart } from '../money/cost.ts';
import { HORIZONS, leftOf, reached, type Reached } from '../money/effects.ts';

export interface SeenMoney {
  /** By months since each one's own arrival. */
  readonly reached: Readonly<Record<number, Reached>>;
  /** By side: people who left irregularly, and adults who wish to leave and cannot, as a share, over the last year. */
  readonly leftIrregularly: Readonly<Partial<Record<Side, number>>>;
  readonly immobilityShare: Readonly<Partial<Record<Side, number>>>;
  readonly dollars: Readonly<Partial<Record<SplitPart, number>>>;
  /** A month, after the donor has left, to keep in use what was built. */
  readonly runningUsd: number;
}

export const PARTS = Object.keys(SPLIT) as SplitPart[];
const LAST_MONTHS = 12;
const bySide = (of: (side: Side) => number): SeenMoney['leftIrregularly'] => Object.fromEntries(SIDES.map((side) => [side, of(side)]));

export function moneyOf(run: RunResult): SeenMoney {
  const ids = Object.keys(run.programmes);
  const sum = (of: (id: string) => number): number => ids.reduce((all, id) => all + of(id), 0);
  return {
    reached: Object.fromEntries(HORIZONS.map((after) => [after, reached(run, after)])),
    leftIrregularly: bySide((side) => leftOf(run, 'leftIrregularly', side)),
    immobilityShare: bySide((side) => mean((run.outcomes['involuntaryImmobility']?.series[side] ?? []).slice(-LAST_MONTHS))),
    dollars: Object.fromEntries(PARTS.map((part) => [part, sum((id) => partUsd(run, id, part))])),
    runningUsd: sum((id) => runningUsdPerMonth(run, id)),
  };
}
