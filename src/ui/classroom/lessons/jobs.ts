/** Jobs that last: what a survey before and after tells of public works, beside the same people without them. */
import type { Lesson, Runs } from '../lesson.ts';

const PROGRAMME = 'works';
const OWN_WORK = 'works';

const found = ({ evaluation }: Runs) => evaluation?.programmes[0]?.found.filter(({ asked }) => asked !== 'ownTrade') ?? [];
const works = (runs: Runs) => found(runs).find(({ asked }) => asked === OWN_WORK);

const three = (runs: Runs) => ({
  columns: ['before', 'after', 'beforeAfter', 'truth'],
  rows: found(runs).map(({ asked, before, after, beforeAfter, truth }) => ({
    key: asked,
    unit: 'share',
    values: [before.median, after.median, beforeAfter.says.median, truth.median],
  })),
});

export const jobs: Lesson = {
  key: 'jobs',
  minutes: 75,
  age: 17,
  hard: false,
  aims: 3,
  notes: 4,
  arms: { with: { from: 'nangarhar-2016-programmes' } },
  months: 48,
  evaluates: { arm: 'with', programme: PROGRAMME },
  steps: [
    {
      key: 'beforeAfter',
      question: { kind: 'number', unit: 'share', min: -0.5, max: 0.5, step: 0.01 },
      arms: ['with'],
      date: '2018-12',
      shows: [],
      rows: three,
      answer: (runs) => works(runs)?.beforeAfter.says.median ?? Number.NaN,
    },
    {
      key: 'twins',
      question: { kind: 'number', unit: 'share', min: -0.5, max: 0.5, step: 0.01 },
      arms: ['with'],
      date: '2018-12',
      shows: [],
      rows: three,
      answer: (runs) => works(runs)?.truth.median ?? Number.NaN,
    },
    {
      key: 'why',
      question: { kind: 'choice', of: ['timePasses', 'worksCreate', 'liars'] },
      arms: ['with'],
      date: '2018-12',
      shows: [],
      rows: three,
      answer: () => 'timePasses',
    },
  ],
};
