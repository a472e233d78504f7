import { parameter } from '../../lib/declare.ts';
import { uniform } from '../../lib/random.ts';
import { accountIndex } from '../accounts/ledger.ts';
import { ageYears, GROWN } from '../population/households.ts';
import { arrivingMembers, comesWhole } from './members.ts';
import { defineProgramme } from './programme.ts';

export const hostRegistration = defineProgramme({
  key: 'hostRegistration',
  family: 'governance',
  label: 'Registration in the host country',
  doc: 'The host country registers people who were there without papers. Those registered come later, with what they put aside meanwhile and more often with documents; the total stays.',
  acts: { writes: 'the month of arrival, savings, identity documents', readBy: 'settlement, accounts, housing, labour', decision: 'how many look for a room, a seat and work at once, and with what they come' },
  parameters: {
    registeredShare: parameter({ unit: 'share', range: [0, 1], default: 0.3, doc: 'Part of those who would come that is registered.', source: 'Pakistan’s registration of Afghans from July 2017 may have cut returns (Newland and Salant 2018): only its sign is known', grade: 'assumed' }),
    waitMonths: parameter({ unit: 'months', range: [1, 60], default: 12, integer: true, doc: 'How much later they come.' }),
    registrationUsd: parameter({ unit: 'USD', range: [0, 1_000], default: 15, doc: 'Registration of one person.' }),
    savedShare: parameter({ unit: 'share', range: [0, 0.5], default: 0.05, doc: 'Part of the income abroad that a household puts aside while it waits.' }),
    papersShare: parameter({ unit: 'share', range: [0, 1], default: 0.3, doc: 'Adults without documents who get them while they wait.' }),
  },
  excludes: ['hostRegistration', 'phasedReturn'],
  scheduleUsd: (p) => p.registrationUsd,
  schedule: (p) => [1 - p.registeredShare, ...Array.from({ length: p.waitMonths }, (_, m) => (m === p.waitMonths - 1 ? p.registeredShare : 0))],
  arrive({ world }, household, p) {
    const { people, households, ledger, streams } = world;
    const key = world.key('programmes.hostRegistration.papers');
    const members = arrivingMembers(world, household);
    for (const i of members) {
      if (ageYears(world, i) >= GROWN && uniform(key.k0, key.k1, people.id[i]) < p.papersShare) people.documents[i] = 1;
    }
    if (!comesWhole(world, household)) return true;
    const { incomeAbroadUsdPerMonth } = streams[households.stream[household] - 1];
    const saved = Math.round(incomeAbroadUsdPerMonth * p.savedShare * p.waitMonths * 100);
    households.savings[household] += saved;
    ledger.move(accountIndex('restOfWorld'), accountIndex('households'), 'broughtAlong', saved);
    return true;
  },
});
