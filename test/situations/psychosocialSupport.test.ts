import { describe, expect, it } from 'vitest';
import { chance, contest, NEAR } from './contest.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, programme } from './hamlet.ts';

const sessions = (facts: object = {}): object => ({
  sessions: programme('psychosocialSupport', { parameters: { supportMonths: 24, stigmaShare: 0.06, contactsShare: 0.04, distressShare: 0 }, ...facts }),
});

/** Bashir came back ashamed, with few contacts; Daud, who is like him in all else that employers see, has as few. */
function bashir(programmes: object, networkWeight = 2): Hamlet {
  const place = hamlet(
    hamletScenario((draft) => {
      draft.programmes = { ...GIVEN, ...programmes };
      Object.assign(draft.assumptions.labour, { networkWeight });
    }),
  );
  const { people } = place.world;
  for (const { i } of [place.who.Bashir, place.who.Daud]) {
    for (const column of [people.skill, people.education, people.documents]) column[i] = 0;
    people.language[i] = 1;
    people.network[i] = 0.3;
  }
  people.stigma[place.who.Bashir.i] = 0.5;
  return place;
}

function afterMonths(months: number, programmes: object, networkWeight?: number): Hamlet {
  const place = bashir(programmes, networkWeight);
  for (let m = 0; m < months; m++) {
    place.process('runProgrammes');
    place.world.month++;
  }
  return place;
}

describe('Health and psychosocial support', () => {
  it('writes shame and contacts: a month takes 6 in 100 of the one and makes 4 in 100 of those missing', () => {
    const { world, who } = afterMonths(1, sessions());
    expect(world.people.stigma[who.Bashir.i]).toBeCloseTo(0.5 * 0.94, 6);
    expect(world.people.network[who.Bashir.i]).toBeCloseTo(0.3 + 0.04 * 0.7, 6);
    expect(world.programmeState.served[0]).toBe(1); // Daud feels no shame and is in no distress
    expect(world.programmeState.spentCents[0]).toBe(Math.round(3_000 / 0.9));
  });

  it('is read by labour: after two years Bashir is hired before Daud, by the contacts he made', () => {
    const place = afterMonths(24, sessions());
    const contacts = place.world.people.network[place.who.Bashir.i] as number;
    expect(contacts).toBeCloseTo(1 - 0.7 * 0.96 ** 24, 5);
    expect(Math.abs(contest(place, 'Bashir', 'Daud') - chance(2 * (contacts - 0.3)))).toBeLessThan(NEAR);
  });

  it('where employers do not go by contacts, it changes nobody’s chance', () => {
    expect(contest(afterMonths(24, sessions(), 0), 'Bashir', 'Daud')).toBe(contest(afterMonths(24, {}, 0), 'Bashir', 'Daud'));
  });

  it('is read by attitudes: where contacts and shame weigh on wellbeing he feels better, where they weigh nothing he does not', () => {
    const wellbeing = (programmes: object, attitudes: object): number => {
      const place = hamlet(
        hamletScenario((draft) => {
          draft.programmes = { ...GIVEN, ...programmes };
          draft.assumptions.attitudes = attitudes;
        }),
      );
      place.world.people.stigma[place.who.Bashir.i] = 0.5;
      place.world.people.network[place.who.Bashir.i] = 0.3;
      place.live(12, ['decideToLeave']);
      return place.world.people.wellbeing[place.who.Bashir.i] as number;
    };
    expect(wellbeing(sessions(), {})).toBeGreaterThan(wellbeing({}, {}) + 0.01);
    const deaf = { belonging: 0, shame: 0 };
    expect(wellbeing(sessions(), deaf)).toBe(wellbeing({}, deaf));
  });

  it('changes neither pay nor purse: where nothing reads contacts and shame, months pass as without it', () => {
    const [without, given] = [bashir({}), bashir(sessions())];
    for (const place of [without, given]) place.live(6, ['hireAndLayOff', 'runTrades', 'updateAttitudes', 'decideToLeave', 'housePeople']);
    expect([...given.world.people.livelihood]).toEqual([...without.world.people.livelihood]);
    expect([...given.world.households.savings]).toEqual([...without.world.households.savings]);
  });
});
