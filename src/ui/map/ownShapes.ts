/** A user's GeoJSON: outlines joined to zones on p-codes, in whatever property the file keeps them. */
import { say } from '../words/say.ts';
import { type Cell, type Centre, flat, middleOf, type Point } from './cells.ts';

interface Feature {
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: string; readonly coordinates?: unknown } | null;
}

export interface OwnShapes {
  readonly cells: readonly Cell[];
  /** Zones without an outline in the file: they keep their cell. */
  readonly missing: readonly string[];
}

function ringsOf({ geometry }: Feature, middle: number): Point[][] {
  const polygons =
    geometry?.type === 'Polygon' ? [geometry.coordinates] : geometry?.type === 'MultiPolygon' ? (geometry.coordinates as unknown[]) : [];
  return polygons.flatMap((polygon) =>
    (polygon as [number, number][][]).map((ring) => ring.map(([longitude, latitude]) => flat(longitude, latitude, middle))),
  );
}

/** Throws an Error that says what would be right. */
export function readShapes(text: string, zones: Readonly<Record<string, Centre>>, schematic: readonly Cell[]): OwnShapes {
  let file: { readonly features?: readonly Feature[] };
  try {
    file = JSON.parse(text) as typeof file;
  } catch {
    throw new Error(say('outlines-not-json'));
  }
  if (!Array.isArray(file.features)) throw new Error(say('outlines-no-features'));
  const middle = middleOf(zones);
  const found = new Map<string, Point[][]>();
  for (const feature of file.features as readonly Feature[]) {
    const pcode = Object.values(feature.properties ?? {}).find((value) => typeof value === 'string' && value in zones);
    const rings = ringsOf(feature, middle);
    if (typeof pcode === 'string' && rings.length > 0) found.set(pcode, [...(found.get(pcode) ?? []), ...rings]);
  }
  if (found.size === 0) {
    const some = Object.keys(zones).slice(0, 3).join(', ');
    throw new Error(say('outlines-no-pcode', { zones: some }));
  }
  const cells = schematic.map((cell) => ({ ...cell, rings: found.get(cell.pcode) ?? cell.rings }));
  return { cells, missing: schematic.flatMap(({ pcode }) => (found.has(pcode) ? [] : [pcode])) };
}
