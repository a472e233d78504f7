/** Signs of rooms and land. */
import { ALL_COME, NOBODY } from './changes.ts';
import { FIRST_YEAR, less, meanOf, over, SECOND_YEAR } from './reads.ts';
import { moved, type Sign } from './sign.ts';

export const homeSigns: readonly Sign[] = [
  {
    id: 'M3',
    tests: [
      {
        label: 'People arrive: rents rise',
        arms: moved(NOBODY, ALL_COME),
        read: meanOf('rentIndex', 'all', FIRST_YEAR),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.05,
        why: 'long-run rent follows people one for one; a twentieth is a small part of it',
      },
      {
        label: 'People arrive: residents who rent fall behind residents who own',
        arms: moved(NOBODY, ALL_COME),
        read: less(meanOf('livingRenters', 'residents', FIRST_YEAR), meanOf('livingOwners', 'residents', FIRST_YEAR)),
        expect: 'falls',
        told: 'difference',
        minimum: 0.01,
        why: 'a hundredth of the living standard, beyond what both lose',
      },
    ],
  },
  {
    id: 'M4',
    tests: [
      {
        label: 'People arrive: land rises by far more than rents',
        arms: moved(NOBODY, ALL_COME),
        read: over(meanOf('landPriceIndex', 'all', SECOND_YEAR), meanOf('rentIndex', 'all', SECOND_YEAR)),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.25,
        why: 'by far: a quarter more than rents',
      },
    ],
  },
];
