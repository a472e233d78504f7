/** The return spectrum: the same number of people, from more voluntary to more forced. Bands are conditions of people's lives, never a dial to aim with. */
import { courseOf, type Lesson, sides, valueAt } from '../lesson.ts';

const DATE = '2018-06';
const DATES = ['2016-12', '2017-06', '2017-12', '2018-06', '2018-12', '2019-06', '2019-12'];

const shifted = (steps: number): object => ({ arrivals: { source: 'scenario', grade: 'assumed', bandShiftSteps: steps } });

export const spectrum: Lesson = {
  key: 'spectrum',
  minutes: 75,
  age: 16,
  hard: true,
  aims: 3,
  notes: 4,
  arms: {
    freer: { from: 'nangarhar-2016', changes: shifted(-2) },
    asItWas: { from: 'nangarhar-2016' },
    moreForced: { from: 'nangarhar-2016', changes: shifted(2) },
  },
  months: 60,
  steps: [
    {
      key: 'course',
      question: { kind: 'course', unit: 'ratio (1 = before)', max: 1.2, step: 0.05, dates: DATES },
      arms: ['asItWas', 'freer', 'moreForced'],
      date: DATE,
      shows: sides('livingStandard'),
      answer: ({ of }) => courseOf(of['asItWas'], 'livingStandard', 'returnees', DATES),
    },
    {
      key: 'gap',
      question: { kind: 'number', unit: 'share', min: 0, max: 1, step: 0.01 },
      arms: ['freer', 'asItWas', 'moreForced'],
      date: DATE,
      shows: [...sides('rssSustained'), ...sides('wellbeing'), ...sides('wish')],
      answer: ({ of }) => valueAt(of['moreForced'], 'rssSustained', 'returnees', DATE),
    },
    {
      key: 'allowed',
      question: { kind: 'choice', of: ['enoughHelp', 'goodOutcomes', 'never'] },
      arms: ['freer', 'moreForced'],
      date: DATE,
      shows: sides('rssSustained'),
      answer: () => 'never',
    },
  ],
};
