/** What a calibration looks at, and what it leaves to be predicted: at most two of F1–F4 are fitted. */
import { ln } from '../lib/exact.ts';
import type { RunResult } from '../model/result.ts';
import { seriesOf, yearFactor } from './year.ts';

/** Numbers by parameter path or by pattern. */
export type Values = Readonly<Record<string, number>>;

export interface Target {
  readonly label: string;
  readonly use: 'fitted' | 'predicted';
  readonly outcome: string;
  readonly group: string;
  readonly band: readonly [number, number];
}
export const TARGETS: Readonly<Record<string, Target>> = {
  F1: { label: 'high-school students, hot-spot', use: 'predicted', outcome: 'pupilsHigh', group: 'hotSpot', band: [1.5, 2.5] },
  F2: { label: 'day labourers, hot-spot', use: 'fitted', outcome: 'dayLabourers', group: 'hotSpot', band: [3, 7] },
  F3: { label: 'minutes across town', use: 'predicted', outcome: 'minutesAcrossTown', group: 'all', band: [2.5, 5] },
  F4: { label: 'land, hot-spot periphery', use: 'fitted', outcome: 'landPriceIndex', group: 'periphery', band: [5, 12] },
  rents: { label: 'rents, hot-spot', use: 'predicted', outcome: 'rentIndex', group: 'hotSpot', band: [1.2, 1.6] },
};

/** Highest quarterly means of the year over 2015, by pattern. */
export const figuresOf = (run: RunResult): Values =>
  Object.fromEntries(Object.entries(TARGETS).map(([id, { outcome, group }]) => [id, yearFactor(run, seriesOf(run, outcome, group))]));

/** In half-widths of the band, in logarithms: 0 in the middle, 1 at its ends. */
export function implausibilityOf(figures: Values): number {
  const fitted = Object.entries(TARGETS).filter(([, { use }]) => use === 'fitted');
  return Math.max(
    ...fitted.map(([id, { band: [least, most] }]) => {
      const middle = (ln(least) + ln(most)) / 2;
      const figure = figures[id] ?? Number.NaN;
      return figure > 0 ? Math.abs(ln(figure) - middle) / (ln(most) - middle) : Number.POSITIVE_INFINITY;
    }),
  );
}

/** As 'F2: day labourers, hot-spot'. */
export const idsFor = (use: Target['use']): string[] => Object.entries(TARGETS).flatMap(([id, target]) => (target.use === use ? [`${id}: ${target.label}`] : []));

