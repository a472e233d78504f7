/** Results at hand, so that going back, and the twin of an unchanged arm, cost nothing. The oldest leave first. */
import type { RunRequest, RunResult } from '../../model/result.ts';

const MOST = 12;

/** Two requests with the same key have the same result. */
export const keyOf = ({ scenario, seed, scale }: RunRequest): string => `${scale} ${seed} ${JSON.stringify(scenario)}`;

export class Results {
  private readonly kept = new Map<string, RunResult>();

  get(request: RunRequest): RunResult | undefined {
    return this.kept.get(keyOf(request));
  }

  put(request: RunRequest, result: RunResult): void {
    const oldest = this.kept.keys().next();
    if (this.kept.size >= MOST && !oldest.done) this.kept.delete(oldest.value);
    this.kept.set(keyOf(request), result);
  }

  forget(): void {
    this.kept.clear();
  }
}
