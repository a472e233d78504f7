/** Six lenses on one run: the same lives, six questions, and what none of them can see. */
import { type Lesson, sides, valueAt } from '../lesson.ts';

const DATE = '2018-06';

export const lenses: Lesson = {
  key: 'lenses',
  minutes: 60,
  age: 16,
  hard: true,
  aims: 3,
  notes: 4,
  arms: { with: { from: 'nangarhar-2016-programmes' }, without: { from: 'nangarhar-2016' } },
  months: 48,
  steps: [
    {
      key: 'work',
      question: { kind: 'number', unit: 'share', min: 0, max: 1, step: 0.01 },
      arms: ['with', 'without'],
      date: DATE,
      shows: sides('unemployment'),
      answer: ({ of }) => valueAt(of['with'], 'unemployment', 'returnees', DATE),
    },
    {
      key: 'change',
      question: { kind: 'choice', of: ['allBetter', 'someBetter', 'noneBetter'] },
      arms: ['with', 'without'],
      date: DATE,
      shows: [
        ...sides('livingStandard'),
        ...sides('outOfSchoolShare'),
        ...sides('rentUsdPerMonth'),
        ...sides('wellbeing'),
        ...sides('wish'),
      ],
      answer: ({ of }) => {
        const gain = (outcome: string, sign: 1 | -1): boolean =>
          (['residents', 'returnees'] as const).every(
            (who) => sign * (valueAt(of['with'], outcome, who, DATE) - valueAt(of['without'], outcome, who, DATE)) > 0,
          );
        const better = [
          gain('livingStandard', 1),
          gain('outOfSchoolShare', -1),
          gain('rentUsdPerMonth', -1),
          gain('wellbeing', 1),
          gain('wish', -1),
        ];
        return better.every(Boolean) ? 'allBetter' : better.some(Boolean) ? 'someBetter' : 'noneBetter';
      },
    },
    {
      key: 'unseen',
      question: { kind: 'choice', of: ['rents', 'schools', 'lawful'] },
      arms: ['with'],
      date: DATE,
      shows: [...sides('outOfSchoolShare'), ...sides('rentUsdPerMonth')],
      answer: () => 'lawful',
    },
  ],
};
