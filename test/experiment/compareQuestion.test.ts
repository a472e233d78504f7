import { beforeAll, describe, expect, it } from 'vitest';
import { type Comparison, compare, runsOf } from '../../src/experiment/comparison/compare.ts';
import { comparisonOf } from '../../src/experiment/comparison/ofPlan.ts';
import { caseAt, lay, rowOf } from '../../src/experiment/plan/cases.ts';
import { mean, median } from '../../src/lib/statistics.ts';
import { openRun, prepare } from '../../src/model/run.ts';
import type { RunRequest, RunResult } from '../../src/model/result.ts';
import { type Draft, planWith } from './planDraft.ts';

async function simulate(request: RunRequest): Promise<RunResult> {
  const plan = prepare(request);
  const run = openRun(plan, new ArrayBuffer(plan.bytes));
  while (run.step());
  return run.result();
}

const draft = (change: (draft: Draft) => unknown = () => {}) =>
  planWith((written: Draft) => {
    written.scale = 300;
    written.months = 14;
    written.factors = {};
    written.design = { kind: 'seeds', size: 1 };
    written.measures = {
      living: { outcome: 'livingStandard', group: 'residents', from: '2020-11', to: '2021-02', better: 'more', smallest: 0.01 },
      ofWomen: { outcome: 'livingStandard', group: 'women', from: '2020-11', to: '2021-02' },
    };
    change(written);
  });

describe('what a page asks of arms', () => {
  const plan = draft();
  const assumed = draft((written) => {
    const assumptions = { attitudes: { envy: 0, workCompetition: 0 }, labour: { separationPerMonth: 0.05 } };
    written.arms = { kept: { label: 'Kept', change: { assumptions } }, none: { label: 'No programme', change: { assumptions, programmes: null } } };
  });
  const asked = { plans: [plan, assumed], judged: ['living'], watched: [{ outcome: 'livingStandard', group: 'residents' }], twins: 2, byProgramme: 'cash' };
  let found: Comparison;
  const told: number[] = [];
  beforeAll(async () => {
    found = await compare({ ...asked, simulate, progress: (done, all) => void told.push(done / all) });
  });

  it('is the comparison of the command line, in plain data', async () => {
    const laid = lay(plan);
    const rows = await Promise.all(Array.from({ length: laid.cases }, async (_, index) => rowOf(plan, caseAt(laid, index), await simulate(caseAt(laid, index).request))));
    expect(found.worlds[0]?.found).toEqual(comparisonOf(laid, rows, [plan.measures[0]]));
    expect(structuredClone(found)).toEqual(found);
    expect(found.worlds[0]?.policies.map(({ id }) => id)).toEqual(['cash', 'none']);
    expect(found.worlds[0]?.none).toBe('none');
  });

  it('tells what is not judged policy by policy', () => {
    expect(found.worlds[0]?.details.map(({ measure }) => measure.id)).toEqual(['ofWomen']);
    expect(found.worlds[0]?.details[0]?.levels[0]?.againstNone?.mean).toEqual(expect.any(Number));
  });

  it('has bands by month of each policy and of paired differences', async () => {
    const laid = lay(plan);
    const series = async (index: number) => (await simulate(caseAt(laid, index).request)).outcomes['livingStandard']?.series['residents'] ?? [];
    const [cash1 = [], none1 = [], cash2 = [], none2 = []] = await Promise.all([0, 1, 2, 3].map(series));
    const bands = found.worlds[0]?.bands;
    const last = (bands?.dates.length ?? 0) - 1;
    expect(bands).toMatchObject({ runs: 2 });
    expect(bands?.watched[0]?.policies[0]?.median[last]).toBeCloseTo(median([cash1[last], cash2[last]]), 12);
    expect(bands?.watched[0]?.differences[0]).toMatchObject({ first: 0, second: 1 });
    expect(bands?.watched[0]?.differences[0]?.median[last]).toBeCloseTo(mean([cash1[last] - none1[last], cash2[last] - none2[last]]), 12);
    expect(Math.abs(bands?.watched[0]?.differences[0]?.median[0] ?? 1)).toBe(0); // before anything has begun
  });

  it('holds other assumptions against no programme under them, and says what the assumption does by itself', () => {
    const [own, other] = found.worlds;
    const level = (world: typeof own, policy: string) => world?.found[0]?.levels.find((one) => one.policy === policy)?.mean ?? Number.NaN;
    expect(found.assumptions[0]?.[0]?.pairs[0]?.difference.mean).toBeCloseTo(level(other, 'No programme') - level(own, 'No programme'), 12);
    expect(Math.abs(found.assumptions[0]?.[0]?.pairs[0]?.difference.mean ?? 0)).toBeGreaterThan(0);
    expect(other?.found[0]?.pairs).toHaveLength(1);
  });

  it('tells winners and losers beside a placebo, and what each programme does, and counts its runs', () => {
    expect(found.worlds[0]?.twins.map(({ second }) => second)).toContain('Placebo');
    const [effects] = found.worlds[0]?.byProgramme ?? [];
    expect(effects?.programmes.map(({ programme }) => programme)).toEqual(['cash']);
    expect(effects?.whole.mean).toBeCloseTo(found.worlds[0]?.found[0]?.pairs[0]?.difference.mean ?? 0, 12);
    expect(found.runs).toBe(runsOf(asked));
    expect(told.at(-1)).toBe(1);
    expect(told).toHaveLength(found.runs + 1);
  });
});
