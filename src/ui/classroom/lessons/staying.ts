/** Is staying success? Who does not leave may have a life to stay for, or no way out: involuntary immobility (J. Carling, JEMS 28(1), 2002). */
import { courseOf, type Lesson, sides, valueAt } from '../lesson.ts';

const DATE = '2019-12';
const DATES = ['2016-12', '2017-06', '2017-12', '2018-06', '2018-12', '2019-06', '2019-12'];

export const staying: Lesson = {
  key: 'staying',
  minutes: 60,
  age: 15,
  hard: true,
  aims: 3,
  notes: 4,
  arms: { asItWas: { from: 'nangarhar-2016' } },
  months: 60,
  steps: [
    {
      key: 'wish',
      question: { kind: 'course', unit: 'share', max: 1, step: 0.05, dates: DATES },
      arms: ['asItWas'],
      date: DATE,
      shows: [...sides('wish'), ...sides('plan'), ...sides('leftInMonth')],
      answer: ({ of }) => courseOf(of['asItWas'], 'wish', 'returnees', DATES),
    },
    {
      key: 'cannot',
      question: { kind: 'number', unit: 'share', min: 0, max: 1, step: 0.01 },
      arms: ['asItWas'],
      date: DATE,
      shows: [...sides('wish'), ...sides('involuntaryImmobility')],
      answer: ({ of }) =>
        valueAt(of['asItWas'], 'involuntaryImmobility', 'returnees', DATE) / valueAt(of['asItWas'], 'wish', 'returnees', DATE),
    },
    {
      key: 'success',
      question: { kind: 'choice', of: ['fewLeave', 'livesAndChoice', 'noneReturnAbroad'] },
      arms: ['asItWas'],
      date: DATE,
      shows: [...sides('leftInMonth'), ...sides('involuntaryImmobility'), ...sides('livingStandard'), ...sides('wellbeing')],
      answer: () => 'livesAndChoice',
    },
  ],
};
