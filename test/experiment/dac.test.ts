import { describe, expect, it } from 'vitest';
import { CRITERIA, dacReport } from '../../src/experiment/report/dac.ts';
import type { DacFigure } from '../../src/experiment/report/dacFigure.ts';
import type { OutcomeSeries, RunResult } from '../../src/model/result.ts';
import type { ProgrammeInput } from '../../src/model/scenario.ts';
import { shipped } from '../model/worlds.ts';
import { arriving, made, ofPeople, programme, steady } from '../model/outcomes/made.ts';

const COUNT = 40;
/** Most arrive in month 10; 800 dollars are spent in months 12 to 15, and serve 8. */
const CASH = { cash: programme(COUNT, [12, 16], 800, 8) };
const KEYS = ['livingStandard', 'consumptionUsdPerMonth', 'unemployment', 'outOfSchoolShare', 'wellbeing', 'rssComposite', 'rssSustained', 'resentment', 'grievance'];

const { place, programmes: shippedProgrammes } = shipped('nangarhar-2016-programmes');
/** Price year 2016, and each programme of these tests run as the shipped cash programme is. */
const scenario = { place, programmes: Object.fromEntries(['cash', 'works', 'idle', 'classrooms'].map((id) => [id, shippedProgrammes['cash'] as ProgrammeInput])) };

type Levels = Readonly<Record<string, OutcomeSeries>>;
function run(levels: Levels = {}, more: Partial<RunResult> = {}): RunResult {
  const outcomes = {
    ...Object.fromEntries(KEYS.map((key) => [key, ofPeople(COUNT, 0.5, 0.5)])),
    arrivals: arriving(COUNT, 10),
    population: ofPeople(COUNT, 400, 100),
    poverty: ofPeople(COUNT, 0.25, 0.5),
    tenureMakeshift: ofPeople(COUNT, 0, 0.1),
    leftIrregularly: ofPeople(COUNT, 2, 1),
    involuntaryImmobility: ofPeople(COUNT, 0.3, 0.6),
    ...levels,
  };
  return made(COUNT, outcomes, more);
}

const figuresOf = (key: string, result: RunResult, without = run(), alone?: Readonly<Record<string, RunResult>>): readonly DacFigure[] =>
  dacReport({ scenario, result, without, ...(alone && { alone }) }).find((heading) => heading.key === key)?.figures ?? [];
const find = (figures: readonly DacFigure[], label: string, side?: string): DacFigure[] => figures.filter((one) => one.label === label && one.side === side);

describe('the six questions', () => {
  it('are those of the OECD-DAC, each with what cannot be judged, and none with a score', () => {
    const report = dacReport({ scenario, result: run({}, { programmes: CASH }), without: run() });
    expect(report.map(({ label }) => label)).toEqual(['Relevance', 'Coherence', 'Effectiveness', 'Efficiency', 'Impact', 'Sustainability']);
    for (const heading of report) {
      expect(Object.keys(heading).sort()).toEqual(['cannotJudge', 'figures', 'key', 'label', 'question']);
      expect(heading.question).toMatch(/\?$/);
      expect(heading.cannotJudge.length).toBeGreaterThanOrEqual(2);
    }
    expect(CRITERIA).toHaveLength(6);
  });

  it('tell residents whenever they tell returnees, but for what only those who came have', () => {
    const report = dacReport({ scenario, result: run({}, { programmes: CASH }), without: run() });
    for (const { figures } of report) {
      const sided = figures.filter(({ side, label }) => side !== undefined && !label.startsWith('More adults who came'));
      expect(sided.filter(({ side }) => side === 'residents')).toHaveLength(sided.length / 2);
    }
  });

  it('find no difference where a programme changed nothing', () => {
    for (const { figures } of dacReport({ scenario, result: run({}, { programmes: CASH }), without: run() })) {
      for (const { label, difference = 0 } of figures) expect(difference, label).toBe(0);
    }
  });
});

