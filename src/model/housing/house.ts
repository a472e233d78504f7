/** Process 4: house people: rents, moves, doubling up, makeshift shelter, building, land. */
import { exp, ln } from '../../lib/exact.ts';
import { drawLots, lotKey } from '../../lib/lot.ts';
import { roundBySample, uniform } from '../../lib/random.ts';
import { accountIndex } from '../accounts/ledger.ts';
import type { Process } from '../process.ts';
import { Livelihood, Tenure } from '../state.ts';
import type { World } from '../world.ts';
import { HOSTED, hostedUtility, meansCents, RENT, rentUtility, roomsWanted, tenureChances } from './choice.ts';
import { countHomes, hasGround, moveLandPrices, moveRents } from './homes.ts';

export const housePeople: Process = {
  key: 'housePeople',
  label: 'House people: rents, moves, doubling up, makeshift shelter, building, land',
  doc: 'Rents follow housed people over rooms; owners let more and build, late; households without a dwelling decide anew to rent, to be hosted or to live makeshift; plots wanted over plots free move the price of land.',
  run(world) {
    considerMoving(world);
    chooseHomes(world);
    buildOwn(world);
    countHomes(world);
    moveRents(world);
    moveLandPrices(world);
  },
};

/** Now and then a household without its own dwelling looks elsewhere: at rooms to let, rents and work as they changed. */
function considerMoving(world: World): void {
  const { households, people, zones, team, counts, p, facts } = world;
  const n = world.zoneIds.length;
  const reach = new Float64Array(n);
  let sum = 0;
  for (let z = 0; z < n; z++) {
    const rent = ln(zones.rentPerRoomCents[z] / zones.rentPerRoomBaseCents[z]);
    const work = ln(Math.max(0.05, zones.casualOutlookDaysPerMonth[z] / zones.casualOutlookBaseDaysPerMonth[z]));
    sum += zones.othersBase[z] * exp(p.settlement.earnings * work - p.settlement.rent * rent);
    reach[z] = sum;
  }
  const move = world.key('housing.move');
  const where = world.key('housing.where');
  const moved = world.tally.subarray(0, 1);
  team.sum(counts.households, moved, (part, from, to) => {
    for (let h = from; h < to; h++) {
      if (households.people[h] === 0 || households.tenure[h] === Tenure.owner) continue;
      if (uniform(move.k0, move.k1, households.id[h]) >= p.housing.movePerMonth) continue;
      const u = uniform(where.k0, where.k1, households.id[h]) * sum;
      let z = 0;
      while (z < n - 1 && reach[z] <= u) z++;
      if (z === households.zone[h]) continue;
      households.zone[h] = z;
      // Class of life is that of the household; it keeps its tenure, in the rooms it can pay at its new place.
      if (households.tenure[h] === Tenure.renter) households.rooms[h] = roomsWanted(world, h, zones.rentPerRoomCents[z]);
      for (let i = households.first[h]; i >= 0; i = people.next[i]) if (people.livelihood[i] === Livelihood.selfEmployed) people.workZone[i] = z;
      part[0]++;
    }
  });
  team.once(() => {
    facts.moves += moved[0];
  });
}

