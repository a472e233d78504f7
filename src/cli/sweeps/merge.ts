/** All blocks of a folder as one table. Refused while a block is missing, damaged or of another plan. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../exits.ts';
import { quoted } from '../../data/out/csv.ts';
import { count } from '../words.ts';
import { rangeOf } from './blocks.ts';
import { gridOf, readBlocks, readFolder, ROWS_FILE, type SweepFile } from './folder.ts';

export interface Merged extends SweepFile {
  readonly path: string;
}

/** As they were written, in the order of cases. */
export const mergedRows = ({ path }: Merged): string[] => readFileSync(path, 'utf8').trimEnd().split('\n').slice(1);

export function mergeFolder(folder: string): Merged {
  const found = readFolder(folder, 'merge');
  if (found === undefined) throw new BadInput([`merge: found nothing at ${folder}, expected the folder of a sweep; begin one with: sweep PLAN --out ${folder}`]);
  const grid = gridOf(found);
  const { done, missing } = readBlocks(folder, grid);
  if (missing.length > 0) {
    const cases = missing.reduce((sum, block) => sum + rangeOf(grid, block)[1] - rangeOf(grid, block)[0], 0);
    const named = missing.slice(0, 5).map((block) => rangeOf(grid, block)).map(([from, to]) => (to - from === 1 ? `${to}` : `${from + 1}–${to}`));
    throw new BadInput([
      `merge: ${count(cases, 'case')} of ${found.cases} missing (${named.join(', ')}${missing.length > named.length ? ' …' : ''}), expected all; give the same sweep command, or that of the missing shard, again: it runs what is missing`,
    ]);
  }
  const path = join(folder, ROWS_FILE);
  const file = openSync(`${path}.part`, 'w');
  try {
    writeFileSync(file, `${found.columns.map(({ name }) => quoted(name)).join(',')}\n`);
    for (const block of [...done.keys()].sort((a, b) => a - b)) writeFileSync(file, done.get(block)?.() ?? '');
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.part`, path);
  return { ...found, path };
}
