/**
 * Tallies: whole-number sums over people or households by cell (zone × origin × sex × third of consumption) and by band, gathered
 * in one tight loop each. Outcomes are ratios of tallies, so that two outcomes of one sum cost one loop.
 */
import { Presence } from '../state.ts';
import type { World } from '../world.ts';
import { BAND_COUNT, cellOf, slotCount } from './cells.ts';

/** The fixed point of shares: whole 4096ths. */
export const FINE = 4096;

export interface Tally {
  readonly key: string;
  /** How many sums it gathers. */
  readonly width: number;
  readonly over: 'people' | 'households';
  readonly everyMonths: number;
  add(world: World, part: Float64Array, from: number, to: number, slots: number): void;
}

/** People by the codes of a column. */
export const histogram = (column: 'livelihood' | 'aspiration', width: number, where?: (world: World, i: number) => boolean): Tally => ({
  key: `people.${column}`,
  width,
  over: 'people',
  everyMonths: 1,
  add(world, part, from, to, slots) {
    const codes = world.people[column];
    const { cell, band } = world.people;
    const bands = slots - BAND_COUNT - 1;
    const none = slots - 1;
    for (let i = from; i < to; i++) {
      const c = cell[i];
      if (c === none || (where !== undefined && !where(world, i))) continue;
      const at = codes[i] * slots;
      part[at + c]++;
      part[at + bands + band[i]]++;
    }
  },
});

/** Sum of a column over people of the given livelihoods (all when left out), as whole `fine`ths. */
export const sumOf = (column: 'daysWorked' | 'earnings' | 'wellbeing' | 'resentment', fine: number, from_: number, to_: number): Tally => ({
  key: `people.${column}.${from_}-${to_}`,
  width: 1,
  over: 'people',
  everyMonths: 1,
  add(world, part, from, to, slots) {
    const values = world.people[column];
    const { cell, band, livelihood } = world.people;
    const bands = slots - BAND_COUNT - 1;
    const none = slots - 1;
    for (let i = from; i < to; i++) {
      const c = cell[i];
      const l = livelihood[i];
      if (c === none || l < from_ || l > to_) continue;
      const value = fine === 1 ? values[i] : Math.round(values[i] * fine);
      part[c] += value;
      part[bands + band[i]] += value;
    }
  },
});

/** Anything else: `of` writes its values for one row into `out`, which is zero before. Gathered every so many months. */
export const tally = (key: string, over: 'people' | 'households', width: number, everyMonths: number, of: (world: World, row: number, out: Float64Array) => void): Tally => ({
  key,
  over,
  width,
  everyMonths,
  add(world, part, from, to, slots) {
    const { people, households } = world;
    const bands = slots - BAND_COUNT - 1;
    const none = slots - 1;
    const out = new Float64Array(width);
    for (let row = from; row < to; row++) {
      let c = 0;
      let b = 0;
      if (over === 'people') {
        c = people.cell[row];
        if (c === none) continue;
        b = people.band[row];
      } else {
        if (households.people[row] === 0) continue;
        c = cellOf(households.zone[row], households.origin[row], 1, households.third[row]);
        b = people.band[households.first[row]];
      }
      of(world, row, out);
      for (let k = 0; k < width; k++) {
        const value = out[k];
        if (value === 0) continue;
        part[k * slots + c] += value;
        part[k * slots + bands + b] += value;
        out[k] = 0;
      }
    }
  },
});

/** Marks the cell of every person; absent ones get the last slot. */
export function markCells(world: World): void {
  const { people, households, team, counts } = world;
  const none = slotCount(world.zoneIds.length) - 1;
  team.each(counts.people, (from, to) => {
    const { presence, household, origin, sex, cell } = people;
    for (let i = from; i < to; i++) {
      if (presence[i] !== Presence.here) {
        cell[i] = none;
        continue;
      }
      const h = household[i];
      cell[i] = cellOf(households.zone[h], origin[i], sex[i], households.third[h]);
    }
  });
}
