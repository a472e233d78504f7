/**
 * Scores by time since arrival: at 6, 12, 24, 36 and 60 months after each one's own arrival, with everyone who arrived in the
 * denominator. Who has left again counts as arrived and not as sustained, whatever the reason.
 */
import { ageYears, WORKING_AGE } from '../population/households.ts';
import type { HorizonSeries } from '../result.ts';
import { Presence } from '../state.ts';
import type { World } from '../world.ts';
import { COMPOSITE, scoring } from './scoring.ts';
import { HORIZON_KINDS, HORIZONS_MONTHS } from './cells.ts';
import { FINE } from './tally.ts';

/** Adds those who reach a horizon this month. */
export function observeHorizons(world: World): void {
  const { people, team, counts, streams, horizons } = world;
  // By month of arrival: which horizon those who came then reach now.
  const horizonOf = new Int8Array(world.months).fill(-1);
  HORIZONS_MONTHS.forEach((months, k) => {
    if (months <= world.month) horizonOf[world.month - months] = k;
  });
  if (streams.length === 0 || horizonOf.every((k) => k < 0)) return;
  const reached = world.tally.subarray(0, horizons.length);
  team.sum(counts.people, reached, (part, from, to) => {
    const { arrivalMonth, stream, presence } = people;
    const scoresOf = scoring(world);
    for (let i = from; i < to; i++) {
      if (arrivalMonth[i] < 0) continue;
      const k = horizonOf[arrivalMonth[i]];
      if (k < 0 || presence[i] === Presence.dead || ageYears(world, i) < WORKING_AGE) continue;
      const at = ((stream[i] - 1) * HORIZONS_MONTHS.length + k) * HORIZON_KINDS;
      part[at]++;
      if (presence[i] !== Presence.here) continue;
      const composite = scoresOf(i)[COMPOSITE];
      part[at + 1]++;
      part[at + 2] += Math.round(composite * FINE);
      if (composite >= 0.5) part[at + 3]++;
    }
  });
  team.once(() => {
    for (let k = 0; k < horizons.length; k++) horizons[k] += reached[k];
  });
}

/** By stream; NaN where nobody has reached the horizon. */
export function horizonSeries(world: World): { [stream: string]: HorizonSeries } {
  const { horizons, scale } = world;
  return Object.fromEntries(
    Object.keys(world.scenario.streams).map((id, s): [string, HorizonSeries] => {
      const of = (kind: number): number[] => HORIZONS_MONTHS.map((_, k) => horizons[(s * HORIZONS_MONTHS.length + k) * HORIZON_KINDS + kind]);
      const over = (top: number[], bottom: number[], factor: number): number[] => top.map((t, k) => (bottom[k] > 0 ? (t * factor) / bottom[k] : Number.NaN));
      return [
        id,
        {
          months: [...HORIZONS_MONTHS],
          arrived: of(0).map((n) => n * scale),
          stillHereShare: over(of(1), of(0), 1),
          compositeOfThoseHere: over(of(2), of(1), 1 / FINE),
          sustainedShare: over(of(3), of(0), 1),
        },
      ];
    }),
  );
}
