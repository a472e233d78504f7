/** Two people without work and one job a month, over and over: how often each is hired, by lot with their weights. */
import { SECTORS } from '../../src/model/kinds.ts';
import { Livelihood } from '../../src/model/state.ts';
import type { Hamlet, Name } from './hamlet.ts';

export const SERVICES = SECTORS.indexOf('services');

/** One vacancy a month in public services, as many seekers for it as you like: an adjustment of a sixth of 3.6 jobs, 0.6 of them filled. */
export function oneVacancy({ world }: Hamlet): void {
  const { jobs, zones, p, solved } = world;
  zones.spendingCents.fill(1_000);
  zones.spendingBaseCents.fill(1_000);
  jobs.filled.fill(0);
  jobs.base[SERVICES] = p.labour.vacancyFillShare / p.labour.jobAdjustmentPerMonth;
  jobs.seekersBase[SERVICES] = 1e-9;
  solved.square = -20; // nobody goes to the labour square
}

/** Share of the rounds in which the first of two is hired and the second is not, of those with one of them hired. */
export function contest(place: Hamlet, first: Name, second: Name, rounds = 1_200): number {
  const { world, who, process } = place;
  const { people, jobs } = world;
  const two = [who[first].i, who[second].i] as const;
  const hired = [0, 0];
  for (let round = 0; round < rounds; round++) {
    oneVacancy(place);
    for (const i of two) {
      people.livelihood[i] = Livelihood.unemployed;
      people.workZone[i] = 0;
    }
    world.month++;
    process('hireAndLayOff');
    two.forEach((i, k) => {
      if (people.livelihood[i] === Livelihood.wageWorker) hired[k] = (hired[k] as number) + 1;
    });
    jobs.filled.fill(0);
  }
  for (const i of two) people.livelihood[i] = Livelihood.unemployed;
  const [a = 0, b = 0] = hired;
  if (a + b !== rounds) throw new Error(`${a + b} hired in ${rounds} months with one vacancy each`);
  return a / rounds;
}

/** The chance of the one with `logOdds` more, and how far luck may take it in 1,200 rounds (three standard deviations). */
export const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
export const NEAR = 0.045;
