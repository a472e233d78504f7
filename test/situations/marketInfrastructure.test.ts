import { describe, expect, it } from 'vitest';
import { TRADES } from '../../src/model/kinds.ts';
import { Livelihood } from '../../src/model/state.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NAMES, programme, purse } from './hamlet.ts';

const RETAIL = TRADES.indexOf('retail');
const parameters = { mostShare: 0.1, perPersonUsd: 50, upkeepPerMonth: 0, reserveMonths: 0 };
/** USD 1,250 for the hamlet's 25 people are 50 for each. */
const halls = (timesUsd = 1, facts: object = {}): object => ({ halls: programme('marketInfrastructure', { budgetUsd: (1_250 * timesUsd) / 0.9, end: '2016-01', parameters, ...facts }) });

/** Akbar keeps the only stall and earns USD 110 a month, with as many customers as ever. */
function oneStall(programmes: object, weights: object = {}): Hamlet {
  const place = hamlet(
    hamletScenario((draft) => {
      draft.assumptions.trades = { ...draft.assumptions.trades, ...weights };
      draft.programmes = { ...GIVEN, ...programmes };
    }),
  );
  const { people, trades, zones } = place.world;
  people.livelihood[place.who.Akbar.i] = Livelihood.selfEmployed;
  people.sector[place.who.Akbar.i] = RETAIL;
  trades.base[RETAIL] = 1;
  trades.enterprises[RETAIL] = 1;
  trades.profitBaseUsdPerMonth[RETAIL] = 110;
  zones.spendingCents.fill(1_000);
  zones.spendingBaseCents.fill(1_000);
  return place;
}

/** Which of 20,000 months with a stall end in its failure. */
function failures(programmes: object, weights: object = {}): readonly number[] {
  const place = oneStall(programmes, weights);
  const { world, who } = place;
  place.process('runProgrammes');
  const failed: number[] = [];
  for (world.month = 1; world.month <= 4_000; world.month++) {
    for (const name of NAMES) {
      world.people.livelihood[who[name].i] = Livelihood.selfEmployed;
      world.people.sector[who[name].i] = RETAIL;
      world.people.skill[who[name].i] = 0;
      purse(world, who[name].h, 0);
    }
    world.trades.enterprises[RETAIL] = 1;
    place.process('runTrades');
    NAMES.forEach((name, k) => {
      if (world.people.livelihood[who[name].i] === Livelihood.unemployed) failed.push(world.month * NAMES.length + k);
    });
  }
  return failed;
}

describe('Market infrastructure', () => {
  it('writes productivity: 50 dollars a head bring 63 % of a tenth, twice as much 86 %, any sum no more than all', () => {
    const productivity = (timesUsd: number): number => {
      const { world, process } = oneStall(halls(timesUsd));
      process('runProgrammes');
      return world.zones.productivity[0];
    };
    expect(productivity(1)).toBeCloseTo(1 + 0.1 * (1 - Math.exp(-1)), 4);
    expect(productivity(2)).toBeCloseTo(1 + 0.1 * (1 - Math.exp(-2)), 4);
    expect(productivity(1_000)).toBeGreaterThan(1.098);
    expect(productivity(1_000)).toBeLessThanOrEqual(1.1);
  });

  it('is read by trades: Akbar earns 116.95 where he earned 110, from the same customers', () => {
    const place = oneStall(halls());
    for (const key of ['runProgrammes', 'runTrades']) place.process(key);
    expect(place.world.people.earnings[place.who.Akbar.i]).toBe(11_695);
  });

  it('keeps stalls open: who fails with it fails without it too, 113 to 100', () => {
    const [without, given] = [failures({}), failures(halls())];
    expect(given.filter((one) => !without.includes(one))).toEqual([]);
    // Exit goes with the square of earnings: 1.0632² = 1.13.
    expect(Math.abs(without.length / given.length - 1.13)).toBeLessThan(0.08);
  });

  it('where earnings do not decide who gives up, the same stalls fail', () => {
    const off = { exitProfitElasticity: 0 };
    expect(failures(halls(), off)).toEqual(failures({}, off));
  });

  it('stays where others keep it up and is gone in two years where nobody does', () => {
    const left = (afterwardsShare: number): number => {
      const place = oneStall(halls(1, { afterwardsShare }));
      place.live(30, ['ageAndFormFamilies', 'housePeople', 'hireAndLayOff', 'decideToLeave']);
      return place.world.zones.productivity[0];
    };
    expect(left(1)).toBeCloseTo(1.0632, 4);
    expect(left(0)).toBeCloseTo(1, 9);
  });
});
