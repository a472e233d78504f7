import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../src/cli/exits.ts';
import { blocksIn, casesPerBlock, rangeOf } from '../../src/cli/sweeps/blocks.ts';
import { estimate } from '../../src/cli/sweeps/dryRun.ts';
import { mergeFolder } from '../../src/cli/sweeps/merge.ts';
import { readNamedPlan } from '../../src/cli/sweeps/readPlan.ts';
import { runSweep } from '../../src/cli/sweeps/runSweep.ts';
import { jobScript } from '../../src/cli/sweeps/slurm.ts';
import { PLANS } from '../../src/scenario/shipped.ts';
import { madePool, namedPlan, planFile, tempFolder } from './sweepDraft.ts';

const rowsOf = (folder: string): string => readFileSync(join(folder, 'rows.csv'), 'utf8');
const blocksOf = (folder: string): string[] => readdirSync(join(folder, 'blocks')).sort();

async function swept(folder = tempFolder(), changes: object = {}): Promise<string> {
  await runSweep(folder, namedPlan(changes), { pool: madePool(), threads: 2 });
  return folder;
}

function linesOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof BadInput) return error.lines;
    throw error;
  }
  return [];
}

describe('a sweep', () => {
  it('leaves one row for each case, in the order of cases, whatever the order in which runs end', async () => {
    const folder = await swept();
    expect(mergeFolder(folder).cases).toBe(30);
    const [head, ...rows] = rowsOf(folder).trimEnd().split('\n');
    expect(head).toBe('case,arm,point,replicate,seed,labour.separationPerMonth,poor,people,fingerprint');
    expect(rows.map((row) => Number(row.split(',')[0]))).toEqual(Array.from({ length: 30 }, (_, k) => k + 1));
    expect(rows[1]).toMatch(/^2,fewer,1,1,1 replicate 1 point 1,0\.0\d+,[\d.]+,10,[\d.]+$/);
    expect(readdirSync(join(folder, 'journals'))).toEqual([]);
  });

  it('runs only what is missing when it is given again', async () => {
    const folder = await swept();
    const whole = mergeFolder(folder) && rowsOf(folder);
    for (const name of blocksOf(folder).slice(3, 7)) rmSync(join(folder, 'blocks', name));
    const pool = madePool();
    expect(await runSweep(folder, namedPlan(), { pool, threads: 2 })).toEqual({ cases: 30, ran: 4 });
    expect(pool.asked).toHaveLength(4);
    mergeFolder(folder);
    expect(rowsOf(folder)).toBe(whole);
  });

  it('keeps the rows of a block that a failure cut off, and names the case that failed', async () => {
    const many = { replicates: 60 };
    expect(casesPerBlock(600)).toBe(3);
    const folder = tempFolder();
    const pool = madePool(9);
    await expect(runSweep(folder, namedPlan(many), { pool, threads: 1 })).rejects.toThrow(/^Case 9 \(arm asIs, point 5, replicate 1\): out of luck$/);
    expect(readdirSync(join(folder, 'journals'))).not.toEqual([]);
    const again = madePool();
    const { ran } = await runSweep(folder, namedPlan(many), { pool: again, threads: 2 });
    expect(ran).toBe(600 - 8);
    mergeFolder(folder);
    const straight = await swept(tempFolder(), many);
    mergeFolder(straight);
    expect(rowsOf(folder)).toBe(rowsOf(straight));
    expect(blocksOf(folder)).toEqual(blocksOf(straight));
  });

  it('takes no line of a journal that was cut off, or that belongs to another plan', async () => {
    const many = { replicates: 60 };
    const folder = tempFolder();
    await runSweep(folder, namedPlan(many), { pool: madePool(9), threads: 1 }).catch(() => {});
    const [journal = ''] = readdirSync(join(folder, 'journals')).sort();
    const path = join(folder, 'journals', journal);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    writeFileSync(path, `${lines[0]}\n${lines[1]?.slice(0, -3)}`);
    appendFileSync(join(folder, 'journals', '000003.other.txt'), `0000000000000000 9,asIs,5,1,mixed in\n`);
    const { ran } = await runSweep(folder, namedPlan(many), { pool: madePool(), threads: 1 });
    expect(ran).toBe(600 - 7);
    mergeFolder(folder);
    expect(rowsOf(folder)).not.toContain('mixed in');
  });

  it('gives the same table in shards, in any order, also when two do the same work', async () => {
    const folder = tempFolder();
    const straight = await swept();
    mergeFolder(straight);
    for (const k of [3, 1, 1, 2, 3]) await runSweep(folder, namedPlan(), { pool: madePool(), threads: 2, shard: { k, of: 3 } });
    await Promise.all([1, 2].map(() => runSweep(join(folder, 'twice'), namedPlan(), { pool: madePool(), threads: 2 })));
    for (const one of [folder, join(folder, 'twice')]) {
      mergeFolder(one);
      expect(rowsOf(one)).toBe(rowsOf(straight));
      expect(blocksOf(one)).toEqual(blocksOf(straight));
    }
  });

  it('gives each shard an even sample, and all shards together every case once', () => {
    const grid = { plan: '', cases: 100_003 };
    const ranges = Array.from({ length: blocksIn(grid) }, (_, block) => rangeOf(grid, block));
    expect(ranges[0]?.[0]).toBe(0);
    expect(ranges.at(-1)?.[1]).toBe(100_003);
    for (const [k, [from]] of ranges.slice(1).entries()) expect(from).toBe(ranges[k]?.[1]);
  });

  it('asks for few cases at once, however many there are: memory stays flat', async () => {
    let [underWay, most] = [0, 0];
    const made = madePool();
    const pool = {
      simulate: async (request: Parameters<typeof made.simulate>[0]) => {
        most = Math.max(most, ++underWay);
        const result = await made.simulate(request);
        underWay--;
        return result;
      },
    };
    await runSweep(tempFolder(), namedPlan({ replicates: 40 }), { pool, threads: 2 });
    expect(most).toBeLessThanOrEqual(3);
  });

  it('tells what it would take and writes nothing', async () => {
    const folder = tempFolder();
    const found = await estimate(join(folder, 'none'), namedPlan(), madePool(), 2);
    expect(found).toMatchObject({ cases: 30, arms: 2, points: 5, replicates: 3, done: 0, workers: 2, rate: expect.stringContaining('measured') });
    expect(existsSync(join(folder, 'none'))).toBe(false);
    const done = await swept();
    for (const name of blocksOf(done).slice(10)) rmSync(join(done, 'blocks', name));
    expect(await estimate(done, namedPlan(), madePool(), 2)).toMatchObject({ done: 10 });
    mergeFolder(await swept(done));
    const size = [...blocksOf(done).map((name) => `blocks/${name}`), 'rows.csv'].reduce((sum, name) => sum + readFileSync(join(done, name)).length, 0);
    expect(found.bytes / size).toBeGreaterThan(0.8);
    expect(found.bytes / size).toBeLessThan(1.25);
  });
});