/** Households that just came, and each month some of the others, choose to rent, to be hosted or to live makeshift. */
function chooseHomes(world: World): void {
  const { households, zones, team, counts, kept, p } = world;
  const n = world.zoneIds.length;
  const decide = world.key('housing.decide');
  const how = world.key('housing.how');
  const luck = world.key('housing.room');
  const rooms = world.tally.subarray(0, 3 * n);
  kept.clear();
  team.sum(counts.households, rooms, (part, from, to) => {
    const { tenure, people, formed, id, zone, market, lotKey: keys } = households;
    for (let h = from; h < to; h++) {
      if (people[h] === 0 || tenure[h] === Tenure.owner) continue;
      const just = formed[h] === world.month;
      if (!just && uniform(decide.k0, decide.k1, id[h]) >= p.housing.decidePerMonth) continue;
      const z = zone[h];
      const u = uniform(how.k0, how.k1, id[h]);
      const forRent = rentUtility(world, h);
      const forKin = hostedUtility(world, h);
      const [rent, hosted] = tenureChances(forRent, forKin);
      const chosen = u < rent ? Tenure.renter : u < rent + hosted ? Tenure.hosted : Tenure.makeshift;
      if (h === world.watched) {
        world.probe?.note('rent a home', -1, RENT, forRent, `${Math.round(rent * 100)} in 100: ${Tenure.words[chosen]}`);
        world.probe?.note('live with kin', -1, HOSTED, forKin, `${Math.round(hosted * 100)} in 100: ${Tenure.words[chosen]}`);
      }
      if (chosen !== Tenure.renter) {
        tenure[h] = chosen;
        households.rooms[h] = 1;
        continue;
      }
      const wanted = roomsWanted(world, h, zones.rentPerRoomCents[z]);
      if (tenure[h] === Tenure.renter) {
        part[n + z] += wanted - households.rooms[h]; // stays, in more or fewer rooms
        households.rooms[h] = wanted;
        continue;
      }
      // A new tenant needs free rooms; they go by lot, the better-off first in line.
      kept.push(h);
      market[h] = z + 1;
      keys[h] = lotKey(uniform(luck.k0, luck.k1, id[h]), meansCents(world, h));
      tenure[h] = u < rent * 0.5 ? Tenure.hosted : Tenure.makeshift; // until the lot is drawn
      households.rooms[h] = 1;
      part[z]++;
      part[2 * n + z] += wanted;
    }
  });
  const round = world.key('housing.rooms');
  team.once(() => {
    for (let z = 0; z < n; z++) {
      const free = zones.rentalRooms[z] - zones.roomsTaken[z] - rooms[n + z];
      const each = rooms[z] > 0 ? rooms[2 * n + z] / rooms[z] : 1;
      world.places[z] = Math.max(0, Math.min(rooms[z], roundBySample(Math.max(0, free / each), uniform(round.k0, round.k1, z))));
    }
  });
  drawLots(team, households, kept, world.places.subarray(0, n), world.lot);
  team.each(0, () => {
    const { rows } = kept;
    for (let k = 0; k < rows.length; k++) {
      const h = rows[k];
      if (households.market[h] === 0) continue;
      households.tenure[h] = Tenure.renter;
      households.rooms[h] = roomsWanted(world, h, zones.rentPerRoomCents[households.zone[h]]);
    }
  });
}

/** Who has the money buys a plot and builds two rooms; dear land makes that rare. */
function buildOwn(world: World): void {
  const { households, zones, team, counts, p } = world;
  const n = world.zoneIds.length;
  const key = world.key('housing.build');
  const shelter = Math.round(p.housing.shelterUsd * 100);
  const built = world.tally.subarray(0, 2 * n);
  const open = Float64Array.from({ length: n }, (_, z) => (hasGround(world, z) ? zones.landAccess[z] : 0));
  team.sum(counts.households, built, (part, from, to) => {
    for (let h = from; h < to; h++) {
      if (households.people[h] === 0 || households.tenure[h] === Tenure.owner) continue;
      const z = households.zone[h];
      const plot = Math.round(zones.landPriceUsd[z] * 100);
      if (households.savings[h] < plot + shelter) continue;
      if (uniform(key.k0, key.k1, households.id[h]) >= p.housing.decidePerMonth * open[z]) continue;
      households.savings[h] -= plot + shelter;
      households.tenure[h] = Tenure.owner;
      households.rooms[h] = 2;
      part[z]++;
      part[n + z] += plot;
    }
  });
  team.once(() => {
    for (let z = 0; z < n; z++) {
      zones.plotsTaken[z] += built[z];
      zones.rooms[z] += 2 * built[z];
      world.ledger.move(accountIndex('households'), accountIndex('restOfWorld'), 'building', built[n + z]);
      world.ledger.move(accountIndex('households'), accountIndex('firms'), 'building', built[z] * shelter);
    }
  });
}
