import { describe, expect, it } from 'vitest';
import { Livelihood } from '../../src/model/state.ts';
import { chance, contest, NEAR, oneVacancy, SERVICES } from './contest.ts';
import { programme } from './hamlet.ts';
import { bashir, bashirsMonths } from './seekers.ts';

const subsidy = (parameters: object = {}): object => ({
  subsidy: programme('wageSubsidy', { parameters: { wageShare: 0.5, mostUsdPerMonth: 100, supportMonths: 4, keepShare: 0, ...parameters } }),
});

/** Bashir is hired in the first month; then programmes run, and his livelihood and what was spent are told month by month. */
function employed(programmes: object): readonly (readonly [livelihood: number, spentUsd: number, jobs: number])[] {
  const place = bashir(programmes);
  const { world, who } = place;
  oneVacancy(place);
  place.process('hireAndLayOff');
  return [1, 2, 3, 4, 5].map(() => {
    world.month++;
    place.process('runProgrammes');
    return [world.people.livelihood[who.Bashir.i] as number, Math.round((world.programmeState.spentCents[0] as number) * 0.009), world.jobs.filled[SERVICES] as number];
  });
}

const { wageWorker, unemployed } = Livelihood;

describe('A wage subsidy', () => {
  it('writes that an employer gets part of the wage, for four months', () => {
    const place = bashir(subsidy());
    expect(bashirsMonths(place, 'subsidised', 6)).toEqual([1, 1, 1, 1, 0, 0]);
    expect(place.world.programmeState.spentCents[0]).toBe(0); // he never worked
  });

  it('is read by labour: of two seekers for one job, Bashir gets it 82 times in 100; where employers do not count it, 50', () => {
    expect(Math.abs(contest(bashir(subsidy()), 'Bashir', 'Daud') - chance(1.5))).toBeLessThan(NEAR);
    const uncounted = { subsidyWeight: 0 };
    expect(contest(bashir(subsidy(), uncounted), 'Bashir', 'Daud')).toBe(contest(bashir({}, uncounted), 'Bashir', 'Daud'));
  });

  it('pays half of a wage of 150 while he works; when it ends he is laid off, and the job is free', () => {
    expect(employed(subsidy())).toEqual([
      [wageWorker, 75, 1],
      [wageWorker, 150, 1],
      [wageWorker, 225, 1],
      [unemployed, 300, 0],
      [unemployed, 300, 0],
    ]);
  });

  it('pays at most what it may, and leaves the job to whom the employer keeps', () => {
    expect(employed(subsidy({ mostUsdPerMonth: 50, keepShare: 1 })).at(-1)).toEqual([wageWorker, 200, 1]);
  });

  it('where nobody hires, it costs nothing and changes nobody’s work', () => {
    const [without, given] = [bashir({}), bashir(subsidy())];
    for (const place of [without, given]) place.live(6, ['hireAndLayOff', 'decideToLeave']);
    expect([...given.world.people.livelihood]).toEqual([...without.world.people.livelihood]);
    expect(given.world.programmeState.spentCents[0]).toBe(0);
  });
});
