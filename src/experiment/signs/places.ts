/** Signs of where people settle. */
import { families } from './changes.ts';
import { FIRST_YEAR, inZone, over, together } from './reads.ts';
import { type Change, merged, moved, type Sign } from './sign.ts';

const from = (ties: Readonly<Record<string, number>>): Change => families({ ties });
const newcomersIn = (...zones: readonly string[]) =>
  together(...zones.map((zone) => inZone('population', zone, FIRST_YEAR, 'zonesNewcomers')));
const shareInSouth = over(newcomersIn('south'), newcomersIn('town', 'edge', 'north', 'south'));
const IN_SOUTH = { south: 1 };
const IN_NORTH = { north: 1 };

export const placeSigns: readonly Sign[] = [
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
];
