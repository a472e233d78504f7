/** Signs of programmes for regular work: whom they help, whom they displace, what stays. */
import { inBand, PROGRAMME, programme } from './changes.ts';
import { FIRST_YEAR, less, meanOf, SECOND_YEAR, servedShare } from './reads.ts';
import { merged, moved, type Sign } from './sign.ts';

/** A thousand trainees, at once: the course ends in 2021, what an employer does for them by the middle of 2022. */
const course = (employerShare: number) =>
  programme({ kind: 'training', budgetUsd: 1_200_000, start: '2021-01', end: '2021-06', parameters: { employerShare } });

const PLACEMENT = programme({ kind: 'jobPlacement', budgetUsd: 500_000 });

const SUBSIDY = programme({
  kind: 'wageSubsidy',
  budgetUsd: 2_000_000,
  start: '2021-01',
  end: '2021-06',
  parameters: { supportMonths: 9 },
});

const WHILE_PAID = ['2021-04', '2021-10'] as const;
const AFTERWARDS = ['2022-07', '2022-12'] as const;

export const employmentSigns: readonly Sign[] = [
  {
    id: 'M28',
    tests: [
      {
        label: 'Courses are tied to employers: more of the trainees are in regular work at the end of 2022',
        arms: moved(course(0), course(1)),
        read: servedShare(PROGRAMME, 'regularWork'),
        expect: 'rises',
        told: 'difference',
        minimum: 0.03,
        why: 'reviews find about two more in a hundred in work after courses: the link must add as much and more',
      },
    ],
  },
  {
    id: 'M29',
    tests: [
      {
        label: 'Returnees are helped to find jobs: fewer residents are in regular work',
        arms: moved({}, PLACEMENT),
        read: meanOf('wageWorkers', 'residents', ['2021-07', '2022-06']),
        expect: 'falls',
        told: 'ratio',
        minimum: 0.01,
        why: 'one resident in a hundred of those in regular work',
      },
    ],
  },
  {
    id: 'M30',
    tests: [
      {
        label: 'Wages of returnees are subsidised: more of them are in regular work while it is paid',
        arms: moved({}, SUBSIDY),
        read: meanOf('wageWorkers', 'newcomers', WHILE_PAID),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.1,
        why: 'studies find 20 to 40 points while paid; not all newcomers are served',
      },
      {
        label: 'The same: much of it is gone afterwards',
        arms: moved({}, SUBSIDY),
        read: less(meanOf('wageWorkers', 'newcomers', WHILE_PAID), meanOf('wageWorkers', 'newcomers', AFTERWARDS)),
        expect: 'rises',
        told: 'difference',
        minimum: 30,
        why: 'thirty people who had a job while it was paid',
      },
      {
        label: 'The same: dead-weight and displacement, for newcomers gain more than twice what all together gain',
        arms: moved({}, SUBSIDY),
        read: less(meanOf('wageWorkers', 'newcomers', WHILE_PAID), meanOf('wageWorkers', 'all', WHILE_PAID), 2),
        expect: 'rises',
        told: 'difference',
        minimum: 20,
        why: 'at least half of the jobs, and twenty more, would have been there for others',
      },
    ],
  },
  {
    id: 'M31',
    tests: [
      {
        label: 'Sessions for people who were forced to return: they have more contacts',
        arms: moved(inBand('forced'), merged(inBand('forced'), programme({ kind: 'psychosocialSupport', budgetUsd: 1_500_000 }))),
        read: meanOf('contacts', 'returnees', FIRST_YEAR),
        expect: 'rises',
        told: 'difference',
        minimum: 0.02,
        why: 'one contact in fifty of what residents have',
      },
      {
        label: 'The same: more of them are in regular work',
        arms: moved(inBand('forced'), merged(inBand('forced'), programme({ kind: 'psychosocialSupport', budgetUsd: 1_500_000 }))),
        read: meanOf('wageWorkers', 'newcomers', SECOND_YEAR),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.01,
        why: 'a small effect by way of contacts: one in a hundred',
      },
    ],
  },
];
