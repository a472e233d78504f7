/** Intercepts of logits: the level at which chances add up to what is wanted. */
import { sigmoid } from './exact.ts';

const LIMIT = 20;
const ROUNDS = 48;
/** More than the rounding error of one addition, relatively. */
const EPSILON = 2.3e-16;

/**
 * The intercept a with Σσ(a + score) = wanted, between −20 and 20, by bisection. A sum over a million people is dear, so Newton's
 * method first finds where the root is; only the rounds of the bisection that come nearer to it than rounding errors can reach
 * are summed, and the answer is that of a bisection with all its sums, to the bit.
 */
export function solveIntercept(scores: ArrayLike<number>, wanted: number): number {
  const { root, doubt } = nearRoot(scores, wanted);
  let low = -LIMIT;
  let high = LIMIT;
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (low + high) / 2;
    const isBelow = Math.abs(middle - root) > doubt ? middle < root : sumAt(scores, middle) < wanted;
    if (isBelow) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function sumAt(scores: ArrayLike<number>, intercept: number): number {
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += sigmoid(intercept + (scores[k] as number));
  return sum;
}

/** The root by Newton's method, and how far the sign of a rounded sum can be trusted from it; everywhere in doubt if it is not found. */
function nearRoot(scores: ArrayLike<number>, wanted: number): { readonly root: number; readonly doubt: number } {
  let root = 0;
  for (let round = 0; round < 30; round++) {
    let sum = 0;
    let slope = 0;
    for (let k = 0; k < scores.length; k++) {
      const chance = sigmoid(root + (scores[k] as number));
      sum += chance;
      slope += chance * (1 - chance);
    }
    const step = (sum - wanted) / slope;
    root -= step;
    if (!(Math.abs(root) < LIMIT)) break;
    if (Math.abs(step) < 1e-7) return { root, doubt: 1e-11 + (4 * scores.length * EPSILON * sum) / slope };
  }
  return { root: 0, doubt: Infinity };
}
