/** Ways out: corridors by regular or irregular route, chosen by cost over means, danger, income there and family there. */
import { exp, ln } from '../../lib/exact.ts';
import { perHeadNeedsCents } from '../accounts/needs.ts';
import type { World } from '../world.ts';

export interface Way {
  readonly corridor: number;
  readonly regular: boolean;
  readonly costUsd: number;
}

/** Savings and the credit that a household finds for a journey, in US dollars. */
export function journeyMeansUsd(world: World, h: number): number {
  const { households, p } = world;
  const credit = p.leaving.creditMonths * perHeadNeedsCents(world) * Math.max(1, households.people[h]) - households.debt[h];
  return Math.max(1, (households.savings[h] + Math.max(0, credit)) / 100);
}

/** Both ways of every corridor, regular first. */
export function ways(world: World): readonly Way[] {
  return Object.values(world.scenario.corridors).flatMap((c, corridor) => [
    { corridor, regular: true, costUsd: Math.max(1, c.regularCostUsd) },
    { corridor, regular: false, costUsd: Math.max(1, c.irregularCostUsd) },
  ]);
}

/** Weights of the ways for one person; the regular one needs documents. */
export function wayWeights(world: World, i: number, all: readonly Way[]): Float64Array {
  const { people, households, scenario, p } = world;
  const q = p.leaving;
  const h = people.household[i];
  const means = journeyMeansUsd(world, h);
  const here = Math.max(1, households.consumption[h] / 100);
  const corridors = Object.values(scenario.corridors);
  let abroadIn = 0;
  if (households.abroad[h] > 0) for (let m = households.first[h]; m >= 0; m = people.next[m]) if (people.corridor[m] > 0) abroadIn |= 1 << (people.corridor[m] - 1);
  return Float64Array.from(all, (way) => {
    const c = corridors[way.corridor];
    if (way.regular && (people.documents[i] === 0 || c.regularPlacesShare === 0)) return 0;
    const utility =
      -q.routeCost * ln(way.costUsd / means) -
      q.routeDanger * (way.regular ? 0 : c.dangerShare) +
      q.routeIncome * ln(c.incomeUsdPerMonth / here) +
      ((abroadIn >> way.corridor) & 1) * q.routeNetwork +
      (way.regular ? ln(c.regularPlacesShare) : 0);
    return exp(utility);
  });
}
