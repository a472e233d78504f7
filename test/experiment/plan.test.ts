import { describe, expect, it } from 'vitest';
import { caseAt, casesOf, lay, rowOf, valuesOf } from '../../src/experiment/plan/cases.ts';
import { givenReason, withFactors } from '../../src/experiment/plan/factors.ts';
import { pointsOf, valuesAt } from '../../src/experiment/plan/points.ts';
import { readMeasure } from '../../src/experiment/plan/readings.ts';
import type { HorizonSeries, ProgrammeSeries } from '../../src/model/result.ts';
import { resultWith } from './made.ts';
import { type Draft, planWith, problemsWith } from './planDraft.ts';

describe('a plan', () => {
  it('gives every arm its change, and all else as it is in the scenario', () => {
    const { arms, replicates, months, seed } = planWith();
    expect(arms.map(({ id, label }) => [id, label])).toEqual([
      ['cash', 'Cash'],
      ['none', 'No programme'],
    ]);
    expect(arms.map(({ scenario }) => Object.keys(scenario.programmes))).toEqual([['cash'], []]);
    expect(arms[0]?.scenario.zones).toEqual(arms[1]?.scenario.zones);
    expect([replicates, months, seed]).toEqual([2, 24, '1']);
  });

  it('has one arm, the scenario as it is, when none is named', () => {
    const { arms } = planWith((p) => {
      delete p.arms;
    });
    expect(arms.map(({ id }) => id)).toEqual(['asIs']);
  });

  it('tells free parameters and levers apart, and takes the declared range where none is given', () => {
    const { factors } = planWith((p) => {
      p.factors = { 'labour.separationPerMonth': {}, 'programmes.cash.placesPerMonth': {}, 'programmes.cash.delayMonths': {} };
    });
    expect(factors.map(({ path, role, integer }) => [path, role, integer])).toEqual([
      ['labour.separationPerMonth', 'freeParameter', false],
      ['programmes.cash.placesPerMonth', 'lever', false],
      ['programmes.cash.delayMonths', 'lever', true],
    ]);
    expect(factors[1]?.range).toEqual([0, 1e6]);
  });

  it('is refused with all its problems at once, each with place, what was found and what would be right', () => {
    const problems = problemsWith((p) => {
      p.replicats = 5;
      p.replicates = 0;
      p.arms.none.change = { programs: {} };
      p.measures.living.outcome = 'livingStandart';
      p.measures.living.group = 'resident';
      p.measures.stay.stream = 'hme';
      p.measures.served.programme = 'csh';
    });
    expect(problems).toHaveLength(7);
    for (const words of [
      /^replicats: found "replicats".*did you mean replicates\?/,
      /^replicates: found 0, expected a whole number from 1/,
      /^arms\.none\.change\.programs: .*did you mean programmes\?/,
      /^measures\.living\.outcome: found "livingStandart".*did you mean livingStandard\?/,
      /^measures\.living\.group: found "resident".*did you mean residents\?/,
      /^measures\.stay\.stream: found "hme".*\(home\); did you mean home\?/,
      /^measures\.served\.programme: found "csh".*did you mean cash\?/,
    ]) {
      expect(problems).toContainEqual(expect.stringMatching(words));
    }
  });

  it.each([
    ['a scenario that nobody has', (p: Draft) => { p.scenario = 'your-plaec'; }, /^scenario: found "your-plaec".*did you mean your-place\?/],
    ['a month beyond the run', (p: Draft) => { p.measures.living.to = '2022-01'; }, /^measures\.living\.to: found "2022-01", expected a month of the run, from 2020-01 to 2021-12/],
    ['a horizon beyond the run', (p: Draft) => { p.measures.stay.horizon = 24; }, /^measures\.stay\.horizon: found 24, expected a horizon that the first of them reach within the run/],
    ['a horizon that is none', (p: Draft) => { p.measures.stay.horizon = 7; }, /^measures\.stay\.horizon: found 7, expected one of 6, 12, 24/],
    ['a zone that nobody has', (p: Draft) => { p.measures.living.zone = 'town9'; }, /^measures\.living\.zone: found "town9", expected the id of one of the zones/],
    ['a group that the outcome lacks', (p: Draft) => { p.measures.living = { outcome: 'rentIndex', group: 'women', at: '2020-12' }; }, /^measures\.living\.group: found "women", expected a group that rentIndex has/],
    ['a measure without anything to read', (p: Draft) => { p.measures.living = { outcom: 'wish' }; }, /^measures\.living: .*an object with one of outcome, horizon, programme/],
    ['no measures', (p: Draft) => { p.measures = {}; }, /^measures: .*at least one number to read/],
    ['seven arms', (p: Draft) => { p.arms = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [id, {}])); }, /^arms: found "7 arms", expected 1 to 6 arms/],
    ['a range that falls', (p: Draft) => { p.factors['labour.separationPerMonth'].range = [0.03, 0.01]; }, /^factors\.labour\.separationPerMonth\.range: .*the lower first/],
    ['a range outside the declared one', (p: Draft) => { p.factors['labour.separationPerMonth'].range = [0.01, 3]; }, /^factors\.labour\.separationPerMonth\.range: found \[0.01,3\], expected two ends from/],
    ['factors of a range from 0', (p: Draft) => { p.factors['programmes.cash.placesPerMonth'].range = [0, 10]; }, /above 0 for a spread in factors/],
    ['a factor that nobody has', (p: Draft) => { p.factors = { 'labour.seperationPerMonth': {} }; }, /^factors\.labour\.seperationPerMonth: .*did you mean labour\.separationPerMonth\?/],
    ['a lever that breaks the scenario at one end', (p: Draft) => { p.factors = { 'programmes.cash.leakageShare': { range: [0, 0.9] } }; }, /^factors\.programmes\.cash\.leakageShare: found 0.9, expected a range over which the scenario stays whole/],
    ['a programme that may begin after its end', (p: Draft) => { p.factors = { 'programmes.cash.start': { range: [12, 30] } }; }, /^factors\.programmes\.cash\.start: found 30, expected a range over which the scenario stays whole/],
    ['a programme whose months may cross', (p: Draft) => { p.factors = { 'programmes.cash.start': { range: [12, 20] }, 'programmes.cash.end': { range: [18, 30] } }; }, /^factors\.programmes\.cash\.end\.range: found \[18,30\], expected months from 20 on/],
    ['the first month of the run as a lever', (p: Draft) => { p.factors = { 'place.start': { range: [0, 3] } }; }, /^factors\.place\.start: found/],
    ['one share of a whole as a lever', (p: Draft) => { p.factors = { 'place.urban.sectors.retail': { range: [0.1, 0.3] } }; }, /^factors\.place\.urban\.sectors\.retail: found/],
    ['factors that nothing moves', (p: Draft) => { p.design = { kind: 'seeds' }; }, /^design\.kind: found "seeds", expected a design that moves the factors/],
    ['a design with nothing to move', (p: Draft) => { delete p.factors; }, /^factors: missing, expected at least one factor/],
    ['ordinary returns as an objective', (p: Draft) => { p.measures.come = { outcome: 'ordinaryReturns', at: '2020-12', better: 'less' }; }, /^measures\.come\.better: found "less", expected nothing: how many people come/],
    ['departures as an objective', (p: Draft) => { p.measures.go = { outcome: 'irregularDepartures', at: '2020-12', better: 'less' }; }, /^measures\.go\.better: .*that people leave is no harm by itself, and that they stay no aim/],
    ['staying as an objective', (p: Draft) => { p.measures.stay = { horizon: 6, stream: 'home', column: 'stillHereShare', better: 'more' }; }, /^measures\.stay\.better: .*that they stay no aim/],
    ['arrivals as an objective', (p: Draft) => { p.measures.come = { outcome: 'arrivals', at: '2020-12', better: 'less' }; }, /^measures\.come\.better: found "less", expected nothing: how many people come/],
  ])('%s is refused', (_, change, words) => {
    const problems = problemsWith(change);
    expect(problems).toEqual([expect.stringMatching(words)]);
  });
});

