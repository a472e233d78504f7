/** Cells of the tallies: zone × origin × sex × third of consumption. */
import { Origin } from '../state.ts';

export const ORIGIN_COUNT = Origin.words.length;
const PER_ZONE = ORIGIN_COUNT * 2 * 3;
/** Six bands, and none. */
export const BAND_COUNT = 7;
/** Sums that one tally gathers, at most. */
export const MOST_SUMS = 32;

export const cellOf = (zone: number, origin: number, sex: number, third: number): number => zone * PER_ZONE + origin * 6 + sex * 3 + third;
export const cellCount = (zones: number): number => zones * PER_ZONE;
/** Slot of a band, after all cells. */
export const bandSlot = (zones: number, band: number): number => cellCount(zones) + band;
/** Where a person counts after a slot: from their cell on to that of their band, if they have one; −1 at the end. */
export const nextSlot = (slot: number, bands: number, band: number): number => (slot < bands && band !== 0 ? bands + band : -1);
/** Slots of a tally: all cells, then bands (0 = no band, which nobody asks for). */
export const slotCount = (zones: number): number => cellCount(zones) + BAND_COUNT;

/** Time since arrival at which scores are told. */
export const HORIZONS_MONTHS = [6, 12, 24, 36, 60] as const;
/** Arrived, here, sum of the composite scores of those here, sustained. */
export const HORIZON_KINDS = 4;
export const horizonCount = (streams: number): number => streams * HORIZONS_MONTHS.length * HORIZON_KINDS;
