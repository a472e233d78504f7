/** A table as Parquet: typed columns, nulls for what is absent; fields with their units, and where it comes from, in its metadata. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Program } from './parts.ts';
import { type Cell, type FieldType, isAbsent, type Table } from './table.ts';
import { tableSchema } from './tableSchema.ts';

const MS_PER_DAY = 86_400_000;

/** How Parquet stores each type. */
const STORED = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const;

const CONVERTED: { readonly [type in FieldType]: (cell: string | number | boolean) => unknown } = {
  string: String,
  integer: (cell) => BigInt(cell),
  number: (cell) => cell,
  boolean: (cell) => cell,
  date: (cell) => Date.parse(String(cell)) / MS_PER_DAY,
};

function stored(at: number, type: FieldType, rows: Table['rows']): unknown[] {
  const known = new Map<Cell | undefined, unknown>();
  return rows.map((row) => {
    const cell = row[at];
    if (isAbsent(cell)) return null;
    if (type === 'number') return cell === 0 ? 0 : cell; // nought has no sign in CSV and JSON; a map of numbers would only grow
    if (!known.has(cell)) known.set(cell, CONVERTED[type](cell));
    return known.get(cell);
  });
}

/** `about` goes into the metadata of the file beside `table_schema`, the fields as a Frictionless Table Schema. */
export function parquetOf(table: Table, program: Program, about: Readonly<Record<string, string>>): Uint8Array {
  const { fields, rows } = table;
  const buffer = parquetWriteBuffer({
    columnData: fields.map(({ name, type }, at) => ({ name, data: stored(at, type, rows) })),
    schema: [
      { name: 'table', num_children: fields.length },
      ...fields.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...STORED[type] })),
    ],
    kvMetadata: Object.entries({ ...about, table_schema: JSON.stringify(tableSchema(table)) }).map(([key, value]) => ({ key, value })),
    createdBy: `${program.name} version ${program.version}`, // the form that readers parse
  });
  return new Uint8Array(buffer);
}
