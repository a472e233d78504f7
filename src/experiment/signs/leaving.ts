/** Signs of leaving again. */
import { ALL_COME, assuming, cash, inBand, NOBODY, PROGRAMME } from './changes.ts';
import { BOTH_YEARS, FIRST_YEAR, LAST_MONTH, meanOf, over, programmeAt, sumOf } from './reads.ts';
import { type Change, interacting, merged, moved, type Sign } from './sign.ts';

const RESPONDING: Change = { arrivals: { respondingElasticity: 0.5 } };
const places = (share: number): Change => ({ corridors: { neighbour: { regularPlacesShare: share } } });

export const leavingSigns: readonly Sign[] = [
  {
    id: 'M17',
    tests: [
      {
        label: 'Cash for returnees: fewer who wish to leave cannot',
        arms: moved({}, cash(400)),
        read: meanOf('involuntaryImmobility', 'returnees', FIRST_YEAR),
        expect: 'falls',
        told: 'difference',
        minimum: 0.01,
        why: 'one adult in a hundred',
      },
      {
        label: 'Cash for returnees: more departures for each who wishes to leave',
        arms: moved({}, cash(400)),
        read: over(sumOf('leftInMonth', 'returnees', BOTH_YEARS), meanOf('wish', 'returnees', BOTH_YEARS)),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.05,
        why: 'one departure in twenty',
      },
    ],
  },
  {
    id: 'M18',
    tests: [
      {
        label: 'People arrive: more residents wish to leave',
        arms: moved(NOBODY, ALL_COME),
        read: meanOf('wish', 'residents', FIRST_YEAR),
        expect: 'rises',
        told: 'difference',
        minimum: 0.01,
        why: 'the smallest change of wishes that is told elsewhere (F8)',
      },
      {
        label: 'Newcomers were forced and wish to leave more: fewer residents catch the wish where neighbours do not matter',
        arms: interacting(inBand('forced'), assuming('leaving', { spread: 0 })),
        read: meanOf('wish', 'residents', FIRST_YEAR),
        expect: 'falls',
        told: 'difference',
        minimum: 0.001,
        why: 'newcomers are a quarter of the neighbours and wish a little more: one resident in a thousand is what may be expected',
      },
    ],
  },
  {
    id: 'M19',
    tests: [
      {
        label: 'A larger grant, arrivals that respond: more claims by October 2020',
        arms: moved(merged(RESPONDING, cash(100)), merged(RESPONDING, cash(800))),
        read: programmeAt(PROGRAMME, 'served', '2020-10'),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.03,
        why: 'three households in a hundred',
      },
      {
        label: 'A larger grant: more returnees leave again',
        arms: moved(cash(100), cash(800)),
        read: sumOf('leftInMonth', 'returnees', BOTH_YEARS),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.05,
        why: 'one departure in twenty',
      },
    ],
  },
  {
    id: 'M37',
    tests: [
      {
        label: 'More places on the regular way to the neighbouring country: a larger part of departures is regular',
        arms: moved(places(0.1), places(0.8)),
        read: over(meanOf('regularDepartures', 'all', LAST_MONTH), meanOf('departures', 'all', LAST_MONTH)),
        expect: 'rises',
        told: 'difference',
        minimum: 0.05,
        why: 'one departure in twenty changes its way',
      },
      {
        label: 'The same: fewer irregular departures',
        arms: moved(places(0.1), places(0.8)),
        read: meanOf('irregularDepartures', 'all', LAST_MONTH),
        expect: 'falls',
        told: 'ratio',
        minimum: 0.05,
        why: 'one irregular departure in twenty',
      },
    ],
  },
];
