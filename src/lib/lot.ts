/**
 * Weighted lots: scarce things (jobs, seats, rooms, places) go to the applicants with the smallest keys −ln(u)/weight
 * (Efraimidis and Spirakis 2006), u being an addressed draw. The cut is found by an integer histogram, those in the cut's bin
 * are sorted by (key, id): neither the order of rows nor the number of workers can change who is served.
 */
import { ln } from './exact.ts';
import type { RowList } from './rows.ts';
import type { Team } from './team.ts';

/** A bin is an exponent and two bits of mantissa of the key as float32. */
const BINS = 256;
const FIRST_BIN = (127 - 48) << 2;

export interface LotColumns {
  /** Market applied to, 1 and up; 0 for who does not apply. After the draw only winners keep it. */
  readonly market: Uint16Array;
  readonly lotKey: Float32Array;
  readonly id: Uint32Array;
}

/** Shared scratch of all lots of a run, for at most `markets` markets and `rows` applicants in cut bins. */
export interface LotScratch {
  readonly histogram: Float64Array;
  /** By market: bin of the cut, and places left in it. */
  readonly cut: Int32Array;
  readonly left: Int32Array;
  /** Row 0: how many; then their rows. */
  readonly tied: Int32Array;
}

export const lotScratchBytes = (markets: number, rows: number): number => markets * BINS * 8 + markets * 8 + (rows + 2) * 4 + 64;

export function layLotScratch(markets: number, rows: number, buffer: ArrayBufferLike, offset: number): LotScratch {
  const at = offset + markets * BINS * 8;
  return {
    histogram: new Float64Array(buffer, offset, markets * BINS),
    cut: new Int32Array(buffer, at, markets),
    left: new Int32Array(buffer, at + markets * 4, markets),
    tied: new Int32Array(buffer, at + markets * 8, rows + 1),
  };
}

/** Key of an applicant: smaller is luckier; a weight twice as large is twice as likely to come first. */
export const lotKey = (u: number, weight: number): number => -ln(u) / weight;

const floats = new Float32Array(1);
const bitsOf = new Int32Array(floats.buffer);
function binOf(key: number): number {
  floats[0] = key;
  const bin = ((bitsOf[0] as number) >> 21) - FIRST_BIN;
  return bin < 0 ? 0 : bin >= BINS ? BINS - 1 : bin;
}

/**
 * Draws the lot among the rows that the workers' lists hold, some without a mark: of the applicants to market m (written as m + 1),
 * `places[m]` (whole numbers) keep their mark.
 */
export function drawLots(team: Team, columns: LotColumns, applicants: RowList, places: ArrayLike<number>, scratch: LotScratch): void {
  const { market, lotKey: keys, id } = columns;
  const markets = places.length;
  const histogram = scratch.histogram.subarray(0, markets * BINS);
  const { cut, left, tied } = scratch;
  team.sum(0, histogram, (part) => {
    const { rows } = applicants;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      const m = market[i];
      if (m !== 0) part[(m - 1) * BINS + binOf(keys[i])]++;
    }
  });
  team.once(() => {
    tied[0] = 0;
    for (let m = 0; m < markets; m++) {
      let places_ = places[m];
      let bin = 0;
      while (bin < BINS && histogram[m * BINS + bin] <= places_) places_ -= histogram[m * BINS + bin++];
      cut[m] = bin;
      left[m] = places_;
    }
  });
  team.each(0, () => {
    const { rows } = applicants;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      const m = market[i];
      if (m === 0) continue;
      const bin = binOf(keys[i]);
      if (bin > cut[m - 1]) market[i] = 0;
      else if (bin === cut[m - 1]) {
        if (left[m - 1] === 0) market[i] = 0;
        else tied[Atomics.add(tied, 0, 1) + 1] = i;
      }
    }
  });
  team.once(() => {
    const candidates = tied.subarray(1, 1 + tied[0]);
    candidates.sort((a, b) => market[a] - market[b] || keys[a] - keys[b] || id[a] - id[b]);
    for (const i of candidates) {
      const m = market[i] - 1;
      if (left[m] > 0) left[m]--;
      else market[i] = 0;
    }
  });
}
