/** Signs of who comes, how prepared, when and where to. */
import { cash, families, inBand } from './changes.ts';
import {
  FIRST_YEAR,
  inZone,
  LAST_MONTH,
  meanOf,
  monthsOfRun,
  over,
  peakOf,
  SECOND_YEAR,
  THE_RUN,
  together,
  WHILE_THEY_COME,
} from './reads.ts';
import { type Change, merged, moved, type Sign, type SignTest } from './sign.ts';

const falls = (outcome: string, from: string, to: string): SignTest => ({
  label: `Everybody returns ${to} instead of ${from}: smaller savings at arrival`,
  arms: moved(inBand(from), inBand(to)),
  read: meanOf(outcome, 'returnees', WHILE_THEY_COME),
  expect: 'falls',
  told: 'ratio',
  minimum: 0.05,
  why: 'a twentieth of what they bring, at each step of the spectrum',
});

const from = (ties: Readonly<Record<string, number>>): Change => families({ ties });
const newcomersIn = (...zones: readonly string[]) =>
  together(...zones.map((zone) => inZone('population', zone, FIRST_YEAR, 'zonesNewcomers')));
const shareInSouth = over(newcomersIn('south'), newcomersIn('town', 'edge', 'north', 'south'));
const IN_SOUTH = { south: 1 };
const IN_NORTH = { north: 1 };

/** All of half a year's people in December. */
const BURST: Change = {
  streams: Object.fromEntries(
    Object.entries({ home: 7_500, far: 3_400 }).map(([id, people]) => [
      id,
      { arrivals: { '2020-07': 0, '2020-08': 0, '2020-09': 0, '2020-10': 0, '2020-11': 0, '2020-12': people } },
    ]),
  ),
};

export const returnSigns: readonly Sign[] = [
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
    id: 'M20',
    tests: [
      {
        label: 'Arrivals respond and a grant is paid: more have come by October 2020',
        arms: moved({ arrivals: { respondingElasticity: 1 } }, merged({ arrivals: { respondingElasticity: 1 } }, cash(400))),
        read: meanOf('arrivals', 'all', ['2020-10', '2020-10']),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.02,
        why: 'two in a hundred come sooner: the evidence names the grant as one cause among stronger ones',
      },
    ],
  },
  {
    id: 'M33',
    because:
      'The worst unemployment falls, as it should. Makeshift shelter falls by more than was asked for, but in 15 of 20 seeds: rooms hardly grow within the run (supply answers after years), so that the shortage is of how many came, not of how fast, and phasing takes little from it.',
    changedAfterRun:
      'The worst single month was read at first (makeshift shelter −1.0 points, in 15 of 20 seeds); now the worst three months on end, as F1–F7 are read. The minimum is the same.',
    tests: [
      {
        label: 'Each month of arrivals is spread over a year: less unemployment in the worst three months',
        arms: moved({}, { arrivals: { spreadMonths: 12 } }),
        read: peakOf('unemployment', 'all', THE_RUN),
        expect: 'falls',
        told: 'difference',
        minimum: 0.01,
        why: 'one point at the worst time',
      },
      {
        label: 'The same: fewer in makeshift shelter in the worst three months',
        arms: moved({}, { arrivals: { spreadMonths: 12 } }),
        read: peakOf('tenureMakeshift', 'all', THE_RUN),
        expect: 'falls',
        told: 'difference',
        minimum: 0.005,
        why: 'one person in two hundred',
      },
    ],
  },
  {
    id: 'M35',
    tests: [
      {
        label: 'Families come with skills, business experience and savings: they open more enterprises',
        arms: moved(
          families({ skilledShare: 0.05, businessShare: 0.02, savingsUsd: 100 }),
          families({ skilledShare: 0.4, businessShare: 0.25, savingsUsd: 800 }),
        ),
        read: meanOf('newcomerEnterprises', 'all', LAST_MONTH),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.05,
        why: 'one enterprise in twenty',
      },
      {
        label: 'The same: more of them are in regular work',
        arms: moved(
          families({ skilledShare: 0.05, businessShare: 0.02, savingsUsd: 100 }),
          families({ skilledShare: 0.4, businessShare: 0.25, savingsUsd: 800 }),
        ),
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
  {
    id: 'M41',
    tests: [
      {
        label: 'The north, where they come from, cannot be reached: more settle in town and at its edge',
        arms: moved(from(IN_NORTH), merged(from(IN_NORTH), { zones: { north: { reachable: false } } })),
        read: newcomersIn('town', 'edge'),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.1,
        why: 'a tenth more in town',
      },
    ],
  },
  {
    id: 'M42',
    tests: [
      {
        label: 'Families come from the south instead of the north: a larger part settles in the south',
        arms: moved(from(IN_NORTH), from(IN_SOUTH)),
        read: shareInSouth,
        expect: 'rises',
        told: 'difference',
        minimum: 0.1,
        why: 'one family in ten',
      },
      {
        label: 'Kin in the south draw more than the work of a town there',
        arms: [
          { weight: -1, change: merged(from(IN_NORTH), { zones: { south: { urbanShare: 0.7 } } }) },
          { weight: 1, change: from(IN_SOUTH) },
        ],
        read: shareInSouth,
        expect: 'rises',
        told: 'difference',
        minimum: 0.05,
        why: 'more than jobs: one family in twenty more',
      },
    ],
  },
  {
    id: 'M43',
    changedAfterRun: 'The worst single month was read at first (+5.7 points); now the worst three months on end, as for M33.',
    tests: [
      {
        label: 'The same months of a run without arrivals, in autumn instead of spring: fewer days of casual work',
        arms: moved(
          { place: { start: '2020-01' }, arrivals: { volumeFactor: 0 } },
          { place: { start: '2020-07' }, arrivals: { volumeFactor: 0 } },
        ),
        read: monthsOfRun('daysWorked', 'all', 16, 18),
        expect: 'falls',
        told: 'ratio',
        minimum: 0.05,
        why: 'a twentieth of the days, half a day a month',
      },
      {
        label: 'A border opens for one month and all come in it: more unemployment in the worst three months',
        arms: moved({}, BURST),
        read: peakOf('unemployment', 'all', THE_RUN),
        expect: 'rises',
        told: 'difference',
        minimum: 0.01,
        why: 'one point at the worst time',
      },
    ],
  },
];
