/** A figure over seeds, and money in two currencies. NaN means that there is nothing to tell: printed as "none shown", null in JSON. */
import { interval, median } from '../../lib/statistics.ts';
import type { Scenario } from '../../model/scenario.ts';

/** Median over seeds, and the middle 90 % of them. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export const spreadOf = (values: readonly number[]): Spread => {
  const { low, high } = interval(values, 0.9);
  return { low, median: median(values), high };
};

const each = ({ low, median: middle, high }: Spread, change: (value: number) => number): Spread => ({ low: change(low), median: change(middle), high: change(high) });

/** In what money is told: US dollars and local currency of one year. */
export interface Prices {
  readonly unit: string;
  readonly localUnit: string;
  readonly localPerUsd: number;
  readonly priceYear: number;
}

export const pricesOf = ({ place }: Pick<Scenario, 'place'>): Prices => ({
  unit: `US dollars of ${place.baseYear}`,
  localUnit: `${place.currency} of ${place.baseYear}`,
  localPerUsd: place.currencyPerUsd,
  priceYear: place.baseYear,
});

export interface Amount {
  readonly usd: Spread;
  readonly local: Spread;
}

export const amount = (usd: Spread, { localPerUsd }: Prices): Amount => ({ usd, local: each(usd, (value) => value * localPerUsd) });
export const amountOf = (usd: readonly number[], prices: Prices): Amount => amount(spreadOf(usd), prices);

/**
 * Dollars for one, by what a dollar gains in each seed: costs would leap from a large sum to infinity and to nonsense below zero where a
 * gain is near nothing; gains per dollar do not. Where a quantile of the gain is not above zero, no cost is shown.
 */
export function usdForOne(spentUsd: readonly number[], gained: readonly number[]): Spread {
  const perUsd = spreadOf(gained.map((gain, k) => gain / spentUsd[k]));
  const usd = (gain: number): number => (gain > 0 && gain < Number.POSITIVE_INFINITY ? 1 / gain : Number.NaN);
  return { low: usd(perUsd.high), median: usd(perUsd.median), high: usd(perUsd.low) };
}

export const last = (values: readonly number[]): number => values.at(-1) ?? Number.NaN;
export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
/** Month by month the median over seeds. */
export const monthlyMedians = (runs: readonly (readonly number[])[]): number[] => (runs[0] ?? []).map((_, month) => median(runs.map((run) => run[month])));
