/** Boxes in the space of what was varied, and how well one describes the harmed cases. */
import { mean } from '../../lib/statistics.ts';
import { type Cases, countHarmed } from './cases.ts';

/** What a box asks of one dimension: `low ≤ x ≤ high` where these are given, or one of some categories. */
export interface Limit {
  readonly low?: number;
  readonly high?: number;
  readonly of?: readonly number[];
}
/** By dimension; whatever has no entry is free. */
export type Box = ReadonlyMap<number, Limit>;
export const EVERYTHING: Box = new Map();

export type Face = 'low' | 'high' | 'of';
export const FACES = ['low', 'high', 'of'] as const satisfies readonly Face[];
export interface Restriction {
  readonly dimension: number;
  readonly face: Face;
}

export const within = (x: number, { low, high, of }: Limit): boolean => !(low !== undefined && x < low) && !(high !== undefined && x > high) && !(of !== undefined && !of.includes(x));

export function inside(box: Box, point: readonly number[]): boolean {
  for (const [dimension, limit] of box) if (!within(point[dimension], limit)) return false;
  return true;
}

export const rowsInside = (box: Box, { points }: Cases): number[] => points.flatMap((point, row) => (inside(box, point) ? [row] : []));

/** The box with this side put, or with none there. */
export function withFace(box: Box, { dimension, face }: Restriction, value?: number | readonly number[]): Box {
  const { [face]: _old, ...rest } = box.get(dimension) ?? {};
  const limit: Limit = value === undefined ? rest : { ...rest, [face]: value };
  const next = new Map(box);
  if (Object.keys(limit).length === 0) next.delete(dimension);
  else next.set(dimension, limit);
  return next;
}

export const restrictionsOf = (box: Box): Restriction[] =>
  [...box].flatMap(([dimension, limit]) => FACES.filter((face) => limit[face] !== undefined).map((face) => ({ dimension, face }))).sort((a, b) => a.dimension - b.dimension);

/** How a box describes cases; the words are those of B. P. Bryant, R. J. Lempert, Technological Forecasting and Social Change 77, 2010. */
export interface Fit {
  readonly cases: number;
  readonly harmed: number;
  /** Of all harmed cases, the share inside. */
  readonly coverage: number;
  /** Of the cases inside, the share harmed. NaN for an empty box. */
  readonly density: number;
  /** Of all cases, the share inside. */
  readonly mass: number;
  /** Of the figure that was judged, over the cases inside, in its unit. */
  readonly mean: number;
  /** Dimensions that the box restricts: the fewer, the easier to understand. */
  readonly restricted: number;
}

export function fitOf(box: Box, cases: Cases): Fit {
  const rows = rowsInside(box, cases);
  const harmed = countHarmed(rows.map((row) => cases.harmed[row]));
  return {
    cases: rows.length,
    harmed,
    coverage: harmed / countHarmed(cases.harmed),
    density: harmed / rows.length,
    mass: rows.length / cases.points.length,
    mean: mean(rows.map((row) => cases.values[row])),
    restricted: box.size,
  };
}

/**
 * One figure for coverage and density, their harmonic mean with density counting twice, because a further box may add coverage and nothing
 * adds density: F_β = (1 + β²) density × coverage / (β² density + coverage) with β = ½ (C. J. van Rijsbergen, Information Retrieval, 1979).
 */
export const balance = ({ coverage, density }: Pick<Fit, 'coverage' | 'density'>): number =>
  coverage > 0 && density > 0 ? (1.25 * density * coverage) / (0.25 * density + coverage) : 0;
