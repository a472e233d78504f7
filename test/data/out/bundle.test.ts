import { Ajv } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundle, zipOf } from '../../../src/data/out/bundle.ts';
import { exampleParts, sha256 } from './example.ts';
import { crateProblems, DATA_PACKAGE } from './profiles.ts';

const files = await bundle(exampleParts, sha256);
const text = (path: string, of = files): string => strFromU8(of.get(path) ?? new Uint8Array());
const json = (path: string, of = files) => JSON.parse(text(path, of));
const validate = new Ajv({ strict: false }).compile(DATA_PACKAGE);

describe('a bundle', () => {
  it('holds tables in both formats, documents, and what describes them, by name', () => {
    expect([...files.keys()]).toEqual([
      'README.txt',
      'behaviorspace.csv',
      'datapackage.json',
      'people.csv',
      'people.parquet',
      'result.json',
      'ro-crate-metadata.json',
      'scenario.json',
    ]);
    for (const path of files.keys()) if (path !== 'README.txt') expect(text('README.txt')).toContain(path);
  });

  it('is the same bytes whenever and wherever it is made', async () => {
    const zone = process.env['TZ'];
    const zips: string[] = [];
    for (const other of ['UTC', 'Asia/Kabul', 'Pacific/Honolulu']) {
      process.env['TZ'] = other;
      zips.push(await sha256(zipOf(await bundle(exampleParts, sha256))));
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(zips).size).toBe(1);
  });

  it('as a zip holds the same files', () => {
    const unzipped = unzipSync(zipOf(files));
    expect(Object.keys(unzipped)).toEqual([...files.keys()]);
    for (const [path, bytes] of files) expect(Buffer.compare(unzipped[path] ?? new Uint8Array(), bytes), path).toBe(0);
  });
});

describe('its data package', () => {
  it('is one after the standard, version 2', () => {
    validate(json('datapackage.json'));
    expect(validate.errors).toBeNull();
  });

  it('is not accepted by this test without name, path or fields', () => {
    const broken = json('datapackage.json');
    delete broken.resources[0].path;
    expect(validate(broken)).toBe(false);
    expect(validate({ ...broken, resources: [] })).toBe(false);
  });

  it('gives the unit of each field, and where rows begin', async () => {
    const { resources } = json('datapackage.json');
    const named = Object.fromEntries(resources.map((one: { name: string }) => [one.name, one]));
    expect(Object.keys(named).sort()).toEqual(['behaviorspace', 'people', 'people-parquet', 'result-json', 'scenario-json']);
    for (const name of ['people', 'people-parquet']) {
      const { fields } = named[name].schema;
      expect(fields.find((field: { name: string }) => field.name === 'rent')).toMatchObject({ type: 'number', unit: 'USD per month' });
    }
    expect(named['people'].dialect).toBeUndefined();
    expect(text('behaviorspace.csv').split('\n')[named['behaviorspace'].dialect.headerRows[0] - 1]).toMatch(/^"\[run number\]"/);
    const tagged = await bundle({ ...exampleParts, hxl: true }, sha256);
    const people = json('datapackage.json', tagged).resources.find((one: { name: string }) => one.name === 'people');
    expect(people.dialect).toMatchObject({ headerRows: [1], commentRows: [2] });
    expect(validate(json('datapackage.json', tagged))).toBe(true);
  });

  it('gives size and hash of each file', async () => {
    for (const { path, bytes, hash } of json('datapackage.json').resources) {
      const content = files.get(path) ?? new Uint8Array();
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${await sha256(content)}`);
    }
  });
});

describe('its RO-Crate', () => {
  const crate = json('ro-crate-metadata.json');
  const parts = [...files.keys()].filter((path) => path !== 'ro-crate-metadata.json');

  it('has all that the standard and the profile demand', () => {
    expect(crateProblems(crate, parts)).toEqual([]);
  });

  it('would be found wanting without any one of its entities', () => {
    for (const gone of crate['@graph']) {
      const graph = crate['@graph'].filter((entity: object) => entity !== gone);
      expect(crateProblems({ ...crate, '@graph': graph }, parts), gone['@id']).not.toEqual([]);
    }
  });

  it('says what was made from what, with seed, hashes and licence', async () => {
    const entity = (id: string) => crate['@graph'].find((one: { '@id': string }) => one['@id'] === id);
    expect(entity('#made').object).toEqual([{ '@id': 'scenario.json' }, { '@id': '#seed' }, { '@id': '#scale' }, { '@id': '#scenario_sha256' }]);
    expect(entity('#made').result).toContainEqual({ '@id': 'people.parquet' });
    expect(entity('#seed').value).toBe('1');
    expect(entity('./').license).toEqual({ '@id': 'https://spdx.org/licenses/CC-BY-4.0' });
    expect(entity('#program')).toMatchObject({ softwareVersion: '0.1.0', license: { '@id': 'https://spdx.org/licenses/MIT' } });
    expect(entity('scenario.json').citation).toEqual([{ '@id': '#source-1' }, { '@id': 'https://example.org/page' }]);
    for (const path of parts) expect(entity(path).sha256, path).toBe(await sha256(files.get(path) ?? new Uint8Array()));
  });
});
