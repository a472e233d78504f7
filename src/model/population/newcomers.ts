/** What newcomers do first: children may go to school, adults of the labour force look for work, the others keep house. */
import { uniform } from '../../lib/random.ts';
import { forceShares } from '../labour/baseline.ts';
import { Livelihood, Vulnerable } from '../state.ts';
import type { World } from '../world.ts';
import { OLD, WORKING_AGE, ageYears } from './households.ts';

export function findWorkOfNewcomer(world: World, i: number): void {
  const { people } = world;
  const age = ageYears(world, i);
  if (age < WORKING_AGE) return; // out of school until enrolled
  if (age >= OLD || (people.vulnerable[i] & Vulnerable.disabled) !== 0) {
    people.livelihood[i] = Livelihood.unable;
    return;
  }
  enterLabourForce(world, i);
}

/** Somebody of working age looks for work or keeps house, by the custom of the place (M39). */
export function enterLabourForce(world: World, i: number): void {
  const { people } = world;
  const key = world.key('labour.in-labour-force');
  const share = forceShares(world.scenario.place)[people.sex[i]];
  people.livelihood[i] = uniform(key.k0, key.k1, people.id[i]) < share ? Livelihood.unemployed : Livelihood.homeDuties;
  people.since[i] = world.month;
}
