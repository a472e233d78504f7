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
  const whole = Math.max(1, Math.ceil(bytes / PAGE_BYTES)) * PAGE_BYTES;
  try {
    // Not the memory of a WebAssembly.Memory, which ends at 4 GiB: a country takes more.
    return shared ? new SharedArrayBuffer(whole) : new ArrayBuffer(whole);
  } catch (cause) {
    const mib = Math.ceil(bytes / MIB);
    throw new Error(`This run needs ${mib} MiB of memory, more than could be had here. A larger scale needs less.`, { cause });
  }
}

export function createMemoryStore(shared: boolean): MemoryStore {
  let spares: ArrayBufferLike[] = [];
  return {
    lend(bytes) {
      const most = Math.max(PAGE_BYTES, bytes) * WASTE_FACTOR;
      const spare = spares.find(({ byteLength }) => byteLength >= bytes && byteLength <= most);
      // Without a spare that fits, those that are only a little too small are outgrown: the new one will serve in their place.
      spares = spares.filter((one) => (spare === undefined ? one.byteLength * WASTE_FACTOR < bytes || one.byteLength > most : one !== spare));
      return spare === undefined ? { buffer: allocate(bytes, shared), used: false } : { buffer: spare, used: true };
    },
    giveBack(buffer) {
      spares.unshift(buffer);
      spares.length = Math.min(spares.length, SPARES_MAX);
    },
  };
}
