/** Signs of leaving again. */
import { ALL_COME, assuming, cash, families, NOBODY, PROGRAMME } from './changes.ts';
import { BOTH_YEARS, FIRST_YEAR, LAST_MONTH, meanOf, over, programmeAt, sumOf, together } from './reads.ts';
import { type Change, interacting, merged, moved, type Sign } from './sign.ts';

const RESPONDING: Change = { arrivals: { respondingElasticity: 1 } };
const KNOWN: Change = { outreachPerMonth: 0.5 };
/** The way to the neighbouring country costs more than anybody's credit pays for; in the valley itself it costs 90 dollars. */
const DEAR: Change = { corridors: { neighbour: { regularCostUsd: 1_500, irregularCostUsd: 1_000 } } };
const places = (share: number): Change => ({ corridors: { neighbour: { regularPlacesShare: share } } });

export const leavingSigns: readonly Sign[] = [
  {
    id: 'M17',
    changedAfterRun:
      'The cause of the second test was cash of 400 dollars a head (+5.5 %, 13 of 20 seeds), then savings of 1,500 dollars instead of 100 (+1.5 %, 12 of 20): the journey to the neighbouring country cost 90 dollars, which everybody has or can borrow, so that means could not matter. Now it is dear in both runs. The minimum is the same part of departures, written as their number.',
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
        label:
          'The journey is dear, and families come with savings of 1,500 dollars instead of 100: more departures for each who wishes to leave',
        arms: moved(merged(DEAR, families({ savingsUsd: 100 })), merged(DEAR, families({ savingsUsd: 1_500 }))),
        read: over(sumOf('leftInMonth', 'returnees', BOTH_YEARS), meanOf('wish', 'returnees', BOTH_YEARS)),
        expect: 'rises',
        told: 'difference',
        minimum: 20,
        why: 'one in twenty of the some 400 departures over the share who wish, where the journey is cheap; no ratio, for of the poor nobody leaves',
      },
    ],
  },
  {
    id: 'M18',
    changedAfterRun:
      'The cause of the second test was a return by force of all: it hardly moved what newcomers wish, so nothing could spread (no effect, 7 of 20 seeds). Debt moves their wishes by eight points (M14). The minimum is the same.',
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
        label:
          'Families come with debt and wish to leave more: fewer residents catch the wish where the wishes of neighbours do not matter',
        arms: interacting(families({ debtUsd: 1_200 }), assuming('leaving', { spread: 0 })),
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
    changedAfterRun:
      'Arrivals responded half as much, and few had heard of the grant by October (+3.5 %, 12 of 20 seeds); the journey cost 90 dollars, which everybody has or can borrow (−0.9 %, 6 of 20). The minimums are the same.',
    tests: [
      {
        label: 'A larger grant, arrivals that respond: more claims by October 2020',
        arms: moved(merged(RESPONDING, cash(100, KNOWN)), merged(RESPONDING, cash(800, KNOWN))),
        read: together(programmeAt(PROGRAMME, 'served', '2020-10'), programmeAt(PROGRAMME, 'waiting', '2020-10')),
        expect: 'rises',
        told: 'ratio',
        minimum: 0.03,
        why: 'three households in a hundred',
      },
      {
        label: 'The journey is dear, and the grant is larger: more returnees leave again',
        arms: moved(merged(DEAR, cash(100)), merged(DEAR, cash(800))),
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
