import { parameter } from '../../lib/declare.ts';
import { ageYears } from '../population/households.ts';
import { Livelihood } from '../state.ts';
import { capitalCents } from '../trades/trades.ts';
import { PLAN_MONTHS } from './businessGrant.ts';
import { defineProgramme } from './programme.ts';

export const municipalLending = defineProgramme({
  key: 'municipalLending',
  family: 'community',
  label: 'Municipal lending',
  doc: 'The municipality lends capital to open a trade to people out of work who are not deep in debt. The loan is a debt like any other: repaid out of income above basic needs, and a burden when the trade fails (M14). What is repaid does not come back to the budget.',
  acts: { writes: 'savings, debt, plan to open a trade', readBy: 'trades, accounts, leaving', decision: 'entry, how much is spent, and whether to leave' },
  parameters: {
    loanUsd: parameter({ unit: 'USD', range: [20, 20_000], default: 500, doc: 'Lent once, on delivery.', source: 'business start-up kit USD 500–2,000', grade: 'memory' }),
    appraisalUsd: parameter({ unit: 'USD', range: [0, 1_000], default: 40, doc: 'Appraisal and collection of a loan.' }),
    mostDebtUsd: parameter({ unit: 'USD', range: [0, 50_000], default: 300, doc: 'Debt of a household above which nothing is lent.' }),
  },
  unitUsd: (p) => p.loanUsd + p.appraisalUsd,
  enrols: 'person',
  eligible(world, person, p) {
    const { people, households } = world;
    const l = people.livelihood[person];
    const jobless = l === Livelihood.unemployed || l === Livelihood.dayLabourer;
    return jobless && households.debt[people.household[person]] <= p.mostDebtUsd * 100 && ageYears(world, person) >= 18;
  },
  deliver({ world, left, buy, lend, fallsShort }, person, p) {
    if (left() < p.loanUsd + p.appraisalUsd || !buy(p.appraisalUsd) || !lend(world.people.household[person], p.loanUsd)) return -1;
    world.people.businessPlan[person] = PLAN_MONTHS;
    if (capitalCents(world, person) < world.p.trades.startUpUsd * 100) fallsShort();
    return 0;
  },
});
