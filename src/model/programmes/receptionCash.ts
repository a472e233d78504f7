import { parameter } from '../../lib/declare.ts';
import { arrivingMembers } from './members.ts';
import { defineProgramme } from './programme.ts';

export const receptionCash = defineProgramme({
  key: 'receptionCash',
  family: 'individual',
  label: 'Reception and arrival cash',
  doc: 'Cash at the border for everybody of the target who arrives, at once and without an application: so much for a household, so much for each person. A member who is sent back alone counts as a household of one.',
  acts: { writes: 'savings', readBy: 'settlement, accounts, housing, leaving', decision: 'where to live, what to spend in the first months, rent or shelter, and whether a journey can be paid' },
  parameters: {
    perHouseholdUsd: parameter({ unit: 'USD', range: [0, 5_000], default: 300, doc: 'For each household that arrives.', source: 'Pajhwok 2016: USD 300–450 for a family at Torkham, announced by the Afghan government', grade: 'verified' }),
    perPersonUsd: parameter({ unit: 'USD', range: [0, 5_000], default: 50, doc: 'For each person who arrives.', source: 'UNHCR 2020: about USD 50 of the repatriation grant is for transport', grade: 'verified' }),
  },
  unitUsd: (p, people) => p.perHouseholdUsd + p.perPersonUsd * people,
  atBorder: true,
  arrive: ({ pay, world }, household, p) => pay(household, p.perHouseholdUsd + p.perPersonUsd * arrivingMembers(world, household).length),
});
