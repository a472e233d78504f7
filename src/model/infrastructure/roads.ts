/**
 * Roads: trips to work and school load the roads between and within zones; each road slows down by the BPR curve
 * t = t0 (1 + 0.15 (v/c)^4) (Bureau of Public Roads 1964). Traffic over capacity before the arrivals is a declared prior.
 */
import { inWholes } from '../../lib/wholes.ts';
import { Livelihood } from '../state.ts';
import type { World } from '../world.ts';
import { overBefore } from '../overBefore.ts';

const MINUTES_UNKNOWN = 120;

/** Baseline, first: minutes at the prior of traffic over capacity, before anybody's trips are known. */
export function layRoads(world: World): void {
  const { scenario, roads, zoneIds } = world;
  Object.values(scenario.roads).forEach((road, r) => {
    roads.from[r] = zoneIds.indexOf(road.from);
    roads.to[r] = zoneIds.indexOf(road.to);
    roads.freeFlowMinutes[r] = road.freeFlowMinutes;
    roads.minutes[r] = delayed(world, road.freeFlowMinutes, road.volumeOverCapacityShare);
  });
  updateMinutes(world);
}

/** Baseline, last: capacities such that today's trips give the prior of traffic over capacity. */
export function solveRoads(world: World): void {
  const { scenario, roads, zones, trips, team, p } = world;
  team.sum(0, trips, (part) => countTrips(world, part));
  team.once(() => {
    loadRoads(world, trips);
    Object.values(scenario.roads).forEach((road, r) => {
      // A road that few take to work is there for others.
      const least = p.infrastructure.leastTripsShare * (zones.people[roads.from[r]] + zones.people[roads.to[r]]);
      roads.through[r] = Math.max(0, least - roads.load[r]);
      roads.load[r] += roads.through[r];
      roads.capacity[r] = roads.load[r] / road.volumeOverCapacityShare;
    });
    measureZones(world, trips);
    zones.minutesBase.set(zones.minutes);
  });
}

/** Counts trips to work by pair of zones, then trips of pupils within each zone. Whole numbers. */
export function countTrips(world: World, trips: Float64Array): void {
  const { livelihood, workZone, household, sector } = world.people;
  const { zone } = world.households;
  const n = world.zoneIds.length;
  const { rows: grown } = world.grown;
  inWholes(trips, 0, grown.length, (part, from, to) => {
    for (let k = from; k < to; k++) {
      const i = grown[k];
      const l = livelihood[i];
      if (l >= Livelihood.dayLabourer && l <= Livelihood.trainee) part[zone[household[i]] * n + workZone[i]]++;
    }
  });
  const { rows: children } = world.schoolAge;
  inWholes(trips, 0, children.length, (part, from, to) => {
    for (let k = from; k < to; k++) {
      const i = children[k];
      if (livelihood[i] === Livelihood.pupil && sector[i] > 0) part[n * n + zone[household[i]]]++; // primary schools are near
    }
  });
}

export function loadRoads(world: World, trips: Float64Array): void {
  const { roads, routes, zones, p } = world;
  const n = world.zoneIds.length;
  const inner = new Float64Array(n);
  roads.load.fill(0);
  for (let a = 0; a < n; a++) {
    const others = zones.people[a] * p.infrastructure.otherTripsShare;
    const turnover = overBefore(zones.spendingCents[a], zones.spendingBaseCents[a]);
    const goods = zones.peopleBase[a] * p.infrastructure.goodsTripsShare * (0.5 * turnover + 0.5 * zones.building[a]);
    inner[a] += trips[n * n + a] + others + goods;
    for (let b = 0; b < n; b++) {
      const t = trips[a * n + b];
      if (t === 0) continue;
      inner[a] += t;
      if (a === b) continue;
      inner[b] += t;
      for (const r of routes[a * n + b]) roads.load[r] += t;
    }
  }
  for (let r = 0; r < roads.load.length; r++) roads.load[r] += roads.through[r] + (roads.from[r] === roads.to[r] ? inner[roads.from[r]] : 0);
}

export function slowRoads(world: World): void {
  const { roads, scenario } = world;
  Object.values(scenario.roads).forEach(({ volumeOverCapacityShare }, r) => {
    // A road on which a small sample has nobody stays as stated.
    const ratio = roads.capacity[r] > 0 ? roads.load[r] / roads.capacity[r] : volumeOverCapacityShare;
    roads.minutes[r] = delayed(world, roads.freeFlowMinutes[r], ratio);
  });
  updateMinutes(world);
}

function delayed(world: World, freeFlowMinutes: number, ratio: number): number {
  const { bprWeightRatio, slowestRatio } = world.p.infrastructure;
  const square = ratio * ratio;
  return freeFlowMinutes * Math.min(slowestRatio, 1 + bprWeightRatio * square * square);
}

/** Minutes from zone to zone: half the inner ways at both ends, and the roads between. */
function updateMinutes(world: World): void {
  const { minutes, roads, routes } = world;
  const n = world.zoneIds.length;
  const inner = new Float64Array(n).fill(10);
  for (let r = 0; r < roads.minutes.length; r++) if (roads.from[r] === roads.to[r]) inner[roads.from[r]] = roads.minutes[r];
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      const way = routes[a * n + b];
      let m = (inner[a] + inner[b]) / 2;
      for (const r of way) m += roads.minutes[r];
      minutes[a * n + b] = a !== b && way.length === 0 ? MINUTES_UNKNOWN : m;
    }
  }
}

/** Mean minutes to work of the people of each zone. */
export function measureZones(world: World, trips: Float64Array): void {
  const { zones, minutes } = world;
  const n = world.zoneIds.length;
  for (let a = 0; a < n; a++) {
    let sum = 0;
    let count = 0;
    for (let b = 0; b < n; b++) {
      sum += trips[a * n + b] * minutes[a * n + b];
      count += trips[a * n + b];
    }
    zones.minutes[a] = count > 0 ? sum / count : minutes[a * n + a];
  }
}

/** Mean minutes of all trips to work that begin and end within the given zones. */
export function minutesAcross(world: World, trips: Float64Array, within: readonly boolean[]): number {
  const n = world.zoneIds.length;
  let sum = 0;
  let count = 0;
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      if (!within[a] || !within[b]) continue;
      sum += trips[a * n + b] * world.minutes[a * n + b];
      count += trips[a * n + b];
    }
  }
  return count > 0 ? sum / count : Number.NaN;
}
