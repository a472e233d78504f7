/** Members abroad come back: on their own, at the rate that balanced ordinary departures before, or sent back by a stream of breadwinners. */
import { sigmoid } from '../../lib/exact.ts';
import { uniform } from '../../lib/random.ts';
import { wishUtilities } from '../leaving/leave.ts';
import { ageYears, GROWN } from '../population/households.ts';
import { Aspiration, Livelihood, Origin, Presence, Route } from '../state.ts';
import type { Arriving } from '../programmes/arriving.ts';
import { countAid } from '../programmes/means.ts';
import { type BandMix, bandMix, drawBand, preparednessOf } from './bands.ts';
import { find, foundById, startFinding } from '../found.ts';
import { bandCode } from '../kinds.ts';
import type { World } from '../world.ts';

export function comeBack(world: World, assistance: Arriving): void {
  const { people, team, counts, abroad, kept } = world;
  const corridors = abroad.length;
  kept.clear();
  team.sum(counts.people, abroad, (part, from, to) => {
    const { presence, corridor } = people;
    for (let i = from; i < to; i++) {
      if (presence[i] !== Presence.abroad) continue;
      part[corridor[i] - 1]++;
      kept.push(i);
    }
  });
  const sentBack = new Float64Array(corridors);
  const stream = new Int32Array(corridors);
  world.streams.forEach((s, code) => {
    if (!s.breadwinners) return;
    const c = world.corridorIds.indexOf(s.corridor);
    stream[c] = code + 1;
    if (abroad[c] > 0) sentBack[c] = Math.min(1, world.roster.people[code * world.months + world.month] / world.scale / abroad[c]);
  });
  const own = world.key('settlement.come-back');
  const forced = world.key('settlement.sent-back');
  startFinding(world);
  team.each(0, () => {
    const { rows } = kept;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      const c = people.corridor[i] - 1;
      const id = people.id[i];
      if (uniform(forced.k0, forced.k1, id) < sentBack[c] || uniform(own.k0, own.k1, id) < world.returnPerMonth[c]) find(world, i);
    }
  });
  team.once(() => {
    const wishes = wishUtilities(world);
    const mixes = world.streams.map((one) => bandMix(world.scenario, one));
    for (const i of foundById(world, people.id)) {
      const c = people.corridor[i] - 1;
      rejoin(world, i, uniform(forced.k0, forced.k1, people.id[i]) < sentBack[c] ? stream[c] : 0, { assistance, wishes, mixes });
    }
  });
}

/** What is the same for all who come back in a month. */
interface Returning {
  readonly assistance: Arriving;
  readonly wishes: (person: number) => number;
  readonly mixes: readonly BandMix[];
}

/** A member abroad is here again; what he sent home has ended. Who was sent back belongs to the stream from now on. */
function rejoin(world: World, i: number, stream: number, { assistance, wishes, mixes }: Returning): void {
  const { people, households, facts, p } = world;
  const h = people.household[i];
  const key = world.key('settlement.sent-back-band');
  const band = stream > 0 ? drawBand(mixes[stream - 1], uniform(key.k0, key.k1, people.id[i])) : 0;
  if (stream > 0 && people.permit[i] > 0) return; // has leave to remain
  if (stream > 0 && assistance.mayRemain(people.id[i], stream - 1, band, () => [i])) {
    people.permit[i] = people.corridor[i]; // not only this month
    return;
  }
  // Ordinary returns are balanced by ordinary departures; what is lost is what ends because somebody was sent back.
  if (stream > 0) {
    households.remittancesLost[h] += people.earnings[i];
    facts.remittancesLostCents += people.earnings[i];
  }
  people.presence[i] = Presence.here;
  people.corridor[i] = 0;
  people.permit[i] = 0;
  people.route[i] = Route.none;
  people.earnings[i] = 0;
  people.aspiration[i] = Aspiration.none;
  const own = people.ownTrade[i];
  people.livelihood[i] = own > 0 && stream === 0 ? Livelihood.selfEmployed : Livelihood.unemployed;
  people.sector[i] = own > 0 ? own - 1 : 0;
  people.ownTrade[i] = 0;
  people.workZone[i] = households.zone[h];
  people.since[i] = world.month;
  households.people[h]++;
  households.abroad[h]--;
  if (ageYears(world, i) >= GROWN) households.adults[h]++;
  const wish = world.key('settlement.wish');
  if (uniform(wish.k0, wish.k1, people.id[i]) < sigmoid(wishes(i))) people.aspiration[i] = Aspiration.wish;
  if (stream === 0) {
    facts.ordinaryReturns++;
    return;
  }
  facts.deported++;
  facts.arrivals++;
  const force = 1 - preparednessOf(band);
  people.band[i] = band;
  people.origin[i] = Origin.returnee;
  people.stream[i] = stream;
  people.arrivalMonth[i] = world.month;
  people.label[i] = bandCode(world.streams[stream - 1].officialLabel);
  people.stigma[i] = p.settlement.stigmaShare * force * force;
  const before = households.packageCents[h];
  assistance.assist(h, people.id[i], stream - 1, band);
  countAid(world, h, households.packageCents[h] - before);
}
