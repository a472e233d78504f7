import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/cli/compareText.ts';
import { BEFORE, forCompare, onOffer } from '../../src/experiment/comparison/offers.ts';
import { comparisonOf } from '../../src/experiment/comparison/ofPlan.ts';
import { lay } from '../../src/experiment/plan/cases.ts';
import { ruleProblems } from '../../src/experiment/plan/futures.ts';
import type { Plan, Row } from '../../src/experiment/plan/plan.ts';
import { readPlan } from '../../src/experiment/plan/read.ts';
import { problemText } from '../../src/scenario/problem.ts';
import { findShipped, SHIPPED } from '../../src/scenario/shipped.ts';
import { type Draft, planWith, writtenWith } from './planDraft.ts';

const NO_ENVY = { assumptions: { attitudes: { envy: 0 } } };
const FIND = { find: findShipped, names: Object.keys(SHIPPED) };

function offered(change: (draft: Draft) => unknown): { readonly plan: Plan; readonly policies: readonly string[]; readonly because?: string } {
  const { written, ...added } = forCompare(writtenWith(change), planWith(change), FIND);
  const plan = readPlan(written, FIND);
  if ('problems' in plan) throw new Error(plan.problems.map(problemText).join('\n'));
  return { plan, ...added };
}

const cashAlone = (draft: Draft): void => {
  draft.arms = { cash: { label: 'Cash' } };
};

describe('what is always on offer', () => {
  it('is no programme, and leave to remain for all who would be made to return, as long as the run lasts', () => {
    const { plan, policies } = offered(cashAlone);
    expect(policies).toEqual(['none', 'leaveToRemain']);
    expect(plan.arms.map(({ id }) => id)).toEqual(['cash', 'none', 'leaveToRemain']);
    const [, none, leave] = plan.arms;
    expect(none.scenario.programmes).toEqual({});
    expect(Object.values(leave.scenario.programmes)).toMatchObject([
      { kind: 'leaveToRemain', start: '2021-01', end: '2021-12', outreachPerMonth: 1, trustShare: 1, target: { bands: ['pressured', 'obliged', 'forced'], origins: ['returnee'] } },
    ]);
    // 3,000 people at USD 40, and room to spare; 800 people in the fullest month are 167 households
    expect(leave.scenario.programmes['leaveToRemain'].budgetUsd).toBeGreaterThan(3_000 * 40 * 1.3);
    expect(leave.scenario.programmes['leaveToRemain'].placesPerMonth).toBe(Math.ceil((2 * 800) / 4.8 + 4 * 100));
    expect(lay(plan).pasts).toEqual(['2021-01', '2021-01', '2021-01']);
  });

  it('lets people remain from the first month of arrivals on, however late the other arms begin, which share their own past', () => {
    const { plan } = offered((draft) => {
      cashAlone(draft);
      draft.arms.cash.change = { programmes: { cash: { start: '2021-09' } } };
    });
    expect(plan.arms[2].scenario.programmes['leaveToRemain'].start).toBe('2021-01');
    expect(lay(plan).pasts).toEqual(['2021-01', '2021-01', '2021-01']); // 12 months twice, or 20 months once
    const late = offered((draft) => {
      cashAlone(draft);
      draft.arms.cash.change = { programmes: { cash: { start: '2022-09', end: '2022-12' } } };
      draft.months = 60;
    });
    expect(late.plan.arms[2].scenario.programmes['leaveToRemain'].start).toBe('2021-01');
    expect(lay(late.plan).pasts).toEqual(['2022-09', '2022-09', undefined]);
  });

  it('is no programme alone where nobody comes within the run', () => {
    const { policies } = offered((draft) => {
      cashAlone(draft);
      draft.arms.cash.change = { arrivals: { volumeFactor: 0 } };
    });
    expect(policies).toEqual(['none']);
    const ended = offered((draft) => {
      cashAlone(draft);
      draft.months = 12; // they come from the 13th on
      draft.measures = { living: draft.measures.living };
    });
    expect(ended.policies).toEqual(['none']);
  });

  it('is not added twice, by whatever name the plan has it', () => {
    const { plan, policies } = offered((draft) => {
      draft.arms = { cash: {}, nothing: { change: { programmes: null } } };
    });
    expect(policies).toEqual(['leaveToRemain']);
    expect(onOffer(plan)).toEqual({ none: 'nothing', leave: 'leaveToRemain' });
  });

  it('is on offer under each rival rule, beside six policies', () => {
    const { plan, because } = offered((draft) => {
      draft.arms = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].flatMap((id) => [[id, {}], [`${id}--noEnvy`, { change: NO_ENVY }]]));
    });
    expect(because).toBeUndefined();
    expect(plan.arms).toHaveLength(16);
    expect(ruleProblems({ plan })).toEqual([]);
    expect(plan.arms.find(({ id }) => id === 'none--noEnvy')?.scenario).toMatchObject({ programmes: {}, assumptions: { attitudes: { envy: 0 } } });
  });

  it('is left to the plan where arms differ in more than programmes: what then is no programme?', () => {
    const { policies, because } = offered((draft) => {
      draft.arms.fewer = { change: { arrivals: { volumeFactor: 0.5 } } };
      delete draft.arms.none;
    });
    expect(policies).toEqual([]);
    expect(because).toMatch(/^arms differ in more than programmes: write the arms none and leaveToRemain/);
  });

  it('comes with the place of the year before anybody comes, for outcomes alone', () => {
    const { plan } = offered(cashAlone);
    expect(plan.measures.map(({ id }) => id)).toEqual(['living', 'stay', 'served', `living${BEFORE}`]);
    expect(plan.measures[3]).toMatchObject({ better: 'neither', smallest: 0, reading: { outcome: 'livingStandard', group: 'residents', over: { from: '2020-01', to: '2020-12' } } });
  });
});

