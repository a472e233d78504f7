import { services } from '../infrastructure/load.ts';
import { Aspiration, Livelihood, Tenure } from '../state.ts';
import type { World } from '../world.ts';

/** Within 0 and 1. */
export const clip = (x: number): number => (x < 0 ? 0 : Math.min(x, 1));

/** How sure a home is: own, rented, with kin, makeshift. Assumed. */
const HOME_SCORE = [1, 0.7, 0.35, 0] as const;

/** Places of the scores of one person: the dimensions, and their mean. */
export const ECONOMIC = 0;
export const SOCIAL = 1;
export const PSYCHOSOCIAL = 2;
export const COMPOSITE = 3;

/** What a household shares. Fields and not captured variables, each new number of which takes memory of its own (V8 11). */
interface Home {
  household: number;
  consumption: number;
  debt: number;
  housed: number;
  service: number;
}

/**
 * A score in the manner of IOM's Reintegration Sustainability Survey, 0–1, for residents and newcomers alike: three dimensions with
 * equal weights, each the plain mean of its items. IOM's own items and weights are not reproduced. What a household shares is
 * found once for its members; the next call overwrites what this one gave.
 */
export function scoring(world: World): (person: number) => Float64Array {
  const { people, households, scenario, zones, p } = world;
  const { livelihood, daysWorked, documents, wellbeing, network, resentment, aspiration } = people;
  const line = scenario.place.povertyLineUsdPerMonth * 100;
  const served = world.zoneIds.map((_, z) => services(world, z));
  const scores = new Float64Array(4);
  const home: Home = { household: -1, consumption: 0, debt: 0, housed: 0, service: 0 };
  const lookUp = (h: number): void => {
    const z = households.zone[h];
    const sure = HOME_SCORE[households.tenure[h]];
    const room = clip((p.housing.mostPeoplePerRoomPeople - zones.housedPeople[z] / zones.rooms[z]) / 3);
    home.household = h;
    home.consumption = clip(households.consumption[h] / (2 * line));
    home.debt = 1 - clip(households.debt[h] / (line * 6 * Math.max(1, households.people[h])));
    home.housed = households.tenure[h] <= Tenure.renter ? (sure + room) / 2 : sure;
    home.service = served[z];
  };
  return (i) => {
    const h = people.household[i];
    if (h !== home.household) lookUp(h);
    const l = livelihood[i];
    const work = l === Livelihood.unemployed ? 0 : l === Livelihood.dayLabourer ? daysWorked[i] / 26 : 1;
    scores[ECONOMIC] = (home.consumption + work + home.debt) / 3;
    scores[SOCIAL] = (home.housed + documents[i] + home.service) / 3;
    scores[PSYCHOSOCIAL] = (wellbeing[i] + clip(network[i]) + (1 - resentment[i]) + (aspiration[i] === Aspiration.none ? 1 : 0)) / 4;
    scores[COMPOSITE] = (scores[ECONOMIC] + scores[SOCIAL] + scores[PSYCHOSOCIAL]) / 3;
    return scores;
  };
}
