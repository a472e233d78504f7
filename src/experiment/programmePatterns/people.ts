/** Q4–Q6: knowing what exists, unequal packages, staying that is no success. */
import type { RunResult } from '../../model/result.ts';
import { seriesOf } from '../year.ts';
import { ANY, FALLS, type ProgrammePattern, RISES, withoutMoney } from './pattern.ts';
import { during, meanOf, type Months, programmeOf, servedBy, spentOn } from './reads.ts';

const awareIn = (run: RunResult, month: string): number => programmeOf(run, 'counter').aware[run.dates.indexOf(month)] ?? Number.NaN;
/** Most arrive in September 2020. */
const AFTER_24 = '2022-09';
const AFTER_12 = '2021-09';

const knowing: ProgrammePattern = {
  id: 'Q4',
  label: 'Knowing what exists',
  reported: 'without outreach between 1 in 4 and about 7 in 10',
  scenario: 'patterns/q4-knowing',
  until: AFTER_24,
  finer: 5,
  arms: {
    told: [],
    halfTold: ['programmes.counter.wordOfMouthPerMonth=0.1'],
    outreach: ['programmes.counter.outreachPerMonth=0.15'],
    trusted: ['programmes.counter.trustShare=0.8'],
  },
  measures: [
    { label: 'know of the counter after two years', reported: '25–70 %', rule: 'median', band: [0.25, 0.7], of: (runs) => awareIn(runs.run('told'), AFTER_24) },
    {
      label: 'the same with half the word of mouth',
      reported: '25–70 %',
      rule: 'median',
      band: [0.25, 0.7],
      of: (runs) => awareIn(runs.run('halfTold'), AFTER_24),
    },
    { label: 'after one year', reported: '', rule: 'shown', band: ANY, of: (runs) => awareIn(runs.run('told'), AFTER_12) },
    {
      label: 'with outreach, less without, after one year',
      reported: 'more',
      rule: 'sign',
      band: RISES,
      of: (runs) => awareIn(runs.run('outreach'), AFTER_12) - awareIn(runs.run('told'), AFTER_12),
    },
    {
      label: 'trusted as civil society is, less a government office',
      reported: 'better known',
      rule: 'sign',
      band: RISES,
      of: (runs) => awareIn(runs.run('trusted'), AFTER_24) - awareIn(runs.run('told'), AFTER_24),
    },
  ],
  notes: [
    'Two surveys: 1 in 4 of Central Americans in the US in 2015 knew of any programme at home; in Albania in 2013 more than a quarter knew nothing of the counters and nearly a fifth believed that there were none.',
    'Shares of hearing and telling are assumed; both ends of what is assumed lie inside the range, so the pattern bounds them and does not test them.',
  ],
};

const WHEN_PAID: Months = ['2021-07', '2021-12'];
/** In this scenario those from next door come back reluctantly, those from overseas voluntarily. */
const gotLess = (run: RunResult): number => meanOf(run, 'grievance', 'band.reluctant', WHEN_PAID);
const gotMore = (run: RunResult): number => meanOf(run, 'grievance', 'band.voluntary', WHEN_PAID);
const costPerServed = (run: RunResult): number => spentOn(run, 'near', 'overseas', 'topUp') / servedBy(run, 'near', 'overseas');

