import { parameter } from '../../lib/declare.ts';
import { addContacts, arrivingMembers, tellAll } from './members.ts';
import { defineProgramme } from './programme.ts';

export const counselling = defineProgramme({
  key: 'counselling',
  family: 'beforeReturn',
  label: 'Counselling and information before return',
  doc: 'Sessions before the return: who is reached knows every programme that serves people like them, and has spoken with kin and old neighbours.',
  acts: { writes: 'programmes known, contacts', readBy: 'programmes, labour', decision: 'who applies for a programme, and who is hired' },
  parameters: {
    sessionUsd: parameter({ unit: 'USD', range: [1, 300], default: 10, doc: 'One session with one household.', source: 'counselling session USD 5–15', grade: 'memory' }),
    sessionsCount: parameter({ unit: 'count', range: [1, 12], default: 3, integer: true, doc: 'Sessions with each household.' }),
    contactsShare: parameter({ unit: 'share', range: [0, 1], default: 0.05, doc: 'Part of the contacts that are missing which are made by telephone before the return.' }),
  },
  unitUsd: (p) => p.sessionUsd * p.sessionsCount,
  arrive({ world, buy }, household, p) {
    if (!buy(p.sessionUsd * p.sessionsCount)) return false;
    for (const i of arrivingMembers(world, household)) {
      tellAll(world.people, i);
      addContacts(world.people, i, p.contactsShare);
    }
    return true;
  },
});
