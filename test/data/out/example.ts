import { createHash } from 'node:crypto';
import type { Sha256 } from '../../../src/data/out/bundle.ts';
import type { About, Parts } from '../../../src/data/out/parts.ts';
import type { Table } from '../../../src/data/out/table.ts';

/** All types, names in Dari and with commas, quotes and line ends, absent figures of every form, and figures that are hard to write. */
export const example: Table = {
  name: 'people',
  title: 'An example',
  fields: [
    { name: 'admin2_name', type: 'string', description: 'Name', hxl: '#adm2+name' },
    { name: 'reference_period_start', type: 'date', description: 'First day', hxl: '#date+start' },
    { name: 'households', type: 'integer', unit: 'households', description: 'Households' },
    { name: 'open', type: 'boolean', description: 'Open' },
    { name: 'rent', type: 'number', unit: 'USD per month', description: 'Rent', hxl: '#value+rent+usd' },
  ],
  rows: [
    ['جلال آباد', '2016-02-29', 9_007_199_254_740_991, true, 0.1],
    ['Sainte-Suzanne, “Nord-Est”', '1900-03-01', -3, false, 1 / 3],
    ['said "no"\nand left', '2016-12-31', 0, null, 5e-324],
    ['', null as unknown as string, null, true, Number.NaN],
    [null, '2017-01-01', null, null, Number.POSITIVE_INFINITY],
    ['last', '2017-01-02', 7, false, -1.7976931348623157e308],
  ],
};

/** The rows as every reader should see them. */
export const exampleRows = [
  ['جلال آباد', '2016-02-29', 9_007_199_254_740_991, true, 0.1],
  ['Sainte-Suzanne, “Nord-Est”', '1900-03-01', -3, false, 1 / 3],
  ['said "no"\nand left', '2016-12-31', 0, null, 5e-324],
  [null, null, null, true, null],
  [null, '2017-01-01', null, null, null],
  ['last', '2017-01-02', 7, false, -1.7976931348623157e308],
];

export const about: About = {
  name: 'return-impact-example',
  what: 'an example',
  title: 'Example',
  description: 'Synthetic people.',
  program: { name: 'Return Impact', version: '0.1.0', licence: 'MIT' },
  published: '2026-11-22',
  licence: 'CC-BY-4.0',
  provenance: { seed: '1', scale: 100, scenario_sha256: 'ab'.repeat(32) },
  sources: [{ title: 'A book without address', year: 2018, url: 'in the library' }, { title: 'A page', url: 'https://example.org/page' }],
};

export const exampleParts: Parts = {
  about,
  tables: [example],
  behaviorSpace: {
    name: 'behaviorspace',
    title: 'For scripts made for NetLogo',
    fields: [
      { name: '[run number]', type: 'integer', description: 'Number' },
      { name: 'random-seed', type: 'string', description: 'Seed' },
      { name: '[step]', type: 'integer', unit: 'months', description: 'Month' },
      { name: 'rent', type: 'number', unit: 'USD per month', description: 'Rent' },
    ],
    rows: [
      [1, 'a "phrase"', 0, 12.5],
      [1, 'a "phrase"', 1, Number.NaN],
    ],
  },
  documents: [
    { path: 'scenario.json', text: '{}\n', description: 'The scenario', isInput: true },
    { path: 'result.json', text: '{"rent":12.5}\n', description: 'Everything' },
  ],
};

export const sha256: Sha256 = async (bytes) => createHash('sha256').update(bytes).digest('hex');
