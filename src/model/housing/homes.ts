/** Counts of homes by zone, and the markets for rooms and for land. */
import { exp, ln } from '../../lib/exact.ts';
import { Origin, Tenure } from '../state.ts';
import type { World } from '../world.ts';

const KINDS = ['people', 'hosted', 'taken', 'owners', 'others', 'makeshift', 'landlords', 'newcomers'] as const;
const K = Object.fromEntries(KINDS.map((name, k) => [name, k])) as Record<(typeof KINDS)[number], number>;

/** Counts who is housed how, by zone. */
export function countHomes(world: World, base = false): void {
  const { households, zones, team, counts, p } = world;
  const n = world.zoneIds.length;
  const sums = world.tally.subarray(0, n * KINDS.length);
  team.sum(counts.households, sums, (part, from, to) => {
    const { zone, people, tenure, rooms, landlord, origin } = households;
    for (let h = from; h < to; h++) {
      if (people[h] === 0) continue;
      const at = zone[h] * KINDS.length;
      const t = tenure[h];
      if (t === Tenure.hosted) part[at + K.hosted] += people[h];
      else if (t !== Tenure.makeshift) part[at + K.people] += people[h];
      if (t === Tenure.renter) part[at + K.taken] += rooms[h];
      if (t === Tenure.owner) part[at + K.owners]++;
      else part[at + K.others]++;
      if (t === Tenure.makeshift) part[at + K.makeshift]++;
      if (landlord[h] === 1) part[at + K.landlords]++;
      if (origin[h] >= Origin.returnee) part[at + K.newcomers]++;
    }
  });
  team.once(() => {
    for (let z = 0; z < n; z++) {
      const at = z * KINDS.length;
      zones.housedPeople[z] = sums[at + K.people] + p.housing.hostedRoomShare * sums[at + K.hosted];
      zones.roomsTaken[z] = sums[at + K.taken];
      zones.landlords[z] = sums[at + K.landlords];
      zones.newcomerHouseholds[z] = sums[at + K.newcomers];
      if (base) zones.othersBase[z] = sums[at + K.others];
      const speculation = 1 + 12 * Math.max(0, zones.landGrowth[z]);
      zones.plotsWanted[z] = p.housing.wantOwnShare * sums[at + K.others] + p.housing.investorShare * sums[at + K.owners] * speculation;
      const makeshiftBefore = zones.makeshiftBase[z];
      if (base) zones.makeshiftBase[z] = sums[at + K.makeshift];
      else zones.plotsSettled[z] = p.housing.makeshiftPlotShare * Math.max(0, sums[at + K.makeshift] - makeshiftBefore);
    }
  });
}

/** Rent closes part of the gap to its long-run level; owners let more when it is high; building follows, slowly. */
export function moveRents(world: World): void {
  const { zones, team, p } = world;
  const q = p.housing;
  team.once(() => {
    for (let z = 0; z < world.zoneIds.length; z++) {
      if (zones.rooms[z] <= 0) continue;
      const over = ln(zones.housedPeople[z] / zones.rooms[z] / zones.pressureBase[z]);
      const rise = ln(zones.rentPerRoomCents[z] / zones.rentPerRoomBaseCents[z]);
      zones.rentPerRoomCents[z] *= exp(q.rentAdjustmentPerMonth * (q.rentElasticity * over - rise));
      // Owners let more as rents rise, and make rooms ready for those whose coming was announced.
      const foreseen = ln(1 + zones.announced[z] / Math.max(zones.housedPeople[z], 1e-9));
      const wished = Math.min(zones.rentalRoomsBase[z] * exp(q.lettingElasticity * Math.max(0, rise, foreseen)), Math.max(zones.rentalRoomsBase[z], q.lettingMostShare * zones.rooms[z]));
      zones.rentalRooms[z] += q.lettingAdjustmentPerMonth * (wished - zones.rentalRooms[z]);
      const free = freePlots(world, z) / Math.max(zones.plots[z], 1e-9);
      const starts = q.startsPerMonth * zones.rooms[z] * Math.max(0, rise) * Math.min(1, Math.max(0.1, free));
      const done = zones.roomsUnderWay[z] / q.buildingMonths;
      zones.roomsUnderWay[z] += starts - done;
      zones.rooms[z] += done;
      const ordinary = q.buildingOrdinaryPerMonth * zones.rooms[z];
      zones.building[z] = (ordinary + zones.roomsUnderWay[z] / q.buildingMonths) / Math.max(ordinary, 1e-9);
    }
  });
}

/** Whether there is still ground to build on: more than a fortieth of all plots, the last ones being in the wrong place. */
export const hasGround = (world: World, z: number): boolean => world.zones.plots[z] > 0 && freePlots(world, z) > world.zones.plots[z] / 40;

/** Plots still free: all, and farmland divided up as the price rises, less those built on or settled; never below a fiftieth. */
export function freePlots(world: World, z: number): number {
  const { zones, p } = world;
  const all = zones.plots[z] * exp(p.housing.plotSupplyElasticity * ln(zones.landPriceUsd[z] / zones.landPriceBaseUsd[z]));
  const free = all - zones.plotsTaken[z] - zones.plotsSettled[z];
  const least = zones.plots[z] / 50;
  return Math.max(free, least);
}

/**
 * Land: the price is pulled to its fundamental (capitalised rent × plots wanted over plots free, capped) and pushed by adaptive
 * expectations: Δln p = κ(ln f − ln p) + χ g, with g the smoothed past growth.
 */
export function moveLandPrices(world: World): void {
  const { zones, team, p } = world;
  const q = p.housing;
  team.once(() => {
    for (let z = 0; z < world.zoneIds.length; z++) {
      if (zones.plots[z] <= 0) continue;
      const wanted = zones.plotsWanted[z] / Math.max(zones.plotsWantedBase[z], 1e-9);
      const scarcity = Math.min(q.scarcityMostRatio, (wanted * zones.plots[z]) / freePlots(world, z));
      const fundamental = ln(zones.rentPerRoomCents[z] / zones.rentPerRoomBaseCents[z]) + q.scarcityElasticity * ln(Math.max(scarcity, 0.1));
      const price = ln(zones.landPriceUsd[z] / zones.landPriceBaseUsd[z]);
      const growth = q.landAdjustmentPerMonth * (fundamental - price) + q.landExpectationShare * zones.landGrowth[z];
      zones.landPriceUsd[z] *= exp(growth);
      zones.landGrowth[z] += (growth - zones.landGrowth[z]) / q.landMemoryMonths;
    }
  });
}
