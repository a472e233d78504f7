/** Process 9: load roads, water, clinics and power with the people and trips of the month. */
import type { Process } from '../process.ts';
import type { World } from '../world.ts';
import { countTrips, loadRoads, measureZones, slowRoads } from './roads.ts';

export const loadInfrastructure: Process = {
  key: 'loadInfrastructure',
  label: 'Load roads, water, clinics and power',
  doc: 'Trips load roads, which slow down by the BPR curve; water, clinics and power serve what they can of the need.',
  run(world) {
    const n = world.zoneIds.length;
    world.team.sum(0, world.trips, (part) => countTrips(world, part));
    world.team.once(() => {
      loadRoads(world, world.trips);
      slowRoads(world);
      measureZones(world, world.trips);
      for (let z = 0; z < n; z++) serve(world, z);
    });
  },
};

/** Baseline: capacities that meet the stated part of today's need. */
export function solveServices(world: World): void {
  const { zones, p } = world;
  for (let z = 0; z < world.zoneIds.length; z++) {
    zones.waterCapacity[z] = zones.people[z] * p.infrastructure.waterBaseShare;
    zones.clinicCapacity[z] = zones.people[z] * p.infrastructure.clinicBaseShare;
    zones.powerCapacity[z] = zones.people[z] * p.infrastructure.powerBaseShare;
    serve(world, z);
    zones.servicesBase[z] = services(world, z);
  }
}

function serve(world: World, z: number): void {
  const { zones } = world;
  const need = Math.max(zones.people[z], 1e-9);
  zones.water[z] = Math.min(1, zones.waterCapacity[z] / need);
  zones.clinic[z] = Math.min(1, zones.clinicCapacity[z] / need);
  zones.power[z] = Math.min(1, zones.powerCapacity[z] / need);
}

/** Mean of water, clinic and power (0–1). */
export function services(world: World, z: number): number {
  return (world.zones.water[z] + world.zones.clinic[z] + world.zones.power[z]) / 3;
}
