import { describe, expect, it } from 'vitest';
import { forCompare } from '../../src/experiment/comparison/offers.ts';
import { pastsOf } from '../../src/experiment/plan/common.ts';
import { readPlan } from '../../src/experiment/plan/read.ts';
import { openRun, prepare as planRun } from '../../src/model/run.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { findShipped, SHIPPED } from '../../src/scenario/shipped.ts';
import { apart, movedAssumptions } from '../../src/ui/compare/alike.ts';
import { windowsOf } from '../../src/ui/compare/catalogue.ts';
import { forked } from '../../src/ui/compare/fork.ts';
import { PLACE_FILE, type Prepared, prepare, type Wish } from '../../src/ui/compare/plan.ts';
import { paceAfter, RULES, secondsOf, sureOf } from '../../src/ui/compare/sure.ts';
import { savedScenario } from '../../src/ui/controls/savedScenario.ts';

const loaded = loadScenario(SHIPPED['your-place'], { find: findShipped, names: Object.keys(SHIPPED) });
if ('problems' in loaded) throw new Error('your-place');
const open = loaded.scenario;
const assuming = (scenario: Scenario): Scenario => ({ ...scenario, assumptions: { ...scenario.assumptions, attitudes: { envy: 0.1 } } });

const wish = (change: Partial<Wish> = {}): Wish => ({
  title: 'Arms',
  base: open,
  file: savedScenario(open, loaded),
  arms: [{ id: 'open', label: 'As it is', scenario: open }],
  measures: { livingResidents: 0.01, sustained: 0.02 },
  window: windowsOf(open, 60)[0] ?? { from: '', to: '' },
  sure: { replicates: 2, futures: 1, rules: [], scale: 300, months: 60, twins: 0 },
  seed: 'x',
  ...change,
});
function prepared(change: Partial<Wish> = {}): Prepared {
  const found = prepare(wish(change));
  if ('problems' in found) throw new Error(JSON.stringify(found.problems));
  return found;
}

describe('a fork', () => {
  const [first = ''] = Object.keys(open.programmes);
  const began = open.programmes[first]?.start ?? '';
  const from = '2021-06';

  it('leaves what has begun as it was agreed, or ends it the month before', () => {
    expect(began < from).toBe(true);
    expect(forked(open, { from, ends: false, again: [] }).programmes[first]).toEqual(open.programmes[first]);
    expect(forked(open, { from, ends: true, again: [] }).programmes[first]?.end).toBe('2021-05');
    expect(Object.keys(forked(open, { from: '2020-02', ends: false, again: [] }).programmes)).toEqual([]);
  });

  it('begins programmes in its month, for as long as they were to last, within the run', () => {
    const again = forked(open, { from, ends: true, again: [first] }).programmes[`${first}-${from}`];
    expect(again?.start).toBe(from);
    expect((again?.end ?? '') <= '2024-12').toBe(true);
    const instead = forked(open, { from, ends: false, again: [] }, { late: { ...open.programmes[first], start: '2030-01', end: '2030-06' } as Scenario['programmes'][string] });
    expect(Object.values(instead.programmes).at(-1)).toMatchObject({ start: '2021-06', end: '2021-11' });
  });

  it('is one run with what it leaves until its month, told to whoever runs it', () => {
    const plots = { ...open.programmes[first], kind: 'reintegrationCash', start: '2020-01', end: '2020-12' } as Scenario['programmes'][string];
    const arms = [
      { id: 'open', label: 'As it is', scenario: open },
      { id: 'fork', label: 'Fork', scenario: forked(open, { from, ends: false, again: [] }, { plots }) },
    ];
    const [plan] = prepared({ arms }).asked.plans;
    expect(pastsOf({ arms: plan?.arms.slice(0, 2) ?? [], months: 60 })).toEqual([from, from]);
  });

  it('that ends a programme has the past of the scenario, to the last digit', () => {
    const series = (scenario: Scenario) => {
      const plan = planRun({ scenario, seed: 'x', scale: 100, months: 22 });
      const run = openRun(plan, new ArrayBuffer(plan.bytes));
      while (run.step());
      return run.result().outcomes['livingStandard']?.series['all'] ?? [];
    };
    const [as, fork] = [series(open), series(forked(open, { from: '2021-04', ends: true, again: [] }))];
    const month = 15;
    expect(fork.slice(0, month)).toEqual(as.slice(0, month));
    expect(fork.slice(month)).not.toEqual(as.slice(month));
  });
});

