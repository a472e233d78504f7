import { parameter } from '../../lib/declare.ts';
import { seeksWork } from './jobseekers.ts';
import { addContacts, arrivingMembers, jobless, tellAll } from './members.ts';
import { defineProgramme } from './programme.ts';

export const reintegrationScouts = defineProgramme({
  key: 'reintegrationScouts',
  family: 'beforeReturn',
  label: 'Reintegration scouts and advice centres',
  doc: 'Advisers in the host country (scouts) introduce people to advice centres at home, which recommend who looks for work to employers for some months. Who was not met before may come to the centre later.',
  acts: { writes: 'programmes known, contacts, recommendation', readBy: 'programmes, labour', decision: 'who applies for a programme, and who is hired' },
  parameters: {
    meetingUsd: parameter({ unit: 'USD', range: [1, 1_000], default: 30, doc: 'Meetings in the host country with one household.', source: 'two or three counselling sessions of USD 5–15', grade: 'memory' }),
    contactsShare: parameter({ unit: 'share', range: [0, 1], default: 0.1, doc: 'Part of the contacts that are missing which scouts make from abroad.' }),
    adviceUsdPerMonth: parameter({ unit: 'USD per month', range: [1, 500], default: 15, doc: 'Advice at home to one person.', source: 'counselling session USD 5–15', grade: 'memory' }),
    adviceMonths: parameter({ unit: 'months', range: [1, 24], default: 6, integer: true, doc: 'For how long the centre recommends somebody to employers.' }),
  },
  unitUsd: (p) => p.adviceUsdPerMonth * p.adviceMonths + p.meetingUsd,
  arrive({ world, buy }, household, p) {
    if (!buy(p.meetingUsd)) return false;
    for (const i of arrivingMembers(world, household)) {
      tellAll(world.people, i);
      addContacts(world.people, i, p.contactsShare);
    }
    return true;
  },
  enrols: 'person',
  eligible: (world, person) => seeksWork(world, person),
  deliver({ world, left }, person, p) {
    if (left() < p.adviceUsdPerMonth) return -1;
    world.people.placed[person]++;
    return p.adviceMonths;
  },
  // A month is paid after it, as long as somebody needs advice.
  support: ({ world, buy }, person, p) => !jobless(world.people, person) || buy(p.adviceUsdPerMonth),
  leave({ people }, person) {
    people.placed[person]--;
  },
});
