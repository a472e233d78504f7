/** What a search for the best mix has found. */
import type { Factor, Measure } from '../plan/plan.ts';

/** A mean over fresh seeds, with its 95 % interval (t). */
export interface Figure {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

export interface Mix {
  readonly name: string;
  /** One that everybody thinks of first; the others were found by the search. */
  readonly familiar: boolean;
  /** Of the levers, in their order. */
  readonly values: readonly number[];
  /** All budgets together, those that no lever moves included. */
  readonly budgetUsd: number;
  /** Of it, spent within the run: the mean over fresh seeds. */
  readonly spentUsd: number;
  /** Of the objectives, in their order and units. */
  readonly figures: readonly Figure[];
  /** On fresh seeds, no other mix is better in something and worse in nothing. */
  readonly onFront: boolean;
  /** One that is: by how much it is better in each objective, in pairs of the same seed. */
  readonly beatenBy?: { readonly name: string; readonly gains: readonly Figure[] };
}

/** From one end of the front to the other, in two objectives: what is gained in the one, and lost in the other. */
export interface TradeOff {
  readonly gained: string;
  readonly lost: string;
  readonly from: string;
  readonly to: string;
  readonly gain: Figure;
  readonly loss: Figure;
  /** The steepest step between neighbours, where there are several. */
  readonly steepest?: { readonly from: string; readonly to: string; readonly gain: number; readonly loss: number };
}

export interface BestMix {
  readonly budgetUsd: number;
  readonly fixedUsd: number;
  readonly levers: readonly Factor[];
  readonly objectives: readonly Measure[];
  readonly evaluations: number;
  readonly replicates: number;
  readonly freshReplicates: number;
  /** The front first, by its first objective. */
  readonly mixes: readonly Mix[];
  readonly tradeOffs: readonly TradeOff[];
  /** Volume dominated by what was kept after so many evaluations, over that at the end: near 1 early means that the search had stopped finding. */
  readonly progress: readonly { readonly evaluations: number; readonly share: number }[];
  readonly says: readonly string[];
}
