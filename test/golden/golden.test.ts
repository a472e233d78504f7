import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodePool } from '../../workers/node.ts';
import type { Pool } from '../../workers/pool.ts';
import { buildWorker } from '../workers/buildWorker.ts';
import kept from './fingerprints.json';
import { COMMAND, fingerprintHere, goldenRequest, NAMES } from './golden.ts';

const keptOf: Readonly<Record<string, string>> = kept;
const MOVED = `Results moved. If that was meant, say so in CHANGELOG.md under Results, and run:\n${COMMAND}\n`;

let worker: Awaited<ReturnType<typeof buildWorker>>;
let pool: Pool;
beforeAll(async () => {
  worker = await buildWorker(new URL('../../workers/nodeWorker.ts', import.meta.url));
  pool = openNodePool(2, worker.file);
});
afterAll(async () => {
  pool?.close();
  await worker?.remove();
});

describe('fingerprints are kept', () => {
  it('of every shipped place', () => {
    expect(Object.keys(keptOf).sort(), COMMAND).toEqual([...NAMES].sort());
  });

  it.each(NAMES)('%s, by teams of one and of two workers', async (name) => {
    const request = goldenRequest(name);
    for (const workers of [1, 2]) {
      const { fingerprint, timing } = await pool.simulate(request, { workers });
      expect(timing.workers).toBe(workers);
      expect(fingerprint, MOVED).toBe(keptOf[name]);
    }
  });

  it('of a run in this thread, twice', () => {
    const [name] = NAMES as [string];
    expect([fingerprintHere(name), fingerprintHere(name)], MOVED).toEqual([keptOf[name], keptOf[name]]);
  });
});
