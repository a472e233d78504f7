/** Workers of Node: the same engine and the same bits as in a browser. */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { pastNameOf } from '../src/model/past.ts';
import { openPool, type Pool } from './pool.ts';
import type { Simulate } from './simulate.ts';
import { type Thread, threadBehind } from './thread.ts';

/** The build puts the worker beside the bundle that this module ends up in. */
const WORKER_FILE = './nodeWorker.js';

/**
 * MiB that a worker's heap may hold before all of it is looked through for garbage. With each such look V8 throws away compiled code that
 * no function is holding just then, and a worker of many small runs had one in every second run (docs/decisions/0019).
 */
const HEAP_MIB = 256;

export function hireNodeThread(file: URL): Thread {
  setFlagsFromString(`--initial-heap-size=${HEAP_MIB}`); // of isolates that begin from now on
  const worker = new Worker(file);
  const { thread, lose } = threadBehind(nodeEndpoint(worker), () => void worker.terminate());
  worker.on('error', (cause) => lose(new Error(`A worker of this run failed: ${cause.message}`, { cause })));
  worker.on('messageerror', (cause) => lose(new Error(`A message to or from a worker could not be read: ${cause.message}`, { cause })));
  worker.on('exit', (code) => lose(new Error(`A worker of this run ended before its work was done (exit code ${code}).`)));
  return thread;
}

export function openNodePool(threads = availableParallelism(), file = new URL(WORKER_FILE, import.meta.url)): Pool {
  return openPool({ hire: () => hireNodeThread(file), threads, share: true, pastNameOf });
}

/** One run by workers hired for it. */
export const simulate: Simulate = async (request, options) => {
  const pool = openNodePool(options?.workers);
  try {
    return await pool.simulate(request, options);
  } finally {
    pool.close();
  }
};
