/** What a split of the money tells. */
import type { Group } from '../arms/measures.ts';
import type { Leads } from '../arms/leads.ts';
import type { Spread } from '../money/spread.ts';
import type { Acceptability } from './acceptability.ts';
import type { Crossover } from './crossover.ts';
import type { ArmMoney } from './money.ts';

export interface SplitArm {
  readonly id: string;
  readonly label: string;
  readonly kinds: readonly string[];
  /** By budget. */
  readonly spentUsd: readonly Spread[];
}
/** One figure at one budget: each arm less no programme, turned so that more is better. */
export interface AtBudget {
  readonly budgetUsd: number;
  readonly gains: readonly Spread[];
  readonly leads: Leads;
  /** Place of the arm with the largest mean gain. */
  readonly leader: number;
}
export interface Frontier {
  readonly condition: string;
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  readonly smallest: number;
  readonly group: Group;
  readonly reading: string;
  readonly byBudget: readonly AtBudget[];
}
/** One figure under the given arrivals, looked into. */
export interface Looked {
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  readonly group: Group;
  readonly reading: string;
  readonly crossovers: readonly (Crossover & { readonly first: string; readonly second: string })[];
  /** At the middle budget, the leader and the second: unit costs beyond a value of which the other does better on average. */
  readonly flips: { readonly leader: string; readonly second: string; readonly looked: number; readonly costs: readonly Flip[] };
  /** By budget: what share of draws each arm is best in, at what somebody pays for a unit. */
  readonly acceptability: readonly { readonly budgetUsd: number; readonly unit: string; readonly curve: readonly Acceptability[] }[];
}
export interface Flip {
  readonly path: string;
  readonly doc: string;
  readonly at: number;
  readonly below: string;
  readonly above: string;
  readonly pValue: number;
}
export interface GainsAndLosses {
  readonly arm: string;
  readonly budgetUsd: number;
  readonly group: string;
  readonly change: Spread;
  /** Draws in which the group gains, or loses, the smallest difference that matters or more. */
  readonly gains: number;
  readonly loses: number;
  /** The same 13 to 24 months after the last money. */
  readonly stays: Spread;
}
export interface SplitReport {
  readonly rights: string;
  readonly firstMonth: string;
  readonly lastMonth: string;
  /** Months after the first money. */
  readonly horizons: readonly number[];
  readonly months: number;
  readonly scale: number;
  readonly draws: number;
  readonly seed: string;
  readonly parameters: number;
  readonly budgetsUsd: readonly number[];
  readonly arms: readonly SplitArm[];
  readonly missing: readonly string[];
  readonly conditions: readonly { readonly id: string; readonly label: string; readonly concentration: Spread }[];
  readonly lacking: readonly string[];
  readonly frontiers: readonly Frontier[];
  readonly looked: readonly Looked[];
  readonly groups: readonly GainsAndLosses[];
  readonly money: readonly ArmMoney[];
  /** Groups left out of them where in some run nobody was there. */
  readonly partlyThere: readonly string[];
  /** Figures that some arm lacks in some draw: nobody of the group was there. */
  readonly withoutFigure: readonly string[];
  readonly says: readonly string[];
}
