/** Five classes of a map, the same for all months so that colours can be compared while it plays. */
import { quantileSorted, tickStep } from 'd3';

export interface Classes {
  /** Ascending bounds between the classes: one fewer than classes. */
  readonly bounds: readonly number[];
  /** Around zero, for differences. */
  readonly diverging: boolean;
}

const COUNT = 5;

function rounded(value: number, spread: number): number {
  const step = tickStep(0, spread, 40);
  return Number((Math.round(value / step) * step).toPrecision(12));
}

/** Levels: bounds at fifths of what zones show over all months, rounded. Differences: symmetric around zero. */
export function classesOf(values: readonly number[], diverging: boolean): Classes {
  const known = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (known.length === 0) return { bounds: [], diverging };
  if (diverging) {
    const size =
      quantileSorted(
        known.map(Math.abs).sort((a, b) => a - b),
        0.95,
      ) || 1;
    return { bounds: [-0.5, -0.1, 0.1, 0.5].map((share) => Number((share * size).toPrecision(2))), diverging };
  }
  const spread = (known.at(-1) ?? 0) - (known[0] ?? 0);
  const bounds = Array.from({ length: COUNT - 1 }, (_, at) => rounded(quantileSorted(known, (at + 1) / COUNT) ?? 0, spread || 1));
  return { bounds: [...new Set(bounds)], diverging };
}

/** So much of the way from the lowest bound to the highest may one move before colours change their meaning. */
const ALIKE = 0.1;

/** The classes that are drawn stay where fresh ones are nearly the same, so that a finer result moves zones and not the legend. */
export function keepClasses(held: Classes | undefined, fresh: Classes): Classes {
  if (held === undefined || held.diverging !== fresh.diverging || held.bounds.length !== fresh.bounds.length) return fresh;
  const reach = ALIKE * ((fresh.bounds.at(-1) ?? 0) - (fresh.bounds[0] ?? 0));
  return held.bounds.every((bound, at) => Math.abs(bound - (fresh.bounds[at] ?? Number.NaN)) <= reach) ? held : fresh;
}

export const classOf = (value: number, { bounds }: Classes): number => {
  const at = bounds.findIndex((bound) => value < bound);
  return at < 0 ? bounds.length : at;
};

/** Which of the five colours a class has, when rounding left fewer classes. */
export const colourOf = (index: number, { bounds }: Classes): number =>
  bounds.length === COUNT - 1 ? index : Math.round((index * (COUNT - 1)) / Math.max(1, bounds.length));
