import { parameter } from '../../lib/declare.ts';
import { uniform } from '../../lib/random.ts';
import { LEVELS, SECTORS } from '../kinds.ts';
import { Livelihood, Origin, Skill } from '../state.ts';
import type { World } from '../world.ts';
import { seeksWork, seekWorkAgain } from './jobseekers.ts';
import { defineProgramme } from './programme.ts';

const SERVICES = SECTORS.indexOf('services');
/** Posts of a zone: a teacher at each level, and a health worker. */
const POSTS = LEVELS.length + 1;
const HEALTH = LEVELS.length;

/** The post that a zone misses most: people to be served over capacity, both over before. */
function shortest({ schools, zones, scenario, p }: World, z: number): number {
  let post: number = HEALTH;
  let worst = (zones.people[z] * p.infrastructure.clinicBaseShare) / zones.clinicCapacity[z];
  for (let level = 0; level < LEVELS.length; level++) {
    const s = z * LEVELS.length + level;
    const short = schools.pupils[s] / schools.teachers[s] / scenario.place.pupilsPerTeacher;
    if (schools.pupilsBase[s] > 0 && short > worst) {
      worst = short;
      post = level;
    }
  }
  return post;
}

/** Adds to what schools or clinics of a post's zone can do, or takes it away. */
function serve({ schools, zones }: World, z: number, post: number, workers: number, patientsPeople: number): void {
  if (post === HEALTH) zones.clinicCapacity[z] += workers * patientsPeople;
  else schools.teachers[z * LEVELS.length + post] += workers;
}

export const qualifiedNationals = defineProgramme({
  key: 'qualifiedNationals',
  family: 'individual',
  label: 'Return of qualified nationals',
  doc: 'People who came back with a skill or a full school education take a public post where they live: as a teacher or health worker, whichever is missed most there. The programme pays a supplement to the public wage. While they serve, schools or clinics can do more; when it ends a part of them are kept on.',
  acts: { writes: 'livelihood, teachers, clinic capacity, savings', readBy: 'schools, infrastructure, labour, accounts', decision: 'who finds a seat and wishes for one, who is served, and who seeks work' },
  parameters: {
    supplementUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 5_000], default: 150, doc: 'Paid beside the public wage.' }),
    supportMonths: parameter({ unit: 'months', range: [1, 60], default: 12, integer: true, doc: 'For how long.' }),
    keepShare: parameter({ unit: 'share', range: [0, 1], default: 0.4, doc: 'Of those who still serve at the end, who are kept on without the supplement.' }),
    schoolYears: parameter({ unit: 'years', range: [0, 16], default: 12, doc: 'Years of school that qualify without a skilled trade.' }),
    patientsPeople: parameter({ unit: 'people', range: [100, 10_000], default: 1_000, doc: 'People whom clinics can serve more with one more health worker.', source: 'about one health worker for 1,000 people in Afghanistan', grade: 'memory' }),
  },
  unitUsd: (p) => p.supplementUsdPerMonth * p.supportMonths,
  excludes: ['qualifiedNationals'],
  onlyReturned: true,
  enrols: 'person',
  eligible: (world, person, p) =>
    world.people.origin[person] === Origin.returnee &&
    seeksWork(world, person) &&
    (world.people.skill[person] === Skill.skilledTrade || world.people.education[person] >= p.schoolYears),
  deliver({ world, left }, person, p) {
    if (left() < p.supplementUsdPerMonth) return -1;
    const { people, households, jobs, facts } = world;
    const z = households.zone[people.household[person]];
    const post = shortest(world, z);
    people.post[person] = 1 + z * POSTS + post;
    people.livelihood[person] = Livelihood.wageWorker;
    people.workZone[person] = z;
    people.sector[person] = SERVICES;
    people.since[person] = world.month;
    jobs.filled[z * SECTORS.length + SERVICES]++;
    facts.hires++;
    serve(world, z, post, 1, p.patientsPeople);
    return p.supportMonths;
  },
  support: ({ world, pay }, person, p) => holds(world, person) && pay(world.people.household[person], p.supplementUsdPerMonth),
  leave(world, person, p) {
    const { people, jobs, facts } = world;
    const z = Math.floor((people.post[person] - 1) / POSTS);
    const post = (people.post[person] - 1) % POSTS;
    const held = holds(world, person);
    people.post[person] = 0;
    const keeps = world.key('programmes.qualifiedNationals.keeps');
    if (held && uniform(keeps.k0, keeps.k1, people.id[person]) < p.keepShare) return; // the post stays, whoever fills it later
    serve(world, z, post, -1, p.patientsPeople);
    if (!held) return;
    jobs.filled[z * SECTORS.length + SERVICES]--;
    facts.separations++;
    seekWorkAgain(world, person);
  },
});

/** Whether somebody still works in the post. */
function holds({ people }: World, person: number): boolean {
  const z = Math.floor((people.post[person] - 1) / POSTS);
  return people.livelihood[person] === Livelihood.wageWorker && people.sector[person] === SERVICES && people.workZone[person] === z;
}
