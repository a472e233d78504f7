/** The browser's database: scenarios by name, what is open in each tab, and results. Fetched when something is first kept or sought. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { tell, trouble } from './notice.ts';
import type { Age, Kept, KeptResult, Open } from './records.ts';

interface Schema extends DBSchema {
  readonly kept: { key: string; value: Kept };
  /** By desk: see desk.ts. */
  readonly open: { key: string; value: Open };
  /** By content: see keptResults.ts. Sizes and ages stand apart, so that what leaves is chosen without reading any of it. */
  readonly results: { key: string; value: KeptResult };
  readonly ages: { key: string; value: Age };
}
export type Database = IDBPDatabase<Schema>;

const NAME = 'return-impact';
/** Goes up with the stores. */
const VERSION = 1;
/** A database that another tab holds back, or that never answers, is as good as none. */
const PATIENCE_MS = 3000;

const silence = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('The database does not answer.')), PATIENCE_MS));

let opening: Promise<Database> | undefined;

function openOnce(): Promise<Database> {
  opening ??= Promise.race([
    openDB<Schema>(NAME, VERSION, {
      upgrade(database) {
        for (const store of ['kept', 'open', 'results', 'ages'] as const) database.createObjectStore(store);
      },
      blocking(_current, _next, event) {
        (event.target as IDBDatabase | null)?.close(); // a newer page opens it in another tab
        opening = undefined;
      },
      terminated() {
        opening = undefined;
      },
    }),
    silence(),
  ]);
  return opening;
}

/** Results can be computed again: they make room for what cannot. */
async function makeRoom(database: Database): Promise<void> {
  await Promise.all([database.clear('results'), database.clear('ages')]);
}

async function withRoom<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openOnce();
  try {
    return await work(database);
  } catch (error) {
    if (!isFull(error)) throw error;
    await makeRoom(database);
    return work(database);
  }
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Whether small things, and what is open, outlive the tab all the same. */
function remembers(): boolean {
  try {
    localStorage.setItem('return-impact.probe', '');
    localStorage.removeItem('return-impact.probe');
    return true;
  } catch {
    return false;
  }
}

/** What `work` gives; undefined, and told to whoever looks at the page, where the database refuses. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T | undefined> {
  try {
    const answer = await withRoom(work);
    if (trouble.peek() === 'full') tell(undefined);
    return answer;
  } catch (error) {
    tell(isFull(error) ? 'full' : remembers() ? 'partly' : 'denied');
    return undefined;
  }
}
