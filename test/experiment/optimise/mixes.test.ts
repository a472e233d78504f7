import { describe, expect, it } from 'vitest';
import { optimiseProblems } from '../../../src/experiment/optimise/check.ts';
import { familiarMixes, purseOf, withinBudget } from '../../../src/experiment/optimise/mixes.ts';
import { optimise } from '../../../src/experiment/optimise/optimise.ts';
import { type MixRun, mixRuns, type ReadMix } from '../../../src/experiment/optimise/runs.ts';
import type { Plan } from '../../../src/experiment/plan/plan.ts';
import { problemText } from '../../../src/scenario/problem.ts';
import { type Draft, planWith, problemsWith } from '../planDraft.ts';

const PROGRAMMES = {
  grants: { kind: 'businessGrant', label: 'Grants', start: '2021-01', end: '2021-12', budgetUsd: 300_000, target: { origins: ['returnee'] } },
  classrooms: { kind: 'classrooms', label: 'Classrooms', start: '2021-01', end: '2021-12', budgetUsd: 200_000, target: { origins: [] } },
};
const living = { outcome: 'livingStandard', from: '2021-07', to: '2021-12', better: 'more', smallest: 0.01 };

function mixDraft(draft: Draft): void {
  draft.arms = { all: { change: { programmes: PROGRAMMES } } };
  draft.factors = { 'programmes.cash.budgetUsd': { range: [0, 1_000_000] }, 'programmes.grants.budgetUsd': { range: [50_000, 1_000_000], spread: 'log' } };
  draft.design = { kind: 'latinHypercube', size: 8 };
  draft.measures = { one: { ...living, group: 'returnees' }, other: { ...living, group: 'residents' } };
}
const planOf = (change: (draft: Draft) => unknown = () => {}): Plan =>
  planWith((draft) => {
    mixDraft(draft);
    change(draft);
  });
const told = (change: (draft: Draft) => unknown, budgetUsd = 900_000): string[] => optimiseProblems(planOf(change), budgetUsd).map(problemText);

describe('a budget', () => {
  const { factors, arms } = planOf();
  const purse = purseOf(arms[0].scenario, factors, 700_000);

  it('counts what no lever moves, and is kept by every mix', () => {
    expect(purse).toEqual({ budgetUsd: 700_000, fixedUsd: 200_000 });
    expect(withinBudget(factors, [100_000, 200_000], purse)).toEqual([100_000, 200_000]);
    const [cash, grants] = withinBudget(factors, [1_000_000, 950_000], purse);
    expect(cash + grants).toBeLessThanOrEqual(500_000);
    expect(cash + grants).toBeGreaterThanOrEqual(499_998);
    expect((grants - 50_000) / cash).toBeCloseTo(0.9, 4); // scaled alike, above the lower ends
  });

  it('has mixes that everybody thinks of first', () => {
    expect(familiarMixes(factors, purse)).toEqual([
      { name: 'As the scenario has it', values: [expect.closeTo(276_923, 0), expect.closeTo(223_076, -1)] },
      { name: 'Even split', values: [225_000, 275_000] },
      { name: 'All to cash', values: [450_000, 50_000] },
      { name: 'All to grants', values: [0, 500_000] },
    ]);
  });
});

describe('what is refused', () => {
  it('are levers on who comes, by the plan and by the search itself', () => {
    for (const [path, reason] of [['streams.home.arrivals.2021-01', 'how many people come'], ['arrivals.complianceShare', 'compliance is given'], ['arrivals.credibleForceShare', 'force is given'], ['streams.home.bands.forced', 'the bands of return are given']]) {
      expect(problemsWith((draft) => { mixDraft(draft); draft.factors[path] = {}; }).join()).toContain(reason);
      const plan = planOf();
      const smuggled: Plan = { ...plan, factors: [...plan.factors, { ...plan.factors[0], path }] };
      expect(optimiseProblems(smuggled, 900_000).map(problemText).join()).toContain(reason);
    }
    // nor who comes: a search over a stream, or over the place, is none over means
    for (const path of ['streams.home.disabledShare', 'place.householdSizePeople']) {
      expect(told((draft) => { draft.factors[path] = { range: path.startsWith('place') ? [4, 6] : [0, 0.2] }; })).toEqual([expect.stringContaining(`factors.${path}: found "${path}", expected a means of a programme; the place, and who comes to it, are given`)]);
    }
    const leave = { kind: 'leaveToRemain', label: 'Leave', start: '2021-01', end: '2021-12', budgetUsd: 1000, target: { origins: ['returnee'] } };
    const remain = (draft: Draft) => {
      draft.arms.all.change.programmes = { ...PROGRAMMES, leave };
      draft.factors['programmes.leave.budgetUsd'] = { range: [0, 1000] };
    };
    expect(told(remain)).toEqual([expect.stringMatching(/^factors\.programmes\.leave\.budgetUsd: .*it moves how many come: that is an arm, never searched/)]);
  });

  it('is how many come as an objective', () => {
    expect(problemsWith((draft) => { mixDraft(draft); draft.measures.one.outcome = 'population'; }).join()).toMatch(/neither more nor fewer is better/);
    const plan = planOf();
    const [one, ...others] = plan.measures;
    const smuggled: Plan = { ...plan, measures: [{ ...one, reading: { kind: 'outcome', outcome: 'arrivals', group: 'all', over: { from: '2021-01', to: '2021-12' } } }, ...others] };
    expect(optimiseProblems(smuggled, 900_000).map(problemText)).toEqual([expect.stringMatching(/^measures\.one\.better: .*never an objective/)]);
  });

  it('is what cannot be searched, with the remedy', () => {
    expect(told(() => {})).toEqual([]);
    expect(told(() => {}, 100_000)).toEqual(['--budget: found 100000, expected USD 250,000 or more: the lower ends of the levers and the budgets that none of them moves']);
    expect(told((draft) => { draft.arms.two = {}; })).toEqual([expect.stringMatching(/^arms: found "2 arms", expected one/)]);
    expect(told((draft) => { delete draft.measures.other; draft.measures.one.smallest = 0; draft.replicates = 1; draft.design = { kind: 'morris', size: 2 }; }).map((line) => line.split(':')[0])).toEqual(['measures', 'measures.one.smallest', 'design', 'replicates']);
  });
});

