/** How households without a dwelling of their own live: rent, be hosted by kin, or makeshift. A logit with solved intercepts. */
import { exp, ln } from '../../lib/exact.ts';
import { pressure } from '../accounts/living.ts';
import { Origin } from '../state.ts';
import { defineUtility } from '../utility.ts';
import type { World } from '../world.ts';

/** The month's means of a household, in cents: smoothed consumption, which does not jump with a day's luck, and a year's part of savings. */
export function meansCents(world: World, h: number): number {
  const { households } = world;
  const people = households.people[h];
  return Math.max(100, households.consumption[h] * (people > 0 ? people : 1) + households.savings[h] / 12);
}

/** Rooms that a household would rent: as many as people need, fewer when dear, but not closer than people can live. */
export function roomsWanted(world: World, h: number, rentPerRoomCents: number): number {
  const { households, p } = world;
  const people = households.people[h];
  const enough = Math.max(1, Math.round(people / p.housing.peoplePerRoomPeople));
  const fewest = Math.max(1, Math.ceil(people / p.housing.mostPeoplePerRoomPeople));
  const affordable = Math.floor((meansCents(world, h) / 3 + households.rentAidUsdPerMonth[h] * 100) / rentPerRoomCents);
  return affordable < fewest ? fewest : Math.min(affordable, enough);
}

/** Kin here who could host: all for those who always lived here, the district of origin or the first contacts for newcomers. */
function kin(world: World, h: number): number {
  const { households, people } = world;
  if (households.origin[h] <= Origin.earlierReturnee || households.homeZone[h] === households.zone[h]) return 1;
  const head = households.first[h];
  return head >= 0 ? people.network[head] : 0;
}

export const RENT = defineUtility('as before the arrivals', 'rent, less help with it, over a third of means');
export const HOSTED = defineUtility('as before the arrivals', 'kin here', 'homes fuller than before');

/** Utility of renting; that of makeshift shelter is 0. The solved intercept stands first. */
export function rentUtility(world: World, h: number): number {
  const { households, zones, solved, p } = world;
  const perRoom = zones.rentPerRoomCents[households.zone[h]];
  const cost = roomsWanted(world, h, perRoom) * perRoom;
  RENT.values[0] = households.urban[h] === 1 ? solved.rentUrban : solved.rentRural;
  // A twentieth of the rent stays with them however much help there is: the logarithm knows no nought.
  const own = Math.max(cost - world.households.rentAidUsdPerMonth[h] * 100, cost / 20);
  RENT.values[1] = -p.housing.rentBurden * ln(own / (meansCents(world, h) / 3));
  return RENT.sum();
}

/** Utility of being hosted. */
export function hostedUtility(world: World, h: number): number {
  const { households, zones, solved, p } = world;
  const z = households.zone[h];
  HOSTED.values[0] = households.urban[h] === 1 ? solved.hostedUrban : solved.hostedRural;
  HOSTED.values[1] = p.housing.kin * (kin(world, h) - 1);
  HOSTED.values[2] = -p.housing.crowding * ln(pressure(world, z) / zones.pressureBase[z]);
  return HOSTED.sum();
}

/** Chances of renting and of being hosted. */
export function tenureChances(rent: number, hosted: number): readonly [rent: number, hosted: number] {
  const top = Math.max(0, rent, hosted);
  const r = exp(rent - top);
  const k = exp(hosted - top);
  const sum = r + k + exp(-top);
  return [r / sum, k / sum];
}