describe('arms', () => {
  it('share place and arrivals, and differ in policy or in assumptions', () => {
    expect(apart(open, { ...open, title: 'other', programmes: {} })).toBe('policy');
    expect(apart(open, assuming(open))).toBe('assumptions');
    expect(apart(open, { ...open, arrivals: { ...open.arrivals, volumeFactor: 2 } })).toBe('arrivals');
    expect(apart(open, { ...open, zones: {} })).toBe('place');
    expect(movedAssumptions(open, assuming(open))).toEqual([{ path: 'attitudes.envy', from: 0.8, to: 0.1 }]);
  });

  it('of other assumptions are in a plan of their own, with no programme and leave to remain under them', () => {
    const arms = [
      { id: 'open', label: 'As it is', scenario: open },
      { id: 'kept', label: 'Kept', scenario: assuming({ ...open, title: 'kept' }) },
    ];
    const { asked, files } = prepared({ arms });
    expect(asked.plans.map((plan) => plan.arms.map(({ id }) => id))).toEqual([
      ['open', 'none', 'leaveToRemain'],
      ['kept', 'none', 'leaveToRemain'],
    ]);
    expect(asked.plans[1]?.arms.map(({ scenario }) => scenario.assumptions['attitudes']?.['envy'])).toEqual([0.1, 0.1, 0.1]);
    expect(files.map(({ name }) => name)).toEqual(['plan', 'plan-2']);
  });

  it('are compared over what is not known, and under rival rules, where that is asked', () => {
    const { asked } = prepared({ sure: { replicates: 1, futures: 3, rules: Object.keys(RULES), scale: 300, months: 60, twins: 0 } });
    const [plan] = asked.plans;
    expect(plan?.design).toEqual({ kind: 'latinHypercube', size: 3 });
    expect(plan?.factors.map(({ role }) => role)).toEqual(new Array(6).fill('freeParameter'));
    expect(plan?.arms.map(({ id }) => id)).toContain('none--noEnvy');
    expect(plan?.arms.find(({ id }) => id === 'open--noEnvy')?.scenario.assumptions['attitudes']).toEqual({ envy: 0, aidGap: 0 });
  });

  it('are told by group, zone and time since arrival, and judged on what was asked alone', () => {
    const { asked, files } = prepared();
    expect(asked.judged).toEqual(['livingResidents', 'sustained']);
    const ids = asked.plans[0]?.measures.map(({ id }) => id) ?? [];
    expect(ids).toContain('group-livingStandard-women');
    expect(ids.some((id) => id.startsWith('after-24-'))).toBe(true);
    expect(ids.some((id) => id.startsWith('zone-livingStandard-'))).toBe(true);
    expect(Object.keys(files[0]?.content['measures'] as object)).toEqual(['livingResidents', 'sustained']);
  });

  it('are what the files ask of the command line, with what it adds by itself', () => {
    const { asked, files } = prepared({ arms: [{ id: 'fork-1', label: 'Fork', scenario: forked(open, { from: '2021-06', ends: true, again: [] }) }] });
    const texts: Readonly<Record<string, string>> = { [PLACE_FILE]: savedScenario(open, loaded) };
    const options = { find: (name: string) => texts[name], names: Object.keys(texts) };
    const written = JSON.parse(JSON.stringify(files[0]?.content)) as Record<string, unknown>;
    const plan = readPlan(written, options);
    if ('problems' in plan) throw new Error(JSON.stringify(plan.problems));
    const added = readPlan(forCompare(written, plan, options).written, options);
    if ('problems' in added) throw new Error(JSON.stringify(added.problems));
    const [own] = asked.plans;
    expect({ ...own, measures: own?.measures.filter(({ id }) => added.measures.some((one) => one.id === id)) }).toEqual(added);
  });

  it('have all that is wrong said, before anything runs', () => {
    const found = prepare(wish({ arms: [{ id: 'open', label: 'As it is', scenario: { ...open, programmes: { wrong: { kind: 'nothing' } } } as unknown as Scenario }] }));
    expect('problems' in found && found.problems.length).toBeGreaterThan(0);
  });
});

describe('how sure', () => {
  it('is as fine as the place asks for, and longer where more is asked', () => {
    const [quick, careful] = [sureOf('quick', open), sureOf('careful', open)];
    expect(careful.scale).toBeLessThanOrEqual(quick.scale);
    expect(secondsOf(100, open, careful, 2)).toBeLessThan(secondsOf(100, open, careful, 1));
    expect(secondsOf(200, open, quick, 2)).toBeGreaterThan(1.5 * secondsOf(100, open, quick, 2));
  });

  it('learns how fast this machine is from what took some time, and not from one answer alone', () => {
    expect(paceAfter(1, 100, 400)).toBe(2);
    expect(paceAfter(1, 1, 30)).toBe(1);
    expect(paceAfter(1, 100, 1e9)).toBe(10);
  });
});
