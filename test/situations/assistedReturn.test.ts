import { describe, expect, it } from 'vitest';
import { type Hamlet, programme } from './hamlet.ts';
import { type Coming, newcomers, returning } from './returning.ts';

/** Each family of five saves USD 50 a head for travel, half of it borrowed, and sells for a fifth more than it saved. */
const assisted = (parameters: object = {}): Coming => ({
  programmes: { aid: programme('assistedReturn', { parameters: { travelUsd: 50, borrowedShare: 0.5, fairSaleShare: 0.2, preparationUsd: 30, ...parameters } }) },
});

const arrive = (coming: Coming): Hamlet => {
  const place = returning(coming);
  place.process('receiveArrivals');
  return place;
};
const savings = (place: Hamlet): number[] => newcomers(place).map((h) => place.world.households.savings[h]);
const debts = (place: Hamlet): number[] => newcomers(place).map((h) => place.world.households.debt[h]);

describe('Assisted voluntary return', () => {
  it('writes savings and debt: of 250 for travel 125 is not borrowed, where so much was, and 40 more is got for the house', () => {
    const [alone, aided] = [arrive({}), arrive(assisted())];
    expect(savings(alone)).toEqual([20_000, 20_000, 20_000, 20_000, 20_000]);
    debts(alone).forEach((owed, k) => {
      const notBorrowed = Math.min(owed, 12_500);
      expect(debts(aided)[k]).toBe(owed - notBorrowed);
      expect(savings(aided)[k]).toBe(20_000 + 4_000 + 25_000 - notBorrowed);
    });
    expect(debts(alone).some((owed) => owed > 0)).toBe(true);
  });

  it('costs 280 for a family, and a tenth of it all is overhead', () => {
    expect(arrive(assisted()).world.programmeState.spentCents[0]).toBe(5 * (3_000 + Math.round(3_000 / 9) + 25_000 + Math.round(25_000 / 9)));
  });

  it('counts as a package where the family settles', () => {
    const { zones } = arrive(assisted()).world;
    expect(zones.packagesCents[0]).toBe(5 * 25_000);
    expect(zones.aidToNewcomersCents[0]).toBe(5 * 25_000);
  });

  it('is read by accounts: a family without work does not have to borrow for its needs, and spends more here', () => {
    const [alone, aided] = [arrive({}), arrive(assisted())];
    for (const place of [alone, aided]) {
      place.live(3, ['receiveArrivals', 'runProgrammes', 'hireAndLayOff', 'runTrades', 'decideToLeave']);
    }
    const owed = (place: Hamlet): number => debts(place).reduce((sum, cents) => sum + cents, 0);
    expect(owed(aided)).toBeLessThan(owed(alone));
    expect(aided.world.zones.spendingCents[0]).toBeGreaterThan(alone.world.zones.spendingCents[0]);
  });

  it('where accounts are not settled, nobody buys more for it', () => {
    const [alone, aided] = [returning(), returning(assisted())];
    for (const place of [alone, aided]) place.live(3, ['settleAccounts', 'housePeople', 'decideToLeave', 'runTrades']);
    expect(aided.world.zones.spendingCents[0]).toBe(alone.world.zones.spendingCents[0]);
  });

  it('without travel paid and fair prices it changes nothing that a family has', () => {
    const [alone, aided] = [arrive({}), arrive(assisted({ travelUsd: 0, fairSaleShare: 0 }))];
    expect(savings(aided)).toEqual(savings(alone));
    expect(debts(aided)).toEqual(debts(alone));
  });
});
