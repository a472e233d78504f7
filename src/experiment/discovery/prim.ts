/**
 * Boxes of futures in which a harm is frequent, by the patient rule induction method (Friedman and Fisher 1999) with the measures of
 * Bryant and Lempert (2010).
 *
 * Which box of the trajectory is taken is a judgement; here a rule, so that a command comes out the same again:
 * 1. the box with the best balance of coverage and density is the mark;
 * 2. of all boxes within 0.02 of it, the one that restricts the fewest dimensions is taken (of several, the nearest to the mark);
 * 3. it is widened by pasting, and sides with a quasi-p value above 0.05 are dropped.
 * A further box is looked for among the cases outside those found (Friedman and Fisher's covering), and stays only if at least half of its
 * cases are harmed, more than twice as often as outside the boxes as a whole, and it covers a twentieth of all harmed cases.
 */
import { balance, type Box, type Fit, fitOf, inside } from './box.ts';
import { type Cases, countHarmed, pick } from './cases.ts';
import { paste } from './paste.ts';
import { type Patience, PATIENCE, peel, type Step } from './peel.ts';
import { dropWeak, type Side, sidesOf } from './quasiP.ts';

const NEAR = 0.02;
const LEVEL = 0.05;
const MOST_BOXES = 3;
const LEAST_DENSITY = 0.5;
const LEAST_LIFT = 2;
const LEAST_COVERAGE = 0.05;

/** The step of a trajectory that is taken, by rules 1 and 2. */
export function choose(trajectory: readonly Step[]): Step {
  const mark = Math.max(...trajectory.map(balance));
  return trajectory.filter((step) => balance(step) >= mark - NEAR).reduce((best, step) => (step.restricted - best.restricted || balance(best) - balance(step)) < 0 ? step : best);
}

export interface Found extends Fit {
  readonly box: Box;
  readonly sides: readonly Side[];
  readonly trajectory: readonly Step[];
  /** The cases among which it was looked for: all, less those in the boxes before. */
  readonly among: Cases;
}

function findBox(cases: Cases, patience: Patience): Found {
  const trajectory = peel(cases, patience);
  const box = dropWeak(paste(cases, choose(trajectory).box, patience.alpha), cases, LEVEL);
  return { box, sides: sidesOf(box, cases), trajectory, among: cases, ...fitOf(box, cases) };
}

/** Boxes in the order found; coverage and mass of each are of all cases, density of those that no earlier box holds. */
export function prim(cases: Cases, patience: Patience = PATIENCE): Found[] {
  const all = countHarmed(cases.harmed);
  const found: Found[] = [];
  for (let left = cases; found.length < MOST_BOXES && countHarmed(left.harmed) > 0; ) {
    const one = findBox(left, patience);
    const coverage = one.harmed / all;
    const outside = countHarmed(left.harmed) / left.points.length;
    const describes = one.box.size > 0 && (found.length === 0 || (one.density >= LEAST_DENSITY && one.density > LEAST_LIFT * outside && coverage >= LEAST_COVERAGE));
    if (!describes) break;
    found.push({ ...one, coverage, mass: one.cases / cases.points.length });
    left = pick(left, left.points.flatMap((point, row) => (inside(one.box, point) ? [] : [row])));
  }
  return found;
}
