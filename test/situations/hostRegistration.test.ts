import { describe, expect, it } from 'vitest';
import { type Hamlet, present, programme } from './hamlet.ts';
import { newcomers, returning } from './returning.ts';

/** A hundred people are to come in January; three in ten are registered and come half a year later. */
const registration = (parameters: object = {}, facts: object = {}): object => ({
  registration: programme('hostRegistration', {
    end: '2016-03',
    parameters: { registeredShare: 0.3, waitMonths: 6, registrationUsd: 15, savedShare: 0.05, papersShare: 1, ...parameters },
    ...facts,
  }),
});
const hamletWith = (programmes: object): Hamlet => returning({ arrivals: { '2016-01': 100 }, programmes });
const people = (place: Hamlet): number[] => [...place.world.roster.people.subarray(0, 8)].map((n) => Number(n.toFixed(6)));
const QUIET = ['hireAndLayOff', 'runTrades', 'settleAccounts', 'decideToLeave'];

describe('Registration in the host country', () => {
  it('writes the month of arrival: 70 in January and 30 in July, 100 in all', () => {
    expect(people(hamletWith({}))).toEqual([100, 0, 0, 0, 0, 0, 0, 0]);
    expect(people(hamletWith(registration()))).toEqual([70, 0, 0, 0, 0, 0, 30, 0]);
  });

  it('costs USD 15 for each of the 30, and no more; the rest of the budget goes back', () => {
    const place = hamletWith(registration());
    place.live(5, QUIET);
    expect(place.world.programmeState.spentCents[0]).toBe(45_000 + Math.round(45_000 / 9));
    expect(place.world.ledger.balances.at(-1)).toBe(0);
  });

  it('with half of that money reaches half of them', () => {
    expect(people(hamletWith(registration({}, { budgetUsd: 250 })))).toEqual([85, 0, 0, 0, 0, 0, 15, 0]);
  });

  it('of one band moves only that band', () => {
    const target = { bands: ['voluntary'] };
    expect(people(hamletWith(registration({}, { target })))).toEqual([100, 0, 0, 0, 0, 0, 0, 0]); // all are obliged
  });

  it('who comes later has put six months’ twentieth of 160 dollars aside, and papers; the others as they were', () => {
    const place = hamletWith(registration());
    const { households, people: all } = place.world;
    place.process('receiveArrivals');
    expect(new Set(newcomers(place).map((h) => households.savings[h]))).toEqual(new Set([20_000]));
    const first = newcomers(place).length;
    place.live(6, ['receiveArrivals', ...QUIET]);
    place.process('receiveArrivals');
    const later = newcomers(place).slice(first);
    expect(later.map((h) => households.savings[h])).toEqual(later.map(() => 20_000 + 4_800));
    expect(later).toHaveLength(6);
    const adults = later.flatMap((h) => present(place.world, h)).filter((i) => all.birthMonth[i] <= -15 * 12);
    expect(adults.every((i) => all.documents[i] === 1)).toBe(true);
  });

  it('is read by settlement and housing: rents rise less after January; where nobody is received, not at all', () => {
    const rent = (programmes: object, without: readonly string[] = []): number => {
      const place = hamletWith(programmes);
      place.live(5, [...without, ...QUIET]);
      return place.world.zones.rentPerRoomCents[0];
    };
    expect(rent(registration())).toBeLessThan(rent({}));
    expect(rent(registration(), ['receiveArrivals'])).toBe(rent({}, ['receiveArrivals']));
  });
});
