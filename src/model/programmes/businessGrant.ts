import { parameter } from '../../lib/declare.ts';
import { seeksWork } from './jobseekers.ts';
import { planTrade } from './openTrade.ts';
import { defineProgramme } from './programme.ts';

export const businessGrant = defineProgramme({
  key: 'businessGrant',
  family: 'individual',
  label: 'Business grant',
  doc: 'A grant to open a small trade, with or without coaching.',
  acts: { writes: 'savings, plan to open a trade, coaching', readBy: 'trades', decision: 'entry, and how soon an enterprise fails' },
  parameters: {
    grantUsd: parameter({ unit: 'USD', range: [0, 20_000], default: 1_000, doc: 'Paid once, on delivery.', source: 'business start-up kit USD 500–2,000', grade: 'memory' }),
    coachingMonths: parameter({ unit: 'months', range: [0, 24], default: 0, integer: true, doc: 'Visits that lower early failure.' }),
    visitUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 500], default: 15, doc: 'Cost of a month of coaching.', source: 'counselling session USD 5–15', grade: 'memory' }),
  },
  unitUsd: (p) => p.grantUsd + p.coachingMonths * p.visitUsdPerMonth,
  enrols: 'person',
  eligible: seeksWork,
  deliver(means, person, p) {
    const { people } = means.world;
    if (!means.pay(people.household[person], p.grantUsd)) return -1;
    planTrade(means, person);
    people.coached[person] = p.coachingMonths;
    return p.coachingMonths;
  },
  support({ buy }, _person, p) {
    return p.visitUsdPerMonth === 0 || buy(p.visitUsdPerMonth);
  },
});
