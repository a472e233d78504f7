/** Signs of who hears of a programme, and of how long it is felt. */
import { cash, PROGRAMME } from './changes.ts';
import { less, meanOf, programmeAt } from './reads.ts';
import { moved, type Sign } from './sign.ts';

export const reachSigns: readonly Sign[] = [
  {
    id: 'M21',
    tests: [
      {
        label: 'Outreach reaches fifteen instead of one in a hundred a month: more are served by the middle of 2021',
        arms: moved(
          cash(200, { outreachPerMonth: 0.01, wordOfMouthPerMonth: 0.05 }),
          cash(200, { outreachPerMonth: 0.15, wordOfMouthPerMonth: 0.05 }),
        ),
        read: programmeAt(PROGRAMME, 'served', '2021-06'),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.25,
        why: 'surveys find from one in four to two in three who know: at least a quarter more must be served',
      },
    ],
  },
  {
    id: 'M22',
    tests: [
      {
        label:
          'A channel that is trusted, such as civil society, instead of one that is not: more know of the programme at the end of 2020',
        arms: moved(cash(200, { trustShare: 0.3 }), cash(200, { trustShare: 0.9 })),
        read: programmeAt(PROGRAMME, 'aware', '2020-12'),
        expect: 'rises',
        told: 'difference',
        minimum: 0.05,
        why: 'one person in twenty',
      },
    ],
  },
  {
    id: 'M25',
    tests: [
      {
        label: 'Cash in nine monthly parts: returnees live better while it is paid than a year later',
        arms: moved({}, cash(300, { end: '2020-12', parameters: { perPersonUsd: 300, instalmentsMonths: 9 } })),
        read: less(
          meanOf('consumptionUsdPerMonth', 'returnees', ['2021-01', '2021-06']),
          meanOf('consumptionUsdPerMonth', 'returnees', ['2022-07', '2022-12']),
        ),
        expect: 'rises',
        told: 'difference',
        minimum: 1,
        why: 'a dollar a head and month, a twentieth of what they live on',
      },
    ],
  },
];
