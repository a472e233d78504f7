import { describe, expect, it } from 'vitest';
import { bisect } from '../../src/lib/bisect.ts';
import { sigmoid } from '../../src/lib/exact.ts';
import { INTERCEPT_SUMS, solveIntercept } from '../../src/lib/intercept.ts';
import { decisionKey, seedKey, uniform } from '../../src/lib/random.ts';
import { ALONE } from '../../src/lib/team.ts';

/** Bisection with all its sums. */
function plainly(sumAt: (x: number) => number, wanted: number, low: number, high: number, rounds: number): number {
  for (let round = 0; round < rounds; round++) {
    const middle = (low + high) / 2;
    if (sumAt(middle) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const key = decisionKey(seedKey('bisect'), 'scores', 0);
/** Scores between −8 and 8, as often alike as members of households are. */
const scoresOf = (n: number, salt: number): Float64Array => Float64Array.from({ length: n }, (_, k) => 16 * uniform(key.k0, key.k1, salt * 1_000_003 + Math.floor(k / 3)) - 8);
const sumOf = (scores: Float64Array) => (a: number) => scores.reduce((sum, score) => sum + sigmoid(a + score), 0);

describe('an intercept', () => {
  const solve = (scores: Float64Array, wanted: number): number => solveIntercept(ALONE, new Float64Array(INTERCEPT_SUMS), scores, wanted);

  it.each([1, 2, 7, 100, 20_011])('of %i scores is, to the bit, what bisection with all its sums finds', (n) => {
    for (let salt = 0; salt < (n > 1_000 ? 4 : 40); salt++) {
      const scores = scoresOf(n, salt);
      for (const share of [0.001, 0.3, 0.62, 0.999]) expect(solve(scores, share * n)).toBe(plainly(sumOf(scores), share * n, -20, 20, 48));
    }
  });

  it('is at the end of its range where no chances are few or many enough', () => {
    const scores = scoresOf(50, 1);
    for (const wanted of [0, -3, 50, 60]) expect(solve(scores, wanted)).toBe(plainly(sumOf(scores), wanted, -20, 20, 48));
    expect(solve(new Float64Array(), 0)).toBe(plainly(() => 0, 0, -20, 20, 48));
  });
});

describe('bisection', () => {
  const scores = scoresOf(2_000, 5);
  const counted = (guess: number, slope: number): { found: number; sums: number } => {
    let sums = 0;
    const sumAt = (x: number): number => {
      sums++;
      return sumOf(scores)(x);
    };
    return { found: bisect({ sumAt, guess, slope, apartAt: () => 1e-14 }, 900, -20, 20, 48), sums };
  };
  const root = plainly(sumOf(scores), 900, -20, 20, 48);

  it('takes few sums from a good guess', () => {
    const { found, sums } = counted(root + 1e-6, (sumOf(scores)(root + 0.01) - 900) / 0.01);
    expect(found).toBe(root);
    expect(sums).toBeLessThan(14);
  });

  it.each([
    [19, 1],
    [-19, 1e9],
    [0, -5],
    [0, 0],
    [0, Number.NaN],
  ])('finds the same from the guess %d with the slope %d', (guess, slope) => {
    expect(counted(guess, slope).found).toBe(root);
  });
});
