/**
 * What a sign test is. A mechanism of the evidence base (M1–M43) says that one cause moves one outcome one way. Here the cause is
 * moved in the small invented valley (scenarios/patterns/valley.json), everything else and all luck stay as they are, and the same
 * outcome is read in both runs. What must follow, and the smallest effect that counts, stand beside it and were written before the
 * first of these runs.
 */
import type { RunResult } from '../../model/result.ts';

/** What differs from the valley, as in a scenario file that extends it: objects merge, anything else replaces. */
export type Change = { readonly [key: string]: unknown };

/** A number read from one run. */
export interface Read {
  readonly label: string;
  readonly unit: string;
  /** It looks at the lives of those whom programmes served. */
  readonly needsLives?: boolean;
  readonly of: (run: RunResult) => number;
}

/** One run of a seed. The effect is the sum over a test's arms of weight × what is read: −1 and +1 for a cause that is moved. */
export interface Arm {
  readonly weight: number;
  readonly change: Change;
}

export interface SignTest {
  /** The cause that is moved, and what should follow, as a sentence. */
  readonly label: string;
  readonly arms: readonly Arm[];
  readonly read: Read;
  readonly expect: 'rises' | 'falls';
  /** 'difference': in the unit of what is read. 'ratio': relative to the first arm, from logarithms (0.05 = 5 %). */
  readonly told: 'difference' | 'ratio';
  /** Smallest mean effect in the expected direction that counts; above 0. */
  readonly minimum: number;
  /** Why so much. */
  readonly why: string;
}

export interface Sign {
  /** 'M1' … 'M43'; its name is in src/scenario/odd/mechanisms.ts. */
  readonly id: string;
  /** All must hold. */
  readonly tests: readonly [SignTest, ...SignTest[]];
  /** For a mechanism that is known to fail: why the model does not show it. */
  readonly because?: string;
  /** What was changed in the declaration after its first run, and why. */
  readonly changedAfterRun?: string;
}

/** The cause is at `from`, then at `to`. */
export const moved = (from: Change, to: Change): readonly Arm[] => [
  { weight: -1, change: from },
  { weight: 1, change: to },
];

/** How much more the cause does when `condition` is there too: its effect with the condition less its effect without. */
export const interacting = (cause: Change, condition: Change, without: Change = {}): readonly Arm[] => [
  { weight: 1, change: without },
  { weight: -1, change: merged(without, cause) },
  { weight: -1, change: condition },
  { weight: 1, change: merged(condition, cause) },
];

/** How much more the second, equal step of a cause does than the first. */
export const bending = (none: Change, half: Change, whole: Change): readonly Arm[] => [
  { weight: 1, change: none },
  { weight: -2, change: half },
  { weight: 1, change: whole },
];

/** Both changes; the second has the last word. */
export function merged(a: Change, b: Change): Change {
  const isChange = (value: unknown): value is Change => typeof value === 'object' && value !== null && !Array.isArray(value);
  const both = Object.entries(b).map(([key, value]) => {
    const before = a[key];
    return [key, isChange(before) && isChange(value) ? merged(before, value) : value] as const;
  });
  return { ...a, ...Object.fromEntries(both) };
}
