/** The whole shelf as one file, and back. */
import type { Kept } from './records.ts';

const FORMAT = 'return-impact-shelf';
const VERSION = 1;

export const writeShelf = (kept: readonly Kept[]): string => `${JSON.stringify({ format: FORMAT, version: VERSION, kept }, null, 2)}\n`;

/** `other`: not a file of kept scenarios. `newer`: of a version to come. `damaged`: it should be one, and is not. */
export type WrongShelf = 'other' | 'newer' | 'damaged';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function isKept(value: unknown): value is Kept {
  if (!isObject(value) || !isObject(value['saved'])) return false;
  const { id, name, at, saved } = value;
  const { given } = saved;
  const texts = [id, name, at, saved['id'], saved['seed'], saved['text'] ?? ''];
  const isGiven = given === undefined || (isObject(given) && Array.isArray(given['figures']) && isObject(given['sources']));
  return texts.every((text) => typeof text === 'string') && isObject(saved['edits']) && isGiven;
}

export function readShelf(text: string): readonly Kept[] | WrongShelf {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return text.includes(FORMAT) ? 'damaged' : 'other';
  }
  if (!isObject(file) || file['format'] !== FORMAT) return 'other';
  if (typeof file['version'] === 'number' && file['version'] > VERSION) return 'newer';
  const { kept } = file;
  return Array.isArray(kept) && kept.every(isKept) ? kept : 'damaged';
}
