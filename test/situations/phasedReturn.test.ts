import { describe, expect, it } from 'vitest';
import { type Hamlet, programme } from './hamlet.ts';
import { returning } from './returning.ts';

/** A hundred people are to come in January; an agreement spreads them over four months. */
const phased = (facts: object = {}, parameters: object = {}): object => ({
  phases: programme('phasedReturn', { end: '2016-01', parameters: { spreadMonths: 4, agreementUsd: 12, ...parameters }, ...facts }),
});
const hamletWith = (programmes: object, arrivals: Record<string, number> = { '2016-01': 100 }): Hamlet => returning({ arrivals, programmes });
const people = (place: Hamlet): number[] => [...place.world.roster.people.subarray(0, 8)].map((n) => Number(n.toFixed(6)));
const QUIET = ['hireAndLayOff', 'runTrades', 'settleAccounts', 'decideToLeave'];

describe('Phased return', () => {
  it('writes the month of arrival: 25 in each of four months, the total stays', () => {
    expect(people(hamletWith(phased()))).toEqual([25, 25, 25, 25, 0, 0, 0, 0]);
  });

  it('moves what comes between its first and last month, and nothing else', () => {
    expect(people(hamletWith(phased(), { '2016-01': 100, '2016-02': 40 }))).toEqual([25, 65, 25, 25, 0, 0, 0, 0]);
    expect(people(hamletWith(phased({ start: '2016-03', end: '2016-04' })))).toEqual([100, 0, 0, 0, 0, 0, 0, 0]);
    expect(people(hamletWith(phased({ target: { types: ['evacuation'] } })))).toEqual([100, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('costs USD 12 for each of the 75 whose date it moves, and no more', () => {
    const place = hamletWith(phased());
    place.live(3, QUIET);
    expect(place.world.programmeState.spentCents[0]).toBe(90_000 + Math.round(90_000 / 9));
    expect(place.world.ledger.balances.at(-1)).toBe(0);
  });

  it('with a third of that money moves a third of them', () => {
    expect(people(hamletWith(phased({ budgetUsd: 1_000 / 3 })))).toEqual([75, 8.333333, 8.333333, 8.333333, 0, 0, 0, 0]);
  });

  it('is read by settlement and housing: the highest rent is lower (M33); where nobody is received, the same', () => {
    const highest = (programmes: object, without: readonly string[] = []): number => {
      const place = hamletWith(programmes);
      let most = 0;
      for (let m = 0; m < 12; m++) {
        place.live(1, [...without, ...QUIET]);
        most = Math.max(most, place.world.zones.rentPerRoomCents[0]);
      }
      return most;
    };
    const long = phased({}, { spreadMonths: 36 });
    expect(highest(long)).toBeLessThan(highest({}));
    expect(highest(long, ['receiveArrivals'])).toBe(highest({}, ['receiveArrivals']));
  });
});
