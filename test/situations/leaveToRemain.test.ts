import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { Livelihood, Presence } from '../../src/model/state.ts';
import type { World } from '../../src/model/world.ts';
import { careProblems, moneyProblems, peopleProblems, rangeProblems } from '../contract/books.ts';
import { livesOf } from '../model/lives.ts';
import { finish, village } from '../model/worlds.ts';
import { type Hamlet, present, programme } from './hamlet.ts';
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

  /** What a person, and all in a household, are and have, by identity and not by row. */
  const person = ({ people }: World, i: number): object => ({ id: people.id[i], sex: people.sex[i], born: people.birthMonth[i], vulnerable: people.vulnerable[i], papers: people.documents[i], skill: people.skill[i] });
  const family = ({ world }: Hamlet, h: number): object => ({
    id: world.households.id[h],
    savings: world.households.savings[h],
    debt: world.households.debt[h],
    people: world.households.people[h],
    adults: world.households.adults[h],
    members: present(world, h).map((i) => person(world, i)),
  });
  const age = ({ people }: World, i: number): number => Math.floor(-people.birthMonth[i] / 12);

  it.each<[what: string, target: object, meant: (world: World, member: number) => boolean]>([
    ['the vulnerable', { vulnerableOnly: true }, ({ people }, i) => people.vulnerable[i] > 0],
    ['people of 45 and more', { fromYears: 45 }, (world, i) => age(world, i) >= 45],
    ['women of 35 to 50', { sex: 'women', fromYears: 35, toYears: 50 }, (world, i) => world.people.sex[i] === 0 && age(world, i) >= 35 && age(world, i) <= 50],
    ['men of 28 to 35', { sex: 'men', fromYears: 28, toYears: 35 }, (world, i) => world.people.sex[i] === 1 && age(world, i) >= 28 && age(world, i) <= 35],
  ])('for %s keeps the families in which one is meant; the others come as they would have', (_what, target, meant) => {
    const stream = { disabledShare: 0.1 };
    const [all, place] = [came({}, stream), came(leave({ target }), stream)];
    const kept = newcomers(all).filter((h) => present(all.world, h).some((i) => meant(all.world, i)));
    const others = newcomers(all).filter((h) => !kept.includes(h));
    expect(kept.length * others.length, 'some remain, and some do not').toBeGreaterThan(0);
    expect(newcomers(place).map((h) => family(place, h))).toEqual(others.map((h) => family(all, h)));
    expect(place.world.facts.remained).toBe(5 * kept.length);
    expect(place.world.facts.arrivals).toBe(5 * others.length);
    expect(place.world.counts.people).toBe(all.world.counts.people - 5 * kept.length);
    expect(place.world.programmeState.served[0]).toBe(kept.length);
    expect(place.world.programmeState.targetPeople[0]).toBe(kept.length);
  });
});

describe('Who remains', () => {
  /** 600 people on their way to two villages; who is reached costs nothing, so that money makes no difference. */
  const villages = (arrivals: object, target: object = {}, watch?: Parameters<typeof finish>[2]): Run =>
    finish(
      village((draft) => {
        Object.assign(draft.streams.home, { arrivals, disabledShare: 0.15 });
        draft.programmes = { ...leave({ target: { origins: [], ...target }, placesPerMonth: 1_000, parameters: { registrationUsd: 0 } }) };
      }),
      { months: 24 },
      watch,
    );

  const onTheWay = ({ roster }: World): number => roster.size.reduce((sum, people, r) => sum + (roster.stream[r] > 0 ? people : 0), 0);

  it('leaves no trace: lives here go on as if nobody had been on the way, also those of children born later', () => {
    const [without, remain] = [villages({}), villages({ '2016-03': 300, '2016-09': 300 })];
    expect(remain.world.facts.remained).toBe(onTheWay(remain.world));
    expect(remain.world.facts.births).toBeGreaterThan(20);
    expect(livesOf(remain.world)).toBe(livesOf(without.world));
  });

  it('beside others who come leaves the books sound, every month, and the same whenever it runs', () => {
    const problems: string[] = [];
    const watch = (process: string, world: World): void => {
      if (process === 'receiveArrivals') problems.push(...moneyProblems(world), ...peopleProblems(world, false));
      if (process === 'observe') problems.push(...rangeProblems(world), ...careProblems(world));
    };
    const [one, again] = [1, 2].map(() => villages({ '2016-03': 300, '2016-09': 300 }, { vulnerableOnly: true }, watch));
    const { facts } = one.world;
    expect(facts.remained * facts.arrivals).toBeGreaterThan(0);
    expect(facts.remained + facts.arrivals).toBe(onTheWay(one.world));
    expect(problems).toEqual([]);
    expect(again.result().fingerprint).toBe(one.result().fingerprint);
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

  it('for women leaves him to be sent back; for men of his age it keeps him', () => {
    const years = (place: Hamlet): number => Math.floor(-place.world.people.birthMonth[place.who.Karim.i] / 12);
    const his = years(karimAbroad({}));
    const target = (facts: object): object => leave({ start: '2016-03', end: '2016-03', target: { origins: [], ...facts } });
    expect(remittances(karimAbroad(target({ sex: 'women' })))).toEqual([8_000, 8_000, 0, 0, 0, 0]);
    expect(remittances(karimAbroad(target({ fromYears: his + 2 })))).toEqual([8_000, 8_000, 0, 0, 0, 0]);
    expect(remittances(karimAbroad(target({ sex: 'men', fromYears: his - 1, toYears: his + 1 })))[5]).toBe(8_000);
  });

  it('where nobody is sent back it changes nothing', () => {
    expect(remittances(karimAbroad(inMarch), ['receiveArrivals'])).toEqual(remittances(karimAbroad({}), ['receiveArrivals']));
  });
});
