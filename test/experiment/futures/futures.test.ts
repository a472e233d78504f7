import { describe, expect, it } from 'vitest';
import { AS_IT_IS, futuresPlan, measureId } from '../../../src/experiment/futures/plan.ts';
import { readFutures } from '../../../src/experiment/futures/read.ts';
import { runPlan } from '../../../src/experiment/futures/run.ts';
import { givenReason } from '../../../src/experiment/plan/factors.ts';
import type { Plan } from '../../../src/experiment/plan/plan.ts';
import { readPlan } from '../../../src/experiment/plan/read.ts';
import { correlationInterval, rankFactors } from '../../../src/experiment/sensitivity/ofFutures.ts';
import { type Simulate, shippedScenario } from '../../../src/experiment/simulate.ts';
import { LINE_OUTCOMES } from '../../../src/experiment/stress/lines.ts';
import { noAim } from '../../../src/experiment/plan/aims.ts';
import { openRun, prepare } from '../../../src/model/run.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { problemText } from '../../../src/scenario/problem.ts';
import { findShipped } from '../../../src/scenario/shipped.ts';
import { resultWith } from '../made.ts';

const OPTIONS = { points: 60, replicates: 1, scale: 200, months: 24 };

function planOf(name: string, scenario: Scenario = shippedScenario(name), more: Partial<typeof OPTIONS> = {}): Plan {
  const plan = readPlan(futuresPlan(scenario, { name, ...OPTIONS, ...more }), { find: findShipped });
  if ('problems' in plan) throw new Error(plan.problems.map(problemText).join('\n'));
  return plan;
}

/** Made: living standards of residents fall with need alone, and rise with the money of cash where it runs. */
const made: Simulate = async ({ scenario }) => {
  const need = scenario.assumptions['labour']?.['squareNeed'] ?? 0;
  const money = scenario.programmes['cash']?.budgetUsd ?? 0;
  const months = Array.from({ length: 24 }, (_, m) => m);
  const living = months.map(() => 1 - need / 20 + money / 1e7);
  const all = Object.fromEntries(LINE_OUTCOMES.map((key) => [key, { residents: months.map(() => 0), returnees: months.map(() => Number.NaN) }]));
  return resultWith({ ...all, livingStandard: { residents: living, returnees: months.map(() => Number.NaN) } }, { dates: months.map((m) => `${2020 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`) });
};

