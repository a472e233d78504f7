/**
 * Tables: state is flat. One table per entity, one typed-array column per state variable, all tables of a run behind
 * one buffer (given by the caller: an ArrayBuffer, a SharedArrayBuffer or the buffer of a WebAssembly.Memory), so that a
 * checkpoint is one copy and several workers can step one world.
 */
import type { Unit } from './units.ts';

const STORES = {
  u8: Uint8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;
type Store = keyof typeof STORES;
type ArrayOf<S extends Store> = InstanceType<(typeof STORES)[S]>;

export interface ColumnFacts {
  readonly unit: Unit;
  readonly range?: readonly [number, number];
  readonly doc: string;
  /** The words of a coded column, by code. */
  readonly codes?: readonly string[];
  /** Scratch of one process: holds nothing from month to month, so it is no part of a fingerprint. */
  readonly scratch?: boolean;
  /** Zero in every row of a run in which no programme is asked for: such columns then share one stretch of zeros. */
  readonly onlyByProgrammes?: boolean;
  /** The column holds rows of this table (−1: none). A row is a place in memory and no part of a life: fingerprints read the identity there. */
  readonly rowOf?: 'people' | 'households';
}
export interface Column<S extends Store = Store> extends ColumnFacts {
  readonly store: S;
}
export type Columns = { readonly [name: string]: Column };

const columnOf =
  <S extends Store>(store: S) =>
  (facts: ColumnFacts): Column<S> => ({ store, ...facts });
export const u8 = columnOf('u8');
export const u16 = columnOf('u16');
export const i16 = columnOf('i16');
export const u32 = columnOf('u32');
export const i32 = columnOf('i32');
export const f32 = columnOf('f32');
export const f64 = columnOf('f64');

export interface TableDeclaration<C extends Columns = Columns> {
  readonly name: string;
  readonly doc: string;
  readonly columns: C;
}
/** The live columns of a table, each of `capacity` rows. */
export type Table<C extends Columns> = { readonly [K in keyof C]: ArrayOf<C[K]['store']> };

export const defineTable = <const C extends Columns>(name: string, doc: string, columns: C): TableDeclaration<C> => ({ name, doc, columns });

/** Columns start at multiples of 64 bytes, so that no two workers write one cache line of two columns. */
const ALIGNMENT = 64;
const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

interface Layout {
  /** Columns that nobody writes in this run: they share one stretch of zeros. */
  readonly untouched?: ((column: Column) => boolean) | undefined;
}
const nothing = (): boolean => false;
const widthOf = ({ store }: Column): number => STORES[store].BYTES_PER_ELEMENT;

/** Where each column begins, and where the table ends, in bytes from its beginning. */
function placesOf({ columns }: TableDeclaration, capacity: number, { untouched = nothing }: Layout): { readonly starts: readonly number[]; readonly bytes: number } {
  const all = Object.values(columns);
  const zeros = Math.max(0, ...all.filter(untouched).map(widthOf));
  let bytes = aligned(zeros * capacity);
  const starts = all.map((column) => {
    if (untouched(column)) return 0;
    const start = bytes;
    bytes += aligned(widthOf(column) * capacity);
    return start;
  });
  return { starts, bytes };
}

/** Bytes that a table of `capacity` rows takes. */
export const tableBytes = (table: TableDeclaration, capacity: number, layout: Layout = {}): number => placesOf(table, capacity, layout).bytes;

/** Lays a table into `buffer` from `offset` (a multiple of 64); new buffers are zero, so all columns start at zero. */
export function layTable<C extends Columns>(table: TableDeclaration<C>, capacity: number, buffer: ArrayBufferLike, offset: number, layout: Layout = {}): Table<C> {
  const { starts } = placesOf(table, capacity, layout);
  const columns = Object.entries(table.columns).map(([name, { store }], k) => [name, new STORES[store](buffer as ArrayBuffer, offset + (starts[k] as number), capacity)]);
  // Shared buffers work alike; the types tell them apart. Made of entries, all at once, tables are of one hidden class and fast to read.
  return Object.fromEntries(columns) as Table<C>;
}
