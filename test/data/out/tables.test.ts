import { csvParseRows } from 'd3';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { behaviorSpaceOf } from '../../../src/data/out/behaviorSpace.ts';
import { csvOf } from '../../../src/data/out/csv.ts';
import { parquetOf } from '../../../src/data/out/parquet.ts';
import { about, example, exampleParts, exampleRows } from './example.ts';

const names = example.fields.map(({ name }) => name);

describe('a table as CSV', () => {
  const csv = csvOf(example);

  it('is read back cell by cell, to the last bit, by another reader', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [header, ...rows] = csvParseRows(csv.slice(1));
    expect(header).toEqual(names);
    const read = rows.map((row) =>
      row.map((cell, at) => {
        const type = example.fields[at]?.type;
        if (cell === '') return null;
        return type === 'number' || type === 'integer' ? Number(cell) : type === 'boolean' ? cell === 'true' : cell;
      }),
    );
    expect(read).toEqual(exampleRows);
  });

  it('never writes what a reader would have to guess', () => {
    expect(csv).not.toMatch(/NaN|Infinity|null|undefined|\r/);
  });

  it('has hashtags in its second row when they are wished, and empty cells where none fits', () => {
    expect(csvOf(example, { hxl: true }).split('\n')[1]).toBe('#adm2+name,#date+start,,,#value+rent+usd');
    expect(csv).not.toContain('#adm2');
  });
});

describe('a table as Parquet', () => {
  const bytes = parquetOf(example, about.program, { seed: '1' });
  const file = bytes.buffer as ArrayBuffer;

  it('is read back by another library, with its types', async () => {
    const rows = await parquetReadObjects({ file });
    const plain = (value: unknown): unknown => {
      if (value instanceof Date) return value.toISOString().slice(0, 10);
      return typeof value === 'bigint' ? Number(value) : (value ?? null);
    };
    expect(rows.map((row) => names.map((name) => plain(row[name])))).toEqual(exampleRows);
    expect(rows[0]?.['reference_period_start']).toBeInstanceOf(Date);
    expect(typeof rows[0]?.['households']).toBe('bigint');
  });

  it('carries its units and where it comes from', () => {
    const { key_value_metadata: pairs, created_by: by } = parquetMetadata(file);
    const known = Object.fromEntries((pairs ?? []).map(({ key, value }) => [key, value]));
    expect(by).toBe('Return Impact version 0.1.0');
    expect(known['seed']).toBe('1');
    expect(JSON.parse(known['table_schema'] ?? '').fields).toEqual(example.fields);
  });

  it('of many rows is whole, and without rows still has its columns', async () => {
    const rows = Array.from({ length: 250_000 }, (_, k) => [`zone ${k % 22}`, '2016-01-01', k, k % 2 === 0, k / 7]);
    const many = parquetOf({ ...example, rows }, about.program, {});
    const end = await parquetReadObjects({ file: many.buffer as ArrayBuffer, rowStart: 249_999 });
    expect(end.map((row) => row['rent'])).toEqual([249_999 / 7]);
    const none = parquetMetadata(parquetOf({ ...example, rows: [] }, about.program, {}).buffer as ArrayBuffer);
    expect(none.num_rows).toBe(0n);
    expect(none.schema.slice(1).map(({ name }) => name)).toEqual(names);
  });
});

describe('a BehaviorSpace table', () => {
  const table = exampleParts.behaviorSpace ?? example;
  const experiment = { name: 'an example', program: 'Return Impact 0.1.0', date: '2026-11-22' };
  const lines = behaviorSpaceOf(table, experiment).trimEnd().split('\n');

  it('has six lines before its header, and every cell in quotes', () => {
    expect(lines[0]).toMatch(/BehaviorSpace results.*Table version 2\.0/);
    expect(lines[3]).toBe('"11/22/2026 00:00:00:000 +0000"');
    expect(lines[6]).toBe('"[run number]","random-seed","[step]","rent"');
    expect(lines.slice(7)).toEqual(['"1","a ""phrase""","0","12.5"', '"1","a ""phrase""","1",""']);
  });

  it('is refused without the columns that its readers need', () => {
    expect(() => behaviorSpaceOf(example, experiment)).toThrow(/\[run number\].*\[step\]/);
  });
});
