import { describe, expect, it } from 'vitest';
import { defineTable, f64, i32, layTable, tableBytes, u8 } from '../../src/lib/table.ts';

const shops = defineTable('shops', 'Shops.', {
  open: u8({ unit: 'code', codes: ['no', 'yes'], doc: 'Open.' }),
  debt: i32({ unit: 'cents', doc: 'Debt.' }),
  turnover: f64({ unit: 'USD', doc: 'Turnover.' }),
});

describe('a table', () => {
  it('has a column of the declared kind for each state variable, of as many rows as asked', () => {
    const live = layTable(shops, 10, new ArrayBuffer(tableBytes(shops, 10)), 0);
    expect([live.open, live.debt, live.turnover].map((column) => [column.constructor.name, column.length])).toEqual([
      ['Uint8Array', 10],
      ['Int32Array', 10],
      ['Float64Array', 10],
    ]);
  });

  it('begins each column at a multiple of 64 bytes, so that no two share a cache line', () => {
    expect(tableBytes(shops, 10)).toBe(64 + 64 + 128);
    const live = layTable(shops, 10, new ArrayBuffer(1_024), 128);
    expect([live.open, live.debt, live.turnover].map(({ byteOffset }) => byteOffset)).toEqual([128, 192, 256]);
  });

  it('lies in the memory that it is given: two tables of one buffer do not touch, two views of one are the same', () => {
    const bytes = tableBytes(shops, 7);
    const memory = new SharedArrayBuffer(2 * bytes);
    const [one, two] = [layTable(shops, 7, memory, 0), layTable(shops, 7, memory, bytes)];
    one.turnover.fill(3);
    one.debt.fill(-1);
    one.open.fill(1);
    expect([...two.open, ...two.debt, ...two.turnover].every((value) => value === 0)).toBe(true);
    expect([...layTable(shops, 7, memory, 0).turnover]).toEqual(Array(7).fill(3));
  });

  it('lets columns that nobody writes share one stretch of zeros, as wide as the widest of them', () => {
    const layout = { untouched: ({ unit }: { readonly unit: string }) => unit !== 'cents' };
    expect(tableBytes(shops, 100, layout)).toBe(832 + 448);
    const live = layTable(shops, 100, new ArrayBuffer(1_280), 0, layout);
    live.debt.fill(-1);
    expect(live.open.byteOffset).toBe(live.turnover.byteOffset);
    expect([...live.open, ...live.turnover].every((value) => value === 0)).toBe(true);
    expect([live.open.length, live.turnover.length]).toEqual([100, 100]);
  });

  it('of no rows takes no bytes', () => {
    expect(tableBytes(shops, 0)).toBe(0);
  });
});
