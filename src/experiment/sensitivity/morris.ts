/**
 * Trajectories of M. D. Morris, Factorial sampling plans for preliminary computational experiments, Technometrics 33(2), 1991: from a
 * random point of a grid, one factor after another takes one large step, so d + 1 points give an effect of each of d factors.
 */
import { childKey, type Key, uniform } from '../../lib/random.ts';
import type { Points } from './sobolSequence.ts';

export interface MorrisDesign {
  /** Factors. */
  readonly dimensions: number;
  /** Trajectories; ten to fifty are usual. */
  readonly size: number;
  readonly key: Key;
  /** Levels p of the grid, even; a step is p / (2 (p − 1)) of the range, so that every level is as likely before a step as after. */
  readonly levels?: number;
}

/** Trajectories one after another, each of d + 1 points. */
export function morrisDesign({ dimensions, size, key, levels = 4 }: MorrisDesign): Points {
  if (!(levels >= 2 && levels % 2 === 0)) throw new RangeError(`levels of a Morris design are an even number from 2, not ${levels}`);
  return Array.from({ length: size }, (_, k) => trajectory(dimensions, levels, childKey(key, k))).flat();
}

function trajectory(dimensions: number, levels: number, key: Key): number[][] {
  const draw = (what: number, id: number): number => {
    const { k0, k1 } = childKey(key, what);
    return uniform(k0, k1, id);
  };
  const half = levels / 2;
  const factors = [...Array(dimensions).keys()];
  const low = factors.map((k) => Math.floor(draw(0, k) * half));
  const rises = factors.map((k) => draw(1, k) < 0.5);
  const order = factors.map((k) => ({ k, lot: draw(2, k) })).sort((a, b) => a.lot - b.lot || a.k - b.k);
  const point = low.map((level, k) => (rises[k] ? level : level + half));
  const points = [point.slice()];
  for (const { k } of order) {
    point[k] += rises[k] ? half : -half;
    points.push(point.slice());
  }
  return points.map((one) => one.map((level) => level / (levels - 1)));
}
