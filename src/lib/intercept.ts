/** Intercepts of logits: the level at which chances add up to what is wanted. */
import { bisect } from './bisect.ts';
import { sigmoid } from './exact.ts';
import { totalInOrder } from './inOrder.ts';
import type { Team } from './team.ts';

const LIMIT = 20;
const ROUNDS = 48;
/** exp is exact to 4e−16, relatively, and the other roundings of σ(a + score) keep order. */
const APART = 1e-14;

const BINS = 1024;
/** Length of the shared memory that a team needs for its sums. */
export const INTERCEPT_SUMS = 2 * BINS;

/**
 * The intercept a with Σσ(a + score) = wanted, between −20 and 20, by bisection. Each worker of a team has the scores of its own
 * block of rows; `shared` (at least INTERCEPT_SUMS long) is scratch.
 */
export function solveIntercept(team: Team, shared: Float64Array, scores: Float64Array, wanted: number): number {
  const chances = new Float64Array(scores.length);
  const sumAt = (intercept: number): number => {
    chancesAt(scores, intercept, chances);
    return totalInOrder(team, shared, chances);
  };
  const guess = guessOf(team, shared.subarray(0, INTERCEPT_SUMS), scores, wanted);
  return bisect({ sumAt, ...guess, apartAt: () => APART }, wanted, -LIMIT, LIMIT, ROUNDS);
}

/** Chances at an intercept. Neighbours are often alike, as members of a household are. */
export function chancesAt(scores: Float64Array, intercept: number, chances: Float64Array): void {
  for (let k = 0; k < scores.length; k++) {
    const score = scores[k] as number;
    chances[k] = k > 0 && score === scores[k - 1] ? (chances[k - 1] as number) : sigmoid(intercept + score);
  }
}

/** The root of scores gathered in bins at their means, and the slope there: near the true ones, for less than one sum. */
function guessOf(team: Team, bins: Float64Array, scores: Float64Array, wanted: number): { readonly guess: number; readonly slope: number } {
  // By bin: heads, then scores in whole 2^−20.
  const fine = 1_048_576;
  team.sum(0, bins, (part) => {
    for (let k = 0; k < scores.length; k++) {
      const score = scores[k] as number;
      const place = Math.floor((score + LIMIT) * (BINS / (2 * LIMIT)));
      const bin = place < 0 ? 0 : place < BINS ? place : BINS - 1;
      part[bin] = (part[bin] as number) + 1;
      part[BINS + bin] = (part[BINS + bin] as number) + Math.round(score * fine);
    }
  });
  let guess = 0;
  let slope = 0;
  for (let half = LIMIT / 2; half > 1e-9; half /= 2) {
    let sum = 0;
    slope = 0;
    for (let bin = 0; bin < BINS; bin++) {
      const heads = bins[bin] as number;
      if (heads === 0) continue;
      const chance = sigmoid(guess + (bins[BINS + bin] as number) / fine / heads);
      sum += heads * chance;
      slope += heads * chance * (1 - chance);
    }
    guess += sum < wanted ? half : -half;
  }
  return { guess, slope };
}
