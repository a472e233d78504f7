/** Children of two parents in the unit cube. Every draw is a number in (0, 1), asked for by its place. */
import { pow } from '../../lib/exact.ts';

/** The larger, the nearer children stay to their parents; the figures of K. Deb and others 2002. */
const CROSSOVER_INDEX = 15;
const MUTATION_INDEX = 20;
/** Part of the coordinates that are crossed. */
const CROSSED = 0.5;

export type Draw = (index: number) => number;
const DRAWS_OF_CROSSOVER = 3;
const DRAWS_OF_MUTATION = 2;

/** Spread of a child about its parents, for a parent `room` from the wall of the cube, in units of the parents' distance. */
function spread(room: number, u: number): number {
  const alpha = 2 - pow(1 + 2 * room, -(CROSSOVER_INDEX + 1));
  return u <= 1 / alpha ? pow(u * alpha, 1 / (CROSSOVER_INDEX + 1)) : pow(1 / (2 - u * alpha), 1 / (CROSSOVER_INDEX + 1));
}

const inCube = (x: number): number => Math.min(1, Math.max(0, x));

/** Simulated binary crossover within bounds: K. Deb, R. B. Agrawal, Complex Systems 9(2), 1995; bounds as in the authors' NSGA-II. */
export function crossed(a: readonly number[], b: readonly number[], draw: Draw): readonly [number[], number[]] {
  const first = [...a];
  const second = [...b];
  for (let k = 0; k < a.length; k++) {
    const [low, high] = a[k] < b[k] ? [a[k], b[k]] : [b[k], a[k]];
    const at = k * DRAWS_OF_CROSSOVER;
    if (!(high - low > 1e-14) || draw(at) > CROSSED) continue;
    const u = draw(at + 1);
    const middle = (low + high) / 2;
    const half = (high - low) / 2;
    const children = [inCube(middle - half * spread(low / (high - low), u)), inCube(middle + half * spread((1 - high) / (high - low), u))];
    const swap = draw(at + 2) < 0.5 ? 1 : 0;
    first[k] = children[swap];
    second[k] = children[1 - swap];
  }
  return [first, second];
}

/** Polynomial mutation within bounds, one coordinate on average: K. Deb, M. Goyal, Computer Science and Informatics 26(4), 1996. */
export function mutated(point: readonly number[], draw: Draw): number[] {
  return point.map((x, k) => {
    const at = k * DRAWS_OF_MUTATION;
    if (draw(at) >= 1 / point.length) return x;
    const u = draw(at + 1);
    const down = u < 0.5;
    const wall = pow(1 - (down ? x : 1 - x), MUTATION_INDEX + 1);
    const reach = down ? 2 * u + (1 - 2 * u) * wall : 2 * (1 - u) + (2 * u - 1) * wall;
    const step = pow(reach, 1 / (MUTATION_INDEX + 1)) - 1;
    return inCube(down ? x + step : x - step);
  });
}

export const drawsOfCrossover = (dimensions: number): number => dimensions * DRAWS_OF_CROSSOVER;
