/**
 * Minimal cost-complexity pruning (Breiman et al. 1984, chapter 3): a tree costs its share of wrong cases plus `alpha` per leaf. As alpha
 * rises, branches fall one after another; which alpha is right is asked of cases that the tree has not seen, by cross-validation in
 * addressed folds, and of all within one standard error of the best, the smallest tree is taken (their 1 SE rule).
 */
import { decisionKey, seedKey, uniform } from '../../../lib/random.ts';
import { type Cases, pick } from '../cases.ts';
import { type Growth, grow, growthFor, predict, type Tree } from './grow.ts';

const wrongHere = ({ cases, harmed }: Tree): number => Math.min(harmed, cases - harmed);
export const leavesOf = ({ split }: Tree): number => (split === undefined ? 1 : leavesOf(split.yes) + leavesOf(split.no));
const wrongOf = (tree: Tree): number => (tree.split === undefined ? wrongHere(tree) : wrongOf(tree.split.yes) + wrongOf(tree.split.no));
const leafOf = ({ cases, harmed }: Tree): Tree => ({ cases, harmed });

/** The smallest subtree of least cost at `alpha`, in shares of `all` cases for each leaf. */
export function prune(tree: Tree, alpha: number, all: number = tree.cases): Tree {
  if (tree.split === undefined) return tree;
  const yes = prune(tree.split.yes, alpha, all);
  const no = prune(tree.split.no, alpha, all);
  const kept = { ...tree, split: { ...tree.split, yes, no } };
  const gain = (wrongHere(tree) - wrongOf(kept)) / all;
  return gain <= alpha * (leavesOf(kept) - 1) * (1 + 1e-12) ? leafOf(tree) : kept;
}

/** The alphas at which branches fall, rising from 0: the weakest link first. */
export function alphasOf(tree: Tree): number[] {
  const all = tree.cases;
  const weakest = (at: Tree): number => {
    if (at.split === undefined) return Number.POSITIVE_INFINITY;
    return Math.min((wrongHere(at) - wrongOf(at)) / all / (leavesOf(at) - 1), weakest(at.split.yes), weakest(at.split.no));
  };
  const alphas = [0];
  for (let left = prune(tree, 0); left.split !== undefined; left = prune(left, alphas[alphas.length - 1], all)) alphas.push(weakest(left));
  return alphas;
}

/** Fold of each case: a lot per case, cut into equal parts. */
function foldsOf(count: number, folds: number, seed: string): number[] {
  const { k0, k1 } = decisionKey(seedKey(seed), 'discovery fold', 0);
  const fold = new Array<number>(count).fill(0);
  const order = fold.map((_, row) => row).sort((a, b) => uniform(k0, k1, a) - uniform(k0, k1, b));
  for (const [k, row] of order.entries()) fold[row] = k % folds;
  return fold;
}

export interface Validated {
  readonly tree: Tree;
  readonly alpha: number;
  /** Share of cases wrong when they were not seen, with its standard error. */
  readonly wrong: number;
  readonly standardError: number;
}

export function classify(cases: Cases, seed: string, growth: Growth = growthFor(cases.points.length), folds = 10): Validated {
  const count = cases.points.length;
  const whole = grow(cases, growth);
  const alphas = alphasOf(whole);
  // Between two falls the tree is the same; the geometric middle stands for the span (their 3.4.2).
  const middles = alphas.map((alpha, k) => (k + 1 < alphas.length ? Math.sqrt(alpha * alphas[k + 1]) : Number.POSITIVE_INFINITY));
  const fold = foldsOf(count, folds, seed);
  const wrong = new Array<number>(middles.length).fill(0);
  for (let k = 0; k < folds; k++) {
    const seen = fold.flatMap((of, row) => (of === k ? [] : [row]));
    const tree = grow(pick(cases, seen), growth);
    for (const [m, alpha] of middles.entries()) {
      const pruned = prune(tree, alpha);
      for (const [row, of] of fold.entries()) if (of === k && predict(pruned, cases.points[row]) !== cases.harmed[row]) wrong[m]++;
    }
  }
  const shares = wrong.map((one) => one / count);
  const best = Math.min(...shares);
  const within = best + Math.sqrt((best * (1 - best)) / count);
  const taken = shares.findLastIndex((share) => share <= within);
  const share = shares[taken];
  return { tree: prune(whole, alphas[taken]), alpha: alphas[taken], wrong: share, standardError: Math.sqrt((share * (1 - share)) / count) };
}