describe('a horizon', () => {
  const wanted = (month: string, people: number) => (p: Draft): void => {
    p.arms = { asIs: { change: { streams: { home: { arrivals: { [month]: people } } } } } }; // beside those from January 2021 on
    p.factors = { 'labour.separationPerMonth': {} };
    p.measures = { stay: { horizon: 12, stream: 'home', column: 'sustainedShare' } };
  };

  it('is reached by the first who come, in whatever order their months are written', () => {
    expect(planWith(wanted('2020-12', 9)).measures).toHaveLength(1);
    expect(problemsWith(wanted('2020-12', 0))).toEqual([expect.stringMatching(/a horizon that the first of them reach within the run: at most 11 months/)]);
  });
});

describe('the months of a programme', () => {
  it('are levers, counted from the first month of the run', () => {
    const plan = planWith((p) => {
      p.factors = { 'programmes.cash.start': { range: [10, 18] }, 'programmes.cash.end': { range: [20, 22] } };
    });
    expect(plan.factors.map(({ role, unit, integer, byDefault }) => [role, unit, integer, byDefault])).toEqual([['lever', 'month', true, 12], ['lever', 'month', true, 23]]);
    const { start, end } = withFactors(plan.arms[0].scenario, plan.factors, [14, 21]).programmes['cash'];
    expect([start, end]).toEqual(['2021-03', '2021-10']);
    expect(withFactors(plan.arms[1].scenario, plan.factors, [14, 21])).toEqual(plan.arms[1].scenario);
  });
});

