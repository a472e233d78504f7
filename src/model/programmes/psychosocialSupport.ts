import { type Values, parameter } from '../../lib/declare.ts';
import { ageYears, GROWN } from '../population/households.ts';
import { Vulnerable } from '../state.ts';
import { addContacts } from './members.ts';
import { defineProgramme, type Means } from './programme.ts';

const parameters = {
  sessionUsd: parameter({ unit: 'USD', range: [0, 500], default: 15, doc: 'One session with one person.', source: 'psychosocial session USD 10–25', grade: 'memory' }),
  sessionsPerMonth: parameter({ unit: 'per month', range: [1, 12], default: 2, doc: 'Sessions of one person in a month.' }),
  supportMonths: parameter({ unit: 'months', range: [1, 24], default: 6, integer: true, doc: 'For how long.' }),
  stigmaShare: parameter({ unit: 'share', range: [0, 1], default: 0.06, doc: 'Part of shame and stigma that a month of sessions takes away: twice what time does.' }),
  contactsShare: parameter({ unit: 'share', range: [0, 1], default: 0.04, doc: 'Part of missing contacts that somebody makes in a month by taking part again: about as many as time makes.' }),
  distressShare: parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'Wellbeing below which somebody counts as in distress; survivors of trafficking and torture, and who feels shame, are taken whatever theirs.' }),
} as const;

/** Shame from which somebody is taken. */
const SHAME = 0.1;

/** A month of sessions; false when the budget does not suffice. */
function month({ world: { people }, buy }: Means, person: number, p: Values<typeof parameters>): boolean {
  if (!buy(p.sessionUsd * p.sessionsPerMonth)) return false;
  people.stigma[person] -= p.stigmaShare * people.stigma[person];
  addContacts(people, person, p.contactsShare);
  return true;
}

export const psychosocialSupport = defineProgramme({
  key: 'psychosocialSupport',
  family: 'individual',
  label: 'Health and psychosocial support',
  doc: 'Sessions with people in distress. They act through taking part: shame fades faster and contacts grow, by which people hear of work and programmes and find them (M31). Who has no shame and all contacts gains nothing that the model sees.',
  acts: { writes: 'stigma, contacts', readBy: 'labour, attitudes, programmes', decision: 'who hears of programmes, who is hired, and how contacts go on growing' },
  parameters,
  unitUsd: (p) => p.sessionUsd * p.sessionsPerMonth * p.supportMonths,
  enrols: 'person',
  eligible(world, person, p) {
    const { people } = world;
    if (ageYears(world, person) < GROWN) return false;
    const survivor = (people.vulnerable[person] & (Vulnerable.trafficking | Vulnerable.torture)) !== 0;
    return survivor || people.stigma[person] > SHAME || people.wellbeing[person] < p.distressShare;
  },
  deliver: (means, person, p) => (month(means, person, p) ? p.supportMonths - 1 : -1),
  support: month,
});
