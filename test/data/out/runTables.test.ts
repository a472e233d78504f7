import { describe, expect, it } from 'vitest';
import { runBehaviorSpace } from '../../../src/data/out/runBehaviorSpace.ts';
import { periodOf } from '../../../src/data/out/runFields.ts';
import { runTables } from '../../../src/data/out/runTables.ts';
import { isAbsent, type Table } from '../../../src/data/out/table.ts';
import { openRun, prepare } from '../../../src/model/run.ts';
import { exampleInput, exampleResult } from '../../cli/example.ts';

const { scenario } = exampleInput();

/** Rows as objects. */
const read = ({ fields, rows }: Table) => rows.map((row) => Object.fromEntries(fields.map(({ name }, at) => [name, row[at]])));

describe('a run as tables', () => {
  it('tells each outcome by month, group and zone, one figure a row', () => {
    const outcomes = runTables(scenario, exampleResult()).find(({ name }) => name === 'outcomes');
    const rows = read(outcomes as Table);
    expect(rows).toHaveLength(3 * (3 + 3 + 1));
    expect(rows).toContainEqual({
      admin1_code: 'AF06',
      admin1_name: scenario.place.name,
      admin2_code: 'AF0601',
      admin2_name: 'Jalalabad',
      admin_level: 2,
      population_group: 'newcomers',
      outcome: 'poor',
      unit: 'share',
      reference_period_start: '2015-02-01',
      reference_period_end: '2015-02-28',
      value: 0.4,
    });
    const nobody = rows.filter(({ population_group: group, value }) => group === 'returnees' && isAbsent(value as number));
    expect(nobody.map((row) => row['reference_period_start'])).toEqual(['2015-01-01']);
  });

  it('names zones in both scripts', () => {
    const zones = read(runTables(scenario, exampleResult()).find(({ name }) => name === 'zones') as Table);
    expect(zones).toHaveLength(Object.keys(scenario.zones).length);
    expect(zones[0]).toMatchObject({ admin2_code: 'AF0601', admin2_name: 'Jalalabad', admin2_name_fa: 'جلال آباد' });
  });

  it('leaves out what the run has none of', () => {
    expect(runTables(scenario, exampleResult()).map(({ name }) => name)).toEqual(['outcomes', 'codebook', 'zones']);
  });

  it('is complete for a real run: as many cells as fields, every field with its meaning, every amount with its unit', () => {
    const plan = prepare({ scenario, seed: '1', scale: 1000, months: 14 });
    const run = openRun(plan, new ArrayBuffer(plan.bytes));
    while (run.step());
    const result = run.result();
    const tables = [...runTables(scenario, result), runBehaviorSpace(result)];
    expect(tables.map(({ name }) => name)).toEqual(['outcomes', 'codebook', 'zones', 'accounts', 'flows', 'programmes', 'horizons', 'behaviorspace']);
    for (const { name, fields, rows } of tables) {
      expect(rows.length, name).toBeGreaterThan(0);
      expect(rows.filter((row) => row.length !== fields.length || row.includes(undefined as never)), name).toEqual([]);
      expect(new Set(fields.map((field) => field.name)).size, name).toBe(fields.length);
      for (const field of fields) {
        expect(field.description, `${name}.${field.name}`).not.toBe('');
        if (field.type === 'number' && field.name !== 'value') expect(field.unit, `${name}.${field.name}`).toBeTruthy();
        const of = { string: ['string'], date: ['string'], boolean: ['boolean'], integer: ['number'], number: ['number'] }[field.type];
        const types = new Set(rows.map((row) => row[fields.indexOf(field)] ?? null).filter((cell) => !isAbsent(cell)).map((cell) => typeof cell));
        for (const type of types) expect(of, `${name}.${field.name}`).toContain(type);
      }
    }
    const programmes = read(tables.find(({ name }) => name === 'programmes') as Table);
    expect(programmes.at(-1)?.['spent_usd']).toBe(Object.values(result.programmes).at(-1)?.spentUsd.at(-1));
  });
});

describe('a run as a BehaviorSpace table', () => {
  it('has a row a month, and outcomes for all, residents and returnees', () => {
    const table = runBehaviorSpace(exampleResult());
    expect(table.fields.map(({ name }) => name)).toEqual(['[run number]', 'random-seed', 'scenario', 'scale', '[step]', 'poor', 'poor-residents', 'poor-returnees', 'rent']);
    expect(table.rows[2]).toEqual([1, '1', 'example', 100, 2, 0.3, 0.21, 0.4, 1234.5]);
  });
});

describe('a month', () => {
  it('ends on its last day, in leap years too', () => {
    expect(periodOf('2015-02')).toEqual(['2015-02-01', '2015-02-28']);
    expect(periodOf('2016-02')[1]).toBe('2016-02-29');
    expect(periodOf('2000-02')[1]).toBe('2000-02-29');
    expect(periodOf('2100-02')[1]).toBe('2100-02-28');
    expect(periodOf('2016-12')[1]).toBe('2016-12-31');
  });
});
