/** What a split is made of: arms at each budget, and what is kept of their runs. */
import type { Arm } from '../arms/arms.ts';
import type { Prior } from '../priors.ts';
import type { Values } from '../priors.ts';
import type { Seen } from './readings.ts';

export type SplitInput = Pick<Arm, 'id' | 'label' | 'kinds' | 'scenario'>;

export const isNone = ({ scenario }: Pick<SplitInput, 'scenario'>): boolean => Object.keys(scenario.programmes).length === 0;

/** By condition, budget, draw and arm. */
export type Runs = readonly (readonly (readonly (readonly Seen[])[])[])[];

/** Runs under the given arrivals, by budget, draw and arm; and what was drawn. */
export interface Given {
  readonly arms: readonly SplitInput[];
  /** Place of the arm without programmes. */
  readonly none: number;
  readonly budgetsUsd: readonly number[];
  readonly runs: readonly (readonly (readonly Seen[])[])[];
  readonly priors: readonly Prior[];
  readonly points: readonly Values[];
  readonly seed: string;
}