describe('what is given', () => {
  it.each([
    ['arrivals.volumeFactor', 'how many people come'],
    ['arrivals.respondingElasticity', 'how many people come'],
    ['streams.home.settlingShare', 'how many people come'],
    ['streams.home.arrivals.2020-03', 'how many people come'],
    ['streams.home.bands.forced', 'the bands of return'],
    ['arrivals.bandShiftSteps', 'force'],
    ['arrivals.credibleForceShare', 'force'],
    ['arrivals.complianceShare', 'compliance'],
    ['arrivals.spreadMonths', 'it moves dates, never the total'],
  ])('no design may move %s', (path, reason) => {
    expect(givenReason(path)).toContain(reason);
    expect(problemsWith((p) => { p.factors = { [path]: {} }; })).toEqual([expect.stringMatching(new RegExp(`^factors\\.${path}: .*${reason}`))]);
  });

  it('leaves the rest of a stream and programmes free', () => {
    expect(['streams.home.savingsUsd', 'programmes.cash.budgetUsd', 'labour.separationPerMonth'].map(givenReason)).toEqual([undefined, undefined, undefined]);
  });
});

describe('cases', () => {
  it('come with replicates outermost, then points, then arms, and the same seed in all arms of a point and replicate', () => {
    const plan = planWith();
    const cases = [...casesOf(plan)];
    expect(cases).toHaveLength(2 * 3 * 2);
    expect(cases.map(({ arm }) => arm)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]);
    expect(cases.map(({ point }) => point)).toEqual([0, 0, 1, 1, 2, 2, 0, 0, 1, 1, 2, 2]);
    expect(cases.map(({ replicate }) => replicate)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    const seeds = cases.map(({ request }) => request.seed);
    for (let pair = 0; pair < 12; pair += 2) expect(seeds[pair]).toBe(seeds[pair + 1]);
    expect(new Set(seeds).size).toBe(6);
    const laid = lay(plan);
    expect(cases.map(({ index }) => caseAt(laid, index))).toEqual(cases);
  });

  it('share the seed of their replicate over all points where points are compared with one another', () => {
    const cases = [...casesOf(planWith((p) => { p.design = { kind: 'morris', size: 2 }; }))];
    expect(cases).toHaveLength(2 * (2 * 3) * 2);
    expect(new Set(cases.map(({ request }) => request.seed)).size).toBe(2);
  });

  it('carry the values of their point, where the arm has what is moved', () => {
    const plan = planWith();
    const laid = lay(plan);
    const points = pointsOf(plan);
    const [first, second] = [caseAt(laid, 2), caseAt(laid, 3)];
    const [separation, places] = valuesAt(plan.factors, points[1] ?? []);
    expect(first.request.scenario.assumptions['labour']).toEqual({ separationPerMonth: separation });
    expect(second.request.scenario.assumptions['labour']).toEqual({ separationPerMonth: separation });
    expect(first.request.scenario.programmes['cash']?.placesPerMonth).toBe(places);
    expect(second.request.scenario.programmes).toEqual({});
    expect(separation).toBeGreaterThan(0.01);
    expect(places).toBeLessThan(1000);
  });

  it('round what only comes in whole numbers', () => {
    const { factors } = planWith((p) => { p.factors = { 'programmes.cash.delayMonths': { range: [0, 6] } }; });
    expect(valuesAt(factors, [0.26])).toEqual([2]);
  });

  it('leave a row behind, and rows make the matrices that analyses are given', () => {
    const plan = planWith((p) => { p.measures = { poor: { outcome: 'poverty', at: '2020-03' } }; });
    const laid = lay(plan);
    const result = resultWith({ poverty: { all: [0.1, 0.2, 0.3] } }, { dates: ['2020-01', '2020-02', '2020-03'], fingerprint: 'f', timing: { people: 7, personMonths: 0, bytes: 0 } });
    const row = rowOf(plan, caseAt(laid, 3), result);
    expect(row).toEqual({ index: 3, arm: 1, point: 1, replicate: 0, values: [0.3], people: 7, fingerprint: 'f' });
    expect(valuesOf(laid, [row], 0, 1)).toEqual([
      [Number.NaN, 0.3, Number.NaN],
      [Number.NaN, Number.NaN, Number.NaN],
    ]);
  });
});

