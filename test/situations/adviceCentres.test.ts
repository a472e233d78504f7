import { describe, expect, it } from 'vitest';
import { SECTORS } from '../../src/model/kinds.ts';
import { Livelihood } from '../../src/model/state.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NAMES, present, programme } from './hamlet.ts';

const RETAIL = SECTORS.indexOf('retail');
/** A centre for 1,000 people costs USD 2,000 a month: USD 50 for the 25 of the hamlet. */
const parameters = { centreUsdPerMonth: 2_000, centrePeople: 1_000, visitPerMonth: 0.5, matchingShare: 0.15 };
const centre = (facts: object = {}): object => ({ centre: programme('adviceCentres', { parameters, budgetUsd: 10_000, ...facts }) });
/** Twenty dollars a head that nobody hears of by itself. */
const unheard = { cash: programme('reintegrationCash', { outreachPerMonth: 0, wordOfMouthPerMonth: 0, parameters: { perPersonUsd: 20 } }) };

const place = (programmes: object): Hamlet => hamlet(hamletScenario((draft) => Object.assign(draft, { programmes: { ...GIVEN, ...programmes } })));

/** Hires over 1,000 months in each of which the five men look for work, and shops look for somebody in place of those who have gone, two or so of forty. */
function hires(programmes: object): number {
  const { world, who, process } = place(programmes);
  const { people, jobs, zones } = world;
  zones.spendingCents.fill(1_000);
  zones.spendingBaseCents.fill(1_000);
  world.solved.square = -20;
  process('runProgrammes');
  let hired = 0;
  for (world.month = 1; world.month <= 1_000; world.month++) {
    jobs.base[RETAIL] = 40;
    jobs.filled[RETAIL] = 40;
    jobs.seekersBase[RETAIL] = 5;
    for (const name of NAMES) people.livelihood[who[name].i] = Livelihood.unemployed;
    process('hireAndLayOff');
    hired += NAMES.filter((name) => people.livelihood[who[name].i] === Livelihood.wageWorker).length;
  }
  return hired;
}

describe('An advice and employment centre', () => {
  it('writes what people know, and vacancies filled: half of the grown-ups visit, and 15 % more are filled', () => {
    const { world, who, process } = place(centre());
    process('runProgrammes');
    expect(world.zones.matching[0]).toBeCloseTo(1.15, 9);
    const everybody = NAMES.flatMap((name) => present(world, who[name].h));
    const told = everybody.filter((i) => world.people.known[i] === 0xffffffff);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(everybody.length);
    for (const i of told) expect(world.people.birthMonth[i]).toBeLessThanOrEqual(-15 * 12); // no child
    expect(world.programmeState.spentCents[0]).toBe(Math.round(5_000 + 5_000 / 9));
  });

  it('is read by programmes: who learned of the cash there gets it', () => {
    const paid = (programmes: object): number => {
      const hamlet = place(programmes);
      for (let m = 0; m < 3; m++) {
        hamlet.process('runProgrammes');
        hamlet.world.month++;
      }
      return NAMES.filter((name) => hamlet.world.households.savings[hamlet.who[name].h] > 0).length;
    };
    expect(paid(unheard)).toBe(0);
    expect(paid({ ...centre(), ...unheard })).toBeGreaterThan(0);
  });

  it('is read by labour: employers find 15 % more of whom they look for', () => {
    const [without, given] = [hires({}), hires(centre())];
    expect(given / without).toBeGreaterThan(1.05);
    expect(given / without).toBeLessThan(1.25);
  });

  it('where it neither tells nor brings together, the same are hired and none knows more', () => {
    expect(hires(centre({ parameters: { ...parameters, matchingShare: 0, visitPerMonth: 0 } }))).toBe(hires({}));
  });

  it('ends when it closes, but for the part that others pay', () => {
    const closed = (afterwardsShare: number): number => {
      const hamlet = place(centre({ end: '2016-02', afterwardsShare }));
      hamlet.live(3);
      return hamlet.world.zones.matching[0];
    };
    expect(closed(0)).toBeCloseTo(1, 9);
    expect(closed(0.4)).toBeCloseTo(1.06, 9);
  });

  it('with money for half of the people does half of it, and never more than the budget', () => {
    const hamlet = place(centre({ budgetUsd: (25 * 24) / 0.9 }));
    hamlet.process('runProgrammes');
    expect(hamlet.world.zones.matching[0]).toBeCloseTo(1.075, 4);
  });
});
