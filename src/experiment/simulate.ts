/** What every experiment is given: something that runs requests, in a page's workers, from the command line or in a test. */
import type { RunRequest, RunResult } from '../model/result.ts';
import type { Scenario } from '../model/scenario.ts';
import { loadScenario } from '../scenario/load.ts';
import { problemText } from '../scenario/problem.ts';
import { findShipped, SHIPPED } from '../scenario/shipped.ts';

export type Simulate = (request: RunRequest) => Promise<RunResult>;
/** Runs done, of how many. */
export type TellProgress = (done: number, all: number) => void;

/** A scenario that comes with the program, with single changes such as `place.demography=false`. */
export function shippedScenario(name: string, sets: readonly string[] = []): Scenario {
  const loaded = loadScenario(SHIPPED[name], { find: findShipped, names: Object.keys(SHIPPED), sets });
  if ('problems' in loaded) throw new Error([`The scenario ${name} cannot be run.`, ...loaded.problems.map(problemText)].join('\n'));
  return loaded.scenario;
}

/** Replicates or draws under way at once, each of several runs: enough to keep many workers busy, and no more memory however many are asked for. */
export const AT_ONCE = 16;

/** The seeds of replicates: replicate-1 … replicate-N, the same for every experiment, so that runs pair. */
export const seedsOf = (replicates: number): readonly string[] => Array.from({ length: replicates }, (_, k) => `replicate-${k + 1}`);

/** `simulate` that counts what is done, for `all` runs. */
export function counted(simulate: Simulate, all: number, progress: TellProgress | undefined): Simulate {
  let done = 0;
  progress?.(0, all);
  return async (request) => {
    const result = await simulate(request);
    done++;
    progress?.(done, all);
    return result;
  };
}
