// src/model/programmes/winterHelp.ts
import { parameter } from '../../../src/lib/declare.ts';
import { Tenure } from '../../../src/model/state.ts';
import { defineProgramme } from '../../../src/model/programmes/programme.ts';

export const winterHelp = defineProgramme({
  key: 'winterHelp',
  family: 'individual',
  label: 'Winter help',
  doc: 'Pays fuel for some months to a household without a house of its own.',
  acts: { writes: 'savings', readBy: 'accounts, housing', decision: 'what to spend, and whether to rent, or to live with kin or in a shelter' },
  parameters: {
    fuelUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 200], default: 25, doc: 'Paid to each household.' }),
    supportMonths: parameter({ unit: 'months', range: [1, 12], default: 4, integer: true, doc: 'For how long.' }),
  },
  unitUsd: (p) => p.fuelUsdPerMonth * p.supportMonths,
  enrols: 'household',
  eligible: ({ people, households }, person) => households.tenure[people.household[person]] !== Tenure.owner,
  deliver: (_means, _person, p) => p.supportMonths,
  support: ({ pay }, _person, p, household) => pay(household, p.fuelUsdPerMonth),
});
