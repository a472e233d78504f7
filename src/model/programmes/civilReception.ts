import { parameter } from '../../lib/declare.ts';
import { addContacts, arrivingMembers, tellAll } from './members.ts';
import { defineProgramme } from './programme.ts';

export const civilReception = defineProgramme({
  key: 'civilReception',
  family: 'community',
  label: 'Returnee-led and civil-society reception',
  doc: 'People who came back themselves meet those who arrive: a bed, meals, a telephone, and whom to turn to. A workshop of their own may pay a part of it, as that of Deportados Unidos in Mexico City does; what it sells is not counted here. How many believe them is the trust in the channel (M22).',
  acts: { writes: 'contacts, programmes known', readBy: 'labour, trades, attitudes, programmes', decision: 'who is hired, who can borrow from kin, and who applies for a programme' },
  parameters: {
    personUsd: parameter({ unit: 'USD', range: [1, 500], default: 12, doc: 'Bed, meals and transport of the first days, for each person.' }),
    incomeShare: parameter({ unit: 'share', range: [0, 0.9], default: 0.2, doc: 'Part of the costs that the own workshop pays.', source: 'Deportados Unidos en la Lucha: a municipal loan, a clothing brand, and reception paid out of it; no figure', grade: 'assumed' }),
    contactsShare: parameter({ unit: 'share', range: [0, 1], default: 0.1, doc: 'Part of the contacts that are missing which hosts make.' }),
  },
  unitUsd: (p, peoplePerHousehold) => p.personUsd * (1 - p.incomeShare) * peoplePerHousehold,
  arrive({ world, give }, household, p) {
    const came = arrivingMembers(world, household);
    if (!give(household, came.length * p.personUsd * (1 - p.incomeShare))) return false;
    for (const i of came) {
      tellAll(world.people, i);
      addContacts(world.people, i, p.contactsShare);
    }
    return true;
  },
});
