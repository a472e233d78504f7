/** The readers on real files, where REAL_DATA names a folder that has them: see docs/guide/data.md. They are not in the repository. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/data/in/read.ts';
import { bytes, codes, imported } from './files.ts';

const folder = process.env['REAL_DATA'];
const files = folder !== undefined && existsSync(folder) ? readdirSync(folder).filter((name) => /\.(csv|geojson|xlsx)$/.test(name)) : [];
const read = (name: string) => readFile(name, bytes(name, folder));

describe.runIf(files.length > 0)('real files', () => {
  it.each(files.length > 0 ? files : ['none'])('%s is read without a refusal', async (name) => {
    const { readings, problems } = await read(name);
    expect(codes(problems)).toEqual([]);
    expect(readings.length).toBeGreaterThan(0);
  });

  it('make a province of districts, with ages, outlines and arrivals of two streams', async () => {
    const names = ['afg_admpop_adm1_2021_v2.csv', 'nangarhar_adm2.csv', 'nangarhar_districts_geoboundaries.geojson', 'arrivals_2016_profile.csv'];
    const { loaded, gathered, problems } = imported(await Promise.all(names.map(read)));
    expect(loaded.scenario.place).toMatchObject({ name: 'Nangarhar', adm1Pcode: 'AF06', start: '2015-01' });
    expect(Object.keys(loaded.scenario.zones)).toHaveLength(22);
    expect(gathered.zones.every(({ polygons, nameFa }) => polygons !== undefined && nameFa !== undefined)).toBe(true);
    expect(Object.keys(loaded.scenario.streams)).toEqual(['registered', 'undocumented']);
    expect(loaded.scenario.place.ages).toHaveLength(17);
    expect(codes(problems)).toEqual(['otherCountry', 'shareOfCountry']);
  });
});
