import { parameter } from '../../lib/declare.ts';
import { Livelihood } from '../state.ts';
import { defineProgramme } from './programme.ts';
import { seeksWork } from './jobseekers.ts';

export const jobPlacement = defineProgramme({
  key: 'jobPlacement',
  family: 'individual',
  label: 'Job placement',
  doc: 'An adviser helps somebody to look for regular work and recommends them to employers, until they have it or some months have passed. It makes no job: who is hired instead of others changes, how many are hired hardly does.',
  acts: { writes: 'recommendation', readBy: 'labour', decision: 'who is hired for regular work' },
  parameters: {
    adviserUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 500], default: 20, doc: 'Adviser’s time for one person.', source: 'two counselling sessions of USD 5–15', grade: 'memory' }),
    supportMonths: parameter({ unit: 'months', range: [1, 24], default: 6, integer: true, doc: 'For how long at most.' }),
  },
  unitUsd: (p) => p.adviserUsdPerMonth * p.supportMonths,
  enrols: 'person',
  eligible: seeksWork,
  deliver({ world: { people }, left }, person, p) {
    if (left() < p.adviserUsdPerMonth) return -1;
    people.placed[person]++;
    return p.supportMonths;
  },
  // A month is paid when it is over, also that in which the person found work.
  support: ({ world: { people }, buy }, person, p) => buy(p.adviserUsdPerMonth) && people.livelihood[person] !== Livelihood.wageWorker,
  leave({ people }, person) {
    people.placed[person]--;
  },
});
