/** One post in the hamlet each month, for which two men apply who differ only in what a programme gave. */
import { SECTORS } from '../../src/model/kinds.ts';
import { Livelihood, type People, Skill } from '../../src/model/state.ts';
import type { Draft } from '../scenarios/village.ts';
import type { Hamlet } from './hamlet.ts';

/** Every vacancy is filled in its month. Weights of hiring (log-odds) as a test sets them. */
export const onePost =
  (weights: object = {}) =>
  (draft: Draft): void => {
    const fixed = { jobAdjustmentPerMonth: 1, vacancyFillShare: 1, separationPerMonth: 0.02, discriminationWeight: 0 };
    Object.assign(draft.assumptions.labour, { ...fixed, documentsWeight: 0.5, networkWeight: 1, placementWeight: 1, ...weights });
  };

/** In how many of 3,000 months the first gets the post: w / (w + v) for weights w and v, within 0.03 (three standard errors). */
export function hiredShare({ world, process }: Hamlet, first: number, second: number): number {
  const { people, jobs, zones, solved, counts } = world;
  const services = SECTORS.indexOf('services');
  solved.square = -20; // nobody goes to the labour square meanwhile
  for (let i = 0; i < counts.people; i++) if (people.livelihood[i] >= Livelihood.unemployed && people.livelihood[i] <= Livelihood.trainee) people.livelihood[i] = Livelihood.homeDuties;
  for (const i of [first, second]) makeAlike(people, i);
  let hired = 0;
  const began = world.month;
  const MONTHS = 3_000;
  for (; world.month < began + MONTHS; world.month++) {
    for (const i of [first, second]) people.livelihood[i] = Livelihood.unemployed;
    jobs.filled.fill(0);
    jobs.base.fill(0);
    jobs.base[services] = 1;
    jobs.seekersBase[services] = 0.04; // two seekers for a post were usual
    zones.spendingCents.fill(1_000);
    zones.spendingBaseCents.fill(1_000);
    process('hireAndLayOff');
    if (people.livelihood[first] === Livelihood.wageWorker) hired++;
  }
  world.month = began;
  return hired / MONTHS;
}

/** Neither reads nor has a trade; both speak the language. */
function makeAlike(people: People, i: number): void {
  people.education[i] = 0;
  people.skill[i] = Skill.none;
  people.language[i] = 1;
  people.sex[i] = 1;
}
