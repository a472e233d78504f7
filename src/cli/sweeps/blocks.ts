/**
 * The files of a sweep. Consecutive cases make a block; a block that is done is one file, named by its number and the hash of its content,
 * written beside its place and renamed into it. Rows of a block that is not done stand in a journal, a line each with a check of its own,
 * so that a process killed at any moment loses only the runs under way. Files written twice are the same file: nothing counts twice.
 */
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export const BLOCKS = 'blocks';
export const JOURNALS = 'journals';

const MOST_IN_BLOCK = 256;
/** As many blocks as keep a few hundred shards busy. */
const BLOCKS_WISHED = 256;
/** Names what this process writes: on a cluster, process numbers of two nodes may be the same. */
const WRITER = randomUUID().slice(0, 8);

/** Cases of a block: a function of the plan alone, so that shards agree. */
export const casesPerBlock = (cases: number): number => Math.min(MOST_IN_BLOCK, Math.ceil(cases / BLOCKS_WISHED));

export interface Grid {
  /** Hash of the plan. */
  readonly plan: string;
  readonly cases: number;
}
export const blocksIn = ({ cases }: Grid): number => Math.ceil(cases / casesPerBlock(cases));
export const blockOf = ({ cases }: Grid, index: number): number => Math.floor(index / casesPerBlock(cases));
/** First case of a block, and the first one after it. */
export const rangeOf = ({ cases }: Grid, block: number): readonly [from: number, to: number] => {
  const size = casesPerBlock(cases);
  return [block * size, Math.min(cases, (block + 1) * size)];
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const numbered = (block: number): string => String(block + 1).padStart(6, '0');

/** Writes a file so that nobody ever finds half of it: beside its place, then renamed. */
export function putFile(path: string, content: string | Uint8Array): void {
  const part = `${path}.${WRITER}.part`;
  const file = openSync(part, 'w');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(part, path);
}

/** Writes a block that is done, and forgets its journals. */
export function putBlock(folder: string, grid: Grid, block: number, rows: readonly string[]): void {
  const [from, to] = rangeOf(grid, block);
  const body = rows.map((row) => `${row}\n`).join('');
  const head = JSON.stringify({ plan: grid.plan, block: block + 1, fromCase: from + 1, toCase: to, sha256: sha256(body) });
  const text = `#${head}\n${body}`;
  mkdirSync(join(folder, BLOCKS), { recursive: true });
  putFile(join(folder, BLOCKS, `${numbered(block)}-${sha256(text).slice(0, 16)}.csv`), text);
  for (const name of journalsOf(folder, block)) rmSync(join(folder, JOURNALS, name), { force: true });
}

export interface BlockFile {
  /** Below the folder. */
  readonly name: string;
  readonly block: number;
}

const NAME = /^(\d{6,})-([0-9a-f]{16})\.csv$/;

/** Files of blocks by their names alone, in the order of blocks; leftovers of a write that was cut off are no blocks. */
export function blockFiles(folder: string): { readonly files: readonly BlockFile[]; readonly strange: readonly string[] } {
  const place = join(folder, BLOCKS);
  const names = existsSync(place) ? readdirSync(place).sort() : [];
  const files = names.flatMap((name) => (NAME.test(name) ? [{ name: `${BLOCKS}/${name}`, block: Number(name.slice(0, name.indexOf('-'))) - 1 }] : []));
  return { files, strange: names.filter((name) => !NAME.test(name) && !name.endsWith('.part')).map((name) => `${BLOCKS}/${name}`) };
}

/** The rows of a block's file as text, or what is wrong with it. */
export function readBlock(folder: string, { name, block }: BlockFile, grid: Grid): { readonly body: string } | { readonly wrong: string } {
  const text = readFileSync(join(folder, name), 'utf8');
  const [, , hash] = NAME.exec(name.slice(BLOCKS.length + 1)) ?? [];
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  let head: Readonly<Record<string, unknown>>;
  try {
    head = JSON.parse(text.slice(1, end));
  } catch {
    return { wrong: 'its first line cannot be read' };
  }
  if (head['plan'] !== grid.plan) return { wrong: `it belongs to another plan or model (${String(head['plan']).slice(0, 12)}…, here ${grid.plan.slice(0, 12)}…)` };
  if (head['sha256'] !== sha256(body) || sha256(text).slice(0, 16) !== hash) return { wrong: 'its content is not what was written (the checksum differs)' };
  const [from, to] = rangeOf(grid, block);
  if (head['block'] !== block + 1 || head['fromCase'] !== from + 1 || head['toCase'] !== to) return { wrong: 'it stands in the place of another block' };
  return { body };
}

// ---- journals -----------------------------------------------------------------------------------------------------------------------

function journalsOf(folder: string, block: number): string[] {
  const place = join(folder, JOURNALS);
  return existsSync(place) ? readdirSync(place).filter((name) => name.startsWith(`${numbered(block)}.`)) : [];
}

/** The check binds a row to its plan: a line of another sweep, or one cut off by a kill, is not taken. */
const checkOf = (plan: string, row: string): string => sha256(`${plan} ${row}`).slice(0, 16);

/** Rows of a block that earlier processes left behind, by case. */
export function readJournals(folder: string, grid: Grid, block: number): Map<number, string> {
  const rows = new Map<number, string>();
  const [from, to] = rangeOf(grid, block);
  for (const name of journalsOf(folder, block)) {
    for (const line of readFileSync(join(folder, JOURNALS, name), 'utf8').split('\n')) {
      const [check, row] = [line.slice(0, 16), line.slice(17)];
      const index = Number(row.slice(0, row.indexOf(','))) - 1;
      if (check === checkOf(grid.plan, row) && index >= from && index < to) rows.set(index, row);
    }
  }
  return rows;
}

/** Adds a row to the journal that this process keeps of a block. */
export function openJournal(folder: string, grid: Grid, block: number): { add(row: string): void; close(): void } {
  mkdirSync(join(folder, JOURNALS), { recursive: true });
  const file = openSync(join(folder, JOURNALS, `${numbered(block)}.${WRITER}.txt`), 'a');
  return {
    add: (row) => void writeSync(file, `${checkOf(grid.plan, row)} ${row}\n`),
    close: () => closeSync(file),
  };
}
