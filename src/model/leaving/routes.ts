/** Ways out: corridors by regular or irregular route, chosen by cost over means, danger, income there and family there. */
import { exp, ln } from '../../lib/exact.ts';
import { perHeadNeedsCents } from '../accounts/needs.ts';
import type { World } from '../world.ts';
import type { Way } from './ways.ts';

/** Savings and the credit that a household finds for a journey, in US dollars. */
export function journeyMeansUsd(world: World, h: number): number {
  const { households, p } = world;
  const credit = p.leaving.creditMonths * perHeadNeedsCents(world) * Math.max(1, households.people[h]) - households.debt[h];
  return Math.max(1, (households.savings[h] + Math.max(0, credit)) / 100);
}

/** Weights of the ways for one person, in a scratch array that the next call overwrites; the regular one needs documents. */
export function wayWeights(world: World, i: number, all: readonly Way[]): Float64Array {
  const { people, households, p } = world;
  const q = p.leaving;
  const h = people.household[i];
  const means = journeyMeansUsd(world, h);
  const here = Math.max(1, households.consumption[h] / 100);
  let abroadIn = 0;
  if (households.abroad[h] > 0) for (let m = households.first[h]; m >= 0; m = people.next[m]) if (people.corridor[m] > 0) abroadIn |= 1 << (people.corridor[m] - 1);
  for (let k = 0; k < all.length; k++) {
    const way = all[k];
    if (way.placesShare === 0 || (way.regular && people.documents[i] === 0)) {
      weights[k] = 0;
      continue;
    }
    weights[k] = exp(
      -q.routeCost * ln(way.costUsd / means) -
        q.routeDanger * way.dangerShare +
        q.routeIncome * ln(way.incomeUsdPerMonth / here) +
        ((abroadIn >> way.corridor) & 1) * q.routeNetwork +
        ln(way.placesShare),
    );
  }
  return weights;
}

/** Filled by wayWeights; every worker has its own. */
const weights = new Float64Array(64);
