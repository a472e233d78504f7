import { describe, expect, it } from 'vitest';
import { Livelihood } from '../../src/model/state.ts';
import { chance, contest, NEAR, oneVacancy } from './contest.ts';
import { programme } from './hamlet.ts';
import { bashir, bashirsMonths } from './seekers.ts';

const adviser = (parameters: object = {}): object => ({ adviser: programme('jobPlacement', { parameters: { adviserUsdPerMonth: 20, supportMonths: 6, ...parameters } }) });

describe('Job placement', () => {
  it('writes a recommendation, for six months', () => {
    const place = bashir(adviser());
    expect(bashirsMonths(place, 'placed', 7)).toEqual([1, 1, 1, 1, 1, 1, 0]);
    expect(place.world.programmeState.spentCents[0]).toBe(6 * Math.round(2_000 / 0.9));
  });

  it('is read by labour: of two seekers for one job, Bashir gets it 73 times in 100; without, 50', () => {
    expect(Math.abs(contest(bashir({}), 'Bashir', 'Daud') - 0.5)).toBeLessThan(NEAR);
    expect(Math.abs(contest(bashir(adviser()), 'Bashir', 'Daud') - chance(1))).toBeLessThan(NEAR);
  });

  it('makes no job: one is hired each month, with an adviser or without (contest counts them)', () => {
    for (const programmes of [{}, adviser()]) expect(() => contest(bashir(programmes), 'Bashir', 'Daud', 50)).not.toThrow();
  });

  it('where employers do not listen, it changes nobody’s chance', () => {
    const deaf = { placementWeight: 0 };
    expect(contest(bashir(adviser(), deaf), 'Bashir', 'Daud')).toBe(contest(bashir({}, deaf), 'Bashir', 'Daud'));
  });

  it('ends when he has work: the adviser is paid for that month, and no more', () => {
    const place = bashir(adviser());
    oneVacancy(place);
    place.process('hireAndLayOff');
    expect(place.world.people.livelihood[place.who.Bashir.i]).toBe(Livelihood.wageWorker);
    for (place.world.month = 1; place.world.month < 4; place.world.month++) place.process('runProgrammes');
    expect(place.world.people.placed[place.who.Bashir.i]).toBe(0);
    expect(place.world.programmeState.spentCents[0]).toBe(Math.round(2_000 / 0.9));
  });
});
