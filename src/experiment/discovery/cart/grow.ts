/**
 * Classification trees: L. Breiman, J. H. Friedman, R. A. Olshen, C. J. Stone, Classification and Regression Trees, 1984. Grown by the
 * Gini index. Categories are tried in the order of their share of harmed cases, which with two classes finds the best of all splits
 * (their theorem 4.5).
 */
import { type Limit, within } from '../box.ts';
import { type Cases, countHarmed, rowsByValue, ordersOf } from '../cases.ts';
import { between } from '../peel.ts';

export interface Tree {
  readonly cases: number;
  readonly harmed: number;
  readonly split?: Split;
}
export interface Split {
  readonly dimension: number;
  /** What cases on the first side keep to; the others go to the second. */
  readonly first: Limit;
  readonly yes: Tree;
  readonly no: Tree;
}

export interface Growth {
  /** Fewest cases of a leaf. */
  readonly leastLeaf: number;
  readonly mostDepth: number;
}
/** A leaf holds at least one in fifty of the cases, and five; six questions are as many as a person follows. */
export const growthFor = (cases: number): Growth => ({ leastLeaf: Math.max(5, Math.ceil(cases / 50)), mostDepth: 6 });

/** Twice the Gini index times the cases: n (1 − p² − (1 − p)²) / 2 = h (n − h) / n. */
const impurity = (harmed: number, cases: number): number => (cases > 0 ? (harmed * (cases - harmed)) / cases : 0);

interface Choice {
  readonly dimension: number;
  readonly first: Limit;
  readonly left: number;
}

/** Groups of equal coordinates in the order in which a split may part them. */
function groupsOf(cases: Cases, dimension: number, order: readonly number[]): { readonly at: number; readonly cases: number; readonly harmed: number }[] {
  const groups = [...rowsByValue(order, (row) => cases.points[row][dimension])].map(([at, rows]) => ({
    at,
    cases: rows.length,
    harmed: countHarmed(rows.map((row) => cases.harmed[row])),
  }));
  return cases.dimensions[dimension].categories === undefined ? groups : groups.sort((a, b) => a.harmed / a.cases - b.harmed / b.cases || a.at - b.at);
}

function bestSplit(cases: Cases, orders: readonly (readonly number[])[], { leastLeaf }: Growth): Choice | undefined {
  const count = orders[0]?.length ?? 0;
  const harmed = countHarmed((orders[0] ?? []).map((row) => cases.harmed[row]));
  let best: Choice | undefined;
  let least = impurity(harmed, count) * (1 - 1e-12); // a split that gains nothing but rounding is none
  for (const [dimension, order] of orders.entries()) {
    const groups = groupsOf(cases, dimension, order);
    let [n, h] = [0, 0];
    for (const [k, group] of groups.slice(0, -1).entries()) {
      n += group.cases;
      h += group.harmed;
      if (n < leastLeaf || count - n < leastLeaf) continue;
      const left = impurity(h, n) + impurity(harmed - h, count - n);
      if (left >= least) continue;
      const isCategory = cases.dimensions[dimension].categories !== undefined;
      const first = isCategory ? { of: groups.slice(0, k + 1).map(({ at }) => at).sort((a, b) => a - b) } : { high: between(group.at, groups[k + 1].at) };
      [best, least] = [{ dimension, first, left }, left];
    }
  }
  return best;
}

export function grow(cases: Cases, growth: Growth = growthFor(cases.points.length)): Tree {
  const from = (orders: readonly (readonly number[])[], depth: number): Tree => {
    const rows = orders[0] ?? [];
    const here = { cases: rows.length, harmed: countHarmed(rows.map((row) => cases.harmed[row])) };
    const choice = depth < growth.mostDepth ? bestSplit(cases, orders, growth) : undefined;
    if (choice === undefined) return here;
    const { dimension, first } = choice;
    const side = (wanted: boolean): readonly number[][] => orders.map((order) => order.filter((row) => within(cases.points[row][dimension], first) === wanted));
    return { ...here, split: { dimension, first, yes: from(side(true), depth + 1), no: from(side(false), depth + 1) } };
  };
  return from(ordersOf(cases), 0);
}

export const saysHarmed = ({ cases, harmed }: Tree): boolean => 2 * harmed > cases;

export function predict(tree: Tree, point: readonly number[]): boolean {
  for (let at = tree; ; ) {
    if (at.split === undefined) return saysHarmed(at);
    at = within(point[at.split.dimension], at.split.first) ? at.split.yes : at.split.no;
  }
}
