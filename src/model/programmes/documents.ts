import { parameter } from '../../lib/declare.ts';
import type { World } from '../world.ts';
import { arrivingMembers, presentMembers } from './members.ts';
import { defineProgramme } from './programme.ts';

const without = (world: World, members: readonly number[]): readonly number[] => members.filter((i) => world.people.documents[i] === 0);

export const documents = defineProgramme({
  key: 'documents',
  family: 'beforeReturn',
  label: 'Identity documents',
  doc: 'Papers for all members of a household that lack them: before the return by the consulate, after it by the registry of the place.',
  acts: { writes: 'identity documents', readBy: 'labour, schools, leaving', decision: 'who is hired, which children are sent to school, and whether a regular way out is open' },
  parameters: {
    paperUsd: parameter({ unit: 'USD', range: [1, 500], default: 12, doc: 'Papers of one person: fees, photographs, help with the forms, travel of the clerk.' }),
  },
  unitUsd: (p, people) => p.paperUsd * people,
  arrive: ({ world, buy }, household, p) => issue(world, without(world, arrivingMembers(world, household)), buy, p.paperUsd),
  enrols: 'household',
  eligible: (world, person) => without(world, presentMembers(world, world.people.household[person])).length > 0,
  deliver: ({ world, buy }, person, p) => (issue(world, without(world, presentMembers(world, world.people.household[person])), buy, p.paperUsd) ? 0 : -1),
});

/** False when nobody needs papers, or the budget does not suffice. */
function issue({ people }: World, members: readonly number[], buy: (usd: number) => boolean, paperUsd: number): boolean {
  if (members.length === 0 || !buy(members.length * paperUsd)) return false;
  for (const i of members) people.documents[i] = 1;
  return true;
}
