import { ln } from '../../lib/exact.ts';
import { services } from '../infrastructure/load.ts';
import { Tenure } from '../state.ts';
import type { World } from '../world.ts';
import { overBefore } from '../overBefore.ts';

/**
 * Living standard of a household over that before: real consumption per head (rent at prices before), services, room and travel time,
 * each over before, by their weights. Before is the own past for who lived here and life abroad for who came; services, room and
 * travel are compared with the place before the arrivals, for both. `living` is the weighted mean (1 = as before), which adds up over
 * people; `felt` the weighted mean of logarithms (0 = as before): to lose a half is felt as much as to gain it back, so ups and downs
 * that cancel move no feelings.
 */
export function updateLiving(world: World, h: number): void {
  const { households, zones, p } = world;
  const a = p.accounts;
  const z = households.zone[h];
  let consumption = households.consumption[h];
  if (households.tenure[h] === Tenure.renter) {
    const rent = households.rent[h] / households.people[h];
    consumption -= rent * (1 - zones.rentPerRoomBaseCents[z] / zones.rentPerRoomCents[z]);
  }
  const real = Math.max(consumption, 1) / households.reference[h];
  households.living[h] = a.livingConsumptionShare * real + zones.living[z];
  households.felt[h] = a.livingConsumptionShare * ln(real < LEAST ? LEAST : Math.min(real, 1 / LEAST)) + zones.felt[z];
}

/** Feelings tell no ratio below this, or above its inverse, from it. */
const LEAST = 0.1;

/** The part of the living standard that all of a zone share. */
export function updateZoneLiving(world: World): void {
  const { zones, p } = world;
  const a = p.accounts;
  for (let z = 0; z < world.zoneIds.length; z++) {
    const served = overBefore(Math.max(services(world, z), 0.01), zones.servicesBase[z]);
    const room = zones.pressureBase[z] / pressure(world, z);
    const travel = zones.minutesBase[z] / zones.minutes[z];
    zones.living[z] = a.livingServicesShare * served + a.livingRoomShare * room + a.livingTravelShare * travel;
    zones.felt[z] = a.livingServicesShare * ln(served) + a.livingRoomShare * ln(room) + a.livingTravelShare * ln(travel);
  }
}

/** Housed people per room of a zone. */
export function pressure(world: World, z: number): number {
  return Math.max(world.zones.housedPeople[z], 1e-9) / Math.max(world.zones.rooms[z], 1e-9);
}