describe('what is never mixed in', () => {
  it('a damaged shard: named, with what to do, and all of them at once', async () => {
    const folder = await swept();
    const [first = '', second = '', third = '', fourth = ''] = blocksOf(folder);
    const at = (name: string) => join(folder, 'blocks', name);
    const text = readFileSync(at(first), 'utf8');
    writeFileSync(at(first), text.replace('asIs', 'asIt'));
    writeFileSync(at(second), readFileSync(at(second), 'utf8').slice(0, 40));
    renameSync(at(third), at(third.replace('000003', '000029')));
    writeFileSync(at(`${fourth.slice(0, -5)}0.csv`), readFileSync(at(fourth)));
    const lines = linesOf(() => mergeFolder(folder));
    expect(lines).toHaveLength(4);
    for (const name of [first, second, third.replace('000003', '000029')]) expect(lines).toContainEqual(expect.stringMatching(new RegExp(`${name}: .*delete (this file|all files of this block) and give the same sweep command again`)));
    await expect(runSweep(folder, namedPlan(), { pool: madePool(), threads: 1 })).rejects.toThrow(/checksum differs/);
  });

  it('a shard of another plan', async () => {
    const folder = await swept();
    const other = await swept(tempFolder(), { seed: 'other' });
    const [one = ''] = blocksOf(other);
    cpSync(join(other, 'blocks', one), join(folder, 'blocks', one));
    expect(linesOf(() => mergeFolder(folder))).toContainEqual(expect.stringMatching(new RegExp(`${one}: (it belongs to another plan or model|a second file of block 1)`)));
  });

  it('a file that is no shard', async () => {
    const folder = await swept();
    writeFileSync(join(folder, 'blocks', 'notes.txt'), 'x');
    expect(linesOf(() => mergeFolder(folder))).toEqual([expect.stringMatching(/notes\.txt: found a file that is no block of a sweep/)]);
  });

  it.each([
    ['another plan', { seed: 'other' }, (file: string) => file, /of another plan or scenario .*choose another folder with --out, or delete this one/],
    ['another model', {}, (file: string) => file.replace(/"modelVersion": "[^"]+"/, '"modelVersion": "0.0.9"').replace(/"plan": "[0-9a-f]+"/, '"plan": "aa"'), /made with model 0\.0\.9, this is /],
    ['other numbers', {}, (file: string) => file.replace(/"numbers": "[^"]+"/, '"numbers": "bb"').replace(/"plan": "[0-9a-f]+"/, '"plan": "aa"'), /made with other numbers of model/],
  ])('the folder of %s', async (_, changes, rewrite, words) => {
    const folder = await swept();
    const path = join(folder, 'plan.json');
    writeFileSync(path, rewrite(readFileSync(path, 'utf8')));
    const pool = madePool();
    await expect(runSweep(folder, namedPlan(changes), { pool, threads: 1 })).rejects.toThrow(words);
    expect(pool.asked).toEqual([]);
  });

  it('a folder with other things, a file, a broken plan.json', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'thesis.doc'), '');
    await expect(runSweep(folder, namedPlan(), { pool: madePool(), threads: 1 })).rejects.toThrow(/found other things \(thesis\.doc …\) at .*choose another folder/);
    await expect(runSweep(join(folder, 'thesis.doc'), namedPlan(), { pool: madePool(), threads: 1 })).rejects.toThrow(/found a file at/);
    mkdirSync(join(folder, 'broken'));
    writeFileSync(join(folder, 'broken', 'plan.json'), '{');
    await expect(runSweep(join(folder, 'broken'), namedPlan(), { pool: madePool(), threads: 1 })).rejects.toThrow(/a plan\.json that is not ours, or damaged/);
  });

  it('an incomplete sweep: it says how many cases are missing, and which', async () => {
    const folder = await swept();
    for (const name of blocksOf(folder).slice(28)) rmSync(join(folder, 'blocks', name));
    expect(linesOf(() => mergeFolder(folder))).toEqual([expect.stringMatching(/^merge: 2 cases of 30 missing \(29, 30\), expected all; give the same sweep command/)]);
    expect(linesOf(() => mergeFolder(join(folder, 'nowhere')))).toEqual([expect.stringMatching(/^merge: found nothing at .*begin one with: sweep PLAN --out/)]);
  });
});

