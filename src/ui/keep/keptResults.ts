/** Results of runs by content, so that a page that opens again shows the last ones at once. The oldest go first. */
import type { RunRequest, RunResult } from '../../model/result.ts';
import { packAgain, unpack } from '../../../workers/packed.ts';
import { monthly } from '../run/monthly.ts';
import { keyOf, type Results } from '../run/results.ts';
import { armsAt, PREVIEW, SCALES, type Wish } from '../run/wish.ts';
import { withDatabase } from './database.ts';
import { leaving } from './leaving.ts';

/** Of the sources that compute, told when the page is built (vite.config.ts): what another model computed is no result of this one. */
declare const MODEL_BUILD: string;

const MOST_BYTES = 200e6;
/** Of the room that the browser grants. */
const MOST_SHARE = 0.2;

async function addressOf(request: RunRequest): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${MODEL_BUILD} ${keyOf(request)}`));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Browsers hash in secure contexts only. */
const canAddress = (): boolean => globalThis.crypto?.subtle !== undefined;

async function find(request: RunRequest): Promise<RunResult | undefined> {
  if (!canAddress()) return undefined;
  const key = await addressOf(request);
  const found = await withDatabase((database) => database.get('results', key));
  return found && unpack(found);
}

async function room(): Promise<number> {
  const { quota = MOST_BYTES } = (await navigator.storage?.estimate?.()) ?? {};
  return Math.min(MOST_BYTES, quota * MOST_SHARE);
}

async function put(request: RunRequest, result: RunResult): Promise<void> {
  if (!canAddress()) return;
  const packed = packAgain(result);
  const bytes = packed.values.byteLength;
  const [key, most] = await Promise.all([addressOf(request), room()]);
  if (bytes > most) return;
  await withDatabase(async (database) => {
    const writing = database.transaction(['results', 'ages'], 'readwrite');
    const [results, ages] = [writing.objectStore('results'), writing.objectStore('ages')];
    const [keys, values] = await Promise.all([ages.getAllKeys(), ages.getAll()]);
    const others = keys.flatMap((one, k) => (one === key || !values[k] ? [] : [[one, values[k]] as const]));
    for (const gone of leaving(others, bytes, most)) void Promise.all([results.delete(gone), ages.delete(gone)]);
    await Promise.all([results.put(packed, key), ages.put({ bytes, at: new Date().toISOString() }, key), writing.done]);
  });
}

/** What was computed before the page was left comes to hand, the finest there is; of two arms both. */
export async function recall(wish: Wish, finest: number, results: Results): Promise<void> {
  for (const scale of SCALES.filter((one) => one >= finest && one < PREVIEW).reverse()) {
    const requests = armsAt(wish, scale).map(([, request]) => request);
    const found = await Promise.all(requests.map(find));
    requests.forEach((request, k) => {
      const result = found[k];
      if (result !== undefined && results.get(request) === undefined) results.put(request, { result, monthly: monthly(result, request.scenario) });
    });
    if (found.every((result) => result !== undefined)) return;
  }
}

export async function remember(wish: Wish, scale: number, results: Results): Promise<void> {
  for (const [, request] of armsAt(wish, scale)) {
    const kept = results.get(request);
    if (kept !== undefined) await put(request, kept.result);
  }
}
