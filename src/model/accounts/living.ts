import { services } from '../infrastructure/load.ts';
import { Tenure } from '../state.ts';
import type { World } from '../world.ts';

/**
 * Living standard of a household over that before (1 = as before): a weighted mean of real consumption per head (rent at prices
 * before), services, room and travel time, each over before. Before is the own past for who lived here and life abroad
 * for who came; services, room and travel are compared with the place before the arrivals, for both.
 */
export function livingStandard(world: World, h: number): number {
  const { households, zones, p } = world;
  const a = p.accounts;
  const z = households.zone[h];
  const heads = households.people[h];
  let consumption = households.consumption[h];
  if (households.tenure[h] === Tenure.renter) {
    const rent = households.rent[h] / heads;
    consumption -= rent * (1 - zones.rentPerRoomBaseCents[z] / zones.rentPerRoomCents[z]);
  }
  const real = Math.max(consumption, 1) / households.reference[h];
  const served = Math.max(services(world, z), 0.01) / zones.servicesBase[z];
  const room = zones.pressureBase[z] / pressure(world, z);
  const travel = zones.minutesBase[z] / zones.minutes[z];
  return a.livingConsumptionShare * real + a.livingServicesShare * served + a.livingRoomShare * room + a.livingTravelShare * travel;
}

/** Housed people per room of a zone. */
export function pressure(world: World, z: number): number {
  return Math.max(world.zones.housedPeople[z], 1e-9) / Math.max(world.zones.rooms[z], 1e-9);
}
