/** Small worlds for tests, run in process: two villages of 2,000 people, or whatever a test makes of them. */
import { openRun, prepare, type Run } from '../../src/model/run.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { World } from '../../src/model/world.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { problemText } from '../../src/scenario/problem.ts';
import { findShipped } from '../../src/scenario/shipped.ts';
import { type Draft, villageWith } from '../scenarios/village.ts';

/** A scenario that the model can trust, or an error with all that is wrong. */
export function load(source: unknown, sets: readonly string[] = []): Scenario {
  const loaded = loadScenario(source, { find: findShipped, sets });
  if ('problems' in loaded) throw new Error(loaded.problems.map(problemText).join('\n'));
  return loaded.scenario;
}

export const shipped = (name: string, sets: readonly string[] = []): Scenario => load(findShipped(name), sets);

/** The two villages without programmes or assumptions, after a change. */
export function village(change: (draft: Draft) => void = () => undefined): Scenario {
  return load(
    villageWith((draft) => {
      draft.programmes = {};
      draft.assumptions = {};
      Object.assign(draft.zones.V1, { population: 750, dwellings: 95 });
      Object.assign(draft.zones.V2, { population: 1_250, dwellings: 155 });
      change(draft);
    }),
  );
}

export interface Asked {
  readonly seed?: string;
  readonly scale?: number;
  readonly months?: number;
  readonly traceHousehold?: number;
  readonly whereaboutsOf?: number;
  readonly withCourses?: boolean;
}

/** A run before its first month, in memory of its own. */
export function open(scenario: Scenario, { seed = 'test', scale = 1, ...more }: Asked = {}): Run {
  const plan = prepare({ scenario, seed, scale, ...more });
  return openRun(plan, new ArrayBuffer(plan.bytes));
}

/** A run to its end; `watch` sees the world after every process. */
export function finish(scenario: Scenario, asked: Asked = {}, watch?: (process: string, world: World) => void): Run {
  const run = open(scenario, asked);
  while (run.step(watch));
  return run;
}

/** Rows of a table in use. */
export const rows = (count: number): number[] => Array.from({ length: count }, (_, row) => row);

/** Members of a household, also those abroad and those who died. */
export function members({ households, people, counts }: World, h: number): number[] {
  const found: number[] = [];
  for (let i = households.first[h]; i >= 0; i = people.next[i]) {
    found.push(i);
    if (found.length > counts.people) throw new Error(`the list of household ${households.id[h]} has no end`);
  }
  return found;
}