describe('measures', () => {
  const dates = Array.from({ length: 12 }, (_, m) => `2020-${String(m + 1).padStart(2, '0')}`);
  const rising = dates.map((_, m) => m + 1);
  const horizons = { home: { months: [6, 12], arrived: [10, 0], stillHereShare: [0.5, Number.NaN], compositeOfThoseHere: [0.4, Number.NaN], sustainedShare: [0.25, Number.NaN] } as HorizonSeries };
  const result = resultWith(
    {
      livingStandard: { series: { residents: rising }, zones: {}, zonesResidents: {}, zonesNewcomers: {} },
      rentIndex: { series: { all: rising }, zones: { town: rising, hills: rising.map((value) => -value) } },
      population: { series: {}, zones: {}, zonesResidents: { town: rising.map(() => 3), hills: rising.map(() => 1) }, zonesNewcomers: {} },
    },
    { dates, horizons, programmes: { cash: { served: rising } as unknown as ProgrammeSeries } },
  );
  const readAs = (measure: object): number => {
    const [one] = planWith((p) => { p.measures = { one: measure }; }).measures;
    if (one === undefined) throw new Error('no measure');
    return readMeasure(one, result);
  };
  const living = { outcome: 'livingStandard', group: 'residents' };

  it.each([
    ['the mean over months', { ...living, from: '2020-07', to: '2020-12' }, 9.5],
    ['a month', { ...living, at: '2020-12' }, 12],
    ['the change over before', { ...living, at: '2020-12', before: { from: '2020-01', to: '2020-03' } }, 10],
    ['the ratio to before', { ...living, at: '2020-12', before: { from: '2020-01', to: '2020-03', as: 'ratio' } }, 6],
    ['what places have, where residents live', { outcome: 'rentIndex', group: 'residents', from: '2020-09', to: '2020-10' }, 9.5 * 0.5],
    ['a horizon', { horizon: 6, stream: 'home', column: 'sustainedShare' }, 0.25],
    ['a programme', { programme: 'cash', column: 'served', at: '2020-02' }, 2],
    ['a group in which nobody is', { ...living, group: 'returnees', at: '2020-12' }, Number.NaN],
  ])('read %s', (_, measure, value) => {
    expect(readAs(measure)).toEqual(Number.isNaN(value) ? value : expect.closeTo(value, 12));
  });

  it('read nought of a programme that an arm lacks', () => {
    const plan = planWith();
    const served = plan.measures[2];
    expect(served && readMeasure(served, resultWith({}, { dates }))).toBe(0);
  });
});
