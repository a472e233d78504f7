/** The rows of a sweep as tables: a case a row, a figure a row, and the form of BehaviorSpace. */
import { ADMIN1, text } from '../../data/out/runFields.ts';
import { cellsOf } from '../../data/out/csv.ts';
import type { Cell, Field, Table } from '../../data/out/table.ts';
import { type Column, columnsOf } from '../sweeps/rowText.ts';
import type { NamedPlan } from '../sweeps/readPlan.ts';
import { place, UNIT, value } from './fields.ts';

const fieldOf = ({ name, type, unit, title }: Column): Field => ({ name, type, description: title, ...(unit !== undefined && { unit }) });

/** Columns of a row before its factors: case, arm, point, replicate, seed. */
const BEFORE_FACTORS = 5;

function rowsOf(columns: readonly Column[], texts: Iterable<string>): Cell[][] {
  return Array.from(texts, (row) => cellsOf(row).map((cell, at): Cell => (cell === '' ? null : columns[at]?.type === 'string' ? cell : Number(cell))));
}

/** NetLogo names its columns in brackets; '[step]' is the last month, where what a case leaves behind is read. */
function behaviorSpace({ plan }: NamedPlan, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table {
  const from = BEFORE_FACTORS + plan.factors.length;
  const months = plan.months ?? plan.arms[0].scenario.place.months;
  const [, arm, point, replicate] = columns.map(fieldOf);
  return {
    name: 'behaviorspace',
    title: "A case a row, in the form of NetLogo's BehaviorSpace tables",
    fields: [
      { name: '[run number]', type: 'integer', description: 'Number of the case' },
      { name: 'random-seed', type: 'string', description: 'Seed phrase' },
      ...([arm, point, replicate] as Field[]),
      { name: 'scale', type: 'integer', unit: 'people', description: 'People per agent' },
      ...columns.slice(BEFORE_FACTORS, from).map(fieldOf),
      { name: '[step]', type: 'integer', unit: 'months', description: 'The last month of the run, from 0' },
      ...columns.slice(from).map(fieldOf),
    ],
    rows: rows.map(([number = null, of = null, at = null, replicated = null, seed = null, ...rest]) => [number, seed, of, at, replicated, plan.scale, ...rest.slice(0, plan.factors.length), months - 1, ...rest.slice(plan.factors.length)]),
  };
}

/** `texts`: rows as they were written, in the order of cases. */
export function sweepTables(named: NamedPlan, texts: Iterable<string>): { readonly tables: readonly Table[]; readonly behaviorSpace: Table } {
  const { plan } = named;
  const columns = columnsOf(named);
  const rows = rowsOf(columns, texts);
  const from = BEFORE_FACTORS + plan.factors.length;
  const cases: Table = { name: 'cases', title: 'A case a row: where it stands in the plan, what was moved, and what was measured', fields: columns.map(fieldOf), rows };
  const measures: Table = {
    name: 'measures',
    title: 'A figure a row: every measure of every case',
    fields: [
      ...ADMIN1,
      ...columns.slice(0, 4).map(fieldOf),
      text('measure', 'Id of the measure', '#indicator+code'),
      text('measure_name', 'What it is', '#indicator+name'),
      UNIT,
      value('value', 'Empty where there is nobody to count; value', '#indicator+value+num'),
    ],
    rows: rows.flatMap((row) => plan.measures.map(({ id, label, unit }, m) => [...place(plan.arms[0].scenario), ...row.slice(0, 4), id, label, unit, row[from + m] ?? null])),
  };
  return { tables: [cases, measures], behaviorSpace: behaviorSpace(named, columns, rows) };
}