const { plan } = offered((draft) => {
  draft.arms = { cash: { label: 'Cash' }, 'cash--noEnvy': { label: 'Cash', change: NO_ENVY } };
  draft.design.size = 60;
  draft.measures.living.label = 'Living of residents';
});
const laid = lay(plan);
const idOf = (arm: number): string => plan.arms[arm].id;
const wobble = (k: number): number => ((k * 7_919) % 101) / 101 - 0.5;

/** Cash helps by 0.05 where work lasts and harms by as much where it does not; leave to remain helps by 0.03 throughout; luck moves all arms of a seed alike, and each a little by itself. */
function figureAt(index: number, hold: readonly string[]): number {
  const arm = index % plan.arms.length;
  const cell = Math.floor(index / plan.arms.length);
  const separation = 0.01 + 0.02 * laid.points[cell % 60][0];
  const [policy] = idOf(arm).split('--');
  const works = hold.length === 0 || hold.some((end) => idOf(arm).endsWith(end));
  const helps = policy === 'cash' && works ? (separation > 0.02 ? -0.05 : 0.05) : policy === 'leaveToRemain' ? 0.03 : 0;
  return 0.9 + helps + 0.2 * wobble(cell) + 0.002 * wobble(index + 3);
}
const rowsWith = (hold: readonly string[] = []): Row[] =>
  Array.from({ length: laid.cases }, (_, index) => {
    const value = figureAt(index, hold);
    const place = Math.floor(index / plan.arms.length);
    return { index, arm: index % plan.arms.length, point: place % 60, replicate: Math.floor(place / 60), values: [value, 0, 0, 1], people: 1, fingerprint: '' };
  });

