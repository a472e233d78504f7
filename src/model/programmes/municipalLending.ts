import { parameter } from '../../lib/declare.ts';
import { seeksWork } from './jobseekers.ts';
import { planTrade } from './openTrade.ts';
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
    return seeksWork(world, person) && world.households.debt[world.people.household[person]] <= p.mostDebtUsd * 100;
  },
  deliver(means, person, p) {
    const { world, left, buy, lend } = means;
    if (left() < p.loanUsd + p.appraisalUsd || !buy(p.appraisalUsd) || !lend(world.people.household[person], p.loanUsd)) return -1;
    planTrade(means, person);
    return 0;
  },
});
