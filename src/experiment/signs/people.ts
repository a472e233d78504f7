/** Signs of who comes: how prepared, with which skills and papers. */
import { families, inBand } from './changes.ts';
import { FIRST_YEAR, LAST_MONTH, meanOf, SECOND_YEAR, WHILE_THEY_COME } from './reads.ts';
import { moved, type Sign, type SignTest } from './sign.ts';

const falls = (outcome: string, from: string, to: string): SignTest => ({
  label: `Everybody returns ${to} instead of ${from}: smaller savings at arrival`,
  arms: moved(inBand(from), inBand(to)),
  read: meanOf(outcome, 'returnees', WHILE_THEY_COME),
  expect: 'falls',
  told: 'ratio',
  minimum: 0.05,
  why: 'a twentieth of what they bring, at each step of the spectrum',
});

/** Families bring skills, business experience and savings, or little of each. */
const WITH_MORE = moved(
  families({ skilledShare: 0.05, businessShare: 0.02, savingsUsd: 100 }),
  families({ skilledShare: 0.4, businessShare: 0.25, savingsUsd: 800 }),
);

export const peopleSigns: readonly Sign[] = [
  {
    id: 'M13',
    tests: [
      falls('savingsUsd', 'voluntary', 'obliged'),
      falls('savingsUsd', 'obliged', 'forced'),
      {
        label: 'Everybody is forced to return instead of choosing to: more debt at arrival',
        arms: moved(inBand('voluntary'), inBand('forced')),
        read: meanOf('debtUsd', 'returnees', WHILE_THEY_COME),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.05,
        why: 'a twentieth of the debt',
      },
    ],
  },
  {
    id: 'M35',
    tests: [
      {
        label: 'Families come with skills, business experience and savings: they open more enterprises',
        arms: WITH_MORE,
        read: meanOf('newcomerEnterprises', 'all', LAST_MONTH),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.05,
        why: 'one enterprise in twenty',
      },
      {
        label: 'The same: more of them are in regular work',
        arms: WITH_MORE,
        read: meanOf('wageWorkers', 'newcomers', SECOND_YEAR),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.02,
        why: 'skills fill posts, and residents have skills too: two in a hundred',
      },
    ],
  },
  {
    id: 'M38',
    tests: [
      {
        label: 'Force is credible (contested, off unless switched on): more return as reluctant',
        arms: moved({}, { arrivals: { credibleForceShare: 0.5 } }),
        read: meanOf('population', 'band.reluctant', FIRST_YEAR),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.1,
        why: 'a tenth of those who return as reluctant; never counted as a gain',
      },
    ],
  },
  {
    id: 'M40',
    tests: [
      {
        label: 'Families come without papers: fewer of them are in regular work',
        arms: moved(families({ documentsShare: 0.95 }), families({ documentsShare: 0.15 })),
        read: meanOf('wageWorkers', 'newcomers', SECOND_YEAR),
        expect: 'falls',
        told: 'ratio',
        minimum: 0.05,
        why: 'one in twenty of those who would have been hired',
      },
      {
        label: 'The same: more of their children are out of school',
        arms: moved(families({ documentsShare: 0.95 }), families({ documentsShare: 0.15 })),
        read: meanOf('outOfSchoolShare', 'newcomers', SECOND_YEAR),
        expect: 'rises',
        told: 'difference',
        minimum: 0.02,
        why: 'one child in fifty',
      },
    ],
  },
];
