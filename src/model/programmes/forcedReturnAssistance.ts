import { parameter } from '../../lib/declare.ts';
import { bandCode } from '../kinds.ts';
import { addContacts, tellAll } from './members.ts';
import { defineProgramme } from './programme.ts';

const COMPULSORY = bandCode('obliged');

export const forcedReturnAssistance = defineProgramme({
  key: 'forcedReturnAssistance',
  family: 'individual',
  label: 'Reintegration assistance after a forced return',
  doc: 'For those who were obliged or forced to return: after their admission, and at the request of the country of origin, never as a condition of it. Cash in instalments, counselling that refers them to every programme for people like them, and visits that make contacts.',
  acts: { writes: 'savings, programmes known, contacts', readBy: 'accounts, programmes, labour', decision: 'spending, who applies for other programmes, and who is hired' },
  parameters: {
    cashUsd: parameter({ unit: 'USD', range: [0, 20_000], default: 600, doc: 'In all, for one person who returned.' }),
    instalmentsMonths: parameter({ unit: 'months', range: [1, 24], default: 3, integer: true, doc: 'Paid in so many equal monthly parts.' }),
    counsellingUsd: parameter({ unit: 'USD', range: [0, 1_000], default: 40, doc: 'Counselling, referral and visits for one person.', source: 'counselling session USD 5–15, psychosocial session USD 10–25', grade: 'memory' }),
    contactsShare: parameter({ unit: 'share', range: [0, 1], default: 0.05, doc: 'Part of missing contacts that visits make, once.' }),
    arrivedMonths: parameter({ unit: 'months', range: [0, 60], default: 12, doc: 'Only who arrived at most so long ago.' }),
  },
  unitUsd: (p) => p.cashUsd + p.counsellingUsd,
  onlyReturned: true,
  enrols: 'person',
  eligible({ people, month }, person, p) {
    const arrived = people.arrivalMonth[person];
    return people.band[person] >= COMPULSORY && arrived >= 0 && month - arrived <= p.arrivedMonths;
  },
  deliver({ world: { people }, pay, buy, left }, person, p) {
    const first = p.cashUsd / p.instalmentsMonths;
    if (left() < first + p.counsellingUsd || !buy(p.counsellingUsd) || !pay(people.household[person], first)) return -1;
    tellAll(people, person);
    addContacts(people, person, p.contactsShare);
    return p.instalmentsMonths - 1;
  },
  support: ({ world: { people }, pay }, person, p) => pay(people.household[person], p.cashUsd / p.instalmentsMonths),
});
