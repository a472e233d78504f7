import { services } from '../infrastructure/load.ts';
import { Aspiration, Livelihood, Tenure } from '../state.ts';
import type { World } from '../world.ts';

/** Within 0 and 1. */
export const clip = (x: number): number => (x < 0 ? 0 : Math.min(x, 1));

/** How sure a home is: own, rented, with kin, makeshift. Assumed. */
const HOME_SCORE = [1, 0.7, 0.35, 0] as const;

/** Scores of one person, by dimension, and their mean. */
export interface Scores {
  readonly dimensions: Float64Array;
  composite: number;
}

/**
 * A score in the manner of IOM's Reintegration Sustainability Survey, 0–1, for residents and newcomers alike: three dimensions with
 * equal weights, each the plain mean of its items. IOM's own items and weights are not reproduced. What a household shares is
 * found once for its members; the next call overwrites what this one gave.
 */
export function scoring(world: World): (person: number) => Scores {
  const { people, households, scenario, zones, p } = world;
  const { livelihood, daysWorked, documents, wellbeing, network, resentment, aspiration } = people;
  const line = scenario.place.povertyLineUsdPerMonth * 100;
  const served = world.zoneIds.map((_, z) => services(world, z));
  const dimensions = new Float64Array(3);
  const scores: Scores = { dimensions, composite: 0 };
  let last = -1;
  let consumption = 0;
  let debt = 0;
  let housed = 0;
  let service = 0;
  const lookUp = (h: number): void => {
    const z = households.zone[h];
    const home = HOME_SCORE[households.tenure[h]];
    const room = clip((p.housing.mostPeoplePerRoomPeople - zones.housedPeople[z] / zones.rooms[z]) / 3);
    last = h;
    consumption = clip(households.consumption[h] / (2 * line));
    debt = 1 - clip(households.debt[h] / (line * 6 * Math.max(1, households.people[h])));
    housed = households.tenure[h] <= Tenure.renter ? (home + room) / 2 : home;
    service = served[z];
  };
  return (i) => {
    const h = people.household[i];
    if (h !== last) lookUp(h);
    const l = livelihood[i];
    const work = l === Livelihood.unemployed ? 0 : l === Livelihood.dayLabourer ? daysWorked[i] / 26 : 1;
    dimensions[0] = (consumption + work + debt) / 3;
    dimensions[1] = (housed + documents[i] + service) / 3;
    dimensions[2] = (wellbeing[i] + clip(network[i]) + (1 - resentment[i]) + (aspiration[i] === Aspiration.none ? 1 : 0)) / 4;
    scores.composite = (dimensions[0] + dimensions[1] + dimensions[2]) / 3;
    return scores;
  };
}
