/** What this machine could do at best, measured in the same process: a speed without it says little. */

const MIB = 1_048_576;
const REPEATS = 7;

export interface Roofline {
  /** Reading and writing one after the other, in 10⁹ bytes a second, both counted. */
  readonly copyGBs: number;
  /** One read at a random place of a table of 1 MiB, 8 MiB, 128 MiB. */
  readonly gatherNs: number;
  readonly gather8MiBNs: number;
  readonly gather128MiBNs: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function medianMs(work: () => void): number {
  work(); // once for the compiler and the page faults
  const times = Array.from({ length: REPEATS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return median(times);
}

function copyGBs(): number {
  const from = new Float64Array((64 * MIB) / 8).fill(1);
  const to = new Float64Array(from.length);
  return (2 * from.byteLength) / 1e6 / medianMs(() => to.set(from));
}

const READS = 2_000_000;

function gatherNs(bytes: number): number {
  const table = new Int32Array(bytes / 4).fill(1);
  const places = new Int32Array(READS);
  let state = 1;
  for (let k = 0; k < READS; k++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    places[k] = (state >>> 4) % table.length;
  }
  let total = 0; // used below, so that the loop can't be dropped
  const ms = medianMs(() => {
    let sum = 0;
    for (let k = 0; k < READS; k++) sum += table[places[k] as number] as number;
    total += sum;
  });
  return total === 0 ? Number.NaN : (ms * 1e6) / READS;
}

export const measureRoofline = (): Roofline => ({
  copyGBs: copyGBs(),
  gatherNs: gatherNs(MIB),
  gather8MiBNs: gatherNs(8 * MIB),
  gather128MiBNs: gatherNs(128 * MIB),
});
