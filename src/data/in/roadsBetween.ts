/** Roads between zones of which no file tells: each zone is joined to its nearest, and all to one another by the shortest ways. Assumed. */
import type { Placed } from './zoneEntries.ts';

/** The template's: distance as the crow flies × 1.3, at 40 km an hour. */
const DETOUR = 1.3;
const KM_PER_HOUR = 40;
const KM_PER_DEGREE = 111.2;
const MINUTES = { least: 2, most: 600 };

export function kmBetween(a: Placed, b: Placed): number {
  const middle = ((a.latitudeDegrees + b.latitudeDegrees) / 2) * (Math.PI / 180);
  const east = (a.longitudeDegrees - b.longitudeDegrees) * Math.cos(middle);
  return Math.sqrt(east * east + (a.latitudeDegrees - b.latitudeDegrees) * (a.latitudeDegrees - b.latitudeDegrees)) * KM_PER_DEGREE;
}

/** The least tree over all zones (Prim 1957), and each zone's nearest two. */
export function pairsOf(zones: readonly Placed[]): [Placed, Placed][] {
  const pairs = new Map<string, [Placed, Placed]>();
  const join = (a: Placed, b: Placed): void => {
    const [from, to] = a.id < b.id ? [a, b] : [b, a];
    pairs.set(`${from.id}\n${to.id}`, [from, to]);
  };
  const [first, ...rest] = zones;
  if (first === undefined) return [];
  const nearest = new Map(rest.map((zone) => [zone, { to: first, km: kmBetween(zone, first) }]));
  while (nearest.size > 0) {
    const [zone, { to }] = [...nearest].reduce((best, one) => (one[1].km < best[1].km ? one : best));
    join(zone, to);
    nearest.delete(zone);
    for (const [other, { km }] of nearest) if (kmBetween(other, zone) < km) nearest.set(other, { to: zone, km: kmBetween(other, zone) });
  }
  for (const zone of zones) {
    const others = zones.filter((other) => other !== zone).sort((a, b) => kmBetween(zone, a) - kmBetween(zone, b));
    for (const other of others.slice(0, 2)) join(zone, other);
  }
  return [...pairs.values()];
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const clamped = (minutes: number): number => Math.min(MINUTES.most, Math.max(MINUTES.least, Math.round(minutes)));

export function roadEntries(zones: readonly Placed[]): Record<string, object> {
  const inner = zones.map(({ id, areaKm2, urbanShare }): [string, object] => [
    `${id}-inner`,
    // Fitted to the template's five zones.
    { from: id, to: id, freeFlowMinutes: clamped(10 + 0.47 * Math.sqrt(areaKm2)), volumeOverCapacityShare: rounded(0.2 + 0.7 * urbanShare, 2) },
  ]);
  const between = pairsOf(zones).map(([a, b]): [string, object] => [
    `${a.id}-${b.id}`,
    { from: a.id, to: b.id, freeFlowMinutes: clamped((kmBetween(a, b) * DETOUR * 60) / KM_PER_HOUR), volumeOverCapacityShare: rounded(0.4 + 0.2 * (a.urbanShare + b.urbanShare), 2) },
  ]);
  return Object.fromEntries([...inner, ...between]);
}
