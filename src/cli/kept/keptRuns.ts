/**
 * Finished runs in a folder, each under the hash of all that it follows from: a run that is there is not made again, whichever command asks.
 * So a command that is killed at any moment goes on where it was, and prints the very bytes that it would have printed.
 */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cancelled, type Simulate, type TimedResult } from '../../../workers/simulate.ts';
import { SENTENCE } from '../../model/result.ts';
import { MODEL_VERSION } from '../../model/run.ts';
import { BadInput } from '../exits.ts';
import { type Model, otherModel, readHead, remedyOf } from '../folderHead.ts';
import { modelHash } from '../numbersHash.ts';
import { putFile } from '../sweeps/blocks.ts';
import { note } from '../terminal.ts';
import { keyOf, runBytes, runOfBytes } from './runFile.ts';

const HEAD = 'kept.json';
const OPTION = '--keep';

export interface KeptRuns {
  /** `make`, for runs that are not there yet. */
  readonly simulate: Simulate;
  /** Runs that were found, so far. */
  readonly found: () => number;
}

interface KeptHead {
  readonly keptRunsOf: Model;
}

/** Throws where the folder holds other things, or runs of another model. */
export function claim(folder: string, here: Model): void {
  const isOurs = ({ keptRunsOf }: KeptHead): boolean => typeof keptRunsOf.modelVersion === 'string' && typeof keptRunsOf.numbers === 'string';
  const head = readHead<KeptHead>(folder, { option: OPTION, file: HEAD, expected: 'a folder of kept runs', isOurs });
  if (head === undefined) {
    mkdirSync(folder, { recursive: true });
    putFile(join(folder, HEAD), `${JSON.stringify({ keptRunsOf: here, sentence: SENTENCE }, null, 2)}\n`);
    return;
  }
  const other = otherModel(head.keptRunsOf, here);
  if (other !== undefined) throw new BadInput([`${OPTION}: found runs at ${folder} that were ${other}; runs of the two are never mixed: ${remedyOf(OPTION)}`]);
}

/** Undefined where there is none. A damaged one is told, and made again. */
async function find(path: string, key: string): Promise<TimedResult | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const found = await runOfBytes(key, bytes);
  if (found === undefined) note(`warning: ${path}: found a damaged run (the checksum differs); it is made again, and replaced`);
  return found;
}

export function openKeptRuns(folder: string, make: Simulate, here: Model = { modelVersion: MODEL_VERSION, numbers: modelHash() }): KeptRuns {
  claim(folder, here);
  let found = 0;
  let last: Promise<unknown> = Promise.resolve();
  /** One after another: a thousand requests at once must not open a thousand results at once. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  }
  return {
    found: () => found,
    simulate: async (request, options) => {
      const key = keyOf(here, request);
      const path = join(folder, 'runs', key.slice(0, 2), key);
      const known = await inTurn(() => {
        if (options?.signal?.aborted) throw cancelled();
        return find(path, key);
      });
      if (known !== undefined) {
        found++;
        return known;
      }
      const made = await make(request, options);
      const bytes = await runBytes(key, made);
      mkdirSync(dirname(path), { recursive: true });
      putFile(path, bytes);
      return made;
    },
  };
}
