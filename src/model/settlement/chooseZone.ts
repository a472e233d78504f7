/** Where a household that comes settles: the zone with the largest V + Gumbel draw. */
import { gumbel } from '../../lib/distributions.ts';
import { exp, ln } from '../../lib/exact.ts';
import { uniform2 } from '../../lib/random.ts';
import { basicNeedsCents } from '../accounts/needs.ts';
import { services } from '../infrastructure/load.ts';
import { SECTORS } from '../kinds.ts';
import type { StreamInput } from '../scenario.ts';
import { defineUtility } from '../utility.ts';
import type { World } from '../world.ts';

export interface ZoneTerms {
  readonly rooms: readonly number[];
  readonly work: readonly number[];
  readonly chain: readonly number[];
  readonly services: readonly number[];
  readonly security: readonly number[];
  readonly sites: readonly number[];
}

/** What speaks for each zone, the same for all households of a stream. */
export function zoneTerms(world: World, s: number): ZoneTerms {
  const { zones, settled, streams, jobs, minutes, p, scale } = world;
  const q = p.settlement;
  const all = world.zoneIds.map((_, z) => z);
  const hundred = 100 / scale;
  return {
    rooms: all.map((z) => ln(Math.max(1 / scale, zones.rentalRooms[z] - zones.roomsTaken[z] + q.hostableRoomsShare * zones.rooms[z]))),
    // Market potential (Harris 1954): pay of the vacancies of a year and of casual days, less far ones.
    work: all.map((z) => {
      let pay = 0;
      for (let w = 0; w < all.length; w++) {
        let month = zones.casualDays[w] * zones.dayWageUsdPerDay[w];
        for (let k = 0; k < SECTORS.length; k++) month += 12 * jobs.vacancies[w * SECTORS.length + k] * jobs.wageUsdPerMonth[w * SECTORS.length + k];
        pay += month * exp(-p.labour.commuting * minutes[z * all.length + w]);
      }
      return q.earnings * ln(Math.max(1, pay * scale));
    }),
    chain: all.map((z) => q.chain * ln(1 + settled[z * streams.length + s] / hundred)),
    services: all.map((z) => q.services * services(world, z)),
    security: all.map((z) => q.security * zones.security[z]),
    sites: all.map((z) => q.sites * ln(1 + zones.sites[z] / hundred)),
  };
}

const SETTLE = defineUtility(
  'rooms free or to share',
  'kin where they come from',
  'house or land at home',
  'hours from home',
  'rent over means',
  'work in reach',
  'people of the same stream',
  'water, clinic, power',
  'security',
  'allocated plots',
  'luck',
);

/** The zone with the largest V + Gumbel draw; V is the sum of its terms, ln rooms first with weight 1. */
export function chooseZone(world: World, stream: StreamInput, h: number, shared: ZoneTerms): void {
  const { households, zones, minutes, p, zoneInputs } = world;
  const q = p.settlement;
  const n = world.zoneIds.length;
  const home = households.homeZone[h];
  const reachable = zoneInputs[home].reachable;
  const luck = world.key('settlement.zone');
  const id = households.id[h];
  const means = basicNeedsCents(world, h) + households.savings[h] / 12;
  let best = -Infinity;
  let chosen = 0;
  let reasons = SETTLE.values;
  for (let z = 0; z < n; z++) {
    const atHome = z === home && reachable;
    const rooms = Math.max(1, Math.ceil(households.people[h] / p.housing.mostPeoplePerRoomPeople));
    const t = SETTLE.values;
    t[0] = shared.rooms[z];
    t[1] = atHome ? stream.tieFactor * q.kin : 0;
    t[2] = atHome && households.landAtHome[h] === 1 ? q.landAtHome : 0;
    t[3] = (-stream.tieFactor * q.distance * minutes[home * n + z]) / 60;
    t[4] = -q.rent * ln((rooms * zones.rentPerRoomCents[z]) / (means / 3));
    t[5] = shared.work[z];
    t[6] = shared.chain[z];
    t[7] = shared.services[z];
    t[8] = shared.security[z];
    t[9] = shared.sites[z];
    t[10] = gumbel(uniform2(luck.k0, luck.k1, id, z));
    const v = SETTLE.sum();
    if (v > best) {
      best = v;
      chosen = z;
      if (h === world.watched) reasons = Float64Array.from(SETTLE.values);
    }
  }
  households.zone[h] = chosen;
  if (h === world.watched) world.probe?.note('settle', -1, { labels: SETTLE.labels, values: reasons }, best, world.zoneIds[chosen]);
}
