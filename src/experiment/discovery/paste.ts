/**
 * Bottom-up pasting (Friedman and Fisher 1999, section 7.2): greedy peels cut some sides too far, so thin layers just outside are put back
 * for as long as the balance of coverage and density rises. Friedman and Fisher ask that the share of harmed cases inside rises, which a
 * single wrong label at the edge of a dense box forbids.
 */
import { balance, type Box, fitOf, restrictionsOf, type Restriction, rowsInside, withFace } from './box.ts';
import type { Cases } from './cases.ts';
import { between, PATIENCE } from './peel.ts';

/** The box with one side moved outwards by about `wished` cases, or gone where none is left outside it. */
function wider(cases: Cases, box: Box, side: Restriction, outside: readonly number[], wished: number): Box[] {
  const at = (row: number): number => cases.points[row][side.dimension];
  if (side.face === 'of') {
    const of = box.get(side.dimension)?.of ?? [];
    const all = cases.dimensions[side.dimension].categories?.length ?? 0;
    return [...new Set(outside.map(at))].map((value) => withFace(box, side, of.length + 1 < all ? [...of, value].sort((a, b) => a - b) : undefined));
  }
  const direction = side.face === 'low' ? -1 : 1;
  const nearest = outside.toSorted((a, b) => direction * (at(a) - at(b)) || a - b);
  let count = Math.min(wished, nearest.length);
  while (count < nearest.length && at(nearest[count]) === at(nearest[count - 1])) count++;
  const bound = count < nearest.length ? between(at(nearest[count - 1]), at(nearest[count])) : undefined;
  return [withFace(box, side, bound)];
}

export function paste(cases: Cases, narrow: Box, alpha: number = PATIENCE.alpha): Box {
  let [box, here] = [narrow, fitOf(narrow, cases)];
  let wished = Math.max(1, Math.floor(alpha * here.cases));
  while (wished >= 1) {
    const inside = new Set(rowsInside(box, cases));
    const tried = restrictionsOf(box).flatMap((side) => {
      const outside = rowsInside(withFace(box, side), cases).filter((row) => !inside.has(row));
      return outside.length > 0 ? wider(cases, box, side, outside, wished) : [withFace(box, side)];
    });
    const best = tried.map((one) => ({ box: one, fit: fitOf(one, cases) })).reduce((most, one) => (balance(one.fit) > balance(most.fit) ? one : most), { box, fit: here });
    if (best.box === box) wished = Math.floor(wished / 2); // thinner layers, down to a single case
    else [box, here] = [best.box, best.fit];
  }
  return box;
}
