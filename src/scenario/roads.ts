/** What must hold between roads and zones: each pair joined once, each zone with inner roads and joined to the rest. */
import type { Scenario } from '../model/scenario.ts';
import { entriesOf, type Loose } from './loose.ts';
import type { Problem } from './problem.ts';

type Roads = NonNullable<Loose<Scenario>>['roads'];

export function roadProblems(scenario: Loose<Scenario>): Problem[] {
  const roads = scenario?.roads;
  // A road whose end is wrong is reported as such; what it would have joined can't be told.
  if (roads === undefined || entriesOf(roads).some(([, road]) => road?.from === undefined || road.to === undefined)) return [];
  const zones = Object.keys(scenario?.zones ?? {});
  return [...twiceJoined(roads), ...withoutInner(roads, zones), ...cutOff(roads, zones)];
}

function twiceJoined(roads: Roads): Problem[] {
  const firstOf = new Map<string, string>();
  return entriesOf(roads).flatMap(([id, road]) => {
    const [a = '', b = ''] = [road?.from, road?.to].sort();
    const first = firstOf.get(`${a} ${b}`);
    if (first === undefined) {
      firstOf.set(`${a} ${b}`, id);
      return [];
    }
    const found = a === b ? `the inner roads of ${a} a second time` : `${a} and ${b} joined a second time`;
    return [{ path: `roads.${id}`, found, expected: `one road for them, as in roads.${first}` }];
  });
}

function withoutInner(roads: Roads, zones: readonly string[]): Problem[] {
  const inner = new Set(entriesOf(roads).flatMap(([, road]) => (road?.from === road?.to ? [road?.from] : [])));
  const lacking = zones.filter((zone) => !inner.has(zone));
  return lacking.map((zone) => ({
    path: `zones.${zone}`,
    found: 'a zone without inner roads',
    expected: `a road from ${zone} to ${zone}`,
  }));
}

/** Zones outside the largest group of zones that roads join to one another. */
function cutOff(roads: Roads, zones: readonly string[]): Problem[] {
  const groupOf = new Map(zones.map((zone) => [zone, zone]));
  for (const [, road] of entriesOf(roads)) {
    const [joined, into] = [groupOf.get(road?.from ?? ''), groupOf.get(road?.to ?? '')];
    if (into !== undefined) for (const zone of zones) if (groupOf.get(zone) === joined) groupOf.set(zone, into);
  }
  const groups = zones.map((zone) => groupOf.get(zone));
  const size = (group: string | undefined): number => groups.filter((other) => other === group).length;
  const largest = groups.reduce((best, group) => (size(group) > size(best) ? group : best), groups[0]);
  const alone = zones.filter((zone) => groupOf.get(zone) !== largest);
  return alone.map((zone) => ({
    path: `zones.${zone}`,
    found: 'a zone that no road joins to the rest',
    expected: 'a road to another zone',
  }));
}
