/** A line of a chart. */
import type { Mark } from '../words/groups.ts';

export type Arm = 'with' | 'without';

export interface Line {
  readonly id: string;
  readonly outcome: string;
  readonly group: string;
  readonly arm: Arm;
  readonly label: string;
  readonly long: string;
  readonly tone: string;
  readonly mark: Mark;
  readonly thin: boolean;
  readonly values: readonly number[];
  /** What runs with other luck range over, month by month. */
  readonly range?: { readonly lowest: readonly number[]; readonly highest: readonly number[] };
}
