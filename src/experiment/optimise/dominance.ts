/** What a search compares: points of the unit cube, and what each costs. Less is better in every objective; NaN and infinity never lead. */
export interface Candidate {
  readonly point: readonly number[];
  /** One for each objective. */
  readonly costs: readonly number[];
}

/** No worse anywhere, and better somewhere (Pareto). */
export function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((cost, k) => cost <= b[k]) && a.some((cost, k) => cost < b[k]);
}

/** Those that none of the others dominates, in their order. */
export const nonDominated = <T>(all: readonly T[], costsOf: (one: T) => readonly number[]): T[] => all.filter((one) => !all.some((other) => dominates(costsOf(other), costsOf(one))));

/** Whole steps of `epsilons`: differences within a step do not matter. */
const boxOf = (costs: readonly number[], epsilons: readonly number[]): number[] => costs.map((cost, k) => Math.floor(cost / epsilons[k]));
const sameBox = (a: readonly number[], b: readonly number[]): boolean => a.every((step, k) => step === b[k]);
/** Squared distance from the best corner of its box, in steps. */
const fromCorner = (costs: readonly number[], epsilons: readonly number[]): number =>
  costs.reduce((sum, cost, k) => {
    const within = cost / epsilons[k] - Math.floor(cost / epsilons[k]);
    return sum + within * within;
  }, 0);

/**
 * The ε-approximate Pareto set after one more candidate: at most one for each box, none whose box is dominated. It converges and stays
 * spread whatever the search does. Source: M. Laumanns, L. Thiele, K. Deb, E. Zitzler, Evolutionary Computation 10(3), 2002; of two in a
 * box the one that dominates, else the nearer to its best corner (K. Deb, M. Mohan, S. Mishra, Evolutionary Computation 13(4), 2005).
 */
export function archived<T extends Candidate>(archive: readonly T[], candidate: T, epsilons: readonly number[]): readonly T[] {
  const { costs } = candidate;
  if (!costs.every(Number.isFinite)) return archive;
  const box = boxOf(costs, epsilons);
  const boxes = archive.map((kept) => boxOf(kept.costs, epsilons));
  if (boxes.some((other) => dominates(other, box))) return archive;
  const rival = archive[boxes.findIndex((other) => sameBox(other, box))];
  if (rival !== undefined) {
    const better = dominates(costs, rival.costs) || (!dominates(rival.costs, costs) && fromCorner(costs, epsilons) < fromCorner(rival.costs, epsilons));
    return better ? archive.map((kept) => (kept === rival ? candidate : kept)) : archive;
  }
  return [...archive.filter((_, k) => !dominates(box, boxes[k])), candidate];
}
