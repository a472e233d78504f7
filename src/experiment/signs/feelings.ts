/** Signs of what people feel about one another. */
import { ALL_COME, assuming, cash, inBand, NOBODY, PROGRAMME, programme } from './changes.ts';
import { FIRST_YEAR, meanOf, programmeAt, SECOND_YEAR } from './reads.ts';
import { merged, moved, type Sign } from './sign.ts';

const TO = (...streams: readonly string[]) => ({ target: { origins: ['returnee'], streams } });
/** The same money: to all families alike, or all of it to those of one corridor. */
const EQUAL = cash(200, TO('home', 'far'));
const UNEQUAL = cash(290, TO('home'));

/** As much money in a year, a hundred households a month: all to returnees, or half of the places to residents. */
const SPARSE = { budgetUsd: 1_500_000, placesPerMonth: 100 };
const TARGETED = cash(200, { ...SPARSE, residentsTooShare: 0, targetingErrorShare: 0 });
const FOR_ALL = cash(200, { ...SPARSE, residentsTooShare: 0.5, targetingErrorShare: 0 });

const HEARD = { outreachPerMonth: 0.05, wordOfMouthPerMonth: 0.1 };

export const feelingSigns: readonly Sign[] = [
  {
    id: 'M8',
    tests: [
      {
        label: 'People arrive, and work, rooms and services are scarcer: residents resent them more',
        arms: moved(NOBODY, ALL_COME),
        read: meanOf('resentment', 'residents', FIRST_YEAR),
        expect: 'rises',
        told: 'difference',
        minimum: 0.02,
        why: 'the smallest change of resentment that is told elsewhere (F8)',
      },
      {
        label: 'As many arrive, and rents answer more: residents resent them more',
        arms: moved(assuming('housing', { rentElasticity: 0.4 }), assuming('housing', { rentElasticity: 1.6 })),
        read: meanOf('resentment', 'residents', FIRST_YEAR),
        expect: 'rises',
        told: 'difference',
        minimum: 0.005,
        why: 'rents are one of several scarcities: a quarter of what all together must do',
      },
    ],
  },
  {
    id: 'M9',
    tests: [
      {
        label: 'The same money reaches only those of one corridor: more grievance among those who came',
        arms: moved(EQUAL, UNEQUAL),
        read: meanOf('grievance', 'returnees', FIRST_YEAR),
        expect: 'rises',
        told: 'difference',
        minimum: 0.02,
        why: 'as for resentment',
      },
    ],
  },
  {
    id: 'M10',
    tests: [
      {
        label: 'Half of the places of an aid programme are open to residents: they resent newcomers less',
        arms: moved(TARGETED, FOR_ALL),
        read: meanOf('resentment', 'residents', FIRST_YEAR),
        expect: 'falls',
        told: 'difference',
        minimum: 0.005,
        why: 'a programme of 1.5 million dollars for 1,500 households is one of several causes: a quarter of 0.02',
      },
      {
        label: 'Boreholes for everybody: residents resent newcomers less',
        arms: moved({}, programme({ kind: 'water', budgetUsd: 400_000, target: { origins: [] } })),
        read: meanOf('resentment', 'residents', SECOND_YEAR),
        expect: 'falls',
        told: 'difference',
        minimum: 0.005,
        why: 'one of three services, and services one of several causes: a quarter of 0.02',
      },
    ],
  },
  {
    id: 'M11',
    tests: [
      {
        label: 'Residents resent competition for work more: fewer newcomers are in regular work',
        arms: moved(assuming('attitudes', { workCompetition: 1 }), assuming('attitudes', { workCompetition: 10 })),
        read: meanOf('wageWorkers', 'newcomers', SECOND_YEAR),
        expect: 'falls',
        told: 'ratio',
        minimum: 0.03,
        why: 'three newcomers in a hundred who would have been hired',
      },
    ],
  },
  {
    id: 'M12',
    tests: [
      {
        label: 'Everybody is forced to return instead of choosing to: fewer contacts',
        arms: moved(inBand('voluntary'), inBand('forced')),
        read: meanOf('contacts', 'returnees', FIRST_YEAR),
        expect: 'falls',
        told: 'difference',
        minimum: 0.05,
        why: 'one contact in twenty of what residents have',
      },
      {
        label: 'The same: fewer take up a programme',
        arms: moved(merged(cash(200, HEARD), inBand('voluntary')), merged(cash(200, HEARD), inBand('forced'))),
        read: programmeAt(PROGRAMME, 'served', '2020-12'),
        expect: 'falls',
        told: 'ratio',
        minimum: 0.03,
        why: 'three households in a hundred of those who would have been served by the end of the arrivals',
      },
    ],
  },
  {
    id: 'M36',
    because:
      'Tension rises clearly when people arrive. When packages are unequal it rises in all seeds, but by 0.002 where 0.005 was asked for: what newcomers feel counts in the tension of a zone by their number, a quarter of the people, and disorder by a few among them is not represented. With the money for the smaller group instead it was 0.002 in 14 of 20 seeds.',
    tests: [
      {
        label: 'People arrive and both sides are frustrated: tension rises',
        arms: moved(NOBODY, ALL_COME),
        read: meanOf('tension', 'all', FIRST_YEAR),
        expect: 'rises',
        told: 'difference',
        minimum: 0.01,
        why: 'half of the smallest change of a feeling: tension is slower',
      },
      {
        label: 'The same money reaches only those of one corridor: tension rises',
        arms: moved(EQUAL, UNEQUAL),
        read: meanOf('tension', 'all', FIRST_YEAR),
        expect: 'rises',
        told: 'difference',
        minimum: 0.005,
        why: 'newcomers are a quarter of the people: a quarter of 0.02',
      },
    ],
  },
];
