/**
 * Nested uniform scrambling: A. B. Owen, Randomly permuted (t, m, s)-nets and (t, s)-sequences, in Monte Carlo and Quasi-Monte Carlo Methods
 * in Scientific Computing, Springer 1995. In base 2 it flips each binary digit, or not, by a coin that belongs to the digits before it.
 * Every scrambled point is uniform in the cube, and slices that held one point each still do; so repeats with other keys tell the error.
 */
import { bits, type Key } from '../../lib/random.ts';

/**
 * 32 binary digits with their coins. The digits before a digit are a node of the binary tree, numbered as in a heap from 1 at the root to
 * 2^32 − 1, and a coin is the draw of its node: exactly Owen's scrambling, with no table. About 0.15 µs.
 */
export function scrambled({ k0, k1 }: Key, x: number): number {
  let flips = 0;
  for (let digit = 31, node = 1; digit >= 0; digit--) {
    flips |= (bits(k0, k1, node) >>> 31) << digit;
    node = (node << 1) | ((x >>> digit) & 1);
  }
  return (x ^ flips) >>> 0;
}
