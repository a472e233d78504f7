import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SENTENCE } from '../../src/model/result.ts';
import { cli } from './cli.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'return-impact-run-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SHORT = ['--scale', '100', '--months', '24', '--seed', 'test'];

describe('run', () => {
  it('--json prints one object, of exactly these keys', async () => {
    const { code, out } = await cli(['run', 'nangarhar-2016', ...SHORT, '--json']);
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(Object.keys(result)).toEqual([
      'rights',
      'scenario',
      'seed',
      'scale',
      'modelVersion',
      'fingerprint',
      'dates',
      'outcomes',
      'accounts',
      'warnings',
      'timing',
    ]);
    expect(result).toMatchObject({ scenario: 'nangarhar-2016', seed: 'test', scale: 100 });
    expect(result.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(result.dates).toHaveLength(24);
    expect(result.timing).toMatchObject({ workers: 1, people: expect.any(Number), seconds: expect.any(Number) });
    const outcomes: object[] = Object.values(result.outcomes);
    expect(outcomes.length).toBeGreaterThan(0);
    for (const outcome of outcomes) {
      expect(outcome).toEqual({
        unit: expect.any(String),
        label: expect.any(String),
        series: expect.any(Object),
        zones: expect.any(Object),
      });
      for (const series of Object.values(Object.values(outcome)[2])) expect(series).toHaveLength(24);
    }
    expect(out).not.toMatch(/NaN|Infinity/);
  });

  it('prints residents and returnees side by side, and ends with what it cannot show', async () => {
    const { code, out } = await cli(['run', 'nangarhar-2016', ...SHORT]);
    expect(code).toBe(0);
    expect(out).toMatch(/Residents: Jan 2015 .* Returnees: first/);
    expect(out.endsWith(`${SENTENCE}\n`)).toBe(true);
  });

  it('gives the same lives with one and with two workers', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((workers) => cli(['fingerprint', 'nangarhar-2016', ...SHORT, '--workers', workers, '--json'])),
    );
    expect(one?.code).toBe(0);
    expect(JSON.parse(one?.out ?? '')).toEqual(JSON.parse(two?.out ?? ''));
  });

  it('--out writes a folder whose scenario.json gives the same run again, and does not overwrite it unasked', async () => {
    const place = join(folder, 'new', 'run');
    const args = ['run', 'nangarhar-2016-programmes', ...SHORT, '--set', 'arrivals.volumeFactor=0.5', '--out', place];
    expect((await cli(args)).code).toBe(0);
    expect(readdirSync(place)).toEqual(
      expect.arrayContaining(['README.txt', 'datapackage.json', 'outcomes.csv', 'outcomes.parquet', 'result.json', 'ro-crate-metadata.json', 'scenario.json']),
    );
    expect(readFileSync(join(place, 'README.txt'), 'utf8')).toContain(SENTENCE);
    expect(readFileSync(join(place, 'README.txt'), 'utf8')).toMatch(/^Seven declarations: /);
    expect(Object.keys(JSON.parse(readFileSync(join(place, 'result.json'), 'utf8')))[0]).toBe('rights');
    const { fingerprint } = JSON.parse(readFileSync(join(place, 'result.json'), 'utf8'));

    const again = await cli(['fingerprint', join(place, 'scenario.json'), ...SHORT]);
    expect(again.out).toBe(`${fingerprint}  ${join(place, 'scenario.json')}\n`);

    const refused = await cli(args);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/found the run of nangarhar-2016-programmes with seed test and scale 100 .*--force/);
    expect((await cli([...args, '--force', '--seed', 'other'])).code).toBe(0);
    expect(JSON.parse(readFileSync(join(place, 'result.json'), 'utf8')).seed).toBe('other');
    expect(readdirSync(join(folder, 'new'))).toEqual(['run']);
  });

  it('--out writes the same zip with one and with two workers, and refuses what is no place for it before it runs', async () => {
    const args = ['run', 'nangarhar-2016', ...SHORT];
    const [one = '', two = ''] = await Promise.all(
      ['1', '2'].map(async (workers) => {
        const place = join(folder, `${workers}.zip`);
        expect((await cli([...args, '--workers', workers, '--out', place])).code).toBe(0);
        return readFileSync(place, 'base64');
      }),
    );
    expect(one).toBe(two);
    const refused = await cli([...args, '--out', join(folder, 'results.csv')]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(/--out: found .*results\.csv, expected a new folder, or a file that ends in \.zip/);
    expect((await cli([...args, '--published', '2026-13-01'])).err).toMatch(/A day, such as 2027-01-31, is expected/);
  });
});
