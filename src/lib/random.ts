/**
 * Draws with an address: a draw belongs to (seed, decision, person or household, month), not to a place in a stream.
 *
 * So two runs that differ in one programme share every other draw, a household can be followed through both, and the result does not
 * depend on the order or the number of workers. No generator has a state. In a process:
 *
 *     const { k0, k1 } = decisionKey(seed, 'labour.lose-work', month); // once a month: Threefry, 0.2 µs
 *     for (...) if (uniform(k0, k1, id[i]) < chance) ...               // 2 ns a draw
 *
 * Why this generator, what it was tested with and where it ends: docs/decisions/0003-addressed-draws.md. In short: within one key
 * the map from id to draw is a permutation of 2^32 (two ids never draw the same number), draws have 32 bits, and the evidence for
 * its quality is empirical. It is no cipher.
 */
import alea from 'seedrandom/lib/alea.js';
import { threefry2x32 } from './threefry.ts';

/** 64 bits as two int32. */
export interface Key {
  readonly k0: number;
  readonly k1: number;
}

/**
 * A seed phrase to a key. Any text will do; every character counts, upper and lower case and blanks too.
 *
 * The phrase is read by seedrandom's Alea (J. Baagøe), not by its default ARC4, which keeps only the low byte of each character, so
 * that phrases in Dari or Pashto would share their draws with others. Alea's file is imported alone: the package's entrance calls
 * `Math.random` and looks for a crypto module when it loads. This is the only place that uses seedrandom.
 */
export function seedKey(phrase: string): Key {
  const generator = alea(phrase);
  return { k0: generator.int32(), k1: generator.int32() };
}

/**
 * The key of one decision in one month: Threefry-2x32-20 with the seed as key and (FNV-1a-64 of the decision's name) + month as
 * counter. Keys of neighbouring months and of similar names are unrelated, which is what `bits` needs: keys that are linear in the
 * month fail PractRand. Months may be any whole number, negative too; 0 for what happens once.
 */
export function decisionKey(seed: Key, decision: string, month: number): Key {
  const { k0, k1 } = fnv1a64(decision);
  const [word0, word1] = threefry2x32(seed.k0, seed.k1, k0, (k1 + month) | 0);
  return { k0: word0, k1: word1 };
}

/**
 * A key below a key, for a decision that draws several times for each id and loops over the index outside (a key per zone, say):
 * `uniform` with a child key costs 2 ns. Where the index is the inner loop, `uniform2` saves the table.
 */
export function childKey(key: Key, index: number): Key {
  const [word0, word1] = threefry2x32(key.k0, key.k1, index | 0, 0x6368696c); // 'chil', for a counter of its own
  return { k0: word0, k1: word1 };
}

/** 32 random bits, 0 … 2^32 − 1, of the id (any int32 or uint32) under a key: murmur3's finaliser, the key added before and between. */
export function bits(k0: number, k1: number, id: number): number {
  return finalise((finalise((id + k0) | 0) + k1) | 0) >>> 0;
}

/** A uniform draw in (0, 1), never 0 or 1: (bits + ½) / 2^32, so from 2^−33 to 1 − 2^−33. About 2 ns. */
export function uniform(k0: number, k1: number, id: number): number {
  return (bits(k0, k1, id) + 0.5) * 2.3283064365386963e-10;
}

/**
 * The draw number `index` of an id, for a choice over zones and the like; as `uniform` otherwise. About 4 ns.
 * A third finaliser turns the index into changes of both words of the key, so that draws of neighbouring indices are unrelated.
 */
export function uniform2(k0: number, k1: number, id: number, index: number): number {
  const change = finalise((Math.imul(index + 1, 0x9e3779b9) + k1) | 0);
  return uniform(k0 ^ change, (k1 + Math.imul(change, 0x85157af5)) | 0, id);
}

/** The key under which `uniform` draws what `uniform2` draws of this index: for loops over many ids that draw at the same few indices. */
export function indexKey({ k0, k1 }: Key, index: number): Key {
  const change = finalise((Math.imul(index + 1, 0x9e3779b9) + k1) | 0);
  return { k0: k0 ^ change, k1: (k1 + Math.imul(change, 0x85157af5)) | 0 };
}

/** Rounds an expected count up or down so that its mean over draws is kept: ⌊expected + u⌋, with u uniform in (0, 1). */
export function roundBySample(expected: number, u: number): number {
  return Math.floor(expected + u);
}

/** The finaliser of MurmurHash3 (A. Appleby, 2011, public domain): a permutation of 2^32 in which each bit depends on all others. */
export function finalise(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * FNV-1a, 64 bits (G. Fowler, L. C. Noll, K.-P. Vo, RFC 9923) of a name's bytes, high word first. For ASCII names the published
 * function; a character above 255 counts as two bytes, low byte first.
 */
export function fnv1a64(name: string): Key {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const add = (byte: number): void => {
    low = (low ^ byte) >>> 0;
    // × (2^40 + 0x1b3) mod 2^64
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(product / 4294967296)) | 0;
    low = product >>> 0;
  };
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    add(unit & 255);
    if (unit > 255) add(unit >>> 8);
  }
  return { k0: high | 0, k1: low | 0 };
}
