/** A scenario held against all that the model declares. A page that has not fetched all declarations yet uses `readScenario`. */
import { DECLARED } from './declared.ts';
import { type Loaded, type ReadOptions, readScenario, type Refused } from './read.ts';
import type { Declared } from './tree.ts';

export type { Loaded, Refused };

export interface LoadOptions extends ReadOptions {
  /** What the model declares; tests give their own. */
  readonly declared?: Declared;
}

export const loadScenario = (source: unknown, { declared = DECLARED, ...options }: LoadOptions = {}): Loaded | Refused =>
  readScenario(source, declared, options);
