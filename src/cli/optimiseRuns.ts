/** Readings of mixes that a search has made, in a folder: killed at any moment, the same command reads them and goes on. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { MixReading, ReadMix } from '../experiment/optimise/runs.ts';
import { BadInput } from './exits.ts';
import { putFile } from './sweeps/blocks.ts';
import type { NamedPlan } from './sweeps/readPlan.ts';

const PLAN_FILE = 'plan.json';
const RUNS_FILE = 'runs.jsonl';
const FOUND_FILE = 'found.json';

const checkOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What earlier processes left behind; a line that was cut off is not taken. */
function readRuns(path: string): Map<string, MixReading> {
  const runs = new Map<string, MixReading>();
  for (const line of existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []) {
    const text = line.slice(17);
    if (line.slice(0, 16) !== checkOf(text)) continue;
    const [key, values, spentUsd] = JSON.parse(text) as [string, (number | null)[], number];
    runs.set(key, { values: values.map((value) => value ?? Number.NaN), spentUsd });
  }
  return runs;
}

export interface MixFolder {
  readonly found: number;
  readonly read: ReadMix;
  keep(report: object): void;
}

/** Without a folder, nothing is remembered. Throws where the folder is of another plan, scenario or model. */
export function openMixFolder(folder: string | undefined, { identity, written }: Pick<NamedPlan, 'identity' | 'written'>, make: ReadMix): MixFolder {
  if (folder === undefined) return { found: 0, read: make, keep: () => {} };
  const refuse = (found: string): BadInput => new BadInput([`--out: found ${found} at ${folder}, expected a folder of this search or one that doesn't exist yet; choose another with --out, or delete this one`]);
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw refuse('a file');
  const head = join(folder, PLAN_FILE);
  if (existsSync(head)) {
    let known: { readonly search?: { readonly plan?: string } };
    try {
      known = JSON.parse(readFileSync(head, 'utf8'));
    } catch {
      throw refuse(`a damaged ${PLAN_FILE}`);
    }
    if (known.search?.plan !== identity.plan) throw refuse(known.search ? 'runs of another plan, scenario or model' : 'no search');
  } else {
    mkdirSync(folder, { recursive: true });
    putFile(head, `${JSON.stringify({ search: identity, plan: written }, null, 2)}\n`);
  }
  const path = join(folder, RUNS_FILE);
  const runs = readRuns(path);
  return {
    found: runs.size,
    read: async (run) => {
      const known = runs.get(run.key);
      if (known !== undefined) return known;
      const made = await make(run);
      const text = JSON.stringify([run.key, made.values, made.spentUsd]);
      appendFileSync(path, `\n${checkOf(text)} ${text}\n`); // the first end of line closes one that was cut off
      return made;
    },
    keep: (report) => putFile(join(folder, FOUND_FILE), `${JSON.stringify(report, null, 2)}\n`),
  };
}
