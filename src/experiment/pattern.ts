/** What a pattern of reality is: measures of a run, and what must hold of them over seeds. */
import type { RunResult } from '../model/result.ts';

/** The runs of one seed: people arrive, and nobody arrives. */
export interface Pair {
  readonly run: RunResult;
  /** The same place and seed without arrivals; there only where a measure `needsNobody`. */
  readonly nobody?: RunResult;
}

/**
 * 'median': the median over seeds lies in the band. 'sign': the whole 90 % interval over seeds does. 'shown': reported, not required.
 */
export type Rule = 'median' | 'sign' | 'shown';

export interface Measure {
  readonly label: string;
  readonly rule: Rule;
  readonly band: readonly [number, number];
  readonly of: (pair: Pair) => number;
  /** The same over the whole province, where it exists. */
  readonly province?: (pair: Pair) => number;
  readonly needsNobody?: boolean;
}

export interface Pattern {
  readonly id: string;
  readonly label: string;
  readonly reported: string;
  /** The first is the headline. */
  readonly measures: readonly [Measure, ...Measure[]];
  /** Shown for low and high too. */
  readonly forAllScenarios?: boolean;
  readonly notes: readonly string[];
}
