/** Scenario discovery of one harm: boxes, how far they would be found again, a tree as second opinion, and what may be said. */
import { type Box, type Fit, inside } from './box.ts';
import { type Cases, countHarmed } from './cases.ts';
import { classify, leavesOf } from './cart/prune.ts';
import { type Agreement, agreementOf, treeLines } from './cart/text.ts';
import { type Patience, PATIENCE } from './peel.ts';
import { prim } from './prim.ts';
import { reproduce } from './resample.ts';
import { sentenceOf } from './sentence.ts';

/** Fewer harmed or unharmed futures than this, and a box would describe chance. */
export const LEAST_CASES = 20;

export interface Bound {
  readonly name: string;
  readonly low?: number;
  readonly high?: number;
  readonly categories?: readonly string[];
  /** Of each side given; a category has one. */
  readonly quasiP: { readonly low?: number; readonly high?: number; readonly of?: number };
  /** Share of random halves of the futures in which this dimension was restricted again, at like coverage and at like density. */
  readonly found: { readonly byCoverage: number; readonly byDensity: number };
}
export interface Described extends Fit {
  readonly sentence: string;
  readonly bounds: readonly Bound[];
  readonly trajectory: readonly Fit[];
}
export interface Discovery {
  readonly harm: string;
  readonly cases: number;
  readonly harmed: number;
  readonly boxes: readonly Described[];
  /** Of all boxes together. */
  readonly together: Pick<Fit, 'coverage' | 'density' | 'cases' | 'harmed'>;
  readonly tree?: { readonly lines: readonly string[]; readonly leaves: number; readonly wrong: number; readonly standardError: number; readonly agreement: Agreement };
  readonly says: string;
}

export interface DiscoverOptions {
  /** A clause: "Residents' living standard is below 0.95". */
  readonly harm: string;
  readonly seed?: string;
  readonly halves?: number;
  readonly patience?: Patience;
}

const bare = ({ cases, harmed, coverage, density, mass, mean, restricted }: Fit): Fit => ({ cases, harmed, coverage, density, mass, mean, restricted });

function togetherOf(boxes: readonly Box[], { points, harmed }: Cases): Discovery['together'] {
  const rows = points.flatMap((point, row) => (boxes.some((box) => inside(box, point)) ? [row] : []));
  const hit = countHarmed(rows.map((row) => harmed[row]));
  return { cases: rows.length, harmed: hit, coverage: hit / countHarmed(harmed), density: hit / rows.length };
}

export function discover(cases: Cases, { harm, seed = '1', halves = 20, patience = PATIENCE }: DiscoverOptions): Discovery {
  const count = cases.points.length;
  const all = countHarmed(cases.harmed);
  const none = { harm, cases: count, harmed: all, boxes: [], together: { cases: 0, harmed: 0, coverage: 0, density: Number.NaN } };
  if (all === 0) return { ...none, says: `${harm} in none of the ${count} futures tried. That is no promise: futures that were not tried are not in it.` };
  if (all === count) return { ...none, says: `${harm} in every one of the ${count} futures tried: nothing that was varied averts it.` };
  if (all < LEAST_CASES || count - all < LEAST_CASES) {
    return { ...none, says: `${harm} in ${all} of ${count} futures tried: at least ${LEAST_CASES} with the harm and ${LEAST_CASES} without are needed to tell what they have in common. Try more points.` };
  }
  const found = prim(cases, patience);
  const { dimensions } = cases;
  const boxes = found.map((one): Described => {
    const again = reproduce(one.among, { coverage: one.harmed / countHarmed(one.among.harmed), density: one.density }, seed, halves, patience);
    const bounds = [...one.box].sort(([a], [b]) => a - b).map(([d, { of, ...limit }]): Bound => {
      const { name, categories = [] } = dimensions[d];
      const quasiP = Object.fromEntries(one.sides.filter(({ dimension }) => dimension === d).map((side) => [side.face, side.quasiP]));
      const { byCoverage, byDensity } = again[d];
      return { name, ...limit, ...(of && { categories: of.map((k) => categories[k]) }), quasiP, found: { byCoverage, byDensity } };
    });
    return { ...bare(one), sentence: sentenceOf(harm, one.box, one, all, dimensions), bounds, trajectory: one.trajectory.map(bare) };
  });
  const { tree, wrong, standardError } = classify(cases, seed);
  const agreement = agreementOf(tree, found.map(({ box }) => box), cases);
  const says = boxes.length > 0 ? boxes.map(({ sentence }) => sentence).join(' ') : `${harm} in ${all} of ${count} futures tried, and no simple box of what was varied describes them.`;
  return {
    harm,
    cases: count,
    harmed: all,
    boxes,
    together: boxes.length > 0 ? togetherOf(found.map(({ box }) => box), cases) : none.together,
    tree: { lines: treeLines(tree, dimensions), leaves: leavesOf(tree), wrong, standardError, agreement },
    says,
  };
}
