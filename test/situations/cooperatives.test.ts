import { describe, expect, it } from 'vitest';
import { TRADES } from '../../src/model/kinds.ts';
import { Livelihood } from '../../src/model/state.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NAMES, programme, purse } from './hamlet.ts';

const RETAIL = TRADES.indexOf('retail');
const cooperative = (members: number, facts: object = {}): object => ({
  coop: programme('cooperatives', { parameters: { memberUsd: 400, foundingUsd: 1_000, membersPeople: members, waitMonths: 6 }, ...facts }),
});

/** The five men are out of work and without savings; one stall is all there is, and nobody opens one by himself. */
function fiveJobless(programmes: object, weights: object = {}): Hamlet {
  const place = hamlet(
    hamletScenario((draft) => {
      draft.assumptions.trades = { ...draft.assumptions.trades, ...weights };
      draft.zones.V1.securityShare = 1;
      draft.programmes = { ...GIVEN, ...programmes };
    }),
  );
  const { people, trades, zones } = place.world;
  for (const name of NAMES) people.livelihood[place.who[name].i] = Livelihood.unemployed;
  trades.base[RETAIL] = 1;
  trades.profitBaseUsdPerMonth[RETAIL] = 110;
  zones.spendingCents.fill(1_000);
  zones.spendingBaseCents.fill(1_000);
  place.world.solved.square = -20;
  return place;
}

const men = ({ who }: Hamlet): number[] => NAMES.map((name) => who[name].i);

/** Months of 20,000 in which a stall fails. */
function failures(pooled: number, weights: object = {}): readonly number[] {
  const { world, who, process } = fiveJobless(cooperative(5, { budgetUsd: 0 }), weights); // a place that knows of cooperatives
  const failed: number[] = [];
  for (world.month = 0; world.month < 4_000; world.month++) {
    for (const name of NAMES) {
      const { i, h } = who[name];
      world.people.livelihood[i] = Livelihood.selfEmployed;
      world.people.sector[i] = RETAIL;
      world.people.skill[i] = 0;
      world.people.pooled[i] = pooled;
      purse(world, h, 0);
    }
    world.trades.enterprises[RETAIL] = 1;
    process('runTrades');
    NAMES.forEach((name, k) => {
      if (world.people.livelihood[who[name].i] === Livelihood.unemployed) failed.push(world.month * NAMES.length + k);
    });
  }
  return failed;
}

describe('A producer cooperative', () => {
  it('writes tools, a plan and membership for five, when five have come together', () => {
    const place = fiveJobless(cooperative(5));
    place.process('runProgrammes');
    const { people, households, programmeState } = place.world;
    for (const i of men(place)) {
      expect([people.goodsUsd[i], people.pooled[i], people.businessPlan[i]]).toEqual([400, 1, 12]);
      expect(households.savings[people.household[i]]).toBe(0); // tools are no money
    }
    expect(programmeState.spentCents[0]).toBe(Math.round(100_000 / 0.9) + 5 * Math.round(40_000 / 0.9));
    expect(programmeState.fallsShort[0]).toBe(0);
  });

  it('does not come together where six are needed and five have applied: nothing is spent (M32)', () => {
    const place = fiveJobless(cooperative(6));
    for (let m = 0; m < 12; m++) {
      place.process('runProgrammes');
      place.world.month++;
    }
    expect(men(place).filter((i) => place.world.people.pooled[i] === 1)).toEqual([]);
    expect(place.world.programmeState.spentCents[0]).toBe(0);
    expect(place.world.programmeState.fallsShort[0]).toBe(5);
  });

  it('is read by trades: all five open, where none could', () => {
    const stalls = (programmes: object, without: readonly string[] = []): number => {
      const place = fiveJobless(programmes);
      for (const key of ['runProgrammes', 'hireAndLayOff', 'runTrades']) if (!without.includes(key)) place.process(key);
      return men(place).filter((i) => place.world.people.livelihood[i] === Livelihood.selfEmployed).length;
    };
    expect(stalls({})).toBe(0);
    expect(stalls(cooperative(5))).toBe(5);
    expect(stalls(cooperative(5), ['runTrades'])).toBe(0);
  });

  it('lets members share the risk: who fails as a member fails alone too, two to three (M24)', () => {
    const [single, pooled] = [failures(0), failures(1)];
    expect(pooled.filter((one) => !single.includes(one))).toEqual([]);
    expect(Math.abs(pooled.length / single.length - 2 ** -0.6)).toBeLessThan(0.1);
  });

  it('where shared risk spares nobody, members fail as others do', () => {
    expect(failures(1, { poolingElasticity: 0 })).toEqual(failures(0, { poolingElasticity: 0 }));
  });

  it('starts only with the money for all of it', () => {
    const place = fiveJobless(cooperative(5, { budgetUsd: 3_000 }));
    place.process('runProgrammes');
    expect(place.world.programmeState.spentCents[0]).toBe(0);
  });
});
