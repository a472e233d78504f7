/** Homes before the arrivals: tenure from the place's shares, through the model's own choice so that it stays; rooms, rents, plots. */
import { ln } from '../../lib/exact.ts';
import { sumInOrder } from '../../lib/inOrder.ts';
import { uniform } from '../../lib/random.ts';
import { Tenure } from '../state.ts';
import type { World } from '../world.ts';
import { hostedUtility, rentUtility, roomsWanted, tenureChances } from './choice.ts';
import { countHomes } from './homes.ts';

export function houseResidents(world: World): void {
  const { households, zones, scenario, zoneInputs, team, counts, tally, p, scale } = world;
  const { place } = scenario;
  team.once(() => {
    for (let z = 0; z < zoneInputs.length; z++) {
      const town = zoneInputs[z].urbanShare;
      const perRoom = (place.rentUsdPerMonth * 100) / p.housing.modestDwellingRooms;
      zones.rentPerRoomBaseCents[z] = perRoom * (town + (1 - town) * place.ruralRentFactor);
      zones.rentPerRoomCents[z] = zones.rentPerRoomBaseCents[z];
      zones.landPriceBaseUsd[z] = place.plotUsd;
      zones.landPriceUsd[z] = place.plotUsd;
      zones.pressureBase[z] = 1;
      zones.housedPeople[z] = 1;
      zones.rooms[z] = 1;
    }
  });
  findTenure(world);
  const owned = tally.subarray(0, zoneInputs.length);
  team.sum(counts.households, owned, (part, from, to) => {
    const { tenure, rooms, people, zone } = households;
    for (let h = from; h < to; h++) {
      rooms[h] =
        tenure[h] === Tenure.hosted
          ? 1
          : tenure[h] === Tenure.renter
            ? roomsWanted(world, h, zones.rentPerRoomCents[zone[h]])
            : Math.max(1, Math.round(people[h] / p.housing.peoplePerRoomPeople));
      if (tenure[h] === Tenure.owner) part[zone[h]] += rooms[h];
    }
  });
  const ownedByZone = Float64Array.from(owned);
  countHomes(world, true);
  team.once(() => {
    for (let z = 0; z < zoneInputs.length; z++) {
      zones.rentalRooms[z] = zones.roomsTaken[z] / (1 - p.housing.vacancyShare);
      zones.rentalRoomsBase[z] = zones.rentalRooms[z];
      zones.rooms[z] += ownedByZone[z];
      zones.rooms[z] += zones.rentalRooms[z] - 1;
      zones.pressureBase[z] = Math.max(zones.housedPeople[z], 1e-9) / Math.max(zones.rooms[z], 1e-9);
      zones.plots[z] = (zoneInputs[z].freePlotsShare * zoneInputs[z].dwellings) / scale;
      zones.plotsWantedBase[z] = zones.plotsWanted[z];
      zones.building[z] = 1;
    }
  });
}

/** Owners by the place's shares, who let rooms or not; the others rent, are hosted or makeshift by their own choice. */
function findTenure(world: World): void {
  const { households, scenario, team, counts, p, solved } = world;
  const { place } = scenario;
  const mixes = [place.rural, place.urban];
  const own = world.key('housing.own');
  const lets = world.key('housing.landlord');
  const how = world.key('housing.tenure');
  const others: readonly number[][] = [[], []];
  team.each(counts.households, (from, to) => {
    const { id, tenure, landlord, urban } = households;
    for (let h = from; h < to; h++) {
      if (uniform(own.k0, own.k1, id[h]) < mixes[urban[h]].ownerShare) {
        tenure[h] = Tenure.owner;
        landlord[h] = uniform(lets.k0, lets.k1, id[h]) < p.housing.landlordShare ? 1 : 0;
      } else others[urban[h]].push(h);
    }
  });
  // The intercepts are 0 so far.
  const utilities = others.map((rows) => ({ rents: Float64Array.from(rows, (h) => rentUtility(world, h)), hosts: Float64Array.from(rows, (h) => hostedUtility(world, h)) }));
  const intercepts = utilities.map(({ rents, hosts }, urban) => {
    const { ownerShare, renterShare, hostedShare } = mixes[urban];
    const rest = Math.max(1e-6, 1 - ownerShare);
    return solveTenure(world, rents, hosts, renterShare / rest, hostedShare / rest);
  });
  team.once(() => {
    [[solved.rentRural, solved.hostedRural], [solved.rentUrban, solved.hostedUrban]] = intercepts;
  });
  others.forEach((rows, urban) => {
    const [a, b] = intercepts[urban];
    const { rents, hosts } = utilities[urban];
    rows.forEach((h, k) => {
      const [rent, hosted] = tenureChances(a + rents[k], b + hosts[k]);
      const u = uniform(how.k0, how.k1, households.id[h]);
      households.tenure[h] = u < rent ? Tenure.renter : u < rent + hosted ? Tenure.hosted : Tenure.makeshift;
    });
  });
}

/** Intercepts such that the mean chances of renting and of being hosted are the given shares; fixed point, 60 rounds. */
function solveTenure({ team, tally }: World, rents: Float64Array, hosts: Float64Array, rentShare: number, hostedShare: number): readonly [number, number] {
  let a = 0;
  let b = 0;
  const sums = tally.subarray(0, 3);
  team.sum(0, sums, (part) => {
    part[2] = rents.length;
  });
  const n = Math.max(1, sums[2]);
  const chances = new Float64Array(2 * rents.length);
  for (let round = 0; round < 60; round++) {
    for (let k = 0; k < rents.length; k++) {
      const [rent, hosted] = tenureChances(a + rents[k], b + hosts[k]);
      chances[2 * k] = rent;
      chances[2 * k + 1] = hosted;
    }
    sumInOrder(team, sums, (part) => {
      let [rent, hosted] = part;
      for (let k = 0; k < chances.length; k += 2) {
        rent += chances[k];
        hosted += chances[k + 1];
      }
      part[0] = rent;
      part[1] = hosted;
    });
    const [rent, hosted] = sums;
    const makeshift = Math.max(1e-6, 1 - rentShare - hostedShare);
    const rest = Math.max(1e-9, 1 - (rent + hosted) / n);
    a += logRatio(rentShare, rent / n) - logRatio(makeshift, rest);
    b += logRatio(hostedShare, hosted / n) - logRatio(makeshift, rest);
  }
  return [a, b];
}
const logRatio = (wanted: number, got: number): number => ln(Math.max(wanted, 1e-6)) - ln(Math.max(got, 1e-9));
