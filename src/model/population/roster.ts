/**
 * The roster: which households a run holds, from the scenario, the seed and the scale alone. Every household has a number of its
 * own whatever else the scenario says, so that luck stays with it; a run at scale N keeps those whose hash is below 1/N.
 */
import { exp } from '../../lib/exact.ts';
import { normal } from '../../lib/distributions.ts';
import { RowList } from '../../lib/rows.ts';
import { bits, decisionKey, seedKey, uniform } from '../../lib/random.ts';
import { parameterValues } from '../parameters.ts';
import type { RunRequest } from '../result.ts';
import { monthIndex } from '../calendar.ts';
import { everywhere, type Roster, tooMany, volumeKeptFree } from './identity.ts';
import { type Moves, scheduleArrivals } from '../programmes/schedule.ts';
import { bandMix } from '../settlement/bands.ts';

/** With members abroad, at most 32: one for each corridor (at most 8). */
const MOST_MEMBERS = 24;

/** People of a stream who arrive in each month of the run, in this place; programmes may move dates. */
export const arrivalsByMonth = (request: RunRequest, streamId: string): Float64Array => arrivalsOf(request, streamId).monthly;

function arrivalsOf(request: RunRequest, streamId: string): { readonly monthly: Float64Array; readonly moves: readonly Moves[] } {
  const { scenario } = request;
  const months = request.months ?? scenario.place.months;
  const stream = scenario.streams[streamId];
  const { volumeFactor, spreadMonths } = scenario.arrivals;
  const { comeShare } = bandMix(scenario, stream);
  const monthly = new Float64Array(months);
  for (const [date, people] of Object.entries(stream.arrivals)) {
    for (let k = 0; k < spreadMonths; k++) {
      const month = monthIndex(scenario, date) + k;
      if (month >= 0 && month < months) monthly[month] += (people * stream.settlingShare * volumeFactor * comeShare) / spreadMonths;
    }
  }
  return { monthly, moves: scheduleArrivals(scenario, streamId, monthly) };
}

/** Who is kept: numbers, zone by zone, then month by month of each stream. */
type Kept = Pick<Roster, 'number' | 'residents' | 'arrivalStart' | 'people' | 'movedFrom' | 'movedTo'> & { readonly zoneEnd: readonly number[] };

function keepSome(request: RunRequest): Kept {
  const { scenario, scale } = request;
  const { householdSizePeople: local, earlierReturneeHouseholdSizePeople: back } = scenario.place;
  const thin = decisionKey(seedKey(request.seed), 'population.sample', 0);
  const cut = 4294967296 / scale;
  const kept = new RowList();
  const keep = (from: number, to: number): void => {
    for (let n = from; n < to; n++) if (bits(thin.k0, thin.k1, n) < cut) kept.push(n);
  };
  let next = 1;
  const zoneEnd = Object.values(scenario.zones).map(({ population, earlierReturneeShare: share }) => {
    const households = Math.round(population / (share * back + (1 - share) * local));
    keep(next, next + households);
    next += households;
    return kept.rows.length;
  });
  const residents = kept.rows.length;

  const arrivalStart: number[] = [];
  const people: number[] = [];
  const streams = Object.entries(scenario.streams);
  const months = request.months ?? scenario.place.months;
  const [movedFrom, movedTo] = [0, 1].map(() => new Float64Array(Object.keys(scenario.programmes).length * streams.length * months));
  const volume = volumeKeptFree(scenario, next);
  streams.forEach(([id, { arrivals, breadwinners, householdSizePeople }], s) => {
    const { monthly, moves } = arrivalsOf(request, id);
    moves.forEach(({ from, to }, k) => {
      movedFrom.set(from, (k * streams.length + s) * months);
      movedTo.set(to, (k * streams.length + s) * months);
    });
    const free = breadwinners ? 0 : Math.ceil((volume * everywhere(arrivals)) / householdSizePeople);
    let sum = 0;
    let rank = 0;
    for (const arriving of monthly) {
      arrivalStart.push(kept.rows.length);
      people.push(arriving);
      if (breadwinners) continue;
      sum += arriving;
      const last = Math.floor(sum / householdSizePeople);
      if (last > free) throw tooMany();
      keep(next + rank, next + last);
      rank = last;
    }
    if (!breadwinners) next += free + 1;
  });
  arrivalStart.push(kept.rows.length);
  return { number: kept.rows.slice(), zoneEnd, residents, arrivalStart: Int32Array.from(arrivalStart), people: Float64Array.from(people), movedFrom, movedTo };
}

/** Draws the size of a household from its number and the mean: one member, and others about theirs; whole by a draw, so that the mean is kept. */
function sizes(request: RunRequest): (number: number, mean: number) => number {
  const seed = seedKey(request.seed);
  const about = decisionKey(seed, 'population.household-size', 0);
  const whole = decisionKey(seed, 'population.household-size.whole', 0);
  const spread = parameterValues(request.scenario).population.householdSizeSpreadFactor;
  return (number, mean) => {
    const others = (mean - 1) * exp(spread * normal(uniform(about.k0, about.k1, number)) - (spread * spread) / 2);
    const size = 1 + Math.floor(others + uniform(whole.k0, whole.k1, number));
    return Math.min(size, MOST_MEMBERS);
  };
}

export function drawRoster(request: RunRequest): Roster {
  const { scenario } = request;
  const { zoneEnd, ...kept } = keepSome(request);
  const { number, residents, arrivalStart } = kept;
  const count = number.length;
  const zone = new Int16Array(count).fill(-1);
  const size = new Uint8Array(count);
  const abroad = new Uint8Array(count);
  const earlierReturnee = new Uint8Array(count);
  const stream = new Uint8Array(count);
  const month = new Int16Array(count).fill(-1);
  const sizeOf = sizes(request);

  const seed = seedKey(request.seed);
  const earlier = decisionKey(seed, 'population.earlier-returnee', 0);
  const members = Object.keys(scenario.corridors)
    .map((id, c) => ({ chance: scenario.place.members[id]?.householdShare ?? 0, bit: 1 << c, key: decisionKey(seed, `population.member-abroad.${id}`, 0) }))
    .filter(({ chance }) => chance > 0);
  const { householdSizePeople: local, earlierReturneeHouseholdSizePeople: back } = scenario.place;
  Object.values(scenario.zones).forEach(({ earlierReturneeShare }, z) => {
    for (let r = z > 0 ? zoneEnd[z - 1] : 0; r < zoneEnd[z]; r++) {
      const returned = uniform(earlier.k0, earlier.k1, number[r]) < earlierReturneeShare;
      zone[r] = z;
      size[r] = sizeOf(number[r], returned ? back : local);
      earlierReturnee[r] = returned ? 1 : 0;
      for (const { chance, bit, key } of members) if (uniform(key.k0, key.k1, number[r]) < chance) abroad[r] |= bit;
    }
  });
  const months = request.months ?? scenario.place.months;
  Object.values(scenario.streams).forEach(({ householdSizePeople }, s) => {
    for (let m = 0; m < months; m++) {
      for (let r = arrivalStart[s * months + m]; r < arrivalStart[s * months + m + 1]; r++) {
        size[r] = sizeOf(number[r], householdSizePeople);
        stream[r] = s + 1;
        month[r] = m;
      }
    }
  });
  return { ...kept, zone, size, abroad, earlierReturnee, stream, month, count, residents };
}

export const bitCount = (mask: number): number => {
  let n = 0;
  for (let m = mask; m !== 0; m &= m - 1) n++;
  return n;
};
