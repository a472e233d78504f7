/** Results at hand, so that going back, and the twin of an unchanged arm, cost nothing. The oldest leave first. */
import type { RunRequest, RunResult, Whereabouts } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Luck } from './luck.ts';

const MOST = 12;

/** What a run reads, as text: what is declared of rights and for lenses, and what programmes are called, changes no life. */
export function readByRun({ rights: _, lenses: __, programmes, ...read }: Scenario): string {
  return JSON.stringify([read, Object.entries(programmes).map(([id, { label: ___, ...programme }]) => [id, programme])]);
}

/** Two requests with the same key have the same result. */
export const keyOf = ({ scenario, seed, scale }: RunRequest): string => `${scale} ${seed} ${readByRun(scenario)}`;

/** A result as the model gave it, and as charts read it: counts by month. With runs that had other luck, once there are any. */
export interface Kept {
  readonly result: RunResult;
  readonly monthly: RunResult;
  readonly luck?: Luck;
  /** Where people of the preview live: every finer result keeps it. */
  readonly whereabouts?: Whereabouts | undefined;
}

export class Results {
  private readonly kept = new Map<string, Kept>();

  get(request: RunRequest): Kept | undefined {
    return this.kept.get(keyOf(request));
  }

  put(request: RunRequest, kept: Kept): void {
    const key = keyOf(request);
    const oldest = this.kept.keys().next();
    if (!this.kept.has(key) && this.kept.size >= MOST && !oldest.done) this.kept.delete(oldest.value);
    this.kept.set(key, kept);
  }

  forget(): void {
    this.kept.clear();
  }
}
