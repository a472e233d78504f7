/** F8 as one line among the patterns: figures are deviations over tolerance, 1 at the margin. */
import type { MeasureReport, PatternReport } from './report.ts';
import type { SteadyReport } from './steady.ts';

const RULES = [
  'Births, deaths and ageing off; ordinary departures balanced by ordinary returns; 60 months; seeds are the independent units.',
  'Figures are the mean shift over its tolerance, max(2 % of the level, a declared floor): the largest over outcomes; 1 is at the margin. Their interval is the 90 % confidence interval of the mean over seeds.',
  'Holds where two one-sided t tests on time mean and on drift, Holm over the list, are below 0.05 for every outcome, and all gross flows are positive.',
];

function measure({ scale, outcomes, holds }: SteadyReport): MeasureReport {
  const kinds = Object.values(outcomes).flatMap((one) => Object.values(one.kinds).map((kind) => ({ ...kind, tolerance: one.tolerance })));
  const ratios = kinds.map(({ mean, low, high, tolerance }) => ({
    median: Math.abs(mean) / tolerance,
    low: low > 0 ? low / tolerance : high < 0 ? -high / tolerance : 0,
    high: Math.max(Math.abs(low), Math.abs(high)) / tolerance,
  }));
  const largest = (of: (ratio: (typeof ratios)[number]) => number): number => Math.max(...ratios.map(of));
  const worst = largest(({ median }) => median);
  return { label: `scale ${scale}: largest shift over tolerance`, rule: 'sign', band: [0, 1], median: worst, low: largest(({ low }) => low), high: largest(({ high }) => high), provinceMean: worst, holds };
}

/** Several scales together: the headline is the worst of them. */
export function steadyPattern(steady: readonly SteadyReport[]): PatternReport {
  const measures = steady.map(measure);
  const [{ rule: _, ...worst }] = measures.toSorted((a, b) => b.high - a.high) as [MeasureReport];
  return {
    ...worst,
    id: 'F8',
    label: 'No arrivals, no change',
    reported: '–',
    notes: RULES,
    measures,
    details: steady,
    holds: measures.every(({ holds }) => holds),
  };
}
