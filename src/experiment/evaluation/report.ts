/** What an evaluation would have seen of programmes, beside what is so. */
import type { Spread } from '../money/spread.ts';
import type { Asked, Counts } from './survey.ts';

/** What a comparison says, and by how much it is beside the truth. */
export interface Comparison {
  readonly says: Spread;
  readonly bias: Spread;
  /** Of how many: in the others there was nobody to compare. */
  readonly seeds: number;
}
export interface Found {
  readonly asked: Asked;
  readonly label: string;
  readonly before: Spread;
  readonly after: Spread;
  readonly truth: Spread;
  readonly beforeAfter: Comparison;
  readonly control: Comparison;
}
export interface Evaluated {
  readonly id: string;
  readonly label: string;
  /** Months of the first interviews, and of the last. */
  readonly rounds: readonly string[];
  readonly end: string;
  /** Means over seeds, in people. */
  readonly people: Counts;
  readonly found: readonly Found[];
  readonly says: readonly string[];
}
export interface Evaluation {
  readonly rights: string;
  readonly title: string;
  readonly seeds: readonly string[];
  readonly scale: number;
  readonly silentShare: number;
  readonly silentControlShare: number;
  readonly programmes: readonly Evaluated[];
}
