/** Q1–Q3: works that end, training tied to an employer, small grants. */
import { mean } from '../../lib/statistics.ts';
import type { RunResult } from '../../model/result.ts';
import { seriesOf } from '../year.ts';
import { ANY, type ProgrammePattern, RISES, type Runs, withoutMoney } from './pattern.ts';
import { countOf, during, lastOf, type Months, programmeOf, servedBy, shareOf } from './reads.ts';

/** The last works, of people hired in June 2016, are those of October. */
const YEAR_AFTER_WORKS = '2017-10';
const scaleOf = (runs: Runs): number => runs.run('with').scale;
const working = (runs: Runs, arm: string): number => countOf(runs.lives(arm, YEAR_AFTER_WORKS), 'works') * scaleOf(runs);
const allWorking = (run: RunResult): number => ['wageWorkers', 'selfEmployed'].reduce((sum, key) => sum + lastOf(seriesOf(run, key, 'all')), 0);

const works: ProgrammePattern = {
  id: 'Q1',
  label: 'Works end, jobs end',
  reported: '29 projects, 1,750 jobs, < 80 long-term',
  scenario: 'patterns/q1-works-end',
  until: YEAR_AFTER_WORKS,
  finer: 1,
  arms: { with: [], without: withoutMoney('beautifulKosovo') },
  lives: { with: [YEAR_AFTER_WORKS], without: [YEAR_AFTER_WORKS] },
  measures: [
    {
      label: 'lasting jobs: hired people in regular work or a trade a year after the last works, less the same people without',
      reported: '< 80',
      rule: 'median',
      band: [-80, 80],
      of: (runs) => working(runs, 'with') - working(runs, 'without'),
    },
    { label: 'people hired', reported: '1,750', rule: 'median', band: [1_575, 1_925], of: (runs) => servedBy(runs.run('with'), 'beautifulKosovo') },
    { label: 'of them in regular work or a trade a year after', reported: '', rule: 'shown', band: ANY, of: (runs) => working(runs, 'with') },
    { label: 'the same people without the works', reported: '', rule: 'shown', band: ANY, of: (runs) => working(runs, 'without') },
    {
      label: 'regular jobs and trades in all of the place a year after, with less without',
      reported: 'no new work',
      rule: 'shown',
      band: ANY,
      of: (runs) => allWorking(runs.run('with')) - allWorking(runs.run('without')),
    },
  ],
  notes: [
    'How many are hired is an input: the money, over a wage and four months. What lasts is not.',
    'Reported are jobs that became long-term. Here: people hired who have work that they would not have without, which is what such a job adds.',
  ],
};

const BEFORE = '2016-06';
const AFTER = '2018-06';
const trainees = (runs: Runs, fact: 'works' | 'unemployed', arm: string, month: string): number => shareOf(runs.lives(arm, month), fact);

const training: ProgrammePattern = {
  id: 'Q2',
  label: 'Training tied to an employer',
  reported: "trainees' unemployment 58 → 34 %, full-time 8 → 30 %",
  scenario: 'patterns/q2-training-with-employer',
  until: AFTER,
  finer: 1,
  arms: { with: [], without: withoutMoney('academy') },
  lives: { with: [BEFORE, AFTER], without: [AFTER] },
  measures: [
    { label: 'unemployed before the first course', reported: '58 %', rule: 'median', band: [0.48, 0.68], of: (runs) => trainees(runs, 'unemployed', 'with', BEFORE) },
    { label: 'unemployed half a year after the last', reported: '34 %', rule: 'median', band: [0.24, 0.44], of: (runs) => trainees(runs, 'unemployed', 'with', AFTER) },
    { label: 'in regular work or a trade before', reported: '8 %', rule: 'median', band: [0, 0.18], of: (runs) => trainees(runs, 'works', 'with', BEFORE) },
    { label: 'in regular work or a trade after', reported: '30 %', rule: 'median', band: [0.2, 0.4], of: (runs) => trainees(runs, 'works', 'with', AFTER) },
    {
      label: 'causal part: in regular work or a trade, less the same people without',
      reported: '2–9 points (reviews)',
      rule: 'median',
      band: [0.02, 0.09],
      of: (runs) => trainees(runs, 'works', 'with', AFTER) - trainees(runs, 'works', 'without', AFTER),
    },
    {
      label: 'unemployed, less the same people without',
      reported: '',
      rule: 'shown',
      band: ANY,
      of: (runs) => trainees(runs, 'unemployed', 'with', AFTER) - trainees(runs, 'unemployed', 'without', AFTER),
    },
  ],
  notes: [
    'Reported is a change of trainees before and after, with nobody to compare them with. Most of such a change is recovery: who enrols is out of work in that month.',
    'Before is one month for all, ahead of the first course: some who enrol later still had work then, others were not yet there.',
    'The causal part is the same people without the academy. Reviews of training find 2 to 9 points (McKenzie 2017; Card, Kluve and Weber 2018).',
  ],
};

const CROWDED: Months = ['2021-07', '2022-12'];
/** Enterprises closed in a year over those there are. */
function failuresPerYear(run: RunResult): number {
  const of = (outcome: string): number => mean(during(run, seriesOf(run, outcome, 'all'), CROWDED));
  return (12 * of('enterpriseFailures')) / of('enterprises');
}
function tradesOfHolders(runs: Runs, arm: string): number {
  const followed = runs.lives('offer', '2022-12');
  const holders = new Set((followed.servedBy['grants'] ?? []).map((at) => followed.id[at]));
  const lives = runs.lives(arm, '2022-12');
  return lives.id.filter((id, at) => holders.has(id) && lives.ownTrade[at]).length / holders.size;
}

const grants: ProgrammePattern = {
  id: 'Q3',
  label: 'Small grants make small businesses',
  reported: '84 % choose one; 65 % find the money too small; crowded trades fail more',
  scenario: 'patterns/q3-small-grants',
  until: '2022-12',
  finer: 5,
  arms: { offer: [], many: ['programmes.grants.budgetUsd=3500000', 'programmes.grants.placesPerMonth=210'], without: withoutMoney('grants', 'adviser') },
  lives: { offer: ['2022-12'], without: ['2022-12'] },
  measures: [
    {
      label: 'grant and all that is at hand below the cost of a start',
      reported: '65 %',
      rule: 'median',
      band: [0.5, 0.8],
      of: (runs) => lastOf(programmeOf(runs.run('offer'), 'grants').fallsShort) / servedBy(runs.run('offer'), 'grants'),
    },
    {
      label: 'small business, of those offered (an input)',
      reported: '84 %',
      rule: 'shown',
      band: ANY,
      of: (runs) => servedBy(runs.run('offer'), 'grants') / servedBy(runs.run('offer'), 'grants', 'adviser'),
    },
    {
      label: 'enterprises failing in a year, five times as many grants less the offer',
      reported: 'crowded trades fail more',
      rule: 'sign',
      band: RISES,
      of: (runs) => failuresPerYear(runs.run('many')) - failuresPerYear(runs.run('offer')),
    },
    { label: 'who got a grant and has a trade at the end', reported: '', rule: 'shown', band: ANY, of: (runs) => tradesOfHolders(runs, 'offer') },
    { label: 'the same people without', reported: '', rule: 'shown', band: ANY, of: (runs) => tradesOfHolders(runs, 'without') },
  ],
  notes: [
    '84 % is an input of the offer: people do not weigh one programme against another here.',
    'Too small is read as: grant, own savings and what kin would lend, on the day of the grant, are below the cost of a start. Survey answers may mean more.',
  ],
};

export const WORK_PATTERNS = [works, training, grants] as const;
