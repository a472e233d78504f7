/**
 * Values of a design cut into the blocks that were drawn as one. A block with a value that is no number (an outcome nobody had, say)
 * cannot be read; it is left out whole and the points are named, since what is left out may be just where something happens.
 */
export interface Blocks {
  readonly whole: readonly (readonly number[])[];
  /** Numbers of the whole blocks. */
  readonly numbers: readonly number[];
  /** Points whose value is no finite number. */
  readonly missing: readonly number[];
  /** Blocks left out because of them. */
  readonly leftOut: number;
}

/** `what` names a block in errors. */
export function blocksOf(values: readonly number[], length: number, what: string): Blocks {
  const count = values.length / length;
  if (!Number.isInteger(count) || count < 2) {
    throw new RangeError(`${values.length} values are not two or more whole ${what} of ${length}: give one value for each point of the design, in its order`);
  }
  const blocks = Array.from({ length: count }, (_, k) => values.slice(k * length, (k + 1) * length));
  const numbers = [...blocks.keys()].filter((k) => blocks[k].every(Number.isFinite));
  return {
    whole: numbers.map((k) => blocks[k]),
    numbers,
    missing: [...values.keys()].filter((k) => !Number.isFinite(values[k])),
    leftOut: count - numbers.length,
  };
}
