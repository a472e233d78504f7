import { parameter } from '../../lib/declare.ts';
import { defineProgramme } from './programme.ts';

export const leaveToRemain = defineProgramme({
  key: 'leaveToRemain',
  family: 'governance',
  label: 'Leave to remain in the host country',
  doc: 'Registers people in the host country who would be made to return, so that they may stay and work there. Staying is an arm of every comparison. Who is reached stays abroad; a breadwinner goes on sending money home.',
  acts: { writes: 'who is on the way', readBy: 'settlement', decision: 'whether a household returns, and whether a breadwinner’s remittance ends' },
  parameters: {
    registrationUsd: parameter({ unit: 'USD', range: [0, 5_000], default: 40, doc: 'Registration, papers and legal review for each person.' }),
  },
  unitUsd: (p, people) => p.registrationUsd * people,
  remain: ({ buy }, people, p) => buy(people * p.registrationUsd),
});
