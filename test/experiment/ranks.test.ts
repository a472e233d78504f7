import { describe, expect, it } from 'vitest';
import { rankCorrelation, ranks } from '../../src/experiment/ranks.ts';

describe('ranks', () => {
  it('start at 1, and equal values share the mean of theirs', () => {
    expect(ranks([30, 10, 20])).toEqual([3, 1, 2]);
    expect(ranks([5, 1, 5, 9])).toEqual([2.5, 1, 2.5, 4]);
  });
});

describe('rank correlation', () => {
  it('is 1 for whatever rises together and −1 for what falls', () => {
    expect(rankCorrelation([1, 2, 3, 4], [1, 10, 100, 1000])).toBe(1);
    expect(rankCorrelation([1, 2, 3], [9, 4, 1])).toBe(-1);
  });

  it('has the value of a worked example', () => {
    // 1 − 6 Σd² / (n (n² − 1)) with Σd² = 10 and n = 5
    expect(rankCorrelation([1, 2, 3, 4, 5], [2, 1, 5, 4, 3])).toBeCloseTo(1 - (6 * 10) / (5 * 24), 12);
  });

  it('is no number where one side does not vary, and refuses pairs that do not match', () => {
    expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeNaN();
    expect(() => rankCorrelation([1], [1, 2])).toThrow(RangeError);
  });
});