describe('the futures of a scenario', () => {
  it('move what is not known, and the money and dates of its programmes; nothing of who comes, with the programmes and without', () => {
    const plan = planOf('your-place');
    expect(plan.arms.map(({ id }) => id)).toEqual([AS_IT_IS, 'none']);
    expect(plan.arms[1]?.scenario.programmes).toEqual({});
    expect(plan.factors.filter(({ role }) => role === 'freeParameter').map(({ path }) => path)).toContain('settlement.kin');
    expect(plan.factors.filter(({ role }) => role === 'lever').map(({ path }) => path)).toEqual(['programmes.cash.budgetUsd', 'programmes.cash.start']);
    expect(plan.factors.filter(({ path }) => givenReason(path) !== undefined)).toEqual([]);
    expect(plan.measures.filter(({ reading }) => reading.kind === 'outcome' && noAim(reading.outcome) !== undefined)).toEqual([]);
  });

  it('are a plan for every scenario that is shipped with arrivals, also where a programme begins late', () => {
    for (const name of ['nangarhar-2016', 'nangarhar-2016-programmes', 'gambia-2017']) expect(planOf(name).factors.length).toBeGreaterThan(5);
    expect(planOf('nangarhar-2016').arms).toHaveLength(1);
    const place = shippedScenario('your-place');
    const late = { ...place, programmes: { cash: { ...place.programmes['cash'], start: '2021-11', end: '2021-12' } } };
    expect(Object.keys(futuresPlan(late as Scenario, { name: 'late', ...OPTIONS })['factors'] as object)).not.toContain('programmes.cash.start');
  });

  it('are run once, and read by any line: where the plan fails, which arm has less to regret, and what moves the figure', async () => {
    let runs = 0;
    const counted: Simulate = (request) => {
      runs++;
      return made(request);
    };
    const { plan, rows } = await runPlan({ simulate: counted, plan: planOf('your-place') });
    expect(runs).toBe(120);
    const read = readFutures({ plan, rows, measure: measureId('livingStandard', 'residents'), worseThan: 0.92, smallest: 0.001 });
    const [box] = read.discovered.found.boxes;
    expect(box?.bounds.map(({ name }) => name)).toEqual(['labour.squareNeed']);
    expect(box?.density).toBeGreaterThan(0.8);
    expect(read.assessed?.found.choices.byMostRegret).toEqual(['As it is']);
    expect(read.assessed?.found.standings.find(({ policy }) => policy === 'As it is')?.mostRegret).toBe(0);
    const path = (place: number | undefined): string => plan.factors[place ?? -1]?.path ?? '';
    expect(path(read.ranked[0]?.factor)).toBe('labour.squareNeed');
    expect(read.ranked[0]).toMatchObject({ told: 'moves' });
    expect(read.ranked[0]?.correlation).toBeLessThan(-0.9);
    expect(path(read.rankedDifference?.[0]?.factor)).toBe('programmes.cash.budgetUsd');
    const other = readFutures({ plan, rows, measure: measureId('livingStandard', 'residents'), worseThan: 0.1, smallest: 0.001 });
    expect(other.discovered.found.harmed).toBe(0);
    expect(runs).toBe(120);
  });

  it('in which nobody of a group was there are left out, and arms are not compared by it', async () => {
    const table = await runPlan({ simulate: made, plan: planOf('your-place', undefined, { points: 3 }) });
    const read = readFutures({ ...table, measure: measureId('livingStandard', 'returnees'), worseThan: 0.9, smallest: 0 });
    expect(read.discovered.withoutFigure).toBe(3);
    expect(read.assessed).toBeUndefined();
    expect(() => readFutures({ ...table, measure: 'nothing', worseThan: 0, smallest: 0 })).toThrow('found nothing');
  });

  it('of a real run have a figure for each line that can be drawn; feelings that one side alone has are of that side', { timeout: 120_000 }, async () => {
    const simulate: Simulate = async (request) => {
      const prepared = prepare(request);
      const run = openRun(prepared, new ArrayBuffer(prepared.bytes));
      while (run.step());
      return run.result();
    };
    const { plan, rows } = await runPlan({ simulate, plan: planOf('your-place', undefined, { points: 1, months: 30, scale: 20 }) });
    const missing = (group: string): string[] => plan.measures.flatMap(({ id }, m) => (id.endsWith(group) && Number.isNaN(rows[0]?.values[m]) ? [id] : []));
    expect(missing('-residents')).toEqual([]);
    expect(missing('-returnees')).toEqual([]);
    const ids = plan.measures.map(({ id }) => id);
    expect(ids.filter((id) => /^(resentment|grievance)-/.test(id))).toEqual(['resentment-residents', 'grievance-returnees']);
  });
});

describe('the ranking of factors', () => {
  it('holds 95 of 100 truths for one factor, and is wider where many are looked at', () => {
    // Fisher's z of 0.5 at 103 cases: 0.5493 ± 1.96 √((1 + 0.125) / 100) = 0.3414 … 0.7572, back by the hyperbolic tangent.
    const one = correlationInterval(0.5, 103, 1);
    expect(one.low).toBeCloseTo(0.3287, 3);
    expect(one.high).toBeCloseTo(0.6394, 3);
    expect(correlationInterval(0.5, 103, 10).low).toBeLessThan(one.low);
    expect(correlationInterval(1, 50, 3)).toEqual({ low: 1, high: 1 });
  });

  it('leaves out futures without a figure, and says when it cannot tell', () => {
    const points = Array.from({ length: 200 }, (_, k) => [k, (k * 73) % 200, 1]);
    const ranked = rankFactors(points, points.map(([x = 0]) => (x === 7 ? Number.NaN : -x)));
    expect(ranked.map(({ factor }) => factor)).toEqual([0, 1, 2]);
    expect(ranked[0]?.correlation).toBeCloseTo(-1);
    expect(ranked[2]).toMatchObject({ correlation: Number.NaN, told: 'not told' });
    expect(rankFactors(points.slice(0, 8), [1, 5, 2, 4, 3, 6, 1, 2]).map(({ told }) => told)).toEqual(['not told', 'not told', 'not told']);
  });
});
