/** Signs of the labour market. */
import { ALL_COME, assuming, NOBODY, programme } from './changes.ts';
import { FIRST_YEAR, meanOf, over, SECOND_YEAR } from './reads.ts';
import { type Change, interacting, merged, moved, type Sign } from './sign.ts';

/** Custom that keeps women at home, and custom that does not. */
const CONSERVATIVE: Change = merged({ place: { womenInLabourForceShare: 0.08 } }, assuming('labour', { womenWageShare: 0.1 }));
const OPEN: Change = merged({ place: { womenInLabourForceShare: 0.6 } }, assuming('labour', { womenWageShare: 0.8 }));

const GRANTS = programme({ kind: 'businessGrant', budgetUsd: 2_000_000, parameters: { grantUsd: 800 } });

export const workSigns: readonly Sign[] = [
  {
    id: 'M1',
    tests: [
      {
        label: 'People arrive: a resident day labourer finds fewer days',
        arms: moved(NOBODY, ALL_COME),
        read: meanOf('daysWorked', 'residents', FIRST_YEAR),
        expect: 'falls',
        told: 'ratio',
        minimum: 0.1,
        why: 'a tenth of the days is about a day of work a month',
      },
    ],
  },
  {
    id: 'M2',
    tests: [
      {
        label: 'People arrive: days fall further than the wage of a day',
        arms: moved(NOBODY, ALL_COME),
        read: over(meanOf('daysWorked', 'all', FIRST_YEAR), meanOf('dayWageUsdPerDay', 'all', FIRST_YEAR)),
        expect: 'falls',
        told: 'ratio',
        minimum: 0.1,
        why: 'rationing in days is clear when days fall by a tenth more than the wage',
      },
    ],
  },
  {
    id: 'M39',
    changedAfterRun:
      'The first test was told as a ratio, with a minimum of a half (−99 % with five seeds); in 2 of 20 seeds no woman at all was left in regular work, of which no ratio can be taken.',
    tests: [
      {
        label: 'Custom keeps women from paid work: fewer women in regular work for each man',
        arms: moved(OPEN, CONSERVATIVE),
        read: over(meanOf('wageWorkers', 'women', SECOND_YEAR), meanOf('wageWorkers', 'men', SECOND_YEAR)),
        expect: 'falls',
        told: 'difference',
        minimum: 0.25,
        why: 'the evidence speaks of employment of women near zero: at least half of the some 0.5 women for each man',
      },
      {
        label: 'The same custom takes from women what business grants open to them',
        arms: interacting(GRANTS, CONSERVATIVE, OPEN),
        read: meanOf('selfEmployed', 'women', FIRST_YEAR),
        expect: 'falls',
        told: 'difference',
        minimum: 20,
        why: 'twenty women who would have opened a trade, of some hundreds of grants',
      },
    ],
  },
];
