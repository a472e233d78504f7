/**
 * Tallies: whole-number sums over people or households by cell (zone × origin × sex × third of consumption) and by band. Outcomes
 * are ratios of tallies, so that two outcomes of one sum cost one pass.
 */
import type { World } from '../world.ts';
import { bandSlot, cellOf, MOST_SUMS } from './cells.ts';

/** The fixed point of shares: whole 4096ths. */
export const FINE = 4096;
/** A share held as float32, not negative, as whole 4096ths: the sum below is exact, so this is Math.round. */
export const fine = (share: number): number => (share * FINE + 0.5) | 0;

export interface Tally {
  readonly key: string;
  /** How many sums it gathers. */
  readonly width: number;
  /** Everybody; those on the worker's own lists; households. */
  readonly over: 'people' | 'lists' | 'households';
  readonly everyMonths: number;
  /** Adds rows [from, to) into `sums`: for each slot (a cell, or a band) `width` numbers. */
  add(world: World, sums: Float64Array, from: number, to: number): void;
}

/** Adds the values of one row to the sums that begin at `at`. */
export type AddRow = (row: number, sums: Float64Array, at: number) => void;

/** A tally of households in a pass of its own, gathered every so many months: `rows` looks its columns up once and gives what adds a row. */
export function tally(key: string, width: number, everyMonths: number, rows: (world: World) => AddRow): Tally {
  if (width > MOST_SUMS) throw new Error(`tally ${key}: ${width} sums are more than ${MOST_SUMS}`);
  return { key, width, over: 'households', everyMonths, add: (world, sums, from, to) => eachHousehold(world, width, sums, from, to, rows(world)) };
}

/** A household counts as its founder's origin, with the men, in the band of its first member. */
function eachHousehold(world: World, width: number, sums: Float64Array, from: number, to: number, add: AddRow): void {
  const { people, zone, origin, third, first } = world.households;
  const { band } = world.people;
  const bands = bandSlot(world.zoneIds.length, 0);
  for (let h = from; h < to; h++) {
    if (people[h] === 0) continue;
    add(h, sums, cellOf(zone[h], origin[h], 1, third[h]) * width);
    const b = band[first[h]];
    if (b !== 0) add(h, sums, (bands + b) * width);
  }
}
