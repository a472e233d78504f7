import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodePool } from '../../workers/node.ts';
import type { Pool } from '../../workers/pool.ts';
import { buildWorker } from '../workers/buildWorker.ts';
import { COMMAND, goldenRequest, type Kept, keptOf, movedFrom, NAMES, runHere } from '../../src/experiment/golden.ts';

const FILE = new URL('./fingerprints.json', import.meta.url);
const MOVED = `Results moved. If that was meant, say so in CHANGELOG.md under Results, and run:\n${COMMAND}\n`;

if (process.env['GOLDEN'] === 'write') writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(NAMES.map((name) => [name, runHere(name)])), null, 2)}\n`);
const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, Kept>>;

let worker: Awaited<ReturnType<typeof buildWorker>>;
let pool: Pool;
beforeAll(async () => {
  worker = await buildWorker(new URL('../../workers/nodeWorker.ts', import.meta.url));
  pool = openNodePool(4, worker.file);
});
afterAll(async () => {
  pool?.close();
  await worker?.remove();
});

describe('fingerprints are kept', () => {
  it('of every shipped place', () => {
    expect(Object.keys(kept), COMMAND).toEqual(NAMES);
  });

  it.each(NAMES)('%s, by teams of one, two and four workers', async (name) => {
    const request = goldenRequest(name);
    for (const workers of [1, 2, 4]) {
      const result = await pool.simulate(request, { workers });
      expect(result.timing.workers).toBe(workers);
      expect(keptOf(result), MOVED).toEqual(kept[name]);
    }
  });

  it('of a run in this thread, twice', () => {
    const [name] = NAMES as [string];
    expect([runHere(name), runHere(name)], MOVED).toEqual([kept[name], kept[name]]);
  });

  it('and whoever gathers evidence is told of which runs the numbers moved: another life, another figure, a run that is not kept', () => {
    const [first, second, third] = NAMES as [string, string, string];
    const given = (name: string): Kept => kept[name] as Kept;
    const { [third]: _, ...others } = kept;
    expect(movedFrom(kept, given)).toEqual([]);
    expect(movedFrom({ ...others, [first]: { ...given(first), lives: '0' }, [second]: { ...given(second), figures: '0' } }, given)).toEqual([first, second, third]);
  });
});
