import { describe, expect, it } from 'vitest';
import { Aspiration, Livelihood, Presence, Route } from '../../src/model/state.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NAMES, programme, purse } from './hamlet.ts';

/** A regular way of USD 150, half of it paid; the irregular one costs 60. Who has no papers has only that one. */
const pathway = (parameters: object = {}, facts: object = {}): object => ({
  pathway: programme('labourPathway', { parameters: { paidShare: 0.5, preparationUsd: 100, placeMonths: 6, ...parameters }, ...facts }),
});

/** Five jobless men without papers, with USD 200 each, who wish to leave. */
function wishing(programmes: object, seed?: string): Hamlet {
  const place = hamlet(hamletScenario((draft) => Object.assign(draft, { programmes: { ...GIVEN, ...programmes } })), seed);
  const { people } = place.world;
  for (const name of NAMES) {
    const { i, h } = place.who[name];
    people.livelihood[i] = Livelihood.unemployed;
    people.documents[i] = 0;
    people.aspiration[i] = Aspiration.wish;
    purse(place.world, h, 200);
  }
  return place;
}
const of = (place: Hamlet, what: (i: number) => number): number[] => NAMES.map((name) => what(place.who[name].i));

/** How the men of ten hamlets left in two years. */
function left(programmes: object, without: readonly string[] = []): { readonly regular: number; readonly irregular: number } {
  let [regular, irregular] = [0, 0];
  for (let k = 0; k < 10; k++) {
    const place = wishing(programmes, `way ${k}`);
    place.live(24, ['receiveArrivals', 'hireAndLayOff', 'runTrades', 'settleAccounts', ...without]);
    const { people } = place.world;
    const ways = of(place, (i) => (people.presence[i] === Presence.abroad ? people.route[i] : Route.none));
    regular += ways.filter((way) => way === Route.regular).length;
    irregular += ways.filter((way) => way === Route.irregular).length;
  }
  return { regular, irregular };
}

describe('A legal pathway for labour migration', () => {
  it('writes a place, papers, and 75 of the 150 dollars into the purse', () => {
    const place = wishing(pathway());
    const { people, households, programmeState } = place.world;
    place.process('runProgrammes');
    expect(of(place, (i) => people.permit[i])).toEqual([1, 1, 1, 1, 1]);
    expect(of(place, (i) => people.documents[i])).toEqual([1, 1, 1, 1, 1]);
    expect(NAMES.map((name) => households.savings[place.who[name].h])).toEqual([27_500, 27_500, 27_500, 27_500, 27_500]);
    expect(programmeState.spentCents[0]).toBe(5 * (10_000 + Math.round(10_000 / 9) + 7_500 + Math.round(7_500 / 9)));
  });

  it('is for those who wish to leave, and turns a plan of the irregular way into one of the regular', () => {
    const place = wishing(pathway());
    const { people } = place.world;
    people.aspiration[place.who.Daud.i] = Aspiration.none;
    people.aspiration[place.who.Nasir.i] = Aspiration.plan;
    people.plannedWay[place.who.Nasir.i] = 1;
    place.process('runProgrammes');
    expect(people.permit[place.who.Daud.i]).toBe(0);
    expect(people.plannedWay[place.who.Nasir.i]).toBe(0);
  });

  it('a place that nobody used in two months lapses, and the papers stay', () => {
    const place = wishing(pathway({ placeMonths: 2 }));
    const { people } = place.world;
    const places = [1, 2, 3].map(() => {
      place.process('runProgrammes');
      place.world.month++;
      return people.permit[place.who.Akbar.i];
    });
    expect(places).toEqual([1, 1, 0]);
    expect(people.documents[place.who.Akbar.i]).toBe(1);
  });

  it('is read by leaving: men leave the regular way, and fewer the irregular one (M37)', () => {
    const [alone, offered] = [left({}), left(pathway())];
    expect(alone.regular).toBe(0);
    expect(alone.irregular).toBeGreaterThan(4);
    expect(offered.regular).toBeGreaterThan(20);
    expect(offered.irregular).toBeLessThan(alone.irregular / 2);
  });

  it('where nobody decides to leave, nobody does', () => {
    expect(left(pathway(), ['decideToLeave'])).toEqual({ regular: 0, irregular: 0 });
  });
});
