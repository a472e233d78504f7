import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../workers/memory.ts';

const MIB = 1_048_576;

describe('the memory store', () => {
  it.each([true, false])('lends a buffer that is large enough, shared where asked for: %s', (shared) => {
    const { buffer, used } = createMemoryStore(shared).lend(MIB + 1);
    expect(buffer.byteLength).toBeGreaterThan(MIB);
    expect(buffer instanceof SharedArrayBuffer).toBe(shared);
    expect(used).toBe(false);
  });

  it.each([true, false])('lends more than the 4 GiB at which WebAssembly ends, shared: %s', (shared) => {
    const bytes = 4_200 * MIB; // memory that nobody touches takes none
    const { buffer } = createMemoryStore(shared).lend(bytes);
    expect(new Float64Array(buffer)).toHaveLength(bytes / 8);
  });

  it('lends a buffer again, and says that it is used', () => {
    const store = createMemoryStore(false);
    const { buffer } = store.lend(MIB);
    store.giveBack(buffer);
    expect(store.lend(MIB / 2)).toEqual({ buffer, used: true });
    expect(store.lend(MIB / 2).used).toBe(false); // the only spare is lent
  });

  it('does not lend one that is too small, or so large that zeroing it would cost more than a new one', () => {
    const store = createMemoryStore(false);
    store.giveBack(store.lend(MIB).buffer);
    expect(store.lend(MIB / 8).used).toBe(false);
    const { buffer, used } = store.lend(MIB);
    expect(used).toBe(true);
    store.giveBack(buffer);
    expect(store.lend(2 * MIB).used).toBe(false);
  });

  it('keeps no spare that a larger run has outgrown, but those of other sizes', () => {
    const store = createMemoryStore(false);
    const small = store.lend(MIB / 16).buffer;
    store.giveBack(small);
    for (let mib = 4; mib < 12; mib++) store.giveBack(store.lend(mib * MIB).buffer);
    expect(store.lend(MIB / 16)).toEqual({ buffer: small, used: true });
    expect(store.lend(10 * MIB).used).toBe(true); // the one of 11 MiB
    expect(store.lend(10 * MIB).used).toBe(false);
  });

  it('holds a bounded number of spares', () => {
    const store = createMemoryStore(false);
    const lent = Array.from({ length: 9 }, () => store.lend(MIB).buffer);
    for (const buffer of lent) store.giveBack(buffer);
    expect(lent.map(() => store.lend(MIB).used).filter(Boolean)).toHaveLength(4);
  });
});
