import { describe, expect, it } from 'vitest';
import { TRADES } from '../../src/model/kinds.ts';
import { Aspiration, Livelihood } from '../../src/model/state.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NAMES, NEEDS_USD, programme } from './hamlet.ts';

const RETAIL = TRADES.indexOf('retail');
const kit = (kitUsd = 300): object => ({ help: programme('inKind', { parameters: { kitUsd } }) });
const cash = (grantUsd = 300): object => ({ help: programme('businessGrant', { parameters: { grantUsd } }) });

/** Bashir has neither work nor savings; a stall costs 250 dollars, and there are customers. */
function bashir(programmes: object): Hamlet {
  const place = hamlet(hamletScenario((draft) => Object.assign(draft, { programmes: { ...GIVEN, ...programmes } })));
  const { people, trades, zones, solved } = place.world;
  people.livelihood[place.who.Bashir.i] = Livelihood.unemployed;
  trades.base[RETAIL] = 1;
  trades.enterprises[RETAIL] = 1;
  trades.profitBaseUsdPerMonth[RETAIL] = 110;
  trades.entryPerMonth.fill(0);
  zones.spendingCents.fill(1_000);
  zones.spendingBaseCents.fill(1_000);
  solved.square = -20;
  return place;
}

function run(programmes: object, processes: readonly string[], months = 1, prepare: (place: Hamlet) => void = () => undefined): Hamlet {
  const place = bashir(programmes);
  prepare(place);
  for (let m = 0; m < months; m++) {
    for (const key of processes) place.process(key);
    place.world.month++;
  }
  return place;
}

const WORK = ['runProgrammes', 'hireAndLayOff', 'runTrades'];

describe('Tools and stock in kind', () => {
  it('write tools and stock worth 300 dollars and a plan, and nothing into the purse', () => {
    const { world, who } = run(kit(), ['runProgrammes']);
    expect(world.people.goodsUsd[who.Bashir.i]).toBe(300);
    expect(world.people.businessPlan[who.Bashir.i]).toBe(12);
    expect(world.households.savings[who.Bashir.h]).toBe(0);
    expect(world.households.packageCents[who.Bashir.h]).toBe(30_000);
  });

  it('are read by trades: Bashir opens a stall with them, as he would with cash; with cash he has 50 dollars left', () => {
    const [without, given, paid] = [run({}, WORK), run(kit(), WORK), run(cash(), WORK)];
    const { i, h } = given.who.Bashir;
    expect(without.world.people.livelihood[i]).toBe(Livelihood.unemployed);
    expect([given, paid].map(({ world }) => world.people.livelihood[i])).toEqual([Livelihood.selfEmployed, Livelihood.selfEmployed]);
    expect([given, paid].map(({ world }) => world.households.savings[h])).toEqual([0, 5_000]);
    expect(given.world.people.goodsUsd[i]).toBe(0);
  });

  it('pay no food: where no trade reads them, the family borrows its needs of 90 dollars; with cash it does not', () => {
    const debts = [{}, kit(), cash()].map((help) => {
      const { world, who } = run(help, ['runProgrammes', 'settleAccounts']);
      return world.households.debt[who.Bashir.h];
    });
    expect(debts).toEqual([NEEDS_USD * 100, NEEDS_USD * 100, 0]);
  });

  it('pay no journey: of five who wish to leave and can borrow no more, all stay with a kit; with cash some leave', () => {
    const left = [kit(), cash()].map((help) => {
      const { world } = run(help, ['runProgrammes', 'decideToLeave'], 12, ({ world, who }) => {
        world.solved.planRate = 1;
        world.solved.wish = 20;
        for (const { i, h } of NAMES.map((name) => who[name])) {
          world.people.livelihood[i] = Livelihood.unemployed;
          world.people.aspiration[i] = Aspiration.wish;
          world.people.documents[i] = 0;
          world.households.debt[h] = 6 * NEEDS_USD * 100;
        }
      });
      return world.facts.departures + world.facts.failedDepartures;
    });
    expect(left[0]).toBe(0);
    expect(left[1]).toBeGreaterThan(0);
  });

  it('where no trade reads them, change no life', () => {
    const [without, given] = [bashir({}), bashir(kit())];
    for (const place of [without, given]) place.live(6, ['runTrades']);
    expect([...given.world.people.livelihood]).toEqual([...without.world.people.livelihood]);
    expect([...given.world.households.consumption]).toEqual([...without.world.households.consumption]);
  });

  it('too small for a start, are counted so, and wait', () => {
    for (const help of [kit(200), cash(200)]) {
      const { world, who } = run(help, WORK);
      expect(world.programmeState.fallsShort[0]).toBe(1);
      expect(world.people.livelihood[who.Bashir.i]).toBe(Livelihood.unemployed);
    }
    expect(run(kit(300), WORK).world.programmeState.fallsShort[0]).toBe(0);
  });
});
