import { parameter } from '../../lib/declare.ts';
import { defineProgramme } from './programme.ts';

export const reintegrationCash = defineProgramme({
  key: 'reintegrationCash',
  family: 'individual',
  label: 'Reintegration cash',
  doc: 'Cash for each member of a household that came back, at once or in instalments.',
  acts: { writes: 'savings', readBy: 'accounts, housing, leaving', decision: 'spending, rent or shelter, and whether a journey can be paid' },
  parameters: {
    perPersonUsd: parameter({ unit: 'USD', range: [0, 20_000], default: 200, doc: 'For each member of the household.', source: 'UNHCR repatriation grant: about USD 200 a head, 400 from July 2016', grade: 'verified' }),
    instalmentsMonths: parameter({ unit: 'months', range: [1, 24], default: 1, integer: true, doc: 'Paid in so many equal monthly parts.' }),
  },
  unitUsd: (p, people) => p.perPersonUsd * people,
  enrols: 'household',
  deliver({ pay, world }, person, p) {
    const h = world.people.household[person];
    if (!pay(h, (p.perPersonUsd * world.households.people[h]) / p.instalmentsMonths)) return -1;
    return p.instalmentsMonths - 1;
  },
  support({ pay, world }, person, p) {
    const h = world.people.household[person];
    return pay(h, (p.perPersonUsd * world.households.people[h]) / p.instalmentsMonths);
  },
});
