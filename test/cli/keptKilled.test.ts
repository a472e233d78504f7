import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisionKey, seedKey, uniform } from '../../src/lib/random.ts';
import { cli } from './cli.ts';
import { killed } from './killed.ts';
import { tempFolder } from './sweepDraft.ts';

const KILLS = 4;
const TRIES = 12;
const LATEST_MS = 600;

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  stress: ['your-place', '--months', '36', '--scale', '400', '--replicates', '2', '--volumes', '1,2', '--phase', 'none'],
  split: ['your-place', '--scale', '2000', '--replicates', '1', '--budget', '4000000'],
};

const keptIn = (folder: string): number => (existsSync(join(folder, 'runs')) ? readdirSync(join(folder, 'runs'), { recursive: true }).filter((name) => /[0-9a-f]{64}$/.test(String(name))).length : 0);

describe('a command with --keep', () => {
  for (const [command, args] of Object.entries(COMMANDS)) {
    it(`${command} goes on after ${KILLS} kills at random moments, and prints the very bytes of one that nobody stopped`, { timeout: 240_000 }, async () => {
      const folder = join(tempFolder(), 'kept');
      const asked = [command, ...args, '--json', '--workers', '1'];
      const straight = await cli([...asked, '--progress', 'none']);
      expect(straight.code, straight.err).toBe(0);

      const { k0, k1 } = decisionKey(seedKey(`kills of ${command}`), 'moment', 0);
      const counts = [0];
      for (let tries = 0; counts.length <= KILLS && tries < TRIES; tries++) {
        const afterRuns = keptIn(folder) + (tries % 2); // every other time before anything new is done
        if (await killed([...asked, '--keep', folder, '--progress', 'json'], uniform(k0, k1, tries) * LATEST_MS, afterRuns)) counts.push(keptIn(folder));
      }
      expect(counts).toHaveLength(1 + KILLS);
      expect(counts).toEqual([...counts].sort((a, b) => a - b)); // nothing that was kept is lost
      const before = keptIn(folder);
      const last = await cli([...asked, '--keep', folder, '--progress', 'none']);
      expect(last.code, last.err).toBe(0);
      expect(last.out === straight.out).toBe(true);
      expect(before).toBeGreaterThan(0);
      expect(last.err).toContain(`${before} run${before === 1 ? '' : 's'} found in ${folder}, and not made again`);
      expect(keptIn(folder)).toBeGreaterThan(before);
    });
  }
});
