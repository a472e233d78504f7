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

/** Milliseconds of the processor, which others on the machine disturb less than the clock. */
export function cpuMs(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e3;
}

function medianMs(work: () => void): number {
  work(); // once for the compiler and the page faults
  return median(Array.from({ length: REPEATS }, () => cpuMs(work)));
}

function copyGBs(): number {
  const from = new Float64Array((64 * MIB) / 8).fill(1);
  const to = new Float64Array(from.length);
  return (2 * from.byteLength) / 1e6 / medianMs(() => to.set(from));
}

const READS = 2_000_000;

/** One read of `table` at one of the given places, which are read one after the other: a machine looks for several at once. */
export function gatherNs(table: Int32Array, places: Int32Array): number {
  const rounds = Math.ceil(READS / places.length);
  let total = 0; // used below, so that the loop can't be dropped
  const ms = medianMs(() => {
    for (let round = 0; round < rounds; round++) {
      let sum = 0;
      for (let k = 0; k < places.length; k++) sum = (sum + (table[places[k] as number] as number)) | 0;
      total = (total + sum) | 0;
    }
  });
  return total === 0.5 ? Number.NaN : (ms * 1e6) / (rounds * places.length);
}

function gatherOf(bytes: number): number {
  const table = new Int32Array(bytes / 4).fill(1);
  const places = new Int32Array(READS);
  let state = 1;
  for (let k = 0; k < READS; k++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    places[k] = (state >>> 4) % table.length;
  }
  return gatherNs(table, places);
}

export const measureRoofline = (): Roofline => ({
  copyGBs: copyGBs(),
  gatherNs: gatherOf(MIB),
  gather8MiBNs: gatherOf(8 * MIB),
  gather128MiBNs: gatherOf(128 * MIB),
});
