import { describe, expect, it } from 'vitest';
import { bits } from '../../src/lib/random.ts';
import { firstRows, sortRows } from '../../src/lib/rows.ts';

/** As many as a month of a country of forty million may find. */
const MANY = 2_500_000;
const rowsTo = (n: number): Int32Array => Int32Array.from({ length: n }, (_, row) => row);
/** No two rows share the bits of a draw. */
const drawn = (row: number): number => bits(1, 2, row);

const isAscending = (rows: Int32Array, keyOf: (row: number) => number): boolean => {
  for (let k = 1; k < rows.length; k++) if (keyOf(rows[k - 1] as number) >= keyOf(rows[k] as number)) return false;
  return true;
};
const sum = (rows: Int32Array): number => rows.reduce((all, row) => all + row, 0);

describe('rows in the order of a key', () => {
  it.each([0, 1, 1_000, MANY])('%i rows', (n) => {
    const sorted = sortRows(rowsTo(n), drawn);
    expect(sorted).toHaveLength(n);
    expect(isAscending(sorted, drawn)).toBe(true);
    expect(sum(sorted)).toBe(sum(rowsTo(n)));
  });

  it('of more than a million, also where keys lie close together', () => {
    const keyOf = (row: number): number => 4_000_000_000 - row;
    expect(isAscending(sortRows(rowsTo(MANY), keyOf), keyOf)).toBe(true);
  });

  it('of more than a million, in much less time than a comparison of rows takes', () => {
    let asked = 0;
    sortRows(rowsTo(MANY), (row) => {
      asked++;
      return drawn(row);
    });
    expect(asked).toBeLessThanOrEqual(3 * MANY); // comparing would ask some forty times for each
  });

  it('the first of many are those of all in order', () => {
    const all = sortRows(rowsTo(MANY), drawn);
    expect(firstRows(rowsTo(MANY), 1_000, drawn)).toEqual(all.subarray(0, 1_000));
  });
});
