/** What is put together about one run. */
import type { RunResult } from '../../model/result.ts';
import { rightsLine } from '../../model/rightsSheet.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Parts, Source } from './parts.ts';
import { type OutOptions, resultParts } from './resultParts.ts';
import { runBehaviorSpace } from './runBehaviorSpace.ts';
import { runTables } from './runTables.ts';

export const SCENARIO_WORDS = 'The scenario, every figure with its source; it can be run again';

export interface SavedRun {
  readonly scenario: Scenario;
  /** The scenario as a file that stands alone. */
  readonly scenarioFile: object;
  readonly sources: readonly Source[];
  readonly result: RunResult;
}

/** What a clock or the number of threads decides is no result: without it the same run is the same bytes. */
function lasting({ timing: { people, personMonths }, ...result }: RunResult): object {
  return { ...result, timing: { people, personMonths } };
}

export async function runParts({ scenario, scenarioFile, sources, result }: SavedRun, hashOf: (text: string) => Promise<string>, options: OutOptions): Promise<Parts> {
  const { seed, scale, dates, modelVersion, fingerprint } = result;
  const file = `${JSON.stringify(scenarioFile, null, 2)}\n`;
  const run = {
    of: 'run',
    what: `the run of ${result.scenario} with seed ${seed} and scale ${scale}`,
    title: scenario.title,
    rights: rightsLine(scenario),
    modelVersion,
    provenance: { scenario: result.scenario, scenario_sha256: await hashOf(file), seed, scale, months: dates.length, model_version: modelVersion, fingerprint },
    sources,
    tables: runTables(scenario, result),
    behaviorSpace: runBehaviorSpace(result),
    inputs: [{ path: 'scenario.json', text: file, description: SCENARIO_WORDS }],
    result: lasting(result),
  };
  return resultParts(run, options);
}
