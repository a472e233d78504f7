import { parameter } from '../../lib/declare.ts';
import type { World } from '../world.ts';
import { defineProgramme } from './programme.ts';

/** How far a household's package is below the mean package of newcomers in its zone. */
const gapUsd = ({ people, households, zones }: World, person: number): number => {
  const h = people.household[person];
  return (zones.packageMeanCents[households.zone[h]] - households.packageCents[h]) / 100;
};

export const equalPackages = defineProgramme({
  key: 'equalPackages',
  family: 'governance',
  label: 'Equal packages across donors',
  doc: 'Donors agree on one package: households that got less than newcomers of their zone did on average, or nothing, are topped up.',
  acts: { writes: 'savings, package received', readBy: 'attitudes, accounts', decision: 'grievance about neighbours’ better packages, and from it the wish to leave' },
  parameters: {
    closedShare: parameter({ unit: 'share', range: [0, 1], default: 1, doc: 'Part of the gap to the mean package that is paid.' }),
    leastGapUsd: parameter({ unit: 'USD', range: [1, 1_000], default: 20, doc: 'Smaller gaps are left.' }),
  },
  enrols: 'household',
  eligible: (world, person, p) => gapUsd(world, person) >= p.leastGapUsd,
  deliver: ({ world, pay }, person, p) => (pay(world.people.household[person], p.closedShare * gapUsd(world, person)) ? 0 : -1),
});
