/** Who looks for work, for programmes of work. */
import { ADULT, ageYears, OLD } from '../population/households.ts';
import { Livelihood } from '../state.ts';
import type { World } from '../world.ts';
import { jobless } from './members.ts';

/** Somebody of 18 to 64 without regular work or a trade who looks for work. */
export function seeksWork(world: World, person: number): boolean {
  const age = ageYears(world, person);
  return jobless(world.people, person) && age >= ADULT && age < OLD;
}

/** Whose course, post or works end without other work looks for it from now on. */
export function seekWorkAgain({ people, month }: World, person: number): void {
  people.livelihood[person] = Livelihood.unemployed;
  people.since[person] = month;
  people.earnings[person] = 0;
  people.daysWorked[person] = 0;
}
