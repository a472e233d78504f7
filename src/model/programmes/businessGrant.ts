import { parameter } from '../../lib/declare.ts';
import { ageYears } from '../population/households.ts';
import { Livelihood } from '../state.ts';
import { capitalCents } from '../trades/trades.ts';
import { defineProgramme } from './programme.ts';

/** Months after a grant, in money or in kind, in which its holder still means to open a trade. */
export const PLAN_MONTHS = 12;

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
  eligible: (world, person) =>
    (world.people.livelihood[person] === Livelihood.unemployed || world.people.livelihood[person] === Livelihood.dayLabourer) && ageYears(world, person) >= 18,
  deliver({ pay, fallsShort, world }, person, p) {
    if (!pay(world.people.household[person], p.grantUsd)) return -1;
    world.people.businessPlan[person] = PLAN_MONTHS;
    if (capitalCents(world, person) < world.p.trades.startUpUsd * 100) fallsShort(); // waits for more from kin or savings
    world.people.coached[person] = p.coachingMonths;
    return p.coachingMonths;
  },
  support({ buy }, _person, p) {
    return p.visitUsdPerMonth === 0 || buy(p.visitUsdPerMonth);
  },
});
