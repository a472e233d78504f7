/**
 * The roster: which households a run holds, from the scenario, the seed and the scale alone. Every household has a number of its
 * own whatever else the scenario says, so that luck stays with it; a run at scale N keeps those whose hash is below 1/N.
 */
import { exp } from '../../lib/exact.ts';
import { normal } from '../../lib/distributions.ts';
import { bits, decisionKey, seedKey, uniform } from '../../lib/random.ts';
import { parameterValues } from '../parameters.ts';
import type { RunRequest } from '../result.ts';
import { monthIndex } from '../calendar.ts';

/** Ids of people: household number × 512 + member × 16 + birth order. */
export const IDS_PER_HOUSEHOLD = 512;
export const IDS_PER_MEMBER = 16;
/** With members abroad, at most 32: one for each corridor (at most 8). */
const MOST_MEMBERS = 24;
/** Numbers kept free for a stream: its arrivals everywhere, times the largest volume that may be asked for. */
const LARGEST_VOLUME = 3;

export interface Roster {
  /** Number of each household kept; residents first, then arrivals by stream and rank. */
  readonly number: Int32Array;
  /** Zone of residents, −1 for arrivals. */
  readonly zone: Int16Array;
  readonly size: Uint8Array;
  /** Members abroad, a bit per corridor (residents). */
  readonly abroad: Uint8Array;
  readonly earlierReturnee: Uint8Array;
  /** Stream of arrivals, 1 and up; 0 for residents. */
  readonly stream: Uint8Array;
  /** Month of arrival; −1 for residents. */
  readonly month: Int16Array;
  readonly count: number;
  readonly residents: number;
  /** First row of each stream and month (stream × months + month, streams from 0), and one end more. */
  readonly arrivalStart: Int32Array;
}

/** People of a stream who arrive by the end of each month of the run, in this place. */
export function arrivalsByMonth(request: RunRequest, streamId: string): Float64Array {
  const { scenario } = request;
  const months = request.months ?? scenario.place.months;
  const stream = scenario.streams[streamId];
  const { volumeFactor, spreadMonths } = scenario.arrivals;
  const monthly = new Float64Array(months);
  for (const [date, people] of Object.entries(stream.arrivals)) {
    for (let k = 0; k < spreadMonths; k++) {
      const month = monthIndex(scenario, date) + k;
      if (month >= 0 && month < months) monthly[month] += (people * stream.settlingShare * volumeFactor) / spreadMonths;
    }
  }
  return monthly;
}

export function drawRoster(request: RunRequest): Roster {
  const { scenario, scale } = request;
  const p = parameterValues(scenario).population;
  const seed = seedKey(request.seed);
  const thin = decisionKey(seed, 'population.sample', 0);
  const sizes = decisionKey(seed, 'population.household-size', 0);
  const earlier = decisionKey(seed, 'population.earlier-returnee', 0);
  const members = Object.keys(scenario.corridors).map((id) => [
    scenario.place.members[id]?.householdShare ?? 0,
    decisionKey(seed, `population.member-abroad.${id}`, 0),
  ] as const);
  const cut = 4294967296 / scale;
  const rows: number[][] = [];
  const keep = (number: number): boolean => bits(thin.k0, thin.k1, number) < cut;
  const spread = p.householdSizeSpreadFactor;
  const drawSize = (number: number, mean: number): number => {
    const size = Math.round(mean * exp(spread * normal(uniform(sizes.k0, sizes.k1, number)) - (spread * spread) / 2));
    return size < 1 ? 1 : size > MOST_MEMBERS ? MOST_MEMBERS : size;
  };

  let next = 1;
  Object.values(scenario.zones).forEach((zone, z) => {
    const { householdSizePeople: local, earlierReturneeHouseholdSizePeople: back } = scenario.place;
    const share = zone.earlierReturneeShare;
    const households = Math.round(zone.population / (share * back + (1 - share) * local));
    for (let number = next; number < next + households; number++) {
      if (!keep(number)) continue;
      const returned = uniform(earlier.k0, earlier.k1, number) < share;
      let abroad = 0;
      members.forEach(([chance, key], c) => {
        if (uniform(key.k0, key.k1, number) < chance) abroad |= 1 << c;
      });
      rows.push([number, z, drawSize(number, returned ? back : local), abroad, returned ? 1 : 0, 0, -1]);
    }
    next += households;
  });
  const residents = rows.length;

  const arrivalStart: number[] = [];
  Object.entries(scenario.streams).forEach(([id, stream], s) => {
    const everywhere = Object.values(stream.arrivals).reduce((sum, people) => sum + people, 0);
    let people = 0;
    let rank = 0;
    arrivalsByMonth(request, id).forEach((arriving, month) => {
      arrivalStart.push(rows.length);
      if (!stream.breadwinners) {
        people += arriving;
        for (const last = Math.floor(people / stream.householdSizePeople); rank < last; rank++) {
          const number = next + rank;
          if (keep(number)) rows.push([number, -1, drawSize(number, stream.householdSizePeople), 0, 0, s + 1, month]);
        }
      }
    });
    if (!stream.breadwinners) next += Math.ceil((LARGEST_VOLUME * everywhere) / stream.householdSizePeople) + 1;
  });

  arrivalStart.push(rows.length);

  const column = <A extends { [k: number]: number }>(array: A, k: number): A => {
    rows.forEach((row, r) => {
      array[r] = row[k];
    });
    return array;
  };
  const count = rows.length;
  return {
    number: column(new Int32Array(count), 0),
    zone: column(new Int16Array(count), 1),
    size: column(new Uint8Array(count), 2),
    abroad: column(new Uint8Array(count), 3),
    earlierReturnee: column(new Uint8Array(count), 4),
    stream: column(new Uint8Array(count), 5),
    month: column(new Int16Array(count), 6),
    count,
    residents,
    arrivalStart: Int32Array.from(arrivalStart),
  };
}

export const bitCount = (mask: number): number => {
  let n = 0;
  for (let m = mask; m !== 0; m &= m - 1) n++;
  return n;
};
