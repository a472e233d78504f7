/** `--out` of commands over many runs: tables that other readers read back, with units, and who made them from what. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { csvParse, csvParseRows } from 'd3';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/data/out/csv.ts';
import type { Field } from '../../src/data/out/table.ts';
import { sha256 } from '../../src/cli/out.ts';
import { crateProblems, DATA_PACKAGE } from '../data/out/profiles.ts';
import { cli } from './cli.ts';
import { PLAN, planFile, tempFolder } from './sweepDraft.ts';

type Row = Readonly<Record<string, string | number | boolean | null>>;

const absent = (value: unknown): unknown => (value === undefined || value === '' ? null : value);
const ofCsv = ({ type }: Field, cell: string | undefined): unknown => (cell === undefined || cell === '' ? null : type === 'number' || type === 'integer' ? Number(cell) : type === 'boolean' ? cell === 'true' : cell);
const ofParquet = ({ type }: Field, cell: unknown): unknown => (cell instanceof Date ? cell.toISOString().slice(0, 10) : type === 'integer' && typeof cell === 'bigint' ? Number(cell) : absent(cell));

/** Every table of a bundle, once both formats say the same, every figure has a unit, and what describes the files is true of them. */
async function tablesOf(folder: string): Promise<Record<string, readonly Row[]>> {
  const read = (path: string): Buffer => readFileSync(join(folder, path));
  const about = JSON.parse(read('datapackage.json').toString());
  const validate = new Ajv({ strict: false }).compile(DATA_PACKAGE);
  expect(validate(about), JSON.stringify(validate.errors)).toBe(true);
  expect(crateProblems(JSON.parse(read('ro-crate-metadata.json').toString()), readdirSync(folder).filter((path) => path !== 'ro-crate-metadata.json'))).toEqual([]);
  expect(about.model_numbers_sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(String(about.seed)).not.toBe('');
  const tables: Record<string, readonly Row[]> = {};
  for (const { name, path, hash, schema } of about.resources) {
    expect(hash, path).toBe(`sha256:${await sha256(read(path))}`);
    if (!path.endsWith('.csv') || name === 'behaviorspace') continue;
    const fields = schema.fields as Field[];
    for (const field of fields) if (field.type === 'number') expect(field.unit ?? fields.find((one) => one.name === 'unit')?.name, `${path}: ${field.name}`).toBeTruthy();
    const text = read(path).toString();
    const rows = csvParse(text.slice(1)).map((row) => Object.fromEntries(fields.map((field) => [field.name, ofCsv(field, row[field.name])])) as Row);
    const { buffer, byteOffset, byteLength } = read(`${name}.parquet`);
    const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    const again = (await parquetReadObjects({ file })).map((row) => Object.fromEntries(fields.map((field) => [field.name, ofParquet(field, row[field.name])])));
    expect(again, path).toEqual(rows);
    expect(rows.length, path).toBeGreaterThan(0);
    tables[name] = rows;
  }
  return tables;
}

/** The command's `--json`, and the bundle that it wrote. */
async function saved(args: readonly string[], out = join(tempFolder(), 'results')) {
  const { code, out: text, err } = await cli([...args, '--out', out, '--json', '--progress', 'none']);
  expect(code, err).toBe(0);
  expect(err).toContain(`Written to ${out}`);
  return { told: JSON.parse(text), tables: await tablesOf(out), out };
}

const QUICK = ['--workers', '1'];

describe('results that are saved', () => {
  it('of a stress: the bill by month, lines at every volume, and what moves them', { timeout: 120_000 }, async () => {
    const { told, tables } = await saved(['stress', 'your-place', '--months', '36', '--scale', '2000', '--replicates', '2', '--volumes', '1,2', '--phase', 'none', '--halvings', '1', ...QUICK]);
    expect(Object.keys(tables)).toEqual(['bill', 'items', 'lines', 'moves']);
    const [, twice] = told.bills;
    const taps = twice.lines.find(({ key }: { key: string }) => key === 'taps');
    const rows = (tables['bill'] ?? []).filter(({ item, volume_factor: volume }) => item === 'taps' && volume === 2);
    expect(rows.map(({ median }) => median)).toEqual(taps.byMonth.median);
    expect(rows.map(({ reference_period_start: start }) => start)).toEqual(told.dates.map((date: string) => `${date}-01`));
    expect(rows[0]).toMatchObject({ admin1_name: 'Your place', unit: taps.unit, reference_period_end: '2020-01-31' });
    expect(tables['lines']).toHaveLength(told.harms.length * 3);
    expect(tables['moves']).toHaveLength(told.harms.length * told.variations.length);
  });

  it('of a split: gains of each arm at each budget, groups, and what was spent', { timeout: 120_000 }, async () => {
    const { told, tables, out } = await saved(['split', 'your-place', '--scale', '4000', '--replicates', '1', '--budget', '4000000', ...QUICK]);
    const arms = told.arms.length;
    expect(tables['gains']).toHaveLength(told.frontiers.length * arms);
    expect(tables['spent']).toHaveLength(arms);
    const [frontier] = told.frontiers;
    expect(tables['gains']?.slice(0, arms).map((row) => row['gain_median'])).toEqual(frontier.byBudget[0].gains.map(({ median }: { median: number }) => median));
    const fields = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')).resources.find(({ name }: { name: string }) => name === 'spent').schema.fields;
    expect(fields.find(({ name }: Field) => name === 'spent_usd_median')).toMatchObject({ type: 'number', unit: 'USD' });
  });

  it('of an ensemble: bands by month, precision, and each run in the form of BehaviorSpace', { timeout: 120_000 }, async () => {
    const { told, tables, out } = await saved(['ensemble', 'your-place', '--months', '18', '--scale', '2000', '--replicates', '3', '--outcomes', 'livingStandard,rentIndex', '--precision', 'rentIndex=9', ...QUICK]);
    const bands = (tables['bands'] ?? []).filter(({ outcome, population_group: group }) => outcome === 'rentIndex' && group === 'all');
    expect(bands.map(({ median }) => median)).toEqual(told.outcomes.rentIndex.groups.all.median);
    expect(bands[0]).toMatchObject({ unit: told.outcomes.rentIndex.unit, reference_period_start: `${told.dates[0]}-01` });
    expect(tables['codebook']?.map(({ outcome }) => outcome).sort()).toEqual(['livingStandard', 'rentIndex']);
    expect(tables['precision']).toMatchObject([{ outcome: 'rentIndex', half_width_wished: 9, reached: true }]);
    const [head = [], ...rows] = csvParseRows(readFileSync(join(out, 'behaviorspace.csv'), 'utf8')).slice(6);
    expect(head.slice(0, 5)).toEqual(['[run number]', 'random-seed', 'scenario', 'scale', '[step]']);
    expect(rows).toHaveLength(told.runs * 18);
    expect(rows[18]?.slice(0, 5)).toEqual(['2', 'replicate-2', 'your-place', '2000', '0']);
    const last = rows.filter(([, , , , step]) => step === '17').map((row) => Number(row[head.indexOf('rent-index')])).sort((a, b) => a - b);
    expect(last[1]).toBe(told.outcomes.rentIndex.groups.all.median[17]);
  });

  it('of a sweep, when it is merged: cases, measures, the plan and its hash, as a zip too', { timeout: 120_000 }, async () => {
    const folder = tempFolder();
    const runs = join(folder, 'runs');
    expect((await cli(['sweep', planFile(folder), '--out', runs, '--progress', 'none', ...QUICK])).code).toBe(0);
    const out = join(folder, 'results');
    expect((await cli(['merge', runs, '--out', out])).code).toBe(0);
    const tables = await tablesOf(out);
    const text = readFileSync(join(runs, 'rows.csv'), 'utf8');
    expect(tables['cases']?.map((row) => Object.values(row).map((cell) => cell ?? '').join(','))).toEqual(text.trimEnd().split('\n').slice(1));
    expect(tables['measures']?.map((row) => row['value'])).toEqual(tables['cases']?.map((row) => row['poor']));
    const { resources, plan_and_scenarios_sha256: hash } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
    const named = (table: string, field: string) => resources.find(({ name }: { name: string }) => name === table).schema.fields.find(({ name }: Field) => name === field);
    expect(named('cases', 'labour.separationPerMonth').unit).toBeTruthy();
    expect(named('cases', 'poor').unit).toBeTruthy();
    expect(hash).toBe(JSON.parse(readFileSync(join(runs, 'plan.json'), 'utf8')).identity.plan);
    const [head = [], first = []] = csvParseRows(readFileSync(join(out, 'behaviorspace.csv'), 'utf8')).slice(6);
    expect(head.slice(0, 8)).toEqual(['[run number]', 'random-seed', 'arm', 'point', 'replicate', 'scale', 'labour.separationPerMonth', '[step]']);
    expect([first[0], first[7]]).toEqual(['1', String(PLAN.months - 1)]);
    expect((await cli(['merge', runs, '--out', `${out}.zip`])).code).toBe(0);
    expect(existsSync(`${out}.zip`)).toBe(true);
    const again = await cli(['merge', runs, '--out', out]);
    expect([again.code, again.err.includes('found the sweep of patterns/valley with cases 30')]).toEqual([2, true]);
  });

  it('of a comparison: differences of every measure between arms, with what may be said', { timeout: 120_000 }, async () => {
    const living = { outcome: 'livingStandard', group: 'residents', from: '2021-03', to: '2021-06', better: 'more', smallest: 0.01 };
    const plan = planFile(tempFolder(), { scenario: 'your-place', arms: { cash: { label: 'Cash' } }, factors: {}, design: { kind: 'seeds' }, measures: { living }, replicates: 2, scale: 2000, months: 18 });
    const { told, tables } = await saved(['compare', plan, '--twins', '1', '--by-programme', 'cash', ...QUICK]);
    expect(Object.keys(tables).sort()).toEqual(['differences', 'levels', 'programmes', 'twins']);
    const [{ pairs, measure }] = told.found;
    expect(tables['differences']?.map((row) => [row['first_arm'], row['second_arm'], row['difference_mean'], row['verdict'], row['says']])).toEqual(
      pairs.map((pair: { first: string; second: string; difference: { mean: number }; verdict: { kind: string }; says: string }) => [pair.first, pair.second, pair.difference.mean, pair.verdict.kind, pair.says]),
    );
    expect(tables['differences']?.[0]).toMatchObject({ unit: measure.unit, smallest: 0.01, population_group: 'residents' });
    expect(tables['twins']).toHaveLength(told.twins.pairs.length);
  });

  it('of a search for the best mix: mixes, their levers and figures, and what one objective costs in another', { timeout: 120_000 }, async () => {
    const during = { from: '2021-07', to: '2021-12' };
    const factors = { 'programmes.cash.budgetUsd': { range: [0, 4_000_000] }, 'programmes.cash.residentsTooShare': {} };
    const measures = { returnees: { outcome: 'livingStandard', group: 'returnees', ...during, better: 'more', smallest: 1e-4 }, residents: { outcome: 'livingStandard', group: 'residents', ...during, better: 'more', smallest: 1e-4 } };
    const plan = planFile(tempFolder(), { scenario: 'your-place', arms: { cash: { label: 'Cash' } }, factors, design: { kind: 'latinHypercube', size: 4 }, measures, replicates: 2, scale: 200, months: 24 });
    const { told, tables } = await saved(['optimise', plan, '--evaluations', '8', '--fresh', '3', '--budget', '4000000', ...QUICK]);
    const mixes = told.mixes as { name: string; onFront: boolean; spentUsd: number; values: number[]; figures: { estimate: number; high: number }[] }[];
    expect(tables['mixes']?.map((row) => [row['mix'], row['on_front'], row['spent_usd']])).toEqual(mixes.map(({ name, onFront, spentUsd }) => [name, onFront, spentUsd]));
    expect(tables['levers']?.map((row) => row['value'])).toEqual(mixes.flatMap(({ values }) => values));
    expect(tables['figures']?.map((row) => [row['mean'], row['mean_high']])).toEqual(mixes.flatMap(({ figures }) => figures.map(({ estimate, high }) => [estimate, high])));
    expect(tables['figures']?.[0]).toMatchObject({ measure: 'returnees', population_group: 'returnees', unit: told.objectives[0].unit });
  });
});

it('a line of CSV is cut into its cells, also where they are empty or in quotes', () => {
  expect(cellsOf(',a,"b, ""c""",,1 2,')).toEqual(['', 'a', 'b, "c"', '', '1 2', '']);
  expect(cellsOf('""')).toEqual(['']);
});
