/** Evenly spread places within the cells of a map, clear of its names. */
import type { Point } from '../map/cells.ts';
import type { Rect } from '../map/names.ts';

type Ring = readonly Point[];

/** Steps of the R2 sequence (Roberts 2018, “The unreasonable effectiveness of quasirandom sequences”): powers of 1 over the plastic number. */
const PLASTIC = 1.324717957244746;
const STEP_X = 1 / PLASTIC;
const STEP_Y = 1 / (PLASTIC * PLASTIC);
/** Of a cell that names cover more than this share of, the places lie under them: names keep a halo. */
const MOST_COVERED = 0.6;
const TRIED = 400;

function holds(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
      const [ax, ay] = ring[at] as Point;
      const [bx, by] = ring[before] as Point;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

const covers = ({ left, top, right, bottom }: Rect, x: number, y: number): boolean => x >= left && x <= right && y >= top && y <= bottom;

/** The first `count` places of a cell, x and y in turn: the same whatever the count. */
export function placesIn(rings: readonly Ring[], names: readonly Rect[], count: number): Float32Array {
  const places = new Float32Array(count * 2);
  const all = rings.flat();
  if (all.length === 0) return places.fill(Number.NaN);
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [top, bottom] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const near = names.filter((name) => name.left < right && name.right > left && name.top < bottom && name.bottom > top);
  const at = (k: number): Point => [left + ((0.5 + k * STEP_X) % 1) * (right - left), top + ((0.5 + k * STEP_Y) % 1) * (bottom - top)];
  const inside = Array.from({ length: TRIED }, (_, k) => at(k)).filter(([x, y]) => holds(rings, x, y));
  const clear = inside.filter(([x, y]) => !near.some((name) => covers(name, x, y)));
  const avoided = clear.length >= (1 - MOST_COVERED) * inside.length ? near : [];
  const longest = (count + 1) * TRIED; // a cell of hardly any area ends too
  for (let k = 0, found = 0; found < count && k < longest; k++) {
    const [x, y] = at(k);
    if (!holds(rings, x, y) || avoided.some((name) => covers(name, x, y))) continue;
    places[found * 2] = x;
    places[found * 2 + 1] = y;
    found++;
  }
  return places;
}
