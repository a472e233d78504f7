// src/model/programmes/rentSupport.ts
import { parameter } from '../../../src/lib/declare.ts';
import { Tenure } from '../../../src/model/state.ts';
import { defineProgramme } from '../../../src/model/programmes/programme.ts';

export const rentSupport = defineProgramme({
  key: 'rentSupport',
  family: 'individual',
  label: 'Rent support',
  doc: 'Pays a part of the rent of a household that rents, for some months.',
  acts: { writes: 'savings', readBy: 'accounts, housing', decision: 'whether to rent, or to live with kin or in a shelter' },
  parameters: {
    rentShare: parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'Part of the rent that is paid.' }),
    supportMonths: parameter({ unit: 'months', range: [1, 24], default: 6, integer: true, doc: 'For how long.' }),
  },
  enrols: 'household',
  eligible: ({ people, households }, person) => households.tenure[people.household[person]] === Tenure.renter,
  deliver: (_means, _person, p) => p.supportMonths,
  support({ pay, world }, person, p) {
    const h = world.people.household[person];
    return pay(h, (p.rentShare * world.households.rent[h]) / 100);
  },
});
