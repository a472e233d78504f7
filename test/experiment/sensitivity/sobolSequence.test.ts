import { describe, expect, it } from 'vitest';
import { seedKey } from '../../../src/lib/random.ts';
import { scrambled } from '../../../src/experiment/sensitivity/owenScrambling.ts';
import { MOST_DIMENSIONS, sobolPoints } from '../../../src/experiment/sensitivity/sobolSequence.ts';

describe("Sobol' points", () => {
  it('begin as Joe and Kuo print them', () => {
    // Notes on generating Sobol' sequences, 2008, and the output of sobol.cc: ten points in three dimensions
    const published = [
      [0, 0, 0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125], [0.625, 0.125, 0.875], [0.125, 0.625, 0.375], [0.1875, 0.3125, 0.9375], [0.6875, 0.8125, 0.4375],
    ];
    expect(sobolPoints({ dimensions: 3, count: 10 })).toEqual(published);
  });

  it('are the same in all dimensions as an independent implementation of the same numbers gives', () => {
    // SciPy 1.17, qmc.Sobol(d=128, scramble=False, bits=32), points 1,000 and 123,456 (Gray order), times 2^32, summed over dimensions k weighted by k + 1
    const weighted = (index: number): number => sobolPoints({ dimensions: 128, count: 1, from: index })[0].reduce((sum, x, k) => sum + (k + 1) * x * 2 ** 32, 0);
    expect(weighted(1_000)).toBe(18_626_098_757_632);
    expect(weighted(123_456)).toBe(16_348_930_113_536);
  });

  it.each([undefined, seedKey('a'), seedKey('another')])('put exactly one of 2^m points into every slice of every coordinate, scrambled or not', (key) => {
    for (const count of [2, 64, 1_024]) {
      const points = sobolPoints({ dimensions: MOST_DIMENSIONS, count, key });
      for (let k = 0; k < MOST_DIMENSIONS; k++) {
        expect(new Set(points.map((point) => Math.floor(point[k] * count))).size, `${count} points, coordinate ${k}`).toBe(count);
      }
    }
  });

  it('keep slices of two coordinates at once too: one point in each of 2^m boxes of any shape, in the first two', () => {
    const points = sobolPoints({ dimensions: 2, count: 256, key: seedKey('boxes') });
    for (let across = 1; across <= 256; across *= 2) {
      expect(new Set(points.map(([x, y]) => Math.floor(x * across) * 256 + Math.floor((y * 256) / across))).size).toBe(256);
    }
  });

  it('are never at the edge once scrambled, where a logarithmic range ends', () => {
    for (const x of sobolPoints({ dimensions: 40, count: 512, key: seedKey('edge') }).flat()) expect(x > 0 && x < 1).toBe(true);
  });

  it('are refused beyond the direction numbers', () => {
    expect(() => sobolPoints({ dimensions: 129, count: 1 })).toThrow('1 to 128 dimensions, not 129');
  });
});

describe('nested uniform scrambling', () => {
  it('moves whatever shares its first digits alike, up to there, and independently after', () => {
    let same = 0;
    for (let seed = 0; seed < 2_000; seed++) {
      const key = seedKey(`digits ${seed}`);
      const [one, other] = [scrambled(key, 0b1011 << 28), scrambled(key, (0b1011 << 28) | (1 << 27))];
      expect(one >>> 28).toBe(other >>> 28); // four digits shared
      expect((one ^ other) >>> 27).toBe(1); // the fifth differs, whichever it becomes
      same += ((one ^ other) >>> 26) & 1; // the sixth has coins of its own
    }
    expect(Math.abs(same / 2_000 - 0.5)).toBeLessThan(0.04);
  });

  it('makes every point uniform over keys', () => {
    const counts = new Array<number>(8).fill(0);
    for (let seed = 0; seed < 8_000; seed++) counts[scrambled(seedKey(`point ${seed}`), 123_456_789) >>> 29]++;
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(130); // 4 standard deviations of a binomial count
  });
});
