import { parameter } from '../../lib/declare.ts';
import { defineProgramme } from './programme.ts';

export const phasedReturn = defineProgramme({
  key: 'phasedReturn',
  family: 'governance',
  label: 'Phased return',
  doc: 'Agreed with the host country: arrivals between its first and last month are spread evenly over the following months. Dates move, the total does not.',
  acts: { writes: 'the month of arrival', readBy: 'settlement', decision: 'how many look for a room, a seat and work at once' },
  parameters: {
    spreadMonths: parameter({ unit: 'months', range: [1, 36], default: 12, integer: true, doc: 'Months over which the arrivals of one month are spread.' }),
    agreementUsd: parameter({ unit: 'USD', range: [0, 1_000], default: 10, doc: 'Talks, registration and papers for each person whose date is moved.' }),
  },
  excludes: ['phasedReturn', 'hostRegistration'],
  scheduleUsd: (p) => p.agreementUsd,
  schedule: (p) => Array.from({ length: p.spreadMonths }, () => 1 / p.spreadMonths),
});
