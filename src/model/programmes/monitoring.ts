import { parameter } from '../../lib/declare.ts';
import type { World } from '../world.ts';
import { seeksWork } from './jobseekers.ts';
import { addContacts, jobless, presentMembers, tellAll } from './members.ts';
import { defineProgramme } from './programme.ts';

const servedBefore = (world: World, person: number): boolean =>
  presentMembers(world, world.people.household[person]).some((i) => world.people.served[i] > 0);

export const monitoring = defineProgramme({
  key: 'monitoring',
  family: 'governance',
  label: 'Monitoring and follow-up',
  doc: 'Visits, for some months, to households that another programme served: who is without regular work there learns of other programmes, is introduced to people and recommended to employers. The lack of follow-up is participants’ first complaint.',
  acts: { writes: 'programmes known, contacts, recommendation', readBy: 'programmes, labour', decision: 'who applies for another programme, and who is hired' },
  parameters: {
    visitUsdPerMonth: parameter({ unit: 'USD per month', range: [1, 500], default: 15, doc: 'A visit each month.', source: 'counselling session USD 5–15', grade: 'memory' }),
    visitsMonths: parameter({ unit: 'months', range: [1, 36], default: 6, integer: true, doc: 'Months of visits after the first one.' }),
    contactsShare: parameter({ unit: 'share', range: [0, 0.5], default: 0.03, doc: 'Part of the contacts that are missing which one visit makes.' }),
  },
  unitUsd: (p) => p.visitUsdPerMonth * (p.visitsMonths + 1),
  enrols: 'person',
  eligible: (world, person) => seeksWork(world, person) && servedBefore(world, person),
  deliver({ world, buy }, person, p) {
    if (!buy(p.visitUsdPerMonth)) return -1;
    const { people } = world;
    people.placed[person]++;
    tellAll(people, person);
    addContacts(people, person, p.contactsShare);
    return p.visitsMonths;
  },
  support({ world, buy }, person, p) {
    if (!jobless(world.people, person)) return true;
    if (!buy(p.visitUsdPerMonth)) return false;
    addContacts(world.people, person, p.contactsShare);
    return true;
  },
  leave({ people }, person) {
    people.placed[person]--;
  },
});
