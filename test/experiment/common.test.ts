import { describe, expect, it } from 'vitest';
import { casesOf, lay } from '../../src/experiment/plan/cases.ts';
import { pastsOf, sharing } from '../../src/experiment/plan/common.ts';
import { openingFromPast } from '../../src/model/branch.ts';
import type { RunRequest } from '../../src/model/result.ts';
import { openRun, prepare } from '../../src/model/run.ts';
import { type Draft, planWith } from './planDraft.ts';

const NO_ENVY = { assumptions: { attitudes: { envy: 0 } } };
const GRANTS = { kind: 'businessGrant', start: '2021-03', end: '2021-12', budgetUsd: 400_000, target: { origins: ['returnee'] } };

const plan = planWith((draft: Draft) => {
  draft.arms = {
    cash: { label: 'Cash' },
    both: { label: 'Cash and grants', change: { programmes: { grants: GRANTS } } },
    later: { label: 'Cash and later grants', change: { programmes: { grants: { ...GRANTS, start: '2021-05' } } } },
  };
  draft.design.size = 2;
  draft.replicates = 1;
  draft.scale = 400;
  draft.months = 20;
});

function fingerprintOf(request: RunRequest, open: typeof openRun = openRun): string {
  const prepared = prepare(request);
  const run = open(prepared, new ArrayBuffer(prepared.bytes));
  while (run.step());
  return run.result().fingerprint;
}

describe('the arms of a plan', () => {
  it('are one until the first programme that is not the same in all of them', () => {
    expect(lay(plan).pasts).toEqual(['2021-03', '2021-03', '2021-03']);
    expect(pastsOf({ arms: plan.arms.slice(1) })).toEqual(['2021-03', '2021-03']);
    expect(pastsOf({ arms: plan.arms.slice(0, 1) })).toEqual([undefined]);
    expect(lay(planWith()).pasts).toEqual(['2021-01', '2021-01']); // cash or none
  });

  it('leave out one that parts early where the others save more months without it', () => {
    const parting = (start: string) =>
      lay(
        planWith((draft: Draft) => {
          draft.arms = {
            cash: { change: { programmes: { cash: { start: '2021-06' } } } },
            none: { change: { programmes: null } },
            early: { change: { programmes: { cash: null, grants: { ...GRANTS, start } } } },
          };
        }),
      ).pasts;
    expect(parting('2020-05')).toEqual(['2021-06', '2021-06', undefined]); // 17 months once, or 4 months twice
    expect(parting('2021-02')).toEqual(['2021-02', '2021-02', '2021-02']); // 13 months twice
  });

  it('have no past that begins after the run, or is nobody else’s', () => {
    const { arms } = planWith();
    expect(pastsOf({ arms, months: 12 })).toEqual([undefined, undefined]);
    expect(pastsOf({ arms, months: 13 })).toEqual(['2021-01', '2021-01']);
  });

  it('have no common past where more than programmes tells them apart', () => {
    const rules = planWith((draft: Draft) => {
      draft.arms['cash--noEnvy'] = { change: NO_ENVY };
      draft.arms['none--noEnvy'] = { change: { ...NO_ENVY, programmes: null } };
      draft.arms.fewer = { change: { arrivals: { volumeFactor: 0.5 } } };
    });
    const { pasts } = lay(rules);
    expect(pasts).toEqual(['2021-01', '2021-01', '2021-01', '2021-01', undefined]);
    expect([sharing(pasts), sharing([undefined])]).toEqual([4, 1]);
  });

  it('step their past once for each point and replicate, and live as they would without', () => {
    let begun = 0;
    const open = openingFromPast((...given) => {
      begun++;
      return openRun(...given);
    });
    const requests = [...casesOf(plan)].map(({ request }) => request);
    const lives = requests.map((request) => fingerprintOf(request, open));
    expect(begun).toBe(2);
    expect(lives).toEqual(requests.map(({ commonUntil: _, ...request }) => fingerprintOf(request)));
    expect(new Set(lives).size).toBe(6);
  });
});
