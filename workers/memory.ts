/** The memory behind a run's tables, kept between runs: fresh memory costs a page fault for every 4 KiB. */

const PAGE_BYTES = 65_536;
const MIB = 1_048_576;
/** A spare much larger than what is asked for would be zeroed in vain. */
const WASTE_FACTOR = 4;
const SPARES_MAX = 4;

export interface Lent {
  readonly buffer: ArrayBufferLike;
  /** Holds an earlier run's bytes: who takes it zeroes it. */
  readonly used: boolean;
}

export interface MemoryStore {
  lend(bytes: number): Lent;
  giveBack(buffer: ArrayBufferLike): void;
}

function allocate(bytes: number, shared: boolean): ArrayBufferLike {
  const pages = Math.max(1, Math.ceil(bytes / PAGE_BYTES));
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages, shared }).buffer;
  } catch (cause) {
    const mib = Math.ceil(bytes / MIB);
    throw new Error(`This run needs ${mib} MiB of memory, more than could be had here. A larger scale needs less.`, { cause });
  }
}

export function createMemoryStore(shared: boolean): MemoryStore {
  const spares: ArrayBufferLike[] = [];
  return {
    lend(bytes) {
      const fits = (spare: ArrayBufferLike) => spare.byteLength >= bytes && spare.byteLength <= Math.max(PAGE_BYTES, bytes) * WASTE_FACTOR;
      const at = spares.findIndex(fits);
      const spare = at < 0 ? undefined : spares.splice(at, 1)[0];
      if (spare !== undefined) return { buffer: spare, used: true };
      return { buffer: allocate(bytes, shared), used: false };
    },
    giveBack(buffer) {
      spares.unshift(buffer);
      spares.length = Math.min(spares.length, SPARES_MAX);
    },
  };
}
