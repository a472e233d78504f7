/** Lists of rows: in the order of a key, or those of a worker's own block. */

/** Key and place in one whole number below 2^53. */
const PLACES = 1_048_576;

/** Bins of keys, each of 2^20: rows that share no key are never more in a bin than there are places. */
const BINS = 4096;
const binOf = (key: number): number => key >>> 20;

/** Sorts rows by a key in 0 … 2^32 − 1 that no two of them share, in place. */
export function sortRows(rows: Int32Array, keyOf: (row: number) => number): Int32Array {
  const n = rows.length;
  if (n > PLACES) return sortByBins(rows, keyOf);
  // Numbers alone sort many times faster than rows that a function compares.
  const keys = new Float64Array(n);
  for (let k = 0; k < n; k++) keys[k] = keyOf(rows[k] as number) * PLACES + k;
  keys.sort();
  const before = rows.slice();
  for (let k = 0; k < n; k++) {
    const key = keys[k] as number;
    rows[k] = before[key - Math.floor(key / PLACES) * PLACES] as number;
  }
  return rows;
}

/** Bin by bin, each as one list. */
function sortByBins(rows: Int32Array, keyOf: (row: number) => number): Int32Array {
  const end = new Uint32Array(BINS);
  for (let k = 0; k < rows.length; k++) end[binOf(keyOf(rows[k] as number))]++;
  for (let bin = 1; bin < BINS; bin++) end[bin] += end[bin - 1] as number;
  const before = rows.slice();
  // From the last row on, ends become beginnings.
  for (let k = before.length - 1; k >= 0; k--) rows[--end[binOf(keyOf(before[k] as number))]] = before[k] as number;
  for (let bin = 0; bin < BINS; bin++) sortRows(rows.subarray(end[bin], end[bin + 1]), keyOf);
  return rows;
}

/** The first `count` rows in the order of a key in 0 … 2^32 − 1 that no two of them share: few of many, without sorting all. */
export function firstRows(rows: Int32Array, count: number, keyOf: (row: number) => number): Int32Array {
  if (count <= 0) return rows.subarray(0, 0);
  if (rows.length <= count) return sortRows(rows, keyOf);
  const bins = new Uint32Array(BINS);
  for (const row of rows) bins[binOf(keyOf(row))]++;
  let cut = 0;
  for (let before = bins[0] as number; before < count; before += bins[cut] as number) cut++;
  return sortRows(
    rows.filter((row) => binOf(keyOf(row)) <= cut),
    keyOf,
  ).subarray(0, count);
}

/**
 * The rows of a worker's own block that a pass has kept for later passes: every worker of a team has a list of its own, which holds
 * rows of the block that `team.each` gives it, so passes over the lists of all workers are passes over all rows kept.
 */
export class RowList {
  /** Room for the rows; the first `length` are kept. */
  all = new Int32Array(1024);
  length = 0;

  clear(): void {
    this.length = 0;
  }
  push(row: number): void {
    if (this.length === this.all.length) this.makeRoom(1);
    this.all[this.length++] = row;
  }
  /** Room for so many rows more. */
  makeRoom(more: number): Int32Array {
    if (this.length + more > this.all.length) {
      const larger = new Int32Array(Math.max(this.length + more, Math.ceil(this.length * 1.25)));
      larger.set(this.all.subarray(0, this.length));
      this.all = larger;
    }
    return this.all;
  }
  /** The rows kept so far. */
  get rows(): Int32Array {
    return this.all.subarray(0, this.length);
  }
}
