/**
 * Effects along Morris's trajectories, in units of the measure for the whole range of a factor. µ*, the mean of their sizes, ranks factors
 * (F. Campolongo, J. Cariboni, A. Saltelli, Environmental Modelling & Software 22(10), 2007); µ, the mean with signs, tells the
 * direction; σ tells how much the effect depends on where the others stand, or bends (Morris 1991).
 */
import { mean, variance } from '../../lib/statistics.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { bootstrap, type Index, type Resampling } from './bootstrap.ts';
import type { Points } from './sobolSequence.ts';

export interface Effects {
  readonly muStar: Index;
  readonly mu: number;
  readonly sigma: number;
}

export interface ElementaryEffects extends Pick<Blocks, 'missing' | 'leftOut'> {
  readonly trajectories: number;
  /** By factor. */
  readonly effects: readonly Effects[];
}

/** `points` of a Morris design and their `values`. */
export function elementaryEffects(points: Points, values: readonly number[], resampling: Resampling): ElementaryEffects {
  if (points.length !== values.length) throw new RangeError(`${values.length} values for ${points.length} points`);
  const dimensions = points[0]?.length ?? 0;
  const { whole, numbers, missing, leftOut } = blocksOf(values, dimensions + 1, 'trajectories');
  const effects = whole.map((block, k) => effectsAlong(points, numbers[k] * (dimensions + 1), block, dimensions));
  const sizes = bootstrap(effects.map((of) => of.map(Math.abs)), dimensions, (means) => Array.from(means), resampling);
  return {
    trajectories: whole.length,
    missing,
    leftOut,
    effects: sizes.map((muStar, k) => {
      const of = effects.map((one) => one[k]);
      return { muStar, mu: mean(of), sigma: Math.sqrt(variance(of)) };
    }),
  };
}

/** Of each factor, from the one step in which it moved. */
function effectsAlong(points: Points, start: number, values: readonly number[], dimensions: number): Float64Array {
  const effects = new Float64Array(dimensions).fill(Number.NaN);
  for (let step = 1; step <= dimensions; step++) {
    const [before, after] = [points[start + step - 1], points[start + step]];
    const moved = after.flatMap((value, k) => (value === before[k] ? [] : [k]));
    const [factor] = moved;
    if (factor === undefined || moved.length > 1 || !Number.isNaN(effects[factor])) {
      throw new RangeError(`point ${start + step} is no step of a trajectory: exactly one factor moves, each once, between points ${start} and ${start + dimensions}`);
    }
    effects[factor] = (values[step] - values[step - 1]) / (after[factor] - before[factor]);
  }
  return effects;
}
