/** The hash of everything that decides a result: sources of lib and model, and the shipped scenarios. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository: as far above this file as above the built one. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const FOLDERS = ['src/lib', 'src/model', 'scenarios'] as const;
const SOURCE = /\.(ts|json)$/;

/** SHA-256 in hex over names and contents, in the order of names; line ends count as one, whatever the system writes. */
export function modelHash(root = ROOT): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const names = readdirSync(join(root, folder), { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
    for (const name of names.filter((one) => SOURCE.test(one) && !one.endsWith('tsconfig.json')).sort()) {
      const content = readFileSync(join(root, folder, name), 'utf8').replaceAll('\r\n', '\n');
      hash.update(`${folder}/${name}\n${content}\n`);
    }
  }
  return hash.digest('hex');
}
