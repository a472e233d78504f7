import { describe, expect, it } from 'vitest';
import { goldenRequest, keptOf } from '../../src/experiment/golden.ts';
import { openingFromPast } from '../../src/model/branch.ts';
import { monthDate } from '../../src/model/calendar.ts';
import { pastOf } from '../../src/model/past.ts';
import type { RunRequest, RunResult } from '../../src/model/result.ts';
import { openRun, prepare } from '../../src/model/run.ts';
import type { ProgrammeInput, Scenario } from '../../src/model/scenario.ts';
import { shipped } from './worlds.ts';

function finished(request: RunRequest, open: typeof openRun = openRun): RunResult {
  const plan = prepare(request);
  const run = open(plan, new ArrayBuffer(plan.bytes));
  while (run.step());
  return run.result();
}

/** Opens runs from a past that is kept, and counts those that begin from the first month. */
function counting(): { readonly open: typeof openRun; readonly begun: () => number } {
  let begun = 0;
  const open = openingFromPast((...given) => {
    begun++;
    return openRun(...given);
  });
  return { open, begun: () => begun };
}

const from = (scenario: Scenario, month: number, programmes = scenario.programmes): Scenario => ({
  ...scenario,
  programmes: Object.fromEntries(Object.entries(programmes).map(([id, one]): [string, ProgrammeInput] => [id, { ...one, start: monthDate(scenario, month) }])),
});

describe('a run that goes on from a common past', () => {
  it.each(['patterns/valley, programmes 1', 'patterns/valley, programmes 2'])('is the run from the first month, to the bit: %s from the seventh month', (name) => {
    const request = goldenRequest(name);
    const scenario = from(request.scenario, 6);
    const whole = finished({ ...request, scenario, scale: 40, months: 18 });
    const branch = finished({ ...request, scenario, scale: 40, months: 18, commonUntil: monthDate(scenario, 6) }, openingFromPast());
    expect(Object.values(whole.programmes).some(({ served }) => (served.at(-1) ?? 0) > 0)).toBe(true);
    expect(keptOf(branch)).toEqual(keptOf(whole));
    expect(branch.timing.personMonths).toBe(whole.timing.personMonths);
  });

  it('steps the past once for all arms of a seed, and leaves it as it was', () => {
    const scenario = shipped('nangarhar-2016-programmes');
    const commonUntil = '2016-07';
    const arms = Object.keys(scenario.programmes).map((id) => from(scenario, 18, { [id]: scenario.programmes[id] as ProgrammeInput }));
    const asked = [...arms, from(scenario, 18, {}), ...arms].map((arm): RunRequest => ({ scenario: arm, seed: '1', scale: 400, months: 30, commonUntil }));
    const { open, begun } = counting();
    const lives = asked.map((request) => finished(request, open).fingerprint);
    expect(begun()).toBe(1);
    expect(lives).toEqual(asked.map(({ commonUntil: _, ...request }) => finished(request).fingerprint));
    expect(new Set(lives).size).toBe(arms.length + 1);
  });

  it('has a past of its own for another seed, place, assumption, or programme that had begun', () => {
    const scenario = shipped('nangarhar-2016-programmes');
    const request: RunRequest = { scenario: from(scenario, 12), seed: '1', scale: 400, months: 14, commonUntil: monthDate(scenario, 12) };
    const others: RunRequest[] = [
      { ...request, seed: '2' },
      { ...request, scenario: { ...request.scenario, place: { ...scenario.place, povertyLineUsdPerMonth: scenario.place.povertyLineUsdPerMonth + 1 } } },
      { ...request, scenario: { ...request.scenario, assumptions: { attitudes: { halfLifeMonths: 9 } } } },
      { ...request, scenario: from(scenario, 11) },
    ];
    const { open, begun } = counting();
    for (const one of [request, ...others]) expect(finished(one, open).fingerprint).toBe(finished(one).fingerprint);
    expect(begun()).toBe(1 + others.length);
  });

  it('is a whole run where a programme that had begun stands behind one that had not, or the month is none of the run', () => {
    const scenario = shipped('nangarhar-2016-programmes');
    const [first, ...rest] = Object.keys(scenario.programmes) as [string, ...string[]];
    const late = from(scenario, 12).programmes[first] as ProgrammeInput;
    const mixed = { ...scenario, programmes: { [first]: late, ...Object.fromEntries(rest.map((id) => [id, from(scenario, 3).programmes[id] as ProgrammeInput])) } };
    const request: RunRequest = { scenario: mixed, seed: '1', scale: 400, months: 14 };
    for (const commonUntil of [monthDate(scenario, 12), monthDate(scenario, 14), monthDate(scenario, -1)]) {
      expect(pastOf({ ...request, commonUntil })).toBeUndefined();
      expect(finished({ ...request, commonUntil }, openingFromPast()).fingerprint).toBe(finished(request).fingerprint);
    }
  });
});
