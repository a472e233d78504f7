/** A run as a folder. It is written beside its place and renamed into it, so that nobody ever finds half of it. */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type RunResult, SENTENCE } from '../model/result.ts';
import { rightsLine } from '../model/rightsSheet.ts';
import { BadInput } from './exits.ts';
import type { Input } from './input.ts';
import { scenarioFile } from './scenarioFile.ts';
import { TIDY_COLUMNS, tidyCsv } from './tidy.ts';

const RESULT = 'result.json';

/** What the folder holds: nothing, a run (described), or something else that is not ours to replace. */
function contentOf(folder: string): { readonly kind: 'nothing' | 'run' | 'other'; readonly what: string } {
  if (!existsSync(folder)) return { kind: 'nothing', what: '' };
  if (!statSync(folder).isDirectory()) return { kind: 'other', what: 'a file' };
  const files = readdirSync(folder);
  if (files.length === 0) return { kind: 'nothing', what: '' };
  if (!files.includes(RESULT)) return { kind: 'other', what: `a folder with other things (${files.slice(0, 3).join(', ')} …)` };
  try {
    const { scenario, seed, scale } = JSON.parse(readFileSync(join(folder, RESULT), 'utf8'));
    return { kind: 'run', what: `the run of ${scenario} with seed ${seed} and scale ${scale}` };
  } catch {
    return { kind: 'other', what: `a folder with a ${RESULT} that is not ours` };
  }
}

function checkWritable(parent: string): void {
  if (!existsSync(parent)) {
    checkWritable(dirname(parent));
    return;
  }
  try {
    accessSync(parent, constants.W_OK);
    if (!statSync(parent).isDirectory()) throw new Error();
  } catch {
    throw new BadInput([`--out: found ${parent}, expected a folder in which you may write`]);
  }
}

/** Throws unless a run may be written here: asked before the run, so that no work is lost. */
export function checkFolder(folder: string, force: boolean): void {
  const { kind, what } = contentOf(folder);
  if (kind === 'nothing' || (kind === 'run' && force)) {
    checkWritable(dirname(resolve(folder)));
    return;
  }
  const remedy = kind === 'run' ? 'choose another folder, or add --force to replace it' : 'choose another folder';
  throw new BadInput([`--out: found ${what} at ${folder}, expected a folder that doesn't exist yet; ${remedy}`]);
}

function readme(input: Input, result: RunResult): string {
  return `${rightsLine(input.scenario)}

${input.scenario.title}

${SENTENCE}

Scenario ${result.scenario}, seed "${result.seed}", scale ${result.scale} (people per agent), model ${result.modelVersion}.
Fingerprint ${result.fingerprint}: whoever runs scenario.json with this seed and model gets the same.

outcomes.csv      one figure a row: ${TIDY_COLUMNS.map(({ name }) => name).join(', ')}
datapackage.json  what the columns mean
result.json       everything, programmes and accounts included
scenario.json     the scenario, every figure with its source; run it again with
                  return-impact run scenario.json --seed "${result.seed}" --scale ${result.scale}

R:       read.csv("outcomes.csv", fileEncoding = "UTF-8-BOM")
Python:  pandas.read_csv("outcomes.csv")
`;
}

function dataPackage(input: Input, result: RunResult): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'return-impact-run',
    title: input.scenario.title,
    description: `${rightsLine(input.scenario)} ${SENTENCE}`,
    scenario: result.scenario,
    seed: result.seed,
    scale: result.scale,
    modelVersion: result.modelVersion,
    fingerprint: result.fingerprint,
    resources: [
      {
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        name: 'outcomes',
        path: 'outcomes.csv',
        type: 'table',
        format: 'csv',
        encoding: 'utf-8',
        schema: { fields: TIDY_COLUMNS, missingValues: [''] },
      },
    ],
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export function saveRun(folder: string, input: Input, result: RunResult, force: boolean): void {
  checkFolder(folder, force);
  const place = resolve(folder);
  mkdirSync(dirname(place), { recursive: true });
  const part = mkdtempSync(join(dirname(place), `.${basename(place)}-`));
  try {
    const fresh = join(part, 'new');
    mkdirSync(fresh);
    writeFileSync(join(fresh, 'outcomes.csv'), tidyCsv(result));
    writeFileSync(join(fresh, 'datapackage.json'), json(dataPackage(input, result)));
    writeFileSync(join(fresh, 'scenario.json'), json(scenarioFile(input)));
    writeFileSync(join(fresh, 'README.txt'), readme(input, result));
    writeFileSync(join(fresh, RESULT), json({ rights: rightsLine(input.scenario), sentence: SENTENCE, ...result }));
    if (existsSync(place)) renameSync(place, join(part, 'old'));
    renameSync(fresh, place);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}
