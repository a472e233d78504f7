/** Dots into pixels: those who stay are painted once a month, those who move over them in every frame. */
import { isHere, NOT_HERE, type Stays } from './stays.ts';

/** What is drawn of a person at a month: by code of Origin a colour and a shape. */
export interface Look {
  /** Little-endian RGBA, by code of Origin. */
  readonly colours: Uint32Array;
  /** Of those who are not chosen. */
  readonly faint: Uint32Array;
  /** Pixels of the display for one of the page. */
  readonly ratio: number;
  /** Side of a dot in pixels of the display. */
  readonly side: number;
}

export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

/** By zone: x and y in turn, in pixels of the page. */
export type Places = readonly Float32Array[];

/** Share of a step that one person's move takes; the rest is before or after, each at their own time. */
const MOVING_SHARE = 0.55;
/** How far beyond their place those who come and go begin and end, as a share of the way to the middle of the map. */
const RIM_SHARE = 0.16;

const RESIDENT = 0;
const DISPLACED = 3;

/** A square for those who lived here, round for those who came, a triangle for displaced people: shape doubles hue where dots are larger than a pixel. */
function dot({ width, height, pixels }: Canvas, x: number, y: number, colour: number, origin: number, side: number): void {
  const size = origin === RESIDENT || side === 1 ? side : side + 1;
  const left = Math.round(x - size / 2);
  const top = Math.round(y - size / 2);
  if (left < 0 || top < 0 || left + size > width || top + size > height) return;
  const round = size > 2 && origin !== RESIDENT && origin !== DISPLACED;
  for (let row = 0; row < size; row++) {
    const inset = round && (row === 0 || row === size - 1) ? 1 : origin === DISPLACED && size > 1 ? (size - 1 - row) >> 1 : 0;
    const start = (top + row) * width + left;
    for (let at = start + inset; at < start + size - inset; at++) pixels[at] = colour;
  }
}

export function placeOf(stays: Stays, places: Places, move: number): readonly [number, number] | undefined {
  const x = partOf(stays, places, move, 0);
  return Number.isNaN(x) ? undefined : [x, partOf(stays, places, move, 1)];
}

/** One coordinate, without making a pair: x for 0, y for 1; not a number for who is not here. */
function partOf({ of, slot }: Stays, places: Places, move: number, part: 0 | 1): number {
  const where = of.where[move];
  if (move === NOT_HERE || !isHere(where)) return Number.NaN;
  return places[(where ?? 1) - 1]?.[(slot[move] ?? 0) * 2 + part] ?? Number.NaN;
}

/** Nobody is picked out. */
export const everybody = (): boolean => true;

export interface Scene {
  readonly stays: Stays;
  readonly places: Places;
  readonly look: Look;
  readonly chosen: (person: number) => boolean;
}

const colourOf = ({ stays, look, chosen }: Scene, person: number): number =>
  (chosen(person) ? look.colours : look.faint)[stays.of.origin[person] ?? 0] ?? 0;

/** All whose last move is the same at both months. Who is not chosen lies beneath. */
export function paintStill(scene: Scene, before: Int32Array, now: Int32Array, canvas: Canvas): void {
  const { stays, places, look, chosen } = scene;
  const { order, of } = stays;
  canvas.pixels.fill(0);
  for (const wanted of chosen === everybody ? [true] : [false, true]) {
    const colours = wanted ? look.colours : look.faint;
    for (let k = 0; k < order.length; k++) {
      const person = order[k] ?? 0;
      const move = now[person] ?? NOT_HERE;
      if (move !== before[person] || chosen(person) !== wanted) continue;
      const x = partOf(stays, places, move, 0);
      if (Number.isNaN(x)) continue;
      const origin = of.origin[person] ?? 0;
      dot(canvas, x * look.ratio, partOf(stays, places, move, 1) * look.ratio, colours[origin] ?? 0, origin, look.side);
    }
  }
}

/** Who moves between the two months, by person. */
export function movers(before: Int32Array, now: Int32Array): Int32Array {
  const moving = new Int32Array(now.length);
  let count = 0;
  for (let person = 0; person < now.length; person++) if (now[person] !== before[person]) moving[count++] = person;
  return moving.subarray(0, count);
}

const eased = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) * (1 - t));
/** A person's own time within a step: the same in every month. */
const ownTime = (id: number): number => (Math.imul(id ^ (id >>> 15), 0x2c1b3c6d) >>> 0) / 4294967296;

/** Those who move, at a share of the step. Who comes or goes does so from and to a little beyond their place, seen from the middle: no border is meant. */
export function paintMoving(scene: Scene, moving: Int32Array, before: Int32Array, now: Int32Array, t: number, canvas: Canvas): void {
  const { stays, places, look } = scene;
  const middle = [canvas.width / look.ratio / 2, canvas.height / look.ratio / 2] as const;
  const beyond = ([x, y]: readonly [number, number]): readonly [number, number] => [x + (x - middle[0]) * RIM_SHARE, y + (y - middle[1]) * RIM_SHARE];
  for (const person of moving) {
    const [a, b] = [placeOf(stays, places, before[person] ?? NOT_HERE), placeOf(stays, places, now[person] ?? NOT_HERE)];
    const own = eased(Math.min(1, Math.max(0, (t - ownTime(stays.of.id[person] ?? 0) * (1 - MOVING_SHARE)) / MOVING_SHARE)));
    if ((a === undefined && own === 0) || (b === undefined && own === 1)) continue;
    const [from, to] = [a ?? (b && beyond(b)), b ?? (a && beyond(a))];
    if (from === undefined || to === undefined) continue;
    const x = from[0] + (to[0] - from[0]) * own;
    const y = from[1] + (to[1] - from[1]) * own;
    dot(canvas, x * look.ratio, y * look.ratio, colourOf(scene, person), stays.of.origin[person] ?? 0, look.side);
  }
}

/** The nearest person here, from a point, within a reach; with `ahead`, only those that lie that way. */
export function nearest({ stays, places, chosen }: Scene, now: Int32Array, x: number, y: number, reach: number, ahead?: readonly [number, number]): number | undefined {
  let best: number | undefined;
  let least = reach * reach;
  now.forEach((move, person) => {
    const place = placeOf(stays, places, move);
    if (place === undefined || !chosen(person)) return;
    const [dx, dy] = [place[0] - x, place[1] - y];
    const away = dx * dx + dy * dy;
    if (away >= least || (ahead && (dx * ahead[0] + dy * ahead[1] <= 0.5 || (dx * ahead[0] + dy * ahead[1]) ** 2 < away / 2))) return;
    best = person;
    least = away;
  });
  return best;
}
