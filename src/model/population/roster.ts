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
  const members = Object.keys(scenario.corridors).map((id) => [
    scenario.place.members[id]?.householdShare ?? 0,
    decisionKey(seed, `population.member-abroad.${id}`, 0),
  ] as const);
  const cut = 4294967296 / scale;
  const number: number[] = [];
  const zone: number[] = [];
  const size: number[] = [];
  const abroad: number[] = [];
  const earlierReturnee: number[] = [];
  const stream: number[] = [];
  const month: number[] = [];
  const add = (n: number, z: number, people: number, away: number, returned: number, s: number, arrives: number): void => {
    number.push(n);
    zone.push(z);
    size.push(people);
    abroad.push(away);
    earlierReturnee.push(returned);
    stream.push(s);
    month.push(arrives);
  };
  const keep = (number: number): boolean => bits(thin.k0, thin.k1, number) < cut;
  const spread = p.householdSizeSpreadFactor;
  const drawSize = (number: number, mean: number): number => {
    // One member, and others about their mean; whole by a draw, so that the mean is kept.
    const others = (mean - 1) * exp(spread * normal(uniform(sizes.k0, sizes.k1, number)) - (spread * spread) / 2);
    const size = 1 + Math.floor(others + uniform(whole.k0, whole.k1, number));
    return size > MOST_MEMBERS ? MOST_MEMBERS : size;
  };

  let next = 1;
  Object.values(scenario.zones).forEach((zone, z) => {
    const { householdSizePeople: local, earlierReturneeHouseholdSizePeople: back } = scenario.place;
    const share = zone.earlierReturneeShare;
    const households = Math.round(zone.population / (share * back + (1 - share) * local));
    for (let number = next; number < next + households; number++) {
      if (!keep(number)) continue;
      const returned = uniform(earlier.k0, earlier.k1, number) < share;
      let away = 0;
      for (let c = 0; c < members.length; c++) {
        const [chance, key] = members[c];
        if (uniform(key.k0, key.k1, number) < chance) away |= 1 << c;
      }
      add(number, z, drawSize(number, returned ? back : local), away, returned ? 1 : 0, 0, -1);
    }
    next += households;
  });
  const residents = number.length;

  const arrivalStart: number[] = [];
  const people: number[] = [];
  const streams = Object.keys(scenario.streams).length;
  const months = request.months ?? scenario.place.months;
  const [movedFrom, movedTo] = [0, 1].map(() => new Float64Array(Object.keys(scenario.programmes).length * streams * months));
  Object.entries(scenario.streams).forEach(([id, stream], s) => {
    const { monthly, moves } = arrivalsOf(request, id);
    moves.forEach(({ from, to }, k) => {
      movedFrom.set(from, (k * streams + s) * months);
      movedTo.set(to, (k * streams + s) * months);
    });
    const everywhere = Object.values(stream.arrivals).reduce((sum, people) => sum + people, 0);
    let sum = 0;
    let rank = 0;
    monthly.forEach((arriving, month) => {
      arrivalStart.push(number.length);
      people.push(arriving);
      if (!stream.breadwinners) {
        sum += arriving;
        for (const last = Math.floor(sum / stream.householdSizePeople); rank < last; rank++) {
          const number = next + rank;
          if (keep(number)) add(number, -1, drawSize(number, stream.householdSizePeople), 0, 0, s + 1, month);
        }
      }
    });
    if (!stream.breadwinners) next += Math.ceil((LARGEST_VOLUME * everywhere) / stream.householdSizePeople) + 1;
  });

  arrivalStart.push(number.length);

  return {
    number: Int32Array.from(number),
    zone: Int16Array.from(zone),
    size: Uint8Array.from(size),
    abroad: Uint8Array.from(abroad),
    earlierReturnee: Uint8Array.from(earlierReturnee),
    stream: Uint8Array.from(stream),
    month: Int16Array.from(month),
    count: number.length,
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
