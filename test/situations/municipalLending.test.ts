import { describe, expect, it } from 'vitest';
import { wishUtilities } from '../../src/model/leaving/leave.ts';
import { TRADES } from '../../src/model/kinds.ts';
import { Livelihood } from '../../src/model/state.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, programme } from './hamlet.ts';

const RETAIL = TRADES.indexOf('retail');
const loans = (facts: object = {}): object => ({ loans: programme('municipalLending', { parameters: { loanUsd: 500, appraisalUsd: 40, mostDebtUsd: 300 }, ...facts }) });

/** Bashir is out of work and has nothing; a stall would earn USD 110 a month. */
function bashir(programmes: object, debtUsd = 0, weights: object = {}): Hamlet {
  const place = hamlet(
    hamletScenario((draft) => {
      draft.zones.V1.securityShare = 1;
      draft.assumptions.leaving = { ...draft.assumptions.leaving, ...weights };
      draft.programmes = { ...GIVEN, ...programmes };
    }),
  );
  const { people, households, trades, zones } = place.world;
  const { i, h } = place.who.Bashir;
  people.livelihood[i] = Livelihood.unemployed;
  households.debt[h] = debtUsd * 100;
  trades.base[RETAIL] = 1;
  trades.profitBaseUsdPerMonth[RETAIL] = 110;
  zones.spendingCents.fill(1_000);
  zones.spendingBaseCents.fill(1_000);
  place.world.solved.square = -20;
  return place;
}

function month(place: Hamlet, without: readonly string[] = []): Hamlet {
  for (const key of ['runProgrammes', 'hireAndLayOff', 'runTrades', 'settleAccounts']) if (!without.includes(key)) place.process(key);
  place.world.month++;
  return place;
}
const of = ({ world, who }: Hamlet): { savings: number; debt: number; livelihood: number } => ({
  savings: world.households.savings[who.Bashir.h],
  debt: world.households.debt[who.Bashir.h],
  livelihood: world.people.livelihood[who.Bashir.i],
});

describe('A municipal loan', () => {
  it('writes savings and debt alike: 500 dollars at hand, 500 owed, and no gift', () => {
    const place = bashir(loans());
    place.process('runProgrammes');
    expect(of(place)).toMatchObject({ savings: 50_000, debt: 50_000 });
    expect(place.world.households.packageCents[place.who.Bashir.h]).toBe(0);
    expect(place.world.programmeState.spentCents[0]).toBe(Math.round(4_000 / 0.9) + Math.round(50_000 / 0.9));
  });

  it('is read by trades: Bashir opens a stall, for 250 of it; where no trade reads it, he has only a debt', () => {
    expect(of(month(bashir({}))).livelihood).toBe(Livelihood.unemployed);
    expect(of(month(bashir(loans()))).livelihood).toBe(Livelihood.selfEmployed);
    expect(of(month(bashir(loans()), ['runTrades'])).livelihood).toBe(Livelihood.unemployed);
  });

  it('is repaid out of what is above needs: of 110 earned, a twelfth of 20', () => {
    const place = bashir(loans());
    month(place);
    expect(place.world.people.earnings[place.who.Bashir.i]).toBe(11_000);
    expect(of(place).debt).toBe(50_000 - Math.round(2_000 / 12));
  });

  it('is a burden when the trade fails: debt speaks for leaving, and where it does not, nothing does (M14)', () => {
    const wish = (programmes: object, weights: object = {}): number => {
      const place = bashir(programmes, 0, weights);
      place.process('runProgrammes');
      return wishUtilities(place.world)(place.who.Bashir.i);
    };
    expect(wish(loans())).toBeGreaterThan(wish({}));
    expect(wish(loans(), { debt: 0 })).toBe(wish({}, { debt: 0 }));
  });

  it('is not given to whom who owes 301 dollars', () => {
    for (const [debt, lent] of [
      [300, 50_000],
      [301, 0],
    ] as const) {
      const place = bashir(loans(), debt);
      place.process('runProgrammes');
      expect(of(place).savings).toBe(lent);
    }
  });
});