describe('a comparison', () => {
  const [found] = comparisonOf(laid, rowsWith(), [plan.measures[0]]);
  const pairOf = (first: string, second: string) => found.pairs.find((pair) => pair.first === first && pair.second === second);

  it('has all pairs of policies, over points and rules', () => {
    expect(found.pairs.map(({ first, second }) => `${first} · ${second}`)).toEqual([
      'Cash · No programme',
      'Cash · Staying, with leave to remain',
      'No programme · Staying, with leave to remain',
    ]);
    expect(found.pairs.every(({ futures }) => futures === 120)).toBe(true);
  });

  it('finds a lead that holds in all futures, and says in how many', () => {
    const pair = pairOf('No programme', 'Staying, with leave to remain');
    expect(pair?.verdict).toMatchObject({ kind: 'leads', who: 'second', second: 120 });
    expect(pair?.difference.mean).toBeCloseTo(-0.03, 3);
    expect(pair?.says).toBe('Staying, with leave to remain leads No programme on living of residents in 100 of 100 futures (120 of 120 tried), under each of 2 rules of behaviour.');
  });

  it('turns a measure of which less is better, and leaves the difference as it is', () => {
    const less = { ...plan.measures[0], better: 'less' } as const;
    const { verdict, difference } = comparisonOf({ ...laid, plan: { ...plan, measures: [less, ...plan.measures.slice(1)] } }, rowsWith(), [less])[0].pairs[2];
    expect(verdict).toMatchObject({ kind: 'leads', who: 'first' }); // no programme, which has 0.03 less
    expect(difference.mean).toBeCloseTo(-0.03, 3);
  });

  it('keeps luck and the spread over futures apart, and tells what pairing saved', () => {
    const pair = pairOf('Cash', 'No programme');
    const { luck, futures, mean } = pair?.difference ?? { luck: { low: 0, high: 0 }, futures: { low: 0, high: 0 }, mean: 9 };
    expect(luck.high - luck.low).toBeLessThan(0.002);
    expect(futures.high - futures.low).toBeGreaterThan(0.09);
    expect(Math.abs(mean)).toBeLessThan(0.01);
    expect(pair?.saved).toBeGreaterThan(100); // of 0.2 that is shared, against 0.002 that is not
  });

  it('says what reverses a finding, in the words of what was varied', () => {
    expect(pairOf('Cash', 'No programme')?.verdict.kind).toBe('open');
    const mostly = rowsWith(['nobody']).map((row) => (idOf(row.arm).startsWith('cash') ? { ...row, values: [row.values[0] + (laid.points[row.point][0] < 0.65 ? 0.05 : -0.05), 0, 0, 1] } : row));
    const [pair] = comparisonOf(laid, mostly, [plan.measures[0]])[0].pairs;
    expect(pair.verdict).toMatchObject({ kind: 'open', first: 78, second: 42 });
    expect(pair.reversedBy?.says).toMatch(/^Cash is not clearly ahead of No programme \(Living of residents\) in 100 of 100 futures in which separation \(labour\) is above 0\.02\d+ per month/);
    expect(pairOf('No programme', 'Staying, with leave to remain')?.reversedBy?.says).toMatch(/in none of the 120 futures tried: nothing that was varied reverses it\.$/);
  });

  it('counts a difference below the smallest that matters as reversed', () => {
    const little = rowsWith(['nobody']).map((row) => (idOf(row.arm).startsWith('cash') ? { ...row, values: [row.values[0] + (laid.points[row.point][0] < 0.65 ? 0.05 : 0.004), 0, 0, 1] } : row));
    const [pair] = comparisonOf(laid, little, [plan.measures[0]])[0].pairs;
    expect(pair.verdict).toMatchObject({ first: 78, second: 0 });
    expect(pair.reversedBy?.says).toMatch(/^Cash is not clearly ahead of No programme \(Living of residents\) in 100 of 100 futures in which separation/);
  });

  it('is not told by one rule alone', () => {
    const helps = rowsWith(['nobody']).map((row) => (idOf(row.arm) === 'cash' ? { ...row, values: [row.values[0] + 0.05, 0, 0, 1] } : row));
    const { verdict, says } = comparisonOf(laid, helps, [plan.measures[0]])[0].pairs[0];
    expect(verdict.kind).not.toBe('leads');
    expect(says).toMatch(/No majority of the rules of behaviour agrees: under “as the model has it” Cash leads, under “noEnvy” neither leads\.$/);
  });

  it('sets every arm against no programme, and against the place before the arrivals, apart', () => {
    const [cash, none, leave] = found.levels;
    expect(none.againstNone).toBeUndefined();
    expect(leave.againstNone?.mean).toBeCloseTo(0.03, 3);
    expect([cash.before, none.before]).toEqual([1, 1]);
  });

  it('says where figures are of other people, because some need not come; residents are the same', () => {
    const others = (measure: Plan['measures'][number]) => comparisonOf(laid, rowsWith(), [measure])[0].pairs.map(({ otherPeople }) => otherPeople);
    expect(others(plan.measures[0])).toEqual([false, false, false]);
    expect(others(plan.measures[1])).toEqual([false, true, true]);
    expect(comparisonOf(laid, rowsWith(), [plan.measures[1]])[0].pairs[1].says).toMatch(/These are figures of other people: some need not come\.$/);
  });

  it('leaves out, and counts, futures without a figure', () => {
    const rows = rowsWith().map((row) => (row.point === 7 && row.replicate === 0 ? { ...row, values: [Number.NaN, 0, 0, 1] } : row));
    expect(comparisonOf(laid, rows, [plan.measures[0]])[0].pairs[0]).toMatchObject({ futures: 118, withoutFigure: 2 });
  });

  it('asks for nine futures in ten, or as many as the user wishes', () => {
    const some = rowsWith().map((row) => (idOf(row.arm).startsWith('leave') && row.point < 12 ? { ...row, values: [row.values[0] - 0.03, 0, 0, 1] } : row));
    const of = (share: number) => comparisonOf(laid, some, [plan.measures[0]], { share })[0].pairs[2].verdict.kind;
    expect([of(0.9), of(0.8)]).toEqual(['noWorse', 'leads']);
  });

  it('is told with what was added, what it does not say, and no number where there is none', () => {
    const text = compareText(laid, { found: comparisonOf(laid, rowsWith(), [plan.measures[0]]), twins: [] }, { policies: ['none', 'leaveToRemain'] });
    expect(text).toMatch(/Always on offer, and added: No programme; Staying, with leave to remain\./);
    expect(text).toMatch(/Pairing on the same luck: 2 replicates tell as much as [\d,]+ unpaired ones where it saves least/);
    expect(text).toMatch(/before the arrivals +since then +against no programme/);
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
    expect(text).not.toMatch(/safe number|threat|wave|flood/i);
  });
});

