import { describe, expect, it } from 'vitest';
import { moneyText } from '../../src/cli/moneyText.ts';
import { evaluateMoney } from '../../src/experiment/money/money.ts';
import { spreadOf, usdForOne } from '../../src/experiment/money/spread.ts';
import type { Simulate } from '../../src/experiment/simulate.ts';
import type { Lives, ProgrammeSeries, RunRequest, RunResult } from '../../src/model/result.ts';
import { openRun, prepare } from '../../src/model/run.ts';
import { village } from '../model/worlds.ts';
import { resultWith } from './made.ts';

const MONTHS = ['2016-01', '2016-02', '2016-03'];
const scenario = village((draft) => {
  Object.assign(draft.place, { currency: 'AFN', currencyPerUsd: 50, baseYear: 2016 });
  const given = { source: 'made up', grade: 'assumed', start: '2016-02', end: '2016-03', budgetUsd: 1_000, afterwardsShare: 0.25 };
  draft.programmes = { cash: { ...given, kind: 'reintegrationCash', label: 'Cash' } };
});

/** Of 1,000 dollars 900 are spent; 20 are served, 2 of them residents. */
const CASH: Partial<ProgrammeSeries> = {
  label: 'Cash',
  kind: 'reintegrationCash',
  budgetUsd: 1_000,
  spentUsd: [0, 400, 900],
  unspentUsd: 100,
  aware: [0, 0.5, 0.6],
  waiting: [0, 10, 5],
  waitingOutside: [0, 0, 0],
  served: [0, 8, 20],
  residentsServed: [0, 0, 2],
  target: [120, 100, 100],
  ineligible: [0, 10, 10],
  refused: [0, 0, 3],
  fallsShort: [0, 1, 4],
  runningUsdPerMonth: [0, 4, 8],
};
const FLOWS = { budget: [0, 1_000, 0], benefits: [0, -300, -400], works: [0, 0, -0], leakage: [0, -20, -30], overhead: [0, -50, -50], offices: [0, -20, -10], monitoring: [0, -10, -10], returned: [0, 0, -100] };

/** Five people whom the cash served, the first a resident; true for those at these places. */
const lives = (works: readonly number[], sustained: readonly number[]): Lives => {
  const of = (places: readonly number[]): boolean[] => [0, 1, 2, 3, 4].map((at) => places.includes(at));
  const made: Partial<Lives> = { id: [11, 12, 13, 14, 15], resident: of([0]), works: of(works), ownTrade: of([]), here: of([0, 1, 2, 3, 4]), sustained: of(sustained), wishesToLeave: of([]), servedBy: { cash: [0, 1, 2, 3, 4] }, eligibleFor: { cash: [] } };
  return made as Lives;
};

interface Life {
  readonly sustainedShare: number;
  readonly irregular: number;
  readonly immobile: number;
  readonly residentsWork: number;
  readonly newcomersWork: number;
  readonly lives: Lives;
}

function result({ sustainedShare, irregular, immobile, residentsWork, newcomersWork, lives: at }: Life, rest: Partial<RunResult>): RunResult {
  const flat = (value: number): number[] => MONTHS.map(() => value);
  const both = (residents: number, returnees: number) => ({ residents: flat(residents), returnees: flat(returnees) });
  const homes = { months: [6, 12, 24, 36, 60], arrived: [100, 100, 0, 0, 0], stillHereShare: [], compositeOfThoseHere: [], sustainedShare: [0.5, sustainedShare, Number.NaN, Number.NaN, Number.NaN] };
  return resultWith(
    {
      leftIrregularly: both(irregular, 0),
      leftInMonth: both(irregular, 0),
      involuntaryImmobility: both(immobile, immobile),
      wageWorkers: { residents: flat(residentsWork), earlierReturnees: flat(0), newcomers: flat(newcomersWork) },
      selfEmployed: { residents: flat(0), earlierReturnees: flat(0), newcomers: flat(0) },
      livingStandard: both(0.9, 0.6),
      consumptionUsdPerMonth: both(30, 20),
      dayWageUsdPerDay: both(4, 4),
      regularWageIndex: both(1, 1),
      rentIndex: both(1.2 + irregular / 100, 1.3),
      landPriceIndex: both(2, 2),
    },
    { dates: MONTHS, horizons: { home: homes }, lives: at, ...rest },
  );
}

