/** Homes before the arrivals: tenure from the place's shares, through the model's own choice so that it stays; rooms, rents, plots. */
import { ln } from '../../lib/exact.ts';
import { uniform } from '../../lib/random.ts';
import { Tenure } from '../state.ts';
import type { World } from '../world.ts';
import { hostedUtility, rentUtility, roomsWanted, tenureChances } from './choice.ts';
import { countHomes } from './homes.ts';

export function houseResidents(world: World): void {
  const { households, zones, scenario, zoneInputs, counts, p, solved, scale } = world;
  const { place } = scenario;
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
  const own = world.key('housing.own');
  const lets = world.key('housing.landlord');
  const how = world.key('housing.tenure');
  for (const urban of [0, 1]) {
    const mix = urban === 1 ? place.urban : place.rural;
    const others: number[] = [];
    for (let h = 0; h < counts.households; h++) {
      if (households.urban[h] !== urban) continue;
      const id = households.id[h];
      if (uniform(own.k0, own.k1, id) < mix.ownerShare) {
        households.tenure[h] = Tenure.owner;
        households.landlord[h] = uniform(lets.k0, lets.k1, id) < p.housing.landlordShare ? 1 : 0;
      } else others.push(h);
    }
    const rents = others.map((h) => rentUtility(world, h)); // the intercepts are 0 so far
    const hosts = others.map((h) => hostedUtility(world, h));
    const rest = Math.max(1e-6, 1 - mix.ownerShare);
    const [a, b] = solveTenure(rents, hosts, mix.renterShare / rest, mix.hostedShare / rest);
    if (urban === 1) [solved.rentUrban, solved.hostedUrban] = [a, b];
    else [solved.rentRural, solved.hostedRural] = [a, b];
    others.forEach((h, k) => {
      const [rent, hosted] = tenureChances(a + rents[k], b + hosts[k]);
      const u = uniform(how.k0, how.k1, households.id[h]);
      households.tenure[h] = u < rent ? Tenure.renter : u < rent + hosted ? Tenure.hosted : Tenure.makeshift;
    });
  }
  for (let h = 0; h < counts.households; h++) {
    households.rooms[h] =
      households.tenure[h] === Tenure.hosted
        ? 1
        : households.tenure[h] === Tenure.renter
          ? roomsWanted(world, h, zones.rentPerRoomCents[households.zone[h]])
          : Math.max(1, Math.round(households.people[h] / p.housing.peoplePerRoomPeople));
  }
  for (let h = 0; h < counts.households; h++) {
    const z = households.zone[h];
    if (households.tenure[h] === Tenure.owner) zones.rooms[z] += households.rooms[h];
  }
  countHomes(world, true);
  for (let z = 0; z < zoneInputs.length; z++) {
    zones.rentalRooms[z] = zones.roomsTaken[z] / (1 - p.housing.vacancyShare);
    zones.rentalRoomsBase[z] = zones.rentalRooms[z];
    zones.rooms[z] += zones.rentalRooms[z] - 1;
    zones.pressureBase[z] = Math.max(zones.housedPeople[z], 1e-9) / Math.max(zones.rooms[z], 1e-9);
    zones.plots[z] = (zoneInputs[z].freePlotsShare * zoneInputs[z].dwellings) / scale;
    zones.plotsWantedBase[z] = zones.plotsWanted[z];
    zones.building[z] = 1;
  }
}

/** Intercepts such that the mean chances of renting and of being hosted are the given shares; fixed point, 60 rounds. */
function solveTenure(rents: readonly number[], hosts: readonly number[], rentShare: number, hostedShare: number): readonly [number, number] {
  let a = 0;
  let b = 0;
  for (let round = 0; round < 60; round++) {
    let rent = 0;
    let hosted = 0;
    for (let k = 0; k < rents.length; k++) {
      const [r, h] = tenureChances(a + rents[k], b + hosts[k]);
      rent += r;
      hosted += h;
    }
    const n = Math.max(1, rents.length);
    const makeshift = Math.max(1e-6, 1 - rentShare - hostedShare);
    const rest = Math.max(1e-9, 1 - (rent + hosted) / n);
    a += logRatio(rentShare, rent / n) - logRatio(makeshift, rest);
    b += logRatio(hostedShare, hosted / n) - logRatio(makeshift, rest);
  }
  return [a, b];
}
const logRatio = (wanted: number, got: number): number => ln(Math.max(wanted, 1e-6)) - ln(Math.max(got, 1e-9));
