/**
 * Where results go: a new folder, or a zip. Written beside its place and renamed into it, so that nobody ever finds half of it; and
 * asked before the work begins, so that none is lost.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { bundle, zipOf } from '../data/out/bundle.ts';
import type { Parts } from '../data/out/parts.ts';
import { BadInput } from './exits.ts';

const ABOUT = 'datapackage.json';

/** Endings that say that a single file of another format is wished. */
const OTHER_FORMATS = ['.csv', '.tsv', '.json', '.parquet', '.txt', '.xls', '.xlsx', '.rds', '.tar', '.gz', '.tgz', '.7z', '.rar', '.bz2', '.xz'];

const isZip = (place: string): boolean => extname(place).toLowerCase() === '.zip';

/** What is there: nothing, results of ours (described), or something that is not ours to replace. */
interface Found {
  readonly kind: 'nothing' | 'ours' | 'other';
  readonly what: string;
}

/** Results of ours describe themselves in their data package. */
function described(text: string | undefined): string | undefined {
  try {
    const { name, what } = JSON.parse(text ?? '');
    return String(name).startsWith('return-impact-') ? String(what) : undefined;
  } catch {
    return undefined;
  }
}

function zipAt(place: string): Found {
  const other: Found = { kind: 'other', what: 'a zip that is not ours' };
  try {
    const about = unzipSync(readFileSync(place), { filter: ({ name }) => name === ABOUT })[ABOUT];
    const what = about && described(strFromU8(about));
    return what === undefined ? other : { kind: 'ours', what };
  } catch {
    return other;
  }
}

function folderAt(place: string): Found {
  const files = readdirSync(place);
  if (files.length === 0) return { kind: 'nothing', what: '' };
  if (!files.includes(ABOUT)) return { kind: 'other', what: `a folder with other things (${files.slice(0, 3).join(', ')} …)` };
  const what = described(readFileSync(join(place, ABOUT), 'utf8'));
  return what === undefined ? { kind: 'other', what: `a folder with a ${ABOUT} that is not ours` } : { kind: 'ours', what };
}

function contentOf(place: string): Found {
  if (!existsSync(place)) return { kind: 'nothing', what: '' };
  if (statSync(place).isDirectory()) return isZip(place) ? { kind: 'other', what: 'a folder' } : folderAt(place);
  return isZip(place) ? zipAt(place) : { kind: 'other', what: 'a file' };
}

function checkWritable(parent: string): void {
  if (!existsSync(parent)) {
    checkWritable(dirname(parent));
    return;
  }
  try {
    rmdirSync(mkdtempSync(join(parent, '.return-impact-'))); // permissions alone don't tell: a disk may be read-only
  } catch {
    throw new BadInput([`--out: found ${parent}, expected a folder in which you may write`]);
  }
}

/** Throws unless results may be written here. */
export function checkOut(place: string, force: boolean): void {
  if (OTHER_FORMATS.includes(extname(place).toLowerCase()) && !existsSync(place)) {
    throw new BadInput([`--out: found ${place}, expected a new folder, or a file that ends in .zip; either holds CSV, Parquet and JSON`]);
  }
  const { kind, what } = contentOf(place);
  if (kind === 'nothing' || (kind === 'ours' && force)) {
    checkWritable(dirname(resolve(place)));
    return;
  }
  const remedy = kind === 'ours' ? 'choose another name, or add --force to replace it' : 'choose another name';
  throw new BadInput([`--out: found ${what} at ${place}, expected a ${isZip(place) ? 'zip' : 'folder'} that doesn't exist yet; ${remedy}`]);
}

/** Before the work of a command begins: throws unless its results may be written, beside the runs that it keeps. */
export function checkPlaces({ out, force = false, keep }: { readonly out?: string | undefined; readonly force?: boolean | undefined; readonly keep?: string | undefined }): void {
  if (out === undefined) return;
  if (keep !== undefined && resolve(keep) === resolve(out)) throw new BadInput([`--out: found ${out}, the folder of --keep, expected another one: results and kept runs lie apart`]);
  checkOut(out, force);
}

export const sha256 = async (content: Uint8Array | string): Promise<string> => createHash('sha256').update(content).digest('hex');

/** What was there before is back if the new can't take its place. */
function replace(target: string, fresh: string, old: string): void {
  const there = existsSync(target);
  if (there) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (there) renameSync(old, target);
    throw error;
  }
}

/** Replaces what `checkOut` lets be replaced. */
export async function writeOut(place: string, parts: Parts, force: boolean): Promise<void> {
  checkOut(place, force);
  const files = await bundle(parts, sha256);
  const target = resolve(place);
  mkdirSync(dirname(target), { recursive: true });
  const part = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    const fresh = join(part, 'new');
    if (isZip(place)) writeFileSync(fresh, zipOf(files));
    else {
      mkdirSync(fresh);
      for (const [path, bytes] of files) writeFileSync(join(fresh, path), bytes);
    }
    replace(target, fresh, join(part, 'old'));
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}
