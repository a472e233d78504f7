import { both, type Lens } from './lens.ts';

export const development: Lens = {
  key: 'development',
  label: 'Development',
  asks: 'What do these arrivals, at this pace, do to livelihoods, services and prices in the community of return, and what is lost when members abroad no longer send money?',
  outcomes: [
    both('incomeUsdPerMonth', 'more', 'Income from all sources.'),
    both('unemployment', 'less', 'People without any work.'),
    both('remittancesReceivedUsd', 'open', 'Money from members abroad: it falls when senders come home, and rises when others leave.'),
    both('outOfSchoolShare', 'less', 'Children who do not learn.'),
    both('turnoverIndex', 'more', 'Local spending where they live: newcomers are customers too.'),
    {
      reads: 'Rents where they live: owners gain, renters lose; most returnees own nothing here.',
      residents: { outcome: 'rentIndex', better: 'open' },
      returnees: { outcome: 'rentIndex', better: 'less' },
    },
  ],
  cannotSee: [
    'The national economy: balance of payments, exchange rate, foreign investment.',
    'Diaspora links other than remittances: trade, ideas, investment from abroad.',
    'What children learn at school, and what skills are worth ten years on.',
    'Whether plans and budgets of authorities change.',
    'Due process and legality of the return.',
  ],
};
