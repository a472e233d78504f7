/** A tree as indented text, and how far it says the same as boxes. */
import { type Box, inside } from '../box.ts';
import type { Cases, Dimension } from '../cases.ts';
import { limitWords } from '../sentence.ts';
import { predict, saysHarmed, type Split, type Tree } from './grow.ts';

const share = ({ cases, harmed }: Tree): string => `${Math.round((100 * harmed) / cases)} of 100 harmed (${harmed} of ${cases})`;

function otherSide({ first }: Split, categories: readonly string[]) {
  return first.of !== undefined ? { of: categories.flatMap((_, k) => (first.of?.includes(k) ? [] : [k])) } : { low: first.high ?? Number.NaN };
}

export function treeLines(tree: Tree, dimensions: readonly Dimension[], indent = ''): string[] {
  const { split } = tree;
  if (split === undefined) return [`${indent}${share(tree)}${saysHarmed(tree) ? '  ← mostly harmed' : ''}`];
  const dimension = dimensions[split.dimension];
  return [
    `${indent}if ${limitWords(dimension, split.first)}: ${split.yes.cases} futures`,
    ...treeLines(split.yes, dimensions, `${indent}    `),
    `${indent}if ${limitWords(dimension, otherSide(split, dimension.categories ?? []))}: ${split.no.cases} futures`,
    ...treeLines(split.no, dimensions, `${indent}    `),
  ];
}

export interface Agreement {
  /** Share of the cases of which tree and boxes say the same. */
  readonly share: number;
  /** The same above chance: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 1960. NaN where one of them says the same of all. */
  readonly kappa: number;
  readonly askedByBoth: readonly string[];
  readonly askedByTreeAlone: readonly string[];
  readonly askedByBoxAlone: readonly string[];
}

const asked = ({ split }: Tree): number[] => (split === undefined ? [] : [split.dimension, ...asked(split.yes), ...asked(split.no)]);

export function agreementOf(tree: Tree, boxes: readonly Box[], { points, dimensions }: Cases): Agreement {
  let [both, byTree, byBox] = [0, 0, 0];
  for (const point of points) {
    const one = predict(tree, point);
    const other = boxes.some((box) => inside(box, point));
    both += Number(one === other);
    byTree += Number(one);
    byBox += Number(other);
  }
  const n = points.length;
  const chance = (byTree * byBox + (n - byTree) * (n - byBox)) / (n * n);
  const tree_ = new Set(asked(tree));
  const box_ = new Set(boxes.flatMap((box) => [...box.keys()]));
  const names = (wanted: (d: number) => boolean): string[] => dimensions.flatMap(({ name }, d) => (wanted(d) ? [name] : []));
  return {
    share: both / n,
    kappa: chance < 1 ? (both / n - chance) / (1 - chance) : Number.NaN,
    askedByBoth: names((d) => tree_.has(d) && box_.has(d)),
    askedByTreeAlone: names((d) => tree_.has(d) && !box_.has(d)),
    askedByBoxAlone: names((d) => !tree_.has(d) && box_.has(d)),
  };
}
