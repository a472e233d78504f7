/** Signs of when people come, and of the seasons. */
import { cash } from './changes.ts';
import { meanOf, monthsOfRun, peakOf, THE_RUN } from './reads.ts';
import { type Change, merged, moved, type Sign } from './sign.ts';

/** All of half a year's people in December. */
const BURST: Change = {
  streams: Object.fromEntries(
    Object.entries({ home: 7_500, far: 3_400 }).map(([id, people]) => [
      id,
      { arrivals: { '2020-07': 0, '2020-08': 0, '2020-09': 0, '2020-10': 0, '2020-11': 0, '2020-12': people } },
    ]),
  ),
};

export const timingSigns: readonly Sign[] = [
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
      'The worst unemployment falls, as it should. Makeshift shelter falls by more than was asked for, but in 14 of 20 seeds: rooms hardly grow within the run (supply answers after years), so that the shortage is of how many came, not of how fast, and phasing takes little from it.',
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