const WITH: Life = { sustainedShare: 0.5, irregular: 1, immobile: 0.3, residentsWork: 100, newcomersWork: 52, lives: lives([0, 1, 2, 3], [1, 2]) };
const WITHOUT: Life = { sustainedShare: 0.44, irregular: 2, immobile: 0.25, residentsWork: 102, newcomersWork: 50, lives: lives([0, 1], [2, 4]) };

const made =
  (without: Life = WITHOUT, requests: RunRequest[] = []): Simulate =>
  async (request) => {
    requests.push(request);
    const paid = 'cash' in request.scenario.programmes;
    if (!paid) return result(without, { seed: request.seed });
    const accounts = { 'programme.cash': { label: 'Cash', balanceUsd: [0, 600, 0], flowsUsd: FLOWS } };
    return result(WITH, { seed: request.seed, accounts, programmes: { cash: CASH as ProgrammeSeries } });
  };

const evaluate = (simulate: Simulate, each = false) => evaluateMoney({ simulate, scenario, seeds: 3, scale: 1, each });
const even = (value: number) => ({ low: expect.closeTo(value, 9), median: expect.closeTo(value, 9), high: expect.closeTo(value, 9) });
const dollars = (usd: number) => ({ usd: even(usd), local: even(usd * 50) });

describe('money', async () => {
  const requests: RunRequest[] = [];
  const report = await evaluate(made(WITHOUT, requests), true);
  const [cash] = report.programmes;

  it('is told in dollars and local currency of one year', () => {
    expect(report.prices).toEqual({ unit: 'US dollars of 2016', localUnit: 'AFN of 2016', localPerUsd: 50, priceYear: 2016 });
  });

  it('asks the twins for the same people on the same seeds', () => {
    expect(requests.map(({ seed, livesOf }) => [seed, livesOf])).toContainEqual(['replicate-2', 'served']);
    expect(requests.filter(({ seed }) => seed === 'replicate-2').map(({ livesOf }) => livesOf)).toContainEqual([11, 12, 13, 14, 15]);
    expect(requests).toHaveLength(9); // for each of three seeds with, without any, and without the one
  });

  it('tells every dollar of the full cost, and what goes on costing', () => {
    const { spent, unspent, returned, split, byMonth, runningPerMonth } = cash.cost;
    expect(spent).toEqual(dollars(900));
    expect(unspent).toEqual(dollars(100));
    expect(returned).toEqual(dollars(100));
    expect(split).toEqual({ benefits: dollars(700), works: dollars(0), leakage: dollars(50), overhead: dollars(100), offices: dollars(30), monitoring: dollars(20) });
    expect(Object.values(split).reduce((sum, { usd }) => sum + usd.median, 0)).toBe(900);
    expect(byMonth).toEqual({ dates: MONTHS, spentUsd: [0, 400, 500], unspentUsd: [1_000, 600, 100] });
    expect(runningPerMonth).toEqual({ whole: dollars(8), othersShare: 0.25, others: dollars(2), nobody: dollars(6) });
  });

  it('shows coverage and the reasons of those who took no part', () => {
    const { reach } = cash;
    expect(reach).toMatchObject({ unit: 'households', date: '2016-03', served: even(20), residentsServed: even(2), fallsShort: even(4) });
    expect(reach?.coverageShare).toEqual(even(18 / 120)); // of the largest target, residents beside it left out
    expect(reach?.costPerServed).toEqual(dollars(45));
    expect(reach?.reasons.map(({ count }) => count.median)).toEqual([40, 10, 5, 3, 18, 24]);
    expect(reach?.reasons.reduce((sum, { count }) => sum + count.median, 0)).toBe(100); // everybody of the target once
  });

  it('has all who arrived in the denominator, and a cost for one more', () => {
    expect(report.all.sustained).toHaveLength(1); // nobody arrived 24 months ago
    expect(report.all.sustained[0]).toMatchObject({ afterMonths: 12, arrived: even(100), extra: even(6), costPerExtra: dollars(150) });
  });

  it('shows departures averted beside those who wish to leave and cannot', () => {
    const [residents, returnees] = report.all.departures;
    expect(residents).toMatchObject({ irregularAverted: even(3), costPerIrregularAverted: dollars(300), immobilityShareChange: even(0.05) });
    expect(returnees.irregularAverted).toEqual(even(0));
    expect(returnees.costPerIrregularAverted.usd.median).toBeNaN();
  });

  it('counts as dead-weight who would have had it anyway', () => {
    const [works, , sustained] = report.all.deadWeight;
    expect(works).toMatchObject({ withIt: even(4), without: even(2), both: even(2), deadWeightShare: even(0.5) });
    expect(sustained).toMatchObject({ withIt: even(2), without: even(2), both: even(1), deadWeightShare: even(0.5) });
    expect(report.all.deadWeight[1].deadWeightShare.median).toBeNaN(); // nobody has a trade
  });

  it('counts as displaced what those lose who were not served', () => {
    // Two returnees served found work. Residents have two jobs fewer in all, and no resident served lost one; returnees two more in all.
    expect(report.all.displacement).toEqual([
      { side: 'residents', gainedByServed: even(0), lostByOthers: even(2), lostPerGained: 1 },
      { side: 'returnees', gainedByServed: even(2), lostByOthers: even(0), lostPerGained: 0 },
    ]);
  });

  it('tells what spills over to rents', () => {
    const rents = report.all.spillOver.find(({ outcome, side }) => outcome === 'rentIndex' && side === 'residents');
    expect(rents?.change).toEqual(even(-0.01));
  });

  it('shows no cost where the gain is none, in numbers and in words', async () => {
    const worse = await evaluate(made({ ...WITHOUT, sustainedShare: 0.55 }));
    expect(worse.all.sustained[0].extra).toEqual(even(-5));
    expect(worse.all.sustained[0].costPerExtra.usd.median).toBeNaN();
    expect(moneyText(worse)).toMatch(/12 months after arrival .* none shown/);
  });

  it('stands in this order: rights, full cost, reach, effect', () => {
    const text = moneyText(report);
    const places = ['Seven declarations', 'FULL COST', 'WHOM IT REACHES', 'WHAT IT DOES'].map((words) => text.indexOf(words));
    expect(places[0]).toBe(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the cost for one more', () => {
  it('is read from what a dollar gains, and has no end where some seeds gain nothing', () => {
    const { low, median, high } = usdForOne([100, 100, 100], [-1, 1, 4]);
    expect(median).toBeCloseTo(100, 9);
    expect(low).toBeCloseTo(1 / spreadOf([-0.01, 0.01, 0.04]).high, 9);
    expect(high).toBeNaN();
  });

  it('is none where nothing was spent', () => {
    expect(usdForOne([0, 0], [0, 5]).median).toBeNaN();
  });
});

describe('money in two villages', () => {
  const simulate: Simulate = async (request) => {
    const plan = prepare(request);
    const run = openRun(plan, new ArrayBuffer(plan.bytes));
    while (run.step());
    return run.result();
  };
  const real = village((draft) => {
    draft.streams.home.arrivals = { '2016-02': 600, '2016-03': 900 };
    const given = { source: 'made up', grade: 'assumed', start: '2016-03', end: '2016-12', budgetUsd: 40_000, outreachPerMonth: 0.6, delayMonths: 0 };
    draft.programmes = { cash: { ...given, kind: 'reintegrationCash' }, rooms: { ...given, kind: 'classrooms', target: { origins: [] } } };
  });

  it('adds up to the cent, finds every twin, and leaves out each programme in turn', async () => {
    const report = await evaluateMoney({ simulate, scenario: real, seeds: 1, scale: 1, months: 26, each: true });
    for (const { cost } of report.programmes) {
      const parts = Object.values(cost.split).reduce((sum, { usd }) => sum + usd.median, 0);
      expect(cost.spent.usd.median).toBeGreaterThan(0);
      expect(parts).toBeCloseTo(cost.spent.usd.median, 3);
      expect(cost.spent.usd.median).toBeLessThanOrEqual(cost.budgetUsd);
      expect(cost.returned.usd.median).toBeCloseTo(cost.unspent.usd.median, 3);
    }
    const [cash, rooms] = report.programmes;
    expect(cash.reach?.served.median).toBeGreaterThan(5);
    expect(rooms.reach).toBeUndefined();
    expect(report.all.twins).toBe(cash.effects?.twins);
    expect(report.all.twins).toBeGreaterThan(10);
    expect(report.all.sustained[0].afterMonths).toBe(12);
    expect(rooms.effects?.twins).toBe(0);
    expect(moneyText(report)).not.toMatch(/NaN|Infinity|undefined/);
  });
});
