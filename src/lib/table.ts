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

/** Bytes that a table of `capacity` rows takes. */
export function tableBytes(table: TableDeclaration, capacity: number): number {
  return Object.values(table.columns).reduce((sum, c) => sum + aligned(STORES[c.store].BYTES_PER_ELEMENT * capacity), 0);
}

/** Lays a table into `buffer` from `offset` (a multiple of 64); new buffers are zero, so all columns start at zero. */
export function layTable<C extends Columns>(table: TableDeclaration<C>, capacity: number, buffer: ArrayBufferLike, offset: number): Table<C> {
  const live: Record<string, unknown> = {};
  let at = offset;
  for (const [name, column] of Object.entries(table.columns)) {
    const TypedArray = STORES[column.store];
    live[name] = new TypedArray(buffer as ArrayBuffer, at, capacity); // shared buffers work alike; the types tell them apart
    at += aligned(TypedArray.BYTES_PER_ELEMENT * capacity);
  }
  return { ...live } as Table<C>; // a copy with a fixed shape: tables built key by key are slow to read
}
