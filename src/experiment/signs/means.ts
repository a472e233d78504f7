/** Signs of debt, remittances and what households live on. */
import { ALL_COME, families } from './changes.ts';
import { BOTH_YEARS, FIRST_YEAR, flowOf, meanOf, over, sumOf, together } from './reads.ts';
import { type Change, moved, type Sign } from './sign.ts';

/** Breadwinners stay abroad; in the valley itself they are sent back. */
const BREADWINNERS_STAY: Change = { streams: { sentBack: { settlingShare: 0 } } };

const income = together(...['remittances', 'wages', 'casualWages', 'profits'].map((flow) => flowOf('households', flow, FIRST_YEAR)));

export const meansSigns: readonly Sign[] = [
  {
    id: 'M14',
    because:
      'Debt raises the wish to leave, as the sources say, but fewer leave: what they owe is taken from the credit that would pay for the journey. Nobody in the model lends on what will be earned abroad, as those do to whom returnees owe their last journey (Schuster and Majidi 2013).',
    tests: [
      {
        label: 'Families come with debt: more of them wish to leave again',
        arms: moved(families({ debtUsd: 0 }), families({ debtUsd: 1_200 })),
        read: meanOf('wish', 'returnees', FIRST_YEAR),
        expect: 'rises',
        told: 'difference',
        minimum: 0.01,
        why: 'the smallest change of wishes that is told elsewhere (F8)',
      },
      {
        label: 'The same: more of them leave again',
        arms: moved(families({ debtUsd: 0 }), families({ debtUsd: 1_200 })),
        read: sumOf('leftInMonth', 'returnees', BOTH_YEARS),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.05,
        why: 'one departure in twenty',
      },
    ],
  },
  {
    id: 'M15',
    tests: [
      {
        label: 'Breadwinners are sent back: residents receive less from abroad',
        arms: moved(BREADWINNERS_STAY, ALL_COME),
        read: meanOf('remittancesReceivedUsd', 'residents', FIRST_YEAR),
        expect: 'falls',
        told: 'ratio',
        minimum: 0.2,
        why: 'two thirds of those who send money are sent back: far less than a fifth would be a fault',
      },
      {
        label: 'The same: less is spent in local markets',
        arms: moved(BREADWINNERS_STAY, ALL_COME),
        read: meanOf('turnoverIndex', 'all', FIRST_YEAR),
        expect: 'falls',
        told: 'ratio',
        minimum: 0.01,
        why: 'what they sent is about a twentieth of income here; they earn something on return',
      },
    ],
  },
  {
    id: 'M16',
    tests: [
      {
        label: 'Breadwinners are sent back: remittances are a smaller part of income',
        arms: moved(BREADWINNERS_STAY, ALL_COME),
        read: over(flowOf('households', 'remittances', FIRST_YEAR), income),
        expect: 'falls',
        told: 'difference',
        minimum: 0.01,
        why: 'one point of income from abroad',
      },
      {
        label: 'The same: more residents are poor',
        arms: moved(BREADWINNERS_STAY, ALL_COME),
        read: meanOf('poverty', 'residents', FIRST_YEAR),
        expect: 'rises',
        told: 'difference',
        minimum: 0.005,
        why: 'poverty is known to answer to remittances: half a point',
      },
    ],
  },
];
