import type { Dimension } from '../discovery/cases.ts';
import type { Cells } from './luck.ts';

/** What all arms met alike, a row for each future. */
export interface Tried {
  readonly dimensions: readonly Dimension[];
  readonly points: Cells;
  readonly ruleOf: readonly string[];
  /** Futures of one number had the same luck in each replicate. */
  readonly luckOf: readonly number[];
  readonly seed: string;
}
