import { describe, expect, it } from 'vitest';
import { twinsText } from '../../src/cli/compareMoreText.ts';
import { fared, faredPairs, twinCases, twinsOf } from '../../src/experiment/comparison/twins.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import type { RunRequest } from '../../src/model/result.ts';
import { openRun, prepare } from '../../src/model/run.ts';
import { type Draft, planWith } from './planDraft.ts';

/** Residents are the first so many; NaN stands for somebody who is not here. */
const lives = (residents: number, living: readonly number[], ids = living.map((_, at) => at + 1)) => ({
  id: ids,
  resident: living.map((_, at) => at < residents),
  here: living.map((value) => !Number.isNaN(value)),
  living,
});
const gone = Number.NaN;

describe('people under two arms', () => {
  it('are held against themselves: better, worse and about the same, nobody made up for by others', () => {
    const first = lives(4, [1.2, 0.8, 1, 1.04, 2, gone]);
    const second = lives(4, [1, 1, 1, 1, 1, 1]);
    expect(fared(first, second, 'residents')).toEqual({ both: 4, better: 1, worse: 1, same: 2, hereUnderFirstAlone: 0, hereUnderSecondAlone: 0 });
    expect(fared(first, second, 'newcomers')).toEqual({ both: 1, better: 1, worse: 0, same: 0, hereUnderFirstAlone: 0, hereUnderSecondAlone: 1 });
    expect(fared(first, second, 'residents', 0.03)).toMatchObject({ better: 2, worse: 1, same: 1 });
    expect(fared(second, first, 'residents')).toMatchObject({ better: 1, worse: 1, same: 2 });
  });

  it('are found by who they are, not by their place', () => {
    const second = lives(2, [1, 2, 1], [7, 5, 9]);
    expect(fared(lives(2, [1.5, 0.9], [5, 9]), second, 'residents')).toEqual({ both: 2, better: 0, worse: 2, same: 0, hereUnderFirstAlone: 0, hereUnderSecondAlone: 1 });
  });

  it('are told for each pair of arms, with what luck leaves open', () => {
    const { arms } = planWith();
    const of = (arm: number, living: readonly number[]) => ({ arm, ...lives(2, living) });
    const [residents, newcomers] = twinsOf({ arms, scale: 10 }, [faredPairs({ arms }, [of(1, [1, 1, 1]), of(0, [1.2, 0.8, 2])]), faredPairs({ arms }, [of(0, [1.2, 1, 2]), of(1, [1, 1, 1])])]);
    expect(residents).toMatchObject({ first: 'Cash', second: 'No programme', side: 'residents', people: 20, better: { mean: 0.5 }, worse: { mean: 0.25 }, same: { mean: 0.25 } });
    expect(residents.better.luck).toEqual({ low: 0.5, high: 0.5 });
    expect(residents.worse.luck.low).toBeLessThan(0);
    expect(newcomers).toMatchObject({ side: 'newcomers', better: { mean: 1 } });
  });
});

describe('the runs in which twins are met', () => {
  const plan = planWith((draft: Draft) => {
    draft.arms['cash--noEnvy'] = { change: { assumptions: { attitudes: { envy: 0 } } } };
    draft.arms['none--noEnvy'] = { change: { assumptions: { attitudes: { envy: 0 } }, programmes: null } };
    draft.scale = 400;
  });
  const finished = (request: RunRequest) => {
    const prepared = prepare(request);
    const run = openRun(prepared, new ArrayBuffer(prepared.bytes));
    while (run.step());
    return run.result();
  };

  it('are the policies as the plan has them, on the same luck, nothing moved, rival rules left out', () => {
    const cases = twinCases(plan, 2);
    expect(cases.map(({ arm, replicate }) => [arm, replicate])).toEqual([[0, 0], [1, 0], [4, 0], [0, 1], [1, 1], [4, 1]]);
    expect(new Set(cases.map(({ request }) => request.seed)).size).toBe(2);
    for (const { arm, request } of cases.filter((one) => one.arm < 4)) expect(request).toMatchObject({ scenario: plan.arms[arm].scenario, livesOf: 'all', commonUntil: '2021-01' });
  });

  it('have a placebo, by which to see how many live otherwise by luck that follows from next to nothing', () => {
    const [, none, placebo] = twinCases(plan, 1);
    const { labour, ...others } = placebo.request.scenario.assumptions;
    expect(labour['separationPerMonth']).toBeCloseTo(1.001 * PARAMETERS.labour.separationPerMonth.default, 9);
    expect({ ...placebo.request.scenario, assumptions: { ...none.request.scenario.assumptions, ...others } }).toEqual(none.request.scenario);
    const of = (arm: number) => ({ arm, ...lives(2, arm === 4 ? [1.1, 1, 1] : [1, 1, 1]) });
    const found = twinsOf(plan, [faredPairs(plan, [of(4), of(0), of(1)])]);
    expect(found.map(({ first, second, side }) => `${first} · ${second}: ${side}`)).toEqual([
      'Cash · No programme: residents',
      'Cash · No programme: newcomers',
      'No programme · Placebo: residents',
      'No programme · Placebo: newcomers',
    ]);
    expect(found[2]).toMatchObject({ worse: { mean: 0.5 }, same: { mean: 0.5 } });
  });

  it('are told with a mark where luck leaves more than it does of the placebo', () => {
    const of = (second: string, worse: number) => {
      const share = (mean: number) => ({ mean, luck: { low: mean - 0.02, high: mean + 0.02 } });
      return { first: 'No programme', second, side: 'residents', people: 1_000, better: share(0.05), worse: share(worse), same: share(0.95 - worse), hereUnderFirstAlone: 3, hereUnderSecondAlone: 0 } as const;
    };
    const [text] = twinsText([of('Leave', 0.2), of('Cash', 0.08), of('Placebo', 0.06)], 'No programme');
    const lineOf = (second: string): string => text.split('\n').find((line) => line.startsWith(`No programme against ${second}`)) ?? '';
    expect(lineOf('Leave')).toMatch(/ 1,000 +5\.0 % \(±2\.0\) +20\.0 % \(±2\.0\) \* /);
    expect(lineOf('Cash')).not.toMatch(/\*/);
    expect(lineOf('Placebo')).not.toMatch(/\*/);
    expect(twinsText([], 'No programme')).toEqual([]);
  });

  it('tell of everybody how their household lives, and the same figures as without being asked', () => {
    const [{ request }] = twinCases(plan, 1);
    const { livesOf: _, ...silent } = request;
    const told = finished(request);
    const quiet = finished(silent);
    expect(quiet.lives).toBeUndefined();
    expect(told.fingerprint).toBe(quiet.fingerprint);
    expect(told.outcomes).toEqual(quiet.outcomes);
    const { here = [], living = [], resident = [] } = told.lives ?? {};
    expect(here.length).toBeGreaterThan(100);
    expect(here.filter(Boolean)).toHaveLength(told.timing.people);
    expect(living.map(Number.isNaN)).toEqual(here.map((one) => !one));
    expect(resident.filter((one, at) => one && here[at]).length).toBeGreaterThan(resident.filter((one, at) => !one && here[at]).length);
  });
});
