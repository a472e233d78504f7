import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from './cli.ts';

const fixture = (name: string): string => join(import.meta.dirname, '../data/in/fixtures', name);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'return-impact-import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('import', () => {
  it('writes a scenario that validate accepts and run runs, and says what is still assumed', async () => {
    const out = join(folder, 'place.json');
    const made = await cli(['import', fixture('cod-ps.csv'), fixture('outlines.geojson'), fixture('returnees-by-name.csv'), '--place', 'Dih Balla=XA0103', '--out', out]);
    expect(made.code).toBe(0);
    expect(made.out).toMatch(/4 zones, 1 stream of arrivals, 2,400 people come/);
    expect(made.out).toMatch(/Still assumed, what matters most first:/);
    expect(made.err).toMatch(/returnees-by-name\.csv, line 6: the name "Nowhere" is none of the zones/);
    expect((await cli(['validate', out])).code).toBe(0);
    expect((await cli(['run', out, '--scale', '100', '--months', '3', '--progress', 'none'])).code).toBe(0);
    const again = await cli(['import', fixture('cod-ps.csv'), '--out', out]);
    expect({ code: again.code, err: again.err }).toEqual({ code: 2, err: `--out: ${out} is there already; --force replaces it\n` });
  });

  it('reads a column as it is told, and shows how it reads each', async () => {
    const file = join(folder, 'odd.csv');
    writeFileSync(file, 'month,crossed\n2016-01,500\n');
    const shown = await cli(['import', file, '--columns']);
    expect(shown.out).toMatch(/month +date +sure: header\n +crossed +ignore +none: unknown/);
    expect((await cli(['import', file])).code).toBe(2);
    const told = await cli(['import', file, '--column', 'crossed=people', '--json']);
    expect(told.code).toBe(0);
    expect(JSON.parse(told.out)).toMatchObject({ scenario: { extends: 'your-place', streams: { crossed: { arrivals: { '2016-01': { value: 500, note: 'line 2, crossed' } } } } } });
  });

  it('refuses files about persons with the reason, writes nothing, and ends with code 2', async () => {
    const file = join(folder, 'people.csv');
    writeFileSync(file, 'Household ID,Phone\n1,0700111222\n');
    const { code, out, err } = await cli(['import', fixture('cod-ps.csv'), file, '--out', join(folder, 'none.json')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/people\.csv, line 1: refused: column "Household ID" is about single persons or households\. Bring counts/);
    expect(err).not.toContain('0700111222');
    expect(() => readFileSync(join(folder, 'none.json'))).toThrow();
  });

  it('says all that is wrong with what it was asked: files, roles, headers', async () => {
    const missing = await cli(['import', 'nowhere.csv', 'neither.csv']);
    expect({ code: missing.code, err: missing.err }).toEqual({ code: 2, err: 'nowhere.csv: no such file\nneither.csv: no such file\n' });
    const role = await cli(['import', fixture('unhcr-hdx.csv'), '--column', 'RET=poeple']);
    expect(role.code).toBe(2);
    expect(role.err).toMatch(/--column RET: found poeple, expected one of ignore, code,.*did you mean people\?/);
    const header = await cli(['import', fixture('unhcr-hdx.csv'), '--column', 'RTE=people']);
    expect(header.err).toMatch(/--column RTE: no file has this header; there are Year, ISO3CoO/);
  });
});
