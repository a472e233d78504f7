import { describe, expect, it } from 'vitest';
import { TRADES } from '../../src/model/kinds.ts';
import { Livelihood } from '../../src/model/state.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NAMES, programme, purse } from './hamlet.ts';

const RETAIL = TRADES.indexOf('retail');
const grants = (facts: object = {}): object => ({ grants: programme('businessGrant', { parameters: { grantUsd: 1_000, ...facts } }) });

/** Akbar keeps the only stall of the hamlet and earns USD 110 a month; Bashir has neither work nor savings. */
function oneStall(programmes: object): Hamlet {
  const place = hamlet(hamletScenario((draft) => Object.assign(draft, { programmes: { ...GIVEN, ...programmes } })));
  const { people, trades, zones } = place.world;
  const { Akbar, Bashir } = place.who;
  people.livelihood[Akbar.i] = Livelihood.selfEmployed;
  people.sector[Akbar.i] = RETAIL;
  people.livelihood[Bashir.i] = Livelihood.unemployed;
  trades.base[RETAIL] = 1;
  trades.enterprises[RETAIL] = 1;
  trades.profitBaseUsdPerMonth[RETAIL] = 110;
  trades.entryPerMonth.fill(0);
  zones.spendingCents.fill(1_000);
  zones.spendingBaseCents.fill(1_000);
  return place;
}

const earns = ({ world, who }: Hamlet, name: 'Akbar' | 'Bashir'): number => world.people.earnings[who[name].i];

/** Grants, work and trades of a month, demand as before; there are no vacancies, and nobody goes to the square. */
function month(place: Hamlet): void {
  place.world.solved.square = -20;
  for (const key of ['runProgrammes', 'hireAndLayOff', 'runTrades']) place.process(key);
  place.world.month++;
}

describe('A business grant', () => {
  it('writes savings and a plan: 1,000 dollars, and twelve months of meaning to open a stall', () => {
    const place = oneStall(grants());
    place.process('runProgrammes');
    expect(place.world.households.savings[place.who.Bashir.h]).toBe(100_000);
    expect(place.world.people.businessPlan[place.who.Bashir.i]).toBe(12);
    expect(place.world.people.businessPlan[place.who.Akbar.i]).toBe(0); // who has a stall is not asked
  });

  it('is read by trades: Bashir opens, for 250 dollars of it, where he could not have', () => {
    const [without, given] = [oneStall({}), oneStall(grants())];
    for (const place of [without, given]) month(place);
    const { i, h } = given.who.Bashir;
    expect(without.world.people.livelihood[i]).toBe(Livelihood.unemployed);
    expect(given.world.people.livelihood[i]).toBe(Livelihood.selfEmployed);
    expect(given.world.households.savings[h]).toBe(75_000);
  });

  it('splits the customers: two stalls earn 55 each where one earned 110', () => {
    const place = oneStall(grants());
    month(place);
    expect(earns(place, 'Akbar')).toBe(11_000);
    month(place);
    expect([earns(place, 'Akbar'), earns(place, 'Bashir')]).toEqual([5_500, 5_500]);
  });

  it('does nothing for work where no trade reads it', () => {
    const [without, given] = [oneStall({}), oneStall(grants())];
    for (const place of [without, given]) place.live(6, ['runTrades', 'decideToLeave']);
    const { i } = given.who.Bashir;
    expect(given.world.people.livelihood[i]).toBe(without.world.people.livelihood[i]);
    expect(given.world.trades.enterprises[RETAIL]).toBe(without.world.trades.enterprises[RETAIL]);
  });

  it('too small for a start, it is only money', () => {
    const place = oneStall(grants({ grantUsd: 200 }));
    month(place);
    expect(place.world.people.livelihood[place.who.Bashir.i]).toBe(Livelihood.unemployed);
    expect(place.world.households.savings[place.who.Bashir.h]).toBe(20_000);
  });

  it('with coaching: who fails when coached fails without it too, seven times to five', () => {
    const failures = (coachedMonths: number): number[] => {
      const place = oneStall({});
      const { world, who } = place;
      const failed: number[] = [];
      for (world.month = 0; world.month < 4_000; world.month++) {
        for (const name of NAMES) {
          world.people.livelihood[who[name].i] = Livelihood.selfEmployed;
          world.people.sector[who[name].i] = RETAIL;
          world.people.skill[who[name].i] = 0;
          world.people.coached[who[name].i] = coachedMonths;
          purse(world, who[name].h, 0);
        }
        world.trades.enterprises[RETAIL] = 1;
        place.process('runTrades');
        NAMES.forEach((name, k) => {
          if (world.people.livelihood[who[name].i] === Livelihood.unemployed) failed.push(world.month * NAMES.length + k);
        });
      }
      return failed;
    };
    const [alone, coached] = [failures(0), failures(6)];
    expect(coached.filter((one) => !alone.includes(one))).toEqual([]);
    expect(alone.length / 20_000).toBeCloseTo(0.01, 2); // 12 % a year
    expect(Math.abs(coached.length / alone.length - Math.SQRT1_2)).toBeLessThan(0.1);
  });
});
