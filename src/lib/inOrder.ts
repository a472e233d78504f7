/** Sums of fractions: rounding makes them depend on the order of the terms, so a team adds them in the order of one worker alone. */
import type { Team } from './team.ts';

/**
 * As `team.sum`, for numbers that are not whole: worker after worker, in the order of their parts (`team.part`), goes on adding its own terms to
 * `into` (shared), so every bit is that of one worker. What the terms cost should be paid before, by all at once.
 */
export function sumInOrder(team: Team, into: Float64Array, add: (sums: Float64Array) => void): void {
  team.each(0, () => undefined); // everybody has read what was there
  for (let rank = 0; rank < team.size; rank++) {
    team.each(0, () => {
      if (rank !== team.rank) return;
      if (rank === 0) into.fill(0);
      add(into);
    });
  }
}

/** The sum of all terms, of which each worker of a team has those of its own part. `shared` is a place that all can see. */
export function totalInOrder(team: Team, shared: Float64Array, terms: Float64Array): number {
  const into = shared.subarray(0, 1);
  sumInOrder(team, into, () => addTerms(into, terms));
  return into[0] as number;
}

function addTerms(into: Float64Array, terms: Float64Array): void {
  let sum = into[0] as number;
  for (let k = 0; k < terms.length; k++) sum += terms[k] as number;
  into[0] = sum;
}
