/** What is open in this tab, kept as it changes and taken up when the page opens. */
import { effect } from '@preact/signals';
import { loaded, type Saved, saved, steps, takeUp } from '../state/scenario.ts';
import { openedFrom, readShelf, setAside } from '../state/shelf.ts';
import { load, save } from '../state/storage.ts';
import { withDatabase } from './database.ts';
import { desksInUse, FIRST, takeDesk, takeOver } from './locks.ts';
import { newId } from './newId.ts';
import { isCopy, rescued } from './notice.ts';
import type { Open } from './records.ts';

/** Within a second of the last change; a hand that moves on does not hold it up. */
const REST_MS = 250;
/** As much of the way back as is worth writing at each change. */
const STEPS_KEPT = 50;
const ANSWER_MS = 500;

let desk = FIRST;

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('return-impact.desk');

const now = (): Open => {
  const { past, future } = steps.peek();
  const kept = openedFrom.peek();
  return {
    saved: saved.peek(),
    steps: { past: past.slice(-STEPS_KEPT), future: future.slice(0, STEPS_KEPT) },
    at: new Date().toISOString(),
    ...(kept !== undefined && { kept }),
  };
};

/** Written at once where the database may come too late, or is denied. Version 0.1.0 kept nothing else, and no more than `Saved`. */
const journal = (of: string): string => (of === FIRST ? 'scenario' : `scenario.${of}`);

function journalOf(of: string): Open | undefined {
  const found = load<Open | Saved | undefined>(journal(of), undefined);
  if (found === undefined || 'saved' in found) return found;
  return { saved: found, steps: { past: [], future: [] }, at: '' };
}

async function leftAt(of: string): Promise<Open | undefined> {
  const kept = await withDatabase((database) => database.get('open', of));
  const written = journalOf(of);
  return kept === undefined || (written !== undefined && written.at > kept.at) ? written : kept;
}

async function sitDown(left: Open | undefined): Promise<void> {
  if (left !== undefined && (await takeUp(left.saved, left.steps).catch(() => false))) openedFrom.value = left.kept;
}

let waiting: ReturnType<typeof setTimeout> | undefined;

async function write(): Promise<void> {
  clearTimeout(waiting);
  waiting = undefined;
  const [of, open] = [desk, now()];
  const key = await withDatabase((database) => database.put('open', open, of));
  save(journal(of), key === undefined ? open : undefined);
}

/** The page may end before the database has written. */
function hurry(): void {
  if (waiting === undefined) return;
  save(journal(desk), now());
  void write();
}

function follow(): void {
  let [base, last] = [loaded.peek(), saved.peek()];
  effect(() => {
    if (loaded.value !== base) void setAside(last); // something else has taken its place
    [base, last] = [loaded.value, saved.value];
    openedFrom.value;
    waiting ??= setTimeout(() => void write(), REST_MS);
  });
  addEventListener('pagehide', hurry);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && hurry());
}

/** Another tab has taken this desk: what is open here is a copy from now on. */
async function lost(): Promise<void> {
  desk = await takeDesk(newId(), () => void lost());
  rememberDesk();
  isCopy.value = true;
  await write();
}

channel?.addEventListener('message', ({ data }) => {
  if (data === 'hand over' && desk === FIRST) void write().then(() => channel.postMessage('handed over'));
});

/** What is open in the first tab goes on here, as it is there; what was changed here meanwhile goes to the shelf. */
export async function workHere(): Promise<void> {
  const answered = new Promise<void>((resolve) => {
    channel?.addEventListener('message', ({ data }) => data === 'handed over' && resolve());
    setTimeout(resolve, ANSWER_MS);
  });
  channel?.postMessage('hand over');
  await answered;
  const left = await leftAt(FIRST);
  await takeOver(FIRST, () => void lost());
  const copy = desk;
  desk = FIRST;
  rememberDesk();
  isCopy.value = false;
  await withDatabase((database) => database.delete('open', copy));
  await sitDown(left);
}

/** What tabs that are gone had open and nobody kept goes to the shelf. */
async function rescue(): Promise<void> {
  if (desk !== FIRST) return;
  const inUse = await desksInUse();
  const gone = await withDatabase(async (database) => (await database.getAllKeys('open')).filter((key) => key !== FIRST && !inUse.has(key)));
  for (const key of gone ?? []) {
    const left = await leftAt(key);
    if (left !== undefined && (await setAside(left.saved, left.at || undefined))) rescued.value++;
    save(journal(key), undefined);
    await withDatabase((database) => database.delete('open', key));
  }
}

function rememberDesk(): void {
  try {
    sessionStorage.setItem('return-impact.desk', desk);
  } catch {
    // denied: a page loaded anew makes a new desk
  }
}

function deskHad(): string | undefined {
  try {
    return sessionStorage.getItem('return-impact.desk') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Takes up what was open when the page was left, and keeps what is open from then on. A second tab begins with a copy. */
export async function restore(): Promise<void> {
  const had = deskHad();
  desk = await takeDesk(had, () => void lost());
  rememberDesk();
  const isOwn = desk === had || desk === FIRST;
  await sitDown((isOwn ? await leftAt(desk) : undefined) ?? (await leftAt(FIRST)));
  isCopy.value = desk !== FIRST && (await desksInUse()).has(FIRST);
  follow();
  void readShelf().then(rescue);
}
