/** The dot that is pointed at: a person of the sample, told by id so that it stays through previews. */
import { computed, signal } from '@preact/signals';
import { IDS_PER_HOUSEHOLD } from '../../model/population/identity.ts';
import { month } from '../state/view.ts';
import { nearest, placeOf } from './paint.ts';
import { scene } from './scene.ts';
import { movesAt, NOT_HERE } from './stays.ts';

const REACH = 8;
const FAR = 1e4;

const pickedId = signal<number | undefined>(undefined);

/** Lists of ids are sorted. */
function positionOf(ids: Uint32Array, id: number): number | undefined {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : undefined;
}

export interface Picked {
  readonly person: number;
  readonly x: number;
  readonly y: number;
  readonly origin: number;
  /** Zone, from 0. */
  readonly zone: number;
  readonly arrivalMonth: number;
  readonly household: number;
}

/** Nobody while the person is not here. */
export const picked = computed((): Picked | undefined => {
  const [now, id] = [scene.value, pickedId.value];
  if (now === undefined || id === undefined) return undefined;
  const { of } = now.stays;
  const person = positionOf(of.id, id);
  if (person === undefined) return undefined;
  const move = movesAt(now.stays, month.value)[person] ?? NOT_HERE;
  const place = placeOf(now.stays, now.places, move);
  if (place === undefined) return undefined;
  return {
    person,
    x: place[0],
    y: place[1],
    origin: of.origin[person] ?? 0,
    zone: (of.where[move] ?? 1) - 1,
    arrivalMonth: of.arrivalMonth[person] ?? -1,
    household: id - (id % IDS_PER_HOUSEHOLD),
  };
});

function take(x: number, y: number, reach: number, ahead?: readonly [number, number]): boolean {
  const now = scene.peek();
  if (now === undefined) return false;
  const person = nearest(now, movesAt(now.stays, month.peek()), x, y, reach, ahead);
  if (person === undefined) return false;
  pickedId.value = now.stays.of.id[person];
  return true;
}

export const pickNear = (x: number, y: number): boolean => take(x, y, REACH);

/** The next dot in a direction; from the middle of the map where none is picked. */
export function pickNext(ahead: readonly [number, number], middle: readonly [number, number]): void {
  const from = picked.peek();
  if (from === undefined) take(middle[0], middle[1], FAR);
  else take(from.x, from.y, FAR, ahead);
}
