/**
 * What luck alone does to a difference of two arms, and what pairing saved. Rows are futures, columns replicates; both arms of a cell had
 * the same luck (common random numbers: A. M. Law, Simulation Modeling and Analysis, 5th edition, McGraw-Hill 2015, section 11.2).
 */
import { type Estimate, mean, variance } from '../../lib/statistics.ts';

export type Cells = readonly (readonly number[])[];

/** First less second, cell by cell. */
export const less = (first: Cells, second: Cells): number[][] => first.map((row, future) => row.map((value, replicate) => value - second[future][replicate]));

/** Mean over the rows of each group: futures of one group had the same luck, so that it does not average out over them. */
function byGroup(cells: Cells, luckOf: readonly number[]): { readonly size: number; readonly replicates: number[] }[] {
  return [...new Set(luckOf)].map((group) => {
    const rows = cells.filter((_, future) => luckOf[future] === group);
    return { size: rows.length, replicates: (rows[0] ?? []).map((__, replicate) => mean(rows.map((row) => row[replicate]))) };
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * The mean over all cells, and how far other seeds would move it: the variance over replicates within groups, pooled. With a single
 * replicate the spread between groups takes its place, which is too large rather than too small; with a single group nothing is known.
 */
export function luckOfMean(cells: Cells, luckOf: readonly number[]): Estimate {
  const groups = byGroup(cells, luckOf);
  const futures = sum(groups.map(({ size }) => size));
  const estimate = sum(groups.map(({ size, replicates }) => size * mean(replicates))) / futures;
  const count = groups[0]?.replicates.length ?? 0;
  const weights = sum(groups.map(({ size }) => (size / futures) ** 2));
  if (count === 1) return { estimate, standardError: Math.sqrt(variance(groups.map(({ replicates }) => replicates[0])) * weights), df: groups.length - 1 };
  const within = mean(groups.map(({ replicates }) => variance(replicates)));
  return { estimate, standardError: Math.sqrt((within * weights) / count), df: groups.length * (count - 1) };
}

/** Standard deviation of one cell about the mean of its future: what another seed does to one run. Not a number for one replicate. */
export const luckOfOne = (cells: Cells): number => Math.sqrt(mean(cells.map((row) => variance(row))));

/**
 * How many times as many replicates unpaired runs would take for the same standard error: (Var A + Var B) / Var (A − B), within futures.
 * Infinite where luck moves both alike; not a number for one replicate.
 */
export function savedByPairing(first: Cells, second: Cells): number {
  const apart = mean(first.map((row) => variance(row))) + mean(second.map((row) => variance(row)));
  const paired = mean(less(first, second).map((row) => variance(row)));
  return apart / paired;
}
