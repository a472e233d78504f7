/** The same lives with all programmes, with none, and, if asked for, with each left out in turn: same seeds, same luck. */
import type { RunResult } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Simulate } from '../simulate.ts';

export interface Twins {
  readonly result: RunResult;
  readonly without: RunResult;
  /** By programme: all others go on. */
  readonly leftOut: Readonly<Record<string, RunResult>>;
}

export interface TwinsAsked {
  readonly scale: number;
  readonly months?: number;
  readonly each?: boolean;
}

/** Runs for each seed, for progress. */
export const runsPerSeed = (scenario: Scenario, each: boolean | undefined): number => 2 + (each ? Object.keys(scenario.programmes).length : 0);

/** Whom a programme served is known only afterwards: the twins are asked for the same people by id. */
export async function runTwins(simulate: Simulate, scenario: Scenario, seed: string, { scale, months, each }: TwinsAsked): Promise<Twins> {
  const [commonUntil] = Object.values(scenario.programmes).map(({ start }) => start).sort();
  const request = { scenario, seed, scale, ...(months !== undefined && { months }), ...(commonUntil !== undefined && { commonUntil }) };
  const result = await simulate({ ...request, livesOf: 'served' });
  const served = result.lives?.id ?? [];
  const without = (ids: readonly string[]): Promise<RunResult> => {
    const programmes = Object.fromEntries(Object.entries(scenario.programmes).filter(([id]) => !ids.includes(id)));
    return simulate({ ...request, scenario: { ...scenario, programmes }, livesOf: served });
  };
  const ids = Object.keys(scenario.programmes);
  const [none, ...others] = await Promise.all([without(ids), ...(each ? ids.map((id) => without([id])) : [])]);
  return { result, without: none, leftOut: Object.fromEntries(others.map((run, k) => [ids[k], run])) };
}
