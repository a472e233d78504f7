/** An Objective 21 round: six parties agree on some of nine actions, and run what they agreed. Nobody plays deportation, and nobody wins. */
import { type Lesson, sides, valueAt } from '../lesson.ts';

const DATE = '2018-12';

export const objective21: Lesson = {
  key: 'objective21',
  minutes: 120,
  age: 16,
  hard: true,
  aims: 3,
  notes: 5,
  arms: { without: { from: 'nangarhar-2016' }, deal: { from: 'nangarhar-2016' } },
  months: 54,
  round: true,
  steps: [
    {
      key: 'deal',
      question: { kind: 'number', unit: 'share', min: 0, max: 1, step: 0.01 },
      arms: ['without', 'deal'],
      date: DATE,
      shows: [
        ...sides('rssSustained'),
        ...sides('livingStandard'),
        ...sides('unemployment'),
        ...sides('outOfSchoolShare'),
        ...sides('wellbeing'),
        { outcome: 'resentment', who: 'residents' },
        { outcome: 'grievance', who: 'returnees' },
        { outcome: 'waterService', who: 'all' },
        { outcome: 'remittancesReceivedUsd', who: 'all' },
      ],
      answer: ({ of }) => valueAt(of['deal'], 'rssSustained', 'returnees', DATE),
    },
    {
      key: 'missing',
      question: { kind: 'choice', of: ['safe', 'water', 'remittances'] },
      arms: ['deal'],
      date: DATE,
      shows: [
        { outcome: 'waterService', who: 'all' },
        { outcome: 'remittancesReceivedUsd', who: 'all' },
      ],
      answer: () => 'safe',
    },
  ],
};