describe('a plan on the command line', () => {
  it('may be shipped', () => {
    for (const name of Object.keys(PLANS)) expect(readNamedPlan(name).cases).toBeGreaterThan(0);
    expect(linesOf(() => readNamedPlan('cash-or-clasrooms'))).toEqual([expect.stringMatching(/^PLAN: found "cash-or-clasrooms", .*did you mean cash-or-classrooms\?/)]);
  });

  it('is refused with its place', () => {
    const path = planFile(tempFolder(), { replicates: 0, measures: { poor: { outcome: 'povrty', at: '2020-02' } } });
    expect(linesOf(() => readNamedPlan(path))).toEqual([expect.stringMatching(/plan\.json: replicates: found 0, expected a whole number from 1/), expect.stringMatching(/plan\.json: measures\.poor\.outcome: found "povrty".*did you mean poverty\?/)]);
  });

  it('has another identity when anything in it changes, and the same when nothing does', () => {
    const [same, again, seed, months] = [{}, {}, { seed: '2' }, { months: 3 }].map((changes) => namedPlan(changes).identity.plan);
    expect(same).toBe(again);
    expect(new Set([same, seed, months]).size).toBe(3);
  });
});

describe('a job array', () => {
  it('names each task’s shard, asks to be requeued, and keeps blanks and quotes of paths', () => {
    const script = jobScript(['/usr/bin/node', 'main.js', 'sweep', "/data/it's mine/plan.json"], '/data/out/slurm', 4);
    expect(script).toContain('#SBATCH --array=1-4');
    expect(script).toContain('#SBATCH --requeue');
    expect(script).toContain(`'/data/it'\\''s mine/plan.json' --shard "$SLURM_ARRAY_TASK_ID/4"`);
  });
});
