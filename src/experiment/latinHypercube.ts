/** Latin hypercube sampling: M. D. McKay, R. J. Beckman, W. J. Conover, Technometrics 21(2), 1979. */
import { decisionKey, seedKey, uniform } from '../lib/random.ts';

/**
 * `draws` points in the unit cube, one coordinate for each name: along each coordinate, every one of `draws` equal slices holds exactly
 * one point. Addressed: a coordinate depends on (seed, its name, the number of the draw) and `draws`, not on the other coordinates.
 */
export function latinHypercube(seed: string, names: readonly string[], draws: number): Readonly<Record<string, number>>[] {
  const points = Array.from({ length: draws }, (): Record<string, number> => ({}));
  for (const name of names) {
    const order = decisionKey(seedKey(seed), `latin hypercube order ${name}`, 0);
    const place = decisionKey(seedKey(seed), `latin hypercube place ${name}`, 0);
    const lots = Array.from(points, (_, k) => ({ k, lot: uniform(order.k0, order.k1, k) })).sort((a, b) => a.lot - b.lot || a.k - b.k);
    for (const [slice, { k }] of lots.entries()) {
      const point = points[k];
      if (point !== undefined) point[name] = (slice + uniform(place.k0, place.k1, k)) / draws;
    }
  }
  return points;
}
