/**
 * Utilities whose reasons can be told: a decision fills the values of its named terms and adds them up, first to last. The trace
 * prints the same numbers, so what it prints adds up to what was used, to the bit.
 */
import { sigmoid } from '../lib/exact.ts';

export interface Utility {
  readonly labels: readonly string[];
  /** The terms of the decision under way; every worker has its own. */
  readonly values: Float64Array;
  /** Sum of the values, first to last. */
  sum(): number;
}

export function defineUtility(...labels: readonly string[]): Utility {
  const values = new Float64Array(labels.length);
  return {
    labels,
    values,
    sum() {
      let total = 0;
      for (let k = 0; k < values.length; k++) total += values[k];
      return total;
    },
  };
}

/** The chance of a decision of this utility, in words for a diary: '73 in 100'. */
export const inHundred = (utility: number): string => `${Math.round(100 * sigmoid(utility))} in 100`;
