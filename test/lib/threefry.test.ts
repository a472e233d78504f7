import { expect, test } from 'vitest';
import { threefry2x32 } from '../../src/lib/threefry.ts';

const hex = (words: readonly number[]) => words.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join(' ');

test('gives the known answers of Random123 1.14 for threefry2x32, 20 rounds', () => {
  expect(hex(threefry2x32(0, 0, 0, 0))).toBe('6b200159 99ba4efe');
  expect(hex(threefry2x32(-1, -1, -1, -1))).toBe('1cb996fc bb002be7');
  expect(hex(threefry2x32(0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3))).toBe('c4923a9c 483df7a0'); // digits of π
});

test('reads int32 and uint32 words alike and returns int32', () => {
  const signed = threefry2x32(-2, -3, -4, -5);
  expect(threefry2x32(-2 >>> 0, -3 >>> 0, -4 >>> 0, -5 >>> 0)).toEqual(signed);
  for (const word of signed) expect(word).toBe(word | 0);
});

test('flips about half of the output when one bit of key or counter changes', () => {
  const base = [1, 2, 3, 4] as const;
  const [x, y] = threefry2x32(...base);
  for (let bit = 0; bit < 128; bit++) {
    const [k0, k1, c0, c1] = base.map((word, i) => (i === bit >> 5 ? word ^ (1 << (bit & 31)) : word));
    const [x2, y2] = threefry2x32(k0, k1, c0, c1);
    const flipped = ones(x ^ x2) + ones(y ^ y2);
    expect(flipped, `input bit ${bit}`).toBeGreaterThan(12);
    expect(flipped, `input bit ${bit}`).toBeLessThan(52); // 32 ± 5 standard deviations of 4
  }
});

function ones(word: number): number {
  let count = 0;
  for (let w = word; w !== 0; w &= w - 1) count++;
  return count;
}
