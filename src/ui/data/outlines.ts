/** Outlines of the files under the codes of the zones, as the map takes them. */
import type { Gathered } from '../../data/in/gathered.ts';

export function outlinesText({ zones }: Gathered): string | undefined {
  const features = zones.flatMap(({ id, polygons }) => (polygons === undefined ? [] : [{ type: 'Feature', properties: { pcode: id }, geometry: { type: 'MultiPolygon', coordinates: polygons } }]));
  return features.length === 0 ? undefined : JSON.stringify({ type: 'FeatureCollection', features });
}
