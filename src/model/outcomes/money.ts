import { type Outcome, sum } from './outcome.ts';
import { tally } from './tally.ts';

const money = tally('households.remittances', 5, 1, ({ households: { remittances, remittancesLost, savings, debt, people } }) => (h, sums, at) => {
  sums[at] += remittances[h];
  sums[at + 1] += remittancesLost[h];
  sums[at + 2] += savings[h];
  sums[at + 3] += debt[h];
  sums[at + 4] += people[h];
});

export const moneyOutcomes: readonly Outcome[] = [
  { key: 'remittancesReceivedUsd', label: 'Remittances received', unit: 'US dollars a month', doc: 'What members abroad send home, all households.', of: { top: sum(money, 0), factor: 0.01 }, floor: 5_000 },
  { key: 'remittancesLostUsd', label: 'Remittances that ended', unit: 'US dollars a month', doc: 'Monthly remittances that ended because who sent them was sent back.', of: { top: sum(money, 1), factor: 0.01 } },
  { key: 'savingsUsd', label: 'Savings per head', unit: 'US dollars', doc: 'Cash of households per head.', of: { top: sum(money, 2), bottom: sum(money, 4), factor: 0.01 } },
  { key: 'debtUsd', label: 'Debt per head', unit: 'US dollars', doc: 'Debt of households per head.', of: { top: sum(money, 3), bottom: sum(money, 4), factor: 0.01 } },
];
