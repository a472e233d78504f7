import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scenarioFile } from '../../src/cli/scenarioFile.ts';
import { checkFolder, saveRun } from '../../src/cli/saveRun.ts';
import { tidyCsv } from '../../src/cli/tidy.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { exampleInput, exampleResult } from './example.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'return-impact-save-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** JSON can't hold it: writing fails after the first files are written. */
const unwritable = () => ({ ...exampleResult(), warnings: [1n] as unknown as string[] });

describe('a run that is saved', () => {
  it('is there as a whole or not at all', () => {
    const place = join(folder, 'run');
    expect(() => saveRun(place, exampleInput(), unwritable(), false)).toThrow(/BigInt/);
    expect(readdirSync(folder)).toEqual([]);
    saveRun(place, exampleInput(), exampleResult(), false);
    expect(() => saveRun(place, exampleInput(), unwritable(), true)).toThrow(/BigInt/);
    expect(readdirSync(folder)).toEqual(['run']);
    expect(JSON.parse(readFileSync(join(place, 'result.json'), 'utf8')).fingerprint).toBe('0123456789abcdef');
  });

  it('replaces a run only when told to, and never anything else', () => {
    const place = join(folder, 'run');
    saveRun(place, exampleInput(), exampleResult(), false);
    expect(() => checkFolder(place, false)).toThrow(/found the run of example with seed 1 and scale 100/);
    expect(() => checkFolder(place, true)).not.toThrow();
    const photos = join(folder, 'photos');
    mkdirSync(photos);
    expect(() => checkFolder(photos, false)).not.toThrow();
    writeFileSync(join(photos, 'wedding.jpg'), '');
    expect(() => checkFolder(photos, true)).toThrow(/a folder with other things \(wedding\.jpg/);
    expect(() => checkFolder(join(photos, 'wedding.jpg'), true)).toThrow(/found a file/);
    expect(() => checkFolder(join(photos, 'wedding.jpg', 'run'), true)).toThrow(/expected a folder in which you may write/);
    expect(existsSync(join(photos, 'wedding.jpg'))).toBe(true);
  });

  it('has its figures one a row, empty where there is nobody, marked as UTF-8', () => {
    const csv = tidyCsv(exampleResult());
    expect(csv.startsWith('\uFEFFdate,outcome,unit,group,zone,value\n')).toBe(true);
    const lines = csv.trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 3 * (3 + 3 + 1));
    expect(lines).toContain('2015-01,poor,share,returnees,,');
    expect(lines).toContain('2015-02,poor,share,newcomers,AF0601,0.4');
    expect(lines).toContain('2015-03,rent,USD per month,all,,1234.5');
  });

  it('has a scenario that stands alone, with every source', () => {
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
