/** Tests of equivalence as lines among the patterns: figures are differences over their tolerance, 1 at the margin. */
import type { EquivalenceResult } from './equivalence.ts';
import type { MeasureReport, PatternReport } from './report.ts';
import type { SteadyReport } from './steady.ts';

/** What the figures of such a line are. */
export const RATIO_NOTE =
  'Figures are mean differences over their tolerance, max(2 % of the level, a declared floor), the largest of the list; 1 is at the margin. Their interval is the 90 % confidence interval of the mean over seeds.';

const RULES = [
  'Births, deaths and ageing off; ordinary departures balanced by ordinary returns; 60 months; seeds are the independent units.',
  RATIO_NOTE,
  'Holds where two one-sided t tests on time mean and on drift, Holm over the list, are below 0.05 for every outcome, and all gross flows are positive.',
];

export function ratioMeasure(label: string, results: readonly EquivalenceResult[], holds: boolean): MeasureReport {
  const ratios = results.flatMap(({ kinds, tolerance }) =>
    Object.values(kinds).map(({ mean, low, high }) => ({
      median: Math.abs(mean) / tolerance,
      low: Math.max(0, low, -high) / tolerance,
      high: Math.max(Math.abs(low), Math.abs(high)) / tolerance,
    })),
  );
  const largest = (of: (ratio: (typeof ratios)[number]) => number): number => Math.max(...ratios.map(of));
  const worst = largest(({ median }) => median);
  return { label, rule: 'sign', band: [0, 1], median: worst, low: largest(({ low }) => low), high: largest(({ high }) => high), provinceMean: worst, holds };
}

/** The pattern of several measures: its headline is the worst. */
export function ratioPattern(id: string, label: string, notes: readonly string[], measures: readonly MeasureReport[], details: unknown): PatternReport {
  const [{ rule: _, ...worst }] = measures.toSorted((a, b) => b.high - a.high) as [MeasureReport];
  return { ...worst, id, label, reported: '–', notes, measures, details, holds: measures.every(({ holds }) => holds) };
}

export const steadyPattern = (steady: readonly SteadyReport[]): PatternReport =>
  ratioPattern(
    'F8',
    'No arrivals, no change',
    RULES,
    steady.map(({ scale, outcomes, holds }) => ratioMeasure(`scale ${scale}: largest shift over tolerance`, Object.values(outcomes), holds)),
    steady,
  );
