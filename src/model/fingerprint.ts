/** The fingerprint of a run: a hash over all lives. Equal fingerprints mean equal lives, bit for bit, wherever their rows lie. */
import { finalise } from '../lib/random.ts';
import type { Column, TableDeclaration } from '../lib/table.ts';
import { TABLES } from './state.ts';
import type { World } from './world.ts';

/** Tables whose rows may lie in any order: a row is told apart by its identity. Rows of the others stay where they are. */
const MOVING = ['people', 'households', 'enrolments'] as const;
const isMoving = (name: string): name is (typeof MOVING)[number] => (MOVING as readonly string[]).includes(name);

type Values = ArrayLike<number> & ArrayBufferView;

/** Rows hashed together, column by column. */
const BLOCK = 4096;

/** 16 hex digits: the sums, over all rows of all tables, of two 32-bit hashes of the row's columns that last. */
export function fingerprint(world: World): string {
  const sum = new Int32Array(2);
  for (const [number, table] of TABLES.entries()) addTable(world, table, number, sum);
  return [...sum].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function addTable(world: World, table: TableDeclaration, number: number, sum: Int32Array): void {
  const live = (table.name === 'programmes' ? world.programmeState : world[table.name as keyof World]) as unknown as { readonly [name: string]: Values };
  const columns = Object.entries(table.columns).filter(([, column]) => !column.scratch);
  const moving = isMoving(table.name);
  const rows = moving ? world.counts[table.name as (typeof MOVING)[number]] : (live[columns[0][0]]?.length ?? 0);
  const a = new Int32Array(BLOCK);
  const b = new Int32Array(BLOCK);
  for (let from = 0; from < rows; from += BLOCK) {
    const size = Math.min(BLOCK, rows - from);
    for (let k = 0; k < size; k++) {
      a[k] = moving ? number : from + k;
      b[k] = ~number;
    }
    for (const [name, column] of columns) addColumn(world, column, live[name], from, size, a, b);
    for (let k = 0; k < size; k++) {
      sum[0] = (sum[0] + finalise(a[k])) | 0;
      sum[1] = (sum[1] + finalise(b[k])) | 0;
    }
  }
}

/** Mixes a block of a column into the hashes of its rows, a word of 32 bits at a time. */
function addColumn(world: World, { store, rowOf }: Column, values: Values, from: number, size: number, a: Int32Array, b: Int32Array): void {
  if (store === 'f64' || store === 'f32') {
    const words = store === 'f64' ? 2 : 1;
    const bits = new Int32Array(values.buffer as ArrayBuffer, values.byteOffset, values.length * words);
    for (let k = 0; k < size; k++) for (let w = 0; w < words; w++) mix(a, b, k, bits[(from + k) * words + w]);
    return;
  }
  const ids = rowOf && world[rowOf].id;
  for (let k = 0; k < size; k++) {
    const value = values[from + k];
    mix(a, b, k, ids && value >= 0 ? ids[value] : value);
  }
}

/** FNV-1a over words, and a multiply-rotate hash beside it. A sum of finalised hashes does not cancel. */
function mix(a: Int32Array, b: Int32Array, k: number, word: number): void {
  a[k] = Math.imul(a[k] ^ word, 0x01000193);
  const turned = Math.imul(b[k] ^ word, 0xcc9e2d51);
  b[k] = (turned << 13) | (turned >>> 19);
}
