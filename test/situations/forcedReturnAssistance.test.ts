import { describe, expect, it } from 'vitest';
import { Livelihood, Origin } from '../../src/model/state.ts';
import { bandCode } from '../../src/model/kinds.ts';
import { chance, contest, NEAR } from './contest.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NEEDS_USD, programme } from './hamlet.ts';

const help = (parameters: object = {}): object => ({
  help: programme('forcedReturnAssistance', { parameters: { cashUsd: 600, instalmentsMonths: 3, counsellingUsd: 40, contactsShare: 0.05, arrivedMonths: 12, ...parameters } }),
});

/** Bashir was forced to return, Karim obliged; Daud came by his own wish, and Nasir was forced two years ago. All have few contacts. */
function hamletOfReturn(programmes: object, networkWeight = 1): Hamlet {
  const place = hamlet(
    hamletScenario((draft) => {
      draft.programmes = { ...GIVEN, ...programmes };
      Object.assign(draft.assumptions.labour, { networkWeight });
    }),
  );
  const { world, who } = place;
  const { people } = world;
  world.month = 2;
  for (const [name, band, month] of [
    ['Bashir', 'forced', 1],
    ['Karim', 'obliged', 1],
    ['Daud', 'voluntary', 1],
    ['Nasir', 'forced', -24],
  ] as const) {
    const { i } = who[name];
    people.origin[i] = Origin.returnee;
    people.band[i] = bandCode(band);
    people.arrivalMonth[i] = month;
    people.network[i] = 0.3;
    people.documents[i] = 1;
    people.language[i] = 1;
    people.skill[i] = 0;
    people.education[i] = 0;
    people.livelihood[i] = Livelihood.unemployed;
  }
  return place;
}

describe('Reintegration assistance after a forced return', () => {
  it('writes 600 dollars in three parts, for those obliged or forced who came within a year, and no others', () => {
    const place = hamletOfReturn(help());
    const { world, who } = place;
    const purses = [0, 1, 2, 3].map(() => {
      place.process('runProgrammes');
      world.month++;
      return (['Bashir', 'Karim', 'Daud', 'Nasir', 'Akbar'] as const).map((name) => (world.households.savings[who[name].h] as number) / 100);
    });
    expect(purses).toEqual([
      [200, 200, 0, 0, 0],
      [400, 400, 0, 0, 0],
      [600, 600, 0, 0, 0],
      [600, 600, 0, 0, 0],
    ]);
  });

  it('is read by accounts: no debt in the month in which Daud’s family borrows its needs', () => {
    const place = hamletOfReturn(help());
    for (const key of ['runProgrammes', 'settleAccounts']) place.process(key);
    expect(place.world.households.debt[place.who.Bashir.h]).toBe(0);
    expect(place.world.households.debt[place.who.Daud.h]).toBe(NEEDS_USD * 100);
  });

  it('refers: Bashir applies for a grant that nobody else has heard of; where there is no such programme, he knows of none', () => {
    const grants = { grants: programme('businessGrant', { outreachPerMonth: 0, wordOfMouthPerMonth: 0 }) };
    const served = (programmes: object): number => {
      const place = hamletOfReturn(programmes);
      for (; place.world.month < 5; place.world.month++) place.process('runProgrammes');
      return place.world.programmeState.served.at(-1) as number;
    };
    expect(served(grants)).toBe(0);
    expect(served({ ...help(), ...grants })).toBe(2);
  });

  it('is read by labour: the contacts that visits made, and nothing where employers do not go by contacts', () => {
    const share = (programmes: object, networkWeight: number): number => {
      const place = hamletOfReturn(programmes, networkWeight);
      place.process('runProgrammes');
      for (const name of ['Karim', 'Nasir'] as const) place.world.people.livelihood[place.who[name].i] = Livelihood.homeDuties;
      return contest(place, 'Bashir', 'Daud');
    };
    expect(Math.abs(share(help({ contactsShare: 1 }), 1) - chance(0.7))).toBeLessThan(NEAR);
    expect(share(help({ contactsShare: 1 }), 0)).toBe(share({}, 0));
  });

  it('where accounts are not settled, nothing is sold for it', () => {
    const [without, given] = [hamletOfReturn({}), hamletOfReturn(help())];
    for (const place of [without, given]) for (const key of ['runProgrammes', 'enrolPupils', 'loadInfrastructure', 'updateAttitudes']) place.process(key);
    expect(given.world.zones.spendingCents[0]).toBe(without.world.zones.spendingCents[0]);
    expect([...given.world.households.consumption]).toEqual([...without.world.households.consumption]);
  });
});
