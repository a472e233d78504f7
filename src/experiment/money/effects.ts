/** What the money did, against the same people without it: lasting reintegration, departures, others' lives, rents and land. */
import { readSide, type Side, SIDES } from '../../model/outcomes/sides.ts';
import type { RunResult } from '../../model/result.ts';
import { type Amount, amount, type Prices, type Spread, spreadOf, total, usdForOne } from './spread.ts';

/** A run with the money, and its twin without. */
export type Pairs = readonly (readonly [withIt: RunResult, without: RunResult])[];

/** Months since each one's own arrival. */
export const HORIZONS = [12, 24, 36, 60] as const;

export interface Sustained {
  readonly afterMonths: number;
  /** Adults who had arrived so long ago: all of them are in the denominator. */
  readonly arrived: Spread;
  readonly shareWith: Spread;
  readonly shareWithout: Spread;
  /** More people with a composite score of a half or more. */
  readonly extra: Spread;
  readonly costPerExtra: Amount;
}

export interface Reached {
  readonly arrived: number;
  /** Of them here, with a composite score of a half or more. */
  readonly sustained: number;
}

export function reached({ horizons }: RunResult, after: number): Reached {
  let arrived = 0;
  let sustained = 0;
  for (const { months, arrived: all, sustainedShare } of Object.values(horizons)) {
    const k = months.indexOf(after);
    if (!(all[k] > 0)) continue;
    arrived += all[k];
    sustained += all[k] * sustainedShare[k];
  }
  return { arrived, sustained };
}

export function sustainedOf(pairs: Pairs, spentUsd: readonly number[], prices: Prices): Sustained[] {
  return HORIZONS.flatMap((after): Sustained[] => {
    const withIt = pairs.map(([run]) => reached(run, after));
    const without = pairs.map(([, run]) => reached(run, after));
    if (withIt.some(({ arrived }) => arrived === 0)) return [];
    const share = ({ arrived, sustained }: { arrived: number; sustained: number }): number => sustained / arrived;
    const extra = withIt.map(({ sustained }, k) => sustained - without[k].sustained);
    return [
      {
        afterMonths: after,
        arrived: spreadOf(withIt.map(({ arrived }) => arrived)),
        shareWith: spreadOf(withIt.map(share)),
        shareWithout: spreadOf(without.map(share)),
        extra: spreadOf(extra),
        costPerExtra: amount(usdForOne(spentUsd, extra), prices),
      },
    ];
  });
}

/** Departures averted are shown only together with who wishes to leave and cannot: the one may have become the other. */
export interface Departures {
  readonly side: Side;
  readonly irregularAverted: Spread;
  readonly allAverted: Spread;
  readonly costPerIrregularAverted: Amount;
  readonly costPerAverted: Amount;
  /** Of adults, mean of the last twelve months, with less without. */
  readonly immobilityShareChange: Spread;
}

/** People over the whole run. */
export const leftOf = ({ outcomes }: RunResult, key: 'leftIrregularly' | 'leftInMonth', side: Side): number => total((outcomes[key]?.series[side] ?? []).filter((n) => n > 0));

export function departuresOf(pairs: Pairs, spentUsd: readonly number[], prices: Prices): Departures[] {
  return SIDES.map((side) => {
    const averted = (key: 'leftIrregularly' | 'leftInMonth'): number[] => pairs.map(([withIt, without]) => leftOf(without, key, side) - leftOf(withIt, key, side));
    const irregular = averted('leftIrregularly');
    const all = averted('leftInMonth');
    return {
      side,
      irregularAverted: spreadOf(irregular),
      allAverted: spreadOf(all),
      costPerIrregularAverted: amount(usdForOne(spentUsd, irregular), prices),
      costPerAverted: amount(usdForOne(spentUsd, all), prices),
      immobilityShareChange: change(pairs, 'involuntaryImmobility', side).change,
    };
  });
}

export interface SpillOver {
  readonly outcome: string;
  readonly label: string;
  readonly unit: string;
  readonly side: Side;
  readonly without: Spread;
  readonly change: Spread;
}

const SPILL_OVER = ['livingStandard', 'consumptionUsdPerMonth', 'dayWageUsdPerDay', 'regularWageIndex', 'rentIndex', 'landPriceIndex'] as const;

/** Mean of the last twelve months; outcomes of places by where the people of a side live. */
function change(pairs: Pairs, outcome: string, side: Side): SpillOver {
  const readings = pairs.map(([withIt, without]) => readSide(withIt, without, { outcome, side, overMonths: 12 }, [{ month: withIt.dates.length - 1, date: '' }]));
  const { label, unit } = readings[0];
  const changes = readings.map(({ differences }) => differences?.[0] ?? Number.NaN);
  return { outcome, label, unit, side, without: spreadOf(readings.map(({ values }, k) => values[0] - changes[k])), change: spreadOf(changes) };
}

export const spillOver = (pairs: Pairs): SpillOver[] => SPILL_OVER.flatMap((outcome) => SIDES.map((side) => change(pairs, outcome, side)));

