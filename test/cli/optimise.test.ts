import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeptReadings } from '../../src/cli/kept/keptReadings.ts';
import { openKeptRuns } from '../../src/cli/kept/keptRuns.ts';
import type { MixRun } from '../../src/experiment/optimise/runs.ts';
import { cli } from './cli.ts';
import { madePool, tempFolder } from './sweepDraft.ts';

const classrooms = { kind: 'classrooms', label: 'Classrooms', start: '2021-01', end: '2021-12', budgetUsd: 400_000, target: { origins: [] } };
const PLAN = {
  format: 1,
  title: 'Cash or classrooms',
  scenario: 'your-place',
  arms: { both: { change: { programmes: { classrooms } } } },
  factors: { 'programmes.cash.budgetUsd': { range: [0, 800_000] }, 'programmes.classrooms.budgetUsd': { range: [0, 800_000] } },
  design: { kind: 'latinHypercube', size: 4 },
  measures: {
    living: { outcome: 'livingStandard', group: 'returnees', from: '2021-07', to: '2021-12', better: 'more', smallest: 0.002 },
    school: { outcome: 'outOfSchoolShare', from: '2021-07', to: '2021-12', better: 'less', smallest: 0.001 },
  },
  replicates: 2,
  scale: 200,
  months: 24,
};

function planFile(folder: string, change: object = {}): string {
  const path = join(folder, 'plan.json');
  writeFileSync(path, JSON.stringify({ ...PLAN, ...change }));
  return path;
}

describe('optimise', () => {
  it('finds, keeps, and goes on from a folder that a kill has left', async () => {
    const folder = tempFolder();
    const plan = planFile(folder);
    const keep = join(folder, 'runs');
    const asked = ['optimise', plan, '--evaluations', '8', '--fresh', '2', '--keep', keep];
    const made = await cli([...asked, '--workers', '2']);
    expect(made.code).toBe(0);
    expect(made.out).toMatch(/full cost of all programmes at most USD 800,000; 8 mixes tried on 2 replicates each/);
    expect(made.out).toMatch(/On the front\n/);
    expect(made.out).toMatch(/All to classrooms/);
    const [name = ''] = readdirSync(join(keep, 'readings'));
    const file = join(keep, 'readings', name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.slice(0, Math.floor(text.length / 2))); // killed while it wrote
    const again = await cli([...asked, '--workers', '1']);
    expect(again.err).toMatch(/\d+ runs found in .*, and not made again/);
    expect(again.out).toBe(made.out);
    expect(existsSync(join(keep, 'runs'))).toBe(false); // figures alone
  }, 180_000);

  it('says what it would take, and refuses before anything is run', async () => {
    const folder = tempFolder();
    const dry = await cli(['optimise', planFile(folder), '--dry-run', '--evaluations', '10']);
    expect(dry.out).toMatch(/about 100 runs: 10 mixes × 2 replicates, and some 8 kept × 10 fresh seeds/);
    const wrong = await cli(['optimise', planFile(folder, { factors: { 'streams.home.arrivals': {} } })]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toMatch(/how many people come is given, never searched/);
  }, 60_000);
});

describe('what a search has read', () => {
  const identity = { modelVersion: '1', numbers: '2', plan: '3' };
  const run = (key: string): MixRun => ({ key, request: {} as MixRun['request'] });

  it('comes back, missing figures too, and no line is taken that was cut off or changed, or of another plan', async () => {
    const folder = join(tempFolder(), 'made');
    let made = 0;
    const make = async () => ({ values: [0.1 + 0.2, Number.NaN], spentUsd: ++made });
    const first = openKeptReadings(folder, identity, make);
    await first.read(run('a'));
    await first.read(run('b'));
    const file = join(folder, 'readings', '3.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"b"', '"c"').replace(/\n$/, ''));
    const second = openKeptReadings(folder, identity, make);
    expect(await second.read(run('a'))).toEqual({ values: [0.1 + 0.2, Number.NaN], spentUsd: 1 });
    expect(await second.read(run('c'))).toMatchObject({ spentUsd: 3 });
    expect(second.found()).toBe(1);
    const third = openKeptReadings(folder, identity, make);
    for (const key of ['a', 'c']) await third.read(run(key));
    expect(third.found()).toBe(2);
    const other = openKeptReadings(folder, { ...identity, plan: '4' }, make);
    expect(await other.read(run('a'))).toMatchObject({ spentUsd: 4 });
    expect(() => openKeptReadings(folder, { ...identity, modelVersion: '2' }, make)).toThrow(/--keep: found runs at .* made with model 1, this is 2/);
  });

  it('lies beside whole runs that other commands keep', async () => {
    const folder = join(tempFolder(), 'kept');
    openKeptRuns(folder, madePool().simulate, identity);
    expect(() => openKeptReadings(folder, identity, async () => ({ values: [], spentUsd: 0 }))).not.toThrow();
  });
});
