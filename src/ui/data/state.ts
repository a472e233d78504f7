/** The files at hand, how their columns are read, and what was chosen. Nothing leaves the page; of files only the reading of headers is kept. */
import { signal } from '@preact/signals';
import type { Choices } from '../../data/in/gathered.ts';
import { type FileRead, LARGEST_FILE_BYTES, readFile, type Reading, readText, reread, signatureOf } from '../../data/in/read.ts';
import type { Role } from '../../data/in/roles.ts';
import { load, save } from '../state/storage.ts';

export const files = signal<readonly FileRead[]>([]);
/** Files that are being read. */
export const underWay = signal(0);
/** Tables that are left out, by their key. */
export const leftOut = signal<ReadonlySet<string>>(new Set());
export const choices = signal<Choices>({});
/** Zones invented anew from the template, also where the open scenario has the same. */
export const anew = signal(false);

type Mapping = Readonly<Record<number, Role>>;
/** Signatures, latest last, with the roles that were chosen under them. */
type Mappings = readonly (readonly [string, Mapping])[];
const MOST_KEPT = 50;
const LONGEST_SIGNATURE = 4_000;

const kept = (signature: string): Mapping | undefined => load<Mappings>('columns', []).find(([one]) => one === signature)?.[1];

function keep(signature: string, mapping: Mapping): void {
  if (signature.length > LONGEST_SIGNATURE) return;
  const others = load<Mappings>('columns', []).filter(([one]) => one !== signature);
  save('columns', [...others, [signature, mapping]].slice(-MOST_KEPT));
}

/** A table within all files. */
export const keyOf = ({ table: { file, sheet = '' } }: Reading): string => `${file}\n${sheet}`;

/** A file of the same name takes the place of the one before. */
function put(read: FileRead): void {
  files.value = [...files.value.filter(({ file }) => file !== read.file), read];
}

export async function addFiles(chosen: Iterable<File>): Promise<void> {
  const all = [...chosen];
  underWay.value += all.length;
  for (const file of all) {
    // Too large is told without reading.
    const bytes = file.size > LARGEST_FILE_BYTES ? undefined : await file.arrayBuffer().catch(() => undefined);
    if (file.size > LARGEST_FILE_BYTES) put({ file: file.name, readings: [], problems: [{ code: 'tooLarge', file: file.name, lines: [] }] });
    else if (bytes === undefined) put({ file: file.name, readings: [], problems: [{ code: 'unreadable', file: file.name, lines: [] }] });
    else put(await readFile(file.name, new Uint8Array(bytes), kept));
    underWay.value -= 1;
  }
}

export function addPasted(name: string, text: string): void {
  const names = new Set(files.value.map(({ file }) => file));
  let unique = name;
  for (let count = 2; names.has(unique); count++) unique = `${name} ${count}`;
  put(readText(unique, text, kept));
}

export function removeFile(name: string): void {
  files.value = files.value.filter(({ file }) => file !== name);
}

export function useTable(reading: Reading, use: boolean): void {
  const next = new Set(leftOut.value);
  if (use) next.delete(keyOf(reading));
  else next.add(keyOf(reading));
  leftOut.value = next;
}

/** Kept for the next file with the same header. */
export function chooseRole(reading: Reading, index: number, role: Role): void {
  const mapping = { ...Object.fromEntries(reading.columns.map((column) => [column.index, column.role])), [index]: role };
  keep(signatureOf(reading.table), mapping);
  const next = reread(reading, mapping, 'chosen');
  files.value = files.value.map((file) => ({ ...file, readings: file.readings.map((one) => (keyOf(one) === keyOf(reading) ? next : one)) }));
}

export const choose = (change: Choices): void => {
  choices.value = { ...choices.value, ...change };
};