const packages: ProgrammePattern = {
  id: 'Q5',
  label: 'Unequal packages',
  reported: 'those who got less resent it; equalising lowers it, and costs',
  scenario: 'patterns/q5-unequal-packages',
  until: '2021-12',
  finer: 5,
  arms: {
    unequal: withoutMoney('topUp'),
    equal: [...withoutMoney('topUp'), 'programmes.near.parameters.perPersonUsd=256', 'programmes.overseas.parameters.perPersonUsd=256', 'programmes.near.budgetUsd=2800000'],
    toppedUp: [],
    alike: [...withoutMoney('topUp'), 'programmes.overseas.parameters.perPersonUsd=100'],
  },
  measures: [
    {
      label: 'grievance of those who got less, neighbours’ package better less the same as theirs',
      reported: 'rises',
      rule: 'sign',
      band: RISES,
      of: (runs) => gotLess(runs.run('unequal')) - gotLess(runs.run('alike')),
    },
    {
      label: 'the same, unequal less equal packages of the same money',
      reported: 'rises',
      rule: 'sign',
      band: RISES,
      of: (runs) => gotLess(runs.run('unequal')) - gotLess(runs.run('equal')),
    },
    {
      label: 'the same, topped up to the mean less unequal',
      reported: 'falls',
      rule: 'sign',
      band: FALLS,
      of: (runs) => gotLess(runs.run('toppedUp')) - gotLess(runs.run('unequal')),
    },
    {
      label: 'cost per household served, topped up over unequal',
      reported: 'costs more',
      rule: 'sign',
      band: [1, 100],
      of: (runs) => costPerServed(runs.run('toppedUp')) / costPerServed(runs.run('unequal')),
    },
    {
      label: 'unequal: who got less, less who got more',
      reported: '',
      rule: 'shown',
      band: ANY,
      of: (runs) => gotLess(runs.run('unequal')) - gotMore(runs.run('unequal')),
    },
    {
      label: 'grievance of those who got more, equal less unequal',
      reported: '',
      rule: 'shown',
      band: ANY,
      of: (runs) => gotMore(runs.run('equal')) - gotMore(runs.run('unequal')),
    },
  ],
  notes: [
    'First, only the neighbours’ package differs: who got less has 100 dollars a head in both.',
    'Equal packages are of the same money: 256 dollars a head for all, who are 7,500 from next door and 3,400 from overseas.',
    'That equal packages fit a place less well (local adaptation) is not in the model: only what equalising costs in money is read.',
  ],
};

const LAST_YEAR: Months = ['2023-01', '2023-12'];
const immobile = (run: RunResult): number => meanOf(run, 'involuntaryImmobility', 'returnees', LAST_YEAR);
const left = (run: RunResult): number => during(run, seriesOf(run, 'leftInMonth', 'returnees'), ['2020-07', '2023-12']).filter((people) => people > 0).reduce((sum, people) => sum + people, 0);
const score = (run: RunResult): number => meanOf(run, 'rssComposite', 'returnees', LAST_YEAR);
const threeTimes = { 'neighbour.regularCostUsd': 540, 'neighbour.irregularCostUsd': 270, 'overseas.regularCostUsd': 7_200, 'overseas.irregularCostUsd': 16_500 };

const staying: ProgrammePattern = {
  id: 'Q6',
  label: 'Staying is not success',
  reported: 'some aspire and cannot leave',
  scenario: 'patterns/q6-staying',
  until: '2023-12',
  finer: 5,
  arms: { now: [], dearer: Object.entries(threeTimes).map(([path, usd]) => `corridors.${path}=${usd}`) },
  measures: [
    {
      label: 'returnees here who wish to leave and cannot pay the way, third year',
      reported: 'some',
      rule: 'sign',
      band: [0.02, 1],
      of: (runs) => immobile(runs.run('now')),
    },
    { label: 'returnees here who wish to leave', reported: '', rule: 'shown', band: ANY, of: (runs) => meanOf(runs.run('now'), 'wish', 'returnees', LAST_YEAR) },
    {
      label: 'returnees who left, ways three times as dear over as they are',
      reported: 'fewer leave',
      rule: 'sign',
      band: [0, 1],
      of: (runs) => left(runs.run('dearer')) / left(runs.run('now')),
    },
    {
      label: 'wish and cannot, ways three times as dear less as they are',
      reported: 'more cannot',
      rule: 'sign',
      band: RISES,
      of: (runs) => immobile(runs.run('dearer')) - immobile(runs.run('now')),
    },
    {
      label: 'reintegration score of those here, the same',
      reported: 'no better',
      rule: 'median',
      band: [-1, 0.005],
      of: (runs) => score(runs.run('dearer')) - score(runs.run('now')),
    },
  ],
  notes: ['That more stay says nothing of how they live: where ways out cost more, more stay against their wish, and the score of those here is no higher.'],
};

export const PEOPLE_PATTERNS = [knowing, packages, staying] as const;
