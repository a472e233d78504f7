/** How households without a dwelling of their own live: rent, be hosted by kin, or makeshift. A logit with solved intercepts. */
import { exp, ln } from '../../lib/exact.ts';
import { pressure } from '../accounts/living.ts';
import { Origin } from '../state.ts';
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
  const affordable = Math.floor(meansCents(world, h) / 3 / rentPerRoomCents);
  return affordable < fewest ? fewest : affordable > enough ? enough : affordable;
}

/** Kin here who could host: all for those who always lived here, the district of origin or the first contacts for newcomers. */
function kin(world: World, h: number): number {
  const { households, people } = world;
  if (households.origin[h] <= Origin.earlierReturnee || households.homeZone[h] === households.zone[h]) return 1;
  const head = households.first[h];
  return head >= 0 ? people.network[head] : 0;
}

export type Terms = readonly (readonly [label: string, value: number])[];

/** Utility of renting (makeshift shelter is 0), apart from the intercept. */
export function rentTerms(world: World, h: number): Terms {
  const perRoom = world.zones.rentPerRoomCents[world.households.zone[h]];
  const cost = roomsWanted(world, h, perRoom) * perRoom;
  return [['rent over a third of means', -world.p.housing.rentBurden * ln(cost / (meansCents(world, h) / 3))]];
}

/** Utility of being hosted, apart from the intercept. */
export function hostedTerms(world: World, h: number): Terms {
  const z = world.households.zone[h];
  return [
    ['kin here', world.p.housing.kin * (kin(world, h) - 1)],
    ['homes fuller than before', -world.p.housing.crowding * ln(pressure(world, z) / world.zones.pressureBase[z])],
  ];
}

export function sumTerms(start: number, terms: Terms): number {
  let sum = start;
  for (const [, value] of terms) sum += value;
  return sum;
}

export function intercepts(world: World, h: number): readonly [rent: number, hosted: number] {
  const { solved } = world;
  return world.households.urban[h] === 1 ? [solved.rentUrban, solved.hostedUrban] : [solved.rentRural, solved.hostedRural];
}

/** Chances of renting and of being hosted. */
export function tenureChances(rent: number, hosted: number): readonly [rent: number, hosted: number] {
  const top = Math.max(0, rent, hosted);
  const r = exp(rent - top);
  const k = exp(hosted - top);
  const sum = r + k + exp(-top);
  return [r / sum, k / sum];
}
