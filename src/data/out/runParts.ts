/** What is put together about one run. */
import { type RunResult, SENTENCE } from '../../model/result.ts';
import { rightsLine } from '../../model/rightsSheet.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Licence, Parts, Source } from './parts.ts';
import { runBehaviorSpace } from './runBehaviorSpace.ts';
import { runTables } from './runTables.ts';

export interface OutOptions {
  /** Of the results; the program has its own. */
  readonly licence: Licence;
  /** YYYY-MM-DD. */
  readonly published: string;
  readonly hxl?: boolean;
}

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

export async function runParts({ scenario, scenarioFile, sources, result }: SavedRun, hashOf: (text: string) => Promise<string>, { licence, published, hxl }: OutOptions): Promise<Parts> {
  const { seed, scale, dates, modelVersion, fingerprint } = result;
  const rights = rightsLine(scenario);
  const file = `${JSON.stringify(scenarioFile, null, 2)}\n`;
  return {
    about: {
      name: 'return-impact-run',
      what: `the run of ${result.scenario} with seed ${seed} and scale ${scale}`,
      title: scenario.title,
      description: `${rights} ${SENTENCE}`,
      program: { name: 'Return Impact', version: modelVersion, licence: 'MIT' },
      published,
      licence,
      provenance: { scenario: result.scenario, scenario_sha256: await hashOf(file), seed, scale, months: dates.length, model_version: modelVersion, fingerprint },
      sources,
    },
    tables: runTables(scenario, result),
    behaviorSpace: runBehaviorSpace(result),
    documents: [
      { path: 'scenario.json', text: file, isInput: true, description: 'The scenario, every figure with its source; it can be run again' },
      { path: 'result.json', text: `${JSON.stringify({ rights, sentence: SENTENCE, ...lasting(result) })}\n`, description: 'Everything of the run as JSON' },
    ],
    ...(hxl !== undefined && { hxl }),
  };
}
