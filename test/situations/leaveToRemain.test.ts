import { describe, expect, it } from 'vitest';
import { Livelihood, Presence } from '../../src/model/state.ts';
import { type Hamlet, programme } from './hamlet.ts';
import { newcomers, returning } from './returning.ts';

const leave = (facts: object = {}): object => ({ leave: programme('leaveToRemain', { parameters: { registrationUsd: 40 }, ...facts }) });

describe('Leave to remain, for five families on their way', () => {
  const came = (programmes: object, stream: object = {}): Hamlet => {
    const place = returning({ programmes, stream });
    place.process('receiveArrivals');
    return place;
  };

  it('writes who is on the way: none of the five has to return; USD 40 for each of 25 people', () => {
    const place = came(leave());
    expect(newcomers(came({}))).toHaveLength(5);
    expect(newcomers(place)).toHaveLength(0);
    expect(place.world.facts.remained).toBe(25);
    expect(place.world.facts.arrivals).toBe(0);
    expect(place.world.programmeState.spentCents[0]).toBe(5 * (20_000 + Math.round(20_000 / 9)));
  });

  it('for those made to return leaves those who wish to come free to come', () => {
    const forced = leave({ target: { bands: ['obliged', 'forced'] } });
    expect(newcomers(came(forced))).toHaveLength(0);
    expect(newcomers(came(forced, { bands: { voluntary: 1 } }))).toHaveLength(5);
  });

  it('keeps two families with money for two, and at most three with places for three', () => {
    expect(newcomers(came(leave({ budgetUsd: 500 })))).toHaveLength(3);
    expect(newcomers(came(leave({ placesPerMonth: 3 }))).length).toBeGreaterThanOrEqual(2);
  });
});

describe('Leave to remain, for Karim who works abroad', () => {
  /** Karim sends USD 80 a month; in March and in May a man is to be sent back from there. Only in March somebody is registered. */
  const karimAbroad = (programmes: object): Hamlet => {
    const place = returning({ arrivals: { '2016-03': 1, '2016-05': 1 }, stream: { type: 'deportation', breadwinners: true }, programmes });
    const { people, households, returnPerMonth } = place.world;
    const { i, h } = place.who.Karim;
    people.presence[i] = Presence.abroad;
    people.livelihood[i] = Livelihood.absent;
    people.corridor[i] = 1;
    people.earnings[i] = 8_000;
    households.people[h]--;
    households.adults[h]--;
    households.abroad[h]++;
    returnPerMonth.fill(0);
    return place;
  };
  const remittances = (place: Hamlet, without: readonly string[] = []): number[] =>
    Array.from({ length: 6 }, () => {
      place.live(1, ['decideToLeave', ...without]);
      return place.world.households.remittances[place.who.Karim.h];
    });
  const inMarch = leave({ start: '2016-03', end: '2016-03' });

  it('is read by settlement: he goes on sending 80 dollars, also after the second man was to be sent back', () => {
    expect(remittances(karimAbroad({}))).toEqual([8_000, 8_000, 0, 0, 0, 0]);
    expect(remittances(karimAbroad(inMarch))).toEqual([8_000, 8_000, 8_000, 8_000, 8_000, 8_000]);
  });

  it('his family goes on spending here', () => {
    const [sentBack, remains] = [karimAbroad({}), karimAbroad(inMarch)];
    for (const place of [sentBack, remains]) remittances(place);
    expect(remains.world.zones.spendingCents[0]).toBeGreaterThan(sentBack.world.zones.spendingCents[0]);
  });

  it('where nobody is sent back it changes nothing', () => {
    expect(remittances(karimAbroad(inMarch), ['receiveArrivals'])).toEqual(remittances(karimAbroad({}), ['receiveArrivals']));
  });
});
