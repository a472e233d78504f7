import { describe, expect, it } from 'vitest';
import { discoveryOf } from '../../src/experiment/discovery/ofPlan.ts';
import { lay } from '../../src/experiment/plan/cases.ts';
import { futuresOf, ruleProblems, wordsOf } from '../../src/experiment/plan/futures.ts';
import { OWN_RULES } from '../../src/experiment/plan/policies.ts';
import type { Row } from '../../src/experiment/plan/plan.ts';
import { robustnessOf } from '../../src/experiment/robustness/ofPlan.ts';
import { problemText } from '../../src/scenario/problem.ts';
import { type Draft, planWith } from './planDraft.ts';

const NO_ENVY = { assumptions: { attitudes: { envy: 0 } } };
const plan = planWith((draft: Draft) => {
  draft.arms['cash--noEnvy'] = { label: 'Cash', change: NO_ENVY };
  draft.arms['none--noEnvy'] = { label: 'No programme', change: { ...NO_ENVY, programmes: null } };
  draft.design.size = 60;
});
const laid = lay(plan);

/** Cash helps by 0.2 where work lasts, and without envy by as much more; luck is nought on average over the two replicates. */
const value = (arm: number, separation: number, replicate: number): number =>
  0.9 + (arm % 2 === 0 ? 0.2 : 0) + (arm === 2 ? 0.2 : 0) - (separation > 0.02 && arm % 2 === 0 ? 0.3 : 0) + (replicate === 0 ? 0.01 : -0.01);

const rows = (missing = -1): Row[] =>
  Array.from({ length: laid.cases }, (_, index) => {
    const arm = index % 4;
    const point = Math.floor(index / 4) % 60;
    const replicate = Math.floor(index / 240);
    const separation = 0.01 + 0.02 * laid.points[point][0];
    return { index, arm, point, replicate, values: [point === missing ? Number.NaN : value(arm, separation, replicate), 0, 0], people: 1, fingerprint: '' };
  });

describe('the futures of a plan', () => {
  const futures = futuresOf(laid, rows());

  it('are points under each rule, with the mean over replicates of each policy', () => {
    expect(futures.policies.map(({ label }) => label)).toEqual(['Cash', 'No programme']);
    expect(futures.rules).toEqual([OWN_RULES, 'noEnvy']);
    expect(futures.points).toHaveLength(120);
    expect(futures.pointOf.slice(58, 62)).toEqual([59, 60, 1, 2]);
    const [cash, none] = futures.figures[0][60];
    expect(none).toBeCloseTo(0.9, 12);
    expect(cash).toBeCloseTo(futures.points[60][0] > 0.02 ? 1 : 1.3, 12);
  });

  it('hold the values of factors in their units, and words for them', () => {
    for (const [separation] of futures.points) {
      expect(separation).toBeGreaterThanOrEqual(0.01);
      expect(separation).toBeLessThanOrEqual(0.03);
    }
    expect(futures.dimensions.map(({ label, unit }) => [label, unit])).toEqual([['separation (labour)', 'per month'], ['places per month (cash)', ''], ['the rule of behaviour', '']]);
    expect(wordsOf('programmes.cash.unitUsd', 'USD')).toBe('unit (cash)');
    expect(wordsOf('settlement.kin', 'ratio')).toBe('kin (settlement)');
  });

  it('need each policy under each rule', () => {
    expect(ruleProblems({ plan })).toEqual([]);
    expect(ruleProblems({ plan: { ...plan, arms: plan.arms.slice(0, 3) } }).map(problemText)).toEqual(['arms.none--noEnvy: missing, expected each policy under each rule of behaviour']);
  });
});

describe('discovery on a plan', () => {
  const line = { measure: plan.measures[0], worseThan: 0.89 };

  it('names arm, rule and factor together', () => {
    const [{ found, withoutFigure }] = discoveryOf(laid, rows(), [line]);
    expect(withoutFigure).toBe(0);
    expect(found.harmed).toBe(30); // half of the points, under one arm and one rule
    expect(found.boxes[0].bounds.map(({ name }) => name)).toEqual(['labour.separationPerMonth', 'rule', 'arm']);
    expect(found.says).toMatch(/^Living standard over before, residents below 0\.89 in 100 of 100 futures in which separation \(labour\) is above 0\.02 per month, and the rule of behaviour is as the model has it, and the programme is Cash/);
  });

  it('looks at one arm alone when asked, and leaves out, and counts, futures without a figure', () => {
    const [{ found, withoutFigure }] = discoveryOf(laid, rows(7), [line], 'cash');
    expect(found.cases + withoutFigure).toBe(120);
    expect(withoutFigure).toBe(2);
    expect(found.boxes[0].bounds.map(({ name }) => name)).not.toContain('arm');
  });
});

describe('robustness on a plan', () => {
  const [{ found, worst, withoutFigure }] = robustnessOf(laid, rows(7), [{ measure: plan.measures[0], worseThan: 0.89 }]);

  it('compares policies over all futures, each under each rule', () => {
    expect(withoutFigure).toBe(2);
    expect(found.futures).toBe(118);
    expect(found.standings.map(({ policy }) => policy)).toEqual(['Cash', 'No programme']);
    expect(found.standings[0].worst).toBeCloseTo(0.8, 12);
    expect(found.standings[1].mostRegret).toBeCloseTo(0.4, 12);
    expect(found.line?.policies.map(({ policy, share }) => [policy, share === 1])).toEqual([['Cash', false], ['No programme', true]]);
    expect(found.rules?.underAll).toEqual(['Cash']);
  });

  it('tells where each does worst, by its point and what was varied there', () => {
    expect(worst[0].values[0]).toBeGreaterThan(0.02);
    expect(worst[0].values[2]).toBe(0);
    expect(laid.points[worst[0].point - 1][0]).toBeGreaterThan(0.5);
  });

  it('finds that to know how long work lasts would change the choice', () => {
    expect(found.information.factors[0].name).toBe('labour.separationPerMonth');
    expect(found.information.factors[0].switch).toBeUndefined(); // over both rules, cash is as good or better on either side
  });
});
