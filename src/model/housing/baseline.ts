/** Homes before the arrivals: tenure from the place's shares, through the model's own choice so that it stays; rooms, rents, plots. */
import { ln } from '../../lib/exact.ts';
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
  const { households, scenario, team, counts, p } = world;
  const mixes = [scenario.place.rural, scenario.place.urban];
  const own = world.key('housing.own');
  const lets = world.key('housing.landlord');
  team.each(counts.households, (from, to) => {
    const { id, tenure, landlord, urban } = households;
    for (let h = from; h < to; h++) {
      const owns = uniform(own.k0, own.k1, id[h]) < mixes[urban[h]].ownerShare;
      tenure[h] = owns ? Tenure.owner : Tenure.makeshift;
      landlord[h] = owns && uniform(lets.k0, lets.k1, id[h]) < p.housing.landlordShare ? 1 : 0;
    }
  });
  // Townspeople and others are apart: one worker finds the homes of those, another of these.
  team.part(mixes.length, (from, to) => {
    for (let urban = from; urban < to; urban++) houseOthers(world, urban, mixes[urban]);
  });
}

/** Homes of those who own none, of townspeople or of the others. */
function houseOthers(world: World, urban: number, { ownerShare, renterShare, hostedShare }: World['scenario']['place']['urban']): void {
  const { households, counts, solved } = world;
  const { tenure } = households;
  const others: number[] = [];
  const all = counts.households;
  for (let h = 0; h < all; h++) if (tenure[h] !== Tenure.owner && households.urban[h] === urban) others.push(h);
  const rents = Float64Array.from(others, (h) => rentUtility(world, h)); // the intercepts are 0 so far
  const hosts = Float64Array.from(others, (h) => hostedUtility(world, h));
  const rest = Math.max(1e-6, 1 - ownerShare);
  const [a, b] = solveTenure(rents, hosts, renterShare / rest, hostedShare / rest);
  if (urban === 1) [solved.rentUrban, solved.hostedUrban] = [a, b];
  else [solved.rentRural, solved.hostedRural] = [a, b];
  const how = world.key('housing.tenure');
  others.forEach((h, k) => {
    const [rent, hosted] = tenureChances(a + rents[k], b + hosts[k]);
    const u = uniform(how.k0, how.k1, households.id[h]);
    tenure[h] = u < rent ? Tenure.renter : u < rent + hosted ? Tenure.hosted : Tenure.makeshift;
  });
}

/** Intercepts such that the mean chances of renting and of being hosted are the given shares; fixed point, 60 rounds. */
function solveTenure(rents: Float64Array, hosts: Float64Array, rentShare: number, hostedShare: number): readonly [number, number] {
  let a = 0;
  let b = 0;
  const sums = new Float64Array(2);
  const n = Math.max(1, rents.length);
  for (let round = 0; round < 60; round++) {
    sumChances(a, b, rents, hosts, sums);
    const [rent, hosted] = sums;
    const makeshift = Math.max(1e-6, 1 - rentShare - hostedShare);
    const rest = Math.max(1e-9, 1 - (rent + hosted) / n);
    a += logRatio(rentShare, rent / n) - logRatio(makeshift, rest);
    b += logRatio(hostedShare, hosted / n) - logRatio(makeshift, rest);
  }
  return [a, b];
}
const logRatio = (wanted: number, got: number): number => ln(Math.max(wanted, 1e-6)) - ln(Math.max(got, 1e-9));

/** A loop of its own, which compilers take to heart after the first rounds. */
function sumChances(a: number, b: number, rents: Float64Array, hosts: Float64Array, sums: Float64Array): void {
  let rent = 0;
  let hosted = 0;
  for (let k = 0; k < rents.length; k++) {
    const [r, h] = tenureChances(a + rents[k], b + hosts[k]);
    rent += r;
    hosted += h;
  }
  sums[0] = rent;
  sums[1] = hosted;
}
