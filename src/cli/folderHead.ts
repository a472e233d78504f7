/** A folder of ours says in one file what it holds, and by which model: what lies in it is never mixed with anything else. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from './exits.ts';

export interface Model {
  readonly modelVersion: string;
  /** Hash of the numbers that the model is held to: two models of one version may differ by a change under way. */
  readonly numbers: string;
}

export interface HeadOptions<Head> {
  /** The command's option that named the folder. */
  readonly option: string;
  readonly file: string;
  /** What is expected there: 'a folder of this sweep'. */
  readonly expected: string;
  readonly isOurs: (found: Head) => boolean;
}

export const remedyOf = (option: string): string => `choose another folder with ${option}, or delete this one`;

/** What the folder says of itself; undefined where nothing is there yet. Throws where it holds other things. */
export function readHead<Head>(folder: string, { option, file, expected, isOurs }: HeadOptions<Head>): Head | undefined {
  if (!existsSync(folder)) return undefined;
  const refuse = (found: string): BadInput => new BadInput([`${option}: found ${found} at ${folder}, expected ${expected} or one that doesn't exist yet; ${remedyOf(option)}`]);
  if (!statSync(folder).isDirectory()) throw refuse('a file');
  const path = join(folder, file);
  if (!existsSync(path)) {
    const files = readdirSync(folder).filter((name) => !name.endsWith('.part')); // left by a first write that was cut off
    if (files.length === 0) return undefined;
    throw refuse(`other things (${files.slice(0, 3).join(', ')} …)`);
  }
  try {
    const found = JSON.parse(readFileSync(path, 'utf8')) as Head;
    if (isOurs(found)) return found;
  } catch {
    // told below
  }
  throw refuse(`a ${file} that is not ours, or damaged,`);
}

/** How another model differs from this one, in words; undefined where it does not. */
export function otherModel(found: Model, here: Model): string | undefined {
  if (found.modelVersion !== here.modelVersion) return `made with model ${found.modelVersion}, this is ${here.modelVersion}`;
  if (found.numbers !== here.numbers) return `made with other numbers of model ${found.modelVersion} (${found.numbers.slice(0, 12)}…, here ${here.numbers.slice(0, 12)}…)`;
  return undefined;
}
