/**
 * Sums of small whole numbers: added up in 32-bit integers, a block of rows at a time, and only then in doubles. The same sums, and a third
 * of the time: a processor adds an integer to memory in one cycle, and waits for four when it is a double.
 */

/** Rows of a block. A row may add at most 65,535 to any one sum, so that no integer overflows. */
const BLOCK = 32_768;

/** Every worker has its own; calls do not nest. */
let scratch = new Int32Array(4096);

/** Adds rows [from, to) into `sums`: `add` gets integers that start at zero, and a block of the rows. */
export function inWholes(sums: Float64Array, from: number, to: number, add: (part: Int32Array, from: number, to: number) => void): void {
  if (scratch.length < sums.length) scratch = new Int32Array(sums.length);
  const part = scratch.subarray(0, sums.length);
  for (let first = from; first < to; first += BLOCK) {
    part.fill(0);
    add(part, first, Math.min(to, first + BLOCK));
    for (let k = 0; k < part.length; k++) sums[k] += part[k] as number;
  }
}
