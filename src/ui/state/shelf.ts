/** Scenarios kept under a name, in the browser's database. Where that refuses, they stay as long as the tab, and the page says so (keep/notice.ts). */
import { type ReadonlySignal, signal } from '@preact/signals';
import { asideName, titleOf } from '../keep/asideName.ts';
import { newId } from '../keep/newId.ts';
import type { Kept } from '../keep/records.ts';
import { type Saved, saved, takeUp } from './scenario.ts';
import { load, save } from './storage.ts';

export type { Kept } from '../keep/records.ts';
export { type Saved, scenarioOf } from './scenario.ts';

const all = signal<readonly Kept[]>([]);
/** The latest first. */
export const shelf: ReadonlySignal<readonly Kept[]> = all;
/** The last that was removed, until something else is: it can be put back. */
export const removed = signal<Kept | undefined>(undefined);
/** The one that is open, changed or not. */
export const openedFrom = signal<string | undefined>(undefined);

const database = () => import('../keep/database.ts');
const others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('return-impact.shelf');

const byAge = (one: Kept, other: Kept): number => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0);

/** Reads what is kept: when the page opens, and when another tab has changed it. */
export async function readShelf(): Promise<void> {
  const { withDatabase } = await database();
  const found = await withDatabase((open) => open.getAll('kept'));
  if (found !== undefined) all.value = found.sort(byAge);
}
others?.addEventListener('message', () => void readShelf());

/** On the shelf at once; then in the database, and in other tabs. */
export async function put(...records: readonly Kept[]): Promise<void> {
  const ids = new Set(records.map(({ id }) => id));
  all.value = [...all.value.filter(({ id }) => !ids.has(id)), ...records].sort(byAge);
  const { withDatabase } = await database();
  await withDatabase(async (open) => {
    const writing = open.transaction('kept', 'readwrite');
    await Promise.all([...records.map((record) => writing.store.put(record, record.id)), writing.done]);
  });
  others?.postMessage('changed');
}

/** "Camps", "Camps (2)": a name stands for one scenario. */
export function freeName(wished: string, but?: string): string {
  const taken = new Set(all.peek().flatMap(({ id, name }) => (id === but ? [] : [name])));
  let name = wished;
  for (let next = 2; taken.has(name); next++) name = `${wished} (${next})`;
  return name;
}

const fresh = (name: string, of: Saved): Kept => ({ id: newId(), name: freeName(name), saved: of, at: new Date().toISOString() });

/** What is open, under this name: in place of the kept one that it was opened from where the name is the same. */
export async function keep(name: string): Promise<void> {
  const own = all.peek().find((one) => one.id === openedFrom.peek() && one.name === name);
  const record = own === undefined ? fresh(name, saved.peek()) : { ...own, saved: saved.peek(), at: new Date().toISOString() };
  openedFrom.value = record.id;
  await put(record);
  await askToStay();
}

/** Once: a browser may clear what nobody asked it to keep. */
async function askToStay(): Promise<void> {
  if (load('askedToStay', false)) return;
  save('askedToStay', true);
  await navigator.storage?.persist?.().catch(() => false);
}

const MOST_ASIDE = 20;

const sameAs = (one: Saved): string => JSON.stringify([one.id, one.text, one.edits, one.seed]);

/** Changes that are nowhere kept go to the shelf by themselves, before something else takes their place. Of these the oldest leave. */
export async function setAside(of: Saved, at = new Date().toISOString()): Promise<boolean> {
  if (Object.keys(of.edits).length === 0 && of.text === undefined) return false;
  if (all.peek().some((one) => sameAs(one.saved) === sameAs(of))) return false;
  await put({ ...fresh(await asideName(titleOf(of), at), of), at, aside: true });
  const asides = all.peek().filter(({ aside }) => aside);
  await Promise.all(asides.slice(MOST_ASIDE).map(({ id }) => drop(id)));
  return true;
}

/** From a file: what is here already stays as it is. How many came. */
export async function bringIn(kept: readonly Kept[]): Promise<number> {
  const known = new Set(all.peek().map(({ saved: of }) => sameAs(of)));
  const come = kept.filter((one) => !known.has(sameAs(one.saved)));
  for (const one of come) await put({ ...one, id: newId(), name: freeName(one.name) });
  return come.length;
}

export async function openKept(id: string): Promise<void> {
  const found = all.peek().find((one) => one.id === id);
  if (found !== undefined && (await takeUp(found.saved))) openedFrom.value = id;
}

const change = (id: string, make: (kept: Kept) => Kept): Promise<void> => put(...all.peek().filter((one) => one.id === id).map(make));

/** Named by hand, it is no longer one that the page put here. */
export const renameKept = (id: string, name: string): Promise<void> =>
  change(id, ({ aside: _, ...kept }) => ({ ...kept, name: freeName(name, id) }));
export const duplicateKept = (id: string): Promise<void> => change(id, ({ name, saved: of }) => fresh(name, of));

export async function removeKept(id: string): Promise<void> {
  removed.value = all.peek().find((one) => one.id === id);
  await drop(id);
}

async function drop(id: string): Promise<void> {
  all.value = all.peek().filter((one) => one.id !== id);
  const { withDatabase } = await database();
  await withDatabase((open) => open.delete('kept', id));
  others?.postMessage('changed');
}

export async function putBack(): Promise<void> {
  const back = removed.peek();
  removed.value = undefined;
  if (back !== undefined) await put(back);
}