describe('luck', () => {
  /** Differences of Cash and No programme: `mean` and a part of the replicate that goes up and down, alike at all points. */
  const rowsOf = (of: ReturnType<typeof lay>, mean: number, swing: number): Row[] =>
    Array.from({ length: of.cases }, (_, index) => {
      const arms = of.plan.arms.length;
      const replicate = Math.floor(index / (arms * of.points.length));
      const value = index % arms === 0 ? mean + (replicate % 2 === 0 ? swing : -swing) : 0;
      return { index, arm: index % arms, point: Math.floor(index / arms) % of.points.length, replicate, values: [value, 0, 0], people: 1, fingerprint: '' };
    });
  const laidWith = (change: (draft: Draft) => void) =>
    lay(planWith((draft) => {
      draft.arms.leave = { change: { programmes: null } };
      draft.replicates = 20;
      change(draft);
    }));
  const ERROR = 0.01 / Math.sqrt(19); // standard error of a mean of 20 that swing by 0.01

  it('is counted for all pairs of a measure together: what one pair of three shows at 95 % is not yet a lead', () => {
    const alone = laidWith((draft) => {
      delete draft.factors;
      draft.design = { kind: 'seeds' };
    });
    // t of 19 degrees of freedom: 2.093 at 95 %, 2.625 at 1 − 0.05 / 3 (Student)
    const of = (times: number) => comparisonOf(alone, rowsOf(alone, 0.01 + times * ERROR, 0.01), [alone.plan.measures[0]])[0].pairs[0].verdict.kind;
    expect([of(2.5), of(2.75)]).toEqual(['noWorse', 'leads']);
  });

  it('does not average out over points that share their seeds', () => {
    const shared = laidWith((draft) => {
      draft.design = { kind: 'morris', size: 4 };
    });
    const { luck } = comparisonOf(shared, rowsOf(shared, 0.05, 0.01), [shared.plan.measures[0]])[0].pairs[0].difference;
    expect((luck.high - luck.low) / 2).toBeCloseTo(2.093 * ERROR, 4);
  });
});
