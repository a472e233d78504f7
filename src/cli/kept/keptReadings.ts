/**
 * What a search has read off its runs, in the folder of kept runs, a file for each plan: thousands of runs of which a few figures are needed,
 * so that their results, 0.6 MB each, are not kept. Killed at any moment, the same command goes on; more evaluations begin where these ended.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MixReading, ReadMix } from '../../experiment/optimise/runs.ts';
import type { Identity } from '../sweeps/readPlan.ts';
import { claim } from './keptRuns.ts';

const checkOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What earlier processes left behind; a line that was cut off is not taken. */
function readLines(path: string): Map<string, MixReading> {
  const readings = new Map<string, MixReading>();
  for (const line of existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []) {
    const text = line.slice(17);
    if (line.slice(0, 16) !== checkOf(text)) continue;
    const [key, values, spentUsd] = JSON.parse(text) as [string, (number | null)[], number];
    readings.set(key, { values: values.map((value) => value ?? Number.NaN), spentUsd });
  }
  return readings;
}

export interface KeptReadings {
  /** `make`, for runs that are not there yet. */
  readonly read: ReadMix;
  /** Runs that were found, so far. */
  readonly found: () => number;
}

/** Without a folder, nothing is remembered. Throws where it holds other things, or runs of another model. */
export function openKeptReadings(folder: string | undefined, identity: Identity, make: ReadMix): KeptReadings {
  if (folder === undefined) return { read: make, found: () => 0 };
  claim(folder, identity);
  const path = join(folder, 'readings', `${identity.plan}.jsonl`);
  mkdirSync(dirname(path), { recursive: true });
  const known = readLines(path);
  let found = 0;
  return {
    found: () => found,
    read: async (run) => {
      const reading = known.get(run.key);
      if (reading !== undefined) {
        found++;
        return reading;
      }
      const made = await make(run);
      const text = JSON.stringify([run.key, made.values, made.spentUsd]);
      appendFileSync(path, `\n${checkOf(text)} ${text}\n`); // the first end of line closes one that was cut off
      return made;
    },
  };
}
