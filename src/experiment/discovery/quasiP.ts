/**
 * Quasi-p values of the sides of a box (Bryant and Lempert 2010, section 3.4): had this side taken cases away at random, how likely would
 * at least so many of those left be harmed? With H of T cases harmed in the box without this side, and h of t with it, P(X ≥ h) for X
 * binomial with t trials and chance H/T. "Quasi", because the box was searched for: a small value is no proof, a large one is a warning.
 */
import { incompleteBeta } from '../../lib/distributions.ts';
import { type Box, fitOf, restrictionsOf, type Restriction, withFace } from './box.ts';
import type { Cases } from './cases.ts';

/** P(X ≥ h), X binomial: I_p(h, t − h + 1), Abramowitz and Stegun 26.5.24. */
export function binomialTail(h: number, t: number, p: number): number {
  return h <= 0 ? 1 : incompleteBeta(p, 1 - p, h, t - h + 1);
}

export interface Side extends Restriction {
  readonly quasiP: number;
}

export function sidesOf(box: Box, cases: Cases): Side[] {
  const { cases: t, harmed: h } = fitOf(box, cases);
  return restrictionsOf(box).map((side) => {
    const without = fitOf(withFace(box, side), cases);
    return { ...side, quasiP: binomialTail(h, t, without.harmed / without.cases) };
  });
}

/** Sides above `level` are dropped, the weakest first, until each that is left is below it. */
export function dropWeak(box: Box, cases: Cases, level: number): Box {
  for (let left = box; ; ) {
    const weakest = sidesOf(left, cases).reduce<Side | undefined>((worst, side) => (side.quasiP > (worst?.quasiP ?? level) ? side : worst), undefined);
    if (weakest === undefined) return left;
    left = withFace(left, weakest);
  }
}
