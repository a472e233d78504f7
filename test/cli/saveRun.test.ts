import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scenarioFile } from '../../src/cli/scenarioFile.ts';
import { checkOut, checkPlaces } from '../../src/cli/out.ts';
import { saveRun } from '../../src/cli/saveRun.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { exampleInput, exampleResult } from './example.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'return-impact-save-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** JSON can't hold it. */
const unwritable = () => ({ ...exampleResult(), warnings: [1n] as unknown as string[] });

const DEFAULTS = { licence: 'CC-BY-4.0', published: '2026-11-22' };
const save = (place: string, result = exampleResult(), force = false) => saveRun(place, exampleInput(), result, { ...DEFAULTS, force });

describe('a run that is saved', () => {
  it('is there as a whole or not at all', async () => {
    for (const name of ['run', 'run.zip']) {
      const place = join(folder, name);
      await expect(save(place, unwritable())).rejects.toThrow(/BigInt/);
      expect(existsSync(place)).toBe(false);
      await save(place);
      const before = readdirSync(folder);
      await expect(save(place, unwritable(), true)).rejects.toThrow(/BigInt/);
      expect(readdirSync(folder)).toEqual(before);
    }
    expect(readdirSync(folder)).toEqual(['run', 'run.zip']);
    expect(JSON.parse(readFileSync(join(folder, 'run', 'result.json'), 'utf8')).fingerprint).toBe('0123456789abcdef');
  });

  it('leaves nothing behind when its place is taken meanwhile', async () => {
    const place = join(folder, 'run');
    const saving = save(place);
    mkdirSync(place);
    writeFileSync(join(place, 'wedding.jpg'), '');
    await expect(saving).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['run']);
    expect(readdirSync(place)).toEqual(['wedding.jpg']);
  });

  it('is the same files in a folder and in a zip', async () => {
    await save(join(folder, 'run'));
    await save(join(folder, 'run.zip'));
    const zip = unzipSync(readFileSync(join(folder, 'run.zip')));
    expect(Object.keys(zip).sort()).toEqual(readdirSync(join(folder, 'run')).sort());
    for (const [path, bytes] of Object.entries(zip)) expect(Buffer.compare(readFileSync(join(folder, 'run', path)), bytes), path).toBe(0);
  });

  it('has nothing in it that a clock or the number of threads decides', async () => {
    const timed = { ...exampleResult(), timing: { ...exampleResult().timing, bytes: 1234, seconds: 5, workers: 2, rowsByWorker: [1, 2] } };
    await save(join(folder, 'one.zip'));
    await save(join(folder, 'two.zip'), timed);
    expect(readFileSync(join(folder, 'one.zip')).equals(readFileSync(join(folder, 'two.zip')))).toBe(true);
  });
});

describe('a place for results', () => {
  it('is replaced only when told to, and never when it holds anything else', async () => {
    for (const name of ['run', 'run.zip']) {
      const place = join(folder, name);
      await save(place);
      expect(() => checkOut(place, false)).toThrow(/found the run of example with seed 1 and scale 100 at .*--force/);
      expect(() => checkOut(place, true)).not.toThrow();
    }
    const photos = join(folder, 'photos');
    mkdirSync(photos);
    expect(() => checkOut(photos, false)).not.toThrow();
    writeFileSync(join(photos, 'wedding.jpg'), '');
    writeFileSync(join(folder, 'photos.zip'), zipSync({ 'wedding.jpg': new Uint8Array(3) }));
    writeFileSync(join(folder, 'broken.zip'), 'PK');
    expect(() => checkOut(photos, true)).toThrow(/a folder with other things \(wedding\.jpg/);
    expect(() => checkOut(join(photos, 'wedding.jpg'), true)).toThrow(/found a file/);
    expect(() => checkOut(join(folder, 'photos.zip'), true)).toThrow(/found a zip that is not ours .* choose another name$/);
    expect(() => checkOut(join(folder, 'broken.zip'), true)).toThrow(/found a zip that is not ours/);
    mkdirSync(join(folder, 'folder.zip'));
    expect(() => checkOut(join(folder, 'folder.zip'), true)).toThrow(/found a folder at .*expected a zip/);
    expect(existsSync(join(photos, 'wedding.jpg'))).toBe(true);
  });

  it('is not the folder in which runs are kept', () => {
    const place = join(folder, 'runs');
    expect(() => checkPlaces({ out: place, keep: `${folder}/./runs/` })).toThrow(/--out: found .*runs, the folder of --keep, expected another one/);
    expect(() => checkPlaces({ out: place, keep: join(folder, 'kept') })).not.toThrow();
    expect(() => checkPlaces({ keep: place })).not.toThrow();
  });

  it('is a folder in which one may write', () => {
    writeFileSync(join(folder, 'note'), '');
    for (const name of ['run', 'run.zip']) expect(() => checkOut(join(folder, 'note', name), false)).toThrow(/expected a folder in which you may write/);
    if (process.platform !== 'linux') return;
    // Nobody, not even root, may write there.
    for (const name of ['run', 'run.zip']) expect(() => checkOut(join('/proc', name), false)).toThrow(/found \/proc, expected a folder in which you may write/);
  });

  it('is no file of another format, though a folder may have a point in its name', () => {
    for (const name of ['results.csv', 'results.Parquet', 'results.tar.gz', 'results.json']) {
      expect(() => checkOut(join(folder, name), false), name).toThrow(/expected a new folder, or a file that ends in \.zip/);
    }
    expect(() => checkOut(join(folder, 'results-v1.2'), false)).not.toThrow();
  });
});

describe('a saved scenario', () => {
  it('stands alone, with every source', () => {
    const input = exampleInput();
    const again = loadScenario(JSON.stringify(scenarioFile(input)));
    if ('problems' in again) expect(again.problems).toEqual([]);
    else {
      expect(again.scenario).toEqual(input.scenario);
      expect(again.sources).toEqual(input.sources);
      expect(again.figures.map(({ path, source }) => `${path} ${source}`).sort()).toEqual(
        input.figures.map(({ path, source }) => `${path} ${source}`).sort(),
      );
    }
  });
});
