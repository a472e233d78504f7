/** Whom in a household a programme deals with. */
import { Livelihood, type People, Presence } from '../state.ts';
import type { World } from '../world.ts';

/** Members who are here. */
export function presentMembers({ people, households }: World, household: number): number[] {
  const found: number[] = [];
  for (let i = households.first[household]; i >= 0; i = people.next[i]) if (people.presence[i] === Presence.here) found.push(i);
  return found;
}

/** Those on their way this month: the whole household, or the one member who is sent back to it. */
export const arrivingMembers = (world: World, household: number): number[] =>
  presentMembers(world, household).filter((i) => world.people.arrivalMonth[i] === world.month);

/** The household itself is on its way, and has still to choose where to live. */
export const comesWhole = ({ households, month }: World, household: number): boolean => households.arrivalMonth[household] === month;

export const jobless = ({ livelihood }: People, i: number): boolean => livelihood[i] === Livelihood.unemployed || livelihood[i] === Livelihood.dayLabourer;

/** Tells somebody of every programme there is. */
export const tellAll = ({ known }: People, i: number): void => {
  known[i] = 0xffffffff;
};
/** Makes a part of the contacts that somebody lacks. */
export const addContacts = ({ network }: People, i: number, share: number): void => {
  network[i] += share * (1 - network[i]);
};
