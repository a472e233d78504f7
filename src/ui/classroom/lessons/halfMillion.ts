/** Can half a million arrivals explain ×2, ×6, ×4, ×11? Base, hot-spot, and who counted what: Newland and Salant, Migration Policy Institute, 2018. */
import type { RunResult } from '../../../model/result.ts';
import { quarterlyFactor } from '../../words/headlines.ts';
import { REPORTED, REPORTED_YEAR } from '../../words/reported.ts';
import type { Lesson, Runs } from '../lesson.ts';

const DATE = '2017-06';

/** The highest quarter of the year over the same quarter of 2015. */
function factor(result: RunResult | undefined, outcome: string, group: string): number {
  const values = result?.outcomes[outcome]?.series[group] ?? [];
  return quarterlyFactor(values, result?.dates ?? [], REPORTED_YEAR.from, REPORTED_YEAR.base);
}

const ofRun = ({ of }: Runs): RunResult | undefined => of['asItWas'];

/** Across town there is one figure, of the town. */
const groupOf = (outcome: string, group: string): string => (outcome === 'minutesAcrossTown' ? 'all' : group);

const fourFactors = (runs: Runs) => ({
  columns: ['reported', 'hotSpot', 'province'],
  rows: REPORTED.map(({ outcome, group, factor: reported }) => ({
    key: outcome,
    unit: 'ratio',
    values: [
      reported,
      factor(ofRun(runs), outcome, groupOf(outcome, group)),
      outcome === 'minutesAcrossTown' ? Number.NaN : factor(ofRun(runs), outcome, 'all'),
    ],
  })),
});

const populations = ({ of }: Runs) => ({
  columns: ['hotSpot', 'province'],
  rows: [
    { key: 'population', unit: 'ratio', values: ['hotSpot', 'all'].map((group) => factor(of['asItWas'], 'population', group)) },
    { key: 'dayLabourers', unit: 'ratio', values: ['hotSpot', 'all'].map((group) => factor(of['asItWas'], 'dayLabourers', group)) },
  ],
});

export const halfMillion: Lesson = {
  key: 'halfMillion',
  minutes: 90,
  age: 15,
  hard: false,
  aims: 4,
  notes: 5,
  arms: { asItWas: { from: 'nangarhar-2016' } },
  months: 36,
  steps: [
    {
      key: 'base',
      question: { kind: 'number', unit: 'ratio', min: 1, max: 8, step: 0.1 },
      arms: ['asItWas'],
      date: DATE,
      shows: [],
      rows: populations,
      answer: (runs) => factor(ofRun(runs), 'dayLabourers', 'all'),
    },
    {
      key: 'hotSpot',
      question: { kind: 'number', unit: 'ratio', min: 1, max: 8, step: 0.1 },
      arms: ['asItWas'],
      date: DATE,
      shows: [],
      rows: fourFactors,
      answer: (runs) => factor(ofRun(runs), 'dayLabourers', 'hotSpot'),
    },
    {
      key: 'source',
      question: { kind: 'choice', of: ['everywhere', 'town', 'wrong'] },
      arms: ['asItWas'],
      date: DATE,
      shows: [],
      rows: fourFactors,
      answer: () => 'town',
    },
  ],
};
