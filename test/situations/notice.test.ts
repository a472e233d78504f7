import { describe, expect, it } from 'vitest';
import { type Hamlet, programme } from './hamlet.ts';
import { type Coming, returning } from './returning.ts';

/** Forty people are to come in April. The hamlet is told three months ahead, and half of it is believed. */
const told = (parameters: object = {}, facts: object = {}): object => ({
  notice: programme('notice', { parameters: { aheadMonths: 3, believedShare: 0.5, meetingUsdPerMonth: 300, ...parameters }, ...facts }),
});
function hamletWith(programmes: object, coming: Coming = {}): Hamlet {
  const place = returning({ arrivals: { '2016-04': 40 }, programmes, ...coming });
  place.world.zones.rentalRoomsBase.fill(1);
  place.world.zones.rentalRooms.fill(1);
  return place;
}
/** What one month after another shows, once programmes have run. */
const monthly = (place: Hamlet, months: number, what: (place: Hamlet) => number): number[] =>
  Array.from({ length: months }, () => {
    place.live(1, ['hireAndLayOff', 'runTrades', 'decideToLeave']);
    return what(place);
  });
const announced = ({ world }: Hamlet): number => world.zones.announced[0];
const roomsToLet = ({ world }: Hamlet): number => world.zones.rentalRooms[0];

describe('Notice to authorities and residents', () => {
  it('writes how many are expected: half of 40 from January to March, none any more once they came', () => {
    expect(monthly(hamletWith(told()), 5, announced)).toEqual([20, 20, 20, 0, 0]);
    expect(monthly(hamletWith(told({ aheadMonths: 1 })), 5, announced)).toEqual([0, 0, 20, 0, 0]);
  });

  it('costs USD 300 in each of three months; when it ends nothing is expected', () => {
    const place = hamletWith(told());
    monthly(place, 5, announced);
    expect(place.world.programmeState.spentCents[0]).toBe(3 * (30_000 + Math.round(30_000 / 9)));
    expect(monthly(hamletWith(told({}, { end: '2016-02' })), 4, announced)).toEqual([20, 20, 0, 0]);
  });

  it('announces nobody who is sent back to a family, and nobody of whom it does not speak', () => {
    expect(monthly(hamletWith(told(), { stream: { type: 'deportation', breadwinners: true } }), 2, announced)).toEqual([0, 0]);
    expect(monthly(hamletWith(told({}, { target: { types: ['displaced'] } })), 2, announced)).toEqual([0, 0]);
  });

  it('is read by housing: owners offer more rooms before anybody came', () => {
    const [silent, aware] = [monthly(hamletWith({}), 3, roomsToLet), monthly(hamletWith(told()), 3, roomsToLet)];
    for (const [month, rooms] of aware.entries()) expect(rooms).toBeGreaterThan(silent[month]);
    expect(aware[2]).toBeGreaterThan(aware[0]);
  });

  it('owners who never let more offer none', () => {
    const change: Coming['change'] = (draft) => Object.assign(draft.assumptions.housing, { lettingElasticity: 0 });
    expect(monthly(hamletWith(told(), { change }), 3, roomsToLet)).toEqual(monthly(hamletWith({}, { change }), 3, roomsToLet));
  });
});
