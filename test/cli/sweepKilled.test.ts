import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { decisionKey, seedKey, uniform } from '../../src/lib/random.ts';
import { cli } from './cli.ts';
import { killed } from './killed.ts';
import { planFile, tempFolder } from './sweepDraft.ts';

const KILLS = 20;
/** After this many kills without one that fell into the sweep, machines are too fast or too slow for this test. */
const TRIES = 60;
const LATEST_MS = 400;

/** All that a sweep leaves behind, but journals. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    ['plan.json', 'rows.csv', ...readdirSync(join(folder, 'blocks')).sort().map((name) => `blocks/${name}`)]
      .filter((name) => !name.endsWith('.part'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

it(`goes on after ${KILLS} kills at random moments, and ends with the very files of a sweep that nobody stopped`, async () => {
  const folder = tempFolder();
  const plan = planFile(folder, { replicates: 70 });
  const command = (out: string) => ['sweep', plan, '--out', join(folder, out), '--workers', '1', '--progress', 'json'];
  const straight = await cli(command('straight'));
  expect(straight.err.match(/"month":0,/g)).not.toBeNull();
  expect(straight.code, straight.err).toBe(0);

  const { k0, k1 } = decisionKey(seedKey('kills'), 'moment', 0);
  let kills = 0;
  let tries = 0;
  while (kills < KILLS && tries < TRIES && !existsSync(join(folder, 'stopped', 'rows.csv'))) {
    if (await killed(command('stopped'), uniform(k0, k1, tries) * LATEST_MS)) kills++;
    tries++;
  }
  expect(kills).toBe(KILLS);
  const last = await cli(command('stopped'));
  expect(last.code, last.err).toBe(0);
  expect(filesOf(join(folder, 'stopped'))).toEqual(filesOf(join(folder, 'straight')));
  expect(filesOf(join(folder, 'straight'))['rows.csv']?.trimEnd().split('\n')).toHaveLength(1 + 700);
  const ran = Number(/\((\d+) run now\)/.exec(last.out)?.[1]);
  expect(ran).toBeGreaterThan(0);
  expect(ran).toBeLessThan(700);
}, 240_000);
