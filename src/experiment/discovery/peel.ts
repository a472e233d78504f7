/**
 * Top-down peeling of the patient rule induction method: J. H. Friedman, N. I. Fisher, Bump hunting in high-dimensional data,
 * Statistics and Computing 9, 1999, section 7.1.
 *
 * From everything on, a thin layer is taken off again and again: of a number the lowest or the highest part `alpha` of the cases that
 * are still inside, of a category one value. Taken is the layer that raises the share of harmed cases most for each case that goes: layers
 * differ in size where values are tied (the "lenient" criterion of J. H. Kwakkel, M. Jaxa-Rozen, Environmental Modelling & Software 79, 2016).
 * Where no layer raises it, the thinnest goes. A category has to earn it by a quasi-p value below 0.05: its layers are
 * thick, and one that says nothing would else halve the cases for nothing.
 */
import { type Box, EVERYTHING, type Fit, fitOf, type Limit, type Restriction, withFace } from './box.ts';
import { type Cases, countHarmed, ordersOf } from './cases.ts';
import { binomialTail } from './quasiP.ts';

export interface Patience {
  /** Part of the cases inside that a peel takes: patient where small. */
  readonly alpha: number;
  /** Least part of all cases that a box holds. */
  readonly leastMass: number;
}
export const PATIENCE: Patience = { alpha: 0.05, leastMass: 0.05 };

/** One box of the trajectory: how it is bounded and how it fits. */
export interface Step extends Fit {
  readonly box: Box;
}

/** Quasi-p value below which a category goes. */
const EARNED = 0.05;

interface Layer extends Restriction {
  readonly value: Limit['low'] | Limit['of'];
  readonly rows: readonly number[];
}

/** A bound between two neighbouring values: halfway, so that neither side of it is a case. */
export const between = (a: number, b: number): number => a + (b - a) / 2;

/** The end of `order` that is cut: at most the part alpha, whole groups of equal values, at least the outermost group. */
function end(order: readonly number[], at: (row: number) => number, alpha: number): { readonly rows: readonly number[]; readonly bound: number } | undefined {
  const wished = Math.max(1, Math.floor(alpha * order.length));
  const kept = wished < order.length ? at(order[wished]) : Number.NaN;
  let cut = wished;
  while (cut > 0 && at(order[cut - 1]) === kept) cut--;
  if (cut === 0) while (cut < order.length && at(order[cut]) === kept) cut++;
  return cut < order.length ? { rows: order.slice(0, cut), bound: between(at(order[cut - 1]), at(order[cut])) } : undefined;
}

function layersOf(cases: Cases, dimension: number, order: readonly number[], alpha: number): Layer[] {
  const at = (row: number): number => cases.points[row][dimension];
  if (cases.dimensions[dimension].categories !== undefined) {
    const present = [...new Set(order.map(at))];
    if (present.length < 2) return [];
    return present.map((gone) => ({ dimension, face: 'of', value: present.filter((one) => one !== gone), rows: order.filter((row) => at(row) === gone) }));
  }
  const low = end(order, at, alpha);
  const high = end(order.toReversed(), at, alpha);
  return [
    ...(low ? [{ dimension, face: 'low' as const, value: low.bound, rows: low.rows }] : []),
    ...(high ? [{ dimension, face: 'high' as const, value: high.bound, rows: high.rows }] : []),
  ];
}

/** The peeling trajectory: from everything to the smallest box that is still large enough, or to one in which all are harmed. */
export function peel(cases: Cases, { alpha, leastMass }: Patience = PATIENCE): Step[] {
  const least = Math.max(1, Math.ceil(leastMass * cases.points.length));
  let orders = ordersOf(cases);
  let step: Step = { box: EVERYTHING, ...fitOf(EVERYTHING, cases) };
  const trajectory = [step];
  while (step.cases > least && step.harmed > 0 && step.harmed < step.cases) {
    const { cases: count, harmed } = step;
    const share = harmed / count;
    let best: Layer | undefined;
    let most = { raises: Number.NEGATIVE_INFINITY, after: Number.NEGATIVE_INFINITY };
    for (const layer of orders.flatMap((order, d) => layersOf(cases, d, order, alpha))) {
      const size = layer.rows.length;
      const left = harmed - countHarmed(layer.rows.map((row) => cases.harmed[row]));
      const after = left / (count - size);
      if (count - size < least || (layer.face === 'of' && binomialTail(left, count - size, share) >= EARNED)) continue;
      const raises = after > share ? (after - share) / size : -size;
      if (raises > most.raises || (raises === most.raises && after > most.after)) [best, most] = [layer, { raises, after }];
    }
    if (best === undefined) break;
    const gone = new Set(best.rows);
    orders = orders.map((order) => order.filter((row) => !gone.has(row)));
    const box = withFace(step.box, best, best.value);
    step = { box, ...fitOf(box, cases) };
    trajectory.push(step);
  }
  return trajectory;
}
