import { parameter } from '../../lib/declare.ts';
import { decisionKey, uniform } from '../../lib/random.ts';
import { Livelihood, Skill } from '../state.ts';
import type { World } from '../world.ts';
import { defineProgramme } from './programme.ts';
import { seeksWork, seekWorkAgain } from './jobseekers.ts';

/** Whether a trainee's course is tied to an employer: the same from the first month to the last. */
function tied({ seed, people }: World, person: number, employerShare: number): boolean {
  const key = decisionKey(seed, 'programmes.training.employer', 0);
  return uniform(key.k0, key.k1, people.id[person]) < employerShare;
}

/** Whether somebody who works by the day would give up those days for a course: the same in every month. */
function leavesSquare({ seed, people }: World, person: number, casualShare: number): boolean {
  const key = decisionKey(seed, 'programmes.training.casual', 0);
  return uniform(key.k0, key.k1, people.id[person]) < casualShare;
}

export const training = defineProgramme({
  key: 'training',
  family: 'individual',
  label: 'Vocational training',
  doc: 'A course with a stipend for unemployed people without a skill, if wished for day labourers too; they seek no work meanwhile. Who passes has a skilled trade. Where a course is tied to an employer, he recommends the trainee for some months afterwards. Women take part as far as custom lets them seek work.',
  acts: { writes: 'livelihood, stipend, skill, recommendation', readBy: 'labour, accounts', decision: 'who seeks work meanwhile, and who is hired afterwards' },
  parameters: {
    courseUsd: parameter({ unit: 'USD', range: [0, 20_000], default: 500, doc: 'The course of one trainee.', source: 'USD 300–800 for a local course, 3,000 and more for an academy', grade: 'memory' }),
    courseMonths: parameter({ unit: 'months', range: [1, 24], default: 3, integer: true, doc: 'Length of the course.' }),
    stipendUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 500], default: 30, doc: 'Paid to a trainee.' }),
    passShare: parameter({ unit: 'share', range: [0, 1], default: 0.7, doc: 'Trainees who end the course with a skill that employers ask for.' }),
    casualShare: parameter({ unit: 'share', range: [0, 1], default: 0, doc: 'Day labourers without a skill who are taken as well and give up their days; 0 for unemployed people alone.' }),
    employerShare: parameter({ unit: 'share', range: [0, 1], default: 0, doc: 'Trainees whose course is tied to an employer (M28).' }),
    employerMonths: parameter({ unit: 'months', range: [1, 36], default: 6, integer: true, doc: 'Months after the course in which the employer recommends the trainee.' }),
  },
  unitUsd: (p) => p.courseUsd + p.courseMonths * p.stipendUsdPerMonth,
  enrols: 'person',
  eligible: (world, person, p) =>
    seeksWork(world, person) &&
    world.people.skill[person] === Skill.none &&
    (world.people.livelihood[person] === Livelihood.unemployed || leavesSquare(world, person, p.casualShare)),
  deliver({ world, buy }, person, p) {
    if (!buy(p.courseUsd)) return -1;
    const { people, households } = world;
    people.livelihood[person] = Livelihood.trainee;
    people.workZone[person] = households.zone[people.household[person]];
    people.since[person] = world.month;
    people.earnings[person] = 0;
    people.daysWorked[person] = 0;
    if (!tied(world, person, p.employerShare)) return p.courseMonths;
    people.placed[person]++; // who is on a course seeks no work: it counts once the course is over
    return p.courseMonths + p.employerMonths;
  },
  support({ world, pay }, person, p) {
    const { people, households, month } = world;
    if (people.livelihood[person] !== Livelihood.trainee) return true; // after the course, recommended
    const h = people.household[person];
    const before = households.transfers[h];
    if (!pay(h, p.stipendUsdPerMonth)) return false;
    people.earnings[person] = households.transfers[h] - before;
    if (month - people.since[person] < p.courseMonths) return true;
    seekWorkAgain(world, person);
    const pass = world.key('programmes.training.pass');
    if (uniform(pass.k0, pass.k1, people.id[person]) < p.passShare) people.skill[person] = Skill.skilledTrade;
    return true;
  },
  leave(world, person, p) {
    const { livelihood, placed } = world.people;
    if (livelihood[person] === Livelihood.trainee) seekWorkAgain(world, person); // broken off: no skill
    if (tied(world, person, p.employerShare)) placed[person]--;
  },
});
