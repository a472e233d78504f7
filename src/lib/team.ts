/**
 * A team of workers that steps one world together. Every worker runs the same program; what differs are the blocks of rows that `each`
 * gives it: every so many, in turn, so that newcomers, who lie together and take longer, fall to all. A body may so be called several
 * times in a pass, or never: what it keeps is cleared before, and what must be done once by each uses `part` or no rows.
 * All state that outlives a call lies in shared tables, and every sum over rows is a sum of integers, so the number of workers cannot
 * change a bit of any result.
 */
export interface Team {
  readonly size: number;
  readonly rank: number;
  /** Runs `body` on each of this worker's blocks of `rows`, or once when there are none (for lists of its own), then waits for all. */
  each(rows: number, body: (from: number, to: number) => void): void;
  /** Runs `body` once, on this worker's part of `rows` in one piece, the parts in the order of ranks; then waits for all. For what keeps an order. */
  part(rows: number, body: (from: number, to: number) => void): void;
  /** Runs `body` on the first worker alone, while the others wait. */
  once(body: () => void): void;
  /** Fills `into` with the sum over all rows: `body` adds integers into the part it is given, which starts at zero. */
  sum(rows: number, into: Float64Array, body: (part: Float64Array, from: number, to: number) => void): void;
}

export const ALONE: Team = {
  size: 1,
  rank: 0,
  each: (rows, body) => body(0, rows),
  part: (rows, body) => body(0, rows),
  once: (body) => body(),
  sum: (rows, into, body) => {
    into.fill(0);
    body(into, 0, rows);
  },
};

const ARRIVED = 0;
const TURN = 1;
const HEADER_BYTES = 64;

/** Rows of a block: at least thirty-two blocks for each worker, of whole cache lines of the narrowest column. */
const MOST = 32_768;
const LEAST = 64;
export function blockRows(rows: number, size: number): number {
  const wanted = Math.ceil(rows / (size * 32) / LEAST) * LEAST;
  return Math.max(LEAST, Math.min(MOST, wanted));
}

/** Bytes of shared memory that a team needs for its barrier and for sums of at most `longest` numbers. */
export const teamBytes = (size: number, longest: number): number => HEADER_BYTES + size * longest * 8;

/**
 * Joins a team through `memory`, zeroed and shared by all its members (see `teamBytes`).
 * The barrier sleeps on Atomics.wait, so a member must be a worker thread, not a page's main thread.
 */
export function joinTeam(memory: SharedArrayBuffer, rank: number, size: number, longest: number): Team {
  const control = new Int32Array(memory, 0, 2);
  const parts = Array.from({ length: size }, (_, r) => new Float64Array(memory, HEADER_BYTES + r * longest * 8, longest));

  const meet = (): void => {
    const turn = Atomics.load(control, TURN);
    if (Atomics.add(control, ARRIVED, 1) === size - 1) {
      Atomics.store(control, ARRIVED, 0);
      Atomics.add(control, TURN, 1);
      Atomics.notify(control, TURN);
    } else {
      while (Atomics.load(control, TURN) === turn) Atomics.wait(control, TURN, turn);
    }
  };
  const eachBlock = (rows: number, body: (from: number, to: number) => void): void => {
    const block = blockRows(rows, size);
    if (rows === 0) body(0, 0);
    for (let from = rank * block; from < rows; from += size * block) body(from, Math.min(rows, from + block));
  };

  return {
    size,
    rank,
    each(rows, body) {
      eachBlock(rows, body);
      meet();
    },
    part(rows, body) {
      body(Math.floor((rows * rank) / size), Math.floor((rows * (rank + 1)) / size));
      meet();
    },
    once(body) {
      if (rank === 0) body();
      meet();
    },
    sum(rows, into, body) {
      const own = parts[rank] as Float64Array;
      const part = own.subarray(0, into.length);
      part.fill(0);
      eachBlock(rows, (from, to) => body(part, from, to));
      meet();
      if (rank === 0) {
        into.fill(0);
        for (const p of parts) for (let k = 0; k < into.length; k++) into[k] = (into[k] as number) + (p[k] as number);
      }
      meet();
    },
  };
}
