import type { World } from './world.ts';

/** One line of the month. */
export interface Process {
  readonly key: string;
  readonly label: string;
  /** What it does, in a sentence or two: printed in the ODD. */
  readonly doc: string;
  run(world: World): void;
}
