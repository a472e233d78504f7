/** Puts names on a map so that none covers another: where there is no room, a dot stays. */
import type { Point } from './cells.ts';

export interface Name {
  readonly pcode: string;
  readonly text: string;
  readonly at: Point;
}
export interface PlacedName extends Name {
  /** Absent where no place was found. */
  readonly place?: Point;
}

const LETTER = 7.4;
const HEIGHT = 14;
/** Where a name may stand, in heights from its centre: on it first. */
const OFFSETS: readonly Point[] = [
  [0, 0],
  [0, -1],
  [0, 1],
  [0, -2],
  [0, 2],
];

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
/** What a name covers. */
export const rectOf = ({ text, at, place = at }: PlacedName): Rect => {
  const half = (text.length * LETTER) / 2;
  return { left: place[0] - half, right: place[0] + half, top: place[1] - HEIGHT / 2, bottom: place[1] + HEIGHT / 2 };
};

/** Earlier names have first choice. */
export function placeNames(names: readonly Name[], width: number): PlacedName[] {
  const taken: { x: number; y: number; half: number }[] = [];
  return names.map((name) => {
    const half = (name.text.length * LETTER) / 2;
    for (const [, down] of OFFSETS) {
      const x = Math.min(Math.max(name.at[0], half), width - half);
      const y = name.at[1] + down * HEIGHT * 0.75;
      if (taken.some((other) => Math.abs(other.x - x) < other.half + half && Math.abs(other.y - y) < HEIGHT)) continue;
      taken.push({ x, y, half });
      return { ...name, place: [x, y] };
    }
    return name;
  });
}
