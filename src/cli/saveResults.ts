/** Results of a command over many runs as a folder or a zip (see out.ts): its tables, what they were made from, and by which model. */
import { createHash } from 'node:crypto';
import type { Source } from '../data/out/parts.ts';
import { resultParts, type Results } from '../data/out/resultParts.ts';
import { SCENARIO_WORDS } from '../data/out/runParts.ts';
import { MODEL_VERSION } from '../model/run.ts';
import { rightsLine } from '../model/rightsSheet.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Input, tryInput } from './input.ts';
import { modelHash } from './numbersHash.ts';
import type { OutFlags } from './options.ts';
import { writeOut } from './out.ts';
import { scenarioFile } from './scenarioFile.ts';
import type { NamedPlan } from './sweeps/readPlan.ts';
import { note } from './terminal.ts';

/** What a command was given: the file that is saved beside its results, and the sources of its figures. */
export interface GivenFile {
  readonly kind: 'scenario' | 'plan';
  readonly name: string;
  readonly title: string;
  /** One that says what is declared of rights. */
  readonly scenario: Scenario;
  readonly file: object;
  readonly description: string;
  readonly sources: readonly Source[];
}

export const givenScenario = (input: Input): GivenFile => ({
  kind: 'scenario',
  name: input.name,
  title: input.scenario.title,
  scenario: input.scenario,
  file: scenarioFile(input),
  description: SCENARIO_WORDS,
  sources: Object.values(input.sources),
});

/** A plan names its scenario; sources are told where that can be read from here. */
export function givenPlan({ plan, written, identity }: Pick<NamedPlan, 'plan' | 'written' | 'identity'>): GivenFile {
  const read = tryInput(plan.scenario);
  const sources = 'problems' in read ? [] : Object.values(read.sources);
  return { kind: 'plan', name: plan.scenario, title: plan.title, scenario: plan.arms[0].scenario, file: { identity, plan: written }, description: 'The plan as it was run, with the hash of its scenarios and of the model', sources };
}

export interface Found extends Pick<Results, 'of' | 'tables' | 'behaviorSpace' | 'result'> {
  readonly given: GivenFile;
  /** What the runs were told: replicates, scale, seed … */
  readonly numbers: Readonly<Record<string, string | number>>;
}

/** Nothing without --out. */
export async function saveResults({ of, given, numbers, tables, behaviorSpace, result }: Found, { out, force = false, ...options }: OutFlags): Promise<void> {
  if (out === undefined) return;
  const { kind, name, title, scenario, file, description, sources } = given;
  const text = `${JSON.stringify(file, null, 2)}\n`;
  const told = Object.entries(numbers).map(([word, value]) => `${word} ${value}`).join(', ');
  const results: Results = {
    of,
    what: `the ${of} of ${name} with ${told}`,
    title,
    rights: rightsLine(scenario),
    modelVersion: MODEL_VERSION,
    provenance: { scenario: name, [`${kind}_sha256`]: createHash('sha256').update(text).digest('hex'), ...numbers, model_version: MODEL_VERSION, model_numbers_sha256: modelHash() },
    sources,
    tables,
    ...(behaviorSpace && { behaviorSpace }),
    inputs: [{ path: `${kind}.json`, text, description }],
    result,
  };
  await writeOut(out, resultParts(results, options), force);
  note(`Written to ${out}`);
}
