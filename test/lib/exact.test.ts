import { describe, expect, test } from 'vitest';
import { exp, ln, logit, pow, sigmoid } from '../../src/lib/exact.ts';

/** Whole numbers divided, so that the arguments too are the same in every engine. */
function grid(low: number, high: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));
}

function worst(xs: number[], ours: (x: number) => number, reference: (x: number) => number): number {
  return Math.max(...xs.map((x) => Math.abs(ours(x) / reference(x) - 1)));
}

/** FNV-1a over the bits of the results: two engines that agree on it agree on every bit. */
function fingerprint(values: number[]): string {
  const words = new Uint32Array(Float64Array.from(values).buffer);
  let hash = 0x811c9dc5;
  for (const word of words) hash = Math.imul(hash ^ word ^ (word >>> 15), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

describe('exp', () => {
  test('agrees with Math.exp to 1e-15 over its range', () => {
    expect(worst(grid(-700, 700, 70_001), exp, Math.exp)).toBeLessThan(1e-15);
    expect(worst(grid(-1, 1, 20_001), exp, Math.exp)).toBeLessThan(1e-15);
  });

  test('has its digits right where a 50-digit reference says so', () => {
    expect(exp(0)).toBe(1);
    expect(exp(1)).toBeCloseTo(Math.E, 15);
    expect(exp(-1) / 0.36787944117144233 - 1).toBeCloseTo(0, 15);
    expect(exp(10) / 22026.465794806718 - 1).toBeCloseTo(0, 15);
    expect(exp(0.1) / 1.1051709180756477 - 1).toBeCloseTo(0, 15);
  });

  test('saturates beyond 700 without ever being 0 or infinite', () => {
    expect(exp(701)).toBe(exp(700));
    expect(exp(Infinity)).toBe(exp(700));
    expect(exp(-1e9)).toBe(exp(-700));
    expect(exp(-Infinity)).toBeGreaterThan(0);
    expect(exp(NaN)).toBeNaN();
  });

  test('never falls, also across the seams of its table', () => {
    const seams = grid(-64, 64, 129).map((n) => ((n + 0.5) * Math.LN2) / 64);
    for (const seam of seams) {
      const around = grid(seam - 1e-13, seam + 1e-13, 41).map(exp);
      for (let i = 1; i < around.length; i++) expect(around[i] / around[i - 1]).toBeGreaterThanOrEqual(1 - 2.3e-16);
    }
    const wide = grid(-30, 30, 50_001).map(exp);
    for (let i = 1; i < wide.length; i++) if (wide[i] <= wide[i - 1]) expect.fail(`falls at ${i}`);
  });
});

describe('ln', () => {
  test('agrees with Math.log to 1e-15, near 1 too', () => {
    expect(worst(grid(-700, 700, 70_000).map(Math.exp), ln, Math.log)).toBeLessThan(1e-15);
    expect(worst(grid(0.5, 2, 20_000), ln, Math.log)).toBeLessThan(1e-15);
    expect(worst(grid(1 - 1e-6, 1 + 1e-6, 1000), ln, Math.log)).toBeLessThan(1e-15);
  });

  test('keeps the ends of the number range', () => {
    expect(ln(1)).toBe(0);
    expect(ln(0)).toBe(-Infinity);
    expect(ln(-0)).toBe(-Infinity);
    expect(ln(Infinity)).toBe(Infinity);
    expect(ln(-1)).toBeNaN();
    expect(ln(NaN)).toBeNaN();
    expect(ln(5e-324)).toBeCloseTo(-744.4400719213812, 11);
    expect(ln(2.2250738585072014e-308)).toBeCloseTo(-708.3964185322641, 11);
    expect(ln(Number.MAX_VALUE)).toBeCloseTo(709.782712893384, 11);
  });

  test('rises, also across the seams of its table', () => {
    const values = grid(0.25, 4, 100_001).map(ln);
    for (let i = 1; i < values.length; i++) if (values[i] <= values[i - 1]) expect.fail(`falls at ${i}`);
  });

  test('undoes exp', () => {
    for (const x of grid(-700, 700, 10_001)) expect(Math.abs(ln(exp(x)) - x)).toBeLessThan(2e-13);
  });
});

describe('pow, sigmoid and logit', () => {
  test('pow agrees with Math.pow within its stated error', () => {
    for (const x of grid(0.001, 1000, 501)) {
      for (const y of grid(-5, 5, 21)) {
        const reference = x ** y;
        const bound = Math.abs(y * Math.log(x)) * 3e-16 + 1e-15;
        expect(Math.abs(pow(x, y) / reference - 1)).toBeLessThan(bound);
      }
    }
  });

  test('pow has its ends', () => {
    expect(pow(0, 0)).toBe(1);
    expect(pow(0, 2)).toBe(0);
    expect(pow(0, -1)).toBe(Infinity);
    expect(pow(1, 1e9)).toBe(1);
    expect(pow(5, 0)).toBe(1);
    expect(pow(-2, 2)).toBeNaN();
    expect(pow(NaN, 1)).toBeNaN();
  });

  test('sigmoid is symmetric, rising and never 0', () => {
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(-1e6)).toBeGreaterThan(0);
    expect(sigmoid(1e6)).toBe(1);
    for (const x of grid(0, 40, 4001)) expect(sigmoid(x) + sigmoid(-x)).toBeCloseTo(1, 15);
    expect(worst(grid(-40, 40, 8001), sigmoid, (x) => 1 / (1 + Math.exp(-x)))).toBeLessThan(1e-15);
  });

  test('logit undoes sigmoid', () => {
    for (const p of grid(0.001, 0.999, 999)) expect(sigmoid(logit(p))).toBeCloseTo(p, 14);
    expect(logit(0.5)).toBe(0);
    expect(logit(0)).toBe(-Infinity);
    expect(logit(1)).toBe(Infinity);
    expect(logit(1.5)).toBeNaN();
  });
});

test('golden bits: every engine gives these', () => {
  const xs = grid(-710, 710, 20_001);
  const positive = grid(1e-9, 50, 20_001);
  expect({
    exp: fingerprint(xs.map(exp)),
    ln: fingerprint(positive.map(ln)),
    lnOfExp: fingerprint(xs.map((x) => ln(exp(x)))),
    pow: fingerprint(positive.map((x) => pow(x, 0.7))),
    sigmoid: fingerprint(xs.map((x) => sigmoid(x / 20))),
    logit: fingerprint(grid(0.0001, 0.9999, 20_001).map(logit)),
  }).toEqual({ exp: 'e6d9d709', ln: 'e596fd72', lnOfExp: 'ed07a034', pow: 'c77f31d5', sigmoid: '66d5c04c', logit: 'b6579d89' });
});
