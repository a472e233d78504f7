/** F1–F7: what is measured in each run, and what must hold. Bands and thresholds were written before any run. */
import { resentmentMeasures, wishMeasures } from './feelings.ts';
import type { Measure, Pair, Pattern } from './pattern.ts';
import { seriesOf, yearFactor, yearHighest } from './year.ts';

/** Times 2015, of a group. */
const factor =
  (outcome: string, group: string) =>
  ({ run }: Pair): number =>
    yearFactor(run, seriesOf(run, outcome, group));

/** Times 2015, over the same without arrivals. */
const factorOverNobody = (outcome: string, group: string) => (pair: Pair) =>
  factor(outcome, group)(pair) / factor(outcome, group)({ run: pair.nobody ?? pair.run });

const FALLS = [0, 1] as const;
/** A rise of anything at all; the upper end is far beyond what a mean from 0 to 1 can do. */
const RISES = [1, 100] as const;

const rent: Measure = { label: 'rents, hot-spot', rule: 'median', band: [1.2, 1.6], of: factor('rentIndex', 'hotSpot'), province: factor('rentIndex', 'all') };

export const PATTERNS: readonly Pattern[] = [
  {
    id: 'F1',
    label: 'High-school students, one year',
    reported: '×2',
    forAllScenarios: true,
    measures: [{ label: 'students, hot-spot', rule: 'median', band: [1.5, 2.5], of: factor('pupilsHigh', 'hotSpot'), province: factor('pupilsHigh', 'all') }],
    notes: ['By where students live.'],
  },
  {
    id: 'F2',
    label: 'Day labourers, one year',
    reported: '×6',
    forAllScenarios: true,
    measures: [
      { label: 'day labourers, hot-spot', rule: 'median', band: [3, 7], of: factor('dayLabourers', 'hotSpot'), province: factor('dayLabourers', 'all') },
      {
        label: 'at the labour squares, hot-spot',
        rule: 'shown',
        band: [3, 7],
        of: factor('labourersAtSquares', 'hotSpot'),
        province: factor('labourersAtSquares', 'all'),
      },
    ],
    notes: ['By where they live; those who wait at the squares of the hot-spot, wherever they live, are shown beside it.'],
  },
  {
    id: 'F3',
    label: 'Time to commute across town, one year',
    reported: '×4',
    forAllScenarios: true,
    measures: [
      {
        label: 'minutes across town',
        rule: 'median',
        band: [2.5, 5],
        of: factor('minutesAcrossTown', 'all'), // an outcome of the hot-spot as a whole
        province: factor('commuteMinutes', 'all'),
      },
    ],
    notes: ['Mean over trips within the hot-spot; for the province minutes to work.'],
  },
  {
    id: 'F4',
    label: 'Land values, one year',
    reported: '+1,000 %',
    forAllScenarios: true,
    measures: [
      { label: 'land, hot-spot periphery', rule: 'median', band: [5, 12], of: factor('landPriceIndex', 'periphery'), province: factor('landPriceIndex', 'all') },
      rent,
    ],
    notes: ['Periphery: the zones of the hot-spot that are not its town.'],
  },
  {
    id: 'F5',
    label: 'Living standards',
    reported: 'fall for both',
    measures: [
      {
        label: 'residents, hot-spot',
        rule: 'sign',
        band: FALLS,
        of: factor('livingStandard', 'hotSpot.residents'),
        province: factor('livingStandard', 'residents'),
      },
      {
        label: 'returnees, over life abroad',
        rule: 'sign',
        band: FALLS,
        of: ({ run }) => yearHighest(run, seriesOf(run, 'livingStandard', 'hotSpot.returnees')),
        province: ({ run }) => yearHighest(run, seriesOf(run, 'livingStandard', 'returnees')),
      },
      {
        label: 'residents, over nobody arriving',
        rule: 'sign',
        band: FALLS,
        of: factorOverNobody('livingStandard', 'hotSpot.residents'),
        province: factorOverNobody('livingStandard', 'residents'),
        needsNobody: true,
      },
    ],
    notes: ['The highest quarter of the year: every quarter is lower than in 2015. Returnees: over their life abroad.'],
  },
  {
    id: 'F6',
    label: 'Resentment of newcomers',
    reported: 'rises',
    measures: [
      { label: 'resentment, hot-spot', rule: 'sign', band: RISES, of: factor('resentment', 'hotSpot'), province: factor('resentment', 'all') },
      {
        label: 'over nobody arriving',
        rule: 'sign',
        band: RISES,
        of: factorOverNobody('resentment', 'hotSpot'),
        province: factorOverNobody('resentment', 'all'),
        needsNobody: true,
      },
      ...resentmentMeasures,
    ],
    notes: [
      'Largest where crowding and competition are: across zones the rise of resentment goes with the mean rank of the rises of newcomers, of people without regular work and of rents; rank correlation of at least 0.36 (5 % for 22 zones).',
      'Never at its ceiling: no zone has a mean above 0.8 in any month.',
    ],
  },
  {
    id: 'F7',
    label: 'Aspirations to migrate',
    reported: 'spread',
    measures: [
      { label: 'wish to leave, residents', rule: 'sign', band: RISES, of: factor('wish', 'hotSpot.residents'), province: factor('wish', 'residents') },
      { label: 'wish to leave, everybody', rule: 'sign', band: RISES, of: factor('wish', 'hotSpot'), province: factor('wish', 'all') },
      {
        label: 'residents, over nobody arriving',
        rule: 'sign',
        band: RISES,
        of: factorOverNobody('wish', 'hotSpot.residents'),
        province: factorOverNobody('wish', 'residents'),
        needsNobody: true,
      },
      ...wishMeasures,
    ],
    notes: ['Wishes at least five times plans, plans at least five times the departures of a month (Gallup: 14 : 1.3 : 0.5 for wish, plan, preparation).'],
  },
];
