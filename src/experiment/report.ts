/** What is said of a pattern: plain data, the same for a table, a page and a program. */
import type { Rule } from './pattern.ts';

export interface MeasureReport {
  readonly label: string;
  /** The observed figure of this measure, where it has one of its own. */
  readonly reported?: string;
  readonly rule: Rule;
  readonly band: readonly [number, number];
  readonly median: number;
  /** The middle 90 % of seeds. */
  readonly low: number;
  readonly high: number;
  /** Median over seeds of the same measure over the province; NaN where there is none. */
  readonly provinceMean: number;
  readonly holds: boolean;
  /** Medians with fewer and with more people settling. */
  readonly scenarios?: { readonly low: number; readonly high: number };
}

export interface PatternReport extends Omit<MeasureReport, 'rule'> {
  readonly id: string;
  readonly reported: string;
  /** Name of its own scenario, for patterns of programmes. */
  readonly scenario?: string;
  readonly notes: readonly string[];
  /** All measures, the headline first. */
  readonly measures: readonly MeasureReport[];
  /** What stands behind the measures, for programs. */
  readonly details?: unknown;
}
