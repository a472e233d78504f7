/**
 * Schematic outlines: the cells around district centres, cut to a rounded hull. They claim no border. A user's own GeoJSON,
 * joined on p-codes, replaces them. Flat coordinates: longitude shortened by the cosine of the latitude, north up.
 */
import { Delaunay, polygonHull } from 'd3';

export type Point = readonly [number, number];
export interface Cell {
  readonly pcode: string;
  readonly centre: Point;
  readonly rings: readonly (readonly Point[])[];
}
export interface Centre {
  readonly latitudeDegrees: number;
  readonly longitudeDegrees: number;
  readonly areaKm2: number;
}

const DEGREE = Math.PI / 180;
const PAD_DEGREES = 0.09;
const ROUND = 24;
const KM_PER_DEGREE = 111.2;
/** No cell reaches further from its centre than a disc of about twice its district's area, or this. */
const REACH_KM = 11;
const REACH_FACTOR = 1.45;

export const flat = (longitude: number, latitude: number, middle: number): Point => [longitude * Math.cos(middle * DEGREE), -latitude];

export const middleOf = (zones: Readonly<Record<string, Centre>>): number => {
  const latitudes = Object.values(zones).map(({ latitudeDegrees }) => latitudeDegrees);
  return latitudes.reduce((sum, value) => sum + value, 0) / Math.max(1, latitudes.length);
};

function circle([x, y]: Point, radius: number): [number, number][] {
  return Array.from({ length: ROUND }, (_, step) => {
    const angle = (step / ROUND) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** The hull of circles around all centres. */
const paddedHull = (points: readonly Point[], pad: number): Point[] => polygonHull(points.flatMap((point) => circle(point, pad))) ?? [];

const reachOf = ({ areaKm2 }: Centre): number => Math.max(REACH_KM, REACH_FACTOR * Math.sqrt(areaKm2 / Math.PI)) / KM_PER_DEGREE;

/** Sutherland–Hodgman: keeps what of `ring` lies inside the convex `window`. */
export function clip(ring: readonly Point[], window: readonly Point[]): Point[] {
  const area = window.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = window[(at + 1) % window.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  const sign = Math.sign(area);
  return window.reduce<Point[]>(
    (kept, from, at) => {
      const to = window[(at + 1) % window.length] ?? from;
      const side = ([x, y]: Point): number => sign * ((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
      return kept.flatMap((point, index) => {
        const previous = kept[(index + kept.length - 1) % kept.length] ?? point;
        const [here, there] = [side(point), side(previous)];
        const share = there / (there - here);
        const crossing: Point = [previous[0] + share * (point[0] - previous[0]), previous[1] + share * (point[1] - previous[1])];
        if (here >= 0) return there >= 0 ? [point] : [crossing, point];
        return there >= 0 ? [crossing] : [];
      });
    },
    [...ring],
  );
}

export function cellsOf(zones: Readonly<Record<string, Centre>>): Cell[] {
  const middle = middleOf(zones);
  const pcodes = Object.keys(zones);
  const points = Object.values(zones).map(({ longitudeDegrees, latitudeDegrees }) => flat(longitudeDegrees, latitudeDegrees, middle));
  const hull = paddedHull(points, PAD_DEGREES);
  const xs = hull.map(([x]) => x);
  const ys = hull.map(([, y]) => y);
  const bounds: [number, number, number, number] = [Math.min(...xs) - 1, Math.min(...ys) - 1, Math.max(...xs) + 1, Math.max(...ys) + 1];
  const voronoi = Delaunay.from(points as [number, number][]).voronoi(bounds);
  return pcodes.map((pcode, index) => {
    const ring = voronoi.cellPolygon(index) as readonly Point[] | null;
    const centre = points[index] ?? [0, 0];
    const zone = zones[pcode];
    if (ring === null || zone === undefined) return { pcode, centre, rings: [] };
    return { pcode, centre, rings: [clip(clip(ring.slice(0, -1), hull), circle(centre, reachOf(zone)))] };
  });
}

/** Fits all cells into a width; returns how to place a point, and the height that it takes. */
export function fitTo(cells: readonly Cell[], width: number, pad: number): { place: (point: Point) => Point; height: number } {
  const all = cells.flatMap(({ rings, centre }) => [centre, ...rings.flat()]);
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [top, bottom] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const scale = (width - 2 * pad) / Math.max(1e-9, right - left);
  return { place: ([x, y]) => [pad + (x - left) * scale, pad + (y - top) * scale], height: Math.ceil((bottom - top) * scale + 2 * pad) };
}
