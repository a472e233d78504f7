import { parameter } from '../../lib/declare.ts';
import { uniform } from '../../lib/random.ts';
import { SECTORS } from '../kinds.ts';
import { Livelihood } from '../state.ts';
import { defineProgramme } from './programme.ts';
import { seeksWork, seekWorkAgain } from './jobseekers.ts';

export const wageSubsidy = defineProgramme({
  key: 'wageSubsidy',
  family: 'individual',
  label: 'Wage subsidy',
  doc: 'For some months an employer who hires the person gets back a part of the wage, for each month worked. When it ends a part of them keep the job and the others are laid off. Some would have been hired anyway, and jobs are not more than before: others wait longer.',
  acts: { writes: 'subsidy, and the job when it ends', readBy: 'labour', decision: 'who is hired, and who is laid off when the subsidy ends' },
  parameters: {
    wageShare: parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'Part of the wage that the programme pays to the employer.' }),
    mostUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 2_000], default: 100, doc: 'Most that is paid for one person.' }),
    supportMonths: parameter({ unit: 'months', range: [1, 36], default: 6, integer: true, doc: 'Months from the promise to the end.', source: 'Groh et al. 2016: vouchers for six months', grade: 'memory' }),
    keepShare: parameter({ unit: 'share', range: [0, 1], default: 0.3, doc: 'Of those in a job when the subsidy ends, who keep it: hardly more than would have been hired without it, whose odds are exp(−1.5) of theirs.', source: 'Groh et al. 2016: effects mostly gone at the end', grade: 'assumed' }),
  },
  unitUsd: (p) => p.mostUsdPerMonth * p.supportMonths,
  excludes: ['wageSubsidy'],
  enrols: 'person',
  eligible: (world, person) => seeksWork(world, person) && world.people.subsidised[person] === 0,
  deliver({ world: { people }, left }, person, p) {
    if (left() < p.mostUsdPerMonth) return -1;
    people.subsidised[person] = 1;
    return p.supportMonths;
  },
  support({ world: { people }, buy }, person, p) {
    if (people.livelihood[person] !== Livelihood.wageWorker) return true;
    return buy(Math.min(p.mostUsdPerMonth, (p.wageShare * people.earnings[person]) / 100));
  },
  leave(world, person, p) {
    const { people, jobs, facts } = world;
    people.subsidised[person] = 0;
    if (people.livelihood[person] !== Livelihood.wageWorker) return;
    const keeps = world.key('programmes.wageSubsidy.keeps');
    if (uniform(keeps.k0, keeps.k1, people.id[person]) < p.keepShare) return;
    jobs.filled[people.workZone[person] * SECTORS.length + people.sector[person]]--;
    facts.separations++;
    seekWorkAgain(world, person);
  },
});
