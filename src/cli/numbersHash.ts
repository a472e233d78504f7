/**
 * The hash of the numbers that evidence was gathered with: the kept fingerprints, which the tests hold the model to, the shipped scenarios, and
 * defaults and ranges of all parameters, from which priors are drawn. A change that moves no number, such as a faster or a clearer model, leaves the evidence as it is (decision 14).
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Parameters } from '../lib/declare.ts';
import { PARAMETERS } from '../model/parameters.ts';
import { PROGRAMMES } from '../model/programmes/index.ts';

/** The repository: as far above this file as above the built one. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Fingerprints and figures that the tests hold the model to (see src/experiment/golden.ts). */
export const GOLDEN_FILE = join(ROOT, 'test', 'golden', 'fingerprints.json');

const FOLDERS = ['test/golden', 'scenarios'] as const;
/** Plans of experiments and calibrations ask questions: no number of the model comes from them. */
const QUESTIONS = ['plans/', 'calibrations/'];

const rangesOf = (parameters: Parameters) => Object.entries(parameters).map(([name, { default: byDefault, range }]) => [name, byDefault, range]);

/** What the model itself is held to, whatever scenario it runs. */
export const modelHash = (root = ROOT): string => numbersHash(root, ['test/golden']);

/** SHA-256 in hex over names and contents, in the order of names; line ends count as one, whatever the system writes. */
export function numbersHash(root = ROOT, folders: readonly string[] = FOLDERS): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(join(root, folder), { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
    for (const name of names.filter((one) => one.endsWith('.json') && !QUESTIONS.some((folder) => one.startsWith(folder))).sort()) {
      const content = readFileSync(join(root, folder, name), 'utf8').replaceAll('\r\n', '\n');
      hash.update(`${folder}/${name}\n${content}\n`);
    }
  }
  for (const [name, parameters] of [...Object.entries(PARAMETERS), ...PROGRAMMES.map((one) => [one.key, one.parameters] as const)]) {
    hash.update(`${name} ${JSON.stringify(rangesOf(parameters))}\n`);
  }
  return hash.digest('hex');
}
