/** Moves of people become stays: in which district, at which of its places. Pure, so that dots, clicks and tests read the same. */
import type { Whereabouts } from '../../model/result.ts';
import { ABROAD, NOWHERE } from '../../model/outcomes/followedCodes.ts';

export interface Stays {
  readonly of: Whereabouts;
  /**
   * By move: the place within its zone. Places of a zone are taken in the order of coming, and by id within a month: whoever lived here
   * keeps theirs however many come later, and of evenly spread places the first so many are evenly spread too.
   */
  readonly slot: Uint32Array;
  /** By zone: how many places are ever taken. */
  readonly slots: Uint32Array;
  /** People in an order of luck: where dots are so dense that one covers another, no group covers the others. */
  readonly order: Uint32Array;
}

const luckOf = (id: number): number => {
  const mixed = Math.imul(id ^ (id >>> 16), 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
};

function orderOf(ids: Uint32Array): Uint32Array {
  const keyed = Float64Array.from(ids, (id, person) => luckOf(id) * 2 ** 20 + person).sort();
  return Uint32Array.from(keyed, (key) => key % 2 ** 20);
}

export const NOT_HERE = -1;

export const isHere = (where: number | undefined): boolean => where !== undefined && where !== NOWHERE && where !== ABROAD;

export function staysOf(of: Whereabouts, zones: number): Stays {
  const slots = new Uint32Array(zones);
  const slot = new Uint32Array(of.who.length);
  of.where.forEach((where, move) => {
    if (!isHere(where)) return;
    slot[move] = slots[where - 1] ?? 0;
    slots[where - 1] = (slot[move] ?? 0) + 1;
  });
  return { of, slot, slots, order: orderOf(of.id) };
}

/** By person: their last move up to and with this month, NOT_HERE before the first. */
export function movesAt({ of: { id, from, who } }: Stays, month: number, into: Int32Array = new Int32Array(id.length)): Int32Array {
  into.fill(NOT_HERE);
  const end = from[Math.min(month + 1, from.length - 1)] ?? 0;
  for (let move = 0; move < end; move++) into[who[move] ?? 0] = move;
  return into;
}

/** Agents here at a month by code of Origin. */
export function countsAt(stays: Stays, month: number, chosen: (person: number) => boolean = () => true): number[] {
  const counts = [0, 0, 0, 0];
  const { where, origin } = stays.of;
  movesAt(stays, month).forEach((move, person) => {
    if (move === NOT_HERE || !isHere(where[move]) || !chosen(person)) return;
    counts[origin[person] ?? 0] = (counts[origin[person] ?? 0] ?? 0) + 1;
  });
  return counts;
}