describe('relevance', () => {
  it('holds who was served against need and target, residents and returnees apart', () => {
    const figures = figuresOf('relevance', run({}, { programmes: CASH }));
    expect(find(figures, 'Below the poverty line when spending began', 'residents')).toMatchObject([{ value: 100, date: '2016-01' }]);
    expect(find(figures, 'Below the poverty line when spending began', 'returnees')).toMatchObject([{ value: 50 }]);
    expect(find(figures, 'In the target')).toMatchObject([{ value: 16, of: 'Cash', unit: 'households' }]);
    expect(find(figures, 'Served', 'residents')).toMatchObject([{ value: 2 }]);
    expect(find(figures, 'Served', 'returnees')).toMatchObject([{ value: 6 }]);
    expect(find(figures, 'Coverage: served over the target at its largest')).toMatchObject([{ value: 0.375 }]); // residents stand beside the target
    const reasons = figures.filter(({ label }) => label.startsWith('Of the target: '));
    expect(reasons.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(16, 9);
  });

  it('tells nobody served by a programme that works on places', () => {
    const classrooms = programme(COUNT, [12, 16], 800, 0, { label: 'Classrooms', kind: 'classrooms' });
    expect(figuresOf('relevance', run({}, { programmes: { classrooms } })).filter(({ of }) => of === 'Classrooms')).toEqual([]);
  });
});

describe('coherence', () => {
  const level = (residents: number): Levels => ({ wellbeing: ofPeople(COUNT, residents, 0.5) });
  const programmes = { cash: CASH.cash, works: { ...CASH.cash, label: 'Works' } };

  it('is what both do less what each does alone', () => {
    // +0.25 together, +0.0625 and +0.125 alone: 0.0625 beyond their sum
    const alone = { cash: run(level(0.5625)), works: run(level(0.625)) };
    const figures = figuresOf('coherence', run(level(0.75), { programmes }), run(), alone).filter(({ value }) => value !== 0 && !Number.isNaN(value));
    expect(figures).toMatchObject([
      { value: 0.0625, side: 'residents', date: '2016-11', isDifference: true },
      { value: 0.0625, side: 'residents', date: '2017-11' },
      { value: 0.0625, side: 'residents', date: '2018-04' },
    ]);
  });

  it('says nothing without those runs, or of one programme', () => {
    expect(figuresOf('coherence', run({}, { programmes }))).toEqual([]);
    expect(figuresOf('coherence', run({}, { programmes }), run(), { cash: run() })).toEqual([]);
    expect(figuresOf('coherence', run({}, { programmes: CASH }), run(), { cash: run() })).toEqual([]);
  });
});

describe('effectiveness and efficiency', () => {
  const horizons = (sustainedShare: number): RunResult['horizons'] => ({
    registered: { months: [6, 12, 24, 36, 60], arrived: [100, 100, 100, 0, 0], stillHereShare: [], compositeOfThoseHere: [], sustainedShare: [0.5, sustainedShare, 0.5, Number.NaN, Number.NaN] },
  });
  const result = run({ leftIrregularly: ofPeople(COUNT, 1, 2), involuntaryImmobility: ofPeople(COUNT, 0.5, 0.6) }, { programmes: CASH, horizons: horizons(0.75) });
  const without = run({}, { horizons: horizons(0.25) });

  it('keep everybody who arrived in the denominator, and leave out what nobody has reached', () => {
    const ofAll = figuresOf('effectiveness', result, without).filter(({ of }) => of === 'registered');
    expect(ofAll.map(({ value, difference }) => [value, difference])).toEqual([
      [0.5, 0],
      [0.75, 0.5],
      [0.5, 0],
    ]);
  });

  it('tell what was spent for one more, and nothing where there is no gain', () => {
    const figures = figuresOf('efficiency', result, without);
    const gain = (after: number, more = ''): DacFigure[] => find(figures, `More adults who came with a score of a half or more, ${after} months after arrival${more}`, 'returnees');
    expect(gain(12)).toMatchObject([{ value: 50, isDifference: true }]); // 100 × (0.75 − 0.25)
    expect(gain(12, ': all that was spent, for one')).toMatchObject([{ value: 16, unit: 'US dollars of 2016' }]);
    expect(gain(24, ': all that was spent, for one')).toMatchObject([{ value: Number.NaN }]);
    expect(gain(36)).toEqual([]);
  });

  it('tell the money whole, by where it went', () => {
    const flowsUsd = { benefits: steady(-10, COUNT), offices: [-40, ...steady(0, COUNT - 1)] };
    const accounts = { 'programme.cash': { label: 'Cash', balanceUsd: [], flowsUsd } };
    const money = figuresOf('efficiency', { ...result, accounts }, without).filter(({ of }) => of === 'Cash');
    expect(Object.fromEntries(money.map(({ label, value }) => [label, value]))).toEqual({
      Budget: 850,
      'Spent, everything included': 800,
      'Spent: to people': 400,
      'Spent: offices elsewhere': 40,
      'Not spent': 50,
      'Spent for one person or household served': 100,
    });
    expect(new Set(money.map(({ unit }) => unit))).toEqual(new Set(['US dollars of 2016']));
  });

  it('tell departures averted for each side, beside who wishes to leave and cannot', () => {
    const figures = figuresOf('efficiency', result, without);
    const fewer = 'Fewer departures by the irregular way';
    expect(find(figures, `${fewer}, whole run`, 'residents')).toMatchObject([{ value: 40 }]);
    expect(find(figures, `${fewer}: all that was spent, for one`, 'residents')).toMatchObject([{ value: 20 }]);
    expect(find(figures, `${fewer}: all that was spent, for one`, 'returnees')).toMatchObject([{ value: Number.NaN }]);
    expect(figures.at(figures.findIndex(({ label }) => label.startsWith(fewer)) + 2)).toMatchObject({ side: 'residents', value: expect.closeTo(0.2, 12), isDifference: true });
  });
});

describe('impact and sustainability', () => {
  const fading = Array.from({ length: COUNT }, (_, m) => (m < 12 ? 0.5 : m < 20 ? 1 : 0.75));
  const result = run({ consumptionUsdPerMonth: ofPeople(COUNT, 0.5, fading) }, { programmes: { cash: { ...CASH.cash, runningUsdPerMonth: steady(7, COUNT) } } });
  const changed = (key: string): unknown[] => figuresOf(key, result).filter(({ difference = 0 }) => difference !== 0).map(({ date, side, difference }) => [date, side, difference]);

  it('tell the difference to the twin at the reading points', () => {
    expect(changed('impact')).toEqual([
      ['2016-11', 'returnees', 0.25],
      ['2017-11', 'returnees', 0.25],
      ['2018-04', 'returnees', 0.25],
    ]);
  });

  it('tell it in the last month of spending and a year later, with what keeping up costs', () => {
    expect(changed('sustainability')).toEqual([
      ['2016-04', 'returnees', 0.5],
      ['2017-04', 'returnees', 0.25],
    ]);
    const keep = figuresOf('sustainability', result).filter(({ of }) => of === 'Cash');
    const nobodyShare = 1 - (scenario.programmes['cash']?.afterwardsShare ?? Number.NaN);
    expect(keep).toMatchObject([{ value: 7, unit: 'US dollars of 2016 a month' }, { value: 7 * nobodyShare }]);
    expect(nobodyShare).toBeGreaterThan(0);
  });

  it('tell only what the run reaches, and nothing of money that was never spent', () => {
    const late = run({}, { programmes: { cash: programme(COUNT, [36, 40], 800, 8) } });
    expect(new Set(figuresOf('sustainability', late).map(({ date }) => date))).toEqual(new Set(['2018-04']));
    expect(figuresOf('sustainability', run({}, { programmes: { idle: programme(COUNT, [12, 16], 0, 0) } }))).toEqual([]);
  });
});