/** A made model: returnees gain by cash, residents by grants, both with diminishing returns; luck of the seed shifts all alike. */
const made = () => {
  const asked: MixRun[] = [];
  const read: ReadMix = async (run) => {
    asked.push(run);
    const { cash, grants } = run.request.scenario.programmes;
    const luck = [...run.request.seed].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 7;
    return { values: [Math.sqrt(cash.budgetUsd / 1e6) + luck, Math.sqrt(grants.budgetUsd / 1e6) - luck], spentUsd: cash.budgetUsd + grants.budgetUsd };
  };
  return { asked, read };
};

describe('the best mixes', () => {
  const plan = planOf();
  const settings = { plan, budgetUsd: 900_000, evaluations: 160, fresh: 4 };

  it('keep the budget, are spread along the front, and beat what spends less', async () => {
    const { asked, read } = made();
    const found = await optimise({ ...settings, read });
    for (const { request } of asked) {
      const budgets = Object.values(request.scenario.programmes).map(({ budgetUsd }) => budgetUsd);
      expect(budgets.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(900_000);
    }
    const front = found.mixes.filter(({ onFront }) => onFront);
    expect(front.length).toBeGreaterThan(8);
    for (const { budgetUsd } of front) expect(budgetUsd).toBeGreaterThan(850_000);
    expect(found.mixes.filter(({ familiar }) => familiar).map(({ name }) => name)).toHaveLength(4);
    const [ends] = found.tradeOffs;
    expect([ends.from, ends.to]).toEqual([expect.stringMatching(/All to grants/), expect.stringMatching(/All to cash|Mix 1/)]);
    expect(ends.loss.estimate).toBeCloseTo(Math.sqrt(0.7) - Math.sqrt(0.05), 1);
    expect(found.says[1]).toMatch(/^Each further 0\.01 of .* costs 0\.00\d+ of .*It is dearest from/);
  });

  it('are told from seeds that the search has not seen, the same for all', async () => {
    const { asked, read } = made();
    const found = await optimise({ ...settings, read });
    const seeds = (fresh: boolean) => new Set(asked.map(({ request }) => request.seed).filter((seed) => seed.includes('fresh') === fresh));
    expect([seeds(false).size, seeds(true).size]).toEqual([2, 4]);
    expect(asked.filter(({ request }) => request.seed.includes('fresh'))).toHaveLength(found.mixes.length * 4);
    for (const { figures } of found.mixes) expect(figures[0].high - figures[0].low).toBeGreaterThan(0);
  });

  it('are the same again, and no mix is run twice', async () => {
    const { asked, read } = made();
    const found = await optimise({ ...settings, read });
    expect(new Set(asked.map(({ key }) => key)).size).toBe(asked.length);
    expect(await optimise({ ...settings, read: made().read })).toEqual(found);
  });

  it('leave out whose figures nobody has', async () => {
    const { read } = made();
    const found = await optimise({ ...settings, read: async (run) => (run.request.scenario.programmes['cash'].budgetUsd < 100_000 ? { values: [Number.NaN, 1], spentUsd: 0 } : read(run)) });
    for (const { values } of found.mixes) expect(values[0]).toBeGreaterThanOrEqual(100_000);
  });
});

describe('the runs of a mix', () => {
  it('share their luck, their past, and the draws of what is not known', () => {
    const plan = planOf((draft) => { draft.factors['labour.separationPerMonth'] = { range: [0.01, 0.03] }; });
    const run = mixRuns(plan, 'replicate', 2);
    const separation = ({ request }: MixRun): number => request.scenario.assumptions['labour']['separationPerMonth'];
    const [a, b] = [run([0, 50_000], 0), run([500_000, 60_000], 0)];
    expect([a.request.seed, a.request.commonUntil, separation(a)]).toEqual([b.request.seed, '2021-01', separation(b)]);
    expect(separation(run([0, 50_000], 1))).not.toBe(separation(a));
    expect(b.request.scenario.programmes['cash'].budgetUsd).toBe(500_000);
  });

  it('may begin in another month: the past that they share ends where the first of them may begin', () => {
    const plan = planOf((draft) => { draft.factors['programmes.cash.start'] = { range: [10, 20] }; });
    const { request } = mixRuns(plan, 'replicate', 2)([0, 50_000, 15], 0);
    expect([request.scenario.programmes['cash'].start, request.commonUntil]).toEqual(['2021-04', '2020-11']);
  });
});
