/** The browser's database: scenarios by name, what is open in each tab, and results. Fetched when something is first kept or sought. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Kept, KeptResult, Open } from './records.ts';
import { tell } from './trouble.ts';

interface Schema extends DBSchema {
  readonly kept: { key: string; value: Kept };
  /** By desk: see desk.ts. */
  readonly open: { key: string; value: Open };
  /** By content: see keptResults.ts. Sizes and ages stand apart, so that what leaves is chosen without reading any of it. */
  readonly results: { key: string; value: KeptResult };
  readonly ages: { key: string; value: { readonly bytes: number; readonly at: number } };
}
export type Store = 'kept' | 'open' | 'results' | 'ages';
export type Database = IDBPDatabase<Schema>;

const NAME = 'return-impact';
/** Goes up with the stores; what is within records is read by whoever wrote it. */
const VERSION = 1;
/** A database that another tab holds back, or that never answers, is as good as none. */
const PATIENCE_MS = 3000;

const timeout = (): Promise<never> => new Promise((_, reject) => setTimeout(() => reject(new Error('The database does not answer.')), PATIENCE_MS));

let opening: Promise<Database> | undefined;

function openOnce(): Promise<Database> {
  opening ??= Promise.race([
    openDB<Schema>(NAME, VERSION, {
      upgrade(database) {
        for (const store of ['kept', 'open', 'results', 'ages'] as const) database.createObjectStore(store);
      },
      blocking(_current, _next, event) {
        (event.target as IDBDatabase | null)?.close(); // a newer page opens it in another tab
      },
      terminated() {
        opening = undefined;
      },
    }),
    timeout(),
  ]);
  return opening;
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** What `work` gives; undefined, and told to whoever looks at the page, where the database refuses. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T | undefined> {
  try {
    return await work(await openOnce());
  } catch (error) {
    tell(isFull(error) ? 'full' : 'denied');
    return undefined;
  }
}
