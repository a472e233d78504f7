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
import type { Roster } from './identity.ts';
import { type Moves, scheduleArrivals } from '../programmes/schedule.ts';
import { bandMix } from '../settlement/bands.ts';

/** With members abroad, at most 32: one for each corridor (at most 8). */
const MOST_MEMBERS = 24;
/** Numbers kept free for a stream: its arrivals everywhere, times the largest volume that may be asked for. */
const LARGEST_VOLUME = 3;

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

export function drawRoster(request: RunRequest): Roster {
  const { scenario, scale } = request;
  const p = parameterValues(scenario).population;
  const seed = seedKey(request.seed);
  const thin = decisionKey(seed, 'population.sample', 0);
  const sizes = decisionKey(seed, 'population.household-size', 0);
  const whole = decisionKey(seed, 'population.household-size.whole', 0);
  const earlier = decisionKey(seed, 'population.earlier-returnee', 0);
  const members = Object.keys(scenario.corridors)
    .map((id, c) => ({ chance: scenario.place.members[id]?.householdShare ?? 0, bit: 1 << c, key: decisionKey(seed, `population.member-abroad.${id}`, 0) }))
    .filter(({ chance }) => chance > 0);
  const cut = 4294967296 / scale;
  const zones = Object.values(scenario.zones);
  const streams = Object.entries(scenario.streams);
  const { householdSizePeople: local, earlierReturneeHouseholdSizePeople: back } = scenario.place;
  const inZone = zones.map(({ population, earlierReturneeShare: share }) => Math.round(population / (share * back + (1 - share) * local)));
  // Numbers that are reserved; rows beyond those kept are never touched, and cost nothing.
  const ofStream = streams.map(([, { arrivals, householdSizePeople, breadwinners }]) => {
    const everywhere = Object.values(arrivals).reduce((sum, people) => sum + people, 0);
    return breadwinners ? 0 : Math.ceil((LARGEST_VOLUME * everywhere) / householdSizePeople) + 1;
  });
  const most = [...inZone, ...ofStream].reduce((sum, numbers) => sum + numbers, 0);
  const number = new Int32Array(most);
  const zone = new Int16Array(most);
  const size = new Uint8Array(most);
  const abroad = new Uint8Array(most);
  const earlierReturnee = new Uint8Array(most);
  const stream = new Uint8Array(most);
  const month = new Int16Array(most);
  let count = 0;
  const keep = (number: number): boolean => bits(thin.k0, thin.k1, number) < cut;
  const spread = p.householdSizeSpreadFactor;
  const drawSize = (number: number, mean: number): number => {
    // One member, and others about their mean; whole by a draw, so that the mean is kept.
    const others = (mean - 1) * exp(spread * normal(uniform(sizes.k0, sizes.k1, number)) - (spread * spread) / 2);
    const size = 1 + Math.floor(others + uniform(whole.k0, whole.k1, number));
    return size > MOST_MEMBERS ? MOST_MEMBERS : size;
  };

  let next = 1;
  zones.forEach(({ earlierReturneeShare }, z) => {
    const first = count;
    for (let n = next; n < next + inZone[z]; n++) {
      if (!keep(n)) continue;
      const returned = uniform(earlier.k0, earlier.k1, n) < earlierReturneeShare;
      let away = 0;
      for (const { chance, bit, key } of members) if (uniform(key.k0, key.k1, n) < chance) away |= bit;
      number[count] = n;
      size[count] = drawSize(n, returned ? back : local);
      abroad[count] = away;
      earlierReturnee[count++] = returned ? 1 : 0;
    }
    zone.fill(z, first, count);
    next += inZone[z];
  });
  const residents = count;
  month.fill(-1, 0, residents);

  const arrivalStart: number[] = [];
  const people: number[] = [];
  const months = request.months ?? scenario.place.months;
  const [movedFrom, movedTo] = [0, 1].map(() => new Float64Array(Object.keys(scenario.programmes).length * streams.length * months));
  streams.forEach(([id, { householdSizePeople, breadwinners }], s) => {
    const { monthly, moves } = arrivalsOf(request, id);
    moves.forEach(({ from, to }, k) => {
      movedFrom.set(from, (k * streams.length + s) * months);
      movedTo.set(to, (k * streams.length + s) * months);
    });
    let sum = 0;
    let rank = 0;
    monthly.forEach((arriving, m) => {
      const first = count;
      arrivalStart.push(first);
      people.push(arriving);
      if (breadwinners) return;
      sum += arriving;
      for (const last = Math.floor(sum / householdSizePeople); rank < last; rank++) {
        const n = next + rank;
        if (!keep(n)) continue;
        number[count] = n;
        size[count++] = drawSize(n, householdSizePeople);
      }
      stream.fill(s + 1, first, count);
      month.fill(m, first, count);
    });
    next += ofStream[s];
  });
  zone.fill(-1, residents, count);
  arrivalStart.push(count);

  return {
    number: number.slice(0, count),
    zone: zone.slice(0, count),
    size: size.slice(0, count),
    abroad: abroad.slice(0, count),
    earlierReturnee: earlierReturnee.slice(0, count),
    stream: stream.slice(0, count),
    month: month.slice(0, count),
    count,
    residents,
    arrivalStart: Int32Array.from(arrivalStart),
    people: Float64Array.from(people),
    movedFrom,
    movedTo,
  };
}

export const bitCount = (mask: number): number => {
  let n = 0;
  for (let m = mask; m !== 0; m &= m - 1) n++;
  return n;
};
