import { describe, expect, test } from 'vitest';
import { bits, childKey, decisionKey, fnv1a64, indexKey, type Key, roundBySample, seedKey, uniform, uniform2 } from '../../src/lib/random.ts';
import { battery, type Generator } from './battery.ts';

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

describe('addresses', () => {
  test('golden draws: (seed, decision, month, id) → 32 bits, never to change silently', () => {
    const draws = [
      ['nangarhar', 'labour.lose-work', 0, 0],
      ['nangarhar', 'labour.lose-work', 0, 1],
      ['nangarhar', 'labour.lose-work', 1, 0],
      ['nangarhar', 'labour.find-work', 0, 0],
      ['nangarhar 2', 'labour.lose-work', 0, 0],
      ['ننگرهار', 'housing.move', 59, 1_999_999],
      ['', '', -1, -1],
    ] as const;
    const ours = draws.map(([phrase, decision, month, id]) => {
      const { k0, k1 } = decisionKey(seedKey(phrase), decision, month);
      return hex(bits(k0, k1, id));
    });
    expect(ours).toEqual(['f0b62e3f', '3bcd4823', '016ac3bc', '6ebae888', '374485d5', '30c74093', 'bed548f0']);
  });

  test('golden draws of a choice and of a child key', () => {
    const key = decisionKey(seedKey('nangarhar'), 'settle.zone', 3);
    expect([0, 1, 21].map((zone) => hex(uniform2(key.k0, key.k1, 77, zone) * 2 ** 32))).toEqual(['f99c97e8', 'dc239bfb', '13a2a3d5']);
    expect([0, 1].map((index) => childKey(key, index)).map(({ k0, k1 }) => hex(k0) + hex(k1))).toEqual([
      'b740612d62b62a8b',
      '4ca406765c635c41',
    ]);
  });

  test('a draw under the key of an index is the draw of a choice', () => {
    const key = decisionKey(seedKey('nangarhar'), 'settle.zone', 3);
    for (const index of [0, 1, 21, 30]) {
      const { k0, k1 } = indexKey(key, index);
      for (const id of [0, 77, 2 ** 32 - 1]) expect(uniform(k0, k1, id)).toBe(uniform2(key.k0, key.k1, id, index));
    }
  });

  test('names are hashed by the published FNV-1a-64', () => {
    const hash = (name: string): string => hex(fnv1a64(name).k0) + hex(fnv1a64(name).k1);
    expect(hash('')).toBe('cbf29ce484222325');
    expect(hash('a')).toBe('af63dc4c8601ec8c');
    expect(hash('foobar')).toBe('85944171f73967e8');
  });

  test('phrases that differ only above the low byte of a character have different keys', () => {
    expect(seedKey('اب')).not.toEqual(seedKey("'(")); // U+0627 U+0628 against U+0027 U+0028
    expect(seedKey('a')).not.toEqual(seedKey('A'));
    expect(seedKey('a')).not.toEqual(seedKey('a '));
  });

  test('no two keys of 1,000 names and 61 months are the same', () => {
    const seed = seedKey('keys');
    const seen = new Set<string>();
    for (let name = 0; name < 1000; name++) {
      for (let month = -1; month < 60; month++) {
        const { k0, k1 } = decisionKey(seed, `process.decision-${name}`, month);
        seen.add(hex(k0) + hex(k1));
      }
    }
    expect(seen.size).toBe(61_000);
  });

  test('a draw is never 0 or 1, whatever the bits', () => {
    let low = 1;
    let high = 0;
    for (let id = 0; id < 1 << 20; id++) {
      const u = uniform(11, -22, id);
      if (u < low) low = u;
      if (u > high) high = u;
    }
    expect(low).toBeGreaterThanOrEqual(2 ** -33);
    expect(high).toBeLessThanOrEqual(1 - 2 ** -33);
    expect(low).toBeLessThan(1e-5);
    expect(high).toBeGreaterThan(1 - 1e-5);
  });

  test('within one key the draws are a permutation: no value comes twice', () => {
    const values = Uint32Array.from({ length: 1 << 20 }, (_, id) => bits(123, 456, id)).sort();
    for (let i = 1; i < values.length; i++) if (values[i] === values[i - 1]) expect.fail(`${values[i]} twice`);
  });

  test('ids may be int32 or uint32', () => {
    expect(bits(5, 6, -7)).toBe(bits(5, 6, -7 >>> 0));
    expect(bits(-5 >>> 0, -6 >>> 0, 7)).toBe(bits(-5, -6, 7));
  });

  test('rounding by sample keeps the mean', () => {
    let sum = 0;
    for (let i = 0; i < 1000; i++) sum += roundBySample(2.3, (i + 0.5) / 1000);
    expect(sum / 1000).toBeCloseTo(2.3, 12);
    expect(roundBySample(3, 1 - 2 ** -33)).toBe(3);
    expect(roundBySample(0, 0.999)).toBe(0);
  });
});

/**
 * About 850 z-scores over 2^20 draws each. Good draws stay within 5 (a chance of 5e−4 for all of them, and the seeds are fixed);
 * the designs that PractRand rejected only after hundreds of megabytes are far outside.
 */
describe('battery', { timeout: 60_000 }, () => {
  const LIMIT = 5;
  const seed = seedKey('battery');
  const rejected = (generator: Generator): string[] =>
    battery(generator)
      .filter(({ z }) => Math.abs(z) > LIMIT)
      .map(({ test, z }) => `${test}: ${z.toFixed(1)}`);

  const addressed: Generator = { key: (decision, month) => decisionKey(seed, decision, month), draw: ({ k0, k1 }, id) => bits(k0, k1, id) };
  /** What mixes the index of `uniform2`, with the index in the place of the month. */
  const indexed: Generator = {
    key: (decision, month) => ({ ...decisionKey(seed, decision, 0), index: month }) as Key,
    draw: (key, id) => Math.floor(uniform2(key.k0, key.k1, id, (key as Key & { index: number }).index) * 2 ** 32),
  };
  const child: Generator = { ...addressed, key: (decision, month) => childKey(decisionKey(seed, decision, 0), month) };

  test('accepts the addressed draws', () => expect(rejected(addressed)).toEqual([]));
  test('accepts the draws of a choice, index by index', () => expect(rejected(indexed)).toEqual([]));
  test('accepts the draws under child keys', () => expect(rejected(child)).toEqual([]));

  test('rejects a single finaliser', () => {
    const oneFinaliser: Generator = { ...addressed, draw: ({ k0 }, id) => finalise(id + k0) >>> 0 };
    expect(rejected(oneFinaliser)).toEqual([expect.stringMatching(/^differences along ids/), expect.stringMatching(/^repeated values/)]);
  });

  test('rejects keys that are linear in month and decision', () => {
    const linear = (step0: number, step1: number): Generator => ({
      ...addressed,
      key: (decision, month) => ({ k0: (seed.k0 + month * step0) | 0, k1: (seed.k1 + month * step1 + decision.charCodeAt(5)) | 0 }),
    });
    expect(rejected(linear(1, 0)).length).toBeGreaterThan(5);
    expect(rejected(linear(1, 7))).toContainEqual(expect.stringMatching(/^differences along/));
  });

  test('rejects a linear congruential stream', () => {
    const congruential: Generator = { ...addressed, draw: ({ k0 }, id) => (Math.imul(id + k0, 1664525) + 1013904223) >>> 0 };
    expect(rejected(congruential).length).toBeGreaterThan(100);
  });
});

/** One finaliser of MurmurHash3, for the bad generators. */
function finalise(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
