import { afterEach, describe, expect, it, vi } from 'vitest';
import { goldenRequest, keptOf } from '../../src/experiment/golden.ts';
import { idleSets, withIdle } from '../../src/experiment/idle.ts';
import { openingFromPast } from '../../src/model/branch.ts';
import { monthDate } from '../../src/model/calendar.ts';
import { nameOf, type Past, pastOf } from '../../src/model/past.ts';
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

const MONTHS = 14;
const valley = goldenRequest('patterns/valley, programmes 1').scenario;
const programme = (kind: string, start: number, end = MONTHS - 1): ProgrammeInput => ({
  ...(withIdle(valley, [kind]).programmes[kind] as ProgrammeInput),
  budgetUsd: 300_000,
  start: monthDate(valley, start),
  end: monthDate(valley, end),
});
const asked = (programmes: Scenario['programmes'], respondingElasticity: number): RunRequest => ({
  scenario: { ...valley, arrivals: { ...valley.arrivals, respondingElasticity }, programmes },
  seed: 'any',
  scale: 80,
  months: MONTHS,
});
const MOVE_DATES = ['phasedReturn', 'hostRegistration'];

describe('a run that goes on from a common past', () => {
  afterEach(() => void vi.unstubAllGlobals());

  // Of each set some programmes are at work, some of them over, when others begin: a policy of none, and two others.
  it.each(idleSets().map((kinds, k) => [k + 1, kinds.filter((kind) => !MOVE_DATES.includes(kind))] as const))('is the run from the first month, whatever the month, in several policies: programmes %i', (_, kinds) => {
    const halves = [0, 1].map((half) => kinds.filter((__, at) => at % 2 === half)) as [string[], string[]];
    for (let month = 0; month < MONTHS; month++) {
      const underWay = Object.fromEntries(halves[0].flatMap((kind, at) => (at % 4 < month ? [[kind, programme(kind, at % 4, at % 3 === 0 ? 5 : undefined)]] : [])));
      const { open, begun } = counting();
      for (const policy of [[], ...[0, 1].map((part) => halves[1].filter((__, at) => at % 2 === part))]) {
        const request = asked({ ...underWay, ...Object.fromEntries(policy.map((kind) => [kind, programme(kind, month)])) }, 0.5);
        expect(keptOf(finished({ ...request, commonUntil: monthDate(valley, month) }, open)), `month ${month}, ${policy}`).toEqual(keptOf(finished(request)));
      }
      expect(begun()).toBe(1);
    }
  });

  it.each(MOVE_DATES)('has dates of arrival moved by %s from the first month on, since notice is given of them and grants bring them forward', (mover) => {
    const commonUntil = monthDate(valley, 6);
    const work = programme('publicWorks', 6);
    const moved = [{}, { work }].map((more) => asked({ notice: programme('notice', 0), moves: programme(mover, 6), ...more }, 0.5));
    const { open, begun } = counting();
    for (const request of moved) expect(keptOf(finished({ ...request, commonUntil }, open))).toEqual(keptOf(finished(request)));
    expect(begun()).toBe(1);
    const behind = asked({ work, moves: programme(mover, 6) }, 0);
    expect(pastOf({ ...behind, commonUntil })).toBeUndefined();
  });

  it('has another past whatever else is other than a programme to come', () => {
    const request = { ...asked({ grant: programme('businessGrant', 2), later: programme('training', 6) }, 0), commonUntil: monthDate(valley, 6) };
    const { scenario } = request;
    const { grant, later } = scenario.programmes as Record<string, ProgrammeInput>;
    const so = (change: Partial<Scenario>): RunRequest => ({ ...request, scenario: { ...scenario, ...change } });
    const [zone, ...zones] = Object.entries(scenario.zones);
    const [stream] = Object.entries(scenario.streams);
    if (!zone || !stream || !grant || !later) throw new Error('the valley has zones and streams');
    const others: Record<string, RunRequest> = {
      seed: { ...request, seed: 'another' },
      scale: { ...request, scale: 20 },
      months: { ...request, months: MONTHS + 1 },
      month: { ...request, commonUntil: monthDate(valley, 5) },
      zones: so({ zones: { ...scenario.zones, [zone[0]]: { ...zone[1], population: zone[1].population + 1 } } }),
      'order of zones': so({ zones: Object.fromEntries([...zones, zone]) }),
      arrivals: so({ arrivals: { ...scenario.arrivals, volumeFactor: 1.01 } }),
      stream: so({ streams: { ...scenario.streams, [stream[0]]: { ...stream[1], arrivals: { '2020-12': 1 } } } }),
      assumptions: so({ assumptions: { attitudes: { halfLifeMonths: 9 } } }),
      'a budget': so({ programmes: { grant: { ...grant, budgetUsd: 300_001 }, later } }),
      'an end to come': so({ programmes: { grant: { ...grant, end: monthDate(valley, 9) }, later } }),
      'a target': so({ programmes: { grant: { ...grant, target: { ...grant.target, zones: [zone[0]] } }, later } }),
    };
    const names = [request, ...Object.values(others)].map((one) => nameOf(pastOf(one) as Past));
    expect(new Set(names).size).toBe(1 + Object.keys(others).length);
    const same = [so({ programmes: { grant, another: programme('counselling', 7) } }), so({ title: 'Other' }), { ...request, livesOf: 'all' as const }];
    for (const one of same) expect(nameOf(pastOf(one) as Past)).toBe(names[0]);
  });

  it('is a whole run where there is no memory for a past', () => {
    const request = { ...asked({ later: programme('training', 6) }, 0), commonUntil: monthDate(valley, 6) };
    const plan = prepare(request);
    const memory = new ArrayBuffer(plan.bytes);
    vi.stubGlobal('ArrayBuffer', class {
      constructor() {
        throw new RangeError('Array buffer allocation failed');
      }
    });
    const run = openingFromPast()(plan, memory);
    vi.unstubAllGlobals();
    expect(run.month).toBe(0);
    while (run.step());
    expect(keptOf(run.result())).toEqual(keptOf(finished(request)));
  });

  it('is not gone on from where it failed on its way', () => {
    const request = { ...asked({ later: programme('training', 6) }, 0), commonUntil: monthDate(valley, 6) };
    let fails = true;
    const open = openingFromPast((...given) => {
      const run = openRun(...given);
      return { ...run, get month() { return run.month; }, step: () => {
        if (fails && run.month === 3) throw new RangeError('no memory');
        return run.step();
      } };
    });
    expect(() => finished(request, open)).toThrow('no memory');
    fails = false;
    expect(keptOf(finished(request, open))).toEqual(keptOf(finished(request)));
  });

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
