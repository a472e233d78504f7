/** What is said of a sign test: plain data, the same for a table, a page and a program. */
import type { SignTest } from './sign.ts';

export interface SignTestReport extends Pick<SignTest, 'label' | 'expect' | 'told' | 'minimum' | 'why'> {
  /** What is read, and its unit. */
  readonly read: string;
  readonly unit: string;
  /** Mean over seeds, and its 95 % confidence interval. */
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  /** Seeds whose effect has the expected sign. */
  readonly asExpected: number;
  readonly holds: boolean;
}

export interface SignReport {
  readonly id: string;
  readonly holds: boolean;
  readonly seeds: number;
  readonly tests: readonly SignTestReport[];
  readonly because?: string;
  readonly changedAfterRun?: string;
}
