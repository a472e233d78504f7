/**
 * What a policy lens is: one way in which a ministry looks at return. Facts that the user declares, a few outcomes of the model for
 * residents and returnees side by side, and what it cannot see. A lens has no score and no threshold and ranks nothing: Newland and
 * Salant (2018, Migration Policy Institute) name six frameworks that conflict, and warn of any single one.
 */
import type { LensFacts } from './facts.ts';

/** Whether more or less of an outcome is good for a side; 'open' where it depends on who asks, or helps some and harms others. */
export type Better = 'more' | 'less' | 'open';

export interface LensSide {
  /** Key of an outcome that is told of people, or of places as a mean by people. */
  readonly outcome: string;
  readonly better: Better;
  /** What is counted by the month is read as the mean of so many months. */
  readonly overMonths?: number;
}

/** One thing read for both sides: mostly the same outcome, sometimes what answers to it. */
export interface LensOutcome {
  /** What this lens reads from it. */
  readonly reads: string;
  readonly residents: LensSide;
  readonly returnees: LensSide;
}

export interface Lens {
  readonly key: keyof LensFacts;
  readonly label: string;
  /** What the framework asks, in plain words. */
  readonly asks: string;
  readonly outcomes: readonly LensOutcome[];
  /** Sentences. */
  readonly cannotSee: readonly string[];
}

/** The same outcome for both sides. */
/* @__NO_SIDE_EFFECTS__ */
export const both = (outcome: string, better: Better, reads: string, overMonths = 1): LensOutcome => ({
  reads,
  residents: { outcome, better, overMonths },
  returnees: { outcome, better, overMonths },
});

/** Each side's feeling about the other; that of newcomers is called grievance. */
/* @__NO_SIDE_EFFECTS__ */
export const feelings = (reads: string): LensOutcome => ({
  reads,
  residents: { outcome: 'resentment', better: 'less' },
  returnees: { outcome: 'grievance', better: 'less' },
});
