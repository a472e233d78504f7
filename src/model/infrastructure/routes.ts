/** Shortest ways between zones over roads, by free-flow minutes: fixed for a run, so that traffic has one answer. */
import type { Scenario } from '../scenario.ts';

/** For each pair of zones (row by row) the roads between them, inner roads left out. */
export function planRoutes(scenario: Scenario): readonly Int32Array[] {
  const ids = Object.keys(scenario.zones);
  const n = ids.length;
  const roads = Object.values(scenario.roads);
  const minutes = new Float64Array(n * n).fill(Infinity);
  const way: number[][] = Array.from({ length: n * n }, () => []);
  for (let z = 0; z < n; z++) minutes[z * n + z] = 0;
  roads.forEach((road, r) => {
    const a = ids.indexOf(road.from);
    const b = ids.indexOf(road.to);
    for (const pair of [a * n + b, b * n + a]) {
      if (road.freeFlowMinutes < minutes[pair]) {
        minutes[pair] = road.freeFlowMinutes;
        way[pair] = [r];
      }
    }
  });
  for (let via = 0; via < n; via++) {
    for (let a = 0; a < n; a++) {
      for (let b = 0; b < n; b++) {
        const through = minutes[a * n + via] + minutes[via * n + b];
        if (through < minutes[a * n + b]) {
          minutes[a * n + b] = through;
          way[a * n + b] = [...way[a * n + via], ...way[via * n + b]];
        }
      }
    }
  }
  return way.map((roadsOnWay) => Int32Array.from(roadsOnWay));
}
