/**
 * What an outcome is: a declared number per month, for groups and zones. Of people: a ratio of two tallies. Of the place: a number
 * per zone. Of the run: one number. Adding one is one entry in a file here and one line in index.ts.
 */
import type { World } from '../world.ts';
import { bandSlot, cellOf, ORIGIN_COUNT, slotCount } from './cells.ts';
import type { Tally } from './tally.ts';

/** Sums `at` (all of them when several) of a tally. */
export interface Sum {
  readonly tally: Tally;
  readonly at: readonly number[];
}
export const sum = (tally: Tally, ...at: number[]): Sum => ({ tally, at: at.length > 0 ? at : Array.from({ length: tally.width }, (_, k) => k) });

export interface Outcome {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly doc: string;
  /** Headline outcomes take part in the tests of equivalence: absolute floor of their tolerance, in their unit. */
  readonly floor?: number;
  /** Of people or households: top × factor over bottom; without a bottom a count of real people (agents × scale). */
  readonly of?: { readonly top: Sum; readonly bottom?: Sum; readonly factor?: number };
  /** Of the place: a value by zone, and how zones make a whole. */
  readonly zone?: { value(world: World, zone: number): number; readonly whole: 'sum' | 'meanByPeople' };
  /** Of the run. */
  readonly run?: (world: World) => number;
}

/** No number where there is nothing to compare with, as in a zone of nobody or without rooms: such zones are in no mean. */
export const ratio = (top: number, bottom: number): number => (bottom > 0 ? top / bottom : Number.NaN);

export const GROUPS = [
  'all',
  'residents',
  'earlierReturnees',
  'returnees',
  'displaced',
  'newcomers',
  'women',
  'men',
  'poorest',
  'middle',
  'richest',
  'hotSpot',
  'hotSpot.residents',
  'hotSpot.returnees',
  'periphery',
  'band.solicited',
  'band.voluntary',
  'band.reluctant',
  'band.pressured',
  'band.obliged',
  'band.forced',
] as const;
export type Group = (typeof GROUPS)[number];
const G = Object.fromEntries(GROUPS.map((g, k) => [g, k])) as Record<Group, number>;

/** Places of the results of one sum: groups, then zones for all, residents and newcomers. */
export const placeCount = (zones: number): number => GROUPS.length + 3 * zones;

/** Zones of the hot-spot that are not its town: where plots are. */
export const isPeriphery = (world: World, z: number): boolean => world.zoneInputs[z].hotSpot && world.zoneInputs[z].urbanShare < 0.9;

/** For each slot of a tally the places that it counts in. */
export function slotPlaces(world: World): readonly Uint16Array[] {
  const n = world.zoneIds.length;
  const slots: number[][] = Array.from({ length: slotCount(n) }, () => []);
  for (let z = 0; z < n; z++) {
    for (let origin = 0; origin < ORIGIN_COUNT; origin++) {
      for (let sex = 0; sex < 2; sex++) {
        for (let third = 0; third < 3; third++) {
          const places = slots[cellOf(z, origin, sex, third)];
          const newcomer = origin >= 2;
          const group = (['residents', 'earlierReturnees', 'returnees', 'displaced'] as const)[origin];
          places.push(G.all, G[group], sex === 0 ? G.women : G.men, G.poorest + third, GROUPS.length + z);
          if (newcomer) places.push(G.newcomers);
          if (world.zoneInputs[z].hotSpot) places.push(G.hotSpot);
          if (world.zoneInputs[z].hotSpot && origin === 0) places.push(G['hotSpot.residents']);
          if (world.zoneInputs[z].hotSpot && origin === 2) places.push(G['hotSpot.returnees']);
          if (isPeriphery(world, z)) places.push(G.periphery);
          places.push(GROUPS.length + (newcomer ? 2 : 1) * n + z);
        }
      }
    }
  }
  for (let band = 1; band <= 6; band++) slots[bandSlot(n, band)].push(G['band.solicited'] + band - 1);
  return slots.map((places) => Uint16Array.from(places));
}
