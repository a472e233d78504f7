/** What money buys in a split: reintegration that lasts, irregular departures averted, and where each dollar goes; arm by arm, against no programme. */
import { SIDES, type Side } from '../../model/outcomes/sides.ts';
import type { SplitPart } from '../money/cost.ts';
import { HORIZONS } from '../money/effects.ts';
import { type Spread, spreadOf, usdForOne } from '../money/spread.ts';
import type { Given } from './given.ts';
import { PARTS } from './seenMoney.ts';

/** A gain in people over no programme, and US dollars for one of them; NaN where no gain can be told at that end of the range. */
export interface Bought {
  readonly gained: Spread;
  readonly usdForOne: Spread;
}
export interface ArmMoney {
  readonly arm: string;
  readonly budgetUsd: number;
  /** By months since each one's own arrival: more people here with a reintegration score of a half or more. */
  readonly sustained: readonly (Bought & { readonly afterMonths: number })[];
  /** Told only beside who wishes to leave and cannot: the one may have become the other. */
  readonly averted: readonly (Bought & { readonly side: Side; readonly immobilityShare: Spread })[];
  /** Of what was spent. */
  readonly dollars: Readonly<Record<SplitPart, Spread>>;
  readonly runningUsdPerMonth: Spread;
}

export function moneyByArm({ arms, none, budgetsUsd, runs }: Pick<Given, 'arms' | 'none' | 'budgetsUsd' | 'runs'>): ArmMoney[] {
  return budgetsUsd.flatMap((budgetUsd, b) =>
    arms.flatMap(({ id: arm }, a): ArmMoney[] => {
      if (a === none) return [];
      const pairs = runs[b].map((row) => [row[a], row[none]] as const);
      const spent = pairs.map(([it]) => it.spentUsd);
      const bought = (gained: readonly number[]): Bought => ({ gained: spreadOf(gained), usdForOne: usdForOne(spent, gained) });
      const known = HORIZONS.filter((after) => pairs.every(([it]) => it.money.reached[after]?.arrived > 0));
      return [
        {
          arm,
          budgetUsd,
          sustained: known.map((afterMonths) => ({ afterMonths, ...bought(pairs.map(([it, without]) => it.money.reached[afterMonths].sustained - without.money.reached[afterMonths].sustained)) })),
          averted: SIDES.map((side) => ({
            side,
            ...bought(pairs.map(([it, without]) => (without.money.leftIrregularly[side] ?? Number.NaN) - (it.money.leftIrregularly[side] ?? Number.NaN))),
            immobilityShare: spreadOf(pairs.map(([it, without]) => (it.money.immobilityShare[side] ?? Number.NaN) - (without.money.immobilityShare[side] ?? Number.NaN))),
          })),
          dollars: Object.fromEntries(PARTS.map((part) => [part, spreadOf(pairs.map(([it]) => it.money.dollars[part] ?? 0))])) as Record<SplitPart, Spread>,
          runningUsdPerMonth: spreadOf(pairs.map(([it]) => it.money.runningUsd)),
        },
      ];
    }),
  );
}
