/** The folder of a sweep: which plan it belongs to, and that nothing else is ever mixed in. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SENTENCE } from '../../model/result.ts';
import { rightsLine } from '../../model/rightsSheet.ts';
import { BadInput } from '../exits.ts';
import { otherModel, readHead, remedyOf } from '../folderHead.ts';
import { blockFiles, blocksIn, casesPerBlock, type Grid, putFile, readBlock } from './blocks.ts';
import type { Identity, NamedPlan } from './readPlan.ts';
import { type Column, columnsOf } from './rowText.ts';

export const PLAN_FILE = 'plan.json';
export const ROWS_FILE = 'rows.csv';

/** What the folder says of itself: enough to merge it without plan or scenario at hand. */
export interface SweepFile {
  readonly identity: Identity;
  /** What is declared of rights: of the first arm, and so of the place. */
  readonly rights: string;
  readonly sentence: string;
  readonly cases: number;
  readonly casesPerBlock: number;
  readonly columns: readonly Column[];
  readonly measures: NamedPlan['plan']['measures'];
  readonly factors: NamedPlan['plan']['factors'];
  /** As it was written. */
  readonly plan: NamedPlan['written'];
}

const fileOf = (named: NamedPlan): SweepFile => ({
  identity: named.identity,
  rights: rightsLine(named.plan.arms[0].scenario),
  sentence: SENTENCE,
  cases: named.cases,
  casesPerBlock: casesPerBlock(named.cases),
  columns: columnsOf(named),
  measures: named.plan.measures,
  factors: named.plan.factors,
  plan: named.written,
});

export const gridOf = ({ identity, cases }: Pick<SweepFile, 'identity' | 'cases'>): Grid => ({ plan: identity.plan, cases });

/** What lies in the folder; throws where it is no sweep's. */
export const readFolder = (folder: string, option = '--out'): SweepFile | undefined =>
  readHead<SweepFile>(folder, {
    option,
    file: PLAN_FILE,
    expected: 'a folder of this sweep',
    isOurs: (found) => typeof found.identity.plan === 'string' && Number.isInteger(found.cases) && Array.isArray(found.columns),
  });

/** Opens the folder for this plan, or says whose it is. */
export function claimFolder(folder: string, named: NamedPlan): Grid {
  const found = readFolder(folder);
  if (found === undefined) {
    mkdirSync(resolve(folder), { recursive: true });
    putFile(join(folder, PLAN_FILE), `${JSON.stringify(fileOf(named), null, 2)}\n`);
  } else checkSame(folder, found, named);
  return gridOf(named);
}

export function checkSame(folder: string, found: SweepFile, { identity }: Pick<NamedPlan, 'identity'>): void {
  if (found.identity.plan === identity.plan) return;
  const other = otherModel(found.identity, identity) ?? `of another plan or scenario (${found.identity.plan.slice(0, 12)}…, here ${identity.plan.slice(0, 12)}…)`;
  throw new BadInput([`--out: found a sweep at ${folder} that was ${other}; rows of the two are never mixed: ${remedyOf('--out')}`]);
}

export interface Blocks {
  /** By number: the rows of each block that is done, as text. Read again when asked for, so that memory stays flat. */
  readonly done: ReadonlyMap<number, () => string>;
  readonly missing: readonly number[];
}

/** Every block's file, checked; throws with all that are damaged or foreign, and what to do. */
export function readBlocks(folder: string, grid: Grid): Blocks {
  const { files, strange } = blockFiles(folder);
  const lines = strange.map((name) => `${join(folder, name)}: found a file that is no block of a sweep, expected only those; move it elsewhere`);
  const bodies = new Map<number, () => string>();
  for (const file of files) {
    const read = readBlock(folder, file, grid);
    const place = join(folder, file.name);
    if ('wrong' in read) lines.push(`${place}: ${read.wrong}; delete this file and give the same sweep command again: only its cases are run`);
    else if (bodies.has(file.block)) lines.push(`${place}: a second file of block ${file.block + 1} with other rows; delete all files of this block and give the same sweep command again`);
    else
      bodies.set(file.block, () => {
        const again = readBlock(folder, file, grid);
        if ('wrong' in again) throw new BadInput([`${place}: ${again.wrong}`]);
        return again.body;
      });
  }
  if (lines.length > 0) throw new BadInput(lines);
  return { done: bodies, missing: Array.from({ length: blocksIn(grid) }, (_, block) => block).filter((block) => !bodies.has(block)) };
}
