/** Outlines with the table of their properties, so that names, codes and counts in them are read as those of any other table. */
import { polygonArea, polygonCentroid } from 'd3';
import { clean, type Table } from './sheet.ts';
import type { Code } from './problem.ts';

export type Point = readonly [number, number];
/** Longitude and latitude in degrees; the first ring of a polygon is its outer one. */
export type Polygon = readonly (readonly Point[])[];

export interface Outline {
  /** That of the table of properties. */
  readonly line: number;
  readonly polygons: readonly Polygon[];
}

interface Feature {
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

const isPoint = (point: unknown): point is Point => Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1]);
const isPolygon = (polygon: unknown): polygon is Polygon => Array.isArray(polygon) && polygon.length > 0 && polygon.every((ring) => Array.isArray(ring) && ring.length > 3 && ring.every(isPoint));

function polygonsOf({ geometry }: Feature): Polygon[] {
  const { type, coordinates } = geometry ?? {};
  const all = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' && Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  return all.filter(isPolygon);
}

const inDegrees = ([longitude, latitude]: Point): boolean => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/** Points of single features, as households would have them. */
const isPointFeature = ({ geometry }: Feature): boolean => geometry?.type === 'Point' || geometry?.type === 'MultiPoint';

export function readGeoJson(text: string, file: string): { readonly table: Table; readonly outlines: readonly Outline[] } | { readonly refused: Code } {
  let content: { readonly features?: unknown };
  try {
    content = JSON.parse(text) as typeof content;
  } catch {
    return { refused: 'unreadable' };
  }
  const features = (Array.isArray(content?.features) ? content.features : []) as readonly Feature[];
  const outlines = features.flatMap((feature, at) => {
    const polygons = polygonsOf(feature);
    return polygons.length === 0 ? [] : [{ line: at + 1, polygons }];
  });
  if (outlines.length === 0) return { refused: features.some(isPointFeature) ? 'positions' : 'noOutlines' };
  if (!outlines.every(({ polygons }) => polygons.every((polygon) => polygon.every((ring) => ring.every(inDegrees))))) return { refused: 'projected' };
  const headers = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const told = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? clean(String(value)) : '');
  const rows = features.map(({ properties }, at) => ({ line: at + 1, cells: headers.map((header) => told(properties?.[header])) }));
  return { table: { file, headerLine: 0, headers, tags: headers.map(() => ''), rows }, outlines };
}

const KM_PER_DEGREE = 111.2;
const RADIANS = Math.PI / 180;

/** Area and centre of an outline, flat around its own latitude: right to a hundredth for anything as large as a district. */
export function measured({ polygons }: Outline): { readonly areaKm2: number; readonly longitudeDegrees: number; readonly latitudeDegrees: number } {
  const latitudes = polygons.flatMap(([outer = []]) => outer.map(([, latitude]) => latitude));
  const middle = latitudes.reduce((sum, one) => sum + one, 0) / Math.max(1, latitudes.length);
  const shrink = Math.cos(middle * RADIANS);
  const flat = polygons.map((rings) => rings.map((ring) => ring.map(([x, y]): [number, number] => [x * shrink, y])));
  const area = ([outer = [], ...holes]: [number, number][][]): number => Math.abs(polygonArea(outer)) - holes.reduce((sum, hole) => sum + Math.abs(polygonArea(hole)), 0);
  const largest = flat.reduce((best, one) => (area(one) > area(best) ? one : best), flat[0] ?? []);
  const [x, y] = polygonCentroid(largest[0] ?? []);
  return { areaKm2: flat.reduce((sum, one) => sum + area(one), 0) * KM_PER_DEGREE * KM_PER_DEGREE, longitudeDegrees: x / shrink, latitudeDegrees: y };
}
