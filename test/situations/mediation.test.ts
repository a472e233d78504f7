import { describe, expect, it } from 'vitest';
import { GIVEN, type Hamlet, hamlet, hamletScenario, programme } from './hamlet.ts';

/** A team for 20,000 people costs USD 2,000 a month: USD 2.50 for the 25 of the hamlet. */
const parameters = { teamUsdPerMonth: 2_000, teamPeople: 20_000, mediationShare: 0.2, buildUpMonths: 6, waneMonths: 12 };
const teams = (facts: object = {}): object => ({ teams: programme('mediation', { parameters, budgetUsd: 1_000, ...facts }) });

const place = (programmes: object, weights: object = {}): Hamlet =>
  hamlet(
    hamletScenario((draft) => {
      draft.assumptions.attitudes = { ...draft.assumptions.attitudes, ...weights };
      draft.programmes = { ...GIVEN, ...programmes };
    }),
  );

function months(hamlet: Hamlet, count: number): Hamlet {
  for (let m = 0; m < count; m++) {
    for (const key of ['runProgrammes', 'updateAttitudes']) hamlet.process(key);
    hamlet.world.month++;
  }
  return hamlet;
}
const tension = ({ world }: Hamlet): number => world.zones.tension[0];
const wellbeing = ({ world, who }: Hamlet): number => world.people.wellbeing[who.Bashir.i];

describe('Facilitators', () => {
  it('write mediation, a sixth of what is missing each month: 0.033 after one, 0.178 after a year', () => {
    expect(months(place(teams()), 1).world.zones.mediation[0]).toBeCloseTo(0.2 / 6, 9);
    expect(months(place(teams()), 12).world.zones.mediation[0]).toBeCloseTo(0.2 * (1 - (5 / 6) ** 12), 9);
    expect(months(place(teams()), 1).world.programmeState.spentCents[0]).toBe(250 + 28);
  });

  it('are read by attitudes: tension falls, and people feel better', () => {
    const [without, given] = [months(place({}), 12), months(place(teams()), 12)];
    expect(tension(given)).toBeLessThan(tension(without));
    expect(wellbeing(given)).toBeGreaterThan(wellbeing(without));
  });

  it('where mediation does not weigh on tension, nobody feels differently', () => {
    const off = { tensionMediation: 0 };
    const [without, given] = [months(place({}, off), 12), months(place(teams(), off), 12)];
    expect(tension(given)).toBe(tension(without));
    expect(wellbeing(given)).toBe(wellbeing(without));
  });

  it('leave something that wanes over a year, and stays in part where others pay them', () => {
    const left = (afterwardsShare: number, after: number): number => months(place(teams({ end: '2016-12', afterwardsShare })), 12 + after).world.zones.mediation[0];
    const built = 0.2 * (1 - (5 / 6) ** 12);
    expect(left(0, 6)).toBeCloseTo(built / 2, 9);
    expect(left(0, 24)).toBeCloseTo(0, 9);
    expect(left(0.5, 24)).toBeCloseTo(built / 2, 9);
  });
});
