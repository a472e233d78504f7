/** The real model on two threads, as the command line runs it. */
import { openNodePool } from '../../workers/node.ts';
import type { Simulate } from '../../src/experiment/simulate.ts';
import { buildWorker } from '../workers/buildWorker.ts';

export interface Model {
  readonly simulate: Simulate;
  close(): Promise<void>;
}

export async function openModel(): Promise<Model> {
  const worker = await buildWorker(new URL('../../workers/nodeWorker.ts', import.meta.url));
  const pool = openNodePool(2, worker.file);
  return {
    simulate: (request) => pool.simulate(request, { workers: 1 }),
    async close() {
      pool.close();
      await worker.remove();
    },
  };
}
