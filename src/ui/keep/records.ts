/** What lies in the browser's database: plain data. */
import type { RunResult } from '../../model/result.ts';
import type { Packed } from '../../../workers/packed.ts';
import type { Saved, Steps } from '../state/scenario.ts';

/** A scenario kept under a name. */
export interface Kept {
  readonly id: string;
  readonly name: string;
  readonly saved: Saved;
  /** When, ISO 8601. */
  readonly at: string;
  /** The page put it here by itself, before something else took its place. */
  readonly aside?: true;
}

/** What is open in a tab, with the way back. */
export interface Open {
  readonly saved: Saved;
  readonly steps: Steps;
  readonly at: string;
  /** The kept scenario that it was opened from, or kept as. */
  readonly kept?: string;
}

export type KeptResult = Packed<RunResult>;
export interface Age {
  readonly bytes: number;
  readonly at: string;
}
